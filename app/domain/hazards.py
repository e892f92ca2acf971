"""Hazard checks (隐患排查, 动态排查台账)."""

from enum import StrEnum
from typing import Annotated, ClassVar

from app.domain.errors import AppError, Code
from app.domain.fields import Coded, Day, Text
from app.domain.record import Record


class HazardState(StrEnum):
    """已发现, 已告知, 整改中, 已整改; 逾期 is not stored but follows from the deadline."""

    FOUND = "found"
    TOLD = "told"
    MENDING = "mending"
    MENDED = "mended"


class Recheck(StrEnum):
    """What the second look found: 已整改, 未整改, 部分."""

    MENDED = "mended"
    NOT_MENDED = "not_mended"
    PARTLY = "partly"


class Hazard(Record):
    """Something dangerous, who was told, and whether it was mended."""

    prefix: ClassVar[str] = "YH"
    counted_on: ClassVar[str] = "found_date"
    past: ClassVar[tuple[str, ...]] = ("found_date", "recheck_date")
    order: ClassVar[tuple[tuple[str, str], ...]] = (("found_date", "deadline"), ("found_date", "recheck_date"))

    found_date: Day
    type: Annotated[str, Coded("hazard_types")]
    place: Annotated[str, Text(60, needed=True)]
    description: Annotated[str, Text(300, needed=True)]

    local_no: Annotated[str, Text(30)] = ""
    village: Annotated[str, Text(30)] = ""
    severity: Annotated[str, Coded("severities")] = "minor"
    reported_to: Annotated[str, Text(40)] = ""
    responsible: Annotated[str, Text(40)] = ""
    deadline: Day | None = None
    state: HazardState = HazardState.FOUND
    recheck_date: Day | None = None
    recheck_result: Recheck | None = None

    def check(self) -> None:
        if self.recheck_date and not self.recheck_result:
            raise AppError(Code.MISSING, "recheck_result")
        if self.recheck_result and not self.recheck_date:
            raise AppError(Code.MISSING, "recheck_date")

    def overdue(self, today: Day) -> bool:
        """逾期: past its deadline and not mended."""
        return bool(self.deadline and self.deadline < today and self.state is not HazardState.MENDED)
