"""Takes a follow-up from the question whom to ask to what was found."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app import log
from app.actions import disputes, drafting
from app.actions.disputes import Followed
from app.actions.recording import NewId
from app.actions.today import DueFollowUp
from app.domain.changes import JSON
from app.domain.errors import AppError
from app.store.profile import Profile
from app.store.projection import RecordKey
from app.ui.books import Books
from app.ui.point.follow_up_form import FollowUpForm
from app.ui.point.pages import PageParts
from app.ui.point.record_tiles import FOLLOW_UPS

Values = Mapping[str, JSON]


class VisitFlow(QObject):
    """`went` names the page to show, `followed` carries the follow-up that was written down, what it came to and where
    it was begun; `left` comes when it is left for now."""

    went = Signal(str)
    followed = Signal(object, object, str)
    left = Signal()

    def __init__(self, parts: PageParts, books: Books, parent: QObject) -> None:
        super().__init__(parent)
        self._parts = parts
        self._books = books
        self._form: FollowUpForm | None = None
        self._due: DueFollowUp | None = None
        self._begun_at = ""

    def makers(self) -> dict[str, Callable[[], QWidget]]:
        """What makes its page."""
        return {FOLLOW_UPS: self._make}

    def ask(self, due: DueFollowUp, draft: Values | None, begun_at: str) -> None:
        """Write down a follow-up; what was begun earlier is there again."""
        self.went.emit(FOLLOW_UPS)
        self._due, self._begun_at = due, begun_at
        if self._form:
            self._form.ask_whom(self.tr(", ").join((*due.parties, *due.phones)), due.agreed)
            self._form.begin(due.key.record, draft)

    def keep_drafts(self) -> None:
        """Have what is not yet kept kept now."""
        if self._form:
            self._form.keep_draft()

    def _make(self) -> FollowUpForm:
        form = self._form = FollowUpForm(self._parts.look, self._parts.terms, self._parts.days)
        form.draft_requested.connect(self._keep)
        form.save_requested.connect(lambda _draft, values, _sure: self._save(values))
        form.leave_requested.connect(self.left)
        return form

    def _keep(self, draft: str, values: Values) -> None:
        now = self._parts.outside.clock()
        self._books.change(
            lambda profile: drafting.keep_draft(profile, draft, FOLLOW_UPS, values, now=now),
            lambda _: None,
            self._refused,
            self,
        )

    def _save(self, values: Values) -> None:
        due, begun_at = self._due, self._begun_at
        if due is None:
            return
        key, now, new_id = due.key, self._parts.outside.clock(), self._parts.outside.new_id

        def told(done: Followed) -> None:
            if self._form:
                self._form.saved()
            self.followed.emit(due, done, begun_at)

        self._books.change(lambda profile: _follow_up(profile, key, values, now, new_id), told, self._refused, self)

    def _refused(self, error: AppError) -> None:
        log.trouble(error.code, error.field)
        if self._form:
            self._form.show_error(error)


def _follow_up(profile: Profile, key: RecordKey, values: Values, now: datetime, new_id: NewId) -> Followed:
    done = disputes.follow_up(profile, key, values, now=now, new_id=new_id)
    return replace(done, changes=done.changes | drafting.drop_draft(profile, key.record))
