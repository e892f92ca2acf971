"""The desk's ledgers find what has just arrived, without anybody waiting for an index."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.actions import looking
from app.ui.desk.ledgers_page import LedgersPage
from app.ui.desk.window import DeskWindow
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
