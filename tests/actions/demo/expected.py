"""What a made-up year must hold at scale 1, written down from the recipe's sources and not from its code."""

from collections import Counter
from collections.abc import Iterable
from typing import Any

from app.actions.demo.entry import Entry

FOUND, SETTLED, TIPS, PERSONS, PERSON_TIMES = 317, 288, 42, 650, 30_240
FACE, ONLINE, BROADCASTS = 20_640, 9_600, 168
BY_STATE = {"closed": 192, "resolved": 96, "mediating": 16, "transferred": 9, "unresolved": 4}
BY_LEVEL = {4: 128, 3: 142, 2: 39, 1: 8}
BY_MONTH = (22, 26, 24, 30, 36, 31, 27, 28, 30, 27, 19, 17)
BY_CATEGORY = {
    "love": (43, 4),
    "family": (54, 3),
    "neighbours": (66, 3),
    "land": (62, 9),
    "debt": (40, 6),
    "homestead": (14, 1),
    "damages": (12, 1),
    "wages": (9, 1),
    "sales": (8, 1),
    "traffic": (4, 0),
    "consumer": (2, 0),
    "land_taking": (2, 0),
    "other": (1, 0),
}
BY_SOURCE = {"patrol": 198, "party": 74, "public": 28, "police": 12, "other": 5}
BY_FORM = {"oral": 171, "written": 96, "self_settled": 21}
FOLLOW_UPS, DUE, IN_TIME, LATE, OVERDUE = 560, 538, 420, 75, 43
ROWS = {
    "disputes": 317 + 6 + 5,
    "follow_ups": 560,
    "transfers": 9,
    "referrals": 36,
    "tips": 42,
    "services": 410,
    "outreach": 1512 + 168,
    "dissuasions": 23 + 3,
    "hazards": 260,
}

Tally = dict[str, Counter[Any]]


def tally(entries: Iterable[Entry]) -> Tally:
    """The counted disputes and the other ledgers in the ways that the expectations name."""
    written = list(entries)
    disputes = [entry.fields for entry in written if entry.ledger == "disputes"]
    counted = [fields for fields in disputes if fields["state"] not in ("void", "registered")]
    return {
        "rows": Counter(entry.ledger for entry in written if entry.ledger in ROWS),
        "state": Counter(fields["state"] for fields in counted),
        "level": Counter(fields["level"] for fields in counted),
        "month": Counter(int(str(fields["found_date"])[5:7]) for fields in counted),
        "category": Counter(fields["category"] for fields in counted),
        "open": Counter(fields["category"] for fields in counted if not fields.get("resolved_date")),
        "source": Counter(fields["source"] for fields in counted),
        "form": Counter(fields["agreement_form"] for fields in counted if "agreement_form" in fields),
        "relapsed": Counter(str(fields["state"] in _SETTLED) for fields in counted if "reopen_count" in fields),
        "sums": Counter({name: _sum(written, *name.split(".")) for name in _SUMS}),
    }


_SETTLED = ("closed", "resolved")
_SUMS = ("services.persons", "outreach.face_count", "outreach.reach_count", "outreach.broadcast_times")


def _sum(entries: Iterable[Entry], ledger: str, name: str) -> int:
    return sum(int(str(entry.fields.get(name, 0))) for entry in entries if entry.ledger == ledger)


def expected(scale: int) -> Tally:
    """The same, as it must be."""
    once: Tally = {
        "rows": Counter(ROWS),
        "state": Counter(BY_STATE),
        "level": Counter(BY_LEVEL),
        "month": Counter(dict(enumerate(BY_MONTH, start=1))),
        "category": Counter({name: found for name, (found, _) in BY_CATEGORY.items()}),
        "open": Counter({name: left for name, (_, left) in BY_CATEGORY.items()}),
        "source": Counter(BY_SOURCE),
        "form": Counter(BY_FORM),
        "relapsed": Counter({"True": 10, "False": 2}),
        "sums": Counter(dict(zip(_SUMS, (PERSONS, FACE, ONLINE, BROADCASTS), strict=True))),
    }
    return {name: Counter({key: value * scale for key, value in counts.items()}) for name, counts in once.items()}
