"""What only a desk writes: waivers, merges, bulletins, tasks, receipts, and who looked at what is sealed."""

from enum import StrEnum
from typing import Annotated, ClassVar

from pydantic import Field

from app.domain.attachments import MOST_KB, MOST_LACKING
from app.domain.errors import AppError, Code
from app.domain.fields import Coded, Day, Moment, Reference, Text
from app.domain.given_lists import KIND as LIST
from app.domain.given_lists import LIMIT
from app.domain.record import Record, Value

CLOSED_DAYS = 180
LONGEST_KEPT = 3650
"""Days."""


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
    """A notice from the desk, to every point or to those it names; one of kind "list" brings a `vocabulary`, as the
    text of its file."""

    desk: ClassVar[bool] = True

    title: Annotated[str, Text(60, needed=True)]
    text: Annotated[str, Text(2000, needed=True)]
    date: Day
    kind: Annotated[str, Coded("bulletin_kinds")] = "notice"
    points: tuple[Annotated[str, Text(10, needed=True)], ...] = ()
    vocabulary: Annotated[str, Text(LIMIT)] = ""

    def check(self) -> None:
        if (self.kind == LIST) is not bool(self.vocabulary):
            raise AppError(Code.MISSING if self.kind == LIST else Code.UNKNOWN_FIELD, "vocabulary")


class Task(Record):
    """What the desk asks of one point (请回访): the point owns the record and reads it; only the desk writes it."""

    desk: ClassVar[bool] = True
    past: ClassVar[tuple[str, ...]] = ("date", "done_date")
    order: ClassVar[tuple[tuple[str, str], ...]] = (("date", "due"), ("date", "done_date"))

    kind: Annotated[str, Coded("task_kinds")] = "follow_up"
    text: Annotated[str, Text(300, needed=True)]
    date: Day
    due: Day | None = None
    dispute: Annotated[str, Reference("disputes")] = ""
    done_date: Day | None = None


class StatedFact(Record):
    """A figure that no record here holds, as the bureau knows it (累计): of one name the latest by date counts."""

    desk: ClassVar[bool] = True

    name: Annotated[str, Coded("fact_names")]
    number: Annotated[int, Field(ge=0, le=10**9)]
    source: Annotated[str, Text(60, needed=True)]
    date: Day


class Act(StrEnum):
    """What is written down whenever it is done: 查看实名, 旗局查阅明细, 导出明细, 清空线索, 删除实名, 重置密码."""

    READ_INFORMANT = "read_informant"
    READ_ROWS = "read_rows"
    EXPORT = "export"
    WIPE_TIP = "wipe_tip"
    FORGET_INFORMANT = "forget_informant"
    FORGET_NAMES = "forget_names"
    FORGET_PICTURES = "forget_pictures"
    HOLD = "hold"
    RELEASE = "release"
    RESET_PASSPHRASE = "reset_passphrase"  # noqa: S105


_ASKED = {
    Act.READ_INFORMANT: ("tip", "by", "reason"),
    Act.READ_ROWS: ("by", "reason"),
    Act.EXPORT: ("number", "by", "reason"),
    Act.RESET_PASSPHRASE: ("by", "reason"),
    Act.HOLD: ("tip", "by", "reason"),
    Act.RELEASE: ("tip", "by", "reason"),
}


class Access(Record):
    """Who looked at what is kept sealed, or took it away, when and why. Written before it is done, never changed after.

    `number` is the tip's local number, which outlives its words; of an export, the form and its period.
    """

    counted_on: ClassVar[str] = "at"
    parent: ClassVar[str] = "tip"
    desk: ClassVar[bool] = True
    by_move: ClassVar[frozenset[str]] = frozenset({"act", "tip", "number", "by", "reason", "at"})
    past: ClassVar[tuple[str, ...]] = ()

    act: Act
    tip: Annotated[str, Reference("tips")] = ""
    number: Annotated[str, Text(30)] = ""
    by: Annotated[str, Text(20)] = ""
    reason: Annotated[str, Text(300)] = ""
    at: Annotated[str, Moment()]

    def check(self) -> None:
        for name in _ASKED.get(self.act, ()):
            if not getattr(self, name):
                raise AppError(Code.MISSING, name)


