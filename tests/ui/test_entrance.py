"""The first run, the locked door, the slip, and the practice."""

from collections.abc import Iterator
from pathlib import Path
from unittest.mock import patch

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from app import paths
from app.actions import upkeep
from app.actions.upkeep import ASIDE
from app.domain.errors import Code
from app.exchange.carriers.opening import open_mailbox
from app.exchange.desk_card import DeskCard
from app.store import key_slots, profile
from app.ui.application import Application
from app.ui.desk.window import DeskWindow
from app.ui.opening import PRACTICE
from app.ui.outside import Outside
from app.ui.point.record_page import RecordPage
from app.ui.point.window import PointWindow
from app.ui.recovery_page import RecoveryPage
from app.ui.restore_page import RestorePage
from app.ui.slip_page import SlipPage
from app.ui.unlock_page import UnlockPage
from app.ui.welcome_page import WelcomePage
from app.ui.widgets.text import Text
from tests.builders import VOCABULARIES, WORDS, Clock, Device, make_invitation, make_point, refused
from tests.ui.slow_carrier import SlowCarrier


class Person:
    """Types and presses."""

    def __init__(self, qtbot: QtBot, application: Application) -> None:
        self.qtbot = qtbot
        self.application = application

    @property
    def page(self) -> QWidget:
        assert self.application.window
        return self.application.window.centralWidget()

    @property
    def window(self) -> PointWindow:
        assert isinstance(self.application.window, PointWindow)
        return self.application.window

    def press(self, words: str) -> None:
        self.qtbot.waitUntil(lambda: bool(self._bodies(words)))
        self.qtbot.mouseClick(self._bodies(words)[0], Qt.MouseButton.LeftButton)

    def fill(self, number: int, text: str) -> None:
        self.qtbot.waitUntil(lambda: len(self._lines()) > number)
        self._lines()[number].setText(text)

    def wait_for(self, kind: type[QWidget]) -> None:
        self.qtbot.waitUntil(lambda: isinstance(self.page, kind), timeout=15_000)

    def wait_for_window(self) -> None:
        self.qtbot.waitUntil(lambda: isinstance(self.application.window, PointWindow), timeout=15_000)

    def _lines(self) -> list[QLineEdit]:
        return [line for line in self.page.findChildren(QLineEdit) if line.isVisible()]

    def _bodies(self, words: str) -> list[QAbstractButton]:
        bodies = self.page.findChildren(QAbstractButton)
        return [body for body in bodies if body.accessibleName() == words and body.isVisible()]


@pytest.fixture
def start(qapp: QApplication, qtbot: QtBot) -> Iterator[list[Application]]:
    made: list[Application] = []
    yield made
    for application in made:
        application.stop()
        if application.window:
            application.window.close()
            application.window.deleteLater()


def _begin(qapp: QApplication, qtbot: QtBot, start: list[Application], outside: Outside) -> Person:
    made = Application(qapp, outside._replace(translations=outside.preferences))  # the source's own words
    start.append(made)
    made.start()
    return Person(qtbot, made)


@pytest.fixture
def nobody(outside: Outside, tmp_path: Path) -> Outside:
    """A laptop on which nothing was made yet."""
    return outside._replace(home=tmp_path / "new", open_mailbox=open_mailbox)


@pytest.fixture
def person(qapp: QApplication, qtbot: QtBot, start: list[Application], outside: Outside) -> Person:
    """In front of a laptop with a profile that is open."""
    made = _begin(qapp, qtbot, start, outside)
    made.fill(0, WORDS)
    made.press("Open")
    made.wait_for_window()
    return made


