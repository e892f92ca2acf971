"""Reads a page of help: headings, paragraphs and items, one after another, and where their links lead."""

from dataclasses import dataclass, replace
from html.parser import HTMLParser

from typing_extensions import override

_KINDS = {"h1": "h1", "h2": "h2", "p": "p", "li": "li", "tr": "p"}
_BULLET = "• "


@dataclass(frozen=True, slots=True)
class Block:
    """What stands together: its tag, its class, its words, and its links as (page, words)."""

    kind: str
    style: str = ""
    text: str = ""
    links: tuple[tuple[str, str], ...] = ()

    @property
    def is_link(self) -> bool:
        """Whether it says nothing but where one can go."""
        return bool(self.links) and (self.style == "see" or self.text == "".join(words for _, words in self.links))


def blocks_of(html: str) -> tuple[Block, ...]:
    """The blocks of a page in their order."""
    reader = _Reader()
    reader.feed(html)
    reader.close()
    return tuple(reader.blocks)


class _Reader(HTMLParser):
    """Knows the few tags that our help is written with; a head's words are not shown."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.blocks: list[Block] = []
        self._open: Block | None = None
        self._page = ""
        self._number: int | None = None

    @override
    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        if tag in _KINDS:
            self._open = Block(_KINDS[tag], given.get("class", ""))
        elif tag in ("ul", "ol"):
            self._number = 0 if tag == "ol" else None
        elif tag == "a":
            self._page = given.get("href", "")
        elif tag == "td" and self._open and self._open.text:
            self._say("　")

    @override
    def handle_data(self, data: str) -> None:
        words = data if self._page else " ".join(data.split("\n"))
        if self._open is None or not words:
            return
        if self._page:
            self._open = replace(self._open, links=(*self._open.links, (self._page, words)))
        self._say(words)

    @override
    def handle_endtag(self, tag: str) -> None:
        if tag == "a":
            self._page = ""
        elif tag in _KINDS and self._open is not None:
            self.blocks.append(self._finished(self._open))
            self._open = None

    def _say(self, words: str) -> None:
        if self._open is not None:
            self._open = replace(self._open, text=self._open.text + words)

    def _finished(self, block: Block) -> Block:
        text = block.text.strip()
        if block.kind != "li" or block.is_link:
            return replace(block, text=text)
        if self._number is None:
            return replace(block, text=_BULLET + text)
        self._number += 1
        return replace(block, text=f"{self._number}. {text}")
