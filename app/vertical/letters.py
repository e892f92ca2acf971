"""What typing needs to know of Mongolian letters: harmony, separators, suffixes."""

import re

MVS = "\u180e"
"""Stands before a separated final vowel."""

NNBSP = "\u202f"
"""Stands before a suffix."""

SELECTORS = "\u180b\u180c\u180d\u180f"
"""Ask for another shape of the letter before them."""

NIRUGU = "\u180a"

_HARD = "ᠠᠣᠤ"
_SOFT = "ᠡᠥᠦᠧ"
_VOWELS = _HARD + _SOFT + "ᠢ"
_STOPS = "ᠪᠭᠷᠰᠳᠲ"
_WORD = re.compile(f"[\u1807{NIRUGU}-\u180f\u1820-\u1878{NNBSP}\u200c\u200d]+$")

# by the last letter's kind: after a vowel, after n, after a stop, after any other consonant
_AFTER_VOWEL = ("ᠶᠢᠨ", "ᠳᠤ", "ᠶᠢ", "ᠠᠴᠠ", "ᠪᠠᠷ", "ᠲᠠᠢ", "ᠪᠠᠨ", "ᠨᠤᠭᠤᠳ")
_AFTER_N = ("ᠤ", "ᠳᠤ", "ᠢ", "ᠠᠴᠠ", "ᠢᠶᠠᠷ", "ᠲᠠᠢ", "ᠢᠶᠠᠨ", "ᠤᠳ")
_AFTER_STOP = ("ᠤᠨ", "ᠲᠤ", "ᠢ", "ᠠᠴᠠ", "ᠢᠶᠠᠷ", "ᠲᠠᠢ", "ᠢᠶᠠᠨ", "ᠤᠳ")
_AFTER_OTHER = ("ᠤᠨ", "ᠳᠤ", "ᠢ", "ᠠᠴᠠ", "ᠢᠶᠠᠷ", "ᠲᠠᠢ", "ᠢᠶᠠᠨ", "ᠤᠳ")
_TO_SOFT = str.maketrans("ᠠᠤᠣ", "ᠡᠦᠥ")


def word_before(text: str) -> str:
    """The Mongolian word that ends this text, with its suffixes, or nothing."""
    found = _WORD.search(text)
    return found.group() if found else ""


def is_soft(word: str) -> bool:
    """Whether the word's last telling vowel is a front vowel; a word with none but i takes front suffixes."""
    telling = [letter for letter in word if letter in _HARD + _SOFT]
    return not telling or telling[-1] in _SOFT


def suffixes(word: str) -> tuple[str, ...]:
    """The suffixes that may follow, in the word's own harmony, each with its separator."""
    stem = word.rstrip(SELECTORS)
    if not stem or stem[-1] in (MVS, NNBSP, NIRUGU):
        return ()
    endings = tuple(NNBSP + ending for ending in _endings(stem[-1]))
    return tuple(ending.translate(_TO_SOFT) for ending in endings) if is_soft(stem) else endings


def _endings(last: str) -> tuple[str, ...]:
    if last in _VOWELS:
        return _AFTER_VOWEL
    if last == "ᠨ":
        return _AFTER_N
    return _AFTER_STOP if last in _STOPS else _AFTER_OTHER


def separated(word: str) -> str:
    """The word with its final a or e separated, if it ends in one after a consonant; else the word itself."""
    if len(word) > 2 and word[-1] in "ᠠᠡ" and word[-2] not in _VOWELS + MVS + NNBSP:
        return word[:-1] + MVS + word[-1]
    return word


def variants(word: str) -> tuple[str, ...]:
    """The word with its end written otherwise: separated, or with another shape of its last letter."""
    stem = word.rstrip(SELECTORS)
    if not stem or stem[-1] in (MVS, NNBSP, NIRUGU):
        return ()
    return (separated(stem), *(stem + selector for selector in SELECTORS))
