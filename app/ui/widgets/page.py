"""A page: a title, a body that scrolls, and a foot that always shows its buttons."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from app.overriding import override
from app.ui.theme import Type
from app.ui.widgets.box import Box
from app.ui.widgets.layout import Place
from app.ui.widgets.look import Look
from app.ui.widgets.text import Text
from app.ui.widgets.words import Words

if TYPE_CHECKING:
    from app.ui.widgets.scroll import Scroll


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
        self._area = self._scrolling(self.body) if scrolls else None
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

    def _scrolling(self, body: Box) -> "Scroll":
        from app.ui.widgets.scroll import Scroll  # the door is short and does not wait for it

        return Scroll(body, self.look)

    def _titles(self) -> QWidget:
        titles = Box(self.look, Place.SECTION, gap=0.5)
        titles.add(self.title, self.hint)
        return titles