def test_four_steps_lead_to_the_slip_and_into_the_window(
    qapp: QApplication, qtbot: QtBot, start: list[Application], nobody: Outside, desk: Device, tmp_path: Path
) -> None:
    invited = make_invitation(desk, "09")
    kit = tmp_path / "09.lfkit"
    kit.write_bytes(invited.kit)
    person = _begin(qapp, qtbot, start, nobody._replace(kit=kit))
    for _ in range(2):
        person.press("Next")
    person.fill(0, invited.code)
    person.press("Next")
    person.fill(0, "204816")
    person.fill(1, "204816")
    person.press("Begin")
    person.wait_for(SlipPage)
    shown = "".join(text.shown for text in person.page.findChildren(Text))
    person.press("It is written down and put away")
    person.wait_for_window()
    assert profile.exists(nobody.home)
    assert "-" in shown


def _set_up_a_desk(person: Person, mailbox: str) -> None:
    for _ in range(2):
        person.press("Next")
    person.press("This is a desk's computer")
    for place, words in enumerate(("示范旗局", "152223", mailbox, "204816", "204816")):
        person.fill(place, words)
    person.press("Begin")


def test_a_desk_is_set_up_and_both_of_its_papers_are_shown(
    qapp: QApplication, qtbot: QtBot, start: list[Application], nobody: Outside, tmp_path: Path
) -> None:
    person = _begin(qapp, qtbot, start, nobody)
    _set_up_a_desk(person, str(tmp_path))
    papers = []
    for _ in range(2):
        person.wait_for(SlipPage)
        papers.append("".join(text.shown for text in person.page.findChildren(Text)))
        person.press("It is written down and put away")
    qtbot.waitUntil(lambda: isinstance(start[0].window, DeskWindow), timeout=15_000)
    assert "AGE-SECRET-KEY-1" not in papers[0]
    assert "AGE-SECRET-KEY-1" in papers[1]
    card = DeskCard.from_bytes((nobody.home / "desk.card").read_bytes(), "desk.card")
    assert (card.name, card.writer) == ("示范旗局", "desk-152223")


def test_a_desk_needs_a_mailbox_that_can_be_one(
    qapp: QApplication, qtbot: QtBot, start: list[Application], nobody: Outside
) -> None:
    person = _begin(qapp, qtbot, start, nobody)
    _set_up_a_desk(person, "gopher://nowhere")
    page = person.page
    qtbot.waitUntil(lambda: any("gopher" in text.shown for text in page.findChildren(Text)), timeout=15_000)
    assert not profile.exists(nobody.home)


def test_a_wrong_code_is_said_at_its_step(
    qapp: QApplication, qtbot: QtBot, start: list[Application], nobody: Outside, desk: Device, tmp_path: Path
) -> None:
    kit = tmp_path / "09.lfkit"
    kit.write_bytes(make_invitation(desk, "09").kit)
    person = _begin(qapp, qtbot, start, nobody._replace(kit=kit))
    page = person.page
    assert isinstance(page, WelcomePage)
    page.go(2)
    person.fill(0, "0000-0000")
    person.press("Next")
    person.fill(0, "204816")
    person.fill(1, "204816")
    person.press("Begin")
    qtbot.waitUntil(lambda: page.step == 2, timeout=15_000)
    assert not profile.exists(nobody.home)


@pytest.mark.parametrize(("first", "again", "said"), [("123456", "123456", "guess"), ("204816", "204817", "same")])
def test_a_weak_or_mistyped_passphrase_is_said_beside_it(
    qapp: QApplication,
    qtbot: QtBot,
    start: list[Application],
    nobody: Outside,
    first: str,
    again: str,
    said: str,
) -> None:
    person = _begin(qapp, qtbot, start, nobody)
    page = person.page
    assert isinstance(page, WelcomePage)
    page.go(3)
    person.fill(0, first)
    person.fill(1, again)
    person.press("Begin")
    assert any(said in text.shown for text in page.findChildren(Text) if text.isVisible())


def test_practice_is_marked_and_leaves_nothing(
    qapp: QApplication, qtbot: QtBot, start: list[Application], nobody: Outside
) -> None:
    person = _begin(qapp, qtbot, start, nobody)
    page = person.page
    assert isinstance(page, WelcomePage)
    page.go(2)
    person.press("No kit yet: practise first")
    person.wait_for_window()
    assert any("invented" in text.shown for text in person.window.findChildren(Text))
    person.application.lock()
    assert isinstance(person.application.window, PointWindow)
    person.press("End the practice")
    person.wait_for(WelcomePage)
    qtbot.waitUntil(lambda: not (nobody.home / PRACTICE).exists())


