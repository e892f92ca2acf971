"""How stored values are read at the desk: moments, spans, parties, reasons."""

from collections.abc import Iterable
from datetime import date, datetime, timedelta

from PySide6.QtCore import QCoreApplication

from app.actions.days import CHINA
from app.domain.changes import JSON
from app.ui.days import Days
from app.ui.terms import Terms
from app.ui.widgets.words import fill


def moment_text(text: str) -> str:
    """A stored moment in local time, "2026-07-20 21:05"."""
    return datetime.fromisoformat(text).astimezone(CHINA).strftime("%Y-%m-%d %H:%M") if text else ""


def short_day(value: JSON) -> str:
    """A stored date or local moment as a table shows it: "2026-03-05 21:30"."""
    return str(value or "")[:16].replace("T", " ")


def day_text(days: Days, value: JSON) -> str:
    """A stored date or local moment as it is read."""
    text = str(value or "")
    try:
        day = days.near(date.fromisoformat(text[:10]))
    except ValueError:
        return text
    return f"{day} {text[11:16]}".strip()


def parties_text(value: JSON) -> str:
    """What the sides of a dispute are called."""
    sides = value if isinstance(value, list) else []
    return listed(str(party.get("name", "")) for party in sides if isinstance(party, dict))


def listed(words: Iterable[str]) -> str:
    """Several words in a row."""
    return QCoreApplication.translate("Ledgers", ", ").join(words)


def age_text(age: timedelta) -> str:
    """How long something has waited."""
    translate, days, hours = QCoreApplication.translate, age.days, age.seconds // 3600
    if days > 0:
        return fill(translate("Ages", "%1 days"), days)
    return fill(translate("Ages", "%1 hours"), hours) if hours and not days else translate("Ages", "less than an hour")


def clock_text(seconds: int) -> str:
    """By how much a clock is surely wrong; "" where it may be right."""
    if not seconds:
        return ""
    span = age_text(timedelta(seconds=abs(seconds)))
    translate = QCoreApplication.translate
    return fill(translate("Ages", "%1 ahead") if seconds > 0 else translate("Ages", "%1 behind"), span)


_CODED = {
    "category": "categories",
    "subtype": "subtypes",
    "relation": "relations",
    "source": "sources",
    "scale": "scales",
    "method": "methods",
    "state": "dispute_states",
    "agreement_form": "agreement_forms",
    "unresolved_reason": "unresolved_reasons",
    "void_reason": "void_reasons",
}


def value_text(terms: Terms, days: Days, name: str, value: JSON) -> str:
    """A field of a dispute as it is read."""
    if name == "parties":
        return parties_text(value)
    if name == "level" and isinstance(value, int):
        return terms.level(value)
    if name in _CODED:
        return terms.label(_CODED[name], str(value or ""))
    if isinstance(value, list):
        return listed(str(each) for each in value)
    if isinstance(value, bool):
        translate = QCoreApplication.translate
        return translate("Fields", "yes") if value else translate("Fields", "no")
    return day_text(days, value) if name.endswith("date") else str("" if value is None else value)
