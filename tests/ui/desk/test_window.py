"""The desk's window as a whole: every page turns, changes language and keeps to its room; a bureau gives its reason."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import cast

import pytest
from pytestqt.qtbot import QtBot

from app.actions import tip_desk
from app.domain.identity import Role
from app.settings import Preferences
from app.ui.books import Books
from app.ui.bus import Bus
from app.ui.desk.arrivals_page import ArrivalsPage
from app.ui.desk.parts import DeskParts
from app.ui.desk.window import DeskWindow
from app.ui.theme import PERCENTS, Theme
from app.ui.widgets.layout import Orientation
from app.ui.widgets.line import Line
from app.ui.widgets.rail import Rail, RailEntry
from tests.builders import Device
from tests.ui.desk.conftest import Read, answer, press
from tests.ui.spoken import speak_anew

PLACES = ("arrivals", "tips", "decide", "ledgers", "points", "bulletins", "statistics", "reports", "settings")
HEIGHT = 728
WIDTH = 1366 - 270
"""Beside the rail, whose words are short in the languages people read."""
Made = Callable[[], DeskWindow]


@pytest.fixture
def full(qtbot: QtBot, point: Device, other: Device, make_window: Made, mailbox: Path) -> DeskWindow:
    """A window with something on every page."""
    for device in (point, other):
        device.add()
        device.add("tips")
        device.exchange(mailbox)
    window = make_window()
    press(window, "Fetch now")
    page = cast("ArrivalsPage", window.shown)
    qtbot.waitUntil(lambda: len(page.lines) == 4)
    return window


def test_every_page_turns_and_turns_back(full: DeskWindow, parts: DeskParts, read: Read) -> None:
    for place in PLACES:
        full.go(place)
        read(lambda _: None)
        for orientation in (Orientation.VERTICAL, Orientation.HORIZONTAL):
            parts.look.turn(orientation)
            speak_anew()
            read(lambda _: None)
        assert full.place == place


def test_what_is_typed_into_the_settings_outlives_another_language(window: DeskWindow, read: Read) -> None:
    window.go("settings")
    read(lambda _: None)
    line = window.shown.findChildren(Line)[0]
    line.put("扎{year}-{n}")
    speak_anew()
    read(lambda _: None)
    assert line.value() == "扎{year}-{n}"


@pytest.mark.parametrize("percent", PERCENTS)
def test_every_page_fits_the_screen(full: DeskWindow, parts: DeskParts, read: Read, percent: int) -> None:
    parts.look.wear(Theme(percent=percent))
    wide = []
    for place in PLACES:
        full.go(place)
        read(lambda _: None)
        least = full.shown.minimumSizeHint()
        if least.width() > WIDTH or least.height() > HEIGHT:
            wide.append((place, least.width(), least.height()))
    assert wide == []


@pytest.mark.parametrize("percent", PERCENTS)
def test_the_rail_fits_the_screen_without_a_bar(window: DeskWindow, parts: DeskParts, percent: int) -> None:
    parts.look.wear(Theme(percent=percent))
    rail = window.findChildren(Rail)[0]
    assert len(rail.findChildren(RailEntry)) > 10
    assert rail.sizeHint().height() <= HEIGHT


def test_a_bureau_says_why_before_it_reads_single_records(
    qtbot: QtBot,
    parts: DeskParts,
    books: Books,
    bus: Bus,
    read: Read,
) -> None:
    window = DeskWindow(replace(parts, role=Role.BUREAU), books, bus, Preferences())
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(lambda: window.place == "arrivals")
    window.go("statistics")
    window.go("ledgers")
    assert window.place == "statistics"
    answer(window, "Write it down and go on", by="王某1", reason="督办")
    qtbot.waitUntil(lambda: window.place == "ledgers")
    window.go("tips")
    assert window.place == "tips"
    (line,) = read(tip_desk.access_log)
    assert (line.fields["act"], line.fields["reason"]) == ("read_rows", "督办")
