"""An update on a stick, from the desk's settings: who signed it is looked at, its installer put out, nothing run."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QFileDialog
from pytestqt.qtbot import QtBot

from app.actions.updating import FOLDER, Running
from app.exchange.sealing import SigningKey
from app.exchange.update_file import Release, write_update
from app.ui.desk.window import DeskWindow
from app.ui.outside import Outside
from app.ui.update_card import UpdateCard
from app.ui.widgets.ask import Ask
from app.ui.widgets.text import Text
from tests.ui.desk.conftest import press

MAKERS, STRANGER = SigningKey(bytes(range(32))), SigningKey(bytes(32))
PATIENCE = 10_000

Choose = Callable[..., Path]


@pytest.fixture
def at_desk(at_desk: Outside) -> Outside:
    """The program runs as 0.1.0 on Windows and believes the makers."""
    return at_desk._replace(running=lambda: Running("0.1.0", "windows-amd64", (MAKERS.verify_key,)))


@pytest.fixture
def choose(window: DeskWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Choose:
    """Press the card's button and choose an update of this making."""

    def chosen(version: str = "0.2.0", system: str = "windows-amd64", key: SigningKey = MAKERS) -> Path:
        file = tmp_path / "stick.lfupdate"
        release = Release(
            signer="0" * 16, version=version, system=system, installer="lianfang-setup.exe", size=1, sha256="0" * 64,
            released="2026-11-23", notes="统计更快",
        )  # fmt: skip
        write_update(file, release, b"installer", key)
        monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(file), ""))
        window.go("settings")
        (card,) = window.shown.findChildren(UpdateCard)
        press(card, "Look at an update file")
        return file

    return chosen


def said(window: DeskWindow) -> list[str]:
    """What the windows over it say."""
    asked = [each for each in window.findChildren(Ask) if each.isVisible()]
    return [text.shown for each in asked for text in each.findChildren(Text)]


def test_a_newer_program_says_what_it_brings_and_its_installer_is_put_out(
    qtbot: QtBot, window: DeskWindow, choose: Choose, at_desk: Outside
) -> None:
    choose()
    qtbot.waitUntil(lambda: "Version 0.2.0, of 2026-11-23" in said(window), timeout=PATIENCE)
    assert {"统计更快", "The makers of this program signed it, and it is made for this computer."} <= set(said(window))
    assert not (at_desk.home / FOLDER).exists()
    press(window, "Take out the installer")
    place = at_desk.home / FOLDER / "0.2.0" / "lianfang-setup.exe"
    qtbot.waitUntil(lambda: any(str(place) in words for words in said(window)), timeout=PATIENCE)
    assert place.read_bytes() == b"installer"
    assert (place.stat().st_mode & 0o111) == 0


def test_who_does_not_want_it_now_has_nothing(
    qtbot: QtBot, window: DeskWindow, choose: Choose, at_desk: Outside
) -> None:
    choose()
    qtbot.waitUntil(lambda: bool(said(window)), timeout=PATIENCE)
    press(window, "Not now")
    qtbot.waitUntil(lambda: not said(window), timeout=PATIENCE)
    assert not (at_desk.home / FOLDER).exists()


@pytest.mark.parametrize(
    ("made", "words"),
    [
        ({"version": "0.1.0"}, "This program is as new already. There is nothing to do."),
        ({"system": "linux-x86_64"}, "It is made for another kind of computer."),
        ({"key": STRANGER}, "The makers of this program did not sign this file. Do not use it."),
    ],
)
def test_what_is_of_no_use_says_why_and_is_not_offered(
    qtbot: QtBot, window: DeskWindow, choose: Choose, made: dict[str, object], words: str
) -> None:
    choose(**made)
    qtbot.waitUntil(lambda: words in said(window), timeout=PATIENCE)
    assert "Take out the installer" not in [each.text() for each in window.findChildren(QAbstractButton)]


def test_a_stick_that_is_pulled_meanwhile_is_said(qtbot: QtBot, window: DeskWindow, choose: Choose) -> None:
    file = choose()
    qtbot.waitUntil(lambda: bool(said(window)), timeout=PATIENCE)
    file.unlink()
    press(window, "Take out the installer")
    qtbot.waitUntil(lambda: "This program cannot read this file." in said(window), timeout=PATIENCE)
