"""The lists' words and the glossary's terms as their reviewer needs them: what is a draft, and what has been confirmed.

The files are changed as text, line by line, so that nothing else in them moves.
"""

import csv
import io
import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from hashlib import sha256
from typing import Any

from app.domain.errors import AppError, Code

GLOSSARY = "glossary"
_BRACES = re.compile(r"\{[^{}]*\}")
_PARTS = ("word", "formula", "governance", "judicial")
_SAID = (
    ("", "zh", "mn", "mn_reviewed"),
    *((f".{part}", part, f"{part}_mn", f"{part}_mn_reviewed") for part in _PARTS),
)
"""How an item is said: its words, and what else its list says of it, as a level's word beside its colour."""


@dataclass(frozen=True, slots=True)
class Word:
    """A word of a list, or a term: where it stands, its code there, its Chinese and its Mongolian."""

    place: str
    code: str
    zh: str
    mn: str
    is_draft: bool

    @property
    def key(self) -> str:
        """Names it in a sheet, whatever a spreadsheet does to its text."""
        return sha256(f"{self.place}\0{self.code}".encode()).hexdigest()[:12]

    def fits(self, words: str) -> bool:
        """Whether these words keep every blank: one with an English name keeps its name, another its place."""
        asked, given = (_BRACES.findall(text) for text in (self.zh, words))
        named = [[blank for blank in blanks if blank.isascii()] for blanks in (asked, given)]
        return len(asked) == len(given) and sorted(named[0]) == sorted(named[1])


def words_of_list(text: str) -> Iterator[Word]:
    """The words of a list that have a draft; raises AppError BAD_FILE for what is no list."""
    listed = _listed(text)
    for item in listed["items"]:
        yield from _said(str(listed["name"]), item)


def list_reviewed(text: str, verdicts: Mapping[str, str]) -> str:
    """The list with these words, by key, as reviewed ones."""
    listed = _listed(text)
    for item in listed["items"]:
        settled = _settled(str(listed["name"]), item, verdicts)
        if settled != item:
            text = _exchanged(text, item, settled)
    return text


def terms(text: str) -> Iterator[Word]:
    """The terms of the glossary."""
    rows = csv.DictReader(io.StringIO(text))
    yield from (Word(GLOSSARY, row["zh"], row["zh"], row["mn_mong"], row["status"] == "draft") for row in rows)


def terms_reviewed(text: str, verdicts: Mapping[str, str]) -> str:
    """The glossary with these terms, by key, as reviewed ones."""
    rows = list(csv.DictReader(io.StringIO(text)))
    for row, term in zip(rows, terms(text), strict=True):
        if term.key in verdicts:
            row.update(mn_mong=verdicts[term.key], status="reviewed")
    written = io.StringIO()
    sheet = csv.DictWriter(written, list(rows[0]) if rows else [], lineterminator="\n")
    sheet.writeheader()
    sheet.writerows(rows)
    return written.getvalue()


def _listed(text: str) -> dict[str, Any]:
    try:
        listed: dict[str, Any] = json.loads(text)
        [item["code"] for item in listed["items"]]
    except (ValueError, KeyError, TypeError) as error:
        raise AppError(Code.BAD_FILE, name="vocabulary", reason=str(error)) from error
    return listed


def _said(name: str, item: Mapping[str, Any]) -> Iterator[Word]:
    for part, zh, mn, flag in _SAID:
        if item.get(mn):
            yield Word(name + part, str(item["code"]), str(item.get(zh, "")), str(item[mn]), item.get(flag) is not True)


def _settled(name: str, item: Mapping[str, Any], verdicts: Mapping[str, str]) -> dict[str, Any]:
    """The item with the verdicts on it; that a word is reviewed stands right after the word."""
    by_place = {word.place: verdicts[word.key] for word in _said(name, item) if word.key in verdicts}
    flags = {mn: (name + part, flag) for part, _, mn, flag in _SAID if name + part in by_place}
    settled: dict[str, Any] = {}
    for key, value in item.items():
        place, flag = flags.get(key, ("", ""))
        settled |= {key: by_place[place], flag: True} if flag else {key: value}
    return settled


def _exchanged(text: str, item: Mapping[str, Any], settled: Mapping[str, Any]) -> str:
    """Each item stands on a line of its own, written as `json` writes it."""
    before, after = (json.dumps(each, ensure_ascii=False) for each in (item, settled))
    if text.count(before) != 1:
        raise AppError(Code.BAD_FILE, name="vocabulary", reason=f"{item['code']} is not on a line of its own")
    return text.replace(before, after)
