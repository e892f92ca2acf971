"""Two ways to work a window: by mouse, and by keyboard alone.

Both find a thing as a person does, by what it is called, and reach it only as a person can: the mouse clicks what lies
under its pointer and turns the wheel for the rest; the keyboard has Tab, arrows, Space, Enter and the keys shown.
"""

from abc import ABC, abstractmethod
from collections.abc import Iterator

from PySide6.QtCore import QModelIndex, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QInputMethodEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QMenu,
    QScrollArea,
    QTableView,
    QWidget,
)
from pytestqt.qtbot import QtBot

MOST_TABS = 120
LEFT = Qt.MouseButton.LeftButton
LONG = 10_000
"""Milliseconds that a busy machine is given; nothing here waits for time itself."""


def called(widget: QWidget) -> str:
    """What a screen reader calls it."""
    known = QAccessible.queryAccessibleInterface(widget)
    return known.text(QAccessible.Text.Name) if known else ""


class Hands(ABC):
    """Works one window."""

    def __init__(self, qtbot: QtBot, window: QWidget) -> None:
        self.qtbot = qtbot
        self.window = window
        window.activateWindow()
        qtbot.waitUntil(lambda: QApplication.activeWindow() is window, timeout=LONG)

    @abstractmethod
    def press(self, name: str) -> None:
        """Press what is called so."""

    @abstractmethod
    def go_to(self, name: str) -> None:
        """Put the caret where it is called so."""

    @abstractmethod
    def open(self, words: str) -> None:
        """Open the line of a list that says this."""

    @abstractmethod
    def ask_about(self, words: str) -> None:
        """Ask for the menu of the line of a list that says this."""

    @abstractmethod
    def pick(self, words: str) -> None:
        """Pick from the menu that is open the entry that begins so."""

    @abstractmethod
    def choose(self, name: str, words: str) -> None:
        """Choose from a drop-down."""

    def write(self, name: str, words: str) -> None:
        """Write into a field in place of what stands there."""
        self.go_to(name)
        QTest.keyClick(self.window.windowHandle(), Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        for letter in words:
            self._compose(letter)

    def seen(self, name: str) -> list[QWidget]:
        """What can be worked, is called so, and can be seen or scrolled to."""
        return [each for each in self._controls() if called(each) == name]

    def wait_for(self, name: str) -> QWidget:
        """The first thing called so, as soon as it is there and can be used."""
        self.qtbot.waitUntil(lambda: any(each.isEnabled() for each in self.seen(name)), timeout=LONG)
        return next(each for each in self.seen(name) if each.isEnabled())

    def lines(self) -> Iterator[tuple[QAbstractItemView, QModelIndex]]:
        """The lines of the lists that are shown."""
        for view in self.window.findChildren(QAbstractItemView):
            if view.focusPolicy() and view.isVisibleTo(self.window):
                model = view.model()
                yield from ((view, model.index(row, 0)) for row in range(model.rowCount() if model else 0))

    def line(self, words: str) -> tuple[QAbstractItemView, QModelIndex]:
        """The line that says this, as soon as it is there."""

        def found() -> list[tuple[QAbstractItemView, QModelIndex]]:
            return [(view, index) for view, index in self.lines() if words in str(index.data())]

        self.qtbot.waitUntil(lambda: bool(found()), timeout=LONG)
        return found()[0]

    def menu(self) -> QMenu:
        """The menu that is open."""
        self.qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), QMenu), timeout=LONG)
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        return menu

    def _controls(self) -> Iterator[QWidget]:
        every = self.window.findChildren(QWidget)
        return (each for each in every if each.focusPolicy() and each.isVisibleTo(self.window))

    def _compose(self, letter: str) -> None:
        """What an input method hands over when a word is chosen."""
        field = QApplication.focusWidget()
        assert field
        event = QInputMethodEvent()
        event.setCommitString(letter)
        QApplication.sendEvent(field, event)


