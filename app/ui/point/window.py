"""The point's window: composes its pages and leads from one to the other."""

from collections.abc import Callable
from typing import cast

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMainWindow, QWidget
from typing_extensions import override

from app.actions.disputes import Followed
from app.actions.today import DueFollowUp, Today
from app.domain.changes import Changes
from app.domain.errors import AppError
from app.domain.life_cycle import Move
from app.domain.mediation import Outcome
from app.settings import Preferences
from app.store.drafts import Draft
from app.ui.books import Books
from app.ui.bus import Bus
from app.ui.frame import Frame
from app.ui.help_flow import HELP, HelpFlow
from app.ui.pictures_flow import PicturesFlow
from app.ui.point import steps
from app.ui.point.call_flow import NUMBERS, CallFlow
from app.ui.point.case_flow import PAGE as CASE
from app.ui.point.case_flow import CaseFlow
from app.ui.point.change_flow import is_change
from app.ui.point.dispute_form import DisputeForm
from app.ui.point.help_topics import topic_of
from app.ui.point.letting_go_flow import LettingGoFlow
from app.ui.point.notices_flow import PAGE as NOTICES
from app.ui.point.notices_flow import NoticesFlow
from app.ui.point.office import Office
from app.ui.point.pages import PageParts, form_makers
from app.ui.point.places import PLACES, rail_places
from app.ui.point.record_tiles import FOLLOW_UPS, record_tiles
from app.ui.point.recording_flow import RecordingFlow
from app.ui.point.teller import Teller
from app.ui.point.tip_form import TipForm
from app.ui.point.today_flow import PAGE as TODAY
from app.ui.point.today_flow import TodayFlow
from app.ui.point.visit_flow import VisitFlow
from app.ui.rounds import Rounds
from app.ui.widgets.box import Strip
from app.ui.widgets.button import Button
from app.ui.widgets.page import Page
from app.ui.widgets.stack import Stack
from app.ui.widgets.undo_bar import UndoBar
from app.ui.widgets.words import fill

