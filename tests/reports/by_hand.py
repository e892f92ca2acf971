"""The definitions of the reports counted by hand: plain loops over plain records, nothing shared with the queries."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any

from app.actions.demo.entry import Entry
from app.domain.periods import Period

Row = dict[str, Any]
SETTLED = ("resolved", "closed")
HANDLED = (*SETTLED, "accepted", "mediating", "unresolved", "transferred")


def day(text: object) -> date | None:
    return date.fromisoformat(str(text)[:10]) if text else None


@dataclass
class Book:
    """All records by ledger and uuid, with their owner under "owner", and what hangs on each dispute."""

    ledgers: dict[str, dict[str, Row]] = field(default_factory=lambda: defaultdict(dict))

    def rows(self, ledger: str, period: Period, name: str) -> list[Row]:
        last = min(period.last, period.as_of)
        return [row for row in self.ledgers[ledger].values() if period.first <= (day(row[name]) or date.min) <= last]

    def disputes(self, period: Period) -> list[Row]:
        return [row for row in self.rows("disputes", period, "found_date") if row["state"] not in ("void", "merged")]

    def relapses(self, dispute: Row) -> list[Row]:
        return [s for s in self.hanging("sessions", dispute) if s.get("kind") == "relapse"]

    def hanging(self, ledger: str, dispute: Row) -> list[Row]:
        return [row for row in self.ledgers[ledger].values() if row.get("dispute") == dispute["record"]]


def book(entries: Iterable[Entry]) -> Book:
    kept = Book()
    for entry in entries:
        row = kept.ledgers[entry.ledger].setdefault(entry.record, {"record": entry.record, "owner": entry.owner})
        row.update(entry.fields)
    return kept


def settled(kept: Book, dispute: Row, as_of: date) -> bool:
    if dispute["state"] in SETTLED and (day(dispute["resolved_date"]) or date.max) <= as_of:
        return True
    return any(
        (day(r["previous_resolved_date"]) or date.max) <= as_of < (day(r["date"]) or date.min)
        for r in kept.relapses(dispute)
    )


def handled(kept: Book, dispute: Row, as_of: date) -> bool:
    days = [day(dispute.get("accepted_date")), day(dispute.get("resolved_date"))]
    days += [day(r["previous_resolved_date"]) for r in kept.relapses(dispute)]
    days += [day(t["date"]) for t in kept.hanging("transfers", dispute)]
    return dispute["state"] in HANDLED and any(each <= as_of for each in days if each)


def ever_settled(kept: Book, dispute: Row, as_of: date) -> bool:
    before = any((day(r["previous_resolved_date"]) or date.max) <= as_of for r in kept.relapses(dispute))
    return before or settled(kept, dispute, as_of)


def follow_ups_due(kept: Book, period: Period) -> list[Row]:
    due = []
    waived = {row["follow_up"] for row in kept.ledgers["waivers"].values()}
    for row in kept.rows("follow_ups", period, "due_date"):
        dispute = kept.ledgers["disputes"][row["dispute"]]
        relapsed = sum((day(r["date"]) or date.max) <= period.as_of for r in kept.relapses(dispute))
        if dispute["state"] in ("void", "merged"):
            continue
        if done_by(row, period.as_of) or (row.get("settlement", 0) >= relapsed and row["record"] not in waived):
            due.append(row)
    return due


def done_by(follow_up: Row, as_of: date) -> bool:
    return bool(follow_up.get("done_date")) and (day(follow_up["done_date"]) or date.max) <= as_of


def in_window(follow_up: Row) -> bool:
    due, done = day(follow_up["due_date"]), day(follow_up["done_date"])
    return bool(due and done and due - timedelta(days=2) <= done <= due + timedelta(days=3))


def overdue(follow_up: Row, as_of: date) -> bool:
    due = day(follow_up["due_date"])
    return bool(due and due + timedelta(days=3) < as_of and not done_by(follow_up, as_of))


def in_time(kept: Book, dispute: Row, as_of: date) -> bool:
    """Of a settled dispute: within 30 days of its acceptance, or of its finding where a relapse has overwritten it."""
    resolved = day(dispute.get("resolved_date"))
    if dispute["state"] in SETTLED and resolved and resolved <= as_of:
        accepted = day(dispute.get("accepted_date"))
        return accepted is None or resolved - accepted <= timedelta(days=30)
    held = [
        day(r["previous_resolved_date"])
        for r in kept.relapses(dispute)
        if r["previous_resolved_date"] <= str(as_of) < r["date"]
    ]
    found = day(dispute["found_date"])
    return any(found and each and each - found <= timedelta(days=30) for each in held)
