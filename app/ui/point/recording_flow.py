"""Takes each form from its first key stroke to the saved record."""

from collections.abc import Callable, Mapping
from datetime import datetime
from pathlib import Path

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
    """`saved` names the ledger and the local number, `left` comes when a form is left for now; `picture_chosen` carries
    ledger, key and file of a picture that belongs to what was saved."""

    saved = Signal(str, str)
    left = Signal()
    picture_chosen = Signal(str, object, object)

    def __init__(
        self, books: Books, outside: Outside, parent: QObject, choose_picture: Callable[[], Path | None]
    ) -> None:
        super().__init__(parent)
        self.choose_picture = choose_picture
        self._books = books
        self._outside = outside
        self._pages: dict[str, RecordPage] = {}

    def adopt(self, ledger: str, page: RecordPage) -> RecordPage:
        """Serve this page from now on."""
        self._pages[ledger] = page
        page.draft_requested.connect(lambda draft, values: self._keep(ledger, draft, values))
        page.save_requested.connect(lambda draft, values, sure: self._save(ledger, draft, values, sure))
        page.leave_requested.connect(self.left)
        if page.picture:
            page.picture.wanted.connect(lambda: self._choose(page))
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

    def _choose(self, page: RecordPage) -> None:
        file = self.choose_picture()
        if page.picture and file:
            page.picture.show_file(file)

    def _keep(self, ledger: str, draft: str, values: Mapping[str, JSON]) -> None:
        self._change(_keeping(ledger, draft, values, self._outside.clock()), lambda _: None, ledger)

    def _save(self, ledger: str, draft: str, values: Mapping[str, JSON], is_confirmed: bool) -> None:
        self._books.change(
            self._saving(ledger, draft, values, is_confirmed, self._outside.clock()),
            lambda answer: self._saved(ledger, answer),
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

    def _saved(self, ledger: str, answer: Saved) -> None:
        page = self._pages[ledger]
        page.saved()
        if page.picture and page.picture.file:
            self.picture_chosen.emit(ledger, answer.key, page.picture.file)
            page.picture.show_file(None)
        self.saved.emit(ledger, answer.number)

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
