"""Every count equals what a person would count by hand, for any period and cut-off, and lists what it counts."""

from datetime import date

import pytest
from sqlite_utils import Database

from app.actions.demo.entry import Entry
from app.domain.errors import AppError
from app.domain.periods import Period, parse
from app.store import counts, tallies
from app.store.counting import Counted, records, tally, total
from tests.reports import by_hand
from tests.reports.by_hand import Book

PERIODS = [
    ("2025", date(2025, 12, 31)),
    ("2025", date(2025, 6, 20)),
    ("2025Q1", date(2025, 4, 10)),
    ("2025-03", date(2025, 3, 19)),
    ("2025-12", date(2025, 12, 31)),
    ("2025H1", date(2025, 12, 31)),
    ("2024", date(2024, 12, 31)),
    ("2024", date(2025, 12, 31)),
    ("all", date(2025, 5, 1)),
    ("2024-11-15..2025-02-14", date(2025, 2, 14)),
]


@pytest.fixture(scope="module")
def kept(entries: list[Entry]) -> Book:
    return by_hand.book(entries)


@pytest.fixture(params=PERIODS, ids=lambda each: f"{each[0]} as of {each[1]}")
def period(request: pytest.FixtureRequest) -> Period:
    text, as_of = request.param
    return parse(text, as_of=as_of)


def test_disputes(db: Database, kept: Book, period: Period) -> None:
    found, as_of = kept.disputes(period), period.as_of
    handed_on = [d for d in found if any(by_hand.day(t["date"]) <= as_of for t in kept.hanging("transfers", d))]  # type: ignore[operator]
    sums = total(db, counts.DISPUTES, period)
    assert sums.found == len(found)
    assert sums.handled == sum(by_hand.handled(kept, each, as_of) for each in found)
    assert sums.resolved == sum(by_hand.settled(kept, each, as_of) for each in found)
    assert sums.open == sums.found - sums.resolved
    assert sums.ever_resolved == sum(by_hand.ever_settled(kept, each, as_of) for each in found)
    assert sums.relapsed == sum(
        any((by_hand.day(r["date"]) or date.max) <= as_of for r in kept.relapses(each)) for each in found
    )
    assert sums.transferred == len(handed_on)


def test_what_was_settled_within_the_period(db: Database, kept: Book, period: Period) -> None:
    last, as_of = min(period.last, period.as_of), period.as_of
    settled = 0
    for dispute in kept.ledgers["disputes"].values():
        if dispute["state"] in ("void", "merged"):
            continue
        days = [r["previous_resolved_date"] for r in kept.relapses(dispute) if str(r["date"]) > as_of.isoformat()]
        days += [dispute["resolved_date"]] if dispute["state"] in by_hand.SETTLED else []
        settled += any(period.first.isoformat() <= each <= last.isoformat() for each in days)
    assert total(db, counts.SETTLEMENTS, period) == tallies.Settlements(settled)


def test_follow_ups(db: Database, kept: Book, period: Period) -> None:
    due = by_hand.follow_ups_due(kept, period)
    done = [each for each in due if by_hand.done_by(each, period.as_of)]
    overdue = sum(by_hand.overdue(each, period.as_of) for each in due)
    assert total(db, counts.FOLLOW_UPS, period) == tallies.FollowUps(
        len(due), len(done), sum(map(by_hand.in_window, done)), overdue
    )


def test_the_other_ledgers(db: Database, kept: Book, period: Period) -> None:
    tips = kept.rows("tips", period, "time")
    urgent = sum(t["happening_now"] or t["category"] in ("X05", "X07", "X09", "X12") for t in tips)
    assert total(db, counts.TIPS, period) == tallies.Tips(len(tips), urgent)
    services = kept.rows("services", period, "date")
    assert total(db, counts.SERVICES, period) == tallies.Services(len(services), sum(s["persons"] for s in services))
    told = [d for d in kept.rows("dissuasions", period, "date") if d.get("station_confirmed")]
    assert total(db, counts.DISSUASIONS, period) == tallies.Dissuasions(len(told), sum(d["saved"] for d in told))
    hazards = kept.rows("hazards", period, "found_date")
    mended = sum(h["state"] == "mended" and h["recheck_date"] <= period.as_of.isoformat() for h in hazards)
    assert total(db, counts.HAZARDS, period) == tallies.Hazards(len(hazards), mended)
    assert total(db, counts.REFERRALS, period).referrals == len(kept.rows("referrals", period, "date"))


