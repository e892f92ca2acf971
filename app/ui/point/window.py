"""The point's window: composes its pages and leads from one to the other."""

from collections.abc import Callable, Mapping
from typing import cast

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMainWindow, QWidget
from typing_extensions import override

from app.actions.disputes import Followed
from app.actions.today import DueFollowUp, Today, today
from app.domain.changes import JSON, Changes
from app.domain.errors import AppError
from app.domain.life_cycle import Move
from app.domain.mediation import Outcome
from app.settings import Preferences
from app.ui.books import Books
from app.ui.bus import Bus
from app.ui.help_page import HelpPage
from app.ui.point import steps
from app.ui.point.call_flow import NUMBERS, CallFlow
from app.ui.point.case_flow import PAGE as CASE
from app.ui.point.case_flow import CaseFlow
from app.ui.point.dispute_form import DisputeForm
from app.ui.point.follow_up_form import FollowUpForm
from app.ui.point.frame import HELP, PLACES, Frame
from app.ui.point.help_topics import topic_of
from app.ui.point.office import Office
from app.ui.point.pages import PageParts, form_makers
from app.ui.point.record_tiles import FOLLOW_UPS, record_tiles
from app.ui.point.recording_flow import RecordingFlow
from app.ui.point.teller import Teller
from app.ui.point.tip_form import TipForm
from app.ui.point.today import NOTHING, TodayPage
from app.ui.rounds import Rounds
from app.ui.widgets.page import Page
from app.ui.widgets.stack import Stack
from app.ui.widgets.undo_bar import UndoBar
from app.ui.widgets.words import fill

_AT = {"paper": "reports", "month": "reports"}
"""Pages that belong to a place of the rail."""


