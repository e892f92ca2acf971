"""Words that can be asked for again when the language changes."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

Words: TypeAlias = "str | Callable[[], str]"


def said(words: Words) -> str:
    """The words as they are said now."""
    return words if isinstance(words, str) else words()


@dataclass(frozen=True, slots=True)
class Option:
    """One thing that can be chosen: the code that is kept, the words and icon that are shown."""

    code: str
    words: Words
    icon: str = ""
    hint: Words = ""