def test_outreach_keeps_people_and_broadcasts_apart(db: Database, kept: Book, period: Period) -> None:
    rows = kept.rows("outreach", period, "date")
    assert total(db, counts.OUTREACH, period) == tallies.Outreach(
        sessions=sum(row["form"] != "broadcast" for row in rows),
        face=sum(row.get("face_count", 0) for row in rows),
        reach=sum(row.get("reach_count", 0) for row in rows),
        broadcasts=sum(row.get("broadcast_times", 0) for row in rows),
        apps=sum(row.get("app_installed", 0) for row in rows),
    )


@pytest.mark.parametrize(
    ("by", "names"),
    [
        (("owner",), ("owner",)),
        (("category",), ("category",)),
        (("level", "category"), ("level", "category")),
        (("owner", "level"), ("owner", "level")),
        (("month",), ("found_date",)),
    ],
)
def test_groups_hold_what_belongs_to_them(
    db: Database, kept: Book, period: Period, by: tuple[str, ...], names: tuple[str, ...]
) -> None:
    groups: dict[tuple[str, ...], list[int]] = {}
    for dispute in kept.disputes(period):
        key = tuple(str(dispute[name])[: 7 if name == "found_date" else None] for name in names)
        found = groups.setdefault(key, [0, 0])
        found[0] += 1
        found[1] += by_hand.settled(kept, dispute, period.as_of)
    counted = tally(db, counts.DISPUTES, period, by)
    assert {key: [sums.found, sums.resolved] for key, sums in counted.items()} == groups


def test_judicial_sums_are_those_of_the_counted_disputes(db: Database, kept: Book, period: Period) -> None:
    found = kept.disputes(period)
    settled = [each for each in found if by_hand.settled(kept, each, period.as_of)]
    sums = total(db, counts.JUDICIAL, period)
    assert (sums.cases, sums.resolved) == (len(found), len(settled))
    assert sums.people == sum(each["people_count"] for each in found)
    assert sums.amount == sum(each.get("amount", 0) for each in found)
    assert sums.difficult == sum(each.get("difficult", False) for each in found)
    assert sums.written == sum(each.get("agreement_form") == "written" for each in settled)
    assert sums.court == sum(bool(each.get("agreement", {}).get("court_confirmation")) for each in settled)


@pytest.mark.parametrize(
    "counted",
    [counts.DISPUTES, counts.SETTLEMENTS, counts.FOLLOW_UPS, counts.TIPS, counts.HAZARDS],
    ids=lambda each: each.kind.__name__,
)
def test_a_number_opens_exactly_the_records_it_counts(
    db: Database, period: Period, counted: Counted[tallies.Sums]
) -> None:
    by_owner = tally(db, counted, period)
    for name in counted.sums:
        for owner in ("01", "17", "84"):
            listed = records(db, counted, name, period, {"owner": owner})
            zero = counted.kind()
            assert len(set(listed)) == len(listed) == getattr(by_owner.get((owner,), zero), name)


def test_the_year_is_that_of_the_recipe(db: Database) -> None:
    year = parse("2025", as_of=date(2025, 12, 31))
    disputes = total(db, counts.DISPUTES, year)
    assert (disputes.found, disputes.resolved, disputes.open) == (317, 288, 29)
    assert (disputes.transferred, disputes.given_up, disputes.relapsed, disputes.ever_resolved) == (9, 4, 12, 290)
    assert total(db, counts.TIPS, year) == tallies.Tips(42, 6)
    assert total(db, counts.SERVICES, year) == tallies.Services(410, 650)
    outreach = total(db, counts.OUTREACH, year)
    assert (outreach.person_times, outreach.sessions, outreach.broadcasts) == (30_240, 1512, 168)
    assert total(db, counts.DISSUASIONS, year) == tallies.Dissuasions(23, 486_300)
    assert total(db, counts.HAZARDS, year) == tallies.Hazards(260, 182)
    left_by_2024 = 560 - 538
    assert total(db, counts.FOLLOW_UPS, year) == tallies.FollowUps(538 + left_by_2024, 495, 420, 43 + left_by_2024)


def test_an_unknown_group_or_count_is_refused(db: Database) -> None:
    year = parse("2025", as_of=date(2025, 12, 31))
    with pytest.raises(AppError):
        tally(db, counts.TIPS, year, ("village",))
    with pytest.raises(AppError):
        records(db, counts.TIPS, "people", year)