class PointWindow(QMainWindow):
    """`preferences_chosen` carries what was chosen on the settings page; `practice_left` ends a practice."""

    preferences_chosen = Signal(object)
    lock_requested = Signal()
    practice_left = Signal()

    def __init__(self, parts: PageParts, books: Books, bus: Bus, preferences: Preferences) -> None:
        super().__init__()
        self._parts = parts
        self._books = books
        self.rounds = Rounds(books, parts.outside)
        self._today = NOTHING
        self._bar = UndoBar(parts.look)
        self._teller = Teller(self._bar, books, parts.outside)
        self._preferences = preferences
        self._recording = RecordingFlow(books, parts.outside, self)
        self._recording.saved.connect(self._tell_saved)
        self._recording.followed.connect(self._tell_followed)
        self._recording.left.connect(lambda: self.go("today"))
        self._asked_from: str = "today"
        self._before_case: str = "today"
        self._came_from: str = "today"
        self._helped: str = "today"
        self._case = CaseFlow(parts, books, self.tell_trouble, self)
        self._case.went.connect(self.go)
        self._case.left.connect(lambda: self.go(self._before_case))
        self._case.stepped.connect(self._teller.stepped)
        self._case.visit_wanted.connect(self._visit)
        self._office = Office(parts, books, self.rounds, self._teller, lambda: self._preferences, self)
        self._office.went.connect(self.go)
        self._office.left.connect(lambda: self.go(self._came_from))
        self._office.case_wanted.connect(self.open_case)
        self._office.reported.connect(self._tell_reported)
        self._office.preferences_chosen.connect(self.preferences_chosen)
        self._case.paper_wanted.connect(self._office.papers.show_record)
        self._call = CallFlow(parts.look, self)
        self._call.went.connect(self.go)
        self._call.left.connect(lambda: self.go("today"))
        self._call.tip_begun.connect(self._begin_tip)
        self._stack = Stack(self._makers())
        self._frame = Frame(parts.look, self._stack, self._bar, is_practice=parts.is_practice)
        self._frame.chosen.connect(self.go)
        self._frame.help_wanted.connect(self.help)
        self._frame.lock_requested.connect(self.lock_requested)
        self._frame.practice_left.connect(self.practice_left)
        self.setCentralWidget(self._frame)
        self.setWindowTitle(self.tr("Lianfang"))
        self.resize(1366, 728)
        bus.changed.connect(self._changed)
        self.go("today")

    @property
    def is_practice(self) -> bool:
        """Whether all of it is invented."""
        return self._parts.is_practice

    @property
    def pages(self) -> tuple[str, ...]:
        """The names of all pages."""
        return tuple(self._makers())

    @property
    def place(self) -> str:
        """The name of the page that is shown."""
        return self._stack.current

    @property
    def shown(self) -> QWidget:
        """The page that is shown."""
        return self._stack.page(self._stack.current)

    @property
    def shown_today(self) -> Today:
        """What is to be done, as it was last read."""
        return self._today

    @property
    def told(self) -> str:
        """What the bar under the page says."""
        return self._teller.told

    def go(self, name: str) -> None:
        """Show a page; what is being typed stays in its draft."""
        self.keep_drafts()
        if name in ("paper", "month"):
            self._came_from = self._stack.current
        self._stack.go(name)
        place = _AT.get(name, name if name in PLACES else "ledgers" if name.startswith("case") else "record")
        self._frame.go(place)
        self._frame.clear(name == NUMBERS)
        if name == "today":
            self._reload_today()

    def begin(self, ledger: str) -> None:
        """Begin a new record; a tip begins with its question."""
        if ledger == "tips":
            self._call.ask()
            return
        self.go(ledger)
        self._recording.begin(ledger)

    def help(self) -> None:
        """Show the help about the page that is shown."""
        if self._stack.current != HELP:
            self._helped, topic = self._stack.current, topic_of(self._stack.current)
            self.go(HELP)
            cast("HelpPage", self.shown).show_about(topic)

    def show_preferences(self, preferences: Preferences) -> None:
        """What is chosen now."""
        self._preferences = preferences

    def open_case(self, record: str, step: str = "") -> None:
        """Go to a dispute, and to a step of it."""
        if not self._stack.current.startswith("case"):
            self._before_case = self._stack.current if self._stack.current in PLACES else "today"
        self._case.open(record, step)

    def keep_drafts(self) -> None:
        """Have what is being typed kept now."""
        self._recording.keep_drafts()
        self._case.keep_drafts()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        self.keep_drafts()
        super().closeEvent(event)

    def _makers(self) -> dict[str, Callable[[], QWidget]]:
        forms = {
            ledger: lambda ledger=ledger, make=make: self._recording.adopt(ledger, make())
            for ledger, make in form_makers(self._parts).items()
        }
        return {
            **forms,
            **self._case.makers(),
            "disputes": self._make_dispute,
            "today": self._make_today,
            "record": self._make_record,
            HELP: self._make_help,
            **self._call.makers(),
            **self._office.makers(),
        }

    def _make_today(self) -> TodayPage:
        page = TodayPage(self._parts.look, self._parts.terms, self._parts.days)
        page.task_chosen.connect(self.do_task)
        page.record_chosen.connect(self.begin)
        page.undo_wanted.connect(self._teller.undo)
        self._teller.last_step.connect(page.show_last_step)
        page.help_wanted.connect(self._call.show_numbers)
        return page

    def _make_dispute(self) -> QWidget:
        page = cast("DisputeForm", self._recording.adopt("disputes", form_makers(self._parts)["disputes"]()))
        page.call_needed.connect(lambda: self._call.call_first(lambda: self.go("disputes")))
        return page

    def _make_record(self) -> Page:
        page = Page(self._parts.look, lambda: self.tr("What do you want to record?"))
        tiles = record_tiles(self._parts.look, is_big=True)
        tiles.chosen.connect(self.begin)
        page.add(tiles)
        page.push()
        return page

    def _make_help(self) -> HelpPage:
        page = HelpPage(self._parts.look, self._parts.outside.resources)
        page.left_off.connect(lambda: self.go(self._helped))
        return page

    def _begin_tip(self, is_happening: bool) -> None:
        self.go("tips")
        cast("TipForm", self._stack.page("tips")).happening(is_happening)
        self._recording.begin("tips")

    def do_task(self, kind: str, key: str) -> None:
        """Go where a line of today leads."""
        match kind:
            case "tip":
                self._call.show_numbers()
            case "follow_up":
                self._ask_after(key)
            case "case":
                self.open_case(key)
            case "again":
                self.open_case(key, Move.REOPEN)
            case "draft":
                self._resume(key)
            case "backup":
                self._office.back_up()
            case "month":
                self._office.say_nothing_happened(key)

    def _ask_after(self, record: str) -> None:
        due = next((due for due in self._today.follow_ups if due.key.record == record), None)
        if due:
            self._visit(due, next((draft.fields for draft in self._today.drafts if draft.id == record), None))

    def _visit(self, due: DueFollowUp, draft: Mapping[str, JSON] | None) -> None:
        self._asked_from = self._stack.current
        self.go(FOLLOW_UPS)
        form = cast("FollowUpForm", self._stack.page(FOLLOW_UPS))
        form.ask_whom(self.tr(", ").join((*due.parties, *due.phones)))
        self._recording.ask_after(due, draft)

    def _resume(self, key: str) -> None:
        draft = next((draft for draft in self._today.drafts if draft.id == key), None)
        if draft and draft.form == steps.CASES:
            self._case.resume(draft)
        elif draft:
            self.go(draft.form)
            self._recording.resume(draft)

    def _changed(self, changes: Changes) -> None:
        if self._stack.current == "today":
            self._reload_today()
        self._case.changed(changes)
        self._office.changed(changes)

    def _reload_today(self) -> None:
        day, built = self._parts.days.today(), self._parts.outside.built
        self._books.look(lambda profile: today(profile, day, built=built), self._show_today, self.tell_trouble, self)
        self._teller.look()

    def _show_today(self, shown: Today) -> None:
        self._today = shown
        cast("TodayPage", self._stack.page("today")).show_today(shown)

    def _tell_saved(self, ledger: str, number: str) -> None:
        self.go("today")
        self._teller.saved(ledger, number)

    def _tell_followed(self, due: DueFollowUp, followed: Followed) -> None:
        """Back to where it was begun; a quarrel that broke out again leads on to mediation."""
        if followed.outcome is Outcome.RELAPSE:
            self.open_case(due.dispute.record, Move.REOPEN)
        elif self._asked_from == CASE:
            self.open_case(due.dispute.record)
        else:
            self.go("today")
        self._teller.followed(followed, self._parts.days)

    def _tell_reported(self, month: str) -> None:
        self.go("today")
        self._teller.say(lambda: fill(self.tr("Reported: %1"), month))

    def tell_trouble(self, error: AppError) -> None:
        """Say in the bar what went wrong."""
        self._teller.trouble(error)
