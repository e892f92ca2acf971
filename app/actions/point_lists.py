"""A list of points taken over from a table: number, name, village and township of each."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime

from app.actions.new_point import told_point
from app.actions.taking_over import Layout, Misfit, misfit, propose, rows
from app.domain import old_values
from app.domain.changes import Changes
from app.domain.errors import AppError, Code
from app.domain.old_values import Cell
from app.domain.rights import Right, require
from app.domain.vocabulary import Vocabularies
from app.exchange.sheets import Sheet
from app.store import people
from app.store.database import writing
from app.store.people import Point
from app.store.profile import Profile

HEADINGS = "point_headings"
FIELDS = ("number", "name", "village", "township")


@dataclass(frozen=True, slots=True)
class PointPreview:
    """What would become of the list: points that are new or called otherwise, and how many stay as they are."""

    layout: Layout
    new: tuple[Point, ...]
    changed: tuple[Point, ...]
    misfits: tuple[Misfit, ...]
    known: int


def proposed(profile: Profile, sheet: Sheet) -> Layout:
    """Where the headings are and what each column is."""
    require(profile.identity.role, Right.INVITE)
    return propose(sheet, profile.vocabularies[HEADINGS])


def preview(profile: Profile, sheet: Sheet, layout: Layout) -> PointPreview:
    """Try every row, and keep nothing. Raises AppError MISSING for a list without one of the columns."""
    require(profile.identity.role, Right.INVITE)
    layout.require(FIELDS)
    kept = {point.number: point for point in people.points(profile.db)}
    tried = list(_tried(sheet, layout, profile.vocabularies))
    found = [each for each in tried if isinstance(each, Point)]
    return PointPreview(
        layout,
        tuple(point for point in found if point.number not in kept),
        tuple(point for point in found if kept.get(point.number, point) != point),
        tuple(each for each in tried if isinstance(each, Misfit)),
        sum(kept.get(point.number) == point for point in found),
    )


def take_over(profile: Profile, sheet: Sheet, layout: Layout, *, now: datetime) -> Changes:
    """Keep every point that fits, all or none. A kit is made for each when its laptop is at hand."""
    with writing(profile.db):
        found = preview(profile, sheet, layout)
        for point in (*found.new, *found.changed):
            people.add_point(profile.db, point, now)
    return Changes.of("points")


def _tried(sheet: Sheet, layout: Layout, vocabularies: Vocabularies) -> Iterator[Point | Misfit]:
    met: set[str] = set()
    for place, cells in rows(sheet, layout):
        try:
            point = _point(cells, vocabularies)
            if point.number in met:
                raise AppError(Code.BAD_VALUE, "number")
            met.add(point.number)
            yield point
        except AppError as trouble:
            yield misfit(sheet, place, trouble)


def _point(cells: Mapping[str, Cell], vocabularies: Vocabularies) -> Point:
    number, name, village = (old_values.text(cells[each]) for each in ("number", "name", "village"))
    township = old_values.code(cells["township"], "township", vocabularies["townships"])
    if not township:
        raise AppError(Code.MISSING, "township")
    return told_point(old_values.bare(number), name, village, township)
