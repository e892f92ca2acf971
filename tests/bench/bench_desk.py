"""What a bureau's desk waits for: `poe bench desk [scale] [batches]`, as ratios to bare SQLite in the same run.

A year of the region (scale 100) with the year before it, every page of the window opened over it, its ledger searched;
and so many batches of 100 changes, as its points would send them, read by a fresh desk.
"""

import shutil
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime
from functools import partial
from pathlib import Path
from threading import Thread

from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication

from app.actions import looking, reporting
from app.actions.demo.year import Plan, Year
from app.domain.identity import TO_DESKS
from app.domain.periods import Period, parse, usual
from app.exchange import outbox, rounds
from app.exchange.keyring import own_keys
from app.reports import screen
from app.reports.statistics import statistics
from app.store import batches, search
from app.store.ledgers import Query
from app.store.profile import unlock
from app.ui.icons import Icons
from app.ui.theme import LIGHT, Theme
from app.ui.widgets.look import Look
from tests.bench.bench_reports import FLOOR, fill
from tests.bench.figure import Figure
from tests.bench.figures import write_many
from tests.bench.floor import BareTable, read_files
from tests.bench.timing import Taken, median, take
from tests.builders import NOW, ROOT, VOCABULARIES, WORDS, Device, make_desk, make_point
from tests.gallery_desk import opened_at, rest
from tests.journeys.stories import letters_of

SCALE, BATCHES, EACH = 100, 1_000, 100
YEAR = parse("2025", as_of=date(2025, 12, 31))
PAGES = ("arrivals", "tips", "decide", "ledgers", "points", "bulletins", "statistics", "charts", "reports", "settings")


def measure(folder: Path, scale: int = SCALE, count: int = BATCHES) -> Iterator[Figure]:
    """The year, the pages, the search, the import."""
    desk = make_desk(folder / "desk", folder / "mailbox")
    bare = sqlite3.connect(folder / "bare.db")
    for year in (2024, 2025):
        fill(desk.profile.db, bare, Year(Plan(year=year, scale=scale), VOCABULARIES["townships"].codes))
    while search.catch_up(desk.profile.db, limit=20_000):
        pass
    yield from counting(desk, bare)
    yield from searching(desk)
    for moment in (NOW, datetime(2025, 12, 31, 9, tzinfo=UTC)):
        yield counting_ahead(desk, moment)
    yield from looking_back(desk)
    desk.profile.close()
    yield from opening(desk.profile.home)
    yield from reading(folder / "fresh", count)


def counting(desk: Device, bare: sqlite3.Connection) -> Iterator[Figure]:
    """The year's table of all townships, with last year and the year before beside it."""
    floor = median([take(lambda: bare.execute(FLOOR).fetchall()) for _ in range(5)])
    ours = median([take(lambda: statistics(desk.profile.db, VOCABULARIES, YEAR)) for _ in range(3)])
    share = f"{ours.cpu / max(floor.cpu, 1e-9):.0f} x floor"
    yield within(f"the year's table of all townships, {share}", ours, 2_000)


def counting_ahead(desk: Device, moment: datetime) -> Figure:
    """The usual periods, as a window left open counts them between two clicks; none of these waits for long."""
    parts: list[Taken] = []
    places: list[int | None] = [0]
    ahead = moment - datetime.now(UTC)
    while (place := places[-1]) is not None:
        count = partial(reporting.count_ahead, desk.profile, place, clock=lambda: datetime.now(UTC) + ahead)
        parts.append(take(lambda: places.append(count())))  # noqa: B023
    longest, whole = max(part.cpu for part in parts), sum(part.cpu for part in parts)
    said = f"{longest * 1000:.0f} ms, all {len(parts)} {whole:.1f} s"
    return Figure("counting ahead, the longest part", said, "300 ms", longest > 0.3)


def looking_back(desk: Device) -> Iterator[Figure]:
    """The slowest table and the charts: of the periods that a desk is offered, of days that nobody counted ahead, and
    as on another day, where every state is another."""
    day = date(2025, 12, 31)
    days = parse("2025-03-05..2025-09-20", as_of=day)
    offered = [parse(name, as_of=day) for name in usual(day)]
    then = replace(days, as_of=date(2025, 10, 9))
    for what, periods, most in (("usual periods", offered, 300), ("other days", [days], 300), ("then", [then], 1_000)):
        taken: dict[str, Taken] = {}
        for period in periods:
            for table in screen.TABLES:
                taken[f"{table} of {period.name}"] = take(partial(_table, desk, period, table))
            taken[f"charts of {period.name}"] = take(partial(reporting.as_charts, desk.profile, period))
        slowest = max(taken, key=lambda name: taken[name].cpu)
        yield within(f"{what}, {slowest}", taken[slowest], most)


