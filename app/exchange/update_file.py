"""Updates without a network: an installer in a file that the makers signed. It is looked at before it is offered.

`"LFU1" | u32 header length | header JSON | signature | installer`; the signature covers SHA-512 of all before it, and
the header holds size and SHA-256 of what follows. So a false file is refused before its installer is read.
"""

import errno
import hashlib
import json
import os
import re
import struct
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from enum import StrEnum
from pathlib import Path
from typing import Annotated, BinaryIO

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from app.domain.changes import canonical
from app.domain.errors import AppError, Code
from app.exchange.refusal import Refusal
from app.exchange.sealing import SIGNATURE_SIZE, SigningKey, VerifyKey, suite_of
from app.store.whole_files import replace_whole, sync_folder

SUFFIX = ".lfupdate"
MAX_INSTALLER = 2**30
_MAGIC, _FORMAT = b"LFU1", 1
_LENGTH = struct.Struct(">I")
_MAX_HEADER = 2**16
_CHUNK = 2**20
_VERSION = r"^(0|[1-9][0-9]{0,5})(\.(0|[1-9][0-9]{0,5})){1,3}$"


class Trouble(StrEnum):
    """The word that stands in the `reason` of a BAD_FILE."""

    NOT_AN_UPDATE = "not-an-update"
    NEWER_FORMAT = "newer-format"
    BAD_SIGNATURE = "bad-signature"
    DAMAGED = "damaged"


class Verdict(StrEnum):
    """Whether a true update is one for this computer."""

    FITS = "fits"
    NOT_NEWER = "not-newer"
    OTHER_SYSTEM = "other-system"


class Release(BaseModel):
    """What the makers say of an installer. `system` is such as "linux-x86_64"; `notes` are for the volunteer."""

    model_config = ConfigDict(frozen=True, extra="ignore", strict=True)

    format: int = _FORMAT
    suite: int = 1
    signer: Annotated[str, Field(pattern=r"^[0-9a-f]{16}$")]
    version: Annotated[str, Field(pattern=_VERSION)]
    system: Annotated[str, Field(pattern=r"^[a-z0-9_]+-[a-z0-9_]+$", max_length=40)]
    installer: Annotated[str, Field(pattern=r"^[A-Za-z0-9][A-Za-z0-9._-]{0,80}$")]
    size: Annotated[int, Field(ge=1, le=MAX_INSTALLER)]
    sha256: Annotated[str, Field(pattern=r"^[0-9a-f]{64}$")]
    released: Annotated[str, Field(pattern=r"^\d{4}-\d\d-\d\d$")]
    notes: Annotated[str, Field(max_length=2000)] = ""

    def verdict(self, running: str, system: str) -> Verdict:
        """Whether this is a later version than the running one, for the same kind of computer."""
        if self.system != system:
            return Verdict.OTHER_SYSTEM
        return Verdict.FITS if _order(self.version) > _order(running) else Verdict.NOT_NEWER


def write_update(target: Path, release: Release, installer: bytes, key: SigningKey) -> None:
    """Sign the installer; `release` is made to say its size, hash and signer."""
    facts = {"size": len(installer), "sha256": hashlib.sha256(installer).hexdigest(), "signer": key.verify_key.id}
    head = canonical(release.model_copy(update=facts).model_dump(mode="json"))
    signed = _MAGIC + _LENGTH.pack(len(head)) + head
    replace_whole(target, signed + suite_of(release.suite).sign(signed, key) + installer)


def release_keys(file: Path) -> tuple[VerifyKey, ...]:
    """The makers' public keys that ship with the program: a JSON list, empty until somebody releases."""
    return tuple(VerifyKey.parse(text) for text in json.loads(file.read_bytes()))


def look_at(file: Path, keys: Sequence[VerifyKey]) -> Release:
    """What the file brings, signed with one of these keys; its installer is not read yet. Raises AppError BAD_FILE."""
    with _told_of(file), file.open("rb") as opened:
        return _release(opened, keys)


