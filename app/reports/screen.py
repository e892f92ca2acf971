"""The tables that a desk looks at on its screen, one at a time. A report that was counted once serves several."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from types import MappingProxyType

from app.domain.errors import AppError, Code
from app.reports.registers import lists
from app.reports.source import Source
from app.reports.statistics import Report
from app.reports.table import Table
from app.reports.tables import governance, judicial, kinds, summary

_OF_REPORT: Mapping[str, Callable[[Report, Source], Table]] = MappingProxyType(
    {"townships": summary.by_township, "points": summary.by_point, "rates": summary.rates}
)
_OF_SOURCE: Mapping[str, Callable[[Source], Table]] = MappingProxyType(
    {
        "kinds": kinds.by_category,
        "judicial_kinds": kinds.by_judicial_type,
        "governance": governance.table,
        "judicial": judicial.by_type,
        "judicial_sources": judicial.by_source,
        "unreported": lists.unreported,
    }
)
TABLES = (*_OF_REPORT, *_OF_SOURCE)


def needs_report(name: str) -> bool:
    """Whether the table shows the statistics of the period."""
    return name in _OF_REPORT


def table(name: str, source: Source, report: Report | None = None) -> Table:
    """A table, its rows all made; raises AppError NOT_FOUND."""
    if report is not None and name in _OF_REPORT:
        return _OF_REPORT[name](report, source)
    if name not in _OF_SOURCE:
        raise AppError(Code.NOT_FOUND, what="report", name=name)
    made = _OF_SOURCE[name](source)
    return replace(made, rows=tuple(made.rows))
