"""Opens records that were written earlier, and writes what is changed in them."""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app import log
from app.actions import disputes, drafting, recording
from app.actions.point_case import own_key
from app.domain.changes import JSON, Changes
from app.domain.errors import AppError
from app.domain.recording import retyped
from app.store import drafts, ledgers
from app.store.drafts import Draft
from app.store.ledgers import Row
from app.store.profile import Profile
from app.ui.books import Books, Failed
from app.ui.outside import Outside
from app.ui.point.record_page import RecordPage
from app.ui.point.record_tiles import FOLLOW_UPS

_MARK = "change"
Values = Mapping[str, JSON]


class ChangeFlow(QObject):
    """`went` names the page to show, `changed` a ledger and a number; `left` comes when one goes back.

    A draft's id is the record's with a mark, and its form is the name of the page.
    """

    went = Signal(str)
    changed = Signal(str, str)
    left = Signal()

    def __init__(
        self,
        books: Books,
        outside: Outside,
        forms: Mapping[str, Callable[[], RecordPage]],
        failed: Failed,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._books = books
        self._outside = outside
        self._forms = forms
        self._failed = failed
        self._pages: dict[str, RecordPage] = {}

    def makers(self) -> dict[str, Callable[[], QWidget]]:
        """What makes its pages."""
        return {page_of(ledger): partial(self._make, ledger) for ledger in self._forms}

    def serves(self, ledger: str) -> bool:
        """Whether records of this ledger are changed here."""
        return ledger in self._forms

    def open(self, ledger: str, record: str) -> None:
        """Show a record in its form; a change that was begun is there again."""

        def show(found: tuple[Row, Values | None]) -> None:
            row, begun = found
            self.went.emit(page_of(ledger))
            self._pages[ledger].change(_draft_of(record), row.fields, begun)

        self._books.look(lambda profile: _found(profile, ledger, record), show, self._failed, self)

    def resume(self, draft: Draft) -> None:
        """Go on with a change that was begun."""
        self.open(ledger_of(draft.form), draft.id.partition(":")[0])

    def keep_drafts(self) -> None:
        """Have what is not yet kept kept now."""
        for page in self._pages.values():
            page.keep_draft()

    def _make(self, ledger: str) -> RecordPage:
        page = self._pages[ledger] = self._forms[ledger]()
        page.draft_requested.connect(lambda draft, values: self._keep(ledger, draft, values))
        page.save_requested.connect(lambda draft, values, sure: self._save(ledger, draft, values, sure))
        page.leave_requested.connect(self.left)
        return page

    def _keep(self, ledger: str, draft: str, values: Values) -> None:
        now = self._outside.clock()
        self._books.change(
            lambda profile: drafting.keep_draft(profile, draft, page_of(ledger), values, now=now),
            lambda _: None,
            lambda error: self._refused(ledger, error),
            self,
        )

    def _save(self, ledger: str, draft: str, values: Values, is_confirmed: bool) -> None:
        stored, now = self._pages[ledger].stored, self._outside.clock()
        written = retyped(ledger, stored, values)
        record, new_id = draft.partition(":")[0], self._outside.new_id

        def write(profile: Profile) -> Changes:
            key = own_key(profile, record)
            if ledger == FOLLOW_UPS:  # where nobody was reached after all, it is tried again
                return disputes.follow_up(profile, key, written, now=now, new_id=new_id).changes
            return recording.edit(profile, ledger, key, written, now=now, confirmed=is_confirmed)

        self._books.change(
            lambda profile: write(profile) | drafting.drop_draft(profile, draft),
            lambda _: self._saved(ledger, str(stored.get("local_no", ""))),
            lambda error: self._refused(ledger, error),
            self,
        )

    def _saved(self, ledger: str, number: str) -> None:
        self._pages[ledger].saved()
        self.left.emit()
        self.changed.emit(ledger, number)

    def _refused(self, ledger: str, error: AppError) -> None:
        log.trouble(error.code, error.field)
        self._pages[ledger].show_error(error)


def page_of(ledger: str) -> str:
    """The name of the page in the window."""
    return f"{_MARK}-{ledger}"


def is_change(form: str) -> bool:
    """Whether a draft or a page is a change of what was written earlier."""
    return form.startswith(f"{_MARK}-")


def ledger_of(form: str) -> str:
    """The ledger that a draft or a page belongs to."""
    return form.removeprefix(f"{_MARK}-")


def _draft_of(record: str) -> str:
    return f"{record}:{_MARK}"


def _found(profile: Profile, ledger: str, record: str) -> tuple[Row, Values | None]:
    row = ledgers.get(profile.db, ledger, own_key(profile, record))
    begun = (draft.fields for draft in drafts.every(profile.db) if draft.id == _draft_of(record))
    return row, next(begun, None)