def _table(desk: Device, period: Period, name: str) -> None:
    report = reporting.report(desk.profile, period) if reporting.needs_report(name) else None
    reporting.table(desk.profile, period, name, report, now=NOW)


def searching(desk: Device) -> Iterator[Figure]:
    """A page of the ledger by words and filters, in the order of its days."""
    asked = {
        "one character": Query("disputes", text="张", order="found_date"),
        "two characters": Query("disputes", text="张某", order="found_date"),
        "one character and a point": Query("disputes", {"owner": "07"}, text="张", order="found_date"),
        "two filters": Query("disputes", {"category": "land", "level": 2}, order="found_date"),
    }
    for words, query in asked.items():
        ours = median([take(partial(_listed, desk, query)) for _ in range(5)])
        yield within(f"ledger by {words}", ours, 300)


def _listed(desk: Device, query: Query) -> None:
    looking.count(desk.profile, query)
    looking.rows(desk.profile, query, limit=100)


def opening(home: Path) -> Iterator[Figure]:
    """Each page of the window: until it is there, and until the worker has answered all it asked."""
    program = QApplication([])
    look = Look(program, Icons(ROOT / "resources" / "icons"))
    look.wear(Theme(LIGHT))
    window = opened_at(look, home)
    for place in PAGES:
        there = take(lambda: _shown(lambda: window.go(place)))  # noqa: B023
        whole = take(lambda: rest(window.books))
        yield within(f"page {place}", Taken(there.cpu + whole.cpu, there.wall + whole.wall), 300)
    window.destroyed.disconnect()
    window.books.close()
    window.close()


def _shown(act: Callable[[], None]) -> None:
    act()
    QApplication.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents, 5)


def reading(folder: Path, count: int) -> Iterator[Figure]:
    """So many batches of 100 changes; the search index is filled after them."""
    desk = make_desk(folder / "desk", folder / "mailbox")
    point = make_point(folder / "point-07", desk)
    for device in (point, desk, point):
        device.exchange(folder / "mailbox")
    known = set(letters_of(folder / "mailbox", "07"))
    for number in range(count):
        write_many(point, EACH, seed=100 + number)
        outbox.seal_pending(point.profile, point.clock())
    point.exchange(folder / "mailbox")
    letters = [path for path in letters_of(folder / "mailbox", "07") if path not in known]
    files = [path.read_bytes() for path in letters]
    bare = BareTable(folder / "floor.db")
    verify, identity = own_keys(point.profile.db).signing.verify_key, own_keys(desk.profile.db).sealing
    floor = take(lambda: read_files(files, verify, identity, bare))

    named = [(path.name, data) for path, data in zip(letters, files, strict=True)]
    yield searching_meanwhile(desk, folder / "again", named)
    ours = take(lambda: rounds.import_files(desk.profile, named, clock=desk.clock))
    held = sum(batch.stream == TO_DESKS for batch in batches.read_of(desk.profile.db, "07"))
    share = floor.cpu / ours.cpu
    said = f"{share:.2f} of the floor's speed, {ours.cpu:.1f} s, floor {floor.cpu:.1f} s"
    yield Figure(f"importing {len(files):,} batches of {EACH} ({held:,} held)", said, "0.5", share < 0.5)
    for device in (desk, point):
        device.profile.close()


def searching_meanwhile(desk: Device, home: Path, files: Sequence[tuple[str, bytes]]) -> Figure:
    """A search of the ledger, over and over, while a copy of the desk reads all this beside; by the wall's time, since
    it is waiting that would be felt."""
    desk.profile.db.execute("pragma wal_checkpoint(truncate)")
    shutil.copytree(desk.profile.home, home)
    copy, query = unlock(home, WORDS, VOCABULARIES), Query("disputes", text="张某", order="found_date")

    def read() -> None:
        beside = copy.again()
        rounds.import_files(beside, files, clock=desk.clock)
        beside.close()

    def search_once() -> None:
        looking.find(copy, query, at_once=True)
        looking.rows(copy, query, limit=100, at_once=True)

    taken: list[Taken] = []
    importing = Thread(target=read)
    importing.start()
    while importing.is_alive():
        taken.append(take(search_once))
        looking.find(copy, query)
        importing.join(0.1)
    copy.close()
    half, longest = median(taken).wall, max(each.wall for each in taken)
    said = f"{half * 1000:.0f} ms, the longest of {len(taken)} {longest * 1000:.0f} ms"
    return Figure(f"searching while {len(files):,} batches come in", said, "300 ms", longest > 0.3)


def within(what: str, taken: Taken, most_ms: float) -> Figure:
    """By the processor's time, which does not depend on who else is at work; the wall's beside it."""
    said = f"{taken.cpu * 1000:.0f} ms, wall {taken.wall * 1000:.0f} ms"
    return Figure(what, said, f"{most_ms:.0f} ms", taken.cpu * 1000 > most_ms)
