"""Names that are let go: the parties of a case that was closed long ago become codes wherever the case says them."""

from collections.abc import Iterable, Mapping

from app.domain.changes import Fields
from app.domain.disputes import Party
from app.domain.json_value import JSON

_STEMS = "甲乙丙丁戊己庚辛壬癸"
NOBODY = "—"
"""Whoever else a record names that hangs on the case."""


def code(place: int) -> str:
    """甲, 乙 … for the parties in their order."""
    return _STEMS[place] if place < len(_STEMS) else f"{_STEMS[-1]}{place + 1}"


def codes_of(parties: Iterable[Party]) -> Mapping[str, str]:
    """The code of each name, the longest first: 张某 may stand inside 张某家."""
    named = {party.name: code(place) for place, party in reversed(list(enumerate(parties)))}
    return dict(sorted(named.items(), key=lambda each: -len(each[0])))


def without_names(fields: Fields, codes: Mapping[str, str], ids: Mapping[str, str]) -> Fields:
    """The fields with codes for names, no telephone, and what they refer to under its new id."""
    left = {name: _without(value, codes, ids) for name, value in fields.items()}
    parties = fields.get("parties")
    if isinstance(parties, list):
        left["parties"] = [{"name": code(place)} for place in range(len(parties))]
    if isinstance(fields.get("name"), str):
        left["name"] = codes.get(str(fields["name"]), NOBODY)
    return left


def _without(value: JSON, codes: Mapping[str, str], ids: Mapping[str, str]) -> JSON:
    if isinstance(value, dict):
        return {name: _without(part, codes, ids) for name, part in value.items()}
    if isinstance(value, list):
        return [_without(part, codes, ids) for part in value]
    return ids.get(value, _said(value, codes)) if isinstance(value, str) else value


def _said(text: str, codes: Mapping[str, str]) -> str:
    """A name of one letter is in too many words to be found in a text."""
    for name, stem in codes.items():
        if len(name) > 1:
            text = text.replace(name, stem)
    return text
