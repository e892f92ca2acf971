"""Every cell of every table of numbers is what a person would have counted from the same records."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import ROUND_HALF_UP, Decimal

import pytest
from sqlite_utils import Database

from app.actions.demo.entry import Entry
from app.actions.demo.year import Year
from app.domain.periods import Period, parse
from app.domain.vocabulary import Vocabularies
from app.reports import forms
from app.reports.source import Source
from app.reports.table import Cell, Table
from tests.reports import by_hand
from tests.reports.by_hand import Book, Row

PERIODS = {
    "month": (("2025-09", "2025-12-31"), ("2024-09", "2024-12-31"), ("2025-08", "2025-12-01")),
    "quarter": (("2025Q2", "2025-07-10"), ("2024Q2", "2024-07-10"), ("2025Q1", "2025-04-10")),
    "half-year": (("2025H2", "2025-12-31"), ("2024H2", "2024-12-31"), ("2025H1", "2025-06-30")),
    "year": (("2025", "2025-12-31"), ("2024", "2024-12-31"), ("2024", "2024-12-31")),
    "so far": (("ytd", "2025-10-20"), ("ytd", "2024-10-20"), None),
}
ON_YEAR, ON_PREVIOUS = "change_on_year", "change_on_previous"
COLUMNS = (
    *("found", ON_YEAR, ON_PREVIOUS, "handled", "resolved", ON_YEAR, ON_PREVIOUS, "rate_resolved", "settled"),
    *("transferred", "open", "relapsed", "follow_ups_due", "follow_ups_done", "follow_ups_overdue"),
    *("rate_follow_up_in_time", "tips", "persons", "face", "reach", "broadcasts", "dissuaded", "saved", "hazards"),
    *("mended", "referrals"),
)
Counts = dict[str, dict[str, int]]


@dataclass(frozen=True)
class Expected:
    """A period, the records, and what was counted of it, of a year before and of the period before."""

    source: Source
    kept: Book
    now: Counts
    last_year: Counts
    previous: Counts | None

    @property
    def as_of(self) -> date:
        return self.source.period.as_of


@pytest.fixture(scope="module", params=list(PERIODS.values()), ids=list(PERIODS))
def expected(
    request: pytest.FixtureRequest, db: Database, vocabularies: Vocabularies, entries: list[Entry]
) -> Expected:
    kept = by_hand.book(entries)
    now, last_year, previous = (_period(each) for each in request.param)
    assert now
    assert last_year
    source = Source(db, vocabularies, now, "扎赉特旗公安局", date(2026, 1, 5))
    before = by_hand.measured(kept, previous) if previous else None
    return Expected(source, kept, by_hand.measured(kept, now), by_hand.measured(kept, last_year), before)


def _period(named: tuple[str, str] | None) -> Period | None:
    return parse(named[0], as_of=date.fromisoformat(named[1])) if named else None


def percent(part: int, whole: int) -> Decimal | None:
    return (Decimal(part * 100) / whole).quantize(Decimal("0.1"), ROUND_HALF_UP) if whole else None


def line(counted: Expected, owners: Iterable[str]) -> tuple[Cell, ...]:
    """The cells of a row of the bureau's table, for these points."""
    listed = list(owners)

    def count(measure: str, of: Counts | None = None) -> int:
        return sum((of or counted.now)[measure].get(owner, 0) for owner in listed)

    def change(measure: str, before: Counts | None) -> Decimal | None:
        was = count(measure, before) if before else 0
        return percent(count(measure) - was, was)

    cells: list[Cell] = []
    measure = ""
    for column in COLUMNS:
        if column == ON_YEAR:
            cells.append(change(measure, counted.last_year))
        elif column == ON_PREVIOUS:
            cells.append(change(measure, counted.previous))
        elif column == "rate_resolved":
            cells.append(percent(count("resolved"), count("found")))
        elif column == "rate_follow_up_in_time":
            cells.append(percent(count("follow_ups_in_time"), count("follow_ups_due")))
        else:
            measure = column
            cells.append(count(measure))
    return tuple(cells)


def test_the_bureaus_tables_by_township_and_by_point(expected: Expected, years: tuple[Year, ...]) -> None:
    townships, points = forms.make("summary", expected.source)[:2]
    homes: dict[str, list[str]] = {}
    for point in years[1].points:
        homes.setdefault(point.township, []).append(point.number)
    everyone = [point.number for point in years[1].points]
    assert tuple(column.code for column in townships.columns[1:]) == COLUMNS
    assert tuple(column.code for column in points.columns[2:]) == COLUMNS
    assert {row.name: row.cells[1:] for row in townships.rows} == {
        **{code: line(expected, numbers) for code, numbers in homes.items()},
        "total": line(expected, everyone),
    }
    assert {row.name: row.cells[2:] for row in points.rows} == {
        **{number: line(expected, [number]) for number in everyone},
        "total": line(expected, everyone),
    }


def test_the_rates(expected: Expected) -> None:
    kept, disputes = expected.kept, expected.kept.disputes(expected.source.period)
    settled = [row for row in disputes if by_hand.settled(kept, row, expected.as_of)]
    ever = sum(by_hand.ever_settled(kept, row, expected.as_of) for row in disputes)
    in_time = sum(by_hand.in_time(kept, row, expected.as_of) for row in settled)
    total = {name: sum(counts.values()) for name, counts in expected.now.items()}
    assert {row.name: row.cells[1:4] for row in forms.make("summary", expected.source)[2].rows} == {
        name: (percent(part, whole), part, whole)
        for name, part, whole in (
            ("resolved", len(settled), len(disputes)),
            ("handled", total["handled"], len(disputes)),
            ("success_of_found", len(settled), len(disputes)),
            ("success_of_handled", len(settled), total["handled"]),
            ("in_time", in_time, len(settled)),
            ("relapse", total["relapsed"], ever),
            ("follow_up_in_time", total["follow_ups_in_time"], total["follow_ups_due"]),
        )
    }


