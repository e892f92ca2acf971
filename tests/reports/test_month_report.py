"""What a point prints of its month and of its cases is what a person would have counted from the same records."""

from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import pytest
from sqlite_utils import Database

from app.actions.demo.entry import Entry
from app.actions.print_forms import FORMS
from app.actions.print_order import Asked, Order
from app.domain.periods import Period, parse, year_to
from app.domain.vocabulary import Vocabularies
from app.reports.paper.list_forms import PersonalList
from app.reports.paper.month_forms import MonthReport
from app.store.profile import Profile
from tests.reports import by_hand
from tests.reports.by_hand import Book
from tests.reports.conftest import DESK

TODAY = date(2025, 10, 3)
SEPTEMBER, AUGUST = (parse(month, as_of=TODAY) for month in ("2025-09", "2025-08"))
MEASURES = {
    "排查数": "found",
    "调处数": "handled",
    "化解数": "resolved",
    "当期化解数": "settled",
    "移交": "transferred",
    "未化解": "open",
    "反复": "relapsed",
    "应回访": "follow_ups_due",
    "已回访": "follow_ups_done",
    "按时回访": "follow_ups_in_time",
    "超期未回访": "follow_ups_overdue",
    "提供线索": "tips",
    "服务群众": "persons",
    "心理疏导转介": "referrals",
    "面对面宣传": "face",
    "线上触达": "reach",
    "广播": "broadcasts",
    "劝阻（已确认）": "dissuaded",
    "止损": "saved",
    "排查隐患": "hazards",
    "已整改": "mended",
}
Ask = Callable[[str, Asked], object]


@pytest.fixture(scope="module")
def kept(entries: list[Entry]) -> Book:
    return by_hand.book(entries)


@pytest.fixture
def ask(db: Database, vocabularies: Vocabularies, tmp_path: Path) -> Ask:
    profile = Profile(tmp_path, db, DESK, vocabularies)
    return lambda name, asked: FORMS[name].make(Order(profile, asked, TODAY))


def test_the_month_report_of_each_point(ask: Ask, kept: Book) -> None:
    shown = (SEPTEMBER, _before(SEPTEMBER), year_to(date(2025, 9, 30)))
    counted = [by_hand.measured(kept, period) for period in shown]
    for number in ("01", "07", "33", "84"):
        report = ask("month_report", Asked(period="2025-09", owner=number))
        assert isinstance(report, MonthReport)
        lines = {line.name: line.counts for group in report.groups for line in group.lines}
        for name, measure in MEASURES.items():
            assert lines[name] == tuple(f"{each[measure].get(number, 0):,}" for each in counted), (number, name)
        found, resolved = (counted[2][measure].get(number, 0) for measure in ("found", "resolved"))
        assert lines["化解率"][2] == (f"{resolved / found:.1%}" if found else "—")


def _before(period: Period) -> Period:
    """The month before, as it stood as long after its end as this one stands."""
    last = period.first - timedelta(days=1)
    return Period(period.kind, last.replace(day=1), last, last + (period.as_of - period.last))


def test_the_personal_list_of_each_point(ask: Ask, kept: Book, vocabularies: Vocabularies) -> None:
    period = parse("2025", as_of=TODAY)
    for number in ("01", "07", "33"):
        printed = ask("personal_list", Asked(period="2025", owner=number))
        assert isinstance(printed, PersonalList)
        mine = [row for row in kept.disputes(period) if row["owner"] == number]
        assert [case.number for case in printed.cases] == [
            row["local_no"] for row in sorted(mine, key=lambda row: row["found_date"])
        ]
        states = [vocabularies.label("dispute_states", row["state"]) for row in mine]
        assert sorted(case.state.partition("\n")[0] for case in printed.cases) == sorted(states)
