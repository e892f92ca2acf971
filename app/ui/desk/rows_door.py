"""The door to single records: a bureau says once why it opens it, and that is written down before it does."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from app.actions import tip_desk
from app.domain.changes import JSON, Changes
from app.domain.rights import Right, needs_reason
from app.ui.asking import AskForm
from app.ui.books import Books
from app.ui.desk.flow import Teller
from app.ui.desk.parts import DeskParts
from app.ui.widgets.line import Line
from app.ui.widgets.long_text import LongText


class RowsDoor(QObject):
    """Open for a station; for a bureau once it has given its reason, as long as the window lives."""

    def __init__(self, parts: DeskParts, books: Books, teller: Teller, window: QWidget) -> None:
        super().__init__(window)
        self._parts = parts
        self._books = books
        self._teller = teller
        self._window = window
        self.is_open = not needs_reason(parts.role, Right.READ_ROWS)

    def ask(self, then: Callable[[], None]) -> None:
        """Ask who it is and why, write it down, and go on."""
        look = self._parts.look
        ask = AskForm(
            look,
            lambda: self.tr("Why do you read single records?"),
            lambda: self.tr("A bureau works with totals. Who looked at records, when and why is written down."),
            lambda: self.tr("Write it down and go on"),
            self._window,
        )
        by = Line(look)
        by.put(self._parts.names.officer)
        ask.ask("by", by, lambda: self.tr("Your name"))
        ask.ask("reason", LongText(look), lambda: self.tr("Reason"))
        ask.given.connect(lambda values: self._write(values, then))
        ask.open()

    def _write(self, values: Mapping[str, JSON], then: Callable[[], None]) -> None:
        outside = self._parts.outside
        by, reason, now = str(values["by"]), str(values["reason"]), outside.clock()

        def go_on(_: Changes) -> None:
            self.is_open = True
            self._parts.names.officer = by
            then()

        self._books.change(
            lambda profile: tip_desk.look_at_rows(profile, by=by, reason=reason, now=now, new_id=outside.new_id),
            go_on,
            self._teller.trouble,
            self,
        )
