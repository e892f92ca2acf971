"""The language is changed at any moment: what is typed, the caret, the selection, the focus and the place stay."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QTableView, QWidget
from pytestqt.qtbot import QtBot

from app.settings import Preferences
from app.ui.books import Books
from app.ui.bus import Bus
from app.ui.i18n import CHINESE, MONGOLIAN, Language, Translations
from app.ui.outside import Outside
from app.ui.point.ledgers import LedgersPage
from app.ui.point.pages import PageParts
from app.ui.point.window import PointWindow
from app.ui.terms import Terms
from app.ui.widgets.input import Input
from app.ui.widgets.layout import Orientation
from app.ui.widgets.line import Line, Search
from app.ui.widgets.long_text import LongText
from app.ui.widgets.look import Look
from app.ui.widgets.page import Page
from app.ui.widgets.scroll import Scroll
from app.ui.widgets.text import Text
from tests.builders import ROOT, VOCABULARIES, make_fields
from tests.gallery_pages import PAGES
from tests.ui.point.conftest import add, books, bus, parts  # noqa: F401
from tests.ui.spoken import speak_anew

TYPED = "ᠬᠣᠨᠢ 牛羊越界 2026"
ROUNDS = 8  # what is asked of a layout deep inside comes up one level at a time
WITHOUT_FIELDS = {
    *("today", "today-empty", "tip-question", "emergency", "exchange", "exchange-trouble", "month", "case"),
    *("case-mediating", "slip", "reports", "paper", "help", "practice", "reserve", "notices"),
    *("dispute-refused", "dispute-signs", "case-give-up"),  # like the pages they belong to
}
WITH_FIELDS = [name for name in PAGES if name not in WITHOUT_FIELDS]
Speak = Callable[[Language], None]


@pytest.fixture
def speak(qapp: QApplication, look: Look) -> Iterator[Speak]:
    """Change the language as the settings do, and let the window follow."""
    translations = Translations(qapp, ROOT / "build" / "translations")

    def switch(to: Language) -> None:
        translations.switch(to, "marked")
        look.turn(Orientation.VERTICAL if to.is_vertical else Orientation.HORIZONTAL)
        for _ in range(ROUNDS):
            qapp.processEvents()

    yield switch
    translations.undress()


def _show(qtbot: QtBot, page: QWidget, height: int = 728) -> QWidget:
    qtbot.addWidget(page)
    page.resize(1366, height)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    for _ in range(ROUNDS):
        QApplication.processEvents()
    return page


def _lines(page: QWidget) -> list[Line]:
    return [word for word in page.findChildren(Line) if type(word) in (Line, Search)]


def _fill_in(page: QWidget) -> None:
    """Something in every field, with a part of it chosen from its end backwards."""
    for word in _lines(page):
        word.put(TYPED)
        body = word.focusProxy()
        assert isinstance(body, QLineEdit)
        body.setSelection(9, -4)
    for long in page.findChildren(LongText):
        long.put(f"{TYPED}\n{TYPED}")
        long.select(12, 7)


def _kept(page: QWidget) -> list[object]:
    lines: list[object] = [word.kept() for word in _lines(page)]
    longs = [long.kept() for long in page.findChildren(LongText)]
    return [*lines, *(kept[:2] for kept in longs if isinstance(kept, tuple))]


def _word_of(body: QWidget | None) -> Input | None:
    while body is not None and not isinstance(body, Input):
        body = body.parentWidget()
    return body


@pytest.mark.parametrize("name", WITH_FIELDS)
def test_a_page_keeps_what_is_typed_and_where_one_is(qtbot: QtBot, look: Look, speak: Speak, name: str) -> None:
    speak(CHINESE)
    page = _show(qtbot, PAGES[name](look))
    _fill_in(page)
    fields = [word for word in page.findChildren(Input) if word.isVisible() and word.isEnabled()]
    if fields:
        fields[-1].setFocus()
    kept, values = _kept(page), [word.value() for word in page.findChildren(Input)]
    focused = _word_of(page.focusWidget())
    for language in (MONGOLIAN, CHINESE):
        speak(language)
        assert _kept(page) == kept
        assert [word.value() for word in page.findChildren(Input)] == values
        assert _word_of(page.focusWidget()) is focused


def test_the_field_one_is_at_stays_in_sight(qtbot: QtBot, look: Look, speak: Speak) -> None:
    speak(CHINESE)
    page = _show(qtbot, PAGES["dispute"](look))
    form = next(each for each in page.findChildren(QWidget) if isinstance(each, Page))
    field = page.findChildren(LongText)[-1]
    field.setFocus()
    form.scroll_to(form.scroll_end)
    for language in (MONGOLIAN, CHINESE):
        speak(language)
        assert 0 < form.scrolled <= form.scroll_end
        assert field.isAncestorOf(page.focusWidget())
        qtbot.waitUntil(partial(_lies_in, page.focusWidget(), form.findChildren(Scroll)[0].viewport()))


def _lies_in(body: QWidget, seen: QWidget) -> bool:
    return seen.rect().intersects(QRect(body.mapTo(seen, QPoint(0, 0)), body.size()))


def test_a_page_that_was_scrolled_stays_where_it_was_until_it_is_moved(qtbot: QtBot, look: Look, speak: Speak) -> None:
    speak(CHINESE)
    page = _show(qtbot, PAGES["case"](look), height=500)
    case = next(each for each in page.findChildren(QWidget) if isinstance(each, Page))
    qtbot.waitUntil(lambda: case.scroll_end > 0)
    case.scroll_to(case.scroll_end // 2)
    speak(MONGOLIAN)
    assert case.scrolled == pytest.approx(case.scroll_end / 2, abs=case.scroll_end * 0.05)
    speak(CHINESE)
    assert case.scrolled == pytest.approx(case.scroll_end / 2, abs=case.scroll_end * 0.05)


def test_lists_and_what_is_read_beside_them_follow(
    qtbot: QtBot,
    parts: PageParts,  # noqa: F811
    books: Books,  # noqa: F811
    bus: Bus,  # noqa: F811
    outside: Outside,
) -> None:
    spoken = ["zh"]
    terms = Terms(VOCABULARIES, lambda: spoken[0])
    window = PointWindow(replace(parts, terms=terms), books, bus, Preferences())
    qtbot.addWidget(window)
    window.show()
    for _ in range(3):
        add(qtbot, books, outside, "disputes", **make_fields(category="land"))
    window.go("ledgers")
    page = window.shown
    assert isinstance(page, LedgersPage)
    table = next(each for each in page.findChildren(QTableView) if each.isVisible())
    zh, mn = (VOCABULARIES.label("categories", "land", lang) for lang in ("zh", "mn"))
    qtbot.waitUntil(lambda: table.model().rowCount() == 3 and table.model().index(1, 3).data() == zh)
    table.selectRow(1)
    qtbot.waitUntil(lambda: any("JF2026" in text.shown for text in page.detail.findChildren(Text)))
    spoken[0] = "mn"
    speak_anew()
    qtbot.waitUntil(lambda: table.model().index(1, 3).data() == mn)
    assert table.currentIndex().row() == 1
    assert table.model().headerData(0, Qt.Orientation.Horizontal) == "Number"
