"""What only a desk writes: waivers, merges, bulletins and receipts."""

from typing import Annotated, ClassVar

from pydantic import Field

from app.domain.errors import AppError, Code
from app.domain.fields import Coded, Day, Moment, Reference, Text
from app.domain.record import Record, Value


class Waiver(Record):
    """The station lets a planned follow-up go."""

    parent: ClassVar[str] = "follow_up"
    desk: ClassVar[bool] = True

    follow_up: Annotated[str, Reference("follow_ups")]
    reason: Annotated[str, Text(300, needed=True)]
    date: Day


class Merge(Record):
    """Two disputes are one matter: `dropped` stays in the file, out of the counts, with its history under `kept`."""

    parent: ClassVar[str] = "kept"
    desk: ClassVar[bool] = True

    kept: Annotated[str, Reference("disputes")]
    dropped: Annotated[str, Reference("disputes")]
    reason: Annotated[str, Text(300)] = ""
    date: Day

    def check(self) -> None:
        if self.kept == self.dropped:
            raise AppError(Code.BAD_VALUE, "dropped")


class Bulletin(Record):
    """A notice from the desk to every point."""

    desk: ClassVar[bool] = True

    title: Annotated[str, Text(60, needed=True)]
    text: Annotated[str, Text(2000, needed=True)]
    date: Day
    kind: Annotated[str, Coded("bulletin_kinds")] = "notice"


class Head(Value):
    """The newest batch of a writer's stream that the desk holds: its number and the SHA-256 of its file."""

    writer: Annotated[str, Text(60, needed=True)]
    epoch: Annotated[int, Field(ge=0)]
    stream: Annotated[str, Text(60, needed=True)]
    seq: Annotated[int, Field(ge=0)]
    hash: Annotated[str, Text(64)] = ""


class Gap(Value):
    """Batches that the desk is missing, both ends included."""

    epoch: Annotated[int, Field(ge=0)]
    first: Annotated[int, Field(ge=0)]
    last: Annotated[int, Field(ge=0)]


class Rejected(Value):
    """A change that waits in quarantine, and why."""

    epoch: Annotated[int, Field(ge=0)]
    seq: Annotated[int, Field(ge=0)]
    code: Annotated[str, Text(40)]


class Receipt(Record):
    """What the desk holds of one writer, written after the import is committed."""

    counted_on: ClassVar[str] = "at"
    desk: ClassVar[bool] = True
    past: ClassVar[tuple[str, ...]] = ()

    writer: Annotated[str, Text(60, needed=True)]
    at: Annotated[str, Moment()]
    heads: tuple[Head, ...] = ()
    missing: tuple[Gap, ...] = ()
    rejected: tuple[Rejected, ...] = ()
