"""Logins to the mailbox: the desk reads in its own and those of its points; a point takes on what it was told."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from app.domain.changes import Changes
from app.domain.errors import AppError, Code
from app.domain.rights import Right, require
from app.exchange import logins as exchange_logins
from app.exchange import receipts
from app.exchange.address import log_in_with, mailbox_of
from app.store import logins as store
from app.store import people
from app.store.database import writing
from app.store.profile import Profile

_SECRETS = frozenset({"password", "private_key"})

Logins = Mapping[str, Mapping[str, str]]


@dataclass(frozen=True, slots=True)
class LoginsSet:
    """Whose logins are kept now, and which points have none although the desk needs one."""

    kept: tuple[str, ...]
    lacking: tuple[str, ...]
    changes: Changes


def read_file(file: Path) -> dict[str, dict[str, str]]:
    """The logins that a file lists, by writer; keys and certificates may lie beside it. Raises AppError BAD_FILE."""

    def beside(name: str) -> bytes:
        if Path(name).name != name:
            raise AppError(Code.BAD_FILE, name=name, reason="not beside the list")
        return _bytes(file.with_name(name))

    return exchange_logins.read(_bytes(file), file.name, beside)


def set_logins(desk: Profile, given: Logins, *, now: datetime) -> LoginsSet:
    """Keep these logins, the desk's own among them; those of the others stay.

    A laptop that has joined already hears of a changed one with the desk's next receipt, sealed to it alone. Raises
    AppError for what is no login, and keeps none then.
    """
    require(desk.identity.role, Right.INVITE)
    checked = {writer: exchange_logins.checked(writer, login) for writer, login in given.items()}
    ours = desk.identity.writer
    with writing(desk.db):
        if ours in checked:
            log_in_with(desk, checked[ours])
        others = {writer: login for writer, login in checked.items() if writer != ours}
        for writer, login in others.items():
            store.keep(desk.db, writer, login, now)
        receipts.owe(desk.db, others)
    return LoginsSet(tuple(sorted(checked)), lacking(desk), Changes.of("logins", "points"))


def change_login(desk: Profile, writer: str, given: Mapping[str, str], *, now: datetime) -> LoginsSet:
    """Change one login: what is not said stays, but another account or another secret leaves no old secret."""
    before = mailbox_of(desk)[1] if writer == desk.identity.writer else _kept(desk, writer)
    same = before.get("user") == given.get("user") and not _SECRETS & given.keys()
    stays = {name: value for name, value in before.items() if name not in _SECRETS or same}
    return set_logins(desk, {writer: {**stays, **given}}, now=now)


@dataclass(frozen=True, slots=True)
class ServerKey:
    """The key that the mailbox's server shows, "" where it is known or there is none. Nothing is kept yet."""

    key: str
    changes: Changes = field(default_factory=Changes)


def server_key(desk: Profile, ask: Callable[[str], str]) -> ServerKey:
    """Ask the server for its key, for somebody to compare; raises AppError MAILBOX_UNREACHABLE."""
    url, login = mailbox_of(desk)
    return ServerKey("" if login.get("host_key") else ask(url))


def user_of(desk: Profile, writer: str) -> str:
    """The account of a writer, or of the desk itself; "" for none."""
    if writer == desk.identity.writer:
        return mailbox_of(desk)[1].get("user", "")
    return _kept(desk, writer).get("user", "")


def lacking(desk: Profile) -> tuple[str, ...]:
    """The points without a login of their own, where the mailbox asks for one."""
    if not mailbox_of(desk)[1].get("user"):
        return ()
    return tuple(sorted({point.number for point in people.points(desk.db)} - {*store.names(desk.db)}))


def take_on(profile: Profile) -> None:
    """The login that was told works: it takes the place of the one before."""
    with writing(profile.db):
        log_in_with(profile, exchange_logins.coming(profile))
        exchange_logins.has_come(profile)


def _kept(desk: Profile, writer: str) -> Mapping[str, str]:
    found = store.find(desk.db, writer)
    return found.credentials if found else {}


def _bytes(file: Path) -> bytes:
    try:
        return file.read_bytes()
    except OSError as error:
        raise AppError(Code.BAD_FILE, name=file.name, reason=error.strerror or "no such file") from error
