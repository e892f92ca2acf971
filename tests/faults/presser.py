"""Somebody presses and types anything, for ever: `python -m tests.faults.presser HOME PRESSES SEED`.

The whole program over a real profile, from the locked door on. Prints every bug with the last presses before it, and
ends with 1 if there was one.
"""

import random
import sys
import traceback
from collections import deque
from pathlib import Path
from types import TracebackType
from unittest.mock import patch

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QWidget,
)

from app.exchange.carriers.opening import open_mailbox
from app.settings import LANGUAGES, PERCENTS, THEMES, Preferences
from app.ui.application import Application
from tests.builders import WORDS, Ids
from tests.windows import outside_at

EVERY_MS, REMEMBERED = 2, 12
TYPED = (
    *("张某", "两家因草场争吵", "昨天", "3.5", "0305", "12500", "13800000000", "-5", "99999999999", "=1+1", "abc"),
    *("ᠬᠣᠨᠢ", "\ue234", "\u200d", "😀", " ", "长" * 400),
)
SIZES = ((1366, 728), (1024, 600), (1700, 900))
KEYS = (
    *(Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Menu),
    *(Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Home, Qt.Key.Key_End),
    *(Qt.Key.Key_F1, Qt.Key.Key_F2, Qt.Key.Key_F3, Qt.Key.Key_F4, Qt.Key.Key_F5, Qt.Key.Key_F6, Qt.Key.Key_F7),
    *(Qt.Key.Key_F8, Qt.Key.Key_F9, Qt.Key.Key_F11, Qt.Key.Key_F12, Qt.Key.Key_PageDown, Qt.Key.Key_Delete),
)
NONE = Qt.KeyboardModifier.NoModifier
MODIFIERS = (*[NONE] * 6, Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier)
PRESSED = (QAbstractButton, QAbstractScrollArea, QComboBox, QLabel, QLineEdit)
LEFT = Qt.MouseButton.LeftButton


class Presser:
    """Does one thing after another to whatever stands in front."""

    def __init__(self, program: QApplication, application: Application, presses: int, seed: int) -> None:
        self._program, self._application = program, application
        self._chance, self._left = random.Random(seed), presses
        self._done: deque[str] = deque(maxlen=REMEMBERED)
        self.bugs = 0
        self._timer = QTimer(application, interval=EVERY_MS)
        self._timer.timeout.connect(self.press)
        self._timer.start()

    def caught(self, kind: type[BaseException], bug: BaseException, trace: TracebackType | None) -> None:
        """What `sys.excepthook` is told."""
        self.bugs += 1
        lines = traceback.format_exception(kind, bug, trace)
        sys.stdout.write("\n".join(["", *self._done, "", *lines]))

    def press(self) -> None:
        """Do the next thing; after the last one the program ends."""
        if not self._left:
            self._timer.stop()
            self._program.exit()
            return
        self._left -= 1
        front = self._program.activePopupWidget() or self._program.activeModalWidget() or self._application.window
        if front is not None:
            acts = (self._choose, self._resize, self._key, self._key, self._key, *[self._touch] * 20)
            self._chance.choice(acts)(front)

    def _choose(self, _front: QWidget) -> None:
        pick = self._chance.choice
        self._note("choose")
        self._application.choose(Preferences(pick(LANGUAGES), pick(PERCENTS), pick(THEMES)))

    def _resize(self, front: QWidget) -> None:
        self._note("resize")
        front.window().resize(*self._chance.choice(SIZES))

    def _key(self, front: QWidget) -> None:
        key, modifier = self._chance.choice(KEYS), self._chance.choice(MODIFIERS)
        self._note(f"{modifier.name} {key.name}")
        QTest.keyClick(self._program.focusWidget() or front, key, modifier)

    def _touch(self, front: QWidget) -> None:
        """Mostly what can be pressed, now and then a word or a scroll bar."""
        seen = [each for each in front.findChildren(QWidget) if isinstance(each, PRESSED) and _is_in_sight(each)]
        if not seen:
            self._key(front)
            return
        widget = self._chance.choice(seen)
        if isinstance(widget, QLineEdit) and self._chance.random() < 0.8:
            self._type(widget)
        else:
            self._click(widget.viewport() if isinstance(widget, QAbstractScrollArea) else widget)

    def _type(self, line: QLineEdit) -> None:
        is_secret = line.echoMode() is QLineEdit.EchoMode.Password
        words = WORDS if is_secret and self._chance.random() < 0.9 else self._chance.choice(TYPED)
        self._note(f"type {words[:10]!r} into {line.accessibleName()}")
        line.setFocus()
        line.setText(words) if is_secret else line.insert(words)
        if is_secret or self._chance.random() < 0.3:
            QTest.keyClick(line, Qt.Key.Key_Return)

    def _click(self, widget: QWidget) -> None:
        width, height = max(1, widget.width()), max(1, widget.height())
        place = QPoint(self._chance.randrange(width), self._chance.randrange(height))
        how = self._chance.choices(("click", "double", "menu"), (8, 1, 1))[0]
        self._note(f"{how} {type(widget).__name__} {widget.accessibleName()}")
        if how == "click":
            QTest.mouseClick(widget, LEFT, NONE, place)
        elif how == "double":
            QTest.mouseDClick(widget, LEFT, NONE, place)
        else:
            asked = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, widget.mapToGlobal(place))
            self._program.postEvent(widget, asked)

    def _note(self, what: str) -> None:
        self._done.append(what)


def _is_in_sight(widget: QWidget) -> bool:
    return (
        widget.isVisible()
        and widget.isEnabled()
        and not widget.visibleRegion().isEmpty()
        and not widget.size().isEmpty()
    )


def main(home: Path, presses: int, seed: int) -> int:
    program = QApplication(sys.argv[:1])
    outside = outside_at(home)._replace(new_id=Ids(0x2000 + seed), open_mailbox=open_mailbox)
    application = Application(program, outside)
    application.start()
    presser = Presser(program, application, presses, seed)
    sys.excepthook = presser.caught
    nothing = ("", "")
    with (
        patch.object(QFileDialog, "getOpenFileName", return_value=nothing),
        patch.object(QFileDialog, "getSaveFileName", return_value=nothing),
        patch.object(QFileDialog, "getExistingDirectory", return_value=""),
        patch.object(QPrintDialog, "exec", return_value=0),
    ):
        program.exec()
    application.stop()
    return int(presser.bugs > 0)


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])))
