"""What each ledger's table shows of a record at the desk."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QCoreApplication

from app.domain.changes import JSON
from app.store.ledgers import Row as Record
from app.ui.desk.parts import DeskParts
from app.ui.desk.shown import parties_text, short_day
from app.ui.models.rows import Column, Row
from app.ui.terms import STATE_TONES
from app.ui.theme import Tone

SHOWN = ("disputes", "tips", "outreach", "services", "hazards", "dissuasions", "follow_ups", "transfers", "referrals")
_ORDER = {"disputes": "found_date", "tips": "time", "hazards": "found_date", "follow_ups": "due_date"}

Fields = Mapping[str, JSON]
Cell = Callable[[DeskParts, Fields], str]


@dataclass(frozen=True, slots=True)
class Cells:
    """One column: its heading and how its text is made from a record's fields."""

    heading: str
    share: int
    text: Cell
    is_number: bool = False
    is_state: bool = False
    rank: int = 0

    @property
    def column(self) -> Column:
        heading, at_end = partial(_heading, self.heading), self.heading == "number"
        return Column(heading, self.share, self.is_number, self.is_state, self.rank, at_end=at_end)


def order_of(ledger: str) -> str:
    """The column a ledger is listed by, newest first."""
    return _ORDER.get(ledger, "date")


def columns_of(ledger: str) -> tuple[Column, ...]:
    """The columns of a ledger: where the record is from, then what it says."""
    return (Column(partial(_heading, "point"), 8, rank=1), *(cells.column for cells in _CELLS[ledger]))


def row_of(ledger: str, record: Record, parts: DeskParts) -> Row:
    """The row of a record; its key names owner and record."""
    texts = (cells.text(parts, record.fields) for cells in _CELLS[ledger])
    tone = STATE_TONES.get(str(record.fields.get("state")), Tone.GREY) if ledger == "disputes" else None
    return Row("/".join(record.key), (parts.names.owner(record.key.owner), *texts), tone)


def _plain(name: str) -> Cell:
    return lambda _, fields: str(fields.get(name, ""))


def _first(*names: str) -> Cell:
    return lambda _, fields: next((str(fields[name]) for name in names if fields.get(name)), "")


def _day(name: str) -> Cell:
    return lambda _, fields: short_day(fields.get(name))


def _coded(name: str, vocabulary: str) -> Cell:
    return lambda parts, fields: parts.terms.label(vocabulary, str(fields.get(name, "")))


def _level(parts: DeskParts, fields: Fields) -> str:
    level = fields.get("level")
    return parts.terms.level(level) if isinstance(level, int) else ""


def _confirmed(_: DeskParts, fields: Fields) -> str:
    translate = QCoreApplication.translate
    return translate("DeskLedgers", "confirmed") if fields.get("station_confirmed") else ""


_CELLS: Mapping[str, tuple[Cells, ...]] = {
    "disputes": (
        Cells("number", 13, _first("ledger_no", "local_no")),
        Cells("day", 7, _day("found_date"), rank=2),
        Cells("who", 8, lambda _, fields: parties_text(fields.get("parties"))),
        Cells("kind", 7, _coded("category", "categories")),
        Cells("level", 4, _level, rank=3),
        Cells("state", 7, _coded("state", "dispute_states"), is_state=True),
    ),
    "tips": (
        Cells("number", 9, _plain("local_no")),
        Cells("when", 10, _day("time")),
        Cells("kind", 9, _coded("category", "tip_categories")),
        Cells("where", 9, _plain("place")),
    ),
    "outreach": (
        Cells("number", 9, _plain("local_no")),
        Cells("day", 7, _day("date")),
        Cells("way", 6, _coded("form", "outreach_forms")),
        Cells("where", 9, _plain("place")),
        Cells("face", 4, _plain("face_count"), is_number=True),
        Cells("reach", 4, _plain("reach_count"), is_number=True),
    ),
    "services": (
        Cells("number", 9, _plain("local_no")),
        Cells("day", 7, _day("date")),
        Cells("kind", 9, _coded("type", "service_types")),
        Cells("people", 4, _plain("persons"), is_number=True),
        Cells("note", 12, _plain("note"), rank=1),
    ),
    "hazards": (
        Cells("number", 9, _plain("local_no")),
        Cells("day", 7, _day("found_date")),
        Cells("kind", 8, _coded("type", "hazard_types")),
        Cells("where", 9, _plain("place")),
        Cells("state", 6, _coded("state", "hazard_states")),
    ),
    "dissuasions": (
        Cells("number", 9, _plain("local_no")),
        Cells("day", 7, _day("date")),
        Cells("fraud", 9, _coded("fraud_type", "fraud_types")),
        Cells("saved", 5, _plain("saved"), is_number=True),
        Cells("counts", 5, _confirmed),
    ),
    "follow_ups": (
        Cells("due", 7, _day("due_date")),
        Cells("done", 7, _day("done_date")),
        Cells("outcome", 7, _coded("outcome", "follow_up_outcomes")),
        Cells("note", 12, _plain("note"), rank=1),
    ),
    "transfers": (
        Cells("day", 6, _day("date")),
        Cells("where_to", 8, _coded("to", "transfer_targets")),
        Cells("why", 12, _plain("reason")),
        Cells("answered", 7, _day("feedback_date")),
    ),
    "referrals": (
        Cells("number", 9, _plain("local_no")),
        Cells("day", 7, _day("date")),
        Cells("room", 9, _coded("room", "counselling_rooms")),
        Cells("outcome", 7, _coded("result", "referral_results")),
    ),
}


def _heading(code: str) -> str:
    translate = QCoreApplication.translate
    return {
        "point": translate("DeskLedgers", "Point"),
        "number": translate("DeskLedgers", "Number"),
        "day": translate("DeskLedgers", "Day"),
        "who": translate("DeskLedgers", "Who"),
        "kind": translate("DeskLedgers", "Kind"),
        "level": translate("DeskLedgers", "Risk"),
        "state": translate("DeskLedgers", "State"),
        "when": translate("DeskLedgers", "When"),
        "where": translate("DeskLedgers", "Where"),
        "way": translate("DeskLedgers", "In which way"),
        "face": translate("DeskLedgers", "Face to face"),
        "reach": translate("DeskLedgers", "Online"),
        "people": translate("DeskLedgers", "People"),
        "note": translate("DeskLedgers", "Note"),
        "fraud": translate("DeskLedgers", "Which fraud"),
        "saved": translate("DeskLedgers", "Money saved"),
        "counts": translate("DeskLedgers", "Counts"),
        "due": translate("DeskLedgers", "Due"),
        "done": translate("DeskLedgers", "Done"),
        "outcome": translate("DeskLedgers", "How it is now"),
        "where_to": translate("DeskLedgers", "Where to"),
        "room": translate("DeskLedgers", "Room"),
        "why": translate("DeskLedgers", "Why"),
        "answered": translate("DeskLedgers", "Answered"),
    }[code]
