"""What every record of a ledger is: a frozen value that knows its own rules."""

from typing import ClassVar, Self

from pydantic import BaseModel, ConfigDict


class Value(BaseModel):
    """A part of a record. Fields that a newer version added are passed over here and kept by the store."""

    model_config = ConfigDict(frozen=True, extra="ignore", defer_build=True)


class Record(Value):
    """A record without its identity: owner and uuid live in the store's row.

    Never changed in place: an edit is a new value.
    """

    prefix: ClassVar[str] = ""
    """Begins its local number; "" where there is none."""
    counted_on: ClassVar[str] = "date"
    """The date that puts it into a period and numbers it."""
    parent: ClassVar[str] = ""
    """The field that names the record it hangs on."""
    desk: ClassVar[bool] = False
    """Whether only a desk writes it."""
    given: ClassVar[frozenset[str]] = frozenset({"local_no"})
    """Fields that the program fills; nobody types them."""
    by_move: ClassVar[frozenset[str]] = frozenset()
    """Fields that an edit never changes, only a move in the record's life."""
    goes_on: ClassVar[tuple[str, ...]] = ()
    """Fields that are still filled when what it hangs on has ended."""
    past: ClassVar[tuple[str, ...]] = ("date",)
    """Dates that cannot lie in the future."""
    order: ClassVar[tuple[tuple[str, str], ...]] = ()
    """Pairs of dates, the earlier first."""

    def completed(self) -> Self:
        """With the fields that follow from the others."""
        return self

    def following(self) -> frozenset[str]:
        """Fields that nobody chose, which follow the others again at the next edit."""
        return frozenset()

    def check(self) -> None:
        """Raise AppError for what the form refuses although every field is right by itself."""
