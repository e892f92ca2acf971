"""Services to people (服务群众): what was done for how many; no beneficiary's name is asked."""

from typing import Annotated, ClassVar

from pydantic import Field

from app.domain.fields import Coded, Count, Day, Text
from app.domain.record import Record


class Service(Record):
    """One service; `persons` are person-times (人次)."""

    prefix: ClassVar[str] = "FW"

    date: Day
    type: Annotated[str, Coded("service_types")]
    persons: Annotated[int, Count(least=1)]

    local_no: Annotated[str, Text(30)] = ""
    minutes: Annotated[int, Field(ge=0, le=1440)] | None = None
    note: Annotated[str, Text(300)] = ""
    outcome: Annotated[str, Coded("service_outcomes")] = "done"
    passed_to: Annotated[str, Text(40)] = ""
