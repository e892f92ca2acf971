"""Columns by the codes of their vocabulary."""

from app.domain.vocabulary import Vocabularies
from app.reports.table import Column, Kind


def column(
    vocabularies: Vocabularies, code: str, kind: Kind = Kind.TEXT, width: int = 10, *, measure: bool = False
) -> Column:
    """The column of a code: one of a register, or a measure of the statistics."""
    item = vocabularies.require("measures" if measure else "columns", code)
    return Column(code, item.zh, kind, width, str(item.extra.get("group", "")))


def heading(vocabularies: Vocabularies, code: str) -> str:
    """The words of a column or of a row that is named like one."""
    return vocabularies.require("columns", code).zh
