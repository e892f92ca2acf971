"""Tries the line to the mailbox, for a point and for a desk."""

from PySide6.QtCore import QObject

from app.actions import trying
from app.domain.errors import AppError
from app.exchange.budget import Budget
from app.ui.books import Books, Failed
from app.ui.line_box import LineBox
from app.ui.outside import Outside


class LineFlow(QObject):
    """Serves one box. It runs beside the worker, and nobody waits for it."""

    def __init__(self, books: Books, outside: Outside, box: LineBox, failed: Failed) -> None:
        super().__init__(box)
        self._books = books
        self._outside = outside
        self._box = box
        self._failed = failed
        box.try_requested.connect(self._try)

    def _try(self) -> None:
        self._box.begun()
        outside = self._outside
        budget = Budget(outside.ticking() + trying.SECONDS, outside.ticking, is_cancelled=self._books.is_over())
        self._books.change_beside(
            lambda profile: trying.try_the_line(profile, outside.open_mailbox, clock=outside.clock, budget=budget),
            lambda tried: self._box.show_test(tried.test),
            self._refused,
            self,
        )

    def _refused(self, error: AppError) -> None:
        self._box.ended()
        self._failed(error)
