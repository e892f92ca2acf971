"""Sentence starters: a sentence to pick, with blanks in braces to fill, instead of an empty box."""

import re
from collections.abc import Mapping

_BLANK = re.compile(r"\{([^{}]+)\}")


def blanks(sentence: str) -> tuple[str, ...]:
    """The names of its blanks, each once, in order."""
    return tuple(dict.fromkeys(_BLANK.findall(sentence)))


def filled(sentence: str, words: Mapping[str, str]) -> str:
    """The sentence with the blanks that have words filled; the others stay to be seen and edited."""
    return _BLANK.sub(lambda blank: words.get(blank[1]) or blank[0], sentence)
