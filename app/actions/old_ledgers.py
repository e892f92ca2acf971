"""An old ledger of disputes taken over from a table: each row whole and by the rules of the form, or not at all."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from uuid import NAMESPACE_OID, uuid5

from app.actions import deciding, recording
from app.actions.recording import streams
from app.actions.taking_over import Layout, Misfit, misfit, propose, rows
from app.domain import old_values
from app.domain.changes import JSON, Changes, Edit, canonical
from app.domain.disputes import DisputeState
from app.domain.errors import AppError, Code
from app.domain.old_values import Cell
from app.domain.recording import fields_of, parse_new
from app.domain.rights import Right, require
from app.domain.vocabulary import Vocabularies
from app.exchange.sheets import Sheet
from app.store import ledgers, people
from app.store.ledgers import Query
from app.store.people import Point
from app.store.profile import Profile
from app.store.projection import RecordKey
from app.store.steps import step

HEADINGS = "old_headings"
NEEDED = ("found_date", "category", "summary")
LEDGER = "disputes"
_OPEN = ("未", "正在", "待", "继续", "调解中", "化解中")
_FROM_LEDGER = "旧台账"


@dataclass(frozen=True, slots=True)
class Fit:
    """A row that becomes a record; the same words always become the same one."""

    row: int
    key: RecordKey
    fields: Mapping[str, JSON]


@dataclass(frozen=True, slots=True)
class Preview:
    """What would become of the table; `known` counts the rows that were taken over before."""

    layout: Layout
    fits: tuple[Fit, ...]
    misfits: tuple[Misfit, ...]
    known: int


@dataclass(frozen=True, slots=True)
class Taken:
    """What became of it."""

    count: int
    misfits: tuple[Misfit, ...]
    changes: Changes = field(default_factory=Changes)


def proposed(profile: Profile, sheet: Sheet) -> Layout:
    """Where the headings are and what each column is, as far as their words tell."""
    require(profile.identity.role, Right.TAKE_OVER)
    return propose(sheet, profile.vocabularies[HEADINGS])


def preview(profile: Profile, sheet: Sheet, layout: Layout, *, now: datetime) -> Preview:
    """Try every row, and keep nothing. Raises AppError MISSING for a column that no dispute can do without."""
    require(profile.identity.role, Right.TAKE_OVER)
    _check(layout)
    tried = list(_tried(profile, sheet, layout, now))
    fits = [each for each in tried if isinstance(each, Fit)]
    new = [each for each in fits if ledgers.find(profile.db, LEDGER, each.key) is None]
    return Preview(layout, tuple(new), tuple(each for each in tried if isinstance(each, Misfit)), len(fits) - len(new))


def take_over(profile: Profile, sheet: Sheet, layout: Layout, *, now: datetime) -> Taken:
    """Keep every row that fits as a record marked as imported, all of them or none; the rest is told."""
    with step(profile.db, LEDGER, now):
        found = preview(profile, sheet, layout, now=now)
        edits = [
            Edit(LEDGER, each.key.record, each.key.owner, each.fields, streams(profile, each.key))
            for each in found.fits
        ]
        recording.write(profile, edits, now)
    return Taken(len(edits), found.misfits, Changes.of(LEDGER))


def _check(layout: Layout) -> None:
    layout.require(NEEDED)
    if "parties" not in layout.columns and not {"party_a", "party_b"} <= layout.columns.keys():
        raise AppError(Code.MISSING, "parties")


def _tried(profile: Profile, sheet: Sheet, layout: Layout, now: datetime) -> Iterator[Fit | Misfit]:
    places = _Places(people.points(profile.db), layout.owner)
    numbers = _numbers(profile)
    met: set[RecordKey] = set()
    for place, cells in rows(sheet, layout):
        try:
            _whole(sheet, layout, place)
            found = _fit(profile, place, cells, layout, places, now)
            number = str(found.fields.get("ledger_no", ""))
            taken = bool(number) and numbers.setdefault(number, found.key) != found.key
            if taken or found.key in met:
                raise AppError(Code.BAD_VALUE, "ledger_no")
            met.add(found.key)
            yield found
        except AppError as trouble:
            yield misfit(sheet, place, trouble)


def _numbers(profile: Profile) -> dict[str, RecordKey]:
    found = ledgers.page(profile.db, Query(LEDGER))
    return {str(row.fields["ledger_no"]): row.key for row in found if row.fields.get("ledger_no")}


def _whole(sheet: Sheet, layout: Layout, place: int) -> None:
    """What happened is told of one dispute in one row: words joined over two rows belong to neither alone."""
    column = layout.columns["summary"]
    if {(place, column), (place + 1, column)} & sheet.joined:
        raise AppError(Code.BAD_VALUE, "summary")


def _fit(
    profile: Profile, place: int, cells: Mapping[str, Cell], layout: Layout, places: "_Places", now: datetime
) -> Fit:
    point = places.of(cells)
    typed = dict(_typed(cells, layout.year, profile.vocabularies)) | {"imported": True}
    typed.setdefault("village", point.village)
    typed["state"] = _state(typed).value
    rules = deciding.rules_of(profile, now)
    record = parse_new(LEDGER, typed, today=rules.today, rules=rules.vocabularies, confirmed=True, demo=rules.demo)
    number = old_values.text(cells.get("ledger_no"))
    if len(number) > _NUMBER_LIMIT:
        raise AppError(Code.TOO_LONG, "ledger_no", limit=_NUMBER_LIMIT)
    fields = fields_of(record) | ({"ledger_no": number} if number else {})
    return Fit(place + 1, RecordKey(point.number, _name_of(point.number, fields)), fields)


_NUMBER_LIMIT = 40


def _name_of(owner: str, fields: Mapping[str, JSON]) -> str:
    return str(uuid5(NAMESPACE_OID, f"{owner}\n{canonical(dict(fields)).decode()}"))


def _typed(cells: Mapping[str, Cell], year: int | None, vocabularies: Vocabularies) -> Iterator[tuple[str, JSON]]:
    """The fields as a person would have typed them; blank ones are left out."""
    for name, read in _READERS.items():
        if name in cells and (value := read(cells[name], name, year, vocabularies)) not in (None, "", []):
            yield name, value
    yield "parties", list(_parties(cells))
    if "level" in cells and old_values.text(cells["level"]):
        yield "level", int(old_values.code(cells["level"], "level", vocabularies["levels"]))
        yield "level_reason", _FROM_LEDGER


def _parties(cells: Mapping[str, Cell]) -> Iterable[JSON]:
    """Each with a name; the telephone number is the first one's, unless it is masked or several."""
    sides = [name for each in ("party_a", "party_b", "parties") for name in old_values.names(cells.get(each))]
    phone = old_values.text(cells.get("phone"))
    for place, name in enumerate(dict.fromkeys(sides)):
        yield {"name": name, "phone": phone} if phone and "*" not in phone and not place else {"name": name}


