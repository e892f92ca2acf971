"""The offices' forms: each row is what a person would have written from the same records."""

import re
from collections import Counter
from collections.abc import Sequence
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import pytest
from sqlite_utils import Database

from app.actions.demo.entry import Entry
from app.domain.errors import AppError, Code
from app.domain.periods import Period, parse
from app.domain.vocabulary import Vocabularies
from app.reports import forms
from app.reports.registers.wording import Wording
from app.reports.source import Source
from app.reports.table import Kind, Table
from app.reports.tables.kinds import judicial_type
from app.reports.text import written
from tests.reports import by_hand
from tests.reports.by_hand import Book

END = date(2025, 12, 31)


@pytest.fixture(scope="module")
def kept(entries: list[Entry]) -> Book:
    return by_hand.book(entries)


@pytest.fixture(params=[("2025", END), ("2025-09", date(2025, 10, 3))], ids=["year", "month"])
def period(request: pytest.FixtureRequest) -> Period:
    return parse(request.param[0], as_of=request.param[1])


@pytest.fixture
def source(db: Database, vocabularies: Vocabularies, period: Period) -> Source:
    return Source(db, vocabularies, period, "扎赉特旗公安局", date(2026, 1, 5))


def rows_of(table: Table) -> list[dict[str, Any]]:
    return [dict(zip((each.code for each in table.columns), row.cells, strict=True)) for row in table.rows]


def by_name(table: Table) -> dict[str, Sequence[Any]]:
    return {row.name: row.cells for row in table.rows}


def test_kinds_are_counted_by_level(source: Source, kept: Book) -> None:
    rows = by_name(forms.make("kinds", source)[0])
    found = kept.disputes(source.period)
    for code in source.vocabularies["categories"].codes:
        mine = [d for d in found if d["category"] == code]
        settled = sum(by_hand.settled(kept, d, source.period.as_of) for d in mine)
        levels = Counter(d["level"] for d in mine)
        assert (rows[code][1], rows[code][3], rows[code][4]) == (len(mine), settled, len(mine) - settled)
        assert rows[code][6:] == tuple(levels[level] for level in (1, 2, 3, 4))
    assert rows["total"][1] == len(found)


def test_the_ministrys_types_stand_in_their_order_and_none_is_left_out(source: Source, kept: Book) -> None:
    for table in (forms.make("kinds", source)[1], forms.make("judicial", source)[0]):
        assert [row.name for row in table.rows] == [f"{n:02}" for n in range(1, 19)] + ["total"]
    found = Counter(
        judicial_type(source.vocabularies, d["category"], d["subtype"]) for d in kept.disputes(source.period)
    )
    rows = by_name(forms.make("judicial", source)[0])
    assert {code: rows[code][1] for code in found} == found
    assert rows["total"][1] == sum(found.values())


def test_the_judicial_return_sums_people_money_and_agreements(source: Source, kept: Book) -> None:
    found = kept.disputes(source.period)
    settled = [d for d in found if by_hand.settled(kept, d, source.period.as_of)]
    agreements = Counter(d.get("agreement_form") for d in settled)
    expected = (
        len(found),
        sum(by_hand.handled(kept, d, source.period.as_of) for d in found),
        sum(d["people_count"] for d in found),
        len(settled),
        sum(d.get("difficult", False) for d in found),
        sum(d.get("amount", 0) for d in found),
        *(agreements[form] for form in ("oral", "written", "self_settled")),
        sum(bool(d.get("agreement", {}).get("court_confirmation")) for d in settled),
    )
    for table in forms.make("judicial", source):
        assert by_name(table)["total"][1:] == expected


def test_sources_are_those_of_the_return(source: Source, kept: Book) -> None:
    rows = by_name(forms.make("judicial", source)[1])
    found = Counter(d["source"] for d in kept.disputes(source.period))
    assert rows["主动调解"][1] == found["patrol"]
    assert rows["依申请调解"][1] == found["party"] + found["public"]
    assert rows["接受委托移送（公安机关）"][1] == found["police"]


