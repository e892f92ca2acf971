"""Nil reports (零报告): one click says that a month had nothing, so that nobody invents incidents."""

from typing import Annotated, ClassVar

from pydantic import Field

from app.domain.fields import Coded, Month, Text
from app.domain.record import Record


class NilReport(Record):
    """The ledgers in which a month had nothing."""

    counted_on: ClassVar[str] = "month"
    past: ClassVar[tuple[str, ...]] = ("month",)

    month: Annotated[str, Month()]
    ledgers: Annotated[tuple[Annotated[str, Coded("ledgers")], ...], Field(min_length=1)]
    note: Annotated[str, Text(300)] = ""
