"""The desk's ledgers find what has just arrived, without anybody waiting for an index."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from app.actions import looking
from app.ui.desk.ledgers_page import LedgersPage
from app.ui.desk.window import DeskWindow
from app.ui.paper_page import PaperPage
from tests.builders import Device
from tests.ui.desk.conftest import press

PATIENCE_MS = 20_000


def test_a_search_ends_with_all_that_has_just_arrived(
    qtbot: QtBot, point: Device, mailbox: Path, window: DeskWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(8):
        point.add(summary=f"界桩之争第{number}回")
    point.exchange(mailbox)
    monkeypatch.setattr(looking, "_SOME", 3)
    press(window, "Fetch now")
    window.go("ledgers")
    page = window.shown
    assert isinstance(page, LedgersPage)
    page.search("界桩")
    qtbot.waitUntil(lambda: page.count == 8 and not page.is_looking, timeout=PATIENCE_MS)


def test_the_papers_of_a_case_are_looked_at_and_kept(
    qtbot: QtBot,
    point: Device,
    mailbox: Path,
    window: DeskWindow,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    saved = point.add()
    point.exchange(mailbox)
    press(window, "Fetch now")
    window.go("ledgers")
    ledgers = window.shown
    assert isinstance(ledgers, LedgersPage)
    qtbot.waitUntil(lambda: ledgers.count == 1, timeout=PATIENCE_MS)
    ledgers.choose(0)
    qtbot.waitUntil(lambda: ledgers.card.case is not None, timeout=PATIENCE_MS)
    ledgers.card.paper_wanted.emit("intake", saved.key)
    paper = window.shown
    assert isinstance(paper, PaperPage)
    qtbot.waitUntil(lambda: paper.count == 1, timeout=PATIENCE_MS)
    file = tmp_path / "登记表.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file), ""))
    press(paper, "Keep as PDF")
    qtbot.waitUntil(lambda: paper.said == "Kept as 登记表.pdf.", timeout=PATIENCE_MS)
    assert file.read_bytes().startswith(b"%PDF")
    press(paper, "Back")
    assert window.place == "ledgers"
