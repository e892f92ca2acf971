"""A count with a large minus and a large plus."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QWidget
from typing_extensions import override

from app.domain.json_value import JSON
from app.ui.theme import Type
from app.ui.widgets.bodies import AnyLine, Kind
from app.ui.widgets.button import Button
from app.ui.widgets.input import Input
from app.ui.widgets.layout import Place
from app.ui.widgets.look import Look
from app.ui.widgets.text import Text
from app.ui.widgets.words import Words


class Count(Input):
    """Typed, or stepped with the buttons and the arrow keys (Page keys step by ten). Never below `least`."""

    _body: AnyLine

    def __init__(
        self,
        look: Look,
        unit: Words = "",
        *,
        least: int = 0,
        steps: tuple[int, ...] = (1,),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, parent)
        self._unit = unit
        self._least = least
        self._steps = steps
        self.embody()

    @override
    def value(self) -> JSON:
        """The number; what is no number is kept as it was typed."""
        text = self._body.text().strip()
        return int(text) if text.isascii() and text.isdigit() else text or None

    @override
    def put(self, value: JSON) -> None:
        self._body.setText("" if value is None else str(value))

    def step(self, by: int) -> None:
        """Count up or down."""
        now = self.value()
        self.put(max(self._least, (now if isinstance(now, int) else 0) + by))

    @override
    def build(self) -> None:
        parts = self.arrange(Place.STRIP, gap=2)
        strip, rest = (QBoxLayout(self.look.policy.direction(Place.BAND)) for _ in range(2))
        for inner in (strip, rest):
            inner.setSpacing(self.look.theme.space(2))
        parts.addLayout(strip)
        parts.addLayout(rest, 1)
        strip.addWidget(self._stepper(-1, "minus", lambda: self.tr("Fewer")))
        self._body = self.look.bodies.line()
        self._body.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._body.textChanged.connect(self.edited)
        self._body.left.connect(self.left)
        strip.addWidget(self._body)
        strip.addWidget(self._stepper(1, "plus", lambda: self.tr("More")))
        for step in self._steps[1:]:
            rest.addWidget(self._leap(step))
        rest.addWidget(Text(self.look, self._unit, Type.BODY), 1)
        if self.look.policy.is_vertical:
            strip.addStretch(1)
        self.setFocusProxy(self._body)

    @override
    def wear(self) -> None:
        self.look.policy.along(self._body, self.look.theme.size(112))

    @override
    def name(self, caption: str, hint: str) -> None:
        """The buttons keep their own words; what they are about is said after them."""
        super().name(caption, hint)
        for button in self.findChildren(Button):
            button.describe(caption)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1, Qt.Key.Key_PageUp: 10, Qt.Key.Key_PageDown: -10}
        if (by := steps.get(Qt.Key(event.key()))) is not None:
            self.step(by)
        else:
            super().keyPressEvent(event)

    def _stepper(self, by: int, icon: str, words: Words) -> Button:
        button = Button(self.look, words, Kind.STEP, icon=icon)
        button.pressed.connect(lambda: self.step(by))
        return button

    def _leap(self, by: int) -> Button:
        button = Button(self.look, f"+{by}")
        button.pressed.connect(lambda: self.step(by))
        return button
