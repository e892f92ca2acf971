"""Words of the vocabularies in the language of the window, as choices and as labels."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import cached_property, partial

from app.domain.vocabulary import Item, Vocabularies
from app.reports.words import TEXTS, Filled
from app.ui.marked_words import marked
from app.ui.theme import Tone
from app.ui.widgets.words import Option, Words

_COUNTED = ("columns", "measures", "rates", "categories", "judicial_categories", "sources", "levels", TEXTS)
"""The lists whose words stand in counted tables and around them."""
_PARTS = ("formula", "governance", "judicial")
"""What else of such an item stands there."""

_BRACKET = re.compile("[（(]")
LEVEL_TONES = {1: Tone.RED, 2: Tone.ORANGE, 3: Tone.YELLOW, 4: Tone.BLUE}
STATE_TONES = {
    "registered": Tone.BLUE,
    "accepted": Tone.BLUE,
    "mediating": Tone.YELLOW,
    "resolved": Tone.GREEN,
    "following_up": Tone.GREEN,
    "closed": Tone.GREEN,
    "unresolved": Tone.ORANGE,
    "transferred": Tone.ORANGE,
    "void": Tone.GREY,
    "merged": Tone.GREY,
}
_ICONS: Mapping[str, str] = {
    "love": "heart-crack",
    "family": "users",
    "neighbours": "door-open",
    "land": "fence",
    "debt": "hand-coins",
    "homestead": "house-plus",
    "damages": "scale",
    "wages": "hammer",
    "sales": "wheat",
    "traffic": "car",
    "consumer": "shopping-cart",
    "land_taking": "landmark",
    "environment": "landmark",
    "other": "ellipsis",
    "X01": "smartphone",
    "X02": "shield-alert",
    "X03": "banknote",
    "X04": "octagon-alert",
    "X05": "siren",
    "X06": "car",
    "X07": "flame",
    "X08": "triangle-alert",
    "X09": "search",
    "X10": "wheat",
    "X11": "trees",
    "X12": "heart-crack",
    "X13": "ellipsis",
    "household": "door-open",
    "market": "store",
    "lecture": "presentation",
    "leaflets": "newspaper",
    "wechat": "messages-square",
    "broadcast": "volume-2",
    "app_install": "smartphone",
}


class Terms:
    """`lang` says which language the vocabularies are read in ("zh" or "mn"), each time anew; `drafts` what becomes of
    Mongolian that nobody has reviewed: "marked", "plain", or "reviewed" for Chinese in its place."""

    def __init__(
        self, vocabularies: Vocabularies, lang: Callable[[], str], drafts: Callable[[], str] = lambda: "plain"
    ) -> None:
        self._vocabularies = vocabularies
        self._lang = lang
        self.drafts = drafts

    def label(self, name: str, code: str) -> str:
        """The words of a code, now."""
        return self._said(self._vocabularies[name].item(code)) if code else ""

    def level(self, level: int) -> str:
        """The word of a risk level; the colour's name is never all that is said."""
        item = self._vocabularies["levels"].item(str(level))
        word = item.part("word")
        return self._said(replace(word, zh=word.zh or item.zh))

    def counted(self, zh: str) -> str:
        """What stands in Chinese in a counted table or around it, as its lists say it; a name, as a place's, stays."""
        drafts: list[Item] = []
        said = self._again(zh, drafts)
        return marked(said) if drafts and self.drafts() == "marked" else said

    def _again(self, zh: str, drafts: list[Item]) -> str:
        item = self._vocabularies[TEXTS].item(zh.code) if isinstance(zh, Filled) else self._listed.get(zh)
        if item is None or not self._speaks(item):
            return zh
        if not item.is_reviewed:
            drafts.append(item)
        return zh.again(item.mn, partial(self._again, drafts=drafts)) if isinstance(zh, Filled) else item.mn

    @cached_property
    def _listed(self) -> Mapping[str, Item]:
        """The words of counted tables by their Chinese; of those that say the same, the first."""
        items = (item for name in _COUNTED for item in self._vocabularies[name])
        words = [each for item in items for each in (item, *map(item.part, _PARTS)) if each.zh and each.mn]
        return {item.zh: item for item in reversed(words)}

    def words(self, name: str, code: str) -> Words:
        """The words of a code, asked for again when the language changes."""
        return lambda: self.label(name, code)

    def options(self, name: str, only: Sequence[str] = ()) -> tuple[Option, ...]:
        """A list to choose from; with `only`, these codes of it."""
        return tuple(self._option(name, item) for item in self._vocabularies[name] if not only or item.code in only)

    def tiles(self, name: str) -> tuple[Option, ...]:
        """A list as tiles: short words on the picture, all of them in its tip."""
        return tuple(
            Option(
                item.code, partial(self.brief, name, item.code), _ICONS.get(item.code, ""), self.words(name, item.code)
            )
            for item in self._vocabularies[name]
        )

    def within(self, name: str, key: str, value: str) -> tuple[Option, ...]:
        """The part of a list that belongs to a choice above it."""
        return tuple(self._option(name, item) for item in self._vocabularies[name].within(key, value))

    def villages(self) -> tuple[str, ...]:
        """The villages of the bureau's list, as they are written into a record."""
        return tuple(name for item in self._vocabularies["villages"] for name in (item.zh, item.mn) if name)

    def starters(self) -> tuple[Words, ...]:
        """The sentences one can begin with. They become part of a record, and carry no mark."""
        return tuple(partial(self._said, item, marks=False) for item in self._vocabularies["sentence_starters"])

    def _said(self, item: Item, *, marks: bool = True) -> str:
        if not self._speaks(item):
            return item.zh
        is_marked = marks and not item.is_reviewed and self.drafts() == "marked"
        return marked(item.mn) if is_marked else item.mn

    def _speaks(self, item: Item) -> bool:
        """Whether its Mongolian is what the window says."""
        return self._lang() == "mn" and bool(item.mn) and (item.is_reviewed or self.drafts() != "reviewed")

    def brief(self, name: str, code: str) -> str:
        """The words of a code without what is explained in brackets."""
        item = self._vocabularies[name].item(code)
        zh, mn = (_BRACKET.split(words)[0].strip() for words in (item.zh, item.mn))
        return self._said(replace(item, zh=zh, mn=mn))

    def _option(self, name: str, item: Item) -> Option:
        return Option(item.code, self.words(name, item.code), _ICONS.get(item.code, ""))
