"""What was built does what the sources do, where nothing but it was copied to."""

import json
import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module
from pathlib import Path

import pytest

from app import REDRAW
from tests.builders import ROOT
from tests.delivery.conftest import Program
from tests.delivery.screen import Screen, new_screen, wait_for
from tests.exchange.test_redrawing import encoded, image

MEGABYTES = 240


def opened(demo: Path, who: str) -> tuple[str | Path, ...]:
    return "--home", demo / who, "--passphrase-file", demo / "passphrase"


def test_the_demo_runs_without_sources_and_without_an_environment(program: Program, demo: Path) -> None:
    assert sorted(path.name for path in demo.iterdir()) == [
        "desk", "mailbox", "passphrase", "point-01", "point-02", "point-03",
    ]  # fmt: skip


@pytest.mark.parametrize("who", ["desk", "point-01", "point-03"])
def test_every_profile_of_the_demo_is_whole(program: Program, demo: Path, who: str) -> None:
    health = json.loads(program.run(*opened(demo, who), "--json", "check"))
    assert health["sound"] is True


WHY = ("--by", "王某1", "--purpose", "督办")
"""The demo's desk is a bureau: it says why it reads single records."""


def test_a_record_is_written_sent_and_shown(program: Program, demo: Path) -> None:
    home = opened(demo, "point-02")
    typed = {"date": "2026-07-09", "type": "translation", "persons": 1, "note": "替老人读信"}
    program.run(*home, "add", "services", words=json.dumps(typed, ensure_ascii=False))
    program.run(*home, "exchange")
    program.run(*opened(demo, "desk"), "exchange")
    shown = program.run(*opened(demo, "desk"), "show", "services", "--search", "读信", *WHY)
    assert "替老人读信" in shown


@pytest.mark.parametrize(
    "url", ["https://localhost:9/dav", "sftp://u@localhost:9/lianfang", "s3+http://localhost:9/bucket"]
)
def test_every_kind_of_mailbox_is_in_it(program: Program, demo: Path, url: str) -> None:
    """Nobody answers there, and that is all that is wrong."""
    said = program.run(*opened(demo, "point-03"), "exchange", "--mailbox", url, status=3)
    assert "error[mailbox-unreachable]" in said


def test_a_form_is_printed(program: Program, demo: Path) -> None:
    file = program.home / "report.pdf"
    period = ("--period", "2025", "--as-of", "2025-12-31", "--format", "pdf", "--out", file)
    program.run(*opened(demo, "desk"), "report", *period)
    assert file.read_bytes().startswith(b"%PDF-")


def test_a_picture_is_drawn_anew_by_the_program_itself(program: Program) -> None:
    """With the plugins for pictures that were packed, in a process that is the same program once more."""
    command: list[str | Path] = [program.file, REDRAW, str(100 * 1024)]
    for form in (b"JPEG", b"PNG"):
        picture = encoded(image(), form)
        done = subprocess.run(command, env=program.environment, input=picture, capture_output=True)
        assert done.returncode == 0, done.stderr.decode()
        assert 0 < len(done.stdout) <= 100 * 1024


def test_the_paragraph_is_chinese_whatever_the_locale(program: Program, demo: Path) -> None:
    assert "排查矛盾纠纷" in program.run(*opened(demo, "desk"), "report", "--period", "2025")


def test_trouble_has_its_exit_status(program: Program, demo: Path) -> None:
    assert "error[unknown-ledger]" in program.run(*opened(demo, "desk"), "show", "people", *WHY, status=3)
    program.run("no-such-command", status=2)


def test_every_part_has_its_licence(program: Program) -> None:
    text = next(program.file.parent.rglob("LICENCES.txt")).read_text("utf-8")
    for part in ("Lianfang", "Python", "PySide6", "SQLCipher", "PyNaCl", "pyrage", "zstandard", "pydantic", "Lucide"):
        assert re.search(f"^=+\n{part}|^=+\n[^\n]*{part}", text, re.MULTILINE), part


