"""Which file of help is read: the Chinese page, or the Mongolian one beside it, which may be a draft."""

from dataclasses import dataclass
from pathlib import Path

MONGOLIAN = "mn"
"""The folder of Mongolian pages, named as the Chinese ones."""
DRAFT = '<meta name="review" content="draft">'
"""Stands in the head of a Mongolian page until a native reader has confirmed it."""


@dataclass(frozen=True, slots=True)
class HelpFile:
    """A page as it is written, and whether it is a draft."""

    html: str
    is_draft: bool = False


def mongolian(folder: Path, page: str, drafts: str) -> HelpFile:
    """The Mongolian page; the Chinese one if there is none, or if it is a draft and `drafts` is "reviewed"."""
    chinese, other = folder / page, folder / MONGOLIAN / page
    if other.is_file():
        html = other.read_text("utf-8")
        if DRAFT not in html:
            return HelpFile(html)
        if drafts != "reviewed":
            return HelpFile(html, is_draft=True)
    return HelpFile(chinese.read_text("utf-8"))
