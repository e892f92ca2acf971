"""A page: a title, a body that scrolls, and a foot that always shows its buttons."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QScrollBar, QWidget

from app.overriding import override
from app.ui.theme import Type
from app.ui.widgets.box import Box
from app.ui.widgets.layout import Place
from app.ui.widgets.look import Look
from app.ui.widgets.text import Text
from app.ui.widgets.words import Words


class Page(Box):
    """What is added goes into the body. The word that gets the focus is scrolled into sight."""

    def __init__(self, look: Look, title: Words, *, hint: Words = "", scrolls: bool = True) -> None:
        super().__init__(look, Place.PAGE, gap=0, ground="paper")
        self.title = Text(look, title, Type.TITLE)
        self.hint = Text(look, hint, Type.HINT)
        if not hint:
            self.hint.hide()  # shown before it stands on the page, it would flash as a window of its own
        self.head = Box(look, Place.STRIP)
        self.head.add(self._titles(), stretch=1)
        above = Box(look, Place.PAGE, margins=(6, 5, 6, 3))
        above.add(self.head)
        self.body = Box(look, Place.PAGE, gap=4, margins=(6, 0, 6, 5))
        self._area = Scroll(self.body, look) if scrolls else None
        self.foot = Box(look, Place.STRIP, margin=3, ground="foot")
        self.foot.hide()
        self._inner.addWidget(above)
        self._inner.addWidget(self._area or self.body, 1)
        self._inner.addWidget(self.foot)

    @override
    def add(self, *words: QWidget, stretch: int = 0) -> None:
        self.body.add(*words, stretch=stretch)

    @override
    def push(self) -> None:
        self.body.push()

    def finish(self, *words: QWidget) -> None:
        """Put these into the foot, from its end."""
        self.foot.push()
        self.foot.add(*words)
        self.foot.show()

    @property
    def scrolled(self) -> int:
        """How far the body is scrolled."""
        return self._area.bar().value() if self._area else 0

    @property
    def scroll_end(self) -> int:
        """How far the body can be scrolled."""
        return self._area.bar().maximum() if self._area else 0

    def scroll_to(self, place: int) -> None:
        """Scroll the body."""
        if self._area:
            self._area.bar().setValue(place)

    def _titles(self) -> QWidget:
        titles = Box(self.look, Place.SECTION, gap=0.5)
        titles.add(self.title, self.hint)
        return titles


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
        vertical = self._look.policy.scrolling is Qt.Orientation.Vertical
        off, needed = Qt.ScrollBarPolicy.ScrollBarAlwaysOff, Qt.ScrollBarPolicy.ScrollBarAsNeeded
        self.setHorizontalScrollBarPolicy(off if vertical else needed)
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
        return super().focusNextPrevChild(next)

    def bar(self) -> QScrollBar:
        """The bar that moves."""
        vertical = self._look.policy.scrolling is Qt.Orientation.Vertical
        return self.verticalScrollBar() if vertical else self.horizontalScrollBar()