class Device(Record):
    """A device that a desk trusts, told to the other desks: public keys and the point it writes for.

    `last_seq` is the last batch that counts of one whose word was taken away.
    """

    counted_on: ClassVar[str] = ""
    desk: ClassVar[bool] = True
    past: ClassVar[tuple[str, ...]] = ()

    writer: Annotated[str, Text(40, needed=True)]
    epoch: Annotated[int, Field(ge=1)]
    point: Annotated[str, Text(10, needed=True)]
    name: Annotated[str, Text(60)] = ""
    village: Annotated[str, Text(30)] = ""
    township: Annotated[str, Coded("townships")] = ""
    verify_key: Annotated[str, Text(200, needed=True)]
    recipient: Annotated[str, Text(200, needed=True)]
    last_seq: Annotated[int, Field(ge=0)] | None = None


class Head(Value):
    """The newest batch of a writer's stream that the desk holds: its number and the SHA-256 of its file."""

    writer: Annotated[str, Text(60, needed=True)]
    epoch: Annotated[int, Field(ge=0)]
    stream: Annotated[str, Text(60, needed=True)]
    seq: Annotated[int, Field(ge=0)]
    hash: Annotated[str, Text(64)] = ""


class Gap(Value):
    """Batches that the reader is missing, both ends included; `stream` is "" for the point's one to its desks."""

    epoch: Annotated[int, Field(ge=0)]
    first: Annotated[int, Field(ge=0)]
    last: Annotated[int, Field(ge=0)]
    stream: Annotated[str, Text(60)] = ""


class Sum(Value):
    """The fingerprint of what is held and applied of one epoch: how many changes, and the sum of their hashes."""

    epoch: Annotated[int, Field(ge=0)]
    changes: Annotated[int, Field(ge=0)]
    sum: Annotated[str, Text(64)]


class Rejected(Value):
    """A change that waits in quarantine, and why."""

    epoch: Annotated[int, Field(ge=0)]
    seq: Annotated[int, Field(ge=0)]
    code: Annotated[str, Text(40)]


class Receipt(Record):
    """What the desk holds of one writer, written after the import is committed; or, the other way round, what a reader
    holds of a desk's streams.

    `differs` are the epochs in which the desk does not hold what the point's fingerprint says it should. `login` is
    what the device logs in to the mailbox with from now on, sealed to it alone, where that is not what its kit says.
    `lacks` are the pictures that the desk knows of and does not hold whole, `picture_kb` is how large a picture may be.
    All that came before `backed_up` (ISO 8601, "" for never) lies in the desk's last backup too; for `closed_days` a
    point keeps a case that is over.
    """

    counted_on: ClassVar[str] = "at"
    desk: ClassVar[bool] = True
    past: ClassVar[tuple[str, ...]] = ()

    writer: Annotated[str, Text(60, needed=True)]
    at: Annotated[str, Moment()]
    heads: tuple[Head, ...] = ()
    missing: tuple[Gap, ...] = ()
    rejected: tuple[Rejected, ...] = ()
    sums: tuple[Sum, ...] = ()
    differs: tuple[Annotated[int, Field(ge=0)], ...] = ()
    lacks: Annotated[tuple[Annotated[str, Text(64)], ...], Field(max_length=MOST_LACKING)] = ()
    picture_kb: Annotated[int, Field(ge=0, le=MOST_KB)] = 0
    backed_up: Annotated[str, Text(40)] = ""
    closed_days: Annotated[int, Field(ge=0, le=LONGEST_KEPT)] = CLOSED_DAYS
    login: Annotated[str, Text(60_000)] = Field(default="", repr=False)
