"""Words that hold other words: strips, columns, cards, and things side by side."""

from collections.abc import Sequence

from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget

from app.overriding import override
from app.ui.theme import Type
from app.ui.widgets.layout import Place
from app.ui.widgets.look import Look
from app.ui.widgets.text import Text
from app.ui.widgets.word import Word, held_in
from app.ui.widgets.words import Words


class Box(Word):
    """Holds words one after another, in the direction the layout policy gives its place."""

    def __init__(
        self,
        look: Look,
        place: Place = Place.SECTION,
        *,
        gap: float = 3,
        margin: float = 0,
        margins: tuple[float, float, float, float] | None = None,
        ground: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, parent)
        self._place = place
        self._gap = gap
        self._margins = margins or (margin,) * 4
        self._inner = QBoxLayout(look.policy.direction(place))
        if ground:
            self._outer.addWidget(_ground(ground, self._inner))
        else:
            self._outer.addLayout(self._inner)
        self.wear()

    def add(self, *words: QWidget, stretch: int = 0) -> None:
        """Put these after what is there."""
        for word in words:
            self._inner.addWidget(word, stretch)
        self._settle()

    def push(self) -> None:
        """Leave the rest of the room here."""
        self._inner.addStretch(1)

    def pull(self, word: QWidget) -> None:
        """Take this out, to be put elsewhere."""
        self._inner.removeWidget(word)

    def held(self) -> list[QWidget]:
        """What stands here now, in its order; nothing that was let go and lives on until the next event."""
        return held_in(self._inner)

    def empty(self) -> None:
        """Let go of all that is held."""
        while (item := self._inner.takeAt(0)) is not None:
            if (held := item.widget()) is not None:
                held.hide()
                held.deleteLater()

    @override
    def wear(self) -> None:
        left, top, right, bottom = self._margins
        turned = self.look.policy.margins(left, top, right, bottom)
        self._inner.setDirection(self.look.policy.direction(self._place))
        self._inner.setContentsMargins(*(self.look.theme.space(margin) for margin in turned))
        parted = (
            self._place is Place.FIELD and self.look.policy.is_vertical
        )  # words of one column must not run together
        self._inner.setSpacing(self.look.theme.space(self._gap + 2 * parted))

    @override
    def turn(self) -> None:
        """What is held turns itself."""
        self.wear()
        self._settle()
        for word in () if self.look.policy.is_vertical else self.held():
            self._inner.setAlignment(word, self.look.policy.head)

    def _settle(self) -> None:
        """Where words stand in columns: what is short at their head, and in a field its last word takes the rest."""
        if self._place is Place.FIELD:
            for number in range(self._inner.count()):
                is_last = number == self._inner.count() - 1
                self._inner.setStretch(number, int(is_last and self.look.policy.is_vertical))
        for word in self.held() if self.look.policy.is_vertical else ():
            if _is_short(word):
                self._inner.setAlignment(word, self.look.policy.head)


def _ground(kind: str, inner: QBoxLayout) -> QWidget:
    """What is held lies on this: a widget of Python's own would not be painted unless Qt is told so by a name."""
    ground = QWidget()
    ground.setProperty("ground", kind)
    ground.setLayout(inner)
    return ground


def _is_short(word: QWidget) -> bool:
    return word.sizePolicy().verticalPolicy() is QSizePolicy.Policy.Fixed


class Strip(Box):
    """Buttons and short words side by side."""

    def __init__(self, look: Look, words: Sequence[QWidget] = (), *, gap: float = 3) -> None:
        super().__init__(look, Place.STRIP, gap=gap)
        self.add(*words)


def paired(look: Look, words: Sequence[QWidget]) -> list[QWidget]:
    """Short words for a strip, two and two."""
    pairs = [Box(look, Place.PAIR, gap=2) for _ in words[::2]]
    for number, word in enumerate(words):
        pairs[number // 2].add(word)
    return list(pairs)


class Section(Box):
    """A card with a heading."""

    def __init__(self, look: Look, heading: Words = "", *, hint: Words = "", gap: float = 3) -> None:
        super().__init__(look, Place.SECTION, gap=gap, margin=5, ground="card")
        if heading:
            self.add(Text(look, heading, Type.HEADING))
        if hint:
            self.add(Text(look, hint, Type.HINT))


class Beside(Box):
    """Two things next to each other, as a list and its detail."""

    def __init__(self, look: Look, first: QWidget, second: QWidget, *, shares: tuple[int, int] = (1, 1)) -> None:
        super().__init__(look, Place.BESIDE, gap=4)
        self._shares = shares
        self.add(first, second)
        self._share()

    @override
    def turn(self) -> None:
        super().turn()
        self._share()

    def _share(self) -> None:
        for number, share in enumerate(self.look.policy.shares(*self._shares)):
            self._inner.setStretch(number, share)
