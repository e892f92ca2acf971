"""Room for what may be longer than it."""

from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QScrollBar, QWidget

from app.overriding import override
from app.ui.widgets.input import Input
from app.ui.widgets.look import Look


class Scroll(QScrollArea):
    """Shows a body that may be larger than the room; scrolls along the policy's way alone."""

    def __init__(self, body: QWidget, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setWidget(body)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._share: float | None = None
        for bar in (self.horizontalScrollBar(), self.verticalScrollBar()):
            bar.rangeChanged.connect(self._keep_place)
            bar.actionTriggered.connect(self._let_go)
        look.turned.connect(self.turn)
        self._arrange()

    def turn(self) -> None:
        """Follow the policy; what one was at stays in sight."""
        before = self.horizontalScrollBar() if self.bar() is self.verticalScrollBar() else self.verticalScrollBar()
        self._share = before.value() / before.maximum() if before.maximum() else None
        self._arrange()

    def _arrange(self) -> None:
        off, needed = Qt.ScrollBarPolicy.ScrollBarAlwaysOff, Qt.ScrollBarPolicy.ScrollBarAsNeeded
        self.setHorizontalScrollBarPolicy(needed if self._look.policy.is_vertical else off)
        self.setVerticalScrollBarPolicy(needed)

    def _keep_place(self) -> None:
        """The body takes several rounds to find its new length; after each one goes back to where one was."""
        if self._share is None:
            return
        self.bar().setValue(round(self._share * self.bar().maximum()))
        QTimer.singleShot(0, self, self._show_focused)

    def _show_focused(self) -> None:
        focused = self.window().focusWidget()
        if self._share is not None and focused is not None and self.isAncestorOf(focused):
            self.ensureWidgetVisible(focused)

    def _let_go(self) -> None:
        self._share = None

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        self._let_go()
        super().wheelEvent(event)

    @override
    def focusNextPrevChild(self, next: bool) -> bool:
        self._let_go()
        moved = super().focusNextPrevChild(next)
        self._show_whole_input()
        return moved

    def _show_whole_input(self) -> None:
        """Qt shows where the caret is; of what one fills in now, all is to be seen that has room."""
        word: QWidget | None = self.window().focusWidget()
        while word is not None and not isinstance(word, Input) and word is not self:
            word = word.parentWidget()
        room = self.viewport().size()
        if isinstance(word, Input) and word.width() <= room.width() and word.height() <= room.height():
            self.ensureWidgetVisible(word)

    def bar(self) -> QScrollBar:
        """The bar that moves."""
        return self.horizontalScrollBar() if self._look.policy.is_vertical else self.verticalScrollBar()


def bring_into_sight(word: QWidget) -> None:
    """Scroll so far that the word is seen, once it has its place."""
    area = word.parentWidget()
    while area is not None and not isinstance(area, Scroll):
        area = area.parentWidget()
    if area is not None:
        QTimer.singleShot(0, word, partial(area.ensureWidgetVisible, word))
