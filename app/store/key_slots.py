"""The key file: one random data key, locked once under each passphrase and once under the recovery code on paper."""

import secrets
from pathlib import Path
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

from app.domain.changes import canonical
from app.domain.errors import AppError, Code
from app.domain.paper_codes import read, written
from app.store.checked_json import checked, read_checked
from app.store.locks import FULL_COST, Kdf, WrongKeyError, lock, new_key, new_salt, slow_key, sub_key, unlock
from app.store.whole_files import replace_whole

MAX_SIZE = 2**16
RECOVERY_LENGTH = 32  # 8 groups of 4: 160 bits, so that a fast derivation is enough
_RECOVERY_BITS = 160
_RECOVERY_PURPOSE = "lianfang recover"

Hex = Annotated[str, Field(pattern=r"^(?:[0-9a-f]{2})+$", max_length=2000)]


class Slot(BaseModel):
    """The data key under one secret. `kdf` is None where the secret is strong already."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)

    kind: Literal["passphrase", "recovery"]
    name: Annotated[str, Field(max_length=40)] = ""  # of the volunteer, where several share the laptop
    salt: Annotated[str, Field(pattern=r"^[0-9a-f]{32}$")]
    kdf: Kdf | None = None
    locked: Hex = ""

    @property
    def label(self) -> bytes:
        """What the lock is bound to: all else in the slot."""
        return canonical(self.model_dump(mode="json", exclude={"locked"}))


class KeyFile(BaseModel):
    """Every slot opens the same data key; a change of one leaves the others and the store alone."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)

    format: Literal[1] = 1
    slots: Annotated[tuple[Slot, ...], Field(min_length=1, max_length=32)]

    def to_bytes(self) -> bytes:
        return checked(self.model_dump(mode="json"))

    @classmethod
    def from_bytes(cls, data: bytes, name: str = "key file") -> "KeyFile":
        """The key file; DAMAGED if a bit of it is not as written, or a bound is passed."""
        try:
            return cls.model_validate_json(canonical(read_checked(data, MAX_SIZE)))
        except ValueError as error:
            raise AppError(Code.DAMAGED, name=name) from error


def new_key_file(passphrase: str, kdf: Kdf = FULL_COST, name: str = "") -> tuple[KeyFile, bytes, str]:
    """A new key file, its data key and the recovery code to put on paper. Tests alone hand in a cheap `kdf`."""
    data_key = new_key()
    slot, code = _recovery_slot(data_key)
    return KeyFile(slots=(_passphrase_slot(data_key, passphrase, name, kdf), slot)), data_key, code


def open_with_passphrase(key_file: KeyFile, passphrase: str) -> bytes:
    """The data key, by anybody's passphrase; else WRONG_PASSPHRASE."""
    for slot in key_file.slots:
        if slot.kdf:
            try:
                return _opened(slot, slow_key(passphrase, bytes.fromhex(slot.salt), slot.kdf))
            except WrongKeyError:
                continue
    raise AppError(Code.WRONG_PASSPHRASE)


def open_with_recovery(key_file: KeyFile, code: str) -> bytes:
    """The data key, by the code on paper; else WRONG_PASSPHRASE."""
    number = read(code, RECOVERY_LENGTH)
    for slot in key_file.slots:
        if slot.kind == "recovery" and number is not None:
            try:
                return _opened(slot, _recovery_key(number, slot.salt))
            except WrongKeyError:
                continue
    raise AppError(Code.WRONG_PASSPHRASE)


def with_passphrase(
    key_file: KeyFile, data_key: bytes, passphrase: str, kdf: Kdf = FULL_COST, name: str = ""
) -> KeyFile:
    """With this passphrase for this volunteer, instead of the one before or as one more."""
    others = tuple(slot for slot in key_file.slots if (slot.kind, slot.name) != ("passphrase", name))
    return KeyFile(slots=(_passphrase_slot(data_key, passphrase, name, kdf), *others))


def with_new_recovery(key_file: KeyFile, data_key: bytes) -> tuple[KeyFile, str]:
    """With another recovery code, for when the paper was seen or used; the old code opens nothing any more."""
    slot, code = _recovery_slot(data_key)
    return KeyFile(slots=(*(other for other in key_file.slots if other.kind != "recovery"), slot)), code


def without_passphrase(key_file: KeyFile, name: str) -> KeyFile:
    """Without this volunteer's passphrase. NOT_FOUND for one that has none, NOT_ALLOWED for the last one."""
    left = tuple(slot for slot in key_file.slots if (slot.kind, slot.name) != ("passphrase", name))
    if len(left) == len(key_file.slots):
        raise AppError(Code.NOT_FOUND, what="volunteer", name=name)
    if not any(slot.kind == "passphrase" for slot in left):
        raise AppError(Code.NOT_ALLOWED, right="remove_last_passphrase")
    return KeyFile(slots=left)


def names(key_file: KeyFile) -> tuple[str, ...]:
    """Whose passphrases open it, in order; "" is the one it was made with."""
    return tuple(sorted(slot.name for slot in key_file.slots if slot.kind == "passphrase"))


def for_reset(data_key: bytes) -> tuple[KeyFile, str]:
    """A key file that a code alone opens, for whoever lost the passphrase; and the code."""
    slot, code = _recovery_slot(data_key)
    return KeyFile(slots=(slot,)), code


def load(path: Path) -> KeyFile:
    """The key file at this place."""
    with path.open("rb") as file:
        return KeyFile.from_bytes(file.read(MAX_SIZE + 1), path.name)


def save(path: Path, key_file: KeyFile) -> None:
    """Put the key file in its place; after a crash the old or the new one is there, whole."""
    replace_whole(path, key_file.to_bytes())


def _passphrase_slot(data_key: bytes, passphrase: str, name: str, kdf: Kdf) -> Slot:
    slot = Slot(kind="passphrase", name=name, salt=new_salt().hex(), kdf=kdf)
    return _locked(slot, slow_key(passphrase, bytes.fromhex(slot.salt), kdf), data_key)


def _recovery_slot(data_key: bytes) -> tuple[Slot, str]:
    number = secrets.randbits(_RECOVERY_BITS)
    slot = Slot(kind="recovery", salt=new_salt().hex())
    return _locked(slot, _recovery_key(number, slot.salt), data_key), written(number, RECOVERY_LENGTH)


def _recovery_key(number: int, salt: str) -> bytes:
    return sub_key(number.to_bytes(_RECOVERY_BITS // 8, "big"), _RECOVERY_PURPOSE, bytes.fromhex(salt))


def _locked(slot: Slot, key: bytes, data_key: bytes) -> Slot:
    return slot.model_copy(update={"locked": lock(key, data_key, slot.label).hex()})


def _opened(slot: Slot, key: bytes) -> bytes:
    return unlock(key, bytes.fromhex(slot.locked), slot.label)
