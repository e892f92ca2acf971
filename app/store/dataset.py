"""The rows that leave a bureau for analysis: codes, dates, counts and point numbers; no names, places, words or phones.

A dispute goes by the number of its row here, which says nothing to anybody else. Void and merged disputes, and what
hangs on them, stay at home: they are in no count.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum
from types import MappingProxyType
from typing import Any

from sqlite_utils import Database

from app.domain.disputes import UNCOUNTED
from app.domain.periods import Period
from app.domain.tips import AT_ONCE

CHUNK = 200_000
Chunk = list[tuple[Any, ...]]


class Kind(StrEnum):
    """What a column holds; dates come as ISO text, flags as 0 and 1."""

    NUMBER = "number"
    CODE = "code"
    DATE = "date"
    FLAG = "flag"


@dataclass(frozen=True, slots=True)
class Part:
    """One table: its columns, each with an SQL expression over the row `x`; `day` puts it into a year."""

    day: str
    rows: str
    columns: Mapping[str, tuple[Kind, str]]


def chunks(db: Database, part: Part, period: Period) -> Iterator[Chunk]:
    """The rows of the part as year, township, then its columns; a few at a time, in the order of their days."""
    columns = ", ".join(sql for _, sql in part.columns.values())
    query = (
        f"select cast(substr({part.day}, 1, 4) as integer), nullif(home.township, ''), {columns} {part.rows}"
        f" order by {part.day}, x.owner, x.record"
    )
    found = db.execute(query, _bounds(period))
    while rows := found.fetchmany(CHUNK):
        yield rows


def _bounds(period: Period) -> dict[str, str]:
    until = min(period.last, period.as_of)
    return {
        "first": period.first.isoformat(),
        "until": until.isoformat(),
        "after": (until + timedelta(days=1)).isoformat(),
    }


def _listed(values: frozenset[str]) -> str:
    return ", ".join(f"'{value}'" for value in sorted(values))


def _codes(*names: str) -> dict[str, tuple[Kind, str]]:
    return {name: (Kind.CODE, f"""nullif(x.data->>'$.{name}', '')""") for name in names}


def _dates(*names: str) -> dict[str, tuple[Kind, str]]:
    return {name: (Kind.DATE, f"x.data->>'$.{name}'") for name in names}


def _numbers(*names: str) -> dict[str, tuple[Kind, str]]:
    return {name: (Kind.NUMBER, f"x.data->>'$.{name}'") for name in names}


def _counts(*names: str) -> dict[str, tuple[Kind, str]]:
    """Numbers where nothing said is none."""
    return {name: (Kind.NUMBER, f"coalesce(x.data->>'$.{name}', 0)") for name in names}


def _flags(*names: str) -> dict[str, tuple[Kind, str]]:
    return {name: (Kind.FLAG, f"coalesce(x.data->>'$.{name}', 0)") for name in names}


def _rows(ledger: str, day: str, more: str = "") -> str:
    """All rows of a ledger in the period, each with the home of its point."""
    return f"from {ledger} x {_HOME} {more} where {day} >= :first and {day} < :after"


_HOME = "left join points home on home.number = x.owner"
_POINT = {"point": (Kind.CODE, "x.owner")}
_COUNTED = f"d.state not in ({_listed(UNCOUNTED)})"
_DISPUTE = "join disputes d on d.owner = x.owner and d.record = x.dispute"
_WANTED = f"""{_COUNTED} and d.found_date <= :until and (d.found_date >= :first
    or d.resolved_date between :first and :until
    or (d.owner, d.record) in (select owner, dispute from sessions
        where kind = 'relapse' and previous_resolved_date between :first and :until))"""
"""Found in the period, or settled in it whenever found."""

_RELAPSES = """left join (select owner, dispute, date, row_number() over (partition by owner, dispute
    order by date, record) - 1 as settlement from sessions where kind = 'relapse') ended
    on ended.owner = x.owner and ended.dispute = x.dispute and ended.settlement = coalesce(x.settlement, 0)"""
_WAIVED = "exists (select 1 from waivers w where w.owner = x.owner and w.follow_up = x.record)"
_URGENT = f"(x.happening_now or (coalesce(x.danger, 1) and x.category in ({_listed(AT_ONCE)})))"

PARTS: Mapping[str, Part] = MappingProxyType(
    {
        "disputes": Part(
            "x.found_date",
            f"from disputes x join disputes d on d.id = x.id {_HOME} where {_WANTED}",
            {
                "dispute": (Kind.NUMBER, "x.id"),
                **_POINT,
                **_dates("found_date", "accepted_date", "resolved_date", "closed_date"),
                **_codes("state", "category", "subtype", "source", "method", "agreement_form", "unresolved_reason"),
                **_numbers("level", "amount"),
                "people_count": (
                    Kind.NUMBER,
                    "coalesce(x.data->>'$.people_count', json_array_length(x.data, '$.parties'))",
                ),
                **_counts("reopen_count"),
                **_flags("difficult", "imported"),
                "court_confirmation": (Kind.FLAG, "coalesce(x.data->>'$.agreement.court_confirmation', 0)"),
            },
        ),
        "relapses": Part(
            "x.date",
            f"from sessions x {_DISPUTE} {_HOME} where x.kind = 'relapse' and {_WANTED}",
            {"dispute": (Kind.NUMBER, "d.id"), **_POINT, **_dates("date", "previous_resolved_date")},
        ),
        "transfers": Part(
            "x.date",
            f"from transfers x {_DISPUTE} {_HOME} where {_WANTED}",
            {
                "dispute": (Kind.NUMBER, "d.id"),
                **_POINT,
                **_dates("date", "feedback_due", "received_date", "feedback_date"),
                **_codes("to"),
            },
        ),
        "follow_ups": Part(
            "x.due_date",
            f"{_rows('follow_ups', 'x.due_date', f'left {_DISPUTE} {_RELAPSES}')} and ({_COUNTED} or d.id is null)",
            {
                "dispute": (Kind.NUMBER, "d.id"),
                **_POINT,
                **_dates("due_date", "done_date"),
                "ended_date": (Kind.DATE, "ended.date"),
                "waived": (Kind.FLAG, _WAIVED),
                **_numbers("ordinal"),
                **_codes("mode", "outcome", "satisfaction"),
            },
        ),
        "tips": Part(
            "x.time",
            _rows("tips", "x.time"),
            {
                **_POINT,
                "date": (Kind.DATE, "substr(x.time, 1, 10)"),
                **_codes("category"),
                "urgent": (Kind.FLAG, _URGENT),
            },
        ),
        "services": Part(
            "x.date",
            _rows("services", "x.date"),
            {**_POINT, **_dates("date"), **_codes("type", "outcome"), **_counts("persons")},
        ),
        "outreach": Part(
            "x.date",
            _rows("outreach", "x.date"),
            {
                **_POINT,
                **_dates("date"),
                **_codes("form", "language"),
                **_counts("face_count", "reach_count", "broadcast_times", "households", "app_installed"),
                **_flags("with_station"),
            },
        ),
        "dissuasions": Part(
            "x.date",
            _rows("dissuasions", "x.date"),
            {
                **_POINT,
                **_dates("date"),
                **_codes("fraud_type", "found_how"),
                **_numbers("amount", "saved"),
                **_flags("station_confirmed"),
            },
        ),
        "hazards": Part(
            "x.found_date",
            _rows("hazards", "x.found_date"),
            {
                **_POINT,
                **_dates("found_date", "deadline", "recheck_date"),
                **_codes("type", "severity", "state", "recheck_result"),
            },
        ),
        "referrals": Part("x.date", _rows("referrals", "x.date"), {**_POINT, **_dates("date")}),
    }
)
