"""Who may open a laptop's ledger, and what a desk does for one who cannot any more."""

from dataclasses import dataclass, field
from datetime import datetime

from app.actions import tip_desk
from app.actions.recording import NewId
from app.domain.changes import Changes
from app.domain.desk import Act
from app.domain.errors import AppError, Code
from app.domain.identity import Role
from app.domain.rights import Right, require
from app.exchange import epochs, escrow, keyring
from app.exchange.rounds import LOCK
from app.store import key_slots, people, profile
from app.store.database import writing
from app.store.locks import FULL_COST, Kdf
from app.store.one_at_a_time import alone
from app.store.profile import Profile

MAX_NAME = 40
RESET_SUFFIX = ".lfreset"


@dataclass(frozen=True, slots=True)
class Reset:
    """A file for the laptop, and its code, which travels another way and is shown once."""

    file: bytes = field(repr=False)
    code: str = field(repr=False)
    changes: Changes


def let_in(opened: Profile, name: str, passphrase: str, *, kdf: Kdf = FULL_COST) -> Changes:
    """One more volunteer at this laptop, or another passphrase for one. Raises AppError MISSING or TOO_LONG."""
    name = name.strip()
    if not name:
        raise AppError(Code.MISSING, "name")
    if len(name) > MAX_NAME:
        raise AppError(Code.TOO_LONG, "name", limit=MAX_NAME)
    profile.let_in(opened, name, passphrase, kdf=kdf)
    return Changes.of("volunteers")


def let_go(opened: Profile, name: str) -> Changes:
    """A volunteer leaves: the passphrase opens the ledger no more. The last one stays (NOT_ALLOWED).

    What that person has copied or read before cannot be called back.
    """
    profile.let_go(opened, name)
    return Changes.of("volunteers")


def reset_passphrase(desk: Profile, writer: str, *, by: str, reason: str, now: datetime, new_id: NewId) -> Reset:
    """Open the escrow of a laptop whose passphrase and slip are lost; a line of the access log says who and why.

    Raises AppError MISSING without a name and a reason, NOT_FOUND if the laptop never gave its key.
    """
    require(desk.identity.role, Right.INVITE)
    data_key = escrow.open_sealed(_sealed(desk, writer), keyring.own_keys(desk.db).sealing)
    tip_desk.log(desk, Act.RESET_PASSPHRASE, None, writer, by=by, reason=reason, now=now, new_id=new_id)
    key_file, code = key_slots.for_reset(data_key)
    return Reset(key_file.to_bytes(), code, Changes.of("access_log"))


def rotate(opened: Profile, now: datetime) -> Profile:
    """Write on under a new signing key, vouched for by the one before; the desk learns of it with the next batch.

    Returns the profile to go on with. A desk's key stands in every kit and does not change: NOT_ALLOWED. Not while a
    round runs: BUSY.
    """
    if opened.identity.role is not Role.POINT:
        raise AppError(Code.NOT_ALLOWED, right="rotate")
    with alone(opened.home / LOCK), writing(opened.db):
        return epochs.begin(opened, now)


def _sealed(desk: Profile, writer: str) -> str:
    sealed = people.escrow(desk.db, writer)
    if not sealed:
        raise AppError(Code.NOT_FOUND, what="escrow", name=writer)
    return sealed