class Mouse(Hands):
    """Clicks what lies under the pointer, and nothing that lies under something else."""

    def press(self, name: str) -> None:
        self._click(self.wait_for(name))

    def go_to(self, name: str) -> None:
        self._click(self.wait_for(name))

    def open(self, words: str) -> None:
        view, index = self.line(words)
        place = view.visualRect(index).center()
        self._click(view.viewport(), place)
        if isinstance(view, QTableView):  # a click only shows the record beside it
            QTest.mouseDClick(self.window.windowHandle(), LEFT, pos=view.viewport().mapTo(self.window, place))

    def ask_about(self, words: str) -> None:
        view, index = self.line(words)
        place = view.visualRect(index).center()
        self._click(view.viewport(), place)
        self._click(view.viewport(), place, Qt.MouseButton.RightButton)

    def pick(self, words: str) -> None:
        menu = self.menu()
        action = next(each for each in menu.actions() if each.text().startswith(words))
        QTest.mouseClick(menu, LEFT, pos=menu.actionGeometry(action).center())

    def choose(self, name: str, words: str) -> None:
        self.press(name)
        combo = self.wait_for(name)
        assert isinstance(combo, QComboBox)
        self.qtbot.waitUntil(combo.view().isVisible, timeout=LONG)
        view, index = combo.view(), combo.model().index(combo.findText(words), 0)
        view.scrollTo(index)
        place = view.visualRect(index).center()
        QTest.mouseMove(view.viewport(), place - QPoint(QApplication.startDragDistance() + 1, 0))
        QTest.mouseMove(view.viewport(), place)
        QTest.mouseClick(view.viewport(), LEFT, pos=place)

    def _click(self, target: QWidget, at: QPoint | None = None, button: Qt.MouseButton = LEFT) -> None:
        place = target.rect().center() if at is None else at
        self._turn_wheel_to(target, place)
        point = target.mapTo(self.window, place)
        under = self.window.childAt(point)
        assert under is target or (under and target.isAncestorOf(under)), f"{called(target)} lies under {under}"
        QTest.mouseClick(self.window.windowHandle(), button, pos=point)

    def _turn_wheel_to(self, target: QWidget, place: QPoint) -> None:
        """Scroll as a wheel does until the place is in sight."""
        area = _area_of(target)
        for _ in range(100):
            QApplication.processEvents()
            if area is None:
                return
            at = target.mapTo(area.viewport(), place)
            if area.viewport().rect().adjusted(0, 8, 0, -8).contains(at):
                return
            _turn(area, -120 if at.y() > 0 else 120)
        raise AssertionError(f"cannot be scrolled to: {called(target)}")


class Keyboard(Hands):
    """Tab, arrows, Space, Enter and shortcuts."""

    def press(self, name: str) -> None:
        """With its key, where it shows one; else by going there."""
        body = self.wait_for(name)
        if isinstance(body, QAbstractButton) and not body.shortcut().isEmpty():
            with self.qtbot.waitSignal(body.clicked, timeout=LONG):
                QTest.keySequence(self.window.windowHandle(), body.shortcut())
            return
        self.go_to(name)
        if isinstance(body, QAbstractButton) and body.group() and body.isChecked():
            return  # arrows have chosen it
        self._key(Qt.Key.Key_Space)

    def go_to(self, name: str) -> None:
        self._tab_to(self.wait_for(name))

    def _tab_to(self, target: QWidget) -> None:
        """Tab from one to the next, and with arrows within a group; what is called the same will do."""
        tried = []
        for _ in range(MOST_TABS):
            at = QApplication.focusWidget()
            tried.append(called(at) if at else "")
            if at and type(at) is type(target) and called(at) == called(target):
                return
            self._key(Qt.Key.Key_Right if at and _is_beside(at, target) else Qt.Key.Key_Tab)
        raise AssertionError(f"{called(target)} is not reached: {tried}")

    def open(self, words: str) -> None:
        self._walk_to(words)
        self._key(Qt.Key.Key_Return)

    def ask_about(self, words: str) -> None:
        self._walk_to(words)
        self._key(Qt.Key.Key_Menu)

    def _walk_to(self, words: str) -> None:
        view, index = self.line(words)
        self._tab_to(view)
        for _ in range(view.model().rowCount()):
            if view.currentIndex().row() == index.row():
                break
            self._key(Qt.Key.Key_Down)
        assert view.currentIndex().row() == index.row()

    def pick(self, words: str) -> None:
        menu = self.menu()
        for _ in menu.actions():
            QTest.keyClick(menu, Qt.Key.Key_Down)
            if menu.activeAction().text().startswith(words):
                break
        QTest.keyClick(menu, Qt.Key.Key_Return)

    def choose(self, name: str, words: str) -> None:
        self.go_to(name)
        combo = self.wait_for(name)
        assert isinstance(combo, QComboBox)
        for _ in range(combo.count()):
            if combo.currentText() == words:
                return
            self._key(Qt.Key.Key_Down)
        assert combo.currentText() == words

    def _key(self, key: Qt.Key) -> None:
        QTest.keyClick(self.window.windowHandle(), key)


def _is_beside(at: QWidget, target: QWidget) -> bool:
    """Whether both are choices among which arrows move."""
    group = at.group() if isinstance(at, QAbstractButton) else None
    return group is not None and target in group.buttons()


def _area_of(target: QWidget) -> QScrollArea | None:
    above = target.parentWidget()
    while above is not None and not isinstance(above, QScrollArea):
        above = above.parentWidget()
    return above


def _turn(area: QScrollArea, by: int) -> None:
    port = area.viewport()
    centre = QPointF(port.rect().center())
    none, no = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
    globally = QPointF(port.mapToGlobal(port.rect().center()))
    event = QWheelEvent(centre, globally, QPoint(), QPoint(0, by), none, no, Qt.ScrollPhase.NoScrollPhase, False)
    QApplication.sendEvent(port, event)
