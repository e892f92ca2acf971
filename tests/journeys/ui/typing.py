"""A person types a letter after another until the battery dies: `python -m tests.journeys.ui.typing HOME`.

Says after each letter, on standard output, how much was typed.
"""

import sys
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from app.settings import Preferences
from app.store import profile
from app.ui.books import Books
from app.ui.bus import Bus
from app.ui.days import Days
from app.ui.icons import Icons
from app.ui.jobs import Jobs
from app.ui.outside import Outside
from app.ui.point.pages import PageParts
from app.ui.point.window import PointWindow
from app.ui.terms import Terms
from app.ui.theme import Theme
from app.ui.widgets.look import Look
from tests.builders import ROOT, VOCABULARIES, WORDS, Clock, Ids

EVERY_MS = 50


def main() -> None:
    home = Path(sys.argv[1])
    program = QApplication(sys.argv[:1])
    look = Look(program, Icons(ROOT / "resources" / "icons"))
    look.wear(Theme())
    clock = Clock()
    outside = Outside(
        home=home,
        preferences=home / "preferences",
        resources=ROOT / "resources",
        translations=ROOT / "build" / "translations",
        fonts=ROOT / "build" / "fonts",
        version="test",
        clock=clock,
        new_id=Ids(7),
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
        window.begin("outreach")
        _type(window)

    books.open(lambda: profile.unlock(home, WORDS, VOCABULARIES), opened, _refuse, books)
    program.exec()


def _type(window: PointWindow) -> None:
    line = next(each for each in window.shown.findChildren(QLineEdit) if each.text() == "示范07嘎查")
    line.clear()
    timer = QTimer(window, interval=EVERY_MS)

    def letter() -> None:
        QTest.keyClicks(line, "a")
        sys.stdout.write(f"{len(line.text())}\n")
        sys.stdout.flush()

    timer.timeout.connect(letter)
    timer.start()


def _refuse(error: Exception) -> None:
    raise error


if __name__ == "__main__":
    main()
