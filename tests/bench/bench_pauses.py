"""The longest pauses of the window's thread: `poe bench pauses [records]`.

Every page of the point's window is opened, first and again, and every ledger is walked with this many records in it.
"""

import os
import sys
from collections.abc import Callable, Iterator, Sequence
from functools import partial, reduce
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QTableView

from app.ui.books import Books
from app.ui.i18n import CHINESE, Translations
from app.ui.point.ledger_rows import columns_of
from app.ui.point.ledgers import LedgersPage
from app.ui.point.sort_button import SortButton
from app.ui.point.window import PointWindow
from tests.bench.figure import Figure
from tests.bench.figures import index, write_many
from tests.bench.pulse import Pulse, longer
from tests.bench.timing import Taken
from tests.builders import ROOT, make_desk, make_point
from tests.windows import open_window

RECORDS = 100_000
LIMIT = 100
STEPS = 60
TYPED = "草场边界"
EDGE = 8  # pixels within a heading
ENDS = (Qt.Key.Key_End, Qt.Key.Key_Home)


def measure(folder: Path, records: int = RECORDS) -> Iterator[Figure]:
    """Each step's longest pause in milliseconds."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    desk = make_desk(folder / "desk", folder / "mailbox")
    point = make_point(folder / "point-07", desk)
    write_many(point, records, seed=7, state="registered")  # tens of thousands of open cases would be another matter
    index(point)
    for device in (desk, point):
        device.profile.close()
    program = QApplication(sys.argv[:1])
    spoken = Translations(program, ROOT / "build" / "translations")
    spoken.switch(CHINESE)
    made: list[tuple[PointWindow, Books]] = []
    jobs = open_window(program, folder / "point-07", lambda window, books: made.append((window, books)))
    while not made:
        program.processEvents()
    (window, books), pulse = made[0], Pulse(program, made[0][1])
    yield figure("the window is shown", pulse.during(window.show))
    yield from walking(window, pulse, records)
    yield from opening(window, pulse)
    window.close()
    books.close()
    jobs.stop()


def opening(window: PointWindow, pulse: Pulse) -> Iterator[Figure]:
    """Every page, when it is made and when it is there."""
    pages = [page for page in window.pages if not page.startswith("case")]
    first = {page: pulse.during(partial(window.go, page)) for page in pages}
    again = {page: pulse.during(partial(window.go, page)) for page in pages}
    for page in pages:
        yield figure(f"page {page}, first", first[page])
    worst = max(again, key=lambda page: again[page].wall)
    yield figure(f"any page, again (worst: {worst})", again[worst])


def walking(window: PointWindow, pulse: Pulse, records: int) -> Iterator[Figure]:
    """The ledger of disputes."""
    many = f"{records:,} disputes"
    yield figure(f"{many}: opened", pulse.during(lambda: window.go("ledgers")))
    page = window.shown
    assert isinstance(page, LedgersPage)
    table = next(each for each in page.findChildren(QTableView) if each.isVisible())
    assert table.model().rowCount() == records
    yield figure(f"{many}: scrolled through", worst_of(pulse, scrolls(table)))
    table.setFocus()
    yield figure(f"{many}: walked with arrow, page and end keys", worst_of(pulse, keys(table)))
    search = page.head.findChild(QLineEdit)
    assert isinstance(search, QLineEdit)
    letters = [partial(search.insert, letter) for letter in TYPED]
    yield figure(f"{many}: searched, letter by letter", worst_of(pulse, letters))
    yield figure(f"{many}: search emptied", pulse.during(search.clear))
    chosen = (("category", "land"), ("category", "-"), ("level", "2"), ("period", "year"), ("level", "-"))
    filters = [partial(page.filters.choose, *each) for each in chosen]
    yield figure(f"{many}: filtered", worst_of(pulse, filters))
    pulse.during(partial(page.filters.choose, "period", "-"))
    assert table.model().rowCount() == records
    yield figure(f"{many}: sorted by heading", worst_of(pulse, clicks(table)))
    button = page.findChild(SortButton)
    assert isinstance(button, SortButton)
    yield figure(f"{many}: sorted by key", worst_of(pulse, picks(button)))
    assert button.by.ascending  # the last that was offered


def scrolls(table: QTableView) -> list[Callable[[], object]]:
    bar = table.verticalScrollBar()
    return [partial(bar.setValue, bar.maximum() * at // STEPS) for at in range(STEPS + 1)]


def keys(table: QTableView) -> list[Callable[[], object]]:
    pressed = [Qt.Key.Key_Home, *[Qt.Key.Key_Down] * 20, *[Qt.Key.Key_PageDown] * 20, Qt.Key.Key_End, Qt.Key.Key_Home]
    return [partial(QTest.keyClick, table, key) for key in pressed]


def clicks(table: QTableView) -> list[Callable[[], object]]:
    """Each heading twice, there and back; what is sorted is looked at to its end."""
    head = table.horizontalHeader()
    places = [QPoint(head.sectionViewportPosition(at) + EDGE, head.height() // 2) for at in range(head.count())]
    click = partial(QTest.mouseClick, head.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    both = [partial(click, place) for place in places for _ in range(2)]
    return [act for one in both for act in (one, *(partial(QTest.keyClick, table, key) for key in ENDS))]


def picks(button: SortButton) -> list[Callable[[], object]]:
    """Each of the button's offers, by the keys that open it, go there and take it."""
    ways = 2 * len([column for column in columns_of("disputes") if column.sort])
    return [act for at in range(ways) for act in (partial(open_by_key, button), partial(take_by_key, at))]


def open_by_key(button: SortButton) -> None:
    button.setFocus()
    focused = button.window().focusWidget()
    assert focused is not None
    QTest.keyClick(focused, Qt.Key.Key_Space)


def take_by_key(at: int) -> None:
    menu = QApplication.activePopupWidget()
    assert menu is not None
    for key in (*[Qt.Key.Key_Down] * (at + 1), Qt.Key.Key_Return):
        QTest.keyClick(menu, key)


def worst_of(pulse: Pulse, acts: Sequence[Callable[[], object]]) -> Taken:
    return reduce(longer, (pulse.during(act) for act in acts))


def figure(what: str, pause: Taken) -> Figure:
    wall, own = pause.wall * 1000, pause.cpu * 1000
    return Figure(what, f"{wall:.0f} ms, own work {own:.0f} ms", f"{LIMIT} ms", wall > LIMIT)
