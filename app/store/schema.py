"""What each ledger's table makes searchable: the fields that are columns, and the fields whose words are indexed."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class LedgerTable:
    """`columns` are fields read straight from the stored JSON as virtual columns, indexed as `indexes` says;
    `texts` are the fields a person searches by; where there are none, `numbers` are columns by which a record is found,
    and no word in it: nobody is looked up among those who were sent to a counsellor."""

    columns: tuple[str, ...]
    indexes: tuple[tuple[str, ...], ...] = ()
    texts: tuple[str, ...] = ()
    numbers: tuple[str, ...] = ()


def index_name(ledger: str, index: tuple[str, ...]) -> str:
    """What the index of these columns is called."""
    return f"{ledger}_{'_'.join(index[:2])}"


TABLES: Mapping[str, LedgerTable] = {
    "disputes": LedgerTable(
        (
            "local_no",
            "ledger_no",
            "found_date",
            "state",
            "category",
            "subtype",
            "village",
            "level",
            "accepted_date",
            "resolved_date",
            "closed_date",
        ),
        (
            (
                "found_date",
                "state",
                "owner",
                "record",
                "category",
                "subtype",
                "level",
                "accepted_date",
                "resolved_date",
            ),
            ("local_no", "owner"),
            ("ledger_no",),
            ("state", "found_date"),
            ("resolved_date", "state", "owner", "record"),
            ("category", "village", "found_date"),
            ("owner", "state", "found_date"),
        ),
        ("local_no", "ledger_no", "village", "ailitun", "parties", "summary", "summary_zh", "result", "analysis"),
    ),
    "sessions": LedgerTable(
        ("dispute", "kind", "date", "previous_resolved_date"),
        (("dispute",), ("kind", "date", "owner", "dispute", "previous_resolved_date")),
        ("place", "text"),
    ),
    "follow_ups": LedgerTable(
        ("dispute", "due_date", "done_date", "outcome", "settlement"),
        (("dispute",), ("due_date", "owner", "record", "dispute", "done_date", "settlement")),
        ("note",),
    ),
    "transfers": LedgerTable(
        ("dispute", "to", "date", "feedback_due", "feedback_date"),
        (("dispute",), ("date", "owner", "dispute")),
        ("reason",),
    ),
    "referrals": LedgerTable(
        ("local_no", "dispute", "date"), (("dispute",), ("date",), ("local_no", "owner")), numbers=("local_no", "date")
    ),
    "tips": LedgerTable(
        ("local_no", "time", "category", "happening_now", "danger"),
        (("time", "owner", "category", "happening_now", "danger"), ("local_no", "owner")),
        ("local_no", "place", "what"),
    ),
    "outreach": LedgerTable(
        ("local_no", "date", "form", "face_count", "reach_count", "broadcast_times", "app_installed"),
        (
            ("date", "form", "owner", "face_count", "reach_count", "broadcast_times", "app_installed"),
            ("local_no", "owner"),
        ),
        ("local_no", "place"),
    ),
    "dissuasions": LedgerTable(
        ("local_no", "date", "fraud_type", "saved", "station_confirmed"),
        (("date", "owner", "saved", "station_confirmed"), ("local_no", "owner")),
        ("local_no", "done"),
    ),
    "services": LedgerTable(
        ("local_no", "date", "type", "persons"),
        (("date", "owner", "type", "persons"), ("local_no", "owner")),
        ("local_no", "note"),
    ),
    "hazards": LedgerTable(
        ("local_no", "found_date", "type", "severity", "state", "deadline", "recheck_date"),
        (("found_date", "owner", "state", "type", "recheck_date"), ("local_no", "owner")),
        ("local_no", "place", "description"),
    ),
    "nil_reports": LedgerTable(("month",), (("month", "owner"),), numbers=("month",)),
    "attachments": LedgerTable(("of_ledger", "of_record", "at", "device"), (("of_record",), ("device",))),
    "tip_handling": LedgerTable(("tip", "state"), (("tip",),)),
    "waivers": LedgerTable(("follow_up",), (("follow_up", "owner"),)),
    "merges": LedgerTable(("kept", "dropped"), (("kept",), ("dropped",))),
    "bulletins": LedgerTable(("date", "kind"), (("date",),), ("title", "text")),
    "tasks": LedgerTable(("date", "due", "done_date", "dispute"), (("date",),), ("text",)),
    "facts": LedgerTable(("name", "date"), (("owner", "date"),)),
    "receipts": LedgerTable(("writer",), (("writer",),)),
    "devices": LedgerTable(("writer", "point"), (("writer",),)),
    "access_log": LedgerTable(("at", "act", "tip"), (("at",), ("tip",))),
}
