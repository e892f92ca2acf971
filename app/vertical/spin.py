"""Number fields: the number runs downwards, the buttons for less and more stand at its foot."""

from math import ceil
from typing import Any

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPaintEvent, QResizeEvent, QShowEvent, QWheelEvent
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QDoubleSpinBox,
    QSizePolicy,
    QSpinBox,
    QStyle,
    QStyleOptionFrame,
    QStylePainter,
    QToolButton,
    QWidget,
)
from typing_extensions import override

from app.vertical.line_edit import VerticalLineEdit
from app.vertical.marks import focus_ring
from app.vertical.metrics import metrics_of
from app.vertical.tool_tip import shows_tool_tip

_SIGNS = {"+": 1, "−": -1}
_STEPS = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}
_ALONG = (Qt.Key.Key_Up, Qt.Key.Key_Down)
_DELAY, _INTERVAL = 400, 80


class StepFace:
    """The vertical body of one of Qt's spin boxes: entry field above, buttons below."""

    def __init__(self, box: QAbstractSpinBox, editor: VerticalLineEdit, *, usual_column: int, opens: str = "") -> None:
        """With the two step buttons, or with one of another meaning and this sign."""
        self._box = box
        self._editor = editor
        self._usual_column = usual_column
        editor.setFrame(False)
        box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # not by the wheel, which scrolls the page
        box.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        signs = (opens,) if opens else tuple(_SIGNS)
        self.buttons = [self._button(sign) for sign in signs]

    @property
    def opener(self) -> QToolButton:
        return self.buttons[0]

    def _button(self, sign: str) -> QToolButton:
        button = QToolButton(self._box)
        button.setText(sign)
        button.setAccessibleName(sign)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        if sign in _SIGNS:
            self._let_step(button, _SIGNS[sign])
        return button

    def _let_step(self, button: QToolButton, step: int) -> None:
        button.setAutoRepeat(True)
        button.setAutoRepeatDelay(_DELAY)
        button.setAutoRepeatInterval(_INTERVAL)
        button.clicked.connect(lambda: self._box.stepBy(step))

    def size(self) -> QSize:
        metrics = metrics_of(self._box.font())
        field = ceil(self._usual_column * metrics.em) + 2 * metrics.gap
        return QSize(max(ceil(metrics.column) + 2 * metrics.gap, metrics.target), field + self._foot())

    def _foot(self) -> int:
        return len(self.buttons) * self._button_height() + 2

    def _button_height(self) -> int:
        return round(metrics_of(self._box.font()).em * 1.5)

    def place(self) -> None:
        """Put field and buttons where they belong; Qt puts the field where a horizontal box has it."""
        width, height, side = self._box.width(), self._box.height(), self._button_height()
        self._editor.setGeometry(QRect(1, 1, width - 2, height - self._foot()))
        for number, button in enumerate(self.buttons):
            button.setGeometry(QRect(1, height - 1 - (len(self.buttons) - number) * side, width - 2, side))

    def paint(self) -> None:
        painter = QStylePainter(self._box)
        option: Any = QStyleOptionFrame()
        option.initFrom(self._box)
        option.lineWidth = 1
        option.state |= QStyle.StateFlag.State_Sunken
        painter.drawPrimitive(QStyle.PrimitiveElement.PE_PanelLineEdit, option)
        if self._box.hasFocus():
            focus_ring(painter, self._box.rect(), self._box.palette())

    def takes_wheel(self, event: QWheelEvent) -> bool:
        """Only with the focus: a page that is scrolled must not change a value unseen."""
        event.setAccepted(self._box.hasFocus())
        return self._box.hasFocus()

    def key(self, event: QKeyEvent) -> bool:
        """Right is more, left is less; up and down move the caret in the column."""
        key = Qt.Key(event.key())
        if key in _STEPS:
            self._box.stepBy(_STEPS[key])
            return True
        if key in _ALONG:
            self._editor.keyPressEvent(event)
            return True
        return False


class VerticalSpinBox(QSpinBox):
    """A QSpinBox in a column."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        editor = VerticalLineEdit("", self)
        self.setLineEdit(editor)
        self._face = StepFace(self, editor, usual_column=4)

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
        if not self._face.key(event):
            super().keyPressEvent(event)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        if self._face.takes_wheel(event):
            super().wheelEvent(event)


class VerticalDoubleSpinBox(QDoubleSpinBox):
    """A QDoubleSpinBox in a column."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        editor = VerticalLineEdit("", self)
        self.setLineEdit(editor)
        self._face = StepFace(self, editor, usual_column=6)

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
        if not self._face.key(event):
            super().keyPressEvent(event)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        if self._face.takes_wheel(event):
            super().wheelEvent(event)
