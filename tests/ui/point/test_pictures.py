"""Pictures at a point: with a record that is being written, on a dispute's page, and shown again."""

from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QAbstractButton, QFileDialog, QTableView, QWidget
from pytestqt.qtbot import QtBot

from app.ui.books import Books
from app.ui.outside import Outside
from app.ui.pictures_box import PicturesBox
from app.ui.pictures_flow import PictureWindow
from app.ui.point.case_page import CasePage
from app.ui.point.ledgers import LedgersPage
from app.ui.point.record_page import RecordPage
from app.ui.point.today import TodayPage
from app.ui.point.window import PointWindow
from app.ui.widgets.text import Text
from tests.builders import make_fields
from tests.ui.point.test_case import Hand

PATIENCE = 10_000


@pytest.fixture
def chosen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The picture that the person chooses, small enough as it is."""
    file = tmp_path / "road.jpg"
    image = QImage(60, 40, QImage.Format.Format_RGB32)
    image.fill(0x336699)
    assert image.save(str(file))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(file), ""))
    return file


def press(within: QWidget, words: str) -> None:
    shown = (body for body in within.findChildren(QAbstractButton) if not body.isHidden())
    next(body for body in shown if body.accessibleName() == words).click()


def says(box: PicturesBox) -> list[str]:
    return [text.shown for text in box.findChildren(Text) if not text.isHidden()]


def box_on(window: PointWindow) -> PicturesBox:
    """The newest: an older one may still be on its way out."""
    return window.shown.findChildren(PicturesBox)[-1]


@pytest.mark.usefixtures("chosen")
def test_a_hazard_is_written_with_a_picture_and_shows_it(
    qtbot: QtBot, window: PointWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.begin("hazards")
    page = window.shown
    assert isinstance(page, RecordPage)
    for name, value in make_fields("hazards").items():
        page.form[name].input.put(value)
    press(page, "Add a picture")
    assert page.picture
    assert page.picture.file == tmp_path / "road.jpg"
    press(page, "Save")
    qtbot.waitUntil(lambda: isinstance(window.shown, TodayPage), timeout=PATIENCE)
    window.go("ledgers")
    ledgers = window.shown
    assert isinstance(ledgers, LedgersPage)
    ledgers.show_ledger("hazards")
    table = ledgers.findChildren(QTableView)[-1]
    qtbot.waitUntil(lambda: bool(ledgers.findChildren(QTableView)[-1].model().rowCount()), timeout=PATIENCE)
    table = ledgers.findChildren(QTableView)[-1]
    table.selectRow(0)
    qtbot.waitUntil(lambda: bool(ledgers.findChildren(PicturesBox)), timeout=PATIENCE)
    qtbot.waitUntil(lambda: says(box_on(window))[:1] == ["Picture 1, 1 KB"], timeout=PATIENCE)
    press(box_on(window), "Show")
    qtbot.waitUntil(lambda: bool(window.findChildren(PictureWindow)), timeout=PATIENCE)
    (shown,) = window.findChildren(PictureWindow)
    assert shown.picture.is_shown
    (tmp_path / "out").mkdir()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path / "out"))
    press(shown, "Save to a folder")
    qtbot.waitUntil(lambda: len(list((tmp_path / "out").glob("*.jpg"))) == 1, timeout=PATIENCE)


def test_a_dispute_gets_pictures_until_there_are_enough_and_what_is_none_is_refused(
    qtbot: QtBot, window: PointWindow, books: Books, outside: Outside, chosen: Path
) -> None:
    hand = Hand(qtbot, window, books, outside)
    assert isinstance(hand.open(hand.write()), CasePage)
    press(box_on(window), "Add a picture")
    qtbot.waitUntil(lambda: any("Picture 1" in words for words in says(box_on(window))), timeout=PATIENCE)
    chosen.write_bytes(bytes(300 * 1024))
    press(box_on(window), "Add a picture")
    qtbot.waitUntil(lambda: "cannot be read" in window.told, timeout=PATIENCE)
