"""Where this profile's mailbox is, and what it logs in with."""

from collections.abc import Mapping

from app.domain.changes import JSON
from app.domain.errors import AppError, Code
from app.store import meta
from app.store.profile import Profile

MAILBOX = "mailbox"


def mailbox_of(opened: Profile) -> tuple[str, Mapping[str, str]]:
    """The mailbox's address and what it asks for."""
    match meta.get(opened.db, MAILBOX):
        case {"url": str(url), "credentials": dict(credentials)}:
            return url, {name: str(value) for name, value in credentials.items()}
        case _:
            raise AppError(Code.DAMAGED, name=MAILBOX)


def as_kept(url: str, credentials: Mapping[str, str]) -> JSON:
    """Both as they are kept."""
    kept: dict[str, JSON] = dict(credentials)
    return {"url": url, "credentials": kept}


def log_in_with(opened: Profile, credentials: Mapping[str, str]) -> None:
    """Log in with this from now on; inside a transaction of the caller."""
    meta.put(opened.db, MAILBOX, as_kept(mailbox_of(opened)[0], credentials))
