"""What a year costs: `python -m tests.bench.bench_reports [scale]`, as ratios to bare SQLite in the same run."""

import sqlite3
import statistics
import sys
import time
from collections.abc import Callable, Iterable, Sequence
from datetime import UTC, date, datetime
from functools import partial
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from sqlite_utils import Database

from app.actions.demo.entry import Entry
from app.actions.demo.year import Plan, Year
from app.domain.changes import canonical
from app.domain.periods import parse
from app.reports import forms
from app.reports.source import Source
from app.reports.statistics import statistics as counted_year
from app.reports.xlsx import workbook
from app.store import counts, people
from app.store.counting import Counted, tally
from app.store.database import open_database, writing
from app.store.vocabularies import load_vocabularies

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
PERIOD = parse("2025", as_of=date(2025, 12, 31))
TABLE_LIMIT = 2.0
COUNTED: Sequence[Counted[Any]] = (
    counts.DISPUTES,
    counts.SETTLEMENTS,
    counts.FOLLOW_UPS,
    counts.SERVICES,
    counts.OUTREACH,
    counts.HAZARDS,
    counts.JUDICIAL,
)


def main(scale: int) -> int:
    """Print each measure; not zero if the year's table takes longer than it may."""
    townships = load_vocabularies(RESOURCES)["townships"].codes
    with TemporaryDirectory() as folder:
        begun = time.perf_counter()
        db, bare = open_database(Path(folder) / "desk.db", bytes(32)), sqlite3.connect(Path(folder) / "bare.db")
        for year in (2024, 2025):
            fill(db, bare, Year(Plan(year=year, scale=scale), townships))
        _say("two years made up and kept", time.perf_counter() - begun)
        return _measure(db, bare)


def _measure(db: Database, bare: sqlite3.Connection) -> int:
    floor = _seconds(lambda: bare.execute(FLOOR).fetchall())
    _say("bare SQLite groups the disputes by point", floor)
    for each in COUNTED:
        taken = _seconds(partial(tally, db, each, PERIOD))
        _say(f"{each.kind.__name__} by point", taken, f"{taken / floor:.1f} x bare")
    source = Source(db, load_vocabularies(RESOURCES), PERIOD, "", date(2026, 1, 5))
    table = _seconds(lambda: counted_year(db, source.vocabularies, PERIOD))
    _say("the year's table with last year and the year before", table, f"limit {TABLE_LIMIT:g} s")
    book = _seconds(lambda: workbook.write(forms.make("disputes", source), BytesIO(), made=PERIOD.as_of), times=1)
    _say("the register of disputes as a workbook", book)
    return 0 if table <= TABLE_LIMIT else 1


FLOOR = """select owner, count(*), sum(state in ('resolved', 'closed') and resolved <= '2025-12-31') from disputes
    where found between '2025-01-01' and '2025-12-31' group by owner"""


def fill(db: Database, bare: sqlite3.Connection, year: Year) -> None:
    """Straight into the ledgers: it is reading that is measured."""
    bare.execute("create table if not exists disputes(found text, state text, owner text, resolved text)")
    with writing(db):
        for point in year.points:
            place = people.Point(point.number, point.name, point.village, point.township)
            people.add_point(db, place, datetime.now(UTC))
            entries = year.entries(point)
            for ledger in sorted({entry.ledger for entry in entries}):
                rows = [_row(entry) for entry in entries if entry.ledger == ledger]
                db.conn.executemany(
                    f"insert into {ledger}(owner, record, data, stamp, older) values (?, ?, ?, '', '{{}}')", rows
                )
            bare.executemany("insert into disputes values (?, ?, ?, ?)", _bare_rows(entries))
    bare.execute("create index if not exists found on disputes(found, state, owner, resolved)")
    bare.commit()


def _row(entry: Entry) -> tuple[str, str, str]:
    return entry.owner, entry.record, canonical(entry.fields).decode()


def _bare_rows(entries: Iterable[Entry]) -> list[tuple[object, ...]]:
    names = ("found_date", "state", "resolved_date")
    found = [
        (entry.owner, *(entry.fields.get(name) for name in names)) for entry in entries if entry.ledger == "disputes"
    ]
    return [(day, state, owner, resolved) for owner, day, state, resolved in found]


def _seconds(act: Callable[[], object], times: int = 5) -> float:
    """Of processor time, which does not depend on who else is at work."""
    taken = []
    for _ in range(times):
        begun = time.process_time()
        act()
        taken.append(time.process_time() - begun)
    return statistics.median(taken)


def _say(name: str, seconds: float, more: str = "") -> None:
    sys.stdout.write(f"{name}: {seconds:.3f} s{f' ({more})' if more else ''}\n")


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 100))
