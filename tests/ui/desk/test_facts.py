"""A bureau states a figure at its window, and the paragraph says it."""

from collections.abc import Callable
from dataclasses import replace
from typing import cast

import pytest
from pytestqt.qtbot import QtBot

from app.domain.errors import AppError, Code
from app.domain.identity import Role
from app.settings import Preferences
from app.ui.books import Books
from app.ui.bus import Bus
from app.ui.desk.facts_page import FactsPage
from app.ui.desk.parts import DeskParts
from app.ui.desk.reports_page import ReportsPage
from app.ui.desk.window import DeskWindow
from tests.ui.desk.conftest import press


@pytest.fixture
def bureau(qtbot: QtBot, parts: DeskParts, books: Books, bus: Bus) -> DeskWindow:
    window = DeskWindow(replace(parts, role=Role.BUREAU), books, bus, Preferences())
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(lambda: window.place == "arrivals")
    return window


def test_a_figure_is_written_down_and_stands_in_the_paragraph(qtbot: QtBot, bureau: DeskWindow) -> None:
    bureau.go("reports")
    press(bureau, "Figures that no record holds")
    page = cast("FactsPage", bureau.shown)
    page.form.put({"name": "counsellors", "number": 102, "source": "旗委政法委", "date": "2026-03-01"})
    press(page, "Write it down")
    qtbot.waitUntil(lambda: len(page.stated) == 1)
    assert page.stated[0][:2] == ("培训心理咨询师（名）", "102")
    press(page, "Back to the reports")
    reports = cast("ReportsPage", bureau.shown)
    qtbot.waitUntil(lambda: "累计培训心理咨询师102名（截至2026年3月1日）" in reports.paragraph)


def test_what_is_missing_is_said_beside_its_field(qtbot: QtBot, parts: DeskParts) -> None:
    page = FactsPage(parts)
    qtbot.addWidget(page)
    page.show_error(AppError(Code.MISSING, "source"))
    assert page.form["source"].fault


def test_a_station_is_not_offered_what_it_may_not_state(make_window: Callable[[], DeskWindow]) -> None:
    window = make_window()
    window.go("reports")
    with pytest.raises(AssertionError, match="no button says"):
        press(window, "Figures that no record holds")
