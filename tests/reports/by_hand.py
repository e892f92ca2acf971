"""The definitions of the reports counted by hand: plain loops over plain records, nothing shared with the queries."""

from collections import defaultdict
from collections.abc import Callable, Iterable
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


def transferred(kept: Book, dispute: Row, as_of: date) -> bool:
    handed = [day(each["date"]) or date.max for each in kept.hanging("transfers", dispute)]
    return any(each <= as_of for each in handed) or (not handed and dispute["state"] == "transferred")


def relapsed(kept: Book, dispute: Row, as_of: date) -> bool:
    return any((day(each["date"]) or date.max) <= as_of for each in kept.relapses(dispute))


def settled_within(kept: Book, period: Period) -> list[Row]:
    """当期化解: last settled within the period, whenever found."""
    last = min(period.last, period.as_of)
    found = []
    for dispute in kept.ledgers["disputes"].values():
        if dispute["state"] in ("void", "merged"):
            continue
        days = [day(dispute.get("resolved_date"))] if dispute["state"] in SETTLED else []
        later = [r for r in kept.relapses(dispute) if (day(r["date"]) or date.min) > period.as_of]
        before = [day(r["previous_resolved_date"]) or date.min for r in later]
        within = [each for each in before if period.first <= each <= last]
        days += [max(within)] if within else []
        if any(each and period.first <= each <= last for each in days):
            found.append(dispute)
    return found


def mended(hazard: Row, as_of: date) -> bool:
    return hazard["state"] == "mended" and (day(hazard.get("recheck_date")) or date.min) <= as_of


def measured(kept: Book, period: Period) -> dict[str, dict[str, int]]:
    """Every measure of the tables, by owner."""
    as_of, disputes, due = period.as_of, kept.disputes(period), follow_ups_due(kept, period)
    confirmed = [case for case in kept.rows("dissuasions", period, "date") if case.get("station_confirmed")]
    outreach, hazards = kept.rows("outreach", period, "date"), kept.rows("hazards", period, "found_date")
    return {
        "found": sums(disputes, lambda row: 1),
        "handled": sums(disputes, lambda row: handled(kept, row, as_of)),
        "resolved": sums(disputes, lambda row: settled(kept, row, as_of)),
        "settled": sums(settled_within(kept, period), lambda row: 1),
        "transferred": sums(disputes, lambda row: transferred(kept, row, as_of)),
        "open": sums(disputes, lambda row: not settled(kept, row, as_of)),
        "relapsed": sums(disputes, lambda row: relapsed(kept, row, as_of)),
        "follow_ups_due": sums(due, lambda row: 1),
        "follow_ups_done": sums(due, lambda row: done_by(row, as_of)),
        "follow_ups_in_time": sums(due, lambda row: done_by(row, as_of) and in_window(row)),
        "follow_ups_overdue": sums(due, lambda row: overdue(row, as_of)),
        "tips": sums(kept.rows("tips", period, "time"), lambda row: 1),
        "persons": sums(kept.rows("services", period, "date"), lambda row: row["persons"]),
        "face": sums(outreach, lambda row: row.get("face_count", 0)),
        "reach": sums(outreach, lambda row: row.get("reach_count", 0)),
        "broadcasts": sums(outreach, lambda row: row.get("broadcast_times", 0)),
        "dissuaded": sums(confirmed, lambda row: 1),
        "saved": sums(confirmed, lambda row: row["saved"]),
        "hazards": sums(hazards, lambda row: 1),
        "mended": sums(hazards, lambda row: mended(row, as_of)),
        "referrals": sums(kept.rows("referrals", period, "date"), lambda row: 1),
    }


def sums(rows: Iterable[Row], number: Callable[[Row], int]) -> dict[str, int]:
    """What the rows of each owner add up to."""
    added: dict[str, int] = {}
    for row in rows:
        added[row["owner"]] = added.get(row["owner"], 0) + number(row)
    return added
