"""Every cell of every register and list is what the record says, and every record that belongs there is there."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, timedelta

import pytest
from sqlite_utils import Database

from app.actions.demo.entry import Entry
from app.actions.demo.year import Year
from app.domain.periods import parse
from app.domain.vocabulary import Vocabularies
from app.reports import forms
from app.reports.source import Source
from app.reports.table import Cell
from tests.reports import by_hand
from tests.reports.by_hand import Book, Row, day

LEVELS = {1: "红（紧急）", 2: "橙（较高）", 3: "黄（一般）", 4: "蓝（轻微）"}
Cells = tuple[Cell, ...]


@dataclass(frozen=True)
class Desk:
    """What the desk holds, and how it writes it down."""

    source: Source
    kept: Book
    names: dict[str, str]

    @property
    def as_of(self) -> date:
        return self.source.period.as_of

    def rows(self, form: str) -> list[Cells]:
        """The rows of a register, without their running number."""
        (table,) = forms.make(form, self.source)
        rows = list(table.rows)
        if table.columns[0].code == "number":
            assert [row.cells[0] for row in rows] == list(range(1, len(rows) + 1))
            return [tuple(row.cells[1:]) for row in rows]
        return [tuple(row.cells) for row in rows]

    def said(self, vocabulary: str, code: object) -> str:
        return self.source.vocabularies.label(vocabulary, str(code)) if code else ""

    def all_said(self, vocabulary: str, codes: Iterable[object]) -> str:
        return "、".join(self.said(vocabulary, code) for code in codes)

    def kind(self, dispute: Row) -> str:
        subtype = self.said("subtypes", dispute["subtype"])
        category = self.said("categories", dispute["category"])
        return f"{category}（{subtype}）" if subtype else category

    def state(self, dispute: Row) -> str:
        """The remarks: how it stands unless it ended well, how often it broke out again, its Chinese summary."""
        reason = self.said("unresolved_reasons", dispute.get("unresolved_reason"))
        state = self.said("dispute_states", dispute["state"]) + (f"（{reason}）" if reason else "")
        times = dispute.get("reopen_count")
        parts = ["" if dispute["state"] in ("resolved", "closed") else state, f"反复{times}次" if times else ""]
        return "；".join(part for part in [*parts, dispute.get("summary_zh", "")] if part)


@pytest.fixture(scope="module", params=[("2025-09", "2025-10-03"), ("2025", "2025-12-31")], ids=["month", "year"])
def desk(
    request: pytest.FixtureRequest,
    db: Database,
    vocabularies: Vocabularies,
    entries: list[Entry],
    years: tuple[Year, ...],
) -> Desk:
    named, as_of = request.param
    period = parse(named, as_of=date.fromisoformat(as_of))
    names = {point.number: point.name for point in years[1].points}
    return Desk(Source(db, vocabularies, period, "扎赉特旗公安局", date(2026, 1, 5)), by_hand.book(entries), names)


def dated(rows: Iterable[Row], name: str) -> list[Row]:
    """In the order of their days, as registers are."""
    return sorted(rows, key=lambda row: (row[name], row["owner"], row["record"]))


def parties(dispute: Row) -> str:
    return "、".join(party["name"] for party in dispute["parties"])


def test_tips(desk: Desk) -> None:
    handled = {row["tip"]: row for row in desk.kept.ledgers["tip_handling"].values()}

    def cells(tip: Row) -> Cells:
        about = handled.get(tip["record"], {})
        urgent = tip["happening_now"] or (tip.get("danger", True) and tip["category"] in ("X05", "X07", "X09", "X12"))
        return (
            *(tip["local_no"], day(tip["time"]), desk.said("tip_categories", tip["category"])),
            *(desk.names[tip["owner"]], tip["what"], "是" if urgent else "否", day(about.get("signed_at"))),
            *(desk.said("tip_states", about.get("state", "waiting")), day(about.get("closed_at"))),
        )

    expected = dated(desk.kept.rows("tips", desk.source.period, "time"), "time")
    assert desk.rows("tips") == [cells(tip) for tip in expected]


def test_outreach(desk: Desk) -> None:
    def cells(told: Row) -> Cells:
        counts = (told.get(name, 0) for name in ("face_count", "reach_count", "broadcast_times"))
        lists = (("audiences", "audience"), ("fraud_types", "fraud_types"))
        return (
            *(day(told["date"]), desk.names[told["owner"]], told["place"], desk.said("outreach_forms", told["form"])),
            *(*counts, sum(told.get("materials", {}).values()), told.get("app_installed", 0)),
            *(desk.all_said(vocabulary, told.get(name, [])) for vocabulary, name in lists),
        )

    expected = dated(desk.kept.rows("outreach", desk.source.period, "date"), "date")
    assert desk.rows("outreach") == [cells(told) for told in expected]


def test_services(desk: Desk) -> None:
    expected = dated(desk.kept.rows("services", desk.source.period, "date"), "date")
    assert desk.rows("services") == [
        (
            *(day(row["date"]), desk.names[row["owner"]], desk.said("service_types", row["type"])),
            *(row["persons"], row.get("note", "")),
        )
        for row in expected
    ]


def test_hazards(desk: Desk) -> None:
    expected = dated(desk.kept.rows("hazards", desk.source.period, "found_date"), "found_date")
    assert desk.rows("hazards") == [
        (
            *(row["local_no"], day(row["found_date"])),
            "、".join(part for part in (row.get("village"), row.get("place")) if part),
            *(desk.said("hazard_types", row["type"]), desk.said("severities", row["severity"])),
            *(row.get("responsible", ""), day(row.get("deadline")), day(row.get("recheck_date"))),
            desk.said("recheck_results", row.get("recheck_result")),
        )
        for row in expected
    ]


def follow_up(desk: Desk) -> Callable[[Row], Cells]:
    def cells(row: Row) -> Cells:
        dispute = desk.kept.ledgers["disputes"][row["dispute"]]
        done = day(row.get("done_date"))
        return (
            *(dispute["local_no"], parties(dispute), desk.kind(dispute), LEVELS[dispute["level"]]),
            *(day(dispute.get("resolved_date")), day(row["due_date"]), row["ordinal"], done),
            *(desk.said("follow_up_modes", row["mode"]), desk.said("follow_up_outcomes", row.get("outcome"))),
            desk.said("satisfactions", row.get("satisfaction")),
            ("有" if row.get("outcome") == "relapse" else "无") if done else "",
            *(row.get("by", ""), row.get("note", "")),
        )

    return cells


def test_follow_ups_and_those_that_are_overdue(desk: Desk) -> None:
    due = dated(by_hand.follow_ups_due(desk.kept, desk.source.period), "due_date")
    assert desk.rows("follow_ups") == [follow_up(desk)(row) for row in due]
    ever = by_hand.follow_ups_due(desk.kept, parse("all", as_of=desk.as_of))
    late = dated((row for row in ever if by_hand.overdue(row, desk.as_of)), "due_date")
    assert desk.rows("overdue") == [follow_up(desk)(row) for row in late]
    assert late


def test_disputes(desk: Desk, years: tuple[Year, ...]) -> None:
    homes = {point.number: point.township for point in years[1].points}

    def cells(row: Row) -> Cells:
        first, *others = row["parties"]
        masked = [f"{each['phone'][:3]}****{each['phone'][-4:]}" for each in row["parties"] if each.get("phone")]
        done = [each for each in desk.kept.hanging("follow_ups", row) if each.get("done_date")]
        last = max(done, key=lambda each: (each["done_date"], each["ordinal"]), default={})
        said = (
            desk.said("follow_up_outcomes", last.get("outcome")),
            desk.said("satisfactions", last.get("satisfaction")),
        )
        handed = [each.get("to_name") or desk.said("transfer_targets", each["to"]) for each in moved(row)]
        people = row.get("mediators") or [""]
        return (
            *(row["local_no"], day(row["found_date"]), desk.said("townships", homes[row["owner"]]), row["village"]),
            *(desk.names[row["owner"]], first["name"], "、".join(each["name"] for each in others), "、".join(masked)),
            *(desk.kind(row), row["summary"], row["people_count"], row.get("amount"), LEVELS[row["level"]], people[0]),
            *("、".join(people), desk.said("methods", row.get("method")), day(row.get("resolved_date"))),
            *(row.get("result", ""), desk.said("agreement_forms", row.get("agreement_form")), "、".join(handed)),
            *(day(last.get("done_date")), "、".join(part for part in said if part), day(row.get("closed_date"))),
            desk.state(row),
        )

    def moved(row: Row) -> list[Row]:
        return sorted(desk.kept.hanging("transfers", row), key=lambda each: each["date"])

    found = dated(desk.kept.disputes(desk.source.period), "found_date")
    assert desk.rows("disputes") == [cells(row) for row in found]


def case(desk: Desk, dispute: Row) -> Cells:
    """A row of a list of disputes."""
    accepted = day(dispute.get("accepted_date"))
    begun = accepted or day(dispute["found_date"]) or date.max
    days = None if dispute["state"] in ("resolved", "closed") else (desk.as_of - begun).days
    return (
        *(dispute["local_no"], desk.names[dispute["owner"]], day(dispute["found_date"]), accepted, days),
        *(parties(dispute), desk.kind(dispute), LEVELS[dispute["level"]], dispute["summary"], desk.state(dispute)),
    )


def test_disputes_open_for_long(desk: Desk) -> None:
    def is_late(dispute: Row) -> bool:
        limit = 60 if dispute.get("both_consent_extension") else 30
        accepted = day(dispute.get("accepted_date")) or date.max
        return dispute["state"] in ("accepted", "mediating") and accepted < desk.as_of - timedelta(days=limit)

    everything = desk.kept.disputes(parse("all", as_of=desk.as_of))
    late = [row for row in everything if is_late(row) and not by_hand.settled(desk.kept, row, desk.as_of)]
    assert desk.rows("open_long") == [case(desk, row) for row in dated(late, "found_date")]


def test_red_and_orange_disputes(desk: Desk) -> None:
    everything = desk.kept.disputes(parse("all", as_of=desk.as_of))
    living = [
        row
        for level in (1, 2)
        for row in dated((r for r in everything if r["level"] == level), "found_date")
        if row["state"] != "closed"
    ]
    assert desk.rows("red_orange") == [case(desk, row) for row in living]


def test_transfers_that_nobody_answered(desk: Desk) -> None:
    disputes = desk.kept.ledgers["disputes"]
    waiting = [
        (each, disputes[each["dispute"]])
        for each in desk.kept.ledgers["transfers"].values()
        if (day(each["date"]) or date.max) <= desk.as_of
        and not (day(each.get("feedback_date")) or date.max) <= desk.as_of
        and disputes[each["dispute"]]["state"] not in ("void", "merged")
    ]
    rows = desk.rows("transfers")
    assert [row[5] for row in rows] == sorted(day(each["date"]) or date.max for each, _ in waiting)
    assert sorted(map(str, rows)) == sorted(
        str(
            (
                *(dispute["local_no"], desk.names[each["owner"]], parties(dispute), desk.kind(dispute)),
                each.get("to_name") or desk.said("transfer_targets", each["to"]),
                *(day(each["date"]), each["reason"], day(each.get("received_date")), day(each["feedback_due"])),
            )
        )
        for each, dispute in waiting
    )


def test_who_settled_what(desk: Desk) -> None:
    expected = [
        (
            *(person, desk.names[row["owner"]], row["local_no"], parties(row), desk.kind(row)),
            *(day(row.get("resolved_date")), desk.said("agreement_forms", row.get("agreement_form"))),
            day(row.get("closed_date")),
        )
        for row in by_hand.settled_within(desk.kept, desk.source.period)
        for person in row.get("mediators") or [""]
    ]
    assert desk.rows("mediators") == sorted(expected, key=lambda cells: tuple(map(str, cells)))


def _in_words(months: list[str]) -> str:
    """2025年2月、4月: all of one year."""
    numbers = [str(int(month[5:])) for month in months]
    return f"2025年{'月、'.join(numbers)}月" if numbers else ""


def test_points_that_have_not_reported(desk: Desk, years: tuple[Year, ...]) -> None:
    period = desk.source.period
    months = [f"2025-{n:02}" for n in range(period.first.month, period.last.month + 1)]
    busy = {(row["owner"], row["found_date"][:7]) for row in desk.kept.disputes(period)}
    nil = {
        (row["owner"], row["month"])
        for row in desk.kept.ledgers["nil_reports"].values()
        if "disputes" in row["ledgers"] and row["month"] in months
    }
    expected: list[Cells] = []
    for point in years[1].points:
        said = [month for month in months if (point.number, month) in nil]
        silent = [m for m in months if (point.number, m) not in busy | nil]
        if said or silent:
            home = desk.said("townships", point.township)
            expected.append((home, f"{point.number} {point.name}", _in_words(silent), _in_words(said)))
    assert desk.rows("unreported") == expected
