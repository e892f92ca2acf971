"""Fetches what the station says, and notes what was read and done."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.actions import notices
from app.domain.changes import Changes
from app.ui.books import Books, Failed
from app.ui.point.notices_page import NoticesPage
from app.ui.point.pages import PageParts

PAGE = "notices"


class NoticesFlow(QObject):
    """`went` names the page to show, `opened` the ledger and the record that a task is about."""

    went = Signal(str)
    opened = Signal(str, str)
    left = Signal()

    def __init__(self, parts: PageParts, books: Books, failed: Failed, parent: QObject) -> None:
        super().__init__(parent)
        self._parts = parts
        self._books = books
        self._failed = failed
        self._page: NoticesPage | None = None

    def makers(self) -> dict[str, Callable[[], QWidget]]:
        """What makes its page."""
        return {PAGE: self._make}

    def show(self) -> None:
        """Go to the page."""
        self.went.emit(PAGE)
        self._reload()

    def changed(self, changes: Changes) -> None:
        """Look again if something new may have come."""
        if self._page and changes.ledgers & {"bulletins", "tasks", "tips", "exchange"}:
            self._reload()

    def put_away(self, record: str) -> None:
        """It was read, or it is done."""
        self._books.change(lambda profile: notices.put_away(profile, record), lambda _: None, self._failed, self)

    def _make(self) -> NoticesPage:
        page = self._page = NoticesPage(self._parts.look, self._parts.terms, self._parts.days)
        page.read.connect(self.put_away)
        page.done.connect(self.put_away)
        page.opened.connect(self.opened)
        page.left_off.connect(self.left)
        return page

    def _reload(self) -> None:
        if self._page:
            self._books.look(notices.notices, self._page.show_notices, self._failed, self)
