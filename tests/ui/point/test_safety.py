"""Safety, from the settings page and from today."""

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QFileDialog, QLineEdit
from pytestqt.qtbot import QtBot

from app.store import profile
from app.ui.about import About
from app.ui.aside_card import AsideCard
from app.ui.asking import AskForm
from app.ui.books import Books
from app.ui.outside import Outside
from app.ui.point.window import PointWindow
from app.ui.safety_card import SafetyCard
from app.ui.slip_card import SlipCard
from app.ui.volunteers_card import VolunteerForm, VolunteersCard
from app.ui.widgets.ask import Ask
from app.ui.widgets.text import Text
from tests.builders import NOW, VOCABULARIES, WORDS, Clock, make_fields
from tests.ui.point.conftest import add


def _card(window: PointWindow) -> SafetyCard:
    window.go("settings")
    return window.shown.findChildren(SafetyCard)[0]


def _press(qtbot: QtBot, window: PointWindow, words: str) -> None:
    bodies = window.shown.findChildren(QAbstractButton)
    qtbot.mouseClick(next(each for each in bodies if each.accessibleName() == words), Qt.MouseButton.LeftButton)


def test_the_passphrase_is_changed_on_the_settings_page(qtbot: QtBot, window: PointWindow, outside: Outside) -> None:
    lines = _card(window).findChildren(QLineEdit)[:3]
    for line, text in zip(lines, ("wrong", "204816", "204816"), strict=True):
        line.setText(text)
    _press(qtbot, window, "Change the passphrase")
    qtbot.waitUntil(lambda: any("not right" in text.shown for text in window.shown.findChildren(Text)), timeout=10_000)
    lines[0].setText(WORDS)
    _press(qtbot, window, "Change the passphrase")
    qtbot.waitUntil(lambda: "holds now" in window.told, timeout=10_000)
    assert not any(line.text() for line in lines)
    profile.unlock(outside.home, "204816", VOCABULARIES).close()


def test_today_reminds_of_the_copy_and_makes_it_in_one_click(
    qtbot: QtBot,
    window: PointWindow,
    books: Books,
    outside: Outside,
    clock: Clock,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    add(qtbot, books, outside, "services", **make_fields("services"))
    clock.pass_by(days=31)
    window.go("today")
    qtbot.waitUntil(lambda: window.shown_today.backup_due)
    stick = tmp_path / "stick"
    stick.mkdir()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(stick))
    window.do_task("backup", "")
    qtbot.waitUntil(lambda: "on the stick" in window.told, timeout=10_000)
    assert len(list(stick.glob("*.lfbackup"))) == 1
    qtbot.waitUntil(lambda: not window.shown_today.backup_due)


def test_a_clock_that_cannot_be_right_is_said_on_today(
    qtbot: QtBot, window: PointWindow, books: Books, outside: Outside, clock: Clock
) -> None:
    add(qtbot, books, outside, "services", **make_fields("services"))
    clock.now = NOW - timedelta(days=3)
    window.go("today")
    qtbot.waitUntil(lambda: window.shown_today.clock_doubtful)


def test_what_the_program_is_can_be_read(qtbot: QtBot, window: PointWindow) -> None:
    _card(window)
    _press(qtbot, window, "About this program")
    about = window.findChildren(About)
    assert about
    about[0].close()


def test_a_new_slip_is_made_on_the_settings_page_and_gone_when_one_leaves(
    qtbot: QtBot, window: PointWindow, outside: Outside
) -> None:
    card = _card(window).findChildren(SlipCard)[0]
    line = card.findChildren(QLineEdit)[0]
    line.setText("wrong")
    _press(qtbot, window, "Make a new slip")
    qtbot.waitUntil(lambda: any("not right" in text.shown for text in card.findChildren(Text)), timeout=10_000)
    line.setText(WORDS)
    _press(qtbot, window, "Make a new slip")
    qtbot.waitUntil(lambda: len(_groups(card)) == 2, timeout=10_000)
    code = "-".join(_groups(card))
    window.go("today")
    assert not _groups(card)
    profile.unlock_with_recovery(outside.home, code, VOCABULARIES).close()


def _groups(card: SlipCard) -> list[str]:
    return [text.shown for text in card.findChildren(Text) if text.shown.count("-") == 3 and not text.isHidden()]


def test_volunteers_come_and_go_and_the_key_is_changed(
    qtbot: QtBot, window: PointWindow, books: Books, outside: Outside
) -> None:
    window.go("settings")
    card = window.shown.findChildren(VolunteersCard)[0]
    _press(qtbot, window, "Let one more in")
    form = window.findChildren(VolunteerForm)[0]
    for line, text in zip(form.findChildren(QLineEdit), ("王某1", "204816", "204816"), strict=True):
        line.setText(text)
    next(each for each in form.findChildren(QAbstractButton) if each.accessibleName() == "Let in").click()
    qtbot.waitUntil(lambda: any(text.shown == "王某1" for text in card.findChildren(Text)), timeout=20_000)
    epoch = _epoch(outside)

    _press(qtbot, window, "A new signing key")
    _answer(window, "Make a new key")
    qtbot.waitUntil(lambda: _epoch(outside) > epoch, timeout=20_000)
    add(qtbot, books, outside, "services", **make_fields("services"))  # and the window writes on under it

    leave = next(each for each in card.findChildren(QAbstractButton) if each.accessibleName() == "Let go")
    leave.click()
    _answer(window, "Let go")
    qtbot.waitUntil(
        lambda: sum(each.accessibleName() == "Let go" for each in card.findChildren(QAbstractButton)) == 0,
        timeout=20_000,
    )


def _epoch(outside: Outside) -> int:
    opened = profile.unlock(outside.home, "204816", VOCABULARIES)
    opened.close()
    return opened.identity.epoch


def _answer(window: PointWindow, words: str) -> None:
    (ask,) = (each for each in window.findChildren(AskForm) if each.isVisible())
    next(each for each in ask.findChildren(QAbstractButton) if each.accessibleName() == words).click()


def test_an_older_ledger_is_deleted_after_one_question(qtbot: QtBot, window: PointWindow, outside: Outside) -> None:
    older = outside.home / "aside-20260701-101500"
    older.mkdir()
    (older / "lianfang.db").write_bytes(bytes(2_000_000))
    window.go("settings")
    card = window.shown.findChildren(AsideCard)[0]
    qtbot.waitUntil(lambda: not card.isHidden(), timeout=10_000)
    assert any("2026-07-01 10:15" in text.shown for text in card.findChildren(Text))
    for answer, is_kept in (("Keep it", True), ("Delete it", False)):
        _press(qtbot, window, "Delete")
        asked = window.findChildren(Ask)[-1]
        buttons = asked.findChildren(QAbstractButton)
        qtbot.mouseClick(next(each for each in buttons if each.accessibleName() == answer), Qt.MouseButton.LeftButton)
        assert older.exists() or not is_kept
    qtbot.waitUntil(lambda: not older.exists(), timeout=10_000)
    qtbot.waitUntil(card.isHidden, timeout=10_000)
