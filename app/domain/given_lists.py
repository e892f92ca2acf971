"""Lists that a bureau gives out to its points: which may be replaced, and what a new one must be."""

import json
import re
from collections.abc import Iterable, Mapping

from app.domain.errors import AppError, Code
from app.domain.json_value import JSON
from app.domain.vocabulary import Item, Vocabularies, Vocabulary, parse

KIND = "list"
"""The kind of a bulletin that carries one."""
VILLAGES = "villages"
REPLACEABLE = frozenset(
    {
        VILLAGES,
        "fraud_types",
        "counselling_rooms",
        "audiences",
        "service_types",
        "hazard_types",
        "relations",
        "rights_notice",
        "data_notice",
    }
)
"""Lists of words alone: no rule, no form and no count knows their codes."""
LIMIT = 60_000
_CODE = re.compile(r"[A-Za-z0-9_]{1,40}")


def checked(text: str, known: Vocabularies) -> Vocabulary:
    """The list in a file. Raises AppError BAD_FILE for what is no list or holds a code that can be none, UNKNOWN_CODE
    for a list that may not be replaced, TOO_LONG, and BAD_VALUE for one that is older than what is here."""
    if len(text) > LIMIT:
        raise AppError(Code.TOO_LONG, "vocabulary", limit=LIMIT)
    found = parse(text)
    if found.name not in REPLACEABLE or found.name not in known:
        raise AppError(Code.UNKNOWN_CODE, "vocabulary", value=found.name)
    if not found.items or not all(_CODE.fullmatch(code) for code in found.codes):
        raise AppError(Code.BAD_FILE, "vocabulary", name=found.name, reason="a code that can be none")
    if found.year < known[found.name].year:
        raise AppError(Code.BAD_VALUE, "vocabulary")
    return found


def text_of(name: str, year: int, source: str, items: Iterable[Item]) -> str:
    """The list as it is given out."""
    listed: list[JSON] = [_item(item) for item in items]
    value: Mapping[str, JSON] = {"name": name, "year": year, "source": source, "items": listed}
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _item(item: Item) -> dict[str, JSON]:
    reviewed: dict[str, JSON] = {"mn_reviewed": True} if item.is_reviewed else {}
    return {"code": item.code, "zh": item.zh, "mn": item.mn, **item.extra, **reviewed}
