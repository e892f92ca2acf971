"""类型分布: the kinds of disputes, the 13 that points choose from and the ministry's 18, by risk level."""

from collections.abc import Callable, Iterable, Iterator
from functools import reduce
from operator import add

from app.domain.rates import rate
from app.domain.vocabulary import Vocabularies
from app.reports import cohort
from app.reports.columns import column, heading
from app.reports.definitions import under
from app.reports.source import Source
from app.reports.table import Cell, Column, Kind, Row, Table
from app.reports.words import fill
from app.store import tallies

_NONE = tallies.Disputes()
ByLevel = dict[str, tallies.Disputes]


def by_category(source: Source) -> Table:
    """The 13 kinds of the points, in the order of their screen."""
    codes = [(item.code, item.zh) for item in source.vocabularies["categories"]]
    return _table("kinds", source, codes, lambda category, _subtype: category)


def by_judicial_type(source: Source) -> Table:
    """The ministry's 18 types, in its order."""
    codes = [
        (item.code, fill(source.vocabularies, "numbered", number=item.code, name=item.zh))
        for item in source.vocabularies["judicial_categories"]
    ]
    return _table(
        "judicial_kinds", source, codes, lambda category, subtype: judicial_type(source.vocabularies, category, subtype)
    )


def judicial_type(vocabularies: Vocabularies, category: str, subtype: str) -> str:
    """The ministry's type of a dispute: the subtype's, or the first of its category."""
    own = vocabularies["subtypes"].item(subtype).extra.get("judicial")
    if own:
        return str(own)
    types = vocabularies["categories"].item(category).extra.get("judicial")
    return str(types[0]) if isinstance(types, list) and types else vocabularies["judicial_categories"].codes[-1]


def _table(name: str, source: Source, codes: Iterable[tuple[str, str]], code_of: Callable[[str, str], str]) -> Table:
    grouped: dict[str, ByLevel] = {}
    for (category, subtype, level), sums in cohort.by_all(source.db, source.period).items():
        levels = grouped.setdefault(code_of(category, subtype), {})
        levels[level] = levels.get(level, _NONE) + sums
    everything = reduce(add, (sums for levels in grouped.values() for sums in levels.values()), _NONE)
    rows = [Row((label, *_cells(source, grouped.get(code, {}), everything.found)), name=code) for code, label in codes]
    of_all = {
        level: reduce(add, (levels.get(level, _NONE) for levels in grouped.values()), _NONE)
        for level in source.vocabularies["levels"].codes
    }
    total = (heading(source.vocabularies, "total"), *_cells(source, of_all, everything.found))
    return Table(
        name,
        source.title(name),
        tuple(_columns(source)),
        (*rows, Row(total, strong=True, name="total")),
        above=source.above(),
        notes=under(source, measures=("found", "resolved", "open"), columns=("share",), rates=("resolved",)),
        footer=source.footer(),
    )


def _columns(source: Source) -> Iterator[Column]:
    vocabularies = source.vocabularies
    yield column(vocabularies, "kind", width=26)
    yield column(vocabularies, "found", Kind.COUNT, measure=True)
    yield column(vocabularies, "share", Kind.PERCENT)
    yield column(vocabularies, "resolved", Kind.COUNT, measure=True)
    yield column(vocabularies, "open", Kind.COUNT, measure=True)
    yield Column("rate_resolved", vocabularies.label("rates", "resolved"), Kind.PERCENT)
    for item in vocabularies["levels"]:
        yield Column(f"level_{item.code}", item.zh, Kind.COUNT, group=heading(vocabularies, "level"))


def _cells(source: Source, levels: ByLevel, everything: int) -> Iterator[Cell]:
    sums = reduce(add, levels.values(), _NONE)
    yield sums.found
    yield rate(sums.found, everything)
    yield sums.resolved
    yield sums.open
    yield rate(sums.resolved, sums.found)
    for code in source.vocabularies["levels"].codes:
        yield levels.get(code, _NONE).found
