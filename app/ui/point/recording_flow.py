"""Takes each form from its first key stroke to the saved record."""

from collections.abc import Callable, Mapping
from datetime import datetime

from PySide6.QtCore import QObject, Signal

from app import log
from app.actions import drafting, recording, tips
from app.actions.recording import Saved
from app.domain.changes import JSON, Changes
from app.domain.errors import AppError
from app.store.drafts import Draft
from app.store.profile import Profile
from app.ui.books import Books
from app.ui.outside import Outside
from app.ui.point.record_page import RecordPage

TIPS = "tips"
_NAME = "informant_name"


class RecordingFlow(QObject):
    """`saved` names the ledger and the local number, `left` comes when a form is left for now."""

    saved = Signal(str, str)
    left = Signal()

    def __init__(self, books: Books, outside: Outside, parent: QObject) -> None:
        super().__init__(parent)
        self._books = books
        self._outside = outside
        self._pages: dict[str, RecordPage] = {}

    def adopt(self, ledger: str, page: RecordPage) -> RecordPage:
        """Serve this page from now on."""
        self._pages[ledger] = page
        page.draft_requested.connect(lambda draft, values: self._keep(ledger, draft, values))
        page.save_requested.connect(lambda draft, values, sure: self._save(ledger, draft, values, sure))
        page.leave_requested.connect(self.left)
        return page

    def begin(self, ledger: str) -> None:
        """Begin a new record."""
        self._pages[ledger].begin(self._outside.new_id())

    def resume(self, draft: Draft) -> None:
        """Go on with a draft."""
        self._pages[draft.form].begin(draft.id, draft.fields)

    def keep_drafts(self) -> None:
        """Have what is not yet kept kept now: the window is about to close."""
        for page in self._pages.values():
            page.keep_draft()

    def _keep(self, ledger: str, draft: str, values: Mapping[str, JSON]) -> None:
        self._change(_keeping(ledger, draft, values, self._outside.clock()), lambda _: None, ledger)

    def _save(self, ledger: str, draft: str, values: Mapping[str, JSON], is_confirmed: bool) -> None:
        self._books.change(
            self._saving(ledger, draft, values, is_confirmed, self._outside.clock()),
            lambda answer: self._saved(ledger, answer.number),
            lambda error: self._refused(ledger, error),
            self,
        )

    def _saving(
        self, ledger: str, draft: str, values: Mapping[str, JSON], is_confirmed: bool, now: datetime
    ) -> Callable[[Profile], Saved]:
        new_id = self._outside.new_id
        if ledger == TIPS:
            typed, name = _without_name(values)
            return lambda profile: tips.add_tip(
                profile, typed, informant_name=name, now=now, new_id=new_id, draft=draft
            )
        return lambda profile: recording.add(
            profile, ledger, values, now=now, new_id=new_id, confirmed=is_confirmed, draft=draft
        )

    def _saved(self, ledger: str, number: str) -> None:
        self._pages[ledger].saved()
        self.saved.emit(ledger, number)

    def _refused(self, ledger: str, error: AppError) -> None:
        log.trouble(error.code, error.field)
        self._pages[ledger].show_error(error)

    def _change(self, action: Callable[[Profile], Changes], done: Callable[[Changes], None], ledger: str) -> None:
        self._books.change(action, done, lambda error: self._refused(ledger, error), self)


def _keeping(ledger: str, draft: str, values: Mapping[str, JSON], now: datetime) -> Callable[[Profile], Changes]:
    """Keep the draft; an emptied form leaves none behind."""
    if not values:
        return lambda profile: drafting.drop_draft(profile, draft)
    return lambda profile: drafting.keep_draft(profile, draft, ledger, values, now=now)


def _without_name(values: Mapping[str, JSON]) -> tuple[dict[str, JSON], str]:
    """The tip's fields, and the informant's name apart from them: it is no field of a record."""
    return {key: value for key, value in values.items() if key != _NAME}, str(values.get(_NAME, ""))