def take_out(file: Path, keys: Sequence[VerifyKey], folder: Path) -> Path:
    """Put the installer into `folder`/<version>; it is there whole, as it was signed, or not at all.

    Nothing is run: the user starts it. What older versions left there stays. Raises AppError BAD_FILE or DISK_FULL.
    """
    with _told_of(file), file.open("rb") as opened:
        release = _release(opened, keys)
        place = folder / release.version / release.installer
        place.parent.mkdir(parents=True, exist_ok=True)
        aside = place.with_name(place.name + ".part")
        try:
            _copy(opened, aside, release)
            aside.replace(place)
        finally:
            aside.unlink(missing_ok=True)
        sync_folder(place.parent)
        return place


def forget_older(folder: Path, running: str) -> None:
    """Take away the installers of older versions. To be called once this version has opened the database, not before:
    until then the way back is there. A version that is no release takes nothing away."""
    for old in folder.iterdir() if folder.is_dir() and re.match(_VERSION, running) else ():
        if re.match(_VERSION, old.name) and old.is_dir() and _order(old.name) < _order(running):
            for file in old.iterdir():
                file.unlink()
            old.rmdir()


def _release(opened: BinaryIO, keys: Sequence[VerifyKey]) -> Release:
    """The header, of which nothing is believed before the signature holds."""
    start = opened.read(len(_MAGIC) + _LENGTH.size)
    if not start.startswith(_MAGIC) or len(start) < len(_MAGIC) + _LENGTH.size:
        newer = re.match(rb"LFU[2-9]", start)
        raise _NoUpdateError(Trouble.NEWER_FORMAT if newer else Trouble.NOT_AN_UPDATE)
    (size,) = _LENGTH.unpack(start[len(_MAGIC) :])
    if size > _MAX_HEADER:
        raise _NoUpdateError(Trouble.NOT_AN_UPDATE)
    head, signature = opened.read(size), opened.read(SIGNATURE_SIZE)
    if not any(_signed(start + head, signature, key) for key in keys):
        raise _NoUpdateError(Trouble.BAD_SIGNATURE)
    try:
        release = Release.model_validate_json(head)
    except ValidationError as error:
        raise _NoUpdateError(Trouble.NEWER_FORMAT) from error
    if release.format > _FORMAT:
        raise _NoUpdateError(Trouble.NEWER_FORMAT)
    return release


def _signed(message: bytes, signature: bytes, key: VerifyKey) -> bool:
    try:
        suite_of(key.suite).verify(message, signature, key)
    except (Refusal, ValueError):
        return False
    return True


def _copy(opened: BinaryIO, aside: Path, release: Release) -> None:
    digest, left = hashlib.sha256(), release.size
    with aside.open("wb") as target:
        while chunk := opened.read(min(_CHUNK, left + 1)):
            left -= len(chunk)
            if left < 0:
                break
            digest.update(chunk)
            target.write(chunk)
        target.flush()
        os.fsync(target.fileno())
    if left or digest.hexdigest() != release.sha256:
        raise _NoUpdateError(Trouble.DAMAGED)


def _order(version: str) -> tuple[int, ...]:
    """1.2 and 1.2.0 are one version."""
    parts = [int(part) for part in version.split(".")]
    while parts and not parts[-1]:
        parts.pop()
    return tuple(parts)


class _NoUpdateError(Exception):
    """On its way up to where the file's name is known."""

    def __init__(self, trouble: Trouble) -> None:
        super().__init__(trouble)
        self.trouble = trouble


@contextmanager
def _told_of(file: Path) -> Iterator[None]:
    try:
        yield
    except _NoUpdateError as error:
        raise AppError(Code.BAD_FILE, name=file.name, reason=error.trouble) from error
    except OSError as error:
        if error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG):
            raise AppError(Code.DISK_FULL) from error
        raise AppError(Code.BAD_FILE, name=file.name, reason=error.strerror or "not read") from error
