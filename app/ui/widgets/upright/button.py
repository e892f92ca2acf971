"""Buttons in vertical script, in the inks of the theme."""

from collections.abc import Callable

from PySide6.QtGui import QColor, QKeyEvent
from typing_extensions import override

from app.ui.theme import Palette, Theme, Tone
from app.ui.widgets.painted.push import presses
from app.vertical.button import VerticalButton

Inks = Callable[[Palette, bool], str]

INKS: dict[str, Inks] = {
    "primary": lambda colours, _: colours.on_accent,
    "danger": lambda colours, _: colours.shades[Tone.RED].ink,
    "quiet": lambda colours, _: colours.accent,
    "segment": lambda colours, checked: colours.accent if checked else colours.ink,
    "rail": lambda colours, checked: colours.rail_chosen_ink if checked else colours.rail_ink,
}


class UprightButton(VerticalButton):
    """The stylesheet paints its ground; its ink under `:checked` does not reach a caption the kit draws."""

    def __init__(self, kind: str, theme: Callable[[], Theme]) -> None:
        super().__init__()
        self._kind = kind
        self._theme = theme

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if presses(event):
            self.click()
        else:
            super().keyPressEvent(event)

    @override
    def ink(self) -> QColor:
        colours = self._theme().palette
        if not self.isEnabled():
            return QColor(colours.soft)
        inks = INKS.get(self._kind)
        return QColor(inks(colours, self.isChecked()) if inks else colours.ink)
