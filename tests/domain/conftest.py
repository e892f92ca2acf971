"""The rules the domain's tests hold records against: the lists that ship."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from app.domain.changes import JSON
from app.domain.disputes import Dispute
from app.domain.recording import Rules, parse_new
from app.domain.vocabulary import Vocabularies, parse

TODAY = date(2026, 7, 15)
SHIPPED = Path(__file__).resolve().parents[2] / "resources" / "vocabularies"

MakeDispute = Callable[..., Dispute]


@pytest.fixture(scope="session")
def vocabularies() -> Vocabularies:
    return Vocabularies(parse(path.read_text(encoding="utf-8")) for path in sorted(SHIPPED.glob("*.json")))


@pytest.fixture
def rules(vocabularies: Vocabularies) -> Rules:
    return Rules(TODAY, vocabularies)


@pytest.fixture
def make_dispute(vocabularies: Vocabularies) -> MakeDispute:
    """A dispute as `parse_new` makes it from the five fields and those named."""

    def make(**fields: JSON) -> Dispute:
        record = parse_new("disputes", five() | fields, today=TODAY, rules=vocabularies)
        assert isinstance(record, Dispute)
        return record

    return make


def five() -> dict[str, JSON]:
    """What registering a dispute takes."""
    return {
        "found_date": "2026-07-01",
        "village": "示范一嘎查",
        "category": "land",
        "parties": [{"name": "张某1"}, {"name": "李某1"}],
        "summary": "两家因草场边界争吵",
    }
