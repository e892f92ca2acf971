"""Which of several things is shown: all of them side by side where there is room, else from a drop-down."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from typing_extensions import override

from app.ui.widgets.box import Box
from app.ui.widgets.choice import Choice, Segments
from app.ui.widgets.layout import Place
from app.ui.widgets.look import Look
from app.ui.widgets.words import Option, Words, said


class Switch(Box):
    """`chosen` when one went elsewhere, `folded` when the layout policy gives it the other body.

    Each option's words are short; what it is called in full is its hint.
    """

    chosen = Signal(str)
    folded = Signal(bool)

    def __init__(self, look: Look, options: Sequence[Option], caption: Words) -> None:
        self._options = options
        self._caption = caption
        self._body: Choice | Segments | None = None
        super().__init__(look, Place.STRIP, gap=0)
        self._put_on(options[0].code)

    @property
    def value(self) -> str:
        """The code of what is shown."""
        return str(self._body.value()) if self._body else ""

    @property
    def is_folded(self) -> bool:
        """Whether it is a drop-down now."""
        return isinstance(self._body, Choice)

    def put(self, code: str) -> None:
        """Show that one is there."""
        if self._body:
            self._body.put(code)

    @override
    def wear(self) -> None:
        super().wear()
        if self._body and self.is_folded is not self.look.policy.folds:
            self._put_on(self.value)
            self.folded.emit(self.is_folded)

    @override
    def turn(self) -> None:
        super().turn()
        if isinstance(self._body, Choice):
            self._body.offer(self._named())

    @override
    def say(self) -> None:
        if self._body:
            self._body.name(said(self._caption), "")

    def _put_on(self, code: str) -> None:
        self.empty()
        body = self._folded() if self.look.policy.folds else self._open()
        body.put(code)
        self._body = body
        self.add(body)
        self.setFocusProxy(body)
        self.say()

    def _open(self) -> Segments:
        body = Segments(self.look, self._options, gap=1)
        body.chosen.connect(self.chosen)
        return body

    def _folded(self) -> Choice:
        body = Choice(self.look, self._named())
        body.picked.connect(self.chosen)
        return body

    def _named(self) -> list[Option]:
        """In full where a drop-down is as wide as that takes; one that stands in a column is short."""
        is_short = self.look.policy.is_vertical
        return [Option(each.code, each.words if is_short else each.hint or each.words) for each in self._options]