def cells_of(table: Table) -> dict[str, Sequence[Cell]]:
    return {row.name: row.cells[1:] for row in table.rows}


def grouped(expected: Expected, code_of: dict[tuple[str, str], str] | None = None) -> dict[str, list[Row]]:
    """The disputes by kind, and all of them as "total"."""
    rows: dict[str, list[Row]] = {}
    for row in expected.kept.disputes(expected.source.period):
        code = code_of[row["category"], row["subtype"]] if code_of else row["category"]
        rows.setdefault(code, []).append(row)
        rows.setdefault("total", []).append(row)
    return rows


def test_the_kinds_by_risk(expected: Expected, vocabularies: Vocabularies) -> None:
    types = judicial_types(expected)
    tables = forms.make("kinds", expected.source)
    codes = vocabularies["categories"].codes, [f"{n:02}" for n in range(1, 19)]
    for table, listed, rows in zip(tables, codes, (grouped(expected), grouped(expected, types)), strict=True):
        everything = len(rows["total"])
        assert list(cells_of(table)) == [*listed, "total"]
        for code, cells in cells_of(table).items():
            mine = rows.get(code, [])
            settled = sum(by_hand.settled(expected.kept, row, expected.as_of) for row in mine)
            levels = Counter(row["level"] for row in mine)
            shares = percent(len(mine), everything), percent(settled, len(mine))
            counts = len(mine), shares[0], settled, len(mine) - settled, shares[1]
            assert cells == (*counts, *(levels[level] for level in (1, 2, 3, 4)))


def judicial_types(expected: Expected) -> dict[tuple[str, str], str]:
    """The ministry's type of each kind that occurs, as DOMAIN.md §1.3 has it: the subtype's own, or the first."""
    lists = expected.source.vocabularies
    types: dict[tuple[str, str], str] = {}
    for row in expected.kept.ledgers["disputes"].values():
        of_category = lists["categories"].item(row["category"]).extra["judicial"]
        own = lists["subtypes"].item(row["subtype"]).extra.get("judicial")
        assert isinstance(of_category, list)
        types[row["category"], row["subtype"]] = str(own or of_category[0])
    return types


def test_the_governance_layout(expected: Expected, vocabularies: Vocabularies) -> None:
    last = min(expected.source.period.last, expected.as_of)
    year = parse(f"{last.year}-01-01..{last}", as_of=expected.as_of)
    counted = [_governed(expected, vocabularies, period) for period in (expected.source.period, year)]
    cells = cells_of(forms.make("governance", expected.source)[0])
    assert list(cells) == list(counted[0])
    assert cells == {name: (None, None, mine, mine, counted[1][name]) for name, mine in counted[0].items()}


def _governed(expected: Expected, vocabularies: Vocabularies, period: Period) -> dict[str, Cell]:
    rows, kept = expected.kept.disputes(period), expected.kept
    handled = sum(by_hand.handled(kept, row, expected.as_of) for row in rows)
    settled = sum(by_hand.settled(kept, row, expected.as_of) for row in rows)
    named = {item.code: str(item.extra["governance"]) for item in vocabularies["categories"]}
    kinds = Counter(named[row["category"]] for row in rows)
    return {
        "found": len(rows),
        "handled": handled,
        "rate_handled": percent(handled, len(rows)),
        "resolved": settled,
        "rate_success": percent(settled, len(rows)),
        "rate_settled": percent(settled, handled),
        **{f"kind_{name}": kinds[name] for name in dict.fromkeys(named.values())},
    }


SOURCES = {
    "patrol": "主动调解",
    "party": "依申请调解",
    "public": "依申请调解",
    "police": "接受委托移送（公安机关）",
    "other": "接受委托移送（其他部门）",
}


def test_the_justice_offices_return_by_type_and_by_source(expected: Expected) -> None:
    by_type, by_source = forms.make("judicial", expected.source)
    types = grouped(expected, judicial_types(expected))
    sources: dict[str, list[Row]] = {name: [] for name in SOURCES.values()} | {"total": types["total"]}
    for row in types["total"]:
        sources[SOURCES[row["source"]]].append(row)
    assert cells_of(by_type) == {
        code: _returned(expected, types.get(code, [])) for code in [*(f"{n:02}" for n in range(1, 19)), "total"]
    }
    assert cells_of(by_source) == {name: _returned(expected, rows) for name, rows in sources.items()}


def _returned(expected: Expected, rows: list[Row]) -> tuple[int, ...]:
    settled = [row for row in rows if by_hand.settled(expected.kept, row, expected.as_of)]
    agreed = Counter(row.get("agreement_form") for row in settled)
    return (
        len(rows),
        sum(by_hand.handled(expected.kept, row, expected.as_of) for row in rows),
        sum(row["people_count"] for row in rows),
        len(settled),
        sum(bool(row.get("difficult")) for row in rows),
        sum(row.get("amount") or 0 for row in rows),
        *(agreed[form] for form in ("oral", "written", "self_settled")),
        sum(bool((row.get("agreement") or {}).get("court_confirmation")) for row in settled),
    )
