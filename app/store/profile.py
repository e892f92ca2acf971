"""A profile: the folder with one key file and one encrypted database, opened by a passphrase."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from sqlite_utils import Database

from app.domain.changes import JSON
from app.domain.errors import AppError, Code
from app.domain.identity import Identity, Role
from app.domain.vocabulary import Vocabularies
from app.paths import KEYS, has_profile
from app.store import key_slots, meta
from app.store.database import open_database, writing
from app.store.locks import FULL_COST, Kdf
from app.store.vocabularies import given_out

DATABASE = "lianfang.db"


@dataclass(frozen=True, slots=True)
class Profile:
    """An opened profile. It belongs to the thread that opened it."""

    home: Path
    db: Database
    identity: Identity
    vocabularies: Vocabularies
    data_key: bytes = field(default=b"", repr=False)

    def again(self) -> "Profile":
        """The same profile once more, for the thread that calls this; it is closed by itself."""
        return replace(self, db=open_database(self.home / DATABASE, self.data_key))

    def close(self) -> None:
        """Let go of the database; the key leaves memory with it."""
        self.db.close()


def exists(home: Path) -> bool:
    """Whether the folder holds a profile: its key file is written last when one is made."""
    return has_profile(home)


def create(
    home: Path,
    identity: Identity,
    facts: Mapping[str, JSON],
    passphrase: str,
    vocabularies: Vocabularies,
    *,
    fill: Callable[[Database], None] | None = None,
    kdf: Kdf = FULL_COST,
) -> tuple[Profile, str]:
    """Make a profile; returns it with its recovery code, which is shown once and kept on paper.

    `facts` are kept as meta; `fill` writes what else the profile begins with. Raises AppError PROFILE_EXISTS.
    """
    if exists(home):
        raise AppError(Code.PROFILE_EXISTS, folder=home.name)
    home.mkdir(parents=True, exist_ok=True)
    for leftover in home.glob(f"{DATABASE}*"):
        leftover.unlink()
    keys, data_key, recovery_code = key_slots.new_key_file(passphrase, kdf)
    db = open_database(home / DATABASE, data_key)
    try:
        with writing(db):
            keep_identity(db, identity)
            for key, value in facts.items():
                meta.put(db, key, value)
            if fill:
                fill(db)
        _keep_keys(home, keys)
    except BaseException:
        db.close()
        raise
    return Profile(home, db, identity, vocabularies, data_key), recovery_code


def unlock(home: Path, passphrase: str, vocabularies: Vocabularies) -> Profile:
    """Open a profile. Raises AppError NO_PROFILE, WRONG_PASSPHRASE, DAMAGED or NEWER_STORE."""
    return _opened(home, key_slots.open_with_passphrase(_key_file(home), passphrase), vocabularies)


def unlock_with_recovery(home: Path, code: str, vocabularies: Vocabularies) -> Profile:
    """Open a profile with the recovery code from the station's safe; the errors of `unlock`."""
    return _opened(home, key_slots.open_with_recovery(_key_file(home), code), vocabularies)


def change_passphrase(home: Path, old: str, new: str, *, kdf: Kdf = FULL_COST) -> None:
    """Replace the passphrase; the old or the new opens the profile at every moment, never neither."""
    keys = _key_file(home)
    data_key = key_slots.open_with_passphrase(keys, old)
    _keep_keys(home, key_slots.with_passphrase(keys, data_key, new, kdf))


def recover(home: Path, code: str, new: str, *, kdf: Kdf = FULL_COST) -> str:
    """Replace a passphrase that was forgotten, with the recovery code from paper; returns the code of a new paper.

    The paper that was used opens nothing any more.
    """
    keys = _key_file(home)
    data_key = key_slots.open_with_recovery(keys, code)
    renewed, new_code = key_slots.with_new_recovery(key_slots.with_passphrase(keys, data_key, new, kdf), data_key)
    _keep_keys(home, renewed)
    return new_code


def renew_recovery(home: Path, passphrase: str) -> str:
    """Make a new recovery code for one who knows the passphrase; the paper before opens nothing any more."""
    keys = _key_file(home)
    renewed, code = key_slots.with_new_recovery(keys, key_slots.open_with_passphrase(keys, passphrase))
    _keep_keys(home, renewed)
    return code


def reset_from_desk(home: Path, file: bytes, code: str, new: str, *, name: str = "", kdf: Kdf = FULL_COST) -> None:
    """Replace a passphrase that was forgotten, with the file and the code that the desk made.

    Raises AppError DAMAGED for a file that is none or is another laptop's, WRONG_PASSPHRASE for another code.
    """
    data_key = key_slots.open_with_recovery(key_slots.KeyFile.from_bytes(file, "reset"), code)
    open_database(home / DATABASE, data_key).close()
    _keep_keys(home, key_slots.with_passphrase(_key_file(home), data_key, new, kdf, name))


def volunteers(opened: Profile) -> tuple[str, ...]:
    """Whose passphrases open the profile; "" is the one it was made with."""
    return key_slots.names(_key_file(opened.home))


def let_in(opened: Profile, name: str, passphrase: str, *, kdf: Kdf = FULL_COST) -> None:
    """Let one more volunteer open the profile, or give one another passphrase."""
    _keep_keys(opened.home, key_slots.with_passphrase(_key_file(opened.home), opened.data_key, passphrase, kdf, name))


def let_go(opened: Profile, name: str) -> None:
    """This volunteer's passphrase opens the profile no more. The last one stays: NOT_ALLOWED."""
    _keep_keys(opened.home, key_slots.without_passphrase(_key_file(opened.home), name))


def _opened(home: Path, data_key: bytes, vocabularies: Vocabularies) -> Profile:
    if not (home / DATABASE).is_file():
        raise AppError(Code.DAMAGED, name=DATABASE)
    db = open_database(home / DATABASE, data_key)
    try:
        lists = vocabularies.replaced(given_out(db, vocabularies))
        return Profile(home, db, _identity(meta.get(db, "identity")), lists, data_key)
    except BaseException:
        db.close()
        raise


def _key_file(home: Path) -> key_slots.KeyFile:
    if not exists(home):
        raise AppError(Code.NO_PROFILE, folder=str(home))
    return key_slots.load(home / KEYS)


def _keep_keys(home: Path, keys: key_slots.KeyFile) -> None:
    try:
        key_slots.save(home / KEYS, keys)
    except OSError as error:
        raise AppError(Code.DISK_FULL) from error


def keep_identity(db: Database, identity: Identity) -> None:
    """The profile writes as this from now on; inside a transaction of the caller."""
    meta.put(db, "identity", _as_json(identity))


def _as_json(identity: Identity) -> dict[str, JSON]:
    return {
        "role": identity.role.value,
        "writer": identity.writer,
        "epoch": identity.epoch,
        "owner": identity.owner,
        "organisation": identity.organisation,
    }


def _identity(value: JSON) -> Identity:
    match value:
        case {
            "role": str(role),
            "writer": str(writer),
            "epoch": int(epoch),
            "owner": str(owner),
            "organisation": str(at),
        }:
            return Identity(Role(role), writer, epoch, owner, at)
        case _:
            raise AppError(Code.DAMAGED, name=DATABASE)
