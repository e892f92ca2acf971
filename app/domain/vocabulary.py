"""Lists of codes with their words: data with the year they come from, which a bureau may replace."""

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from app.domain.changes import JSON
from app.domain.errors import AppError, Code

_REVIEWED = "mn_reviewed"
_WORDS = ("code", "zh", "mn", _REVIEWED)


@dataclass(frozen=True, slots=True)
class Item:
    """A code with its words (Mongolian may be ""; a draft until a native reader has confirmed it), and what else its
    list knows."""

    code: str
    zh: str
    mn: str = ""
    extra: Mapping[str, JSON] = field(default_factory=dict)
    is_reviewed: bool = False

    def part(self, key: str) -> "Item":
        """What else its list says of it in words, as an item of its own: a level's word beside its colour."""
        zh, mn = (str(self.extra.get(name) or "") for name in (key, f"{key}_mn"))
        return Item(self.code, zh, mn, is_reviewed=self.extra.get(f"{key}_mn_reviewed") is True)


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """One list, in the order of its form."""

    name: str
    year: int
    source: str
    items: tuple[Item, ...]

    def __contains__(self, code: object) -> bool:
        return any(item.code == code for item in self.items)

    def __iter__(self) -> Iterator[Item]:
        return iter(self.items)

    @property
    def codes(self) -> tuple[str, ...]:
        return tuple(item.code for item in self.items)

    def item(self, code: str) -> Item:
        """The item of a code; a code that a newer list has and ours lacks stands for itself."""
        return next((item for item in self.items if item.code == code), Item(code, code))

    def label(self, code: str, lang: str = "zh") -> str:
        """The words of a code; Chinese where Mongolian is still missing."""
        item = self.item(code)
        return (item.mn if lang == "mn" else item.zh) or item.zh

    def within(self, key: str, value: str) -> tuple[Item, ...]:
        """The items that belong to a value of a list above this one: the subtypes of a category."""
        return tuple(item for item in self.items if item.extra.get(key) == value)


class Vocabularies(Mapping[str, Vocabulary]):
    """All lists, by name."""

    def __init__(self, vocabularies: Iterable[Vocabulary]) -> None:
        self._by_name = {vocabulary.name: vocabulary for vocabulary in vocabularies}

    def __getitem__(self, name: str) -> Vocabulary:
        return self._by_name[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._by_name)

    def __len__(self) -> int:
        return len(self._by_name)

    def replaced(self, others: Iterable[Vocabulary]) -> "Vocabularies":
        """These, with the others in the place of those of the same name."""
        return Vocabularies([*self._by_name.values(), *others])

    def label(self, name: str, code: str, lang: str = "zh") -> str:
        """The words of a code of the named list."""
        return self[name].label(code, lang)

    def require(self, name: str, code: str, field: str = "") -> Item:
        """The item of a code; raises AppError when the list has none such."""
        if code not in self[name]:
            raise AppError(Code.UNKNOWN_CODE, field or name, value=code)
        return self[name].item(code)


def parse(text: str) -> Vocabulary:
    """A list from its JSON file; raises AppError for anything else."""
    try:
        data = json.loads(text)
        items = tuple(_item(each) for each in data["items"])
        vocabulary = Vocabulary(str(data["name"]), int(data["year"]), str(data["source"]), items)
    except (ValueError, KeyError, TypeError, AttributeError, OverflowError, RecursionError) as error:
        raise AppError(Code.BAD_FILE, name="vocabulary", reason=str(error)) from error
    if len(set(vocabulary.codes)) < len(items):
        raise AppError(Code.BAD_FILE, name=vocabulary.name, reason="a code stands twice")
    return vocabulary


def _item(data: Mapping[str, JSON]) -> Item:
    extra = {key: value for key, value in data.items() if key not in _WORDS}
    return Item(str(data["code"]), str(data["zh"]), str(data.get("mn", "")), extra, data.get(_REVIEWED) is True)
