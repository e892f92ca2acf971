"""Letters of old Mongolian fonts (Menksoft 蒙科立), which stand for shapes: what can be said in Unicode for certain.

The font has a code for each shape of each letter, so a word says both its letters and how they look. It is converted
only if the Unicode word looks the same, letter by letter, by the rules of the standard (GB/T 25914); selectors are
put in where the rules alone would give a letter another shape. Any other word stays as it is, whole.
"""

import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from app.domain.json_value import JSON

if TYPE_CHECKING:
    from mongol_norm import MongolianShaper

_SELECTORS = "\u180b\u180c\u180d\u180f"
_MVS = "\u180e"
_AFTER_MVS = "mvs"
_VOWELS = "ᠠᠡᠢᠣᠤᠥᠦᠧ"
_OLD = re.compile("[\ue000-\uf8ff]")
_RUN = re.compile("[\ue23e\ue263-\ue34f\u180a-\u180f\u1820-\u18aa\u202f]+|[\ue000-\uf8ff]")


@dataclass(frozen=True, slots=True)
class Form:
    """What one code of the font shows: a letter, and its written units at each place in a word that has this shape."""

    letter: str
    places: Mapping[str, str]
    only_before_vowel: bool


@dataclass(frozen=True, slots=True)
class Conversion:
    """A text with its old letters in Unicode where that is certain: which words changed, and which are as they were."""

    text: str
    changed: tuple[tuple[str, str], ...] = ()
    left: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class OldLetters:
    """The table of one font."""

    signs: Mapping[str, str]
    forms: Mapping[str, Form]

    def convert(self, text: str) -> Conversion:
        """Nothing but old letters changes, and of those only whole words."""
        changed: list[tuple[str, str]] = []
        left: list[str] = []

        def put(found: re.Match[str]) -> str:
            run = found.group()
            if not _OLD.search(run):
                return run
            said = self._said(run)
            if said is None:
                left.append(run)
                return run
            changed.append((run, said))
            return said

        return Conversion(_RUN.sub(put, text), tuple(changed), tuple(left))

    def convert_all(self, value: JSON) -> tuple[JSON, Conversion]:
        """The same for every text in a value; the conversion is that of all texts, one after the other."""
        match value:
            case str():
                found = self.convert(value)
                return found.text, found
            case list():
                parts = [self.convert_all(each) for each in value]
                return [part for part, _ in parts], together(each for _, each in parts)
            case dict():
                named = {name: self.convert_all(each) for name, each in value.items()}
                return {name: part for name, (part, _) in named.items()}, together(each for _, each in named.values())
            case _:
                return value, Conversion("")

    def _said(self, run: str) -> str | None:
        if all(code in self.signs for code in run):
            return "".join(self.signs[code] for code in run)
        if not all(code in self.forms or code in self.signs for code in run) or not self._is_sure(run):
            return None
        pieces = [self._piece(code) for code in run]
        places = [number for number, code in enumerate(run) if code in self.forms]
        return _looking_like(pieces, places, [self.forms[run[number]] for number in places])

    def _piece(self, code: str) -> str:
        form = self.forms.get(code)
        if form is None:
            return self.signs[code]
        return (_MVS if form.places.keys() == {_AFTER_MVS} else "") + form.letter

    def _is_sure(self, run: str) -> bool:
        """Two letters may share a shape: what is written as one of them may stand for the other before a consonant."""
        pairs = zip(run, run[1:] + " ", strict=True)
        return all(self._stands_before_vowel(after) for code, after in pairs if self._needs_vowel(code))

    def _needs_vowel(self, code: str) -> bool:
        return code in self.forms and self.forms[code].only_before_vowel

    def _stands_before_vowel(self, after: str) -> bool:
        return after in self.forms and self.forms[after].letter in _VOWELS


NO_TABLE = OldLetters({}, {})
"""Finds old letters, and knows none of them."""


def together(parts: Iterable[Conversion]) -> Conversion:
    """What several texts came to, as one; those that held nothing old say nothing."""
    found = list(parts)
    changed = tuple(pair for part in found for pair in part.changed)
    left = tuple(word for part in found for word in part.left)
    told = "\n".join(part.text for part in found if part.changed or part.left)
    return Conversion(told, changed, left)


def _looking_like(pieces: list[str], places: Sequence[int], forms: Sequence[Form]) -> str | None:
    """The word with as few selectors as make it look as it is to; none if no selectors do."""
    for number, place in enumerate(places):
        if _agreeing(pieces, forms) > number:
            continue
        plain = pieces[place]
        for selector in _SELECTORS:
            pieces[place] = plain + selector
            if _agreeing(pieces, forms) > number:
                break
        else:
            return None
    return "".join(pieces) if _agreeing(pieces, forms) == len(forms) else None


def _agreeing(pieces: Sequence[str], forms: Sequence[Form]) -> int:
    """How many letters, from the first on, look as they are to."""
    shown = [token for token in _tokens("".join(pieces)) if token["alias"] not in ("mvs", "nnbsp", "nirugu")]
    if len(shown) != len(forms):
        return 0
    pairs = enumerate(zip(shown, forms, strict=True))
    return next((number for number, (token, form) in pairs if not _is_like(token, form)), len(forms))


def _is_like(token: Mapping[str, Any], form: Form) -> bool:
    is_after = token["condition"] == "chachlag" and token["position"] == "isol"
    place = _AFTER_MVS if is_after else token["position"]
    return form.places.get(place) == " ".join(token["written"])


def _tokens(word: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = _shaper().shape_detailed(word)
    return found


@cache
def _shaper() -> "MongolianShaper":
    from mongol_norm import MongolianShaper  # 25 ms, and few ever meet an old letter

    return MongolianShaper(locale="MNG")


def parse(text: str) -> OldLetters:
    """The table as the data file has it."""
    data = json.loads(text)
    signs = {chr(int(code, 16)): "".join(_characters(said)) for code, said in data["signs"].items()}
    careful = set(data["only_before_vowel"])
    forms = {
        chr(int(code, 16)): Form(chr(int(letter, 16)), MappingProxyType(places), code in careful)
        for code, (letter, places) in data["letters"].items()
    }
    return OldLetters(MappingProxyType(signs), MappingProxyType(forms))


def _characters(said: str) -> Iterator[str]:
    return (chr(int(code, 16)) for code in said.split())
