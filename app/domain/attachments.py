"""A picture that belongs to a record: of a place or a thing, never of a face. Its bytes travel beside the batches."""

from enum import StrEnum
from typing import Annotated, ClassVar

from pydantic import Field

from app.domain.errors import AppError, Code
from app.domain.fields import Coded, Moment, Reference, Text
from app.domain.record import Record

USUAL_KB = 200
LEAST_KB, MOST_KB = 50, 50 * 1024
LEDGER = "attachments"
PART_SIZE = 2**19
"""A line that is cut every 2 MB loses a quarter of a large picture; with parts twice as large it would lose half."""
MOST_PARTS = 128
MOST_LACKING = 1000
"""How many pictures one receipt names; what a longer list would say is not said, and nothing is believed held."""
OF_LEDGERS = frozenset({"disputes", "tips", "hazards", "outreach", "services"})
"""Whose records may have a picture."""

Sha256 = Annotated[str, Text(64, needed=True), Field(pattern=r"^[0-9a-f]{64}$")]


class PictureKind(StrEnum):
    """What a picture may be; a file of it is called by its hash and this."""

    JPG = "jpg"
    PNG = "png"


class Attachment(Record):
    """`of_ledger` and `of_record` say where it belongs; `size` and `sha256` are of the picture itself, `parts` the
    SHA-256 of each sealed part, in order. `device` has put them into the mailbox. Nothing of it is ever edited."""

    counted_on: ClassVar[str] = "at"
    parent: ClassVar[str] = "of_record"
    past: ClassVar[tuple[str, ...]] = ()
    by_move: ClassVar[frozenset[str]] = frozenset(
        {"of_ledger", "of_record", "at", "device", "kind", "size", "sha256", "parts"}
    )

    of_ledger: Annotated[str, Coded("ledgers")]
    of_record: Annotated[str, Reference("disputes")]
    at: Annotated[str, Moment()]
    device: Annotated[str, Text(40, needed=True)]
    kind: PictureKind
    size: Annotated[int, Field(ge=1, le=MOST_KB * 1024)]
    sha256: Sha256
    parts: Annotated[tuple[Sha256, ...], Field(min_length=1, max_length=MOST_PARTS)]

    def check(self) -> None:
        if self.of_ledger not in OF_LEDGERS:
            raise AppError(Code.BAD_VALUE, "of_ledger")
