"""What must be understood at once never waits for a reviewer."""

import csv
from pathlib import Path

from pytestqt.qtbot import QtBot

from app.ui import emergency_words
from app.ui.emergency_words import CALL_FIRST, CALL_NOW, LINES, with_chinese
from app.ui.point.emergency import EmergencyPage
from app.ui.widgets.look import Look
from app.ui.widgets.text import Text

GLOSSARY = Path(__file__).parents[2] / "translations" / "glossary.csv"


def test_digits_and_both_languages_stand_on_the_page_whatever_is_translated(qtbot: QtBot, look: Look) -> None:
    page = EmergencyPage(look)
    qtbot.addWidget(page)
    shown = " ".join(text.shown for text in page.findChildren(Text))
    for line in LINES:
        assert line.number in shown
        assert line.zh in shown
    assert CALL_FIRST in shown
    assert CALL_NOW in shown


def test_the_mongolian_words_are_the_glossarys() -> None:
    with GLOSSARY.open(encoding="utf-8", newline="") as file:
        terms = {row["zh"]: row["mn_mong"] for row in csv.DictReader(file)}
    assert {line.zh: line.mn for line in LINES} == {line.zh: terms[line.zh] for line in LINES}


def test_chinese_stands_below_what_is_not_chinese_and_never_twice() -> None:
    assert with_chinese("Call first", CALL_FIRST)() == f"Call first\n{CALL_FIRST}"
    assert with_chinese(CALL_FIRST, CALL_FIRST)() == CALL_FIRST
    assert "110" in emergency_words.CALL_110_FIRST