def _state(typed: Mapping[str, JSON]) -> DisputeState:
    """As far as it came. Raises AppError MISSING where something was settled and nobody knows when."""
    if "resolved_date" in typed:
        return DisputeState.CLOSED if "closed_date" in typed else DisputeState.RESOLVED
    if "closed_date" in typed or ("result" in typed and not str(typed["result"]).startswith(_OPEN)):
        raise AppError(Code.MISSING, "resolved_date")
    return DisputeState.REGISTERED


_Reader = Callable[[Cell, str, int | None, Vocabularies], JSON]


def _day(cell: Cell, name: str, year: int | None, _: Vocabularies) -> JSON:
    found = old_values.day(cell, name, year)
    return found.isoformat() if found else None


def _number(cell: Cell, name: str, _year: int | None, _lists: Vocabularies) -> JSON:
    return old_values.whole_number(cell, name)


def _words(cell: Cell, _name: str, _year: int | None, _lists: Vocabularies) -> JSON:
    return old_values.text(cell)


def _names(cell: Cell, _name: str, _year: int | None, _lists: Vocabularies) -> JSON:
    return list(old_values.names(cell))


def _coded(vocabulary: str) -> _Reader:
    return lambda cell, name, _, lists: old_values.code(cell, name, lists[vocabulary])


_READERS: Mapping[str, _Reader] = {
    "found_date": _day,
    "village": _words,
    "category": _coded("old_categories"),
    "summary": _words,
    "people_count": _number,
    "amount": _number,
    "mediators": _names,
    "method": _coded("methods"),
    "resolved_date": _day,
    "result": _words,
    "agreement_form": _coded("agreement_forms"),
    "closed_date": _day,
    "close_note": _words,
}


class _Places:
    """Whose record a row is: the point it names, the only one of its village, or the one chosen for the rest."""

    def __init__(self, points: Iterable[Point], chosen: str) -> None:
        self._points = list(points)
        self._chosen = [point for point in self._points if point.number == chosen]

    def of(self, cells: Mapping[str, Cell]) -> Point:
        named = old_values.text(cells.get("point"))
        found = self._named(named) if named else self._in(old_values.text(cells.get("village"))) or self._chosen
        if len(found) != 1:
            raise AppError(Code.NOT_FOUND, "point", what="point", name=named or "?")
        return found[0]

    def _named(self, words: str) -> list[Point]:
        plain = old_values.bare(words)
        number = plain.removesuffix("号").zfill(2)
        return [
            point
            for point in self._points
            if point.number == number
            or plain in {old_values.bare(point.name), old_values.bare(f"{point.number}{point.name}")}
        ]

    def _in(self, village: str) -> list[Point]:
        found = [point for point in self._points if village and point.village == village]
        return found if len(found) == 1 else []