def test_locking_leaves_no_word_in_sight_and_the_draft_is_there_again(
    qtbot: QtBot, person: Person, outside: Outside
) -> None:
    window = person.window
    window.begin("outreach")
    form = window.shown
    assert isinstance(form, RecordPage)
    form.form["place"].input.put("集市上")
    qtbot.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    person.wait_for(UnlockPage)
    qtbot.waitUntil(lambda: not shiboken6.isValid(window))
    for widget in QApplication.allWidgets():
        if isinstance(widget, QLineEdit | QPlainTextEdit):
            assert "集市" not in (widget.text() if isinstance(widget, QLineEdit) else widget.toPlainText())
    profile.unlock(outside.home, WORDS, VOCABULARIES).close()
    person.fill(0, WORDS)
    person.press("Open")
    person.wait_for_window()
    qtbot.waitUntil(lambda: bool(person.window.shown_today.drafts))
    assert person.window.shown_today.drafts[0].fields["place"] == "集市上"


def test_a_round_that_ends_after_the_lock_asks_nothing_of_whoever_opens_it_next(
    qapp: QApplication, qtbot: QtBot, start: list[Application], outside: Outside, slow: SlowCarrier
) -> None:
    person = _begin(qapp, qtbot, start, outside._replace(open_mailbox=lambda _url, _credentials: slow))
    for _ in range(2):
        person.fill(0, WORDS)
        person.press("Open")
        person.wait_for_window()
        rounds = person.window.rounds
        rounds.start()
        qtbot.waitUntil(slow.reached.is_set, timeout=20_000)
        slow.reached.clear()
        with qtbot.waitSignal(rounds.ended, timeout=20_000):
            person.application.lock()
        person.wait_for(UnlockPage)


def test_nobody_there_for_five_minutes_locks_it_even_if_the_laptop_slept(person: Person, clock: Clock) -> None:
    clock.pass_by(minutes=4)
    person.application.look_who_is_there()
    assert isinstance(person.application.window, PointWindow)
    clock.pass_by(minutes=2)
    person.application.look_who_is_there()
    person.wait_for(UnlockPage)


def test_the_stations_file_opens_it_where_passphrase_and_slip_are_lost(
    qapp: QApplication,
    qtbot: QtBot,
    start: list[Application],
    nobody: Outside,
    desk: Device,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    made = make_point(nobody.home, desk, "09")
    file, code = key_slots.for_reset(made.profile.data_key)
    (tmp_path / "09.lfreset").write_bytes(file.to_bytes())
    made.profile.close()
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(tmp_path / "09.lfreset"), ""))
    person = _begin(qapp, qtbot, start, nobody)
    person.press("Forgotten? Use the slip")
    person.wait_for(RecoveryPage)
    person.press("I have a file from the station")
    person.fill(0, code)
    person.fill(2, "204816")
    person.fill(3, "204816")
    person.press("Open")
    person.wait_for(SlipPage)
    person.press("It is written down and put away")
    person.wait_for_window()


def test_the_slip_opens_what_a_forgotten_passphrase_does_not(
    qapp: QApplication, qtbot: QtBot, start: list[Application], nobody: Outside, desk: Device
) -> None:
    made = make_point(nobody.home, desk, "09")
    code, home = made.recovery_code, nobody.home
    made.profile.close()
    person = _begin(qapp, qtbot, start, nobody._replace(home=home))
    person.press("Forgotten? Use the slip")
    person.wait_for(RecoveryPage)
    person.fill(0, code)
    person.fill(1, "204816")
    person.fill(2, "204816")
    person.press("Open")
    person.wait_for(SlipPage)
    groups = [text.shown for text in person.page.findChildren(Text) if text.shown.count("-") == 3]
    person.press("It is written down and put away")
    person.wait_for_window()
    with refused(Code.WRONG_PASSPHRASE):  # the paper that was used
        profile.unlock_with_recovery(home, code, VOCABULARIES)
    profile.unlock_with_recovery(home, "-".join(groups), VOCABULARIES).close()


