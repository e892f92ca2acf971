"""Papers, from the place of reports and from a dispute."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QAbstractButton, QFileDialog, QMenu
from pytestqt.qtbot import QtBot

from app.actions.print_order import Asked
from app.domain.errors import AppError
from app.ui.books import Books
from app.ui.outside import Outside
from app.ui.paper_page import PaperPage
from app.ui.papers import Papers
from app.ui.point.case_page import CasePage
from app.ui.point.month_page import MonthPage
from app.ui.point.window import PointWindow
from app.ui.widgets.sheet import Sheet
from tests.builders import make_fields
from tests.ui.point.conftest import add, refuse


def _press(qtbot: QtBot, window: PointWindow, words: str) -> None:
    bodies = window.shown.findChildren(QAbstractButton)
    qtbot.mouseClick(next(each for each in bodies if each.accessibleName() == words), Qt.MouseButton.LeftButton)


def _paper(qtbot: QtBot, window: PointWindow) -> PaperPage:
    qtbot.waitUntil(lambda: isinstance(window.shown, PaperPage))
    page = window.shown
    assert isinstance(page, PaperPage)
    qtbot.waitUntil(lambda: page.count > 0, timeout=30_000)
    qtbot.waitUntil(lambda: page.findChildren(Sheet)[0].height() > page.height() // 2, timeout=10_000)
    return page


def test_the_months_numbers_are_looked_at_and_kept_as_pdf(
    qtbot: QtBot, window: PointWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.go("reports")
    _press(qtbot, window, "The month's numbers")
    page = _paper(qtbot, window)
    file = tmp_path / "month.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file), ""))
    _press(qtbot, window, "Keep as PDF")
    qtbot.waitUntil(lambda: page.said == "Kept as month.pdf.", timeout=30_000)
    assert file.read_bytes().startswith(b"%PDF")
    _press(qtbot, window, "Back")
    assert window.place == "reports"


def test_a_month_without_anything_is_two_clicks_away(qtbot: QtBot, window: PointWindow) -> None:
    window.go("reports")
    _press(qtbot, window, "There was nothing")
    assert isinstance(window.shown, MonthPage)


def test_a_paper_goes_to_the_printer_sheet_by_sheet(
    qtbot: QtBot, window: PointWindow, books: Books, outside: Outside, tmp_path: Path
) -> None:
    printed = tmp_path / "printed.pdf"
    printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
    printer.setOutputFileName(str(printed))
    papers = Papers(books, outside, window, lambda: printer)
    papers.print_out("emergency_card", Asked(), refuse)
    qtbot.waitUntil(lambda: printed.is_file() and printed.stat().st_size > 1000, timeout=30_000)


def test_no_printer_prints_nothing(qtbot: QtBot, window: PointWindow, books: Books, outside: Outside) -> None:
    errors: list[AppError] = []
    Papers(books, outside, window, lambda: None).print_out("emergency_card", Asked(), errors.append)
    assert not errors


def test_a_disputes_papers_are_offered_on_its_page(
    qtbot: QtBot, window: PointWindow, books: Books, outside: Outside
) -> None:
    add(qtbot, books, outside, "disputes", **make_fields())
    window.go("ledgers")
    record = "0197f5d4-0007-7000-8000-000000000001"
    window.open_case(record)
    qtbot.waitUntil(lambda: isinstance(window.shown, CasePage))
    _press(qtbot, window, "Print")
    menu = window.shown.findChildren(QMenu)[0]
    assert "Registration sheet" in [action.text() for action in menu.actions()]
    menu.actions()[0].trigger()
    menu.close()
    _paper(qtbot, window)
