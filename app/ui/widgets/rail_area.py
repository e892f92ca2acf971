"""Room for a rail that is longer than the screen at the largest letters: only then does it scroll."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStyle
from typing_extensions import override

from app.ui.widgets.look import Look
from app.ui.widgets.rail import Rail
from app.ui.widgets.scroll import Scroll

_ANY = 2**24 - 1  # as wide or high as Qt allows


class RailArea(Scroll):
    """As wide as its rail, or as high where it is a strip at the top, and its bar where there is one."""

    def __init__(self, rail: Rail, look: Look) -> None:
        self._held = rail
        super().__init__(rail, look)
        look.worn.connect(self._fit)
        self._fit()

    @override
    def turn(self) -> None:
        super().turn()
        self._fit()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return super().event(event)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt tells an area by this that what it holds wants another size."""
        is_done = super().eventFilter(watched, event)
        if event.type() == QEvent.Type.LayoutRequest and watched is self.widget():
            self._fit()
        return is_done

    def _fit(self) -> None:
        if self._look.policy.is_vertical and self.isVisible():
            self._held.settle(self.width())
        size, bar = self._held.sizeHint(), self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent)
        self.setMinimumSize(0, 0)
        self.setMaximumSize(_ANY, _ANY)
        if self._look.policy.is_vertical:
            self.setFixedHeight(size.height() + (bar if size.width() > self.width() else 0))
        else:
            self.setFixedWidth(size.width() + (bar if size.height() > self.height() else 0))
