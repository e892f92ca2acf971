"""What must be understood at once never waits for a reviewer."""

import csv
from collections.abc import Callable, Iterator
from html import unescape
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.ui import emergency_words
from app.ui.emergency_words import CALL_110_FIRST, CALL_110_NOW, CALL_FIRST, CALL_NOW, LINES, InBoth, in_both
from app.ui.i18n import CHINESE, MONGOLIAN, Language, Translations
from app.ui.point.emergency import EmergencyPage
from app.ui.point.pages import form_makers
from app.ui.theme import PERCENTS, Theme
from app.ui.widgets.layout import Orientation
from app.ui.widgets.look import Look
from app.ui.widgets.mongolian import Mongolian
from app.ui.widgets.text import Text
from tests.builders import ROOT
from tests.gallery_pages import parts_of
from tests.ui.test_translations import FOLDER, _forms, _messages

GLOSSARY = Path(__file__).parents[2] / "translations" / "glossary.csv"
SENTENCES = [each for each in vars(emergency_words).values() if isinstance(each, InBoth)]
Speak = Callable[[Language | None, str], None]


@pytest.fixture
def speak(qapp: QApplication, look: Look) -> Iterator[Speak]:
    """Speak a language, with what becomes of drafts; None for a program whose translations are all lost."""
    translations = Translations(qapp, ROOT / "build" / "translations")

    def switch(to: Language | None, drafts: str) -> None:
        if to is not None:
            translations.switch(to, drafts)
        look.turn(Orientation.VERTICAL if to is MONGOLIAN else Orientation.HORIZONTAL)

    yield switch
    translations.undress()


SPOKEN = [(None, ""), (CHINESE, ""), *((MONGOLIAN, drafts) for drafts in ("marked", "plain", "reviewed"))]


def _shown(page: EmergencyPage) -> str:
    texts = [text.shown for text in page.findChildren(Text) if text.isVisibleTo(page)]
    return "\n".join([*texts, *(word.shown for word in page.findChildren(Mongolian) if word.isVisibleTo(page))])


@pytest.mark.parametrize(("language", "drafts"), SPOKEN)
def test_digits_and_both_languages_stand_on_the_page_whatever_is_translated_or_reviewed(
    qtbot: QtBot, look: Look, speak: Speak, language: Language | None, drafts: str
) -> None:
    speak(language, drafts)
    page = EmergencyPage(look)
    qtbot.addWidget(page)
    shown = _shown(page)
    for line in LINES:
        assert line.number in shown
        assert line.zh in shown
        assert line.mn in shown
    assert "12110" in shown
    assert CALL_NOW.zh in shown
    assert CALL_FIRST.zh in shown
    assert CALL_FIRST.mn in shown


@pytest.mark.parametrize("percent", PERCENTS)
def test_whoever_cannot_speak_sees_what_to_do_in_every_text_size(qtbot: QtBot, look: Look, percent: int) -> None:
    look.wear(Theme(percent=percent))
    page = EmergencyPage(look)
    qtbot.addWidget(page)
    page.resize(1366, 728)  # 1366x768 less the task bar
    page.show()
    silent = next(text for text in page.findChildren(Text) if "12110" in text.shown)
    qtbot.waitUntil(lambda: silent.visibleRegion().boundingRect() == silent.rect())


@pytest.mark.parametrize("drafts", ["marked", "plain", "reviewed"])
def test_what_a_form_says_first_is_said_in_both(qtbot: QtBot, look: Look, speak: Speak, drafts: str) -> None:
    speak(MONGOLIAN, drafts)
    makers = form_makers(parts_of(look))
    for ledger, sentence in (("tips", CALL_110_NOW), ("disputes", CALL_110_FIRST)):
        page = makers[ledger]()
        qtbot.addWidget(page)
        page.complete()
        shown = "\n".join(text.shown for text in page.findChildren(Text))
        assert sentence.zh in shown
        assert sentence.mn in shown
        assert "110" in sentence.zh
        assert "110" in sentence.mn


def test_the_mongolian_words_are_the_glossarys() -> None:
    with GLOSSARY.open(encoding="utf-8", newline="") as file:
        terms = {row["zh"]: row["mn_mong"] for row in csv.DictReader(file)}
    assert {line.zh: line.mn for line in LINES} == {line.zh: terms[line.zh] for line in LINES}


def test_the_sentences_are_the_drafts_of_the_translation() -> None:
    """Two wordings of one order would leave a reader in doubt; a reviewed one is taken over here."""
    drafts = {unescape(form) for _, _, translation in _messages("mn_Mong_CN") for form in _forms(translation)}
    assert len(SENTENCES) == 6
    assert not [sentence.mn for sentence in SENTENCES if sentence.mn not in drafts]
    assert GLOSSARY.parent == FOLDER


def test_chinese_stands_below_what_is_not_chinese_and_never_twice(look: Look) -> None:
    assert in_both(look, "Call first", CALL_FIRST)() == f"Call first\n{CALL_FIRST.zh}"
    assert in_both(look, CALL_FIRST.zh, CALL_FIRST)() == CALL_FIRST.zh


def test_in_columns_mongolian_stands_first_even_where_only_reviewed_words_are_wanted(look: Look) -> None:
    look.turn(Orientation.VERTICAL)
    assert in_both(look, CALL_FIRST.zh, CALL_FIRST)() == f"{CALL_FIRST.mn}\n{CALL_FIRST.zh}"
