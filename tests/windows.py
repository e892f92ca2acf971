"""A point's whole window over a real profile, for programs of their own: whoever types, whoever measures."""

import gc
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QApplication

from app.domain.errors import AppError
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


def open_window(program: QApplication, home: Path, opened: Callable[[PointWindow, Books], None]) -> Jobs:
    """`opened` is handed the window as soon as the profile is open; stop the jobs at the end."""
    gc.freeze()  # as the program does when it opens a profile
    look = Look(program, Icons(ROOT / "resources" / "icons"))
    look.wear(Theme())
    outside = outside_at(home)
    jobs, bus = Jobs(), Bus()
    books = Books(jobs, bus)

    def show(_: None) -> None:
        parts = PageParts(look, Terms(VOCABULARIES, lambda: "zh"), Days(outside.clock), outside, "示范07嘎查")
        opened(PointWindow(parts, books, bus, Preferences()), books)

    books.open(lambda: profile.unlock(home, WORDS, VOCABULARIES), show, refuse, books)
    return jobs


def refuse(error: AppError) -> None:
    raise error


def outside_at(home: Path) -> Outside:
    """The world around a program over this profile; it reaches no mailbox."""
    return Outside(
        home=home,
        preferences=home / "preferences",
        resources=ROOT / "resources",
        translations=ROOT / "build" / "translations",
        fonts=ROOT / "build" / "fonts",
        version="test",
        clock=Clock(),
        new_id=Ids(7 + time.monotonic_ns() % 1000),
        new_code=lambda: "123456",
        open_mailbox=lambda url, _: (_ for _ in ()).throw(RuntimeError(url)),
        vocabularies=lambda: VOCABULARIES,
    )
