"""What every kind of mailbox can do. Small, so that a stick, a share and any bureau's server can do it."""

import re
import secrets
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Protocol

from app.domain.errors import AppError, Code
from app.exchange.envelope import MAX_FILE
from app.exchange.names import PART_SUFFIX, SUFFIX, is_device

_ASIDE = re.compile(r"(.+?)(\.[0-9a-f]{8})?\.part")
_PART = re.compile(r"([A-Za-z0-9][A-Za-z0-9-]{0,120})(\.lf[a-z])?")


class Trouble(StrEnum):
    """The word that stands in the `reason` of a MAILBOX_UNREACHABLE; each has one thing that a user can do."""

    NOT_THERE = "not-there"
    FULL = "full"
    READ_ONLY = "read-only"
    NO_RIGHT = "no-right"
    BROKEN = "broken"
    SILENT = "silent"
    NO_NAME = "no-name"
    NO_CONNECTION = "no-connection"
    NO_TLS = "no-tls"
    NO_LOGIN = "no-login"
    OTHER_HOST = "other-host"
    NO_MAILBOX = "no-mailbox"
    PORTAL = "portal"
    SLOW = "slow"
    CUT = "cut"
    SERVER = "server"


@dataclass(frozen=True, slots=True)
class Entry:
    """A file that is whole, as its folder shows it."""

    name: str
    size: int


class Carrier(Protocol):
    """Paths are relative to the mailbox, with "/" between safe names. All may raise MAILBOX_UNREACHABLE with a reason.

    One file that cannot be read is BAD_FILE or NOT_FOUND, so that it does not keep back the others.
    """

    def list(self, folder: str) -> tuple[Entry, ...]:
        """The whole files of ours in a folder, none if there is no such folder. What is too large is left out."""

    def touched(self, folder: str) -> str:
        """A word that is another one once anything in the folder changed; "" where listing costs no more than that."""

    def put(self, path: str, data: bytes) -> None:
        """Make the file visible at once, whole, for good. The same bytes again are fine, others are FILE_EXISTS."""

    def get(self, path: str, limit: int = MAX_FILE) -> bytes:
        """The file's bytes; BAD_FILE if it is larger than the limit."""

    def written_at(self, path: str) -> datetime | None:
        """When the file was written by the mailbox's own clock; None if it does not say."""

    def delete(self, path: str) -> None:
        """Take the file away; fine if it is gone already."""

    def sweep(self, folder: str, before: datetime) -> int:
        """Take away what writing in one's own folder left aside before that time; how many there were."""

    def close(self) -> None:
        """Let go of connections."""


def unreachable(trouble: Trouble) -> AppError:
    """The trouble as the error that users meet."""
    return AppError(Code.MAILBOX_UNREACHABLE, reason=trouble)


def parts_of(path: str) -> tuple[str, ...]:
    """The folders and the file of a path; a path that could lead elsewhere is a bug of ours."""
    parts = tuple(path.split("/"))
    if not all(_is_part(part) for part in parts):
        raise ValueError(f"this is no path in a mailbox: {path!r}")
    return parts


def is_file_name(name: str) -> bool:
    """Whether this may be a file of ours."""
    return "." in name and _is_part(name)


def aside_of(path: str) -> str:
    """Where a file is written before it has its name; never the same place twice.

    What a cut or frozen call left behind may still be written to by the server, or by a thread of ours.
    """
    return f"{path}.{secrets.token_hex(4)}.part"


def is_aside(name: str) -> bool:
    """Whether this is what writing a file of ours left behind."""
    found = _ASIDE.fullmatch(name)
    return found is not None and is_file_name(found[1])


def is_shown(name: str, size: int) -> bool:
    """Whether a folder's entry is worth fetching."""
    return name.endswith((SUFFIX, PART_SUFFIX)) and is_file_name(name) and 0 < size <= MAX_FILE


def _is_part(text: str) -> bool:
    found = _PART.fullmatch(text)
    return found is not None and not is_device(found[1])