def test_the_governance_form_has_the_period_and_the_year_so_far(source: Source, kept: Book) -> None:
    rows = by_name(forms.make("governance", source)[0])
    last = min(source.period.last, source.period.as_of)
    year = parse(f"{last.year}-01-01..{last}", as_of=source.period.as_of)
    now, so_far = kept.disputes(source.period), kept.disputes(year)
    settled = sum(by_hand.settled(kept, d, source.period.as_of) for d in now)
    assert rows["found"][1:] == (None, None, len(now), len(now), len(so_far))
    assert rows["resolved"][3] == settled
    assert rows["rate_success"][3] == round(Decimal(settled * 1000) / len(now) + Decimal("0.0001")) / Decimal(10)
    assert rows["kind_婚姻家庭纠纷"][3] == sum(d["category"] in ("love", "family") for d in now)
    assert sum(cells[3] for name, cells in rows.items() if name.startswith("kind_")) == len(now)


def test_registers_hold_a_row_for_each_record(source: Source, kept: Book) -> None:
    assert len(rows_of(forms.make("tips", source)[0])) == len(kept.rows("tips", source.period, "time"))
    outreach = rows_of(forms.make("outreach", source)[0])
    assert sum(row["face_count"] for row in outreach) == sum(
        row.get("face_count", 0) for row in kept.rows("outreach", source.period, "date")
    )
    services = rows_of(forms.make("services", source)[0])
    assert sum(row["persons"] for row in services) == sum(
        r["persons"] for r in kept.rows("services", source.period, "date")
    )
    assert len(rows_of(forms.make("hazards", source)[0])) == len(kept.rows("hazards", source.period, "found_date"))
    assert len(rows_of(forms.make("follow_ups", source)[0])) == len(by_hand.follow_ups_due(kept, source.period))


def test_no_register_of_tips_says_who_told(source: Source, kept: Book) -> None:
    text = written(forms.make("tips", source))
    tips = kept.rows("tips", source.period, "time")
    secrets = {str(tip[name]) for tip in tips for name in ("informant_code", "sealed_informant") if tip.get(name)}
    assert secrets
    assert not any(secret in text for secret in secrets)


def test_tips_show_how_far_the_desk_is(db: Database, vocabularies: Vocabularies) -> None:
    year = Source(db, vocabularies, parse("2025", as_of=END))
    states = Counter(row["state"] for row in rows_of(forms.make("tips", year)[0]))
    assert states == {"办结": 38, "核查中": 4}


def test_overdue_follow_ups_are_all_that_were_not_done(source: Source, kept: Book) -> None:
    everything = parse("all", as_of=source.period.as_of)
    expected = [f for f in by_hand.follow_ups_due(kept, everything) if by_hand.overdue(f, source.period.as_of)]
    rows = rows_of(forms.make("overdue", source)[0])
    assert len(rows) == len(expected)
    assert sorted(str(row["due_date"]) for row in rows) == sorted(f["due_date"] for f in expected)


def test_long_open_disputes_were_accepted_more_than_the_month_ago(source: Source, kept: Book) -> None:
    as_of = source.period.as_of
    expected = [
        d["local_no"]
        for d in kept.disputes(parse("all", as_of=as_of))
        if d["state"] in ("accepted", "mediating")
        and (by_hand.day(d["accepted_date"]) or as_of) + timedelta(days=30) < as_of
    ]
    assert sorted(row["record_no"] for row in rows_of(forms.make("open_long", source)[0])) == sorted(expected)
    assert expected


def test_red_and_orange_disputes_are_listed_until_they_are_closed(source: Source, kept: Book) -> None:
    rows = rows_of(forms.make("red_orange", source)[0])
    living = [
        d for d in kept.disputes(parse("all", as_of=source.period.as_of)) if d["level"] <= 2 and d["state"] != "closed"
    ]
    assert sorted(row["record_no"] for row in rows) == sorted(d["local_no"] for d in living)
    assert {row["level"] for row in rows} <= {"红（紧急）", "橙（较高）"}


