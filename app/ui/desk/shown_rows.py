"""A table whose rows are all at hand."""

from collections.abc import Sequence

from PySide6.QtCore import QObject

from app.ui.models.rows import Column, Row, RowsModel


class ShownRows(RowsModel):
    """Answers its own questions from the rows it was shown."""

    def __init__(self, columns: Sequence[Column], parent: QObject | None = None) -> None:
        super().__init__(columns, parent)
        self._rows: Sequence[Row] = ()
        self.wanted.connect(self._answer)

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show these instead."""
        self._rows = rows
        self.ask(len(rows))

    def _answer(self, question: object, first: int, count: int) -> None:
        self.take(question, first, self._rows[first : first + count])
