"""A combo box whose current value runs downwards and whose choices open as columns beside it."""

from math import ceil
from typing import Any

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPaintEvent, QPalette, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStyleOptionFrame,
    QStylePainter,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from app.vertical.caption import Caption
from app.vertical.elide import elided
from app.vertical.line_edit import VerticalLineEdit
from app.vertical.list_view import VerticalListView
from app.vertical.marks import colour, draw_centred, focus_ring
from app.vertical.metrics import metrics_of
from app.vertical.tool_tip import kept_on_screen, shows_tool_tip

_USUAL_COLUMN = 9
_LONGEST_COLUMN = 14
_LEAST_COLUMN = 4


class _Choices(QFrame):
    """The pop-up with a combo box's items; it shares the box's model."""

    def __init__(self, box: QComboBox) -> None:
        super().__init__(box, Qt.WindowType.Popup)
        self._box = box
        self.setFrameStyle(QFrame.Shape.StyledPanel | QFrame.Shadow.Plain)
        self.view = VerticalListView(self)
        self.view.setFrameShape(QFrame.Shape.NoFrame)
        self.view.setMouseTracking(True)
        self.view.clicked.connect(self._choose)
        self.view.entered.connect(self.view.setCurrentIndex)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(2, 2, 2, 2)
        inside.addWidget(self.view)
        self.setFocusProxy(self.view)

    def open(self) -> None:
        self.view.setFont(self._box.font())
        self.view.setModel(self._box.model())
        self.view.setModelColumn(self._box.modelColumn())
        self.view.setRootIndex(self._box.rootModelIndex())
        self._take_size()
        self.view.setCurrentIndex(self._index())
        self.move(kept_on_screen(self, self._box.mapToGlobal(QPoint(self._box.width(), 0))))
        self.show()
        self.view.setFocus()
        self.view.scrollTo(self._index())

    def _index(self) -> QModelIndex:
        return self._box.model().index(self._box.currentIndex(), self._box.modelColumn(), self._box.rootModelIndex())

    def _take_size(self) -> None:
        """As tall as the longest choice and as wide as all of them, within what the screen allows."""
        screen = self._box.screen().availableGeometry()
        metrics = metrics_of(self._box.font())
        around = 2 * self.frameWidth() + 4
        longest = max((self.view.sizeHintForIndex(i).height() for i in self._indexes()), default=metrics.target)
        bar = self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent)
        tall = min(longest, round(_LONGEST_COLUMN * metrics.em)) + around + bar
        self.resize(screen.width(), min(tall, screen.height()))
        wide = sum(self.view.sizeHintForIndex(i).width() for i in self._indexes()) + around + metrics.gap
        self.resize(min(wide, screen.width() * 2 // 3), self.height())

    def _indexes(self) -> list[QModelIndex]:
        model, column, root = self._box.model(), self._box.modelColumn(), self._box.rootModelIndex()
        return [model.index(row, column, root) for row in range(model.rowCount(root))]

    def _choose(self, index: QModelIndex) -> None:
        if not index.flags() & Qt.ItemFlag.ItemIsEnabled:
            return
        self.close()
        self._box.setCurrentIndex(index.row())
        self._box.activated.emit(index.row())
        self._box.textActivated.emit(self._box.currentText())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._choose(self.view.currentIndex())
        elif event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)


class VerticalComboBox(QComboBox):
    """A QComboBox; Right and Left, like Down and Up, go to the next and the previous choice."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._caption = Caption()
        self._choices: _Choices | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)

    @override
    def event(self, event: QEvent) -> bool:
        return shows_tool_tip(self, event) or super().event(event)

    @override
    def setEditable(self, editable: bool) -> None:
        super().setEditable(editable)
        if editable:
            self.setLineEdit(VerticalLineEdit("", self))
            self.setCompleter(None)  # type: ignore[arg-type]  # its pop-up would be horizontal
            self._place_editor()

    # size and painting

    @override
    def sizeHint(self) -> QSize:
        metrics = metrics_of(self.font())
        return QSize(self._width(), ceil(_USUAL_COLUMN * metrics.em) + self._arrow() + metrics.head)

    @override
    def minimumSizeHint(self) -> QSize:
        metrics = metrics_of(self.font())
        return QSize(self._width(), ceil(_LEAST_COLUMN * metrics.em) + self._arrow() + metrics.head)

    def _width(self) -> int:
        metrics = metrics_of(self.font())
        return max(ceil(metrics.column) + 2 * metrics.gap, metrics.target)

    def _arrow(self) -> int:
        """The side of the arrow's box at the foot."""
        return round(metrics_of(self.font()).em)

    @override
    def resizeEvent(self, e: QResizeEvent) -> None:
        super().resizeEvent(e)
        self._place_editor()

    def _place_editor(self) -> None:
        editor = self.lineEdit()
        if editor is not None:
            editor.setFrame(False)
            editor.setGeometry(QRect(2, 2, self.width() - 4, self.height() - self._arrow() - 4))

    @override
    def paintEvent(self, e: QPaintEvent) -> None:
        painter = QStylePainter(self)
        self._draw_panel(painter)
        if not self.isEditable():
            self._draw_value(painter)
        if self.hasFocus():
            focus_ring(painter, self.rect(), self.palette())

    def _draw_panel(self, painter: QStylePainter) -> None:
        option: Any = QStyleOptionFrame() if self.isEditable() else QStyleOptionButton()
        option.initFrom(self)
        if self.isEditable():
            option.lineWidth = 1
            option.state |= QStyle.StateFlag.State_Sunken
            painter.drawPrimitive(QStyle.PrimitiveElement.PE_PanelLineEdit, option)
        else:
            option.state |= QStyle.StateFlag.State_Raised
            painter.drawControl(QStyle.ControlElement.CE_PushButtonBevel, option)
        self._draw_arrow(painter, option)

    def _draw_arrow(self, painter: QStylePainter, option: Any) -> None:
        side = self._arrow() * 2 // 3
        left, top = (self.width() - side) // 2, self.height() - side - metrics_of(self.font()).gap
        option.rect = QRect(left, top, side, side)
        painter.drawPrimitive(QStyle.PrimitiveElement.PE_IndicatorArrowRight, option)

    def _draw_value(self, painter: QStylePainter) -> None:
        metrics = metrics_of(self.font())
        room = self.height() - self._arrow() - metrics.head
        chosen = self.currentIndex() >= 0
        text = self.currentText() if chosen else self.placeholderText()
        role = QPalette.ColorRole.ButtonText if chosen else QPalette.ColorRole.PlaceholderText
        painter.setPen(colour(self, role))
        laid = self._caption.laid(elided(text, self.font(), room), self.font())
        draw_centred(painter, laid, QRectF(0, metrics.gap, self.width(), laid.height))

    # choosing

    @override
    def keyPressEvent(self, e: QKeyEvent) -> None:
        key = {Qt.Key.Key_Right: Qt.Key.Key_Down, Qt.Key.Key_Left: Qt.Key.Key_Up}.get(Qt.Key(e.key()))
        super().keyPressEvent(e if key is None else QKeyEvent(e.type(), key, e.modifiers()))

    @override
    def wheelEvent(self, e: QWheelEvent) -> None:
        """Only where the keys would act too: a page that is scrolled must not change a value unseen."""
        if self.hasFocus():
            super().wheelEvent(e)
        else:
            e.ignore()

    @override
    def showPopup(self) -> None:
        if self.count() == 0:
            return
        if self._choices is None:
            self._choices = _Choices(self)
        self._choices.open()

    @override
    def hidePopup(self) -> None:
        if self._choices is not None:
            self._choices.close()
        super().hidePopup()

    def choices(self) -> VerticalListView | None:
        """The pop-up's list, once it has been opened."""
        return self._choices.view if self._choices else None
