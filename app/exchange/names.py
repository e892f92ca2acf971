"""Names that become folders and files of a mailbox: nothing in them can lead anywhere else."""

import re
from dataclasses import dataclass

SUFFIX = ".lfb"
PART_SUFFIX = ".lfa"  # of a sealed part of a picture
NAME_PATTERN = r"^[A-Za-z0-9][A-Za-z0-9-]{0,39}$"  # of writers, owners and organisations
STREAM_PATTERN = r"^[a-z][A-Za-z0-9-]{0,47}$"  # "to-" and a writer fits

_NAME = re.compile(NAME_PATTERN.removesuffix("$"))
_STREAM = re.compile(STREAM_PATTERN.removesuffix("$"))
_BATCH = re.compile(r"([A-Za-z0-9][A-Za-z0-9-]{0,39})-e([1-9][0-9]{0,8})-([1-9][0-9]{0,11})-([0-9a-f]{12})\.lfb")
_DEVICES = frozenset({"con", "prn", "aux", "nul", *(f"{port}{n}" for port in ("com", "lpt") for n in range(10))})


@dataclass(frozen=True, slots=True)
class BatchName:
    """What a file's name claims; never trusted, only used to see what is worth fetching."""

    writer: str
    epoch: int
    seq: int
    hash_start: str

    def __str__(self) -> str:
        return f"{self.writer}-e{self.epoch}-{self.seq}-{self.hash_start}{SUFFIX}"


def parse_name(name: str) -> BatchName | None:
    """What the name claims, or None for a file that is none of ours."""
    found = _BATCH.fullmatch(name)
    if not found or not is_name(found[1]):
        return None
    return BatchName(found[1], int(found[2]), int(found[3]), found[4])


def is_name(text: str) -> bool:
    """Whether the text may name a writer; what Windows takes for a device may not."""
    return _NAME.fullmatch(text) is not None and not is_device(text)


def is_stream(text: str) -> bool:
    """Whether the text may name a stream."""
    return _STREAM.fullmatch(text) is not None and not is_device(text)


def is_device(text: str) -> bool:
    """Whether Windows takes a file of this name, with any suffix, for a device."""
    return text.lower() in _DEVICES
