"""Anti-fraud outreach (反诈宣传) and dissuasions (劝阻), with the counting rule for person-times."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Annotated, ClassVar

from pydantic import Field

from app.domain.errors import AppError, Code
from app.domain.fields import Coded, Count, Day, Money, Text
from app.domain.record import Record, Value


class Form(StrEnum):
    """入户, 集市, 讲座, 发传单, 微信群, 广播, 帮装App, 其他."""

    HOUSEHOLD = "household"
    MARKET = "market"
    LECTURE = "lecture"
    LEAFLETS = "leaflets"
    WECHAT = "wechat"
    BROADCAST = "broadcast"
    APP_INSTALL = "app_install"
    OTHER = "other"


class Materials(Value):
    """Printed things given out, in pieces."""

    leaflets: Annotated[int, Count()] = 0
    posters: Annotated[int, Count()] = 0
    booklets: Annotated[int, Count()] = 0
    banners: Annotated[int, Count()] = 0
    other: Annotated[int, Count()] = 0

    @property
    def pieces(self) -> int:
        return self.leaflets + self.posters + self.booklets + self.banners + self.other


class Outreach(Record):
    """One outreach. Which counts it holds depends on its form."""

    prefix: ClassVar[str] = "XC"

    date: Day
    place: Annotated[str, Text(60, needed=True)]
    form: Form

    local_no: Annotated[str, Text(30)] = ""
    face_count: Annotated[int, Count()] = 0
    counted_by: Annotated[str, Coded("counted_by")] = ""
    group: Annotated[str, Text(40)] = ""
    reach_count: Annotated[int, Count()] = 0
    broadcast_times: Annotated[int, Count()] = 0
    households: Annotated[int, Count()] = 0
    app_installed: Annotated[int, Count()] = 0
    materials: Materials = Materials()
    audience: tuple[Annotated[str, Coded("audiences")], ...] = ()
    fraud_types: tuple[Annotated[str, Coded("fraud_types")], ...] = ()
    minutes: Annotated[int, Field(ge=0, le=1440)] | None = None
    with_station: bool = False
    language: Annotated[str, Coded("talk_languages")] = ""
    note: Annotated[str, Text(300)] = ""

    def check(self) -> None:
        for name in ("face_count", "reach_count", "broadcast_times"):
            if name == MAIN_COUNT[self.form] and not getattr(self, name):
                raise AppError(Code.MISSING, name)
            if name != MAIN_COUNT[self.form] and getattr(self, name):
                raise AppError(Code.BAD_VALUE, name)
        if self.households and self.form is not Form.BROADCAST:
            raise AppError(Code.BAD_VALUE, "households")


MAIN_COUNT: dict[Form, str] = {
    Form.HOUSEHOLD: "face_count",
    Form.MARKET: "face_count",
    Form.LECTURE: "face_count",
    Form.LEAFLETS: "face_count",
    Form.WECHAT: "reach_count",
    Form.BROADCAST: "broadcast_times",
    Form.APP_INSTALL: "face_count",
    Form.OTHER: "face_count",
}
"""The one count that a form asks for."""


@dataclass(frozen=True, slots=True)
class PersonTimes:
    """人次, kept apart: face to face, reached online; broadcasts are counted in times and never in people."""

    face: int = 0
    reach: int = 0
    broadcasts: int = 0

    @property
    def total(self) -> int:
        return self.face + self.reach

    def __add__(self, other: "PersonTimes") -> "PersonTimes":
        return PersonTimes(self.face + other.face, self.reach + other.reach, self.broadcasts + other.broadcasts)


def person_times(outreach: Outreach) -> PersonTimes:
    """What one outreach counts: people spoken to, or a group's members; a broadcast counts nobody."""
    match MAIN_COUNT[outreach.form]:
        case "reach_count":
            return PersonTimes(reach=outreach.reach_count)
        case "broadcast_times":
            return PersonTimes(broadcasts=outreach.broadcast_times)
        case _:
            return PersonTimes(face=outreach.face_count)


def same_group_again(new: Outreach, earlier: Outreach) -> bool:
    """Whether both tell of one WeChat group on one day: its members count once a day."""
    return (
        new.form is earlier.form is Form.WECHAT
        and (new.date, new.group) == (earlier.date, earlier.group)
        and bool(new.group)
    )


class Dissuasion(Record):
    """Somebody talked out of a fraud. Only cases the station confirmed enter the report."""

    prefix: ClassVar[str] = "QZ"
    given: ClassVar[frozenset[str]] = frozenset({"local_no", "station_confirmed"})

    date: Day
    fraud_type: Annotated[str, Coded("fraud_types")]
    found_how: Annotated[str, Coded("dissuasion_sources")]
    done: Annotated[str, Text(300, needed=True)]

    local_no: Annotated[str, Text(30)] = ""
    amount: Annotated[int, Money()] | None = None
    saved: Annotated[int, Money()] | None = None
    reported: bool = False
    station_confirmed: bool = False
    victim: Annotated[str, Text(20)] = ""
    age_band: Annotated[str, Coded("age_bands")] = ""

    def check(self) -> None:
        if self.amount is not None and (self.saved or 0) > self.amount:
            raise AppError(Code.BAD_VALUE, "saved")
