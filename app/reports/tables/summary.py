"""月报表, 季报, 年报: every measure by township or by point, and the rates with their formulas."""

from collections.abc import Iterator

from app.domain.rates import FORMULAS, Rate
from app.reports import definitions, measures
from app.reports.columns import column, heading
from app.reports.measures import MEASURES, MONEY
from app.reports.source import Source
from app.reports.statistics import Line, Report
from app.reports.table import Cell, Column, Kind, Row, Table

COMPARED = ("found", "resolved")
_RATES_AFTER = {"resolved": Rate.RESOLVED, "follow_ups_overdue": Rate.FOLLOW_UP_IN_TIME}
"""Rates stand beside the measure they belong to."""


def by_township(report: Report, source: Source) -> Table:
    """Rows are the townships and their sum."""
    return _table("townships", report, source, [("township", 16)], (_named(line) for line in report.townships))


def by_point(report: Report, source: Source) -> Table:
    """Rows are the points and the sum of all; no order among them but their numbers."""
    rows = (
        ((township.name, f"{line.code} {line.name}"), line) for township in report.townships for line in township.parts
    )
    return _table("points", report, source, [("township", 16), ("point", 26)], rows)


def rates(report: Report, source: Source) -> Table:
    """Every rate with what it divides; both that are called 成功率."""
    vocabularies = source.vocabularies
    columns = (
        column(vocabularies, "rate", width=20),
        column(vocabularies, "value", Kind.PERCENT),
        column(vocabularies, "part", Kind.COUNT),
        column(vocabularies, "whole", Kind.COUNT),
        column(vocabularies, "formula", width=32),
    )
    notes = definitions.stale_points(source, report.stale)
    return Table("rates", source.title("rates"), columns, tuple(_rate_rows(report, source)), notes=notes)


def _table(
    name: str,
    report: Report,
    source: Source,
    names: list[tuple[str, int]],
    lines: Iterator[tuple[tuple[str, ...], Line]],
) -> Table:
    first = [column(source.vocabularies, code, width=width) for code, width in names]
    rows = [Row((*labels, *_cells(line)), name=line.code) for labels, line in lines]
    total = (heading(source.vocabularies, "total"), *[""] * (len(names) - 1))
    return Table(
        name,
        source.title(name),
        (*first, *_columns(source)),
        (*rows, Row((*total, *_cells(report.total)), strong=True, name="total")),
        above=source.above(),
        notes=(*definitions.stale_points(source, report.stale), *definitions.everything(source)),
        footer=source.footer(),
    )


def _named(line: Line) -> tuple[tuple[str, ...], Line]:
    return (line.name,), line


def _columns(source: Source) -> Iterator[Column]:
    vocabularies = source.vocabularies
    for measure in MEASURES:
        yield column(vocabularies, measure, Kind.MONEY if measure in MONEY else Kind.COUNT, 9, measure=True)
        if measure in COMPARED:
            yield column(vocabularies, "change_on_year", Kind.CHANGE, 7)
            yield column(vocabularies, "change_on_previous", Kind.CHANGE, 7)
        if measure in _RATES_AFTER:
            yield _rate_column(source, _RATES_AFTER[measure], str(_group(source, measure)))


def _rate_column(source: Source, rate: Rate, group: str) -> Column:
    return Column(f"rate_{rate.value}", source.vocabularies.label("rates", rate.value), Kind.PERCENT, 9, group)


def _group(source: Source, measure: str) -> object:
    return source.vocabularies["measures"].item(measure).extra.get("group", "")


def _cells(line: Line) -> Iterator[Cell]:
    for name, measure in MEASURES.items():
        yield measure(line.now)
        if name in COMPARED:
            yield line.on_last_year(name)
            yield line.on_previous(name)
        if name in _RATES_AFTER:
            yield measures.percent(line.now, _RATES_AFTER[name])


def _rate_rows(report: Report, source: Source) -> Iterator[Row]:
    counts = report.total.now.dispute_counts
    for rate in Rate:
        item = source.vocabularies["rates"].item(rate.value)
        fraction = FORMULAS[rate](counts)
        yield Row(
            (item.zh, fraction.percent, fraction.part, fraction.whole, str(item.extra["formula"])), name=rate.value
        )
