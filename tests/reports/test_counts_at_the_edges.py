"""Limits count to the day: thirty days are in time and thirty-one are not, three days of grace and not four."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from sqlite_utils import Database

from app.domain.changes import JSON, canonical
from app.domain.periods import parse
from app.store import counts
from app.store.counting import total
from app.store.database import open_database

YEAR = parse("2025", as_of=date(2025, 12, 31))


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Database]:
    database = open_database(tmp_path / "edges.db", bytes(32))
    yield database
    database.close()


def keep(store: Database, ledger: str, record: str = "d", **fields: JSON) -> None:
    store.execute(
        f"insert into {ledger}(owner, record, data, stamp, older) values ('01', ?, ?, '', '{{}}')",
        [record, canonical(dict(fields)).decode()],
    )


@pytest.mark.parametrize(("resolved", "in_time"), [("2025-03-31", 1), ("2025-04-01", 0)])
def test_thirty_days_after_the_acceptance_are_in_time(store: Database, resolved: str, in_time: int) -> None:
    keep(
        store, "disputes", found_date="2025-02-01", state="resolved", accepted_date="2025-03-01", resolved_date=resolved
    )
    assert total(store, counts.DISPUTES, YEAR).in_time == in_time


def test_what_was_settled_on_the_spot_is_in_time(store: Database) -> None:
    keep(
        store, "disputes", found_date="2025-02-01", state="closed", resolved_date="2025-02-01", closed_date="2025-03-01"
    )
    assert total(store, counts.DISPUTES, YEAR).in_time == 1


@pytest.mark.parametrize(
    ("done", "in_time"), [("2025-05-07", 0), ("2025-05-08", 1), ("2025-05-13", 1), ("2025-05-14", 0)]
)
def test_the_window_is_two_days_before_and_three_after(store: Database, done: str, in_time: int) -> None:
    keep(store, "follow_ups", dispute="d", due_date="2025-05-10", ordinal=1, done_date=done, outcome="calm")
    sums = total(store, counts.FOLLOW_UPS, YEAR)
    assert (sums.due, sums.done, sums.in_time, sums.overdue) == (1, 1, in_time, 0)


@pytest.mark.parametrize(
    ("as_of", "due", "overdue"),
    [("2025-05-09", 0, 0), ("2025-05-10", 1, 0), ("2025-05-13", 1, 0), ("2025-05-14", 1, 1)],
)
def test_a_follow_up_is_overdue_after_three_days_of_grace(store: Database, as_of: str, due: int, overdue: int) -> None:
    keep(store, "follow_ups", dispute="d", due_date="2025-05-10", ordinal=1)
    sums = total(store, counts.FOLLOW_UPS, parse("2025", as_of=date.fromisoformat(as_of)))
    assert (sums.due, sums.overdue) == (due, overdue)


def test_what_was_done_after_the_cut_off_was_not_done_yet(store: Database) -> None:
    keep(store, "follow_ups", dispute="d", due_date="2025-05-10", ordinal=1, done_date="2025-05-20", outcome="calm")
    sums = total(store, counts.FOLLOW_UPS, parse("2025", as_of=date(2025, 5, 19)))
    assert (sums.due, sums.done, sums.overdue) == (1, 0, 1)


def test_a_waived_follow_up_is_not_due(store: Database) -> None:
    keep(store, "follow_ups", "f", dispute="d", due_date="2025-05-10", ordinal=1)
    keep(store, "waivers", "w", follow_up="f", date="2025-05-11")
    assert total(store, counts.FOLLOW_UPS, YEAR).due == 0


def test_the_plan_of_a_settlement_that_did_not_hold_is_left_behind(store: Database) -> None:
    keep(store, "disputes", found_date="2025-02-01", state="mediating", reopen_count=1)
    keep(store, "sessions", "r", dispute="d", kind="relapse", date="2025-06-01", previous_resolved_date="2025-05-01")
    keep(store, "follow_ups", "f", dispute="d", due_date="2025-05-10", ordinal=1, settlement=0)
    assert total(store, counts.FOLLOW_UPS, YEAR).due == 0
    assert total(store, counts.FOLLOW_UPS, parse("2025", as_of=date(2025, 5, 31))).due == 1


@pytest.mark.parametrize("state", ["void", "merged"])
def test_void_and_merged_disputes_and_what_hangs_on_them_count_nowhere(store: Database, state: str) -> None:
    keep(store, "disputes", found_date="2025-02-01", state=state, resolved_date="2025-02-01")
    keep(store, "follow_ups", "f", dispute="d", due_date="2025-05-10", ordinal=1)
    assert total(store, counts.DISPUTES, YEAR).found == 0
    assert total(store, counts.SETTLEMENTS, YEAR).settled == 0
    assert total(store, counts.FOLLOW_UPS, YEAR).due == 0


@pytest.mark.parametrize(("as_of", "resolved"), [("2025-05-31", 1), ("2025-06-01", 0)])
def test_a_relapse_takes_the_dispute_out_of_the_settled_from_its_day_on(
    store: Database, as_of: str, resolved: int
) -> None:
    keep(store, "disputes", found_date="2025-02-01", state="mediating", accepted_date="2025-06-01", reopen_count=1)
    keep(store, "sessions", "r", dispute="d", kind="relapse", date="2025-06-01", previous_resolved_date="2025-05-01")
    sums = total(store, counts.DISPUTES, parse("2025", as_of=date.fromisoformat(as_of)))
    assert (sums.resolved, sums.relapsed, sums.ever_resolved) == (resolved, 1 - resolved, 1)


def test_another_points_records_do_not_touch_a_dispute_of_the_same_uuid(store: Database) -> None:
    keep(store, "disputes", found_date="2025-02-01", state="resolved", resolved_date="2025-03-01")
    store.execute(
        "insert into sessions(owner, record, data, stamp, older) values ('02', 'r', ?, '', '{}')",
        [
            canonical(
                {"dispute": "d", "kind": "relapse", "date": "2025-04-01", "previous_resolved_date": "2025-03-01"}
            ).decode()
        ],
    )
    assert total(store, counts.DISPUTES, YEAR).relapsed == 0


@pytest.mark.parametrize(
    ("fields", "urgent"),
    [
        ({"category": "X02", "happening_now": False}, 0),
        ({"category": "X02", "happening_now": True}, 1),
        ({"category": "X09", "happening_now": False}, 1),
        ({"category": "X09", "happening_now": False, "danger": False}, 0),
    ],
)
def test_a_tip_is_urgent_as_its_rule_says(store: Database, fields: dict[str, JSON], urgent: int) -> None:
    keep(store, "tips", "t", time="2025-12-31T23:59", **fields)
    sums = total(store, counts.TIPS, YEAR)
    assert (sums.tips, sums.urgent) == (1, urgent)


def test_only_what_the_station_confirmed_counts_as_dissuaded(store: Database) -> None:
    keep(store, "dissuasions", "a", date="2025-05-10", saved=100)
    keep(store, "dissuasions", "b", date="2025-05-10", saved=200, station_confirmed=True)
    keep(store, "dissuasions", "c", date="2025-05-10", station_confirmed=True)
    sums = total(store, counts.DISSUASIONS, YEAR)
    assert (sums.confirmed, sums.saved) == (2, 200)
