"""Names of files that every system takes, from words that people typed."""

import re

_FORBIDDEN = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f]')
_RESERVED = re.compile(r"(?i)(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])\s*(\.|$)")
MOST_BYTES = 180
"""Of a name in UTF-8, where a disk takes 255: room for the folder on Windows, and for what a stick adds."""


def file_name(words: str, ending: str = "") -> str:
    """The words as a file's name, without what a system forbids in it and no longer than one takes."""
    plain = " ".join(_FORBIDDEN.sub(" ", words).split())
    plain = f"_{plain}" if _RESERVED.match(plain) else plain
    stem = _cut(plain, MOST_BYTES - len(ending.encode()))
    return f"{stem or '_'}{ending}"


def numbered(name: str, times: int) -> str:
    """The same name for another file beside it: `台账 (2).xlsx`."""
    stem, dot, ending = name.rpartition(".")
    return f"{stem} ({times}){dot}{ending}" if stem else f"{name} ({times})"


def _cut(words: str, most: int) -> str:
    """As many whole letters as fit, and nothing at the end that Windows takes off by itself."""
    return words.encode()[:most].decode(errors="ignore").strip(" .")
