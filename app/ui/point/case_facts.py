"""What is written of a dispute, in the order in which one reads it."""

from collections.abc import Iterator, Mapping

from PySide6.QtCore import QCoreApplication

from app.domain import phones
from app.domain.changes import JSON
from app.domain.disputes import Dispute
from app.domain.recording import fields_of
from app.ui.captions import field_words
from app.ui.days import Days
from app.ui.point.ledger_rows import day_text
from app.ui.terms import Terms

_ORDER = (
    "parties",
    "summary",
    "found_date",
    "village",
    "ailitun",
    "subtype",
    "relation",
    "signs",
    "level_reason",
    "analysis",
    "measure",
    "people_count",
    "amount",
    "source",
    "mediators",
    "method",
    "accepted_date",
    "resolved_date",
    "agreement_form",
    "result",
    "agreement",
    "paper_location",
    "unresolved_reason",
    "closed_date",
    "close_note",
)
_CODED: Mapping[str, str] = {
    "subtype": "subtypes",
    "relation": "relations",
    "signs": "signs",
    "source": "sources",
    "method": "methods",
    "agreement_form": "agreement_forms",
    "unresolved_reason": "unresolved_reasons",
}


def facts_of(dispute: Dispute, terms: Terms, days: Days) -> Iterator[tuple[str, str]]:
    """Captions and what stands under them, of the filled fields."""
    fields = fields_of(dispute)
    for name in _ORDER:
        words = _words(name, fields.get(name), terms, days)
        if words:
            yield field_words(name), words


def _words(name: str, value: JSON, terms: Terms, days: Days) -> str:
    if value in (None, "", [], 0, False):
        return ""
    if name == "parties":
        return "\n".join(_party(party) for party in value) if isinstance(value, list) else ""
    if name == "agreement" and isinstance(value, dict):
        return _listed(value.get("items"))
    if name == "amount":
        return f"{value:,}"
    if name.endswith("_date"):
        return day_text(days, value)
    labels = [terms.label(_CODED[name], str(each)) for each in _all(value)] if name in _CODED else _all(value)
    return _joined(labels)


def _party(party: JSON) -> str:
    """A name and where to call; the call list alone shows the whole number."""
    if not isinstance(party, dict):
        return ""
    phone = phones.masked(str(party.get("phone") or ""))
    return "　".join(part for part in (str(party.get("name", "")), phone) if part)


def _listed(items: JSON) -> str:
    return "\n".join(f"{number}. {item}" for number, item in enumerate(_all(items), start=1))


def _all(value: JSON) -> list[str]:
    return [str(each) for each in value] if isinstance(value, list) else [str(value)]


def _joined(words: list[str]) -> str:
    return QCoreApplication.translate("Ledgers", ", ").join(words)
