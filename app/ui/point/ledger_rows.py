"""What each ledger's table shows of a record."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication

from app.actions.looking import Listed
from app.domain.changes import JSON
from app.store.delivery import Delivery
from app.ui.days import Days
from app.ui.models.rows import Column, Row
from app.ui.point.record_tiles import kind_words
from app.ui.terms import STATE_TONES, Terms
from app.ui.theme import Tone
from app.ui.widgets.words import fill

SHOWN = (
    "disputes",
    "tips",
    "outreach",
    "services",
    "hazards",
    "dissuasions",
    "follow_ups",
    "referrals",
    "nil_reports",
)
_ORDER = {
    "disputes": "found_date",
    "tips": "time",
    "hazards": "found_date",
    "follow_ups": "due_date",
    "nil_reports": "month",
}
_NUMBER, _MORE = 3, 4
"""Ranks: in little room a number says less than the day, the sides and the kind; what else there is goes first."""
_NAMED = 4
"""So many sides are named one by one."""
_DELIVERY_TONES = {
    Delivery.ATTENTION: Tone.RED,
    Delivery.SAVED: Tone.GREY,
    Delivery.SENT: Tone.BLUE,
    Delivery.RECEIVED: Tone.GREEN,
}

Fields = Mapping[str, JSON]
Cell = Callable[[Terms, Days, Fields], str]


@dataclass(frozen=True, slots=True)
class Cells:
    """One column: its heading and how its text is made from a record's fields."""

    heading: str
    share: int
    text: Cell
    rank: int = 0
    is_number: bool = False
    sort: str = ""
    """The column that the store can list it by, along an index."""

    @property
    def column(self) -> Column:
        return Column(partial(_heading, self.heading), self.share, self.is_number, rank=self.rank, sort=self.sort)


def tab_words(ledger: str) -> str:
    """What a ledger is called where all of them stand side by side."""
    translate = QCoreApplication.translate
    return {
        "disputes": translate("Ledgers", "Disputes"),
        "tips": translate("Ledgers", "Tips"),
        "outreach": translate("Ledgers", "Outreach"),
        "services": translate("Ledgers", "Services"),
        "hazards": translate("Ledgers", "Hazards"),
        "dissuasions": translate("Ledgers", "Stopped frauds"),
        "follow_ups": translate("Ledgers", "Follow-ups"),
        "referrals": translate("Ledgers", "Referrals"),
        "nil_reports": translate("Ledgers", "Nil reports"),
    }[ledger]


def order_of(ledger: str) -> str:
    """The column a ledger is listed by, newest first."""
    return _ORDER.get(ledger, "date")


def columns_of(ledger: str) -> tuple[Column, ...]:
    """The columns of a ledger; the last says how far the record has come."""
    return (*(cells.column for cells in _CELLS[ledger]), Column(partial(_heading, "delivery"), 8, is_state=True))


def row_of(ledger: str, listed: Listed, terms: Terms, days: Days) -> Row:
    """The row of a record."""
    fields = listed.row.fields
    stage = Delivery.RECEIVED if listed.delivery is None else listed.delivery
    texts = (cells.text(terms, days, fields) for cells in _CELLS[ledger])
    return Row(listed.row.key.record, (*texts, delivery_words(stage)), _DELIVERY_TONES[stage])


def delivery_words(stage: Delivery) -> str:
    """How far a record has come."""
    translate = QCoreApplication.translate
    return {
        Delivery.ATTENTION: translate("Delivery", "needs attention"),
        Delivery.SAVED: translate("Delivery", "saved here"),
        Delivery.SENT: translate("Delivery", "sent"),
        Delivery.RECEIVED: translate("Delivery", "station has it"),
    }[stage]


def delivery_tone(stage: Delivery) -> Tone:
    """Its tone."""
    return _DELIVERY_TONES[stage]


def state_tone(state: str) -> Tone:
    """The tone of a dispute's state."""
    return STATE_TONES.get(state, Tone.GREY)


def day_text(days: Days, value: JSON) -> str:
    """A stored date or local moment as it is read."""
    text = str(value or "")
    try:
        day = days.near(date.fromisoformat(text[:10]))
    except ValueError:
        return text
    return f"{day} {text[11:16]}".strip()


def parties_text(value: JSON) -> str:
    """What the sides of a dispute are called; of many, the first ones and how many they are."""
    parties = (
        [str(party.get("name", "")) for party in value if isinstance(party, dict)] if isinstance(value, list) else []
    )
    named = QCoreApplication.translate("Ledgers", ", ").join(
        parties if len(parties) <= _NAMED else parties[: _NAMED - 1]
    )
    if len(parties) <= _NAMED:
        return named
    return fill(QCoreApplication.translate("Ledgers", "%1 and others, %2 in all"), named, len(parties))


def _plain(name: str) -> Cell:
    return lambda _terms, _days, fields: str(fields.get(name, ""))


def _day(name: str) -> Cell:
    return lambda _terms, days, fields: _brief_day(days, fields.get(name))


