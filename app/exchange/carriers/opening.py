"""From a mailbox's address to its carrier, with a deadline and, on a line, with patience."""

import re
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from urllib.parse import unquote, urlsplit

from app.domain.errors import AppError, Code
from app.exchange.carriers.carrier import Carrier
from app.exchange.carriers.folder import FolderCarrier

NO_CREDENTIALS: Mapping[str, str] = MappingProxyType({})
_DRIVE = re.compile(r"/[A-Za-z]:(/|$)")


def open_mailbox(url: str, credentials: Mapping[str, str] = NO_CREDENTIALS) -> Carrier:
    """The carrier for a folder's path or a file: address; MAILBOX_UNKNOWN for what is no mailbox."""
    if "://" not in url and url.strip():
        return FolderCarrier(Path(url))
    if url.startswith("file://"):
        return FolderCarrier(_folder_of(url))
    raise AppError(Code.MAILBOX_UNKNOWN, url=url)


def _folder_of(url: str) -> Path:
    """file:///media/stick, file:///D:/stick or, for a share, file://server/share."""
    split = urlsplit(url)
    path = unquote(split.path)
    if split.netloc not in ("", "localhost"):
        return Path(f"//{split.netloc}{path}")
    if not path.strip("/"):
        raise AppError(Code.MAILBOX_UNKNOWN, url=url)
    return Path(path[1:] if _DRIVE.match(path) else path)
