"""Has drafts saved while one types."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, QTimer, Signal

from app.domain.changes import JSON
from app.ui.widgets.form import Form

WITHIN_MS = 700


class DraftKeeper(QObject):
    """`save_requested` (name, values) comes at most `WITHIN_MS` after an edit, however long one goes on typing, and at
    once when a field or the form is left. What did not change is not saved again.
    """

    save_requested = Signal(str, object)

    def __init__(self, form: Form) -> None:
        super().__init__(form)
        self._form = form
        self._name = ""
        self._saved: Mapping[str, JSON] = {}
        self._timer = QTimer(self, singleShot=True, interval=WITHIN_MS)
        self._timer.timeout.connect(self.save)
        form.edited.connect(self._note)
        form.left.connect(self.save)

    def begin(self, name: str, values: Mapping[str, JSON] | None = None) -> None:
        """Fill the form from a draft, or empty it for a new one, and keep it under this name."""
        self.save()
        self._name = ""
        self._form.put(values or {})
        self._timer.stop()
        self._name, self._saved = name, self._form.values

    def settle(self) -> None:
        """The form has got all its fields now: what it holds is no edit, if nothing was typed meanwhile."""
        if not self._timer.isActive():
            self._saved = self._form.values

    def forget(self) -> None:
        """The draft has become a record: keep nothing until the next `begin`."""
        self._timer.stop()
        self._name = ""

    def save(self) -> None:
        """Ask for a save now, if anything changed."""
        self._timer.stop()
        values = self._form.values
        if self._name and values != self._saved:
            self._saved = values
            self.save_requested.emit(self._name, values)

    def _note(self) -> None:
        if self._name and not self._timer.isActive():
            self._timer.start()
