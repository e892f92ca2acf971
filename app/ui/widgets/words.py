"""Words that can be asked for again when the language changes."""

import re
from collections.abc import Callable
from typing import NamedTuple, TypeAlias

_MARK = re.compile(r"%([1-9])")
Words: TypeAlias = "str | Callable[[], str]"


def said(words: Words) -> str:
    """The words as they are said now."""
    return words if isinstance(words, str) else words()


def fill(words: str, *values: object) -> str:
    """The words with %1, %2 … filled in; what is filled in is never looked at for marks again."""
    return _MARK.sub(lambda mark: str(values[int(mark[1]) - 1]), words)


class Option(NamedTuple):
    """One thing that can be chosen: the code that is kept, the words and icon that are shown."""

    code: str
    words: Words
    icon: str = ""
    hint: Words = ""