@pytest.mark.skipif(sys.platform != "linux", reason="glibc is Linux's")
def test_what_packages_bring_runs_on_the_glibc_of_old_desktops(
    program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Kylin V10 and UOS 20 have 2.28. Of three packages the wheels for this machine want more; they have others."""
    monkeypatch.syspath_prepend(ROOT / "resources" / "packaging")
    linked = import_module("linked")
    inside = program.file.parent / "_internal"
    newer = {
        each.file.relative_to(inside).parts[0]
        for each in linked.look_through(inside)
        if each.file.parent != inside and each.glibc > (2, 28)
    }
    python = f"python{sys.version_info.major}.{sys.version_info.minor}"
    assert newer <= {"nacl", "cryptography", "bcrypt", python}


def test_what_no_window_uses_stayed_away(program: Program) -> None:
    files = [path for path in program.file.parent.rglob("*") if path.is_file() and not path.is_symlink()]
    names = " ".join(str(path.relative_to(program.file.parent)) for path in files)
    for stranger in ("Qml", "Quick", "Network.", "libgtk", "mypy", "pytest", "hypothesis", "packaging/", ".py "):
        assert stranger not in names, stranger
    assert not [path for path in program.file.parent.rglob("*") if path.is_symlink() and not path.exists()]
    assert sum(path.stat().st_size for path in files) < MEGABYTES * 2**20


def test_no_tool_of_its_builders_is_loaded_at_its_start(program: Program) -> None:
    assert b"pyi_rth_setuptools" not in program.file.read_bytes()


def test_the_makers_update_is_taken_out_and_a_strangers_is_refused(program: Program, demo: Path) -> None:
    """Signed with a throw-away key by the makers' own script; the key's public half is all the program knows."""
    makers, stranger = (_new_key(program.home / f"{who}.key") for who in ("makers", "stranger"))
    known = next(program.file.parent.rglob("release_keys.json"))
    known.write_text(json.dumps([makers]))
    installer = program.home / "lianfang_9.0.0.deb"
    installer.write_bytes(b"a later program")
    home = opened(demo, "desk")
    for who, status in (("stranger", 3), ("makers", 0)):
        update = _signed(installer, program.home / f"{who}.key")
        assert ("bad-signature" if status else "version 9.0.0") in program.run(*home, "update", update, status=status)
        program.run(*home, "update", update, "--take-out", status=status)
    taken = demo / "desk" / "updates" / "9.0.0" / installer.name
    program.run(*home, "check")
    assert taken.read_bytes() == installer.read_bytes()
    assert stranger != makers


def _new_key(file: Path) -> str:
    told = _sign("--new-key", file)
    return told.split('"')[1]


def _signed(installer: Path, key: Path) -> Path:
    _sign("--key", key, "--version", "9.0.0", installer)
    return installer.with_name(f"{installer.name}.lfupdate")


def _sign(*arguments: str | Path) -> str:
    command = [sys.executable, ROOT / "resources" / "packaging" / "sign_update.py", *arguments]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout


@pytest.mark.skipif(sys.platform != "linux", reason="Xvfb is a Linux program")
def test_the_window_opens_with_the_passphrase(program: Program, demo: Path, tmp_path: Path) -> None:
    with new_screen() as screen, window_of(program, screen, "--home", demo / "point-01") as window:
        number = wait_for(lambda: screen.do("search", "--onlyvisible", "--name", "."))
        closed = wait_for(lambda: screen.shot(tmp_path / "closed.png"))
        screen.do("windowfocus", number, "type", "--delay", "40", (demo / "passphrase").read_text().strip())
        screen.do("key", "Return")
        wait_for(lambda: screen.shot(tmp_path / "open.png") > 2 * closed)
        assert window.poll() is None
    program.run(*opened(demo, "point-01"), "check")


@pytest.mark.skipif(sys.platform != "linux", reason="Xvfb is a Linux program")
def test_a_kit_that_is_opened_leads_into_the_first_steps(program: Program, tmp_path: Path) -> None:
    """As a double click on the file does, on a laptop that holds nothing yet."""
    kit = ROOT / "tests" / "vectors" / "07.lfkit"
    with new_screen() as screen, window_of(program, screen, kit) as window:
        wait_for(lambda: screen.do("search", "--onlyvisible", "--name", "."))
        wait_for(lambda: screen.shot(tmp_path / "first.png"))
        assert window.poll() is None
    assert not list(program.home.glob(".local/share/lianfang/*"))


@contextmanager
def window_of(program: Program, screen: Screen, *arguments: str | Path) -> Iterator["subprocess.Popen[bytes]"]:
    """The program's window, for as long as it is looked at; then it is ended without a warning."""
    environment = program.environment | {"DISPLAY": screen.name, "LANG": "C.UTF-8"}
    with subprocess.Popen([program.file, *arguments], env=environment, stderr=subprocess.PIPE) as window:
        try:
            yield window
        finally:
            window.terminate()
            _, said = window.communicate()
        assert not said.decode()