def _brief_day(days: Days, value: JSON) -> str:
    """A date or a moment's date, short enough for a column."""
    text = str(value or "")
    try:
        return days.brief(date.fromisoformat(text[:10]))
    except ValueError:
        return text


def _coded(name: str, vocabulary: str) -> Cell:
    return lambda terms, _days, fields: terms.brief(vocabulary, str(fields.get(name, "")))


def _people(_terms: Terms, _days: Days, fields: Fields) -> str:
    counts = (fields.get(name) for name in ("face_count", "reach_count", "broadcast_times"))
    return next((str(count) for count in counts if count), "")


def _nothing_in(_terms: Terms, _days: Days, fields: Fields) -> str:
    named = fields.get("ledgers")
    words = (kind_words(str(each)) for each in named) if isinstance(named, list) else ()
    return QCoreApplication.translate("Ledgers", ", ").join(words)


_CELLS: Mapping[str, tuple[Cells, ...]] = {
    "disputes": (
        Cells("number", 9, _plain("local_no"), _NUMBER, sort="local_no"),
        Cells("day", 6, _day("found_date"), 1, sort="found_date"),
        Cells("who", 7, lambda _terms, _days, fields: parties_text(fields.get("parties")), 2),
        Cells("kind", 7, _coded("category", "categories"), 1),
        Cells("state", 6, _coded("state", "dispute_states"), _MORE, sort="state"),
    ),
    "tips": (
        Cells("number", 9, _plain("local_no"), _NUMBER, sort="local_no"),
        Cells("when", 6, _day("time"), 2, sort="time"),
        Cells("kind", 9, _coded("category", "tip_categories"), 1),
        Cells("where", 8, _plain("place"), 2),
    ),
    "outreach": (
        Cells("number", 9, _plain("local_no"), _NUMBER, sort="local_no"),
        Cells("day", 6, _day("date"), 1, sort="date"),
        Cells("way", 6, _coded("form", "outreach_forms")),
        Cells("where", 8, _plain("place"), 2),
        Cells("people_or_times", 6, _people, is_number=True),
    ),
    "services": (
        Cells("number", 9, _plain("local_no"), _NUMBER, sort="local_no"),
        Cells("day", 6, _day("date"), 1, sort="date"),
        Cells("kind", 12, _coded("type", "service_types")),
        Cells("people", 4, _plain("persons"), is_number=True),
    ),
    "hazards": (
        Cells("number", 9, _plain("local_no"), _NUMBER, sort="local_no"),
        Cells("day", 6, _day("found_date"), 1, sort="found_date"),
        Cells("kind", 8, _coded("type", "hazard_types")),
        Cells("where", 8, _plain("place"), 2),
        Cells("how_bad", 5, _coded("severity", "severities"), _MORE),
    ),
    "dissuasions": (
        Cells("number", 9, _plain("local_no"), _NUMBER, sort="local_no"),
        Cells("day", 6, _day("date"), 1, sort="date"),
        Cells("fraud", 9, _coded("fraud_type", "fraud_types")),
        Cells("saved", 6, _plain("saved"), 2, is_number=True),
    ),
    "follow_ups": (
        Cells("due", 6, _day("due_date"), sort="due_date"),
        Cells("done", 6, _day("done_date")),
        Cells("outcome", 7, _coded("outcome", "follow_up_outcomes")),
    ),
    "referrals": (
        Cells("number", 9, _plain("local_no"), _NUMBER, sort="local_no"),
        Cells("day", 6, _day("date"), 1, sort="date"),
        Cells("who", 8, _plain("name")),
        Cells("where", 10, _coded("room", "counselling_rooms"), 2),
        Cells("outcome", 7, _coded("result", "referral_results")),
    ),
    "nil_reports": (
        Cells("month", 6, _plain("month"), sort="month"),
        Cells("nothing_in", 20, _nothing_in),
    ),
}


def _heading(code: str) -> str:
    translate = QCoreApplication.translate
    return {
        "number": translate("Ledgers", "Number"),
        "day": translate("Ledgers", "Day"),
        "who": translate("Ledgers", "Who"),
        "kind": translate("Ledgers", "Kind"),
        "state": translate("Ledgers", "State"),
        "when": translate("Ledgers", "When"),
        "where": translate("Ledgers", "Where"),
        "way": translate("Ledgers", "In which way"),
        "people_or_times": translate("Ledgers", "People or times"),
        "people": translate("Ledgers", "People"),
        "how_bad": translate("Ledgers", "How bad"),
        "fraud": translate("Ledgers", "Which fraud"),
        "saved": translate("Ledgers", "Money saved"),
        "due": translate("Ledgers", "Due"),
        "done": translate("Ledgers", "Done"),
        "outcome": translate("Ledgers", "How it is now"),
        "month": translate("Ledgers", "Month"),
        "nothing_in": translate("Ledgers", "There was nothing in"),
        "delivery": translate("Ledgers", "On its way"),
    }[code]
