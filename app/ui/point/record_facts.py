"""What is written of a record that is no dispute, in the order of its form."""

from collections.abc import Iterator, Mapping

from PySide6.QtCore import QCoreApplication

from app.domain.changes import JSON
from app.domain.fields import Coded, facts_of
from app.domain.ledgers import model_of
from app.ui.captions import record_words
from app.ui.days import Days
from app.ui.point.ledger_rows import day_text
from app.ui.terms import Terms

_LISTED: Mapping[str, str] = {
    "form": "outreach_forms",
    "informant_mode": "informant_modes",
    "state": "hazard_states",
    "recheck_result": "recheck_results",
    "outcome": "follow_up_outcomes",
    "satisfaction": "satisfactions",
    "mode": "follow_up_modes",
    "materials": "",
}
"""Fields whose codes the program knows by itself, and the list that has their words."""
_DAYS = ("time", "deadline")


def record_facts(ledger: str, fields: Mapping[str, JSON], terms: Terms, days: Days) -> Iterator[tuple[str, str]]:
    """Captions and what stands under them, of the filled fields."""
    for name, fact in facts_of(model_of(ledger)).items():
        vocabulary = fact.vocabulary if isinstance(fact, Coded) else _LISTED.get(name, "")
        words = _words(name, fields.get(name), vocabulary, terms, days)
        caption = record_words(name)
        if words and caption:
            yield caption, words


def _words(name: str, value: JSON, vocabulary: str, terms: Terms, days: Days) -> str:
    if value in (None, "", [], 0, False):
        return ""
    if value is True:
        return QCoreApplication.translate("Ledgers", "yes")
    if name.endswith("date") or name in _DAYS:
        return day_text(days, value)
    if isinstance(value, dict):
        return str(sum(count for count in value.values() if isinstance(count, int)) or "")
    parts = [str(each) for each in value] if isinstance(value, list) else [str(value)]
    shown = [terms.label(vocabulary, part) for part in parts] if vocabulary else parts
    return QCoreApplication.translate("Ledgers", ", ").join(shown)
