"""The fields that do not exist: no record, code or list says who a person is. Events are recorded, not people."""

import re
from collections.abc import Iterator

import pytest
from pydantic import BaseModel

from app.domain.changes import JSON
from app.domain.ledgers import LEDGERS
from app.domain.text_guard import identity_word
from app.domain.vocabulary import Vocabularies, Vocabulary

PERSON = re.compile(
    r"ethnic|nationalit|religio|faith|belief|church|politic|party_?member|communist|petition"
    r"|biometric|finger_?print|voice_?print|face_?(id|print|image|scan)|facial|iris|dna"
    r"|health|illness|disease|diagnos|patient|mental|medication"
    r"|criminal|conviction|prison|offender|record_of_offen|blacklist|watch_?list|key_?person"
    r"|(?<![a-z])id_?(card|number|no)(?![a-z])|identity_?(card|number)|identification|passport|household_?register|hukou"
    r"|gps|latitude|longitude|coordinates|location_?track|tracking"
    r"|education|schooling|gender|(?<![a-z])sex(?![a-z])|birth|person_?categor|identity_?label"
    r"|score|ranking|(?<![a-z])rank(?![a-z])|credit_?rating|person_?search|dossier"
)


def forbidden(names: Iterator[str]) -> set[str]:
    return {name for name in names if PERSON.search(name.lower())}


def schema_names(model: type[BaseModel]) -> Iterator[str]:
    """Every name and code in the model's JSON schema, its parts included."""
    yield from _names(model.model_json_schema())


def _names(schema: JSON) -> Iterator[str]:
    if isinstance(schema, list):
        for part in schema:
            yield from _names(part)
    if isinstance(schema, dict):
        for key in ("properties", "$defs"):
            within = schema.get(key)
            yield from within if isinstance(within, dict) else ()
        codes = schema.get("enum")
        yield from map(str, codes if isinstance(codes, list) else ())
        for part in schema.values():
            yield from _names(part)


def list_names(vocabulary: Vocabulary) -> Iterator[str]:
    yield vocabulary.name
    for item in vocabulary:
        yield item.code
        yield from item.extra


@pytest.mark.parametrize("ledger", list(LEDGERS))
def test_no_field_or_code_of_a_ledger_says_who_a_person_is(ledger: str) -> None:
    assert not forbidden(iter([ledger]))
    assert not forbidden(schema_names(LEDGERS[ledger]))


def test_no_list_or_code_of_a_list_says_who_a_person_is(vocabularies: Vocabularies) -> None:
    for vocabulary in vocabularies.values():
        assert not forbidden(list_names(vocabulary))


def test_no_word_of_a_list_does_either(vocabularies: Vocabularies) -> None:
    talk = vocabularies["identity_talk"]
    for vocabulary in vocabularies.values():
        if vocabulary is not talk:
            assert not [item.zh for item in vocabulary if identity_word(item.zh, talk)]


@pytest.mark.parametrize(
    "name",
    [
        "ethnicity",
        "ethnic_group",
        "religion",
        "political_status",
        "party_member",
        "fingerprint",
        "face_image",
        "health_note",
        "criminal_record",
        "id_number",
        "id_card_no",
        "gps_track",
        "household_register",
        "volunteer_score",
        "key_person",
        "education",
        "petitioner",
    ],
)
def test_the_guard_finds_what_must_not_be(name: str) -> None:
    class Sneaking(BaseModel):
        __annotations__ = {name: str}

    assert forbidden(schema_names(Sneaking)) == {name}


def test_the_guard_lets_parties_to_a_dispute_pass() -> None:
    assert not forbidden(iter(["parties", "face_count", "households", "place", "lang", "record", "medical", "wages"]))
