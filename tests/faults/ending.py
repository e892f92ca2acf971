"""Ending a process in the middle of whatever it does."""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import suppress
from random import Random

from tests.builders import ROOT

READY = "ready"


def lines_until_killed(
    module: str, *arguments: str, lines: int, chance: Random, longest: float = 0.02
) -> Iterator[str]:
    """What `python -m module` prints until it is killed, some lines after it was ready and a random moment later.

    A last line that was not finished is not told.
    """
    command = [sys.executable, "-m", module, *arguments]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=ROOT)
    assert process.stdout is not None
    with process.stdout as said:
        assert said.readline() == f"{READY}\n"
        for _ in range(lines):
            yield said.readline().rstrip("\n")
        with suppress(subprocess.TimeoutExpired):
            process.wait(timeout=chance.uniform(0, longest))
        assert process.poll() is None, "it ended by itself"
        process.kill()
        yield from (line.rstrip("\n") for line in said if line.endswith("\n"))
    process.wait()


def say(*words: str) -> None:
    """Print a line at once: what it says is done."""
    sys.stdout.write("\t".join(words) + "\n")
    sys.stdout.flush()
