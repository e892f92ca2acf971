"""A choice of one: from a drop-down, or from a few side by side."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QAbstractButton, QBoxLayout, QButtonGroup, QWidget
from typing_extensions import override

from app.domain.json_value import JSON
from app.ui.widgets.bodies import AnyCombo, AnyGrid, Kind
from app.ui.widgets.input import Input, name_group
from app.ui.widgets.layout import Place
from app.ui.widgets.look import Look
from app.ui.widgets.words import Option, Words, said


class Choice(Input):
    """A drop-down. Without a choice it shows its prompt. `picked` (the code) when a person chose."""

    picked = Signal(str)
    _body: AnyCombo

    def __init__(
        self, look: Look, options: Sequence[Option] = (), prompt: Words = "", *, parent: QWidget | None = None
    ) -> None:
        super().__init__(look, parent)
        self._options = list(options)
        self._prompt = prompt
        self.embody()

    def offer(self, options: Sequence[Option]) -> None:
        """Offer other things; a choice that is still offered stays."""
        chosen = self.value()
        self._options = list(options)
        self._fill()
        self._select(chosen)

    @override
    def value(self) -> JSON:
        index = self._body.currentIndex()
        return self._options[index].code if 0 <= index < len(self._options) else ""

    @override
    def put(self, value: JSON) -> None:
        self._select(value)
        self.edited.emit()

    @override
    def build(self) -> None:
        self._body = self.look.bodies.combo()
        self._fill()
        self._body.activated.connect(self.edited)
        self._body.activated.connect(lambda _: self.picked.emit(self.value()))
        self.hold(self._body)

    @override
    def wear(self) -> None:
        theme = self.look.theme
        icon = "chevron-right" if self.look.policy.is_vertical else "chevron-down"
        arrow = self.look.icons.pixmap(icon, theme.palette.soft, theme.space(5), self.devicePixelRatioF())
        self._body.dress(arrow)

    @override
    def say(self) -> None:
        self._body.setPlaceholderText(said(self._prompt))
        for index, option in enumerate(self._options):
            self._body.setItemText(index, said(option.words))

    def _fill(self) -> None:
        self._body.clear()
        self._body.addItems([said(option.words) for option in self._options])
        self._body.setCurrentIndex(-1)

    def _select(self, value: JSON) -> None:
        codes = [option.code for option in self._options]
        self._body.setCurrentIndex(codes.index(value) if value in codes else -1)


class Segments(Input):
    """A few choices side by side, all of them seen; arrows move through them."""

    chosen = Signal(str)

    def __init__(self, look: Look, options: Sequence[Option], *, gap: float = 2, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._options = options
        self._gap = gap
        self._buttons: list[QAbstractButton] = []
        self.embody()

    @override
    def value(self) -> JSON:
        return next((o.code for o, body in zip(self._options, self._buttons, strict=True) if body.isChecked()), "")

    @override
    def put(self, value: JSON) -> None:
        self._group.setExclusive(False)
        for option, body in zip(self._options, self._buttons, strict=True):
            body.setChecked(option.code == value)
        self._group.setExclusive(True)
        self._enter_at_chosen()
        self.edited.emit()

    def _enter_at_chosen(self) -> None:
        """Who comes here, by Tab or by a turn of the window, comes to what is chosen."""
        self.setFocusProxy(next((body for body in self._buttons if body.isChecked()), self._buttons[0]))

    @override
    def build(self) -> None:
        self._group = QButtonGroup(self)
        self._buttons = [self._segment(option) for option in self._options]
        if self.look.policy.is_vertical:
            self._fill_columns()
        else:
            self._fill_line()
        self.setFocusProxy(self._buttons[0])

    def _fill_line(self) -> None:
        strip: QBoxLayout = self.arrange(Place.STRIP, gap=self._gap)
        for body in self._buttons:
            strip.addWidget(body)
        strip.addStretch(1)

    def _fill_columns(self) -> None:
        """Side by side they would take the page's whole width: they stand below one another as far as they fit."""
        inner = QWidget(self)
        grid: AnyGrid = self.look.bodies.grid(inner)
        grid.set_cells(0, self.look.theme.space(1.5))
        for body in self._buttons:
            grid.addWidget(body)
        self.hold(inner)

    @override
    def say(self) -> None:
        for option, body in zip(self._options, self._buttons, strict=True):
            body.setText(said(option.words))
            body.setToolTip(said(option.hint))

    @override
    def name(self, caption: str, hint: str) -> None:
        """Each choice keeps its own words; what all of them are about is said after them."""
        name_group(self, self._buttons, caption, hint)

    def _body_for(self, option: Option) -> QAbstractButton:
        return self.look.bodies.button(Kind.SEGMENT)

    def _segment(self, option: Option) -> QAbstractButton:
        body = self._body_for(option)
        self._group.addButton(body)
        body.clicked.connect(self._enter_at_chosen)
        body.clicked.connect(self.edited)
        body.clicked.connect(lambda: self.chosen.emit(option.code))
        return body
