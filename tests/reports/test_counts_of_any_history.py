"""Whatever became of disputes, and whenever one looks, the queries count what the definitions say."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlite_utils import Database

from app.domain.changes import canonical
from app.domain.periods import Kind, Period
from app.store import counts, tallies
from app.store.counting import records, total
from app.store.database import open_database
from tests.reports import by_hand
from tests.reports.by_hand import Book, Row

STATES = ["registered", "accepted", "mediating", "resolved", "closed", "unresolved", "transferred", "void", "merged"]
START = date(2025, 1, 1)
days = st.integers(0, 120).map(lambda n: START + timedelta(days=n))
spans = st.integers(0, 40)


@dataclass(frozen=True)
class History:
    """A dispute and all that hangs on it, as rows by ledger."""

    rows: list[tuple[str, Row]]


@st.composite
def histories(draw: st.DrawFn, number: int) -> History:
    """Found, perhaps accepted, settled and broken out again several times, handed on, followed up, waived."""
    owner, record = f"{number % 3:02}", f"d{number}"
    state, found = draw(st.sampled_from(STATES)), draw(days)
    day, rows = found + timedelta(days=draw(spans)), []
    dispute: Row = {"owner": owner, "record": record, "found_date": found, "state": state, "level": 4}
    if state != "registered":
        dispute["accepted_date"] = day
    relapses = draw(st.integers(0, 3)) if state in ("mediating", "resolved", "closed", "void") else 0
    for turn in range(relapses):
        settled = day + timedelta(days=draw(spans))
        day = settled + timedelta(days=draw(spans))
        line = {"dispute": record, "kind": "relapse", "date": day, "previous_resolved_date": settled}
        rows.append(("sessions", {"owner": owner, "record": f"{record}r{turn}", **line}))
        dispute["accepted_date"] = day
    if state in by_hand.SETTLED:
        dispute["resolved_date"] = day + timedelta(days=draw(spans))
    if state == "transferred":
        rows.append(("transfers", {"owner": owner, "record": f"{record}t", "dispute": record, "date": day}))
    for turn in range(draw(st.integers(0, 3))):
        rows += draw(follow_ups(owner, record, f"{record}f{turn}", relapses))
    return History([("disputes", dispute), *rows])


@st.composite
def follow_ups(draw: st.DrawFn, owner: str, dispute: str, record: str, relapses: int) -> list[tuple[str, Row]]:
    due, settlement = draw(days), draw(st.integers(0, relapses))
    row: Row = {"owner": owner, "record": record, "dispute": dispute, "due_date": due, "settlement": settlement}
    if draw(st.booleans()):
        row["done_date"] = due + timedelta(days=draw(st.integers(-5, 9)))
    waiver = {"owner": owner, "record": f"{record}w", "follow_up": record}
    return [("follow_ups", row), *([("waivers", waiver)] if draw(st.booleans()) else [])]


@st.composite
def periods(draw: st.DrawFn) -> Period:
    first = draw(days)
    last = first + timedelta(days=draw(st.integers(0, 100)))
    return Period(Kind.CUSTOM, first, last, last + timedelta(days=draw(st.integers(-30, 60))))


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    database = open_database(Path(tmp_path_factory.mktemp("any")) / "any.db", bytes(32))
    yield database
    database.close()


@settings(max_examples=150, deadline=None)
@given(told=st.tuples(*(histories(number) for number in range(6))), period=periods())
def test_counts_follow_their_definitions(store: Database, told: tuple[History, ...], period: Period) -> None:
    kept = Book()
    store.execute("begin")
    try:
        for ledger, row in (each for history in told for each in history.rows):
            keep(store, kept, ledger, row)
        assert total(store, counts.DISPUTES, period) == disputes_by_hand(kept, period)
        assert total(store, counts.FOLLOW_UPS, period) == follow_ups_by_hand(kept, period)
        assert {key.record for key in records(store, counts.DISPUTES, "open", period)} == {
            d["record"] for d in kept.disputes(period) if not by_hand.settled(kept, d, period.as_of)
        }
    finally:
        store.execute("rollback")


def keep(store: Database, kept: Book, ledger: str, row: Row) -> None:
    fields: dict[str, Any] = {name: str(v) if isinstance(v, date) else v for name, v in row.items()}
    kept.ledgers[ledger][row["record"]] = fields
    stored = {name: value for name, value in fields.items() if name not in ("owner", "record")}
    store.execute(
        f"insert into {ledger}(owner, record, data, stamp, older) values (?, ?, ?, '', '{{}}')",
        [row["owner"], row["record"], canonical(stored).decode()],
    )


def disputes_by_hand(kept: Book, period: Period) -> tallies.Disputes:
    found, as_of = kept.disputes(period), period.as_of
    settled = [d for d in found if by_hand.settled(kept, d, as_of)]
    handed_on = [d for d in found if any(str(t["date"]) <= str(as_of) for t in kept.hanging("transfers", d))]
    return tallies.Disputes(
        found=len(found),
        handled=sum(by_hand.handled(kept, d, as_of) for d in found),
        resolved=len(settled),
        open=len(found) - len(settled),
        in_time=sum(by_hand.in_time(kept, d, as_of) for d in settled),
        relapsed=sum(any(str(r["date"]) <= str(as_of) for r in kept.relapses(d)) for d in found),
        ever_resolved=sum(by_hand.ever_settled(kept, d, as_of) for d in found),
        transferred=len(handed_on),
        given_up=sum(d["state"] == "unresolved" for d in found),
    )


def follow_ups_by_hand(kept: Book, period: Period) -> tallies.FollowUps:
    due = by_hand.follow_ups_due(kept, period)
    done = [row for row in due if by_hand.done_by(row, period.as_of)]
    overdue = sum(by_hand.overdue(row, period.as_of) for row in due)
    return tallies.FollowUps(len(due), len(done), sum(map(by_hand.in_window, done)), overdue)
