"""An update on a stick, from the settings page: looked at, refused or taken out, never run."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QFileDialog
from pytestqt.qtbot import QtBot

from app.actions.updating import FOLDER, Running
from app.exchange.sealing import SigningKey
from app.exchange.update_file import Release, write_update
from app.ui.outside import Outside
from app.ui.point.window import PointWindow
from app.ui.update_card import UpdateCard
from app.ui.widgets.ask import Ask
from app.ui.widgets.text import Text

MAKERS, STRANGER = SigningKey(bytes(range(32))), SigningKey(bytes(32))


@pytest.fixture
def outside(outside: Outside) -> Outside:
    """The program runs as 0.1.0 on Linux and believes the makers."""
    return outside._replace(running=lambda: Running("0.1.0", "linux-x86_64", (MAKERS.verify_key,)))


def given(
    window: PointWindow, file: Path, patch: pytest.MonkeyPatch, version: str = "0.2.0", key: SigningKey = MAKERS
) -> None:
    """A file with this version is chosen on the settings page."""
    release = Release(
        signer="0" * 16, version=version, system="linux-x86_64", installer="lianfang.deb", size=1, sha256="0" * 64,
        released="2026-11-23", notes="修了回访的日子",
    )  # fmt: skip
    write_update(file, release, b"installer", key)
    choose(window, file, patch)


def choose(window: PointWindow, file: Path, patch: pytest.MonkeyPatch) -> None:
    patch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(file), ""))
    window.go("settings")
    (card,) = window.shown.findChildren(UpdateCard)
    card.file_wanted.emit()


def said(window: PointWindow) -> list[str]:
    """What the windows over it say."""
    asked = [each for each in window.findChildren(Ask) if each.isVisible()]
    return [text.shown for each in asked for text in each.findChildren(Text)]


def press(window: PointWindow, words: str) -> None:
    bodies = [body for each in window.findChildren(Ask) for body in each.findChildren(QAbstractButton)]
    next(body for body in bodies if body.accessibleName() == words).click()


def test_a_newer_program_is_offered_and_its_installer_put_out(
    qtbot: QtBot, window: PointWindow, outside: Outside, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    given(window, tmp_path / "stick.lfupdate", monkeypatch)
    qtbot.waitUntil(lambda: "Version 0.2.0, of 2026-11-23" in said(window), timeout=10_000)
    assert "修了回访的日子" in said(window)
    assert not (outside.home / FOLDER).exists()
    press(window, "Take out the installer")
    place = outside.home / FOLDER / "0.2.0" / "lianfang.deb"
    qtbot.waitUntil(lambda: any(str(place) in words for words in said(window)), timeout=10_000)
    assert place.read_bytes() == b"installer"


@pytest.mark.parametrize(
    ("version", "key", "words"),
    [
        ("0.1.0", MAKERS, "This program is as new already. There is nothing to do."),
        ("0.2.0", STRANGER, "The makers of this program did not sign this file. Do not use it."),
    ],
)
def test_what_is_of_no_use_is_said_and_not_offered(
    qtbot: QtBot,
    window: PointWindow,
    outside: Outside,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    version: str,
    key: SigningKey,
    words: str,
) -> None:
    given(window, tmp_path / "stick.lfupdate", monkeypatch, version, key)
    qtbot.waitUntil(lambda: words in said(window), timeout=10_000)
    with pytest.raises(StopIteration):
        press(window, "Take out the installer")
    assert not (outside.home / FOLDER).exists()


def test_a_cut_file_is_refused_when_it_is_taken_out(
    qtbot: QtBot, window: PointWindow, outside: Outside, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "stick.lfupdate"
    given(window, file, monkeypatch)
    qtbot.waitUntil(lambda: bool(said(window)), timeout=10_000)
    file.write_bytes(file.read_bytes()[:-1])
    press(window, "Take out the installer")
    qtbot.waitUntil(lambda: "The file is damaged. Have it copied once more." in said(window), timeout=10_000)
    assert not list(outside.home.glob(f"{FOLDER}/*/*"))
    choose(window, tmp_path / "no.lfupdate", monkeypatch)
    qtbot.waitUntil(lambda: "This program cannot read this file." in said(window), timeout=10_000)
