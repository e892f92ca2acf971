"""Reads what is to be done today, and says where each line of it leads."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.actions.today import Today, today
from app.domain.life_cycle import Move
from app.ui.books import Books, Failed
from app.ui.point.pages import PageParts
from app.ui.point.teller import Teller
from app.ui.point.today import NOTHING, TodayPage

PAGE = "today"


class TodayFlow(QObject):
    """`case_wanted` names a dispute and a step of it, `visit_wanted` carries a DueFollowUp and its draft's fields or
    None, `draft_wanted` a Draft; `nil_wanted` names a month, `record_wanted` a ledger in which something is written,
    `change_wanted` a ledger and a record of it."""

    case_wanted = Signal(str, str)
    visit_wanted = Signal(object, object)
    draft_wanted = Signal(object)
    nil_wanted = Signal(str)
    record_wanted = Signal(str)
    numbers_wanted = Signal()
    backup_wanted = Signal()
    notices_wanted = Signal()
    change_wanted = Signal(str, str)

    def __init__(self, parts: PageParts, books: Books, teller: Teller, failed: Failed, parent: QObject) -> None:
        super().__init__(parent)
        self._parts = parts
        self._books = books
        self._teller = teller
        self._failed = failed
        self._page: TodayPage | None = None
        self.shown = NOTHING

    def makers(self) -> dict[str, Callable[[], QWidget]]:
        """What makes its page."""
        return {PAGE: self._make}

    def reload(self) -> None:
        """Look again at what is to be done."""
        day, built = self._parts.days.today(), self._parts.outside.built
        self._books.look(lambda profile: today(profile, day, built=built), self._show, self._failed, self)
        self._teller.look()

    def do(self, kind: str, key: str) -> None:
        """Go where a line leads."""
        ways: dict[str, Callable[[], None]] = {
            "tip": self.numbers_wanted.emit,
            "follow_up": lambda: self._ask_after(key),
            "case": lambda: self.case_wanted.emit(key, ""),
            "again": lambda: self.case_wanted.emit(key, Move.REOPEN.value),
            "draft": lambda: self._resume(key),
            "task": lambda: self._go_to_task(key),
            "tip_lacks": lambda: self.change_wanted.emit("tips", key),
            "notices": self.notices_wanted.emit,
            "backup": self.backup_wanted.emit,
            "month": lambda: self.nil_wanted.emit(key),
        }
        if kind in ways:
            ways[kind]()

    def _make(self) -> TodayPage:
        page = self._page = TodayPage(self._parts.look, self._parts.terms, self._parts.days)
        page.task_chosen.connect(self.do)
        page.record_chosen.connect(self.record_wanted)
        page.undo_wanted.connect(self._teller.undo)
        page.help_wanted.connect(self.numbers_wanted)
        page.notices_wanted.connect(self.notices_wanted)
        self._teller.last_step.connect(page.show_last_step)
        return page

    def _show(self, shown: Today) -> None:
        self.shown = shown
        if self._page:
            self._page.show_today(shown)

    def _go_to_task(self, record: str) -> None:
        task = next((row for row in self.shown.said.tasks if row.key.record == record), None)
        if task and task.fields.get("dispute"):
            self.case_wanted.emit(str(task.fields["dispute"]), "")
        else:
            self.notices_wanted.emit()

    def _ask_after(self, record: str) -> None:
        due = next((due for due in self.shown.follow_ups if due.key.record == record), None)
        if due:
            begun = (draft.fields for draft in self.shown.drafts if draft.id == record)
            self.visit_wanted.emit(due, next(begun, None))

    def _resume(self, key: str) -> None:
        draft = next((draft for draft in self.shown.drafts if draft.id == key), None)
        if draft:
            self.draft_wanted.emit(draft)
