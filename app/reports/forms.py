"""The reports by the names that people and commands ask for them."""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from app.domain.errors import AppError, Code
from app.reports.registers import disputes, lists, others
from app.reports.source import Source
from app.reports.statistics import statistics
from app.reports.table import Table
from app.reports.tables import governance, judicial, kinds, summary

Tables = tuple[Table, ...]


def _summary(source: Source) -> Tables:
    """月报表, 季报, 年报: by township, by point, the rates and the kinds."""
    report = statistics(source.db, source.vocabularies, source.period)
    return (
        summary.by_township(report, source),
        summary.by_point(report, source),
        summary.rates(report, source),
        kinds.by_category(source),
    )


FORMS: Mapping[str, Callable[[Source], Tables]] = MappingProxyType(
    {
        "summary": _summary,
        "kinds": lambda source: (kinds.by_category(source), kinds.by_judicial_type(source)),
        "governance": lambda source: (governance.table(source),),
        "judicial": lambda source: (judicial.by_type(source), judicial.by_source(source)),
        "disputes": lambda source: (disputes.register(source),),
        "tips": lambda source: (others.tips(source),),
        "outreach": lambda source: (others.outreach(source),),
        "services": lambda source: (others.services(source),),
        "hazards": lambda source: (others.hazards(source),),
        "follow_ups": lambda source: (others.follow_ups(source),),
        "overdue": lambda source: (lists.overdue(source),),
        "open_long": lambda source: (lists.open_long(source),),
        "red_orange": lambda source: (lists.red_orange(source),),
        "transfers": lambda source: (lists.transfers(source),),
        "unreported": lambda source: (lists.unreported(source),),
        "mediators": lambda source: (lists.mediators(source),),
    }
)
OF_ROWS = frozenset(FORMS) - {"summary", "kinds", "governance", "judicial", "unreported"}
"""Those that show single records."""


def title(name: str, source: Source) -> str:
    """What stands above the first of its tables; raises AppError."""
    _known(name)
    return source.title("townships" if name == "summary" else name)


def make(name: str, source: Source) -> Tables:
    """The tables of a report. The rows of a register are read while they are written, once; raises AppError."""
    return _known(name)(source)


def _known(name: str) -> Callable[[Source], Tables]:
    if name not in FORMS:
        raise AppError(Code.NOT_FOUND, what="report", name=name)
    return FORMS[name]
