"""Every page of the point's window, as it is made and shown for the first time."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from typing_extensions import override

from app.ui.books import Books
from app.ui.outside import Outside
from app.ui.point.window import PointWindow
from tests.builders import make_fields
from tests.ui.point.conftest import add


class _Flashes(QObject):
    """Notes every widget that is shown as a window of its own."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.seen.append(f"{type(watched).__name__} {watched.accessibleName()}")
        return False


def test_no_page_flashes_a_window_of_its_own_while_it_is_made(
    qtbot: QtBot, qapp: QApplication, window: PointWindow, books: Books, outside: Outside
) -> None:
    add(qtbot, books, outside, "disputes", **make_fields())
    flashes = _Flashes()
    qapp.installEventFilter(flashes)
    for name in window.pages:
        window.go(name)
        qapp.processEvents()
    window.open_case("0197f5d4-0007-7000-8000-000000000001")
    qtbot.waitUntil(lambda: window.place == "case")
    qapp.removeEventFilter(flashes)
    assert not flashes.seen
