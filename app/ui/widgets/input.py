"""The ground of every word one fills in: a JSON value, and two signals for whoever keeps drafts."""

from collections.abc import Sequence

from PySide6 import QtCore
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.domain.json_value import JSON
from app.overriding import override
from app.ui.widgets.layout import Place
from app.ui.widgets.word import Word


class Input(Word):
    """`edited` at each change by the user or by `put`; `left` when the focus goes elsewhere."""

    edited = Signal()
    left = Signal()
    place = Place.FIELD
    """How it stands to its caption."""

    def value(self) -> JSON:
        """What is filled in, as a form's field holds it."""
        raise NotImplementedError

    def put(self, value: JSON) -> None:
        """Fill in a value as `value` gave it; None empties."""
        raise NotImplementedError

    @property
    def is_blank(self) -> bool:
        """Whether nothing is filled in."""
        return self.value() in (None, "", [], {})

    def name(self, caption: str, hint: str) -> None:
        """What a screen reader says here."""
        target = self.focusProxy() or self
        target.setAccessibleName(caption)
        target.setAccessibleDescription(hint)

    def set_fault(self, is_wrong: bool) -> None:
        """Show that the value was refused."""
        mark(self.focusProxy() or self, "fault", is_wrong)

    @override
    def kept(self) -> object:
        return self.value()

    @override
    def restore(self, kept: object) -> None:
        self.put(kept)  # type: ignore[arg-type]


def name_group(whole: QWidget, parts: Sequence[QWidget], caption: str, hint: str) -> None:
    """What a screen reader says of several controls that make one value."""
    whole.setAccessibleName(caption)
    whole.setAccessibleDescription(hint)
    for part in parts:
        part.setAccessibleDescription(caption)


def mark(widget: QWidget, name: str, value: object) -> None:
    """Set a property that the stylesheet asks for, and have it look again, if it has looked yet."""
    if widget.property(name) == value:
        return
    widget.setProperty(name, value)
    if widget.testAttribute(QtCore.Qt.WidgetAttribute.WA_WState_Polished):
        widget.style().unpolish(widget)
        widget.style().polish(widget)
