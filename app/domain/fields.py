"""The kinds of typed fields; each names the limit or the list that its form shows and its rule checks."""

import re
from abc import ABC, abstractmethod
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from functools import cache
from types import MappingProxyType
from typing import Any, TypeAlias, get_args

from pydantic import BaseModel, GetCoreSchemaHandler
from pydantic_core import CoreSchema, PydanticCustomError, core_schema

from app.domain.wording import normal

Day: TypeAlias = date

MOST = 9999
_UUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_CODE = re.compile(r"[A-Za-z0-9_]{0,40}")
_LOCAL_TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d")
_MONTH = re.compile(r"\d{4}-(0[1-9]|1[0-2])")
_SEALED = re.compile(r"[A-Za-z0-9+/=_-]{1,8192}")


class Fact(ABC):
    """What a field is beyond its type. Stands in `Annotated` and is found again by `typed`."""

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        return core_schema.no_info_after_validator_function(self.checked, handler(source))

    @abstractmethod
    def checked(self, value: Any) -> Any:
        """The value in its normal form; refuses what can never be right, whoever wrote it."""


@dataclass(frozen=True, slots=True)
class Text(Fact):
    """Free text; where it is `needed`, a blank one counts as missing."""

    limit: int
    needed: bool = False

    def checked(self, value: str) -> str:
        text = normal(value)
        if self.needed and not text:
            raise PydanticCustomError("missing", "blank")
        if len(text) > self.limit:
            raise PydanticCustomError("too_long", "too long", {"max_length": self.limit})
        return text


@dataclass(frozen=True, slots=True)
class Phone(Fact):
    """A telephone number; its form is looked at when it is typed, not when it is read."""

    limit: int = 20

    def checked(self, value: str) -> str:
        return Text(self.limit).checked(value)


@dataclass(frozen=True, slots=True)
class Coded(Fact):
    """A code of a vocabulary; `within` names the sibling field that its list depends on."""

    vocabulary: str
    within: str = ""

    def checked(self, value: str) -> str:
        return _matching(_CODE, value)


@dataclass(frozen=True, slots=True)
class Count(Fact):
    """A number of people or things, 0 to 9999."""

    least: int = 0

    def checked(self, value: int) -> int:
        return _within(value, self.least, MOST)


@dataclass(frozen=True, slots=True)
class Money(Fact):
    """Whole yuan."""

    def checked(self, value: int) -> int:
        return _within(value, 0, 10**12)


@dataclass(frozen=True, slots=True)
class Reference(Fact):
    """The uuid of a record in another ledger."""

    ledger: str

    def checked(self, value: str) -> str:
        return _matching(_UUID, value) if value else value


@dataclass(frozen=True, slots=True)
class Moment(Fact):
    """A point in time, ISO 8601 with offset; where `local`, also 'YYYY-MM-DDTHH:MM' as a person says it."""

    local: bool = False

    def checked(self, value: str) -> str:
        try:
            moment = datetime.fromisoformat(value)
        except ValueError:
            raise PydanticCustomError("moment", "not a moment") from None
        if moment.tzinfo is None and not (self.local and _LOCAL_TIME.fullmatch(value)):
            raise PydanticCustomError("moment", "no offset")
        return value


@dataclass(frozen=True, slots=True)
class Month(Fact):
    """A calendar month, '2026-07'."""

    def checked(self, value: str) -> str:
        return _matching(_MONTH, value)


@dataclass(frozen=True, slots=True)
class Sealed(Fact):
    """Base64 of something only the desk can open; never looked into."""

    def checked(self, value: str) -> str:
        return _matching(_SEALED, value) if value else value


@dataclass(frozen=True, slots=True)
class Typed:
    """One single value of a record with the path of its field ('parties.0.name') and the record it stands in."""

    path: str
    fact: Fact | None
    value: object
    holder: BaseModel
    name: str

    @property
    def default(self) -> object:
        """What the field holds when nobody fills it."""
        return type(self.holder).model_fields[self.name].default


def typed(record: BaseModel, path: str = "") -> Iterator[Typed]:
    """Every single value of the record, in the order of its form."""
    for name, fact in facts_of(type(record)).items():
        yield from _leaves(Typed(path + name, fact, getattr(record, name), record, name))


@cache
def facts_of(model: type[BaseModel]) -> Mapping[str, Fact | None]:
    """The fact of each field of a model, by name, in the order of its form."""
    fields = model.model_fields.items()
    return MappingProxyType({name: _fact(info.annotation, info.metadata) for name, info in fields})


def _leaves(each: Typed) -> Iterator[Typed]:
    if isinstance(each.value, BaseModel):
        yield from typed(each.value, f"{each.path}.")
    elif isinstance(each.value, tuple):
        for place, part in enumerate(each.value):
            yield from _leaves(replace(each, path=f"{each.path}.{place}", value=part))
    else:
        yield each


def _fact(annotation: object, metadata: list[Any]) -> Fact | None:
    own = next((each for each in metadata if isinstance(each, Fact)), None)
    inner = (_fact(part, list(getattr(part, "__metadata__", ()))) for part in get_args(annotation))
    return own or next((fact for fact in inner if fact), None)


def _matching(pattern: re.Pattern[str], value: str) -> str:
    if not pattern.fullmatch(value):
        raise PydanticCustomError("form", "not of this form")
    return value


def _within(value: int, least: int, most: int) -> int:
    if not least <= value <= most:
        raise PydanticCustomError("range", "out of range")
    return value
