"""Mongolian words for what was typed in Latin letters; o and u stand for two letters each."""

import re
from collections.abc import Iterator
from itertools import islice, product

from app.vertical.letters import MVS, NNBSP, separated
from app.vertical.words import WordList

_LETTERS: dict[str, tuple[str, ...]] = {
    "a": ("ᠠ",),
    "e": ("ᠡ",),
    "i": ("ᠢ",),
    "o": ("ᠣ", "ᠥ"),
    "u": ("ᠤ", "ᠦ"),
    "ö": ("ᠥ",),
    "ü": ("ᠦ",),
    "ee": ("ᠧ",),
    "n": ("ᠨ",),
    "ng": ("ᠩ", "ᠩᠭ", "ᠨᠭ"),
    "b": ("ᠪ",),
    "p": ("ᠫ",),
    "h": ("ᠬ",),
    "q": ("ᠬ", "ᠴ"),
    "x": ("ᠱ", "ᠬ"),
    "g": ("ᠭ",),
    "m": ("ᠮ",),
    "l": ("ᠯ",),
    "s": ("ᠰ",),
    "sh": ("ᠱ",),
    "t": ("ᠲ", "ᠳ"),
    "d": ("ᠳ", "ᠲ"),
    "c": ("ᠴ", "ᠼ"),
    "ch": ("ᠴ",),
    "j": ("ᠵ",),
    "y": ("ᠶ",),
    "r": ("ᠷ",),
    "w": ("ᠸ",),
    "v": ("ᠸ", "ᠤ"),
    "f": ("ᠹ",),
    "k": ("ᠺ", "ᠬ"),
    "z": ("ᠽ", "ᠵ"),
    "ts": ("ᠼ", "ᠴ"),
    "lh": ("ᡀ",),
    "hh": ("ᠾ",),
    "-": (NNBSP,),
    "'": (MVS,),
}
_PIECES = re.compile("|".join(sorted(map(re.escape, _LETTERS), key=len, reverse=True)))
_NG_BEFORE_VOWEL = ("ᠩᠭ", "ᠨᠭ", "ᠩ")
_VOWELS = "aeiouöü"
_HARD, _SOFT = frozenset("ᠠᠣᠤ"), frozenset("ᠡᠥᠦ")
_TRIED = 400
_OFFERED = 9


def is_latin_key(text: str) -> bool:
    """Whether this key goes into a word that is being typed in Latin letters."""
    return text.lower() in _LETTERS and len(text) == 1


def candidates(latin: str, words: WordList, limit: int = _OFFERED) -> tuple[str, ...]:
    """The likeliest first: words of the list, then what obeys vowel harmony, then longer words of the list."""
    spelled = tuple(dict.fromkeys(_spellings(latin.lower())))
    known = tuple(word for word in spelled if word in words)
    longer = tuple(word for start in spelled for word in words.beginning_with(start, 3))
    harmonious = tuple(word for word in spelled if _is_harmonious(word))
    ends = tuple(separated(word) for word in harmonious[:2])
    first = harmonious[:2] or spelled[:2]
    return tuple(dict.fromkeys((*known, *first, *ends, *longer, *harmonious, *spelled)))[:limit]


def _spellings(latin: str) -> Iterator[str]:
    """All ways to write these letters, as far as so many."""
    pieces = _PIECES.findall(latin)
    if not pieces or "".join(pieces) != latin:
        return iter(())
    letters = (_letters(piece, following) for piece, following in zip(pieces, [*pieces[1:], ""], strict=True))
    return ("".join(chosen) for chosen in islice(product(*letters), _TRIED))


def _letters(piece: str, following: str) -> tuple[str, ...]:
    """What the piece may stand for; between vowels the sound ng is written with both letters."""
    return _NG_BEFORE_VOWEL if piece == "ng" and following[:1] in _VOWELS and following else _LETTERS[piece]


def _is_harmonious(word: str) -> bool:
    """No word has front and back vowels together; each suffix is harmonious by itself."""
    return all(not (_HARD & set(part) and _SOFT & set(part)) for part in word.split(NNBSP))
