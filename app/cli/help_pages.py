"""The pages of help on the reviewer's sheet: a row for each, confirmed as a whole or put right in its file."""

import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from app.cli.translation_file import Phrase
from app.domain.help_drafts import FOLDER, confirmed, is_draft
from app.reports.table import Column, Row, Table

_COLUMNS = (
    Column("key", "Key", width=14),
    Column("context", "Place", width=18),
    Column("source", "File", width=26),
    Column("chinese", "中文", width=60),
    Column("draft", "ᠮᠣᠩᠭᠣᠯ", width=60),
    Column("state", "State", width=10),
    Column("verdict", "Verdict (ok, or empty)", width=16),
    Column("better", "What is to be put right", width=44),
)
_HELP = (
    "Write ok where the whole page is right. What is to be put right goes into the last column: "
    "someone writes it into the page's file, and the page stays a draft until it is ok."
)
_TAG = re.compile("<[^>]+>")


def pages(folder: Path) -> Iterator[Phrase]:
    """The Mongolian pages; none where there is no such folder."""
    for file in sorted((folder / FOLDER).glob("*.html")):
        html = file.read_text("utf-8")
        yield Phrase("Help", file.name, _words(html), is_draft(html))


def table(folder: Path) -> Table:
    """Each page beside its Chinese, drafts first."""
    listed = sorted(pages(folder), key=lambda page: not page.is_draft)
    return Table("help", "Pages of help", _COLUMNS, (_row(folder, page) for page in listed), above=(_HELP,))


def confirm(folder: Path, names: Iterable[str]) -> None:
    """Take the mark of a draft from these pages."""
    for name in names:
        file = folder / FOLDER / name
        file.write_text(confirmed(file.read_text("utf-8")), "utf-8")


def _row(folder: Path, page: Phrase) -> Row:
    chinese = _words((folder / page.source).read_text("utf-8"))
    state = "draft" if page.is_draft else "reviewed"
    return Row((page.key, page.context, page.source, chinese, page.words, state, "", ""))


def _words(html: str) -> str:
    """What one reads, a line for each heading, paragraph and item."""
    body = html.partition("<body>")[2].replace("</td>", " ")
    lines = (line.strip() for line in _TAG.sub("", body).split("\n"))
    return "\n".join(line for line in lines if line)
