"""Every page has room on a small screen with large letters, in both scripts."""

from collections.abc import Callable, Iterator, Mapping
from typing import TypeAlias, TypeGuard

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from app.ui.i18n import CHINESE, MONGOLIAN, Language, Translations
from app.ui.theme import LIGHT, PERCENTS, Theme
from app.ui.widgets.layout import Orientation
from app.ui.widgets.line import Line
from app.ui.widgets.look import Look
from app.ui.widgets.page import Page
from app.ui.widgets.painted.stock import TableBody
from app.ui.widgets.scroll import Scroll
from app.ui.widgets.upright.button import UprightButton
from app.ui.widgets.upright.entries import UprightLine
from app.ui.widgets.upright.table import UprightTable
from app.vertical.metrics import em_of
from tests.builders import ROOT
from tests.gallery_desk import DESK
from tests.gallery_pages import PAGES

SMALL = (1366, 728)  # 1366x768 less the task bar
LARGER = 130
_TYPED = 6  # em: what one types is seen
ROUNDS = 8  # what is asked of a layout deep inside comes up one level at a time

Scene: TypeAlias = Callable[[Look], QWidget]
SCENES: Mapping[str, Scene] = {**PAGES, **DESK}
FLOWING = frozenset(
    {
        # A form's fields are columns, one after another: Tab, the wheel and the bar lead to those that follow,
        # as a long Chinese form goes on below the screen's edge.
        *("dispute", "dispute-refused", "dispute-signs", "tip", "outreach", "hazard", "dissuasion", "follow-up"),
        *("case-settle", "case-transfer", "case-refer", "case-edit", "safety", "desk-settings"),
        *("change-tip", "change-hazard", "desk-start"),
        # What is said of a practice, of the copy, of the clock and of the last step, all at once, beside Today.
        "practice",
        # A dispute's page is its timeline: as many columns as there were events.
        *("case", "case-mediating"),
        # Charts stand beside each other.
        "desk-charts",
        # While a round is under way its progress stands between the words and the numbers.
        "exchange-trouble",
    }
)
"""The only pages that may be longer than the screen in vertical script. Inside the others a list of records may: it
has a bar of its own, and what is beside it stays in sight."""

SHEETS = frozenset({"paper"})
"""A sheet of paper lies as it will be printed, in a size at which it can be read, and goes on below the edge."""


@pytest.fixture
def spoken(qapp: QApplication) -> Iterator[Callable[[Language], None]]:
    """The words that people see; they are built with `poe assets`."""
    translations = Translations(qapp, ROOT / "build" / "translations")
    yield lambda language: translations.switch(language, "marked")
    translations.undress()


@pytest.fixture
def shown(qapp: QApplication, look: Look) -> Iterator[Callable[[Scene], QWidget]]:
    pages: list[QWidget] = []

    def show(scene: Scene) -> QWidget:
        page = scene(look)
        pages.append(page)
        page.resize(*SMALL)
        page.show()
        for _ in range(ROUNDS):
            qapp.processEvents()
        assert page.width() <= SMALL[0]
        assert page.height() <= SMALL[1]
        return page

    yield show
    for page in pages:
        page.close()
        shiboken6.delete(page)  # and with it the worker that a desk's window asks


def _areas(page: QWidget) -> list[Scroll]:
    return [area for area in page.findChildren(Scroll) if area.isVisible()]


@pytest.mark.parametrize("scene", PAGES.values(), ids=PAGES)
def test_nothing_is_cut_at_its_side(
    look: Look, spoken: Callable[[Language], None], shown: Callable[[Scene], QWidget], scene: Scene
) -> None:
    spoken(CHINESE)
    look.wear(Theme(LIGHT, max(PERCENTS)))
    for area in _areas(shown(scene)):
        wants, has = area.widget().minimumSizeHint().width(), area.viewport().width()
        assert wants <= has, f"wants {wants}, has {has}"


@pytest.mark.parametrize("name", SCENES)
def test_vertical_pages_fit_the_screen(
    look: Look, spoken: Callable[[Language], None], shown: Callable[[Scene], QWidget], name: str
) -> None:
    """Columns may go on to the right where they do so by design, and never below the edge, in the largest letters."""
    spoken(MONGOLIAN)
    look.turn(Orientation.VERTICAL)
    look.wear(Theme(LIGHT, LARGER))
    page = shown(SCENES[name])
    _assert_nothing_below(page, name)
    if name not in FLOWING:
        beyond = [each.scroll_end for each in (page, *page.findChildren(QWidget)) if _is_seen(each)]
        assert not any(beyond), f"{beyond} beyond the edge"
    look.wear(Theme(LIGHT, max(PERCENTS)))
    for _ in range(ROUNDS):
        look.program.processEvents()
    _assert_nothing_below(page, name)


@pytest.mark.parametrize("percent", PERCENTS)
def test_a_points_ledger_shows_day_sides_kind_and_state_of_four_records_together(
    look: Look, spoken: Callable[[Language], None], shown: Callable[[Scene], QWidget], percent: int
) -> None:
    spoken(MONGOLIAN)
    look.turn(Orientation.VERTICAL)
    look.wear(Theme(LIGHT, percent))
    table = shown(SCENES["ledgers"]).findChild(UprightTable)
    assert table is not None
    fields = [field for field in range(table.model().rowCount()) if not table.isRowHidden(field)]
    words = [table.source_model().headerData(field, Qt.Orientation.Horizontal) for field in (1, 2, 3, 5)]
    assert not {1, 2, 3, 5} - set(fields), f"of {words} only {fields}"
    least = table._heights(table._columns, 1)
    assert not [field for field in fields if table.rowHeight(field) < least[field]]
    assert table.verticalScrollBar().maximum() == 0
    assert table.viewport().width() >= 4 * table.horizontalHeader().defaultSectionSize()


def test_in_the_largest_letters_a_points_ledger_cuts_no_day_side_kind_or_state(
    look: Look, spoken: Callable[[Language], None], shown: Callable[[Scene], QWidget]
) -> None:
    spoken(CHINESE)
    look.wear(Theme(LIGHT, max(PERCENTS)))
    table = shown(SCENES["ledgers"]).findChild(TableBody)
    assert table is not None
    seen = [column for column in range(table.model().columnCount()) if not table.isColumnHidden(column)]
    assert not {1, 2, 3, 5} - set(seen)
    assert not [column for column in seen if table.columnWidth(column) < table._wants[column]]
    assert table.horizontalScrollBar().maximum() == 0


def _assert_nothing_below(page: QWidget, name: str) -> None:
    """One scrolls one way only, no button is shorter than its longest word, and there is room to type."""
    lines = [line for line in page.findChildren(UprightLine) if line.isVisible() and type(line.parent()) is Line]
    assert not [line.height() for line in lines if line.height() < _TYPED * em_of(line.font())]
    below = [area.verticalScrollBar().maximum() for area in _areas(page)]
    assert not any(below) or name in SHEETS, f"{below} below the edge"
    buttons = [button for button in page.findChildren(UprightButton) if button.isVisible()]
    assert not [each.text() for each in buttons if each.height() < each.minimumSizeHint().height()]


def _is_seen(word: QWidget) -> TypeGuard[Page]:
    return isinstance(word, Page) and word.isVisible()
