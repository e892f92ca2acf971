"""A person types a letter after another until the battery dies: `python -m tests.faults.typist HOME FORM FIELD`.

A whole window over a real profile. Says after each letter, on standard output, how many there are and when that was.
"""

import sys
import time
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from app.ui.books import Books
from app.ui.point.record_page import RecordPage
from app.ui.point.window import PointWindow
from tests.faults.ending import READY, say
from tests.windows import open_window

EVERY_MS = 50


def main() -> None:
    home, ledger, field = Path(sys.argv[1]), sys.argv[2], sys.argv[3]
    program = QApplication(sys.argv[:1])
    windows: list[PointWindow] = []

    def opened(window: PointWindow, _: Books) -> None:
        windows.append(window)
        window.show()
        window.begin(ledger)
        page = window.shown
        assert isinstance(page, RecordPage)
        page.form[field].input.put("")
        say(READY)
        _type(page, field)

    jobs = open_window(program, home, opened)
    program.exec()
    jobs.stop()


def _type(page: RecordPage, field: str) -> None:
    body = page.form[field].input.focusProxy()
    assert isinstance(body, QWidget)
    timer = QTimer(page, interval=EVERY_MS)

    def letter() -> None:
        QTest.keyClick(body, Qt.Key.Key_A)
        say(str(len(str(page.form[field].input.value()))), str(time.monotonic()))

    timer.timeout.connect(letter)
    timer.start()


if __name__ == "__main__":
    main()
