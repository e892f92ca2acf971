"""What stands under every table: the points whose data is old, and what each of its numbers means."""

from collections.abc import Iterable

from app.domain.vocabulary import Item
from app.reports.source import Source
from app.reports.statistics import Stale, stale
from app.reports.words import day, fill, join


def everything(source: Source) -> tuple[str, ...]:
    """What each measure and each rate means."""
    words = source.vocabularies
    return (*_lines(source, "formula_line", words["measures"]), *_lines(source, "rate_line", words["rates"]))


def under(
    source: Source, *, measures: Iterable[str] = (), columns: Iterable[str] = (), rates: Iterable[str] = ()
) -> tuple[str, ...]:
    """Which data is old, and what these mean."""
    words = source.vocabularies
    counted = [words.require("measures", code) for code in measures]
    counted += [words.require("columns", code) for code in columns]
    divided = [words.require("rates", code) for code in rates]
    old = stale_points(source, stale(source.db, source.period.as_of))
    return (*old, *_lines(source, "formula_line", counted), *_lines(source, "rate_line", divided))


def stale_points(source: Source, points: Iterable[Stale]) -> tuple[str, ...]:
    """The points whose data is too old to be trusted, in one line; nothing where there are none."""
    words = source.vocabularies
    named = [_stale_point(source, each) for each in points]
    listed = join(words, "list_separator", named)
    return (fill(words, "stale_points", count=len(named), points=listed),) if named else ()


def _stale_point(source: Source, point: Stale) -> str:
    words = source.vocabularies
    heard = day(words, point.heard) if point.heard else fill(words, "never_heard")
    return fill(words, "stale_point", number=point.number, name=point.name, heard=heard)


def _lines(source: Source, form: str, items: Iterable[Item]) -> list[str]:
    return [fill(source.vocabularies, form, name=item.zh, formula=str(item.extra["formula"])) for item in items]
