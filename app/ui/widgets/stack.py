"""One page at a time, each made when it is first shown."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget


class Stack(QStackedWidget):
    """`went` names the page that is shown now."""

    went = Signal(str)

    def __init__(self, makers: Mapping[str, Callable[[], QWidget]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._makers = makers
        self._pages: dict[str, QWidget] = {}
        self._current = ""

    @property
    def current(self) -> str:
        """The name of the page that is shown."""
        return self._current

    def page(self, name: str) -> QWidget:
        """The page, made if it was not yet."""
        if name not in self._pages:
            self._pages[name] = self._makers[name]()
            self.addWidget(self._pages[name])
        return self._pages[name]

    def is_made(self, name: str) -> bool:
        """Whether the page was ever shown."""
        return name in self._pages

    def go(self, name: str) -> None:
        """Show this page."""
        self.setCurrentWidget(self.page(name))
        self._current = name
        self.went.emit(name)
