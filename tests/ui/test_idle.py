"""Whether somebody is there."""

from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from app.ui.idle import Idle
from tests.builders import Clock


def test_who_types_is_there(qtbot: QtBot, qapp: QApplication, clock: Clock) -> None:
    line = QLineEdit()
    qtbot.addWidget(line)
    idle = Idle(qapp, clock, timedelta(minutes=5))
    idle.watch(True)
    line.show()
    line.activateWindow()
    qtbot.waitUntil(line.isActiveWindow, timeout=10_000)
    clock.pass_by(minutes=4)
    QTest.keyClick(line.windowHandle(), Qt.Key.Key_A)
    clock.pass_by(minutes=4)
    with qtbot.assertNotEmitted(idle.gone):
        idle.look()
    clock.pass_by(minutes=2)
    with qtbot.waitSignal(idle.gone):
        idle.look()
    idle.deleteLater()
