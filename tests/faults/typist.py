"""A person types a letter after another until the battery dies: `python -m tests.faults.typist HOME FORM FIELD`.

A whole window over a real profile. Says after each letter, on standard output, how many there are and when that was.
"""

import sys
import time
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from app.settings import Preferences
from app.store import profile
from app.ui.books import Books
from app.ui.bus import Bus
from app.ui.days import Days
from app.ui.icons import Icons
from app.ui.jobs import Jobs
from app.ui.outside import Outside
from app.ui.point.pages import PageParts
from app.ui.point.record_page import RecordPage
from app.ui.point.window import PointWindow
from app.ui.terms import Terms
from app.ui.theme import Theme
from app.ui.widgets.look import Look
from tests.builders import ROOT, VOCABULARIES, WORDS, Clock, Ids
from tests.faults.ending import READY, say

EVERY_MS = 50


def main() -> None:
    home, ledger, field = Path(sys.argv[1]), sys.argv[2], sys.argv[3]
    program = QApplication(sys.argv[:1])
    look = Look(program, Icons(ROOT / "resources" / "icons"))
    look.wear(Theme())
    clock, new_id = Clock(), Ids(7 + time.monotonic_ns() % 1000)
    outside = Outside(
        home=home,
        preferences=home / "preferences",
        resources=ROOT / "resources",
        translations=ROOT / "build" / "translations",
        fonts=ROOT / "build" / "fonts",
        version="test",
        clock=clock,
        new_id=new_id,
        new_code=lambda: "123456",
        open_mailbox=lambda url, _: (_ for _ in ()).throw(RuntimeError(url)),
        vocabularies=lambda: VOCABULARIES,
    )
    jobs, bus = Jobs(), Bus()
    books = Books(jobs, bus)
    windows: list[PointWindow] = []

    def opened(_: None) -> None:
        parts = PageParts(look, Terms(VOCABULARIES, lambda: "zh"), Days(clock), outside, "示范07嘎查")
        window = PointWindow(parts, books, bus, Preferences())
        windows.append(window)
        window.show()
        window.begin(ledger)
        page = window.shown
        assert isinstance(page, RecordPage)
        page.form[field].input.put("")
        say(READY)
        _type(page, field)

    books.open(lambda: profile.unlock(home, WORDS, VOCABULARIES), opened, _refuse, books)
    program.exec()


def _type(page: RecordPage, field: str) -> None:
    body = page.form[field].input.focusProxy()
    assert isinstance(body, QWidget)
    timer = QTimer(page, interval=EVERY_MS)

    def letter() -> None:
        QTest.keyClick(body, Qt.Key.Key_A)
        say(str(len(str(page.form[field].input.value()))), str(time.monotonic()))

    timer.timeout.connect(letter)
    timer.start()


def _refuse(error: Exception) -> None:
    raise error


if __name__ == "__main__":
    main()
