"""Why a batch is refused: one precise word each, so that quarantine can say it and knows what to try again."""

from collections.abc import Iterator
from contextlib import contextmanager
from enum import StrEnum

from app.domain.errors import AppError, Code


class Reason(StrEnum):
    """The word that stands in the `reason` of a BAD_BATCH."""

    NOT_A_BATCH = "not-a-batch"
    TRUNCATED = "truncated"
    EXTENDED = "extended"
    TOO_LARGE = "too-large"
    BAD_HEADER = "bad-header"
    NEWER_FORMAT = "newer-format"
    UNKNOWN_SUITE = "unknown-suite"
    BAD_KEY = "bad-key"
    OTHER_SIGNER = "other-signer"
    BAD_SIGNATURE = "bad-signature"
    WRONG_RECIPIENT = "wrong-recipient"
    DAMAGED_INSIDE = "damaged-inside"
    INNER_OUTER_MISMATCH = "inner-outer-mismatch"
    BAD_MANIFEST = "bad-manifest"
    BAD_LINE = "bad-line"
    BROKEN_CHAIN = "broken-chain"
    NOT_VOUCHED_FOR = "not-vouched-for"
    UNKNOWN_WRITER = "unknown-writer"
    REVOKED = "revoked"
    KIT_USED = "kit-used"


WAITS = frozenset({Reason.NEWER_FORMAT, Reason.UNKNOWN_SUITE, Reason.UNKNOWN_WRITER})
"""Nothing is wrong with these batches: after an upgrade, or once their writer is enrolled, they may be read."""


class Refusal(ValueError):  # noqa: N818
    """A refusal on its way up to where the file's name is known; a ValueError, so that pydantic takes it for one."""

    def __init__(self, reason: Reason) -> None:
        super().__init__(reason)
        self.reason = reason


@contextmanager
def told_of(name: str) -> Iterator[None]:
    """Every refusal inside becomes the AppError BAD_BATCH of the file of this name."""
    try:
        yield
    except Refusal as refusal:
        raise AppError(Code.BAD_BATCH, name=name or "batch", reason=refusal.reason) from refusal
