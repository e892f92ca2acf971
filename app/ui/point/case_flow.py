"""Opens a dispute, and takes each step in its life from the button to what is written."""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app import log
from app.actions import disputes, drafting, point_case, recording
from app.actions.point_case import PointCase, own_key
from app.actions.today import due
from app.domain.changes import JSON, Changes
from app.domain.errors import AppError
from app.domain.life_cycle import Move
from app.domain.mediation import FollowUp
from app.domain.recording import read_as
from app.store.drafts import Draft
from app.store.profile import Profile
from app.store.projection import RecordKey
from app.ui.books import Books, Failed
from app.ui.point import steps
from app.ui.point.case_form import CaseForm
from app.ui.point.case_page import CasePage
from app.ui.point.pages import PageParts

PAGE = "case"
_WITH_COMPANION = (Move.MEDIATE, Move.TRANSFER, Move.REOPEN)
Values = Mapping[str, JSON]


class CaseFlow(QObject):
    """`went` names the page to show, `stepped` comes after a step that can be taken back, `left` when one goes back.

    `visit_wanted` carries a DueFollowUp and the draft's fields or None, `paper_wanted` a paper's name and its record,
    `change_wanted` a ledger and a record that hangs on the dispute, `task_done` names what the station asked for,
    `pictures_shown` a box that wants its pictures.
    """

    went = Signal(str)
    stepped = Signal(str)
    visit_wanted = Signal(object, object)
    paper_wanted = Signal(str, str)
    change_wanted = Signal(str, str)
    task_done = Signal(str)
    left = Signal()
    pictures_shown = Signal(object)

    def __init__(self, parts: PageParts, books: Books, failed: Failed, parent: QObject) -> None:
        super().__init__(parent)
        self._parts = parts
        self._books = books
        self._failed = failed
        self._forms: dict[str, CaseForm] = {}
        self._page: CasePage | None = None
        self._shown: PointCase | None = None

    def makers(self) -> dict[str, Callable[[], QWidget]]:
        """What makes each of its pages."""
        forms: dict[str, Callable[[], QWidget]] = {
            steps.page_of(step): partial(self._make_form, step) for step in steps.FORMS
        }
        return {PAGE: self._make_page, **forms}

    @property
    def record(self) -> str:
        """The dispute that is shown, or ""."""
        return self._shown.case.row.key.record if self._shown else ""

    def open(self, record: str, step: str = "", about: str = "") -> None:
        """Go to a dispute, and to a step of it."""

        def show(shown: PointCase) -> None:
            self._shown = shown
            self.went.emit(PAGE)
            if self._page:
                self._page.show_case(shown)
            if step:
                self._begin(step, about)

        self._books.look(lambda profile: point_case.point_case(profile, record), show, self._failed, self)

    def resume(self, draft: Draft) -> None:
        """Go on with a step that was begun."""
        record, step, about = f"{draft.id}::".split(":")[:3]
        self.open(record, step, about)

    def keep_drafts(self) -> None:
        """Have what is not yet kept kept now."""
        for form in self._forms.values():
            form.keep_draft()

    def changed(self, changes: Changes) -> None:
        """Look again if the dispute that is shown may have been changed."""
        if self._shown and changes.ledgers & {"disputes", "exchange", "pairs", "tasks", *disputes.HANGING}:
            self._reload()

    def _reload(self) -> None:
        record = self.record

        def show(shown: PointCase) -> None:
            if record != self.record:
                return  # another dispute was opened in the meantime
            self._shown = shown
            if self._page:
                self._page.show_case(shown)

        self._books.look(lambda profile: point_case.point_case(profile, record), show, lambda _: None, self)

    def _make_page(self) -> CasePage:
        page = self._page = CasePage(self._parts.look, self._parts.terms, self._parts.days)
        page.step_wanted.connect(self._begin)
        page.visit_wanted.connect(self._visit)
        page.same_told.connect(self._tell_same)
        page.other_wanted.connect(self.open)
        page.paper_wanted.connect(self.paper_wanted)
        page.change_wanted.connect(self.change_wanted)
        page.task_done.connect(self.task_done)
        page.pictures_shown.connect(self.pictures_shown)
        page.left_off.connect(self.left)
        return page

    def _make_form(self, step: str) -> CaseForm:
        form = steps.FORMS[step](self._parts.look, self._parts.terms, self._parts.days)
        form.draft_requested.connect(lambda draft, values: self._keep(step, draft, values))
        form.save_requested.connect(lambda draft, values, sure: self._save(step, draft, values, sure))
        form.leave_requested.connect(self._go_back)
        self._forms[step] = form
        return form

    def _begin(self, step: str, about: str = "") -> None:
        if self._shown is None or step not in steps.FORMS:
            return
        case = self._shown.case
        self.went.emit(steps.page_of(step))
        form = self._forms[step]
        form.show_case(case, next((offer for offer in case.offers if offer.move == step), None))
        draft = ":".join(part for part in (self.record, step, about) if part)
        begun = next((each.fields for each in self._shown.drafts if each.id == draft), None)
        form.begin(draft, begun)

    def _visit(self, record: str) -> None:
        if self._shown is None:
            return
        case = self._shown.case
        row = next(row for row in case.hanging["follow_ups"] if row.key.record == record)
        day = self._parts.days.today()
        asked = due(row.key, read_as(FollowUp, row.fields), case.row.key, case.dispute, day)
        self.visit_wanted.emit(asked, next((each.fields for each in self._shown.drafts if each.id == record), None))

    def _tell_same(self, other: str, is_same: bool) -> None:
        record, key, outside = self.record, self._key, self._parts.outside
        if is_same:
            now, new_id, typed = outside.clock(), outside.new_id, {"merged_into": other}
            self._change(
                lambda profile: disputes.make_move(profile, key, Move.MERGE, typed, now=now, new_id=new_id),
                lambda _: self.open(other),
                self._failed,
            )
        else:
            self._change(lambda profile: point_case.tell_apart(profile, record, other), lambda _: None, self._failed)

    def _keep(self, step: str, draft: str, values: Values) -> None:
        now = self._parts.outside.clock()
        self._change(
            lambda profile: drafting.keep_draft(profile, draft, steps.CASES, values, now=now),
            lambda _: None,
            lambda error: self._refused(step, error),
        )

    def _save(self, step: str, draft: str, values: Values, is_confirmed: bool) -> None:
        act = self._acting(step, draft, values, is_confirmed)
        self._change(
            lambda profile: act(profile) | drafting.drop_draft(profile, draft),
            lambda _: self._saved(step),
            lambda error: self._refused(step, error),
        )

    def _acting(self, step: str, draft: str, values: Values, is_confirmed: bool) -> Callable[[Profile], Changes]:
        key, outside = self._key, self._parts.outside
        now, new_id = outside.clock(), outside.new_id
        hung = {**values, "dispute": key.record}
        match step:
            case steps.EDIT:
                return lambda profile: recording.edit(profile, "disputes", key, values, now=now, confirmed=is_confirmed)
            case steps.SESSION:
                return lambda profile: recording.add(profile, "sessions", hung, now=now, new_id=new_id).changes
            case steps.REFER:
                return lambda profile: recording.add(profile, "referrals", hung, now=now, new_id=new_id).changes
            case steps.ANSWER | steps.REFERRED:
                ledger, about = "transfers" if step == steps.ANSWER else "referrals", draft.split(":")[2]
                return lambda profile: recording.edit(profile, ledger, own_key(profile, about), values, now=now)
        typed, companion = ({}, values) if step in _WITH_COMPANION else (values, None)
        return lambda profile: disputes.make_move(
            profile, key, Move(step), typed, now=now, new_id=new_id, companion=companion, confirmed=is_confirmed
        )

    def _saved(self, step: str) -> None:
        self._forms[step].saved()
        self.open(self.record)
        self.stepped.emit(step)

    def _refused(self, step: str, error: AppError) -> None:
        log.trouble(error.code, error.field)
        self._forms[step].show_error(error)

    def _go_back(self) -> None:
        self.open(self.record)

    @property
    def _key(self) -> RecordKey:
        if self._shown is None:
            raise RuntimeError("no dispute is shown")
        return self._shown.case.row.key

    def _change(self, action: Callable[[Profile], Changes], done: Callable[[Changes], None], failed: Failed) -> None:
        self._books.change(action, done, failed, self)
