"""From typed fields to a record, as strict as the form; and from stored fields back, as lenient as a mixed fleet needs.

What the form refuses comes out as one AppError: the first one in the order of the form.
"""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cache
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError, create_model
from pydantic_core import ErrorDetails

from app.domain import phones, text_guard
from app.domain.changes import JSON, Fields, canonical
from app.domain.errors import AppError, Code
from app.domain.fields import Coded, Count, Money, Phone, Reference, Text, Typed, typed
from app.domain.ledgers import model_of
from app.domain.private_use import has_private_use
from app.domain.record import Record, Value
from app.domain.vocabulary import Vocabularies

MANY = 500
TOO_MANY = 2000
MUCH_MONEY = 1_000_000

R = TypeVar("R", bound=Record)

_CODES: Mapping[str, Code] = {
    "missing": Code.MISSING,
    "too_short": Code.MISSING,
    "too_long": Code.TOO_LONG,
    "extra_forbidden": Code.UNKNOWN_FIELD,
}


@dataclass(frozen=True, slots=True)
class Rules:
    """What typed values are held against. `confirmed` says that a person has agreed to unusually large numbers."""

    today: date
    vocabularies: Vocabularies
    confirmed: bool = False
    demo: bool = False


class NoticeCode(StrEnum):
    """What the form says and saves all the same."""

    MANY = "many"
    PRIVATE_USE = "private-use"


@dataclass(frozen=True, slots=True)
class Notice:
    """A remark about one field."""

    code: NoticeCode
    field: str


def parse_new(
    ledger: str,
    data: Fields | bytes,
    *,
    today: date,
    rules: Vocabularies,
    confirmed: bool = False,
    demo: bool = False,
) -> Record:
    """A new record from typed fields (or their JSON); raises AppError, and then nothing is made."""
    return parse_as(model_of(ledger), data, Rules(today, rules, confirmed, demo))


def parse_as(model: type[R], data: Fields | bytes, rules: Rules) -> R:
    """A new record of the model; see `parse_new`."""
    record = _parsed(model, data)
    _refuse(record.given, record.model_fields_set)
    record = record.completed()
    _check(record, record.model_fields_set, rules)
    return record


def revise(record: R, data: Fields, rules: Rules, *, given: Fields | None = None) -> R:
    """The record with newly typed fields, held to the same rules; what was there before is not judged again.

    `given` are fields that the program sets in the same step.
    """
    _refuse(record.given | record.by_move, data)
    kept = {name: value for name, value in fields_of(record).items() if name not in record.following()}
    revised = _parsed(type(record), kept | dict(data) | dict(given or {})).completed()
    _check(revised, {*data, *(given or {})}, rules)
    return revised


def read_as(model: type[R], fields: Fields) -> R:
    """A record from stored fields; unknown ones are passed over. Raises AppError for a broken one."""
    try:
        return model.model_validate(fields)
    except ValidationError as error:
        raise _trouble(error) from error


def read(ledger: str, fields: Fields) -> Record:
    """A record of the named ledger from stored fields; see `read_as`."""
    return read_as(model_of(ledger), fields)


def check_fields(ledger: str, fields: Fields | bytes) -> None:
    """Refuse a broken value among these fields of a record (or their JSON), however few they are; unknown ones pass.

    What another writer sent is checked so, field by field: the rest of the record may still be on its way. Types are
    held to strictly: what is stored is also counted by SQL, which converts nothing.
    """
    try:
        _partial(ledger).model_validate_json(_json(fields), strict=True)
    except ValidationError as error:
        raise _trouble(error) from error


def fields_of(record: Record) -> dict[str, JSON]:
    """The fields that were ever set, as JSON."""
    fields: dict[str, JSON] = record.model_dump(mode="json", exclude_unset=True)
    return fields


def difference(before: Record, after: Record) -> dict[str, JSON]:
    """The fields that an edit must write to make the one from the other."""
    old, new = fields_of(before), fields_of(after)
    return {name: value for name, value in new.items() if name not in old or old[name] != value}


def retyped(ledger: str, stored: Fields, typed: Fields) -> dict[str, JSON]:
    """What an edit must write so that a stored record says what its form says now.

    A field that the form has emptied goes back to what it begins with.
    """
    blank: dict[str, JSON] = model_of(ledger).model_construct().model_dump(mode="json")
    wanted = {name: typed.get(name, blank.get(name, "")) for name in (*stored, *typed)}
    return {name: value for name, value in wanted.items() if value != stored.get(name, blank.get(name))}


