"""Which file of help is read: the Chinese page, or the Mongolian one beside it, which may be a draft."""

from dataclasses import dataclass
from pathlib import Path

from app.domain.help_drafts import FOLDER, is_draft


@dataclass(frozen=True, slots=True)
class HelpFile:
    """A page as it is written, and whether it is a draft."""

    html: str
    is_draft: bool = False


def mongolian(folder: Path, page: str, drafts: str) -> HelpFile:
    """The Mongolian page; the Chinese one if there is none, or if it is a draft and `drafts` is "reviewed"."""
    chinese, other = folder / page, folder / FOLDER / page
    if other.is_file():
        html = other.read_text("utf-8")
        if drafts != "reviewed" or not is_draft(html):
            return HelpFile(html, is_draft(html))
    return HelpFile(chinese.read_text("utf-8"))