@pytest.mark.parametrize("way", ["passphrase", "slip"])
def test_a_copy_is_brought_back_from_the_door_and_what_was_here_is_kept(
    qapp: QApplication, qtbot: QtBot, start: list[Application], nobody: Outside, desk: Device, tmp_path: Path, way: str
) -> None:
    made = make_point(nobody.home, desk, "09")
    made.add(summary="备份里的")
    upkeep.back_up(made.profile, tmp_path / "copy.lfbackup")
    made.profile.close()
    person = _begin(qapp, qtbot, start, nobody)
    person.press("Bring back a copy")
    person.wait_for(RestorePage)
    page = person.page
    assert isinstance(page, RestorePage)
    page.show_file(tmp_path / "copy.lfbackup")
    if way == "slip":
        page.choose_slip()
        person.fill(0, made.recovery_code)
        person.fill(1, "204816")
        person.fill(2, "204816")
    else:
        person.fill(0, WORDS)
    person.press("Bring it back")
    if way == "slip":
        person.wait_for(SlipPage)
        person.press("It is written down and put away")
    person.wait_for_window()
    (aside,) = nobody.home.glob(f"{ASIDE}*")
    profile.unlock(aside, WORDS, VOCABULARIES).close()


def test_a_copy_that_does_not_open_changes_nothing(
    qapp: QApplication, qtbot: QtBot, start: list[Application], nobody: Outside, desk: Device, tmp_path: Path
) -> None:
    made = make_point(nobody.home, desk, "09")
    upkeep.back_up(made.profile, tmp_path / "copy.lfbackup")
    made.profile.close()
    person = _begin(qapp, qtbot, start, nobody)
    person.press("Bring back a copy")
    person.wait_for(RestorePage)
    page = person.page
    assert isinstance(page, RestorePage)
    person.press("Bring it back")
    assert any("first" in text.shown for text in page.findChildren(Text) if text.isVisible())
    page.show_file(tmp_path / "copy.lfbackup")
    person.fill(0, "不是这个")
    person.press("Bring it back")
    qtbot.waitUntil(
        lambda: any("not right" in text.shown for text in page.findChildren(Text) if text.isVisible()), timeout=15_000
    )
    assert not list(nobody.home.glob(f"{ASIDE}*"))
    profile.unlock(nobody.home, WORDS, VOCABULARIES).close()


def test_the_door_that_is_being_opened_takes_no_second_press(
    qapp: QApplication, qtbot: QtBot, start: list[Application], outside: Outside
) -> None:
    person = _begin(qapp, qtbot, start, outside)
    person.fill(0, WORDS)
    door = person.page
    person.press("Open")
    for impatient in ("Practise", "Open", "Forgotten? Use the slip"):
        person.press(impatient)
    assert person.page is door
    person.wait_for_window()
    window = person.application.window
    assert isinstance(window, PointWindow)
    assert not window.is_practice
    person.application.lock()
    person.wait_for(UnlockPage)
    assert not paths.has_profile(outside.home / PRACTICE)


def test_a_door_at_which_the_program_made_a_mistake_can_be_tried_again(
    qapp: QApplication, qtbot: QtBot, start: list[Application], outside: Outside
) -> None:
    person = _begin(qapp, qtbot, start, outside)
    person.fill(0, WORDS)
    with patch.object(profile, "unlock", side_effect=ZeroDivisionError), qtbot.captureExceptions() as bugs:
        person.press("Open")
        qtbot.waitUntil(lambda: bool(bugs), timeout=15_000)
    kind, _, trace = bugs[0]
    person.application.report(kind, trace).accept()
    person.press("Open")
    person.wait_for_window()
