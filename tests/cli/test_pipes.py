"""A command whose reader has seen enough, as `head` has, ends without a word."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.builders import ROOT, Clock, make_desk

PROGRAM = "import sys; from app.main import main; sys.exit(main())"
BUFFERED = {name: value for name, value in os.environ.items() if name != "PYTHONUNBUFFERED"}
COMMANDS = {
    "short": ("check",),
    "long": ("report", "--period", "2026", "--format", "text"),
}


@pytest.mark.skipif(os.name == "nt", reason="pipes end otherwise there")
@pytest.mark.parametrize("words", COMMANDS.values(), ids=COMMANDS)
def test_a_pipe_that_nobody_reads_ends_a_command_quietly(
    tmp_path: Path, passphrase: Path, words: tuple[str, ...]
) -> None:
    desk = make_desk(tmp_path / "desk", tmp_path / "mailbox", clock=Clock())
    desk.profile.close()
    reading, writing = os.pipe()
    os.close(reading)
    said = subprocess.run(
        [sys.executable, "-c", PROGRAM, "--home", tmp_path / "desk", "--passphrase-file", passphrase, *words],
        stdout=writing,
        stderr=subprocess.PIPE,
        env=BUFFERED | {"PYTHONPATH": str(ROOT), "HOME": str(tmp_path)},
        timeout=120,
        check=False,
    )
    os.close(writing)
    assert (said.returncode, said.stderr.decode()) == (0, "")