def test_transfers_without_an_answer_are_listed(source: Source, kept: Book) -> None:
    rows = rows_of(forms.make("transfers", source)[0])
    last = source.period.as_of.isoformat()
    assert len(rows) == sum(t["date"] <= last for t in kept.ledgers["transfers"].values())
    assert all(row["feedback_due"] > row["transfer_date"] for row in rows)


def test_every_month_of_a_point_has_a_dispute_a_nil_report_or_is_named(source: Source, kept: Book) -> None:
    rows = {str(row["point"])[:2]: row for row in rows_of(forms.make("unreported", source)[0])}
    months = [f"2025-{n:02}" for n in range(1, 13)] if source.period.as_of == END else ["2025-09"]
    for number in (f"{n:02}" for n in range(1, 85)):
        busy = {d["found_date"][:7] for d in kept.disputes(source.period) if d["owner"] == number}
        row = rows.get(number, {"months": "", "nil_months": ""})
        named = [f"2025-{int(n):02}" for cell in ("months", "nil_months") for n in re.findall(r"(\d+)月", row[cell])]
        assert sorted({*named} | busy) == months
        assert len(named) == len({*named} - busy)


def test_months_of_two_years_name_each_year_once(db: Database, vocabularies: Vocabularies) -> None:
    wording = Wording(Source(db, vocabularies, parse("2025", as_of=END)))
    assert wording.months(["2024-11", "2024-12", "2025-01", "2025-03"]) == "2024年11月、12月、2025年1月、3月"
    assert wording.months([]) == ""


@pytest.mark.parametrize("name", ["summary", "kinds", "governance", "judicial"])
def test_every_table_of_numbers_says_what_they_mean_and_whose_data_is_old(source: Source, name: str) -> None:
    for table in forms.make(name, source):
        meant = {note.partition("：")[0] for note in table.notes} | {note.partition("＝")[0] for note in table.notes}
        headings = {column.heading for column in table.columns if column.kind in (Kind.COUNT, Kind.MONEY)}
        if "formula" not in {column.code for column in table.columns} and name != "governance":
            assert headings - {"红", "橙", "黄", "蓝"} <= meant
        assert any("数据超过35日的联防点" in note for note in table.notes)


def test_the_governance_form_says_what_each_of_its_rows_means(source: Source) -> None:
    (table,) = forms.make("governance", source)
    meant = {re.split("[：＝]", note)[0] for note in table.notes}
    assert {str(row.cells[0]) for row in table.rows if not row.name.startswith("kind_")} <= meant


def test_who_settled_what_counts_each_case_once(source: Source) -> None:
    rows = rows_of(forms.make("mediators", source)[0])
    numbers = [row["record_no"] for row in rows]
    assert len(numbers) == len(set(numbers))
    assert [row["mediators"] for row in rows] == sorted(row["mediators"] for row in rows)


@pytest.mark.parametrize("name", forms.FORMS)
def test_every_form_can_be_read_in_a_terminal(source: Source, name: str) -> None:
    text = written(forms.make(name, source))
    assert source.vocabularies.label("report_texts", "title_disputes").partition("（")[0] in text or len(text) > 100


def test_an_unknown_form_is_refused(source: Source) -> None:
    with pytest.raises(AppError) as refused:
        forms.make("ranking", source)
    assert refused.value.code is Code.NOT_FOUND


def test_a_title_has_no_brackets_within_brackets(db: Database, vocabularies: Vocabularies) -> None:
    so_far = Source(db, vocabularies, parse("ytd", as_of=END), "扎赉特旗公安局", END)
    titles = [table.title for name in forms.FORMS for table in forms.make(name, so_far)]
    assert "警民联防点工作统计表（今年以来，截至2025年12月31日，按联防点）" in titles
    assert not any("（" in title.partition("（")[2] for title in titles)
