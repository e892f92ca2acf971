"""The made-up year: exact totals for every seed, scale and number of points, and rows as people type them."""

from collections import Counter
from datetime import date, timedelta
from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.actions.demo.entry import Entry
from app.actions.demo.year import Plan, Year
from app.domain.disputes import Dispute
from app.domain.duplicates import likely_same
from app.domain.errors import AppError, Code
from app.domain.recording import fields_of, parse_new, read, read_as
from app.domain.vocabulary import Vocabularies
from tests.actions.demo import expected as known
from tests.actions.demo.expected import expected, tally

GRACE = timedelta(days=3)


def written(year: Year) -> list[Entry]:
    return [entry for point in year.points for entry in year.entries(point)]


@pytest.fixture(scope="module")
def townships(vocabularies: Vocabularies) -> tuple[str, ...]:
    return vocabularies["townships"].codes


@pytest.fixture(scope="module")
def year(townships: tuple[str, ...]) -> Year:
    return Year(Plan(), townships)


@pytest.fixture(scope="module")
def entries(year: Year) -> list[Entry]:
    return written(year)


def test_a_person_could_have_typed_every_record(entries: list[Entry], year: Year, vocabularies: Vocabularies) -> None:
    for entry in entries:
        record = parse_new(entry.ledger, entry.typed, today=year.plan.end, rules=vocabularies, demo=True)
        assert fields_of(record) | dict(entry.given) == entry.fields
        read(entry.ledger, entry.fields)


def test_what_the_desk_decides_is_accepted_too(year: Year, entries: list[Entry], vocabularies: Vocabularies) -> None:
    records = {entry.record for entry in entries}
    for entry in year.desk():
        if entry.typed:
            parse_new(entry.ledger, entry.typed, today=year.plan.end, rules=vocabularies)
        assert entry.typed or entry.record in records


def test_the_totals_are_those_of_the_recipe(entries: list[Entry]) -> None:
    assert tally(entries) == expected(1)


@settings(max_examples=6, deadline=None)
@given(seed=st.integers(0, 10**9), scale=st.integers(1, 2), points=st.integers(1, 84))
def test_no_seed_scale_or_number_of_points_changes_the_totals(
    townships: tuple[str, ...], seed: int, scale: int, points: int
) -> None:
    assert tally(written(Year(Plan(points=points, scale=scale, seed=seed), townships))) == expected(scale)


def test_another_seed_makes_other_rows_and_the_same_one_the_same(
    entries: list[Entry], townships: tuple[str, ...]
) -> None:
    assert written(Year(Plan(), townships)) == entries
    assert {entry.record for entry in written(Year(Plan(seed=2), townships))}.isdisjoint(e.record for e in entries)


def test_points_stand_in_the_townships_as_the_bureaus_do(year: Year, townships: tuple[str, ...]) -> None:
    by_township = Counter(point.township for point in year.points)
    assert [by_township[code] for code in townships] == [14, 7, 8, 7, 6, 8, 6, 7, 4, 4, 4, 5, 4]
    assert [point.number for point in year.points] == [f"{n:02}" for n in range(1, 85)]


def test_points_have_as_many_disputes_as_the_recipe_says(entries: list[Entry], year: Year) -> None:
    found = Counter(
        e.owner for e in entries if e.ledger == "disputes" and e.fields["state"] not in ("void", "registered")
    )
    loads = Counter(found[point.number] for point in year.points)
    assert loads == {0: 6, 1: 10, 2: 14, 3: 15, 4: 12, 5: 9, 6: 7, 7: 4, 8: 3, 10: 2, 13: 1, 14: 1}


def test_follow_ups_are_in_time_late_or_overdue_in_the_recipes_shares(entries: list[Entry]) -> None:
    follow_ups = [entry.fields for entry in entries if entry.ledger == "follow_ups"]
    due = [f for f in follow_ups if str(f["due_date"]) <= "2025-12-31"]
    done = [
        (date.fromisoformat(str(f["due_date"])), date.fromisoformat(str(f["done_date"])))
        for f in due
        if "done_date" in f
    ]
    assert (len(follow_ups), len(due)) == (known.FOLLOW_UPS, known.DUE)
    assert sum(when <= day + GRACE for day, when in done) == known.IN_TIME
    assert sum(when > day + GRACE for day, when in done) == known.LATE
    assert len(due) - len(done) == known.OVERDUE


