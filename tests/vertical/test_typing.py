"""Typing without a keyboard of the system's: letters, suffixes, Latin input, the on-screen keyboard."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.vertical.combo import VerticalComboBox
from app.vertical.key_layouts import LETTERS, KeyLayout
from app.vertical.keyboard import OnScreenKeyboard
from app.vertical.latin import candidates
from app.vertical.latin_input import LatinInput
from app.vertical.letters import MVS, NNBSP, suffixes, variants, word_before
from app.vertical.line_edit import VerticalLineEdit
from app.vertical.looks import distinct
from app.vertical.text_edit import VerticalTextEdit
from app.vertical.words import WordList
from tests.vertical.acts import press

Key = Qt.Key
LEFT_BUTTON = Qt.MouseButton.LeftButton
WORDS = WordList(["ᠮᠣᠩᠭᠣᠯ", "ᠮᠣᠩᠭᠣᠯᠴᠤᠳ", "ᠮᠣᠷᠢ", "ᠰᠠᠷ\u180eᠠ"])


# letters and words


def test_the_word_at_the_caret_has_its_suffixes() -> None:
    assert word_before("ᠨᠢᠭᠡ ᠮᠣᠩᠭᠣᠯ\u202fᠤᠨ") == "ᠮᠣᠩᠭᠣᠯ\u202fᠤᠨ"
    assert word_before("ᠨᠢᠭᠡ ") == ""
    assert word_before("ᠨᠢᠭᠡ 110") == ""


@pytest.mark.parametrize(
    ("word", "genitive"), [("ᠮᠣᠩᠭᠣᠯ", "ᠤᠨ"), ("ᠬᠦᠮᠦᠨ", "ᠦ"), ("ᠭᠡᠷ", "ᠦᠨ"), ("ᠠᠬ\u180eᠠ", "ᠶᠢᠨ"), ("ᠬᠡᠯᠡ", "ᠶᠢᠨ")]
)
def test_suffixes_follow_vowel_harmony_and_the_last_letter(word: str, genitive: str) -> None:
    assert suffixes(word)[0] == NNBSP + genitive


def test_a_final_vowel_may_be_separated() -> None:
    assert variants("ᠰᠠᠷᠠ")[0] == "ᠰᠠᠷ" + MVS + "ᠠ"


def test_words_of_the_list_are_found_by_their_beginning() -> None:
    assert WORDS.beginning_with("ᠮᠣᠩ", 5) == ("ᠮᠣᠩᠭᠣᠯ", "ᠮᠣᠩᠭᠣᠯᠴᠤᠳ")
    assert WORDS.beginning_with("", 5) == ()
    assert "ᠮᠣᠷᠢ" in WORDS
    assert "ᠮᠣᠷ" not in WORDS


def test_words_that_look_alike_are_offered_once(font: QFont) -> None:
    assert distinct(["ᠮᠣᠩᠭᠣᠯ", "ᠮᠤᠩᠭᠤᠯ", "ᠮᠥᠩᠭᠥᠯ"], font) == ("ᠮᠣᠩᠭᠣᠯ", "ᠮᠥᠩᠭᠥᠯ")


def test_a_selector_that_selects_nothing_is_not_offered(font: QFont) -> None:
    assert distinct(["ᠮᠣᠩᠭᠣᠯ", "ᠮᠣᠩᠭᠣᠯ\u180b"], font) == ("ᠮᠣᠩᠭᠣᠯ",)


# Latin letters


@pytest.mark.parametrize(
    ("latin", "word"),
    [
        ("mongol", "ᠮᠣᠩᠭᠣᠯ"),
        ("bichig", "ᠪᠢᠴᠢᠭ"),
        ("hel", "ᠬᠡᠯ"),
        ("ger", "ᠭᠡᠷ"),
        ("oder", "ᠥᠳᠡᠷ"),
        ("tabun", "ᠲᠠᠪᠤᠨ"),
        ("shin", "ᠱᠢᠨ"),
        ("-un", "\u202fᠤᠨ"),
    ],
)
def test_latin_letters_first_give_what_obeys_harmony(latin: str, word: str) -> None:
    assert candidates(latin, WordList())[0] == word


def test_a_known_word_comes_before_any_other() -> None:
    assert candidates("sara", WORDS)[0] != "ᠰᠠᠷ\u180eᠠ"
    assert candidates("mongol", WORDS)[0] == "ᠮᠣᠩᠭᠣᠯ"
    assert "ᠮᠣᠩᠭᠣᠯᠴᠤᠳ" in candidates("mongol", WORDS)


def test_what_cannot_be_mongolian_gives_nothing() -> None:
    assert candidates("7z", WORDS) == ()


FieldMaker = Callable[[], QWidget]
FIELDS: dict[str, FieldMaker] = {
    "vertical line": VerticalLineEdit,
    "vertical text": VerticalTextEdit,
    "horizontal line": QLineEdit,
    "horizontal text": QPlainTextEdit,
}


@pytest.fixture(params=FIELDS)
def field(request: pytest.FixtureRequest, qtbot: QtBot, font: QFont) -> Iterator[QWidget]:
    field = FIELDS[request.param]()
    window = QWidget()
    window.setFont(font)
    QHBoxLayout(window).addWidget(field)
    window.resize(500, 400)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    field.setFocus()
    yield field
    window.close()


def text_of(field: QWidget) -> str:
    if isinstance(field, QLineEdit):
        return field.text()
    assert isinstance(field, VerticalTextEdit | QPlainTextEdit)
    return field.toPlainText()


def test_space_takes_the_marked_word(field: QWidget, font: QFont) -> None:
    aid = LatinInput(field, font, WORDS)
    QTest.keyClicks(field, "mongol bichig ")
    assert text_of(field) == "ᠮᠣᠩᠭᠣᠯ ᠪᠢᠴᠢᠭ "
    assert not aid.choices().isVisible()


def test_letters_wait_until_a_word_is_chosen(field: QWidget, font: QFont) -> None:
    aid = LatinInput(field, font, WORDS)
    QTest.keyClicks(field, "mon")
    assert text_of(field) == ""
    assert aid.typed() == "mon"
    assert aid.choices().isVisible()


def test_a_digit_takes_the_word_of_its_number(field: QWidget, font: QFont) -> None:
    aid = LatinInput(field, font, WORDS)
    QTest.keyClicks(field, "mongol")
    second = aid.choices().words()[1]
    QTest.keyClicks(field, "2")
    assert text_of(field) == second


def test_arrow_keys_mark_another_word(field: QWidget, font: QFont) -> None:
    aid = LatinInput(field, font, WORDS)
    QTest.keyClicks(field, "mongol")
    second = aid.choices().words()[1]
    press(field, Key.Key_Right, Key.Key_Return)
    assert text_of(field) == second


def test_escape_forgets_and_backspace_takes_one_letter(field: QWidget, font: QFont) -> None:
    aid = LatinInput(field, font, WORDS)
    QTest.keyClicks(field, "mor")
    press(field, Key.Key_Backspace)
    assert aid.typed() == "mo"
    press(field, Key.Key_Escape)
    assert (aid.typed(), text_of(field)) == ("", "")


def test_a_comma_takes_the_word_and_stands_behind_it(field: QWidget, font: QFont) -> None:
    LatinInput(field, font, WORDS)
    QTest.keyClicks(field, "ger,")
    assert text_of(field) == "ᠭᠡᠷ,"


def test_digits_alone_are_digits(field: QWidget, font: QFont) -> None:
    LatinInput(field, font, WORDS)
    QTest.keyClicks(field, "110")
    assert text_of(field) == "110"


def test_a_suffix_begins_with_a_hyphen(field: QWidget, font: QFont) -> None:
    LatinInput(field, font, WORDS)
    QTest.keyClicks(field, "mongol")
    press(field, Key.Key_Return)
    QTest.keyClicks(field, "-un ")
    assert text_of(field) == "ᠮᠣᠩᠭᠣᠯ\u202fᠤᠨ "


def test_switched_off_latin_letters_stay_latin(field: QWidget, font: QFont) -> None:
    aid = LatinInput(field, font, WORDS)
    aid.set_enabled(False)
    QTest.keyClicks(field, "ger ")
    assert text_of(field) == "ger "


def test_losing_the_focus_loses_no_word(field: QWidget, font: QFont) -> None:
    LatinInput(field, font, WORDS)
    QTest.keyClicks(field, "ger")
    field.clearFocus()
    assert text_of(field) == "ᠭᠡᠷ"


# the keyboard on the screen


@pytest.fixture
def keyboard(field: QWidget) -> OnScreenKeyboard:
    window = field.window()
    keyboard = OnScreenKeyboard(window, WORDS)
    layout = window.layout()
    assert layout is not None
    layout.addWidget(keyboard)
    keyboard.show()
    return keyboard


def strike(keyboard: OnScreenKeyboard, text: str) -> None:
    for letter in text:
        QTest.mouseClick(keyboard.key(letter), LEFT_BUTTON)


def strike_named(keyboard: OnScreenKeyboard, name: str) -> None:
    key = next(key for key in keyboard.findChildren(QPushButton) if key.accessibleName() == name and key.isVisible())
    QTest.mouseClick(key, LEFT_BUTTON)


def test_keys_type_into_the_field_and_leave_it_the_focus(keyboard: OnScreenKeyboard, field: QWidget) -> None:
    strike(keyboard, "ᠮᠣᠩ ᠭᠡᠷ᠃")
    assert text_of(field) == "ᠮᠣᠩ ᠭᠡᠷ᠃"
    assert field.hasFocus()


def test_a_longer_word_replaces_what_was_typed(keyboard: OnScreenKeyboard, field: QWidget) -> None:
    strike(keyboard, "ᠭᠡᠷ ᠮᠣ")
    choose(keyboard, "ᠮᠣᠷᠢ")
    assert text_of(field) == "ᠭᠡᠷ ᠮᠣᠷᠢ"


def test_a_suffix_is_added(keyboard: OnScreenKeyboard, field: QWidget) -> None:
    strike(keyboard, "ᠭᠡᠷ")
    choose(keyboard, "\u202fᠦᠨ")
    assert text_of(field) == "ᠭᠡᠷ\u202fᠦᠨ"


def choose(keyboard: OnScreenKeyboard, word: str) -> None:
    buttons = keyboard.choices().findChildren(QPushButton)
    QTest.mouseClick(next(button for button in buttons if button.text() == word), LEFT_BUTTON)


def test_another_shape_of_the_last_letter_is_offered(keyboard: OnScreenKeyboard, field: QWidget) -> None:
    strike(keyboard, "ᠰᠠᠷᠠ")
    choose(keyboard, "ᠰᠠᠷ\u180eᠠ")
    assert text_of(field) == "ᠰᠠᠷ\u180eᠠ"


def test_erase_takes_the_last_letter(keyboard: OnScreenKeyboard, field: QWidget) -> None:
    strike(keyboard, "ᠭᠡᠷ")
    strike_named(keyboard, "Erase")
    assert text_of(field) == "ᠭᠡ"


def test_digits_are_one_key_away(keyboard: OnScreenKeyboard, field: QWidget) -> None:
    strike_named(keyboard, "Letters or digits")
    strike(keyboard, "110")
    assert text_of(field) == "110"


def test_the_other_order_has_the_same_letters(qtbot: QtBot, keyboard: OnScreenKeyboard) -> None:
    with qtbot.waitSignal(keyboard.layout_changed):
        strike_named(keyboard, "Other order of the letters")
    assert keyboard.key_layout() == KeyLayout.QWERTY
    first, second = ("".join(rows) for rows in LETTERS.values())
    assert sorted(first) == sorted(second)
    assert len(set(first)) == len(first) == 30


def test_keys_have_names(keyboard: OnScreenKeyboard) -> None:
    assert all(key.accessibleName() for key in keyboard.findChildren(QPushButton))


def test_nothing_is_typed_where_nothing_can_be_typed(qtbot: QtBot, font: QFont) -> None:
    window = QWidget()
    row = QHBoxLayout(window)
    box = VerticalComboBox()
    row.addWidget(box)
    keyboard = OnScreenKeyboard(window)
    row.addWidget(keyboard)
    qtbot.addWidget(window)
    window.show()
    box.setFocus()
    strike(keyboard, "ᠭᠡᠷ")
    assert keyboard.choices().words() == ()
