"""司法所 人民调解案件统计表: the ministry's 18 types in its order, and where the cases came from."""

from collections.abc import Iterable, Iterator
from dataclasses import astuple
from functools import reduce
from operator import add

from app.reports import cohort
from app.reports.columns import column, heading
from app.reports.definitions import under
from app.reports.source import Source
from app.reports.table import Column, Kind, Row, Table
from app.reports.tables.kinds import judicial_type
from app.reports.words import fill
from app.store import tallies

_NONE = tallies.Judicial()
_FORMS = ("oral", "written", "self_settled", "court")
_EXPLAINED = ("cases", "people", "success", "difficult", "amount", *_FORMS)


def by_type(source: Source) -> Table:
    """Rows are the 18 types, none left out, and their sum."""
    grouped: dict[str, tallies.Judicial] = {}
    for (category, subtype, _), sums in cohort.judicial(source.db, source.period).items():
        code = judicial_type(source.vocabularies, category, subtype)
        grouped[code] = grouped.get(code, _NONE) + sums
    rows = [
        (
            item.code,
            fill(source.vocabularies, "numbered", number=item.code, name=item.zh),
            grouped.get(item.code, _NONE),
        )
        for item in source.vocabularies["judicial_categories"]
    ]
    return _table("judicial", "kind", source, rows)


def by_source(source: Source) -> Table:
    """Rows are the sources that the return asks for."""
    vocabularies = source.vocabularies
    grouped = {str(item.extra.get("judicial", item.zh)): _NONE for item in vocabularies["sources"]}
    for (_, _, code), sums in cohort.judicial(source.db, source.period).items():
        name = judicial_source(source, code)
        grouped[name] = grouped.get(name, _NONE) + sums
    return _table("judicial_sources", "case_source", source, [(name, name, sums) for name, sums in grouped.items()])


def judicial_source(source: Source, code: str) -> str:
    """What the return calls a source."""
    item = source.vocabularies["sources"].item(code)
    return str(item.extra.get("judicial", item.zh)) if code else fill(source.vocabularies, "no_source")


def _table(name: str, first: str, source: Source, sums: Iterable[tuple[str, str, tallies.Judicial]]) -> Table:
    listed = list(sums)
    rows = [Row((label, *astuple(each)), name=code) for code, label, each in listed]
    total = reduce(add, (each for _, _, each in listed), _NONE)
    columns = (column(source.vocabularies, first, width=28), *_columns(source))
    total_row = Row((heading(source.vocabularies, "total"), *astuple(total)), strong=True, name="total")
    notes = under(source, measures=("handled",), columns=_EXPLAINED)
    return Table(name, source.title(name), columns, (*rows, total_row), source.above(), notes, source.footer())


def _columns(source: Source) -> Iterator[Column]:
    """In the order of the sums."""
    vocabularies = source.vocabularies
    yield column(vocabularies, "cases", Kind.COUNT)
    yield column(vocabularies, "handled", Kind.COUNT, measure=True)
    yield column(vocabularies, "people", Kind.COUNT)
    yield column(vocabularies, "success", Kind.COUNT)
    yield column(vocabularies, "difficult", Kind.COUNT)
    yield column(vocabularies, "amount", Kind.MONEY, 14)
    for form in _FORMS:
        yield column(vocabularies, form, Kind.COUNT)
