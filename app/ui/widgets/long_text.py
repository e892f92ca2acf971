"""Several lines of text, with a count of what is left."""

from collections.abc import Sequence

from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget
from typing_extensions import override

from app.domain.json_value import JSON
from app.ui.theme import Tone, Type
from app.ui.widgets.bodies import AnyLong
from app.ui.widgets.input import Input
from app.ui.widgets.layout import Place
from app.ui.widgets.look import Look
from app.ui.widgets.menu_button import MenuButton
from app.ui.widgets.text import Text
from app.ui.widgets.words import Option, Words, fill, said


class LongText(Input):
    """Counts live up to its limit and cuts nothing. Sentence starters are put in at the caret."""

    _body: AnyLong
    _count: Text

    def __init__(
        self,
        look: Look,
        limit: int = 300,
        *,
        placeholder: Words = "",
        lines: int = 4,
        starters: Sequence[Words] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, parent)
        self._limit = limit
        self._placeholder = placeholder
        self._lines = lines
        self._starters = starters
        self.embody()

    @override
    def value(self) -> JSON:
        return self._body.toPlainText().strip()

    @override
    def put(self, value: JSON) -> None:
        self._body.setPlainText("" if value is None else str(value))

    @property
    def span(self) -> tuple[int, int]:
        """Where the selection was begun and where the caret is."""
        return self._body.span

    def select(self, anchor: int, caret: int) -> None:
        """Select between two places, with the caret at the second."""
        self._body.set_span((anchor, caret))

    @property
    def counted(self) -> str:
        """What the counter says."""
        return self._count.shown

    def freeze(self) -> None:
        """Let it be read and copied, no longer changed."""
        self._body.setReadOnly(True)
        self._count.hide()

    def insert(self, words: str) -> None:
        """Put words in at the caret, as one step that can be undone, and go on there."""
        self._body.insertPlainText(words)
        self._body.setFocus()

    @override
    def build(self) -> None:
        grow, keep = QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred
        self.setSizePolicy(*((keep, grow) if self.look.policy.is_vertical else (grow, keep)))
        box = self.arrange(Place.SECTION, gap=1)
        self._body = self.look.bodies.long()
        self._body.textChanged.connect(self._recount)
        self._body.left.connect(self.left)
        box.addWidget(self._body, 1)
        foot = QBoxLayout(self.look.policy.direction(Place.STRIP))
        box.addLayout(foot)
        self._count = Text(self.look, "", Type.HINT)
        foot.addWidget(self._count, 1)
        if self._starters:
            foot.addWidget(self._starter_menu(), 0, self.look.policy.head)
        self.setFocusProxy(self._body)

    @override
    def wear(self) -> None:
        theme = self.look.theme
        line = round(theme.type(Type.BODY) * 1.5)
        self.look.policy.across(self._body, self._lines * line + 2 * theme.space(3))

    @override
    def say(self) -> None:
        self._body.setPlaceholderText(said(self._placeholder))
        self._tell_count()

    @override
    def kept(self) -> object:
        return self._body.toPlainText(), self._body.span, self._body.scrolled

    @override
    def restore(self, kept: object) -> None:
        if isinstance(kept, tuple):
            text, span, scrolled = kept
            self._body.setPlainText(text)
            self._body.set_span(span)
            self._body.scroll_to(scrolled)

    def _starter_menu(self) -> MenuButton:
        options = [Option(str(number), words) for number, words in enumerate(self._starters)]
        menu = MenuButton(self.look, lambda: self.tr("Pick a sentence"), options, icon="pencil")
        menu.chosen.connect(lambda code: self.insert(said(self._starters[int(code)])))
        return menu

    def _recount(self) -> None:
        self._tell_count()
        self.edited.emit()

    def _tell_count(self) -> None:
        length = len(str(self.value()))
        over = length - self._limit
        self._count.set(
            self.tr("%n characters too many; shorten it", "", over)
            if over > 0
            else fill(self.tr("%1 of %2 characters"), length, self._limit)
        )
        self._count.tone(Tone.RED if over > 0 else None)
