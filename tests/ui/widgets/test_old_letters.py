"""Letters of an old font are said where they are pasted, and changed only if one asks for it."""

import pytest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from app.ui.widgets.button import Button
from app.ui.widgets.field import Field
from app.ui.widgets.layout import Orientation
from app.ui.widgets.line import Line, Search
from app.ui.widgets.look import Look

WORD = "\ue2c1\ue27f\ue317\ue27e\ue2e8"
UNSURE = "\ue2c1\ue26f"


@pytest.fixture(params=list(Orientation), ids=["horizontal", "vertical"])
def field(qtbot: QtBot, look: Look, request: pytest.FixtureRequest) -> Field:
    look.turn(request.param)
    made = Field(look, "place", Line(look), "地点")
    qtbot.addWidget(made)
    made.show()
    return made


def paste(field: Field, text: str) -> None:
    body = field.findChild(QLineEdit)
    assert body is not None
    body.insert(text)


def button(field: Field, says: str) -> Button:
    return next(each for each in field.findChildren(Button) if each.says == says and each.isVisible())


def test_plain_text_is_not_remarked_on(field: Field) -> None:
    paste(field, "嘎查 ᠪᠢᠴᠢᠭ")
    assert field.offer is None


def test_they_are_said_and_shown_converted_and_nothing_changes(field: Field) -> None:
    paste(field, f"{WORD} {UNSURE}")
    assert field.offer is not None
    assert "old Mongolian font" in field.offer.shown
    assert "ᠪᠢᠴᠢᠭ" in field.offer.shown
    assert "cannot be converted for certain" in field.offer.shown
    assert field.input.value() == f"{WORD} {UNSURE}"


def test_they_are_converted_if_one_asks_and_can_be_put_back(field: Field) -> None:
    paste(field, WORD)
    button(field, "Convert").pressed.emit()
    assert field.input.value() == "ᠪᠢᠴᠢᠭ"
    button(field, "Put it back").pressed.emit()
    assert field.input.value() == WORD
    assert button(field, "Convert")


def test_what_is_not_certain_is_only_said(field: Field) -> None:
    paste(field, UNSURE)
    assert field.offer is not None
    assert not [each for each in field.findChildren(Button) if each.isVisible()]


def test_typing_on_ends_the_remark(field: Field) -> None:
    paste(field, WORD)
    button(field, "Convert").pressed.emit()
    paste(field, "a")
    assert field.offer is not None
    assert field.offer.isHidden()


def test_a_search_asks_for_the_word_and_shows_what_was_pasted(qtbot: QtBot, look: Look) -> None:
    search = Search(look)
    qtbot.addWidget(search)
    asked: list[str] = []
    search.asked.connect(asked.append)
    search.put(f"{WORD} 草")
    assert asked[-1] == "ᠪᠢᠴᠢᠭ 草"
    assert search.value() == f"{WORD} 草"
