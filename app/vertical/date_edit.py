"""A date field: year, month and day run downwards, and a calendar opens beside it."""

from PySide6.QtCore import QDate, QEvent, QPoint, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPaintEvent, QResizeEvent, QShowEvent, QWheelEvent
from PySide6.QtWidgets import QDateEdit, QFrame, QVBoxLayout, QWidget
from typing_extensions import override

from app.vertical.calendar import VerticalCalendar
from app.vertical.line_edit import VerticalLineEdit
from app.vertical.spin import StepFace
from app.vertical.tool_tip import kept_on_screen, shows_tool_tip

PATTERN = "yyyy-MM-dd"
_COLUMN = 7


class _CalendarPopup(QFrame):
    """The calendar in a window of its own, which goes when a day is chosen."""

    def __init__(self, field: "VerticalDateEdit") -> None:
        super().__init__(field, Qt.WindowType.Popup)
        self.setFrameStyle(QFrame.Shape.StyledPanel | QFrame.Shadow.Plain)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._field = field
        self.calendar = VerticalCalendar(field.date(), self)
        self.calendar.setDateRange(field.minimumDate(), field.maximumDate())
        self.calendar.activated.connect(self._choose)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(2, 2, 2, 2)
        inside.addWidget(self.calendar)

    def _choose(self, date: QDate) -> None:
        self._field.setDate(date)
        self.close()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)


class VerticalDateEdit(QDateEdit):
    """A QDateEdit; down and up go from part to part, right and left make the part later or earlier."""

    def __init__(self, date: QDate, parent: QWidget | None = None) -> None:
        super().__init__(date, parent)
        editor = VerticalLineEdit("", self)
        self.setLineEdit(editor)
        self.setDisplayFormat(PATTERN)
        self._face = StepFace(self, editor, usual_column=_COLUMN, opens="▾")
        self._face.opener.clicked.connect(self.show_calendar)
        self.setDate(date)
        self._retranslate()

    def show_calendar(self) -> VerticalCalendar:
        """Open the calendar beside the field."""
        popup = _CalendarPopup(self)
        popup.setFont(self.font())
        popup.adjustSize()
        popup.move(kept_on_screen(popup, self.mapToGlobal(QPoint(self.width(), 0))))
        popup.show()
        popup.calendar.setFocus()
        return popup.calendar

    @override
    def event(self, event: QEvent) -> bool:
        return shows_tool_tip(self, event) or super().event(event)

    @override
    def sizeHint(self) -> QSize:
        return self._face.size()

    @override
    def minimumSizeHint(self) -> QSize:
        return self._face.size()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._face.place()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._face.place()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        self._face.paint()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        opens = event.key() == Qt.Key.Key_F4 or (
            event.key() == Qt.Key.Key_Down and event.modifiers() & Qt.KeyboardModifier.AltModifier
        )
        if opens:
            self.show_calendar()
        elif not self._face.key(event):
            super().keyPressEvent(event)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        if self._face.takes_wheel(event):
            super().wheelEvent(event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        self._face.opener.setAccessibleName(self.tr("Calendar"))