def test_the_desk_confirms_the_dissuasions_of_the_report(year: Year, entries: list[Entry]) -> None:
    confirmed = {e.record for e in year.desk() if e.ledger == "dissuasions"}
    saved = [int(str(e.fields["saved"])) for e in entries if e.record in confirmed]
    assert (len(saved), sum(saved)) == (23, 486_300)


def test_the_desk_merges_each_second_report_into_a_counted_one(year: Year, entries: list[Entry]) -> None:
    merges = [e.typed for e in year.desk() if e.ledger == "merges"]
    disputes = {e.record: e.fields for e in entries if e.ledger == "disputes"}
    assert len(merges) == 5
    for merge in merges:
        kept, dropped = disputes[str(merge["kept"])], disputes[str(merge["dropped"])]
        assert (kept["parties"] != [], dropped["state"], kept["category"]) == (True, "registered", dropped["category"])


def test_tips_are_urgent_and_found_out_as_the_recipe_says(year: Year, entries: list[Entry]) -> None:
    tips = [entry.fields for entry in entries if entry.ledger == "tips"]
    findings = Counter(e.typed.get("finding") for e in year.desk() if e.ledger == "tip_handling")
    assert sum(bool(t["happening_now"]) or t["category"] in ("X05", "X07", "X09", "X12") for t in tips) == 6
    assert Counter(t["informant_mode"] for t in tips) == {"anonymous": 27, "code": 10, "named": 5}
    assert findings == {"true": 17, "partly_true": 6, "untrue": 8, "duplicate": 3, "passed_on": 4, None: 4}


def test_some_disputes_of_two_points_are_likely_the_same(entries: list[Entry]) -> None:
    disputes = [
        (e.owner, read_as(Dispute, e.fields))
        for e in entries
        if e.ledger == "disputes" and e.fields["state"] != "registered"
    ]
    pairs = [(a, b) for a, b in combinations(disputes, 2) if a[0] != b[0] and likely_same(a[1], b[1])]
    assert len(pairs) >= 5


def test_the_awkward_texts_are_there(entries: list[Entry]) -> None:
    texts = [str(e.fields["summary"]) for e in entries if e.ledger == "disputes"]
    assert sum("\u1820" <= text[0] <= "\u18aa" for text in texts) > 80
    assert any(len(text) == 300 for text in texts)
    assert any(len(text) == 2 for text in texts)
    assert all(any(mark in text for text in texts) for mark in ("'", "😊", "３", "\ue234", "\u202f"))


@pytest.mark.parametrize(("year_number", "last_of_february"), [(2024, "2024-02-29"), (2025, "2025-02-28")])
def test_days_at_the_edges_are_there(townships: tuple[str, ...], year_number: int, last_of_february: str) -> None:
    entries = written(Year(Plan(year=year_number), townships))
    found = {str(e.fields["found_date"]) for e in entries if e.ledger == "disputes"}
    assert {f"{year_number}-01-01", last_of_february, f"{year_number}-12-01", f"{year_number}-12-31"} <= found
    assert all(e.day.year == year_number or e.ledger == "follow_ups" for e in entries)


def test_local_numbers_run_from_one_and_never_repeat(entries: list[Entry]) -> None:
    numbers = [str(e.given["local_no"]) for e in entries if "local_no" in e.given]
    assert len(set(numbers)) == len(numbers)
    assert "JF2025-84-001" in numbers or "XC2025-84-001" in numbers


@pytest.mark.parametrize("plan", [Plan(points=0), Plan(points=85), Plan(scale=0)])
def test_impossible_plans_are_refused(townships: tuple[str, ...], plan: Plan) -> None:
    with pytest.raises(AppError) as refused:
        Year(plan, townships)
    assert refused.value.code is Code.BAD_VALUE