def notices(record: Record) -> tuple[Notice, ...]:
    """What to say beside the form: large counts, and letters that other machines will show as boxes."""
    return tuple(notice for each in typed(record) for notice in _noticed(each))


@cache
def _partial(ledger: str) -> type[BaseModel]:
    """The model of a ledger with no field needed."""
    model = model_of(ledger)
    fields: dict[str, Any] = {name: (info.rebuild_annotation(), None) for name, info in model.model_fields.items()}
    return create_model(f"Partial{model.__name__}", __base__=Value, **fields)


def _parsed(model: type[R], data: Fields | bytes) -> R:
    try:
        return model.model_validate_json(_json(data), strict=True, extra="forbid")
    except ValidationError as error:
        raise _trouble(error) from error


def _json(data: Fields | bytes) -> bytes:
    if isinstance(data, bytes):
        return data
    try:
        return canonical(dict(data))
    except (TypeError, ValueError) as error:  # not JSON: NaN, or half a surrogate pair
        raise AppError(Code.BAD_VALUE) from error


def _trouble(error: ValidationError) -> AppError:
    first: ErrorDetails = error.errors(include_url=False, include_input=False)[0]
    field = ".".join(str(part) for part in first["loc"])
    code = _CODES.get(first["type"], Code.BAD_VALUE)
    if code is Code.TOO_LONG:
        return AppError(code, field, limit=first["ctx"]["max_length"])
    return AppError(code, field)


def _refuse(untyped: Collection[str], names: Iterable[str]) -> None:
    for name in names:
        if name in untyped:
            raise AppError(Code.UNKNOWN_FIELD, name)


def _check(record: Record, names: Collection[str], rules: Rules) -> None:
    for each in typed(record):
        if each.path.partition(".")[0] in names:
            _check_value(each, rules, guarded=not record.desk)
    _check_dates(record, names, rules.today)
    record.check()


def _check_value(each: Typed, rules: Rules, *, guarded: bool) -> None:
    match each.fact, each.value:
        case Text(), str(text):
            text_guard.check(text, each.path, rules.vocabularies["identity_talk"] if guarded else ())
        case Phone(), str(number) if number:
            phones.check(number, each.path, demo=rules.demo)
        case Coded() | Reference(), "":
            if each.default != "":
                raise AppError(Code.MISSING, each.path)
        case Coded() as coded, str(code):
            _check_code(each, coded, code, rules.vocabularies)
        case (Count() | Money()) as fact, int(number) if not rules.confirmed and _unusual(fact, number):
            raise AppError(Code.CONFIRM_NEEDED, each.path, value=number)


def _unusual(fact: Count | Money, number: int) -> bool:
    return number > TOO_MANY if isinstance(fact, Count) else number >= MUCH_MONEY


def _check_code(each: Typed, coded: Coded, code: str, vocabularies: Vocabularies) -> None:
    item = vocabularies.require(coded.vocabulary, code, each.path)
    if coded.within and item.extra.get(coded.within) != getattr(each.holder, coded.within):
        raise AppError(Code.UNKNOWN_CODE, each.path, value=code)


def _check_dates(record: Record, names: Collection[str], today: date) -> None:
    for name in record.past:
        value = _day(record, name)
        if name.partition(".")[0] in names and value > today.isoformat()[: len(value)]:
            raise AppError(Code.FUTURE_DATE, name)
    for earlier, later in record.order:
        concerns = {earlier.partition(".")[0], later.partition(".")[0]}.intersection(names)
        if concerns and _day(record, later) and _day(record, later) < _day(record, earlier):
            raise AppError(Code.DATE_ORDER, later, earlier=earlier)


def _day(record: Record, name: str) -> str:
    """A date, a moment's date or a month as text that sorts; "" for none. Also in a group: "agreement.deadline"."""
    value: object = record
    for part in name.split("."):
        value = getattr(value, part, None)
    return "" if value is None else str(value)[:10]


def _noticed(each: Typed) -> tuple[Notice, ...]:
    match each.fact, each.value:
        case (Count(), int(number)) if number > MANY:
            return (Notice(NoticeCode.MANY, each.path),)
        case (Text(), str(text)) if has_private_use(text):
            return (Notice(NoticeCode.PRIVATE_USE, each.path),)
        case _:
            return ()