_AT = {"paper": "reports", "month": "reports", NOTICES: TODAY, FOLLOW_UPS: TODAY, HELP: HELP}
"""Pages that belong to a place of the rail; the help belongs to none."""


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
        self._bar = UndoBar(parts.look)
        self._teller = Teller(self._bar, books, parts.outside)
        self._preferences = preferences
        self.pictures = PicturesFlow(parts.look, books, parts.outside, self, self.tell_trouble)
        self._recording = RecordingFlow(books, parts.outside, self, lambda: self.pictures.choose())
        self._visits = VisitFlow(parts, books, self)
        self._before_case: str = TODAY
        self._came_from: str = TODAY
        outside, drafts = parts.outside, parts.terms.drafts
        self._helping = HelpFlow(parts.look, outside.resources, drafts, topic_of, self)
        self._case = CaseFlow(parts, books, self.tell_trouble, self)
        self._office = Office(parts, books, self.rounds, self._teller, lambda: self._preferences, self)
        self._call = CallFlow(parts.look, self)
        self._today = TodayFlow(parts, books, self._teller, self.tell_trouble, self)
        self._notices = NoticesFlow(parts, books, self.tell_trouble, self)
        for flow in (self._visits, self._helping, self._case, self._office, self._call, self._notices):
            flow.went.connect(self.go)
        for begun in (self._recording, self._visits, self._call, self._notices):
            begun.left.connect(lambda: self.go(TODAY))
        self._hear_recording()
        self._hear_case()
        self._hear_office()
        self._hear_today()
        self._stack = Stack(self._makers())
        self._frame = Frame(parts.look, rail_places(), self._stack, self._bar, is_practice=parts.is_practice)
        self._frame.chosen.connect(self.go)
        self._frame.help_wanted.connect(self.help)
        self._frame.lock_requested.connect(self.lock_requested)
        self._frame.practice_left.connect(self.practice_left)
        self.setCentralWidget(self._frame)
        self.setWindowTitle(self.tr("Lianfang"))
        self.resize(1366, 728)
        bus.changed.connect(self._changed)
        self.go(TODAY)
        if not parts.is_practice:
            LettingGoFlow(books, outside, parts.days, self.rounds, self._teller).look()

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
        return self._today.shown

    @property
    def told(self) -> str:
        """What the bar under the page says."""
        return self._teller.told

    def go(self, name: str) -> None:
        """Show a page; what is being typed stays in its draft."""
        self.keep_drafts()
        if self._stack.current != HELP and (name in ("paper", "month") or is_change(name)):
            self._came_from = self._stack.current
        self._stack.go(name)
        is_kept = name.startswith("case") or is_change(name)
        place = _AT.get(name, name if name in PLACES else "ledgers" if is_kept else "record")
        self._frame.go(place)
        self._frame.clear(name == NUMBERS)
        if name == TODAY:
            self._today.reload()

    def begin(self, ledger: str) -> None:
        """Begin a new record; a tip begins with its question."""
        if ledger == "tips":
            self._call.ask()
            return
        self.go(ledger)
        self._recording.begin(ledger)

    def help(self) -> None:
        """Show the help about the page that is shown."""
        self._helping.show_about(self._stack.current)

    def show_preferences(self, preferences: Preferences) -> None:
        """What is chosen now."""
        self._preferences = preferences

    def open_case(self, record: str, step: str = "") -> None:
        """Go to a dispute, and to a step of it."""
        if not self._stack.current.startswith("case"):
            self._before_case = self._stack.current if self._stack.current in PLACES else TODAY
        self._case.open(record, step)

    def keep_drafts(self) -> None:
        """Have what is being typed kept now."""
        self._recording.keep_drafts()
        self._visits.keep_drafts()
        self._office.changing.keep_drafts()
        self._case.keep_drafts()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        self.keep_drafts()
        super().closeEvent(event)

    def _hear_recording(self) -> None:
        self._recording.picture_chosen.connect(self.pictures.attach)
        self._recording.saved.connect(self._tell_saved)
        self._visits.followed.connect(self._tell_followed)
        self._call.tip_begun.connect(self._begin_tip)

    def _hear_case(self) -> None:
        self._case.pictures_shown.connect(self.pictures.serve)
        self._case.left.connect(lambda: self.go(self._before_case))
        self._case.stepped.connect(self._teller.stepped)
        self._case.visit_wanted.connect(lambda due, draft: self._visits.ask(due, draft, CASE))
        self._case.change_wanted.connect(self._office.changing.open)
        self._case.paper_wanted.connect(self._office.papers.show_record)
        self._case.task_done.connect(self._notices.put_away)

    def _hear_office(self) -> None:
        self._office.pictures_shown.connect(self.pictures.serve)
        self._office.left.connect(lambda: self.go(self._came_from))
        self._office.case_wanted.connect(self.open_case)
        self._office.changing.left.connect(lambda: self.go(self._came_from))
        self._office.changing.changed.connect(self._teller.changed)
        self._office.reported.connect(self._tell_reported)
        self._office.preferences_chosen.connect(self.preferences_chosen)

    def _hear_today(self) -> None:
        self._today.case_wanted.connect(self.open_case)
        self._today.visit_wanted.connect(lambda due, draft: self._visits.ask(due, draft, TODAY))
        self._today.draft_wanted.connect(self._resume)
        self._today.nil_wanted.connect(self._office.say_nothing_happened)
        self._today.record_wanted.connect(self.begin)
        self._today.numbers_wanted.connect(self._call.show_numbers)
        self._today.backup_wanted.connect(self._office.back_up)
        self._today.change_wanted.connect(self._office.changing.open)
        self._today.notices_wanted.connect(self._notices.show)
        self._notices.opened.connect(self._office.open_row)

    def _makers(self) -> dict[str, Callable[[], QWidget]]:
        forms = {
            ledger: lambda ledger=ledger, make=make: self._recording.adopt(ledger, make())
            for ledger, make in form_makers(self._parts).items()
        }
        return {
            **forms,
            **self._today.makers(),
            **self._case.makers(),
            **self._visits.makers(),
            **self._notices.makers(),
            "disputes": self._make_dispute,
            "record": self._make_record,
            **self._helping.makers(),
            **self._call.makers(),
            **self._office.makers(),
        }

    def _make_dispute(self) -> QWidget:
        page = cast("DisputeForm", self._recording.adopt("disputes", form_makers(self._parts)["disputes"]()))
        page.call_needed.connect(lambda: self._call.call_first(lambda: self.go("disputes")))
        return page

    def _make_record(self) -> Page:
        page = Page(self._parts.look, lambda: self.tr("What do you want to record?"))
        tiles = record_tiles(self._parts.look, is_big=True)
        tiles.chosen.connect(self.begin)
        page.add(tiles)
        counselling = Button(self._parts.look, lambda: self.tr("Counselling without a dispute"), icon="heart-handshake")
        counselling.pressed.connect(lambda: self.begin("referrals"))
        row = Strip(self._parts.look, [counselling])
        row.push()
        page.add(row)
        page.push()
        return page

    def _begin_tip(self, is_happening: bool) -> None:
        self.go("tips")
        cast("TipForm", self._stack.page("tips")).happening(is_happening)
        self._recording.begin("tips")

    def do_task(self, kind: str, key: str) -> None:
        """Go where a line of today leads."""
        self._today.do(kind, key)

    def _resume(self, draft: Draft) -> None:
        if draft.form == steps.CASES:
            self._case.resume(draft)
        elif is_change(draft.form):
            self._office.changing.resume(draft)
        else:
            self.go(draft.form)
            self._recording.resume(draft)

    def _changed(self, changes: Changes) -> None:
        if self._stack.current == TODAY:
            self._today.reload()
        self._case.changed(changes)
        self._office.changed(changes)
        self._notices.changed(changes)

    def _tell_saved(self, ledger: str, number: str) -> None:
        self.go(TODAY)
        self._teller.saved(ledger, number)

    def _tell_followed(self, due: DueFollowUp, followed: Followed, begun_at: str) -> None:
        """Back to where it was begun; a quarrel that broke out again leads on to mediation."""
        if followed.outcome is Outcome.RELAPSE:
            self.open_case(due.dispute.record, Move.REOPEN)
        elif begun_at == CASE:
            self.open_case(due.dispute.record)
        else:
            self.go(TODAY)
        self._teller.followed(followed, self._parts.days)

    def _tell_reported(self, month: str) -> None:
        self.go(TODAY)
        self._teller.say(lambda: fill(self.tr("Reported: %1"), month))

    def tell_trouble(self, error: AppError) -> None:
        """Say in the bar what went wrong."""
        self._teller.trouble(error)
