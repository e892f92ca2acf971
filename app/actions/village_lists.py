"""The village list taken over from a table: code, Chinese and Mongolian name of each; it goes out to every point."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime

from app.actions import point_desk
from app.actions.days import today_of
from app.actions.recording import NewId
from app.actions.taking_over import Layout, Misfit, misfit, propose, rows
from app.domain import old_values
from app.domain.changes import Changes
from app.domain.errors import AppError, Code
from app.domain.given_lists import KIND, VILLAGES, checked, text_of
from app.domain.old_values import Cell
from app.domain.rights import Right, require
from app.domain.vocabulary import Item, Vocabulary
from app.exchange.sheets import Sheet
from app.store.profile import Profile
from app.store.vocabularies import given_out

HEADINGS = "village_headings"
_NEEDED = ("code", "zh")
_LIMIT = 30


@dataclass(frozen=True, slots=True)
class VillagePreview:
    """What would become of the list: villages that are new or called otherwise, and how many stay as they are."""

    new: tuple[Item, ...]
    misfits: tuple[Misfit, ...]
    known: int


def proposed(profile: Profile, sheet: Sheet) -> Layout:
    """Where the headings are and what each column is."""
    require(profile.identity.role, Right.PUBLISH)
    return propose(sheet, profile.vocabularies[HEADINGS])


def preview(profile: Profile, sheet: Sheet, layout: Layout) -> VillagePreview:
    """Try every row, and keep nothing. Raises AppError MISSING for a list without code or name."""
    require(profile.identity.role, Right.PUBLISH)
    layout.require(_NEEDED)
    kept = {item.code: item for item in _kept(profile)}
    tried = list(_tried(sheet, layout))
    found = [each for each in tried if isinstance(each, Item)]
    return VillagePreview(
        tuple(item for item in found if kept.get(item.code) != item),
        tuple(each for each in tried if isinstance(each, Misfit)),
        sum(kept.get(item.code) == item for item in found),
    )


def take_over(profile: Profile, sheet: Sheet, layout: Layout, *, now: datetime, new_id: NewId) -> Changes:
    """Give out the list with what fits; what was in it before stays. Each point reads it when it is next opened."""
    found, kept, today = preview(profile, sheet, layout), _kept(profile), today_of(now)
    villages = {item.code: item for item in (*kept, *found.new)}
    text = text_of(VILLAGES, today.year, kept.source, villages.values())
    checked(text, profile.vocabularies)
    title = profile.vocabularies.label("report_texts", "given_villages")
    typed = {"title": title, "text": title, "date": today.isoformat(), "kind": KIND, "vocabulary": text}
    return point_desk.publish(profile, typed, now=now, new_id=new_id)


def _kept(profile: Profile) -> Vocabulary:
    """The list as it is now: one that was given out since the profile was opened counts."""
    given = {each.name: each for each in given_out(profile.db, profile.vocabularies)}
    return given.get(VILLAGES, profile.vocabularies[VILLAGES])


def _tried(sheet: Sheet, layout: Layout) -> Iterator[Item | Misfit]:
    met: set[str] = set()
    for place, cells in rows(sheet, layout):
        try:
            item = Item(_code(cells["code"]), _words(cells, "zh"), old_values.text(cells.get("mn")))
            if item.code in met:
                raise AppError(Code.BAD_VALUE, "code")
            met.add(item.code)
            yield item
        except AppError as trouble:
            yield misfit(sheet, place, trouble)


def _code(cell: Cell) -> str:
    code = old_values.text(cell)
    if not (code.isascii() and code.isalnum() and len(code) <= _LIMIT):
        raise AppError(Code.BAD_VALUE, "code")
    return code


def _words(cells: Mapping[str, Cell], name: str) -> str:
    words = old_values.text(cells[name])
    if not words:
        raise AppError(Code.MISSING, name)
    if len(words) > _LIMIT:
        raise AppError(Code.TOO_LONG, name, limit=_LIMIT)
    return words
