"""From a mailbox's address to its carrier, with a deadline and, over a line, with patience."""

import os
import re
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from types import MappingProxyType
from urllib.parse import SplitResult, unquote, urlsplit

from app.domain.errors import AppError, Code
from app.exchange.carriers.carrier import Carrier, Trouble
from app.exchange.carriers.deadline import DeadlineCarrier, answered
from app.exchange.carriers.folder import FolderCarrier
from app.exchange.carriers.patience import VILLAGE, Patience

NO_CREDENTIALS: Mapping[str, str] = MappingProxyType({})

_SCHEME = re.compile(r"([A-Za-z][A-Za-z0-9+.-]+):(?=//)")
_DRIVE = re.compile(r"/[A-Za-z]:(/|$)")
_S3 = ("s3", "s3+http", "s3+https")
_WEBDAV = {"http": "http", "https": "https", "dav": "http", "davs": "https"}


def open_mailbox(
    url: str,
    credentials: Mapping[str, str] = NO_CREDENTIALS,
    patience: Patience = VILLAGE,
    sleep: Callable[[float], None] = time.sleep,
) -> Carrier:
    """The carrier for a folder's path, or for an address of file:, http(s):, sftp: or s3:.

    Nothing is asked of the mailbox yet. MAILBOX_UNKNOWN for what is no mailbox, or of a kind that is not installed.
    """
    scheme = _SCHEME.match(url)
    if not scheme:
        return _in_a_folder(_path(url), patience)
    address = _split(url)
    if address.scheme == "file":
        return _in_a_folder(_folder_of(url, address), patience)
    return _over_a_line(url, address, credentials, patience, sleep)


def is_local(url: str) -> bool:
    """Whether the mailbox is a folder, a stick or a share, and no server is asked."""
    scheme = _SCHEME.match(url)
    return not scheme or _split(url).scheme == "file"


def without_login(url: str) -> tuple[str, dict[str, str]]:
    """The address alone, and the login that stood in it: an address goes into kits, and a login is one writer's."""
    if is_local(url):
        return url, {}
    address = _split(url)
    told = {"user": unquote(address.username or ""), "password": unquote(address.password or "")}
    bare = address._replace(netloc=address.netloc.rpartition("@")[2])
    return bare.geturl(), {name: value for name, value in told.items() if value}


def host_key_of(url: str, patience: Patience = VILLAGE) -> str:
    """The key that the mailbox's server shows now, "" for a kind that has none. Somebody compares it, once."""
    if is_local(url) or _split(url).scheme != "sftp":
        return ""
    from app.exchange.carriers.sftp import read_host_key  # half a second that others should not wait for

    return read_host_key(url, patience)


def _in_a_folder(folder: Path, patience: Patience) -> Carrier:
    """A share that drops can freeze the system's own calls, so a folder has a deadline too."""
    return DeadlineCarrier(lambda: _that_answers(folder, patience.stall), patience.call, Trouble.SILENT)


def _that_answers(folder: Path, seconds: float) -> Carrier:
    """Whether it is there is a short question: one that hangs here would hang in every file."""
    answered(lambda: os.path.exists(folder), seconds)  # noqa: PTH110 - Path.exists raises where this says no
    return FolderCarrier(folder)


def _over_a_line(
    url: str,
    address: SplitResult,
    credentials: Mapping[str, str],
    patience: Patience,
    sleep: Callable[[float], None],
) -> Carrier:
    """The libraries are brought in here and not above: they cost half a second each, which the first window, and
    whoever carries a stick, should not wait for."""
    if not address.hostname:
        raise AppError(Code.MAILBOX_UNKNOWN, url=url)
    try:
        from app.exchange.carriers.retrying import RetryingCarrier

        connect = _connector(address, credentials, patience)
    except ImportError as error:
        raise AppError(Code.MAILBOX_UNKNOWN, url=url) from error
    if connect is None:
        raise AppError(Code.MAILBOX_UNKNOWN, url=url)
    hurried = DeadlineCarrier(connect, patience.call)
    return RetryingCarrier(hurried, attempts=patience.attempts, longest_wait=patience.longest_wait, sleep=sleep)


def _connector(
    address: SplitResult, credentials: Mapping[str, str], patience: Patience
) -> Callable[[], Carrier] | None:
    if address.scheme in _WEBDAV:
        from app.exchange.carriers.webdav import WebDavCarrier

        plain = address._replace(scheme=_WEBDAV[address.scheme]).geturl()
        return lambda: WebDavCarrier(plain, credentials, patience)
    if address.scheme == "sftp":
        from app.exchange.carriers.sftp import SftpCarrier

        return lambda: SftpCarrier(address.geturl(), credentials, patience)
    if address.scheme in _S3:
        from app.exchange.carriers.s3 import S3Carrier

        return lambda: S3Carrier(address.geturl(), credentials, patience)
    return None


def _split(url: str) -> SplitResult:
    try:
        address = urlsplit(url)
        _ = address.port
    except ValueError as error:
        raise AppError(Code.MAILBOX_UNKNOWN, url=url) from error
    return address


def _path(url: str) -> Path:
    if not url.strip():
        raise AppError(Code.MAILBOX_UNKNOWN, url=url)
    return Path(url)


def _folder_of(url: str, address: SplitResult) -> Path:
    """file:///media/stick, file:///D:/stick or, for a share, file://server/share."""
    path = unquote(address.path)
    if address.netloc not in ("", "localhost"):
        return Path(f"//{address.netloc}{path}")
    if not path.strip("/"):
        raise AppError(Code.MAILBOX_UNKNOWN, url=url)
    return Path(path[1:] if _DRIVE.match(path) else path)
