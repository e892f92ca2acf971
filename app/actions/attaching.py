"""Pictures of a place or a thing: added to a record at its point, looked at and saved out at the desk."""

import hashlib
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from app.actions import recording
from app.actions.recording import NewId, streams
from app.domain.attachments import LEAST_KB, LEDGER, MOST_KB, OF_LEDGERS, Attachment, PictureKind
from app.domain.changes import Changes, Edit, Kind
from app.domain.errors import AppError, Code
from app.domain.identity import TO_DESKS
from app.domain.recording import fields_of, read_as
from app.domain.rights import Right, require
from app.exchange import attachments, receipts
from app.exchange.redrawing import Redraw
from app.store import ledgers, parts
from app.store.database import writing
from app.store.ledgers import Query, Row
from app.store.profile import Profile
from app.store.projection import RecordKey
from app.store.steps import step
from app.store.whole_files import hand_out

MOST_READ = 64 * 2**20
MOST_OF_ONE = 5
"""Pictures of one record."""


@dataclass(frozen=True, slots=True)
class Attached:
    """A picture that is kept, and how many bytes it has now."""

    key: RecordKey
    size: int
    changes: Changes


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture of a record; `is_here` says that all its parts are, so that it can be shown."""

    key: RecordKey
    told: Attachment
    is_here: bool


def attach(
    profile: Profile, ledger: str, key: RecordKey, file: Path, redraw: Redraw, *, now: datetime, new_id: NewId
) -> Attached:
    """Draw the picture anew, as small as this point may send, and keep it with its record.

    Raises AppError NOT_ALLOWED for another's record, TOO_LONG for too many, BAD_FILE for what is no picture.
    """
    require(profile.identity.role, Right.RECORD)
    if ledger not in OF_LEDGERS or key.owner != profile.identity.owner:
        raise AppError(Code.NOT_ALLOWED, right=Right.RECORD)
    ledgers.get(profile.db, ledger, key)
    if len(_rows(profile, key)) >= MOST_OF_ONE:
        raise AppError(Code.TOO_LONG, "pictures", limit=MOST_OF_ONE)
    limit = attachments.limit_kb(profile) * 1024
    picture = redraw(_read(file), limit)
    if len(picture) > limit:
        raise AppError(Code.BAD_FILE, name=file.name, reason="too large")
    files = attachments.cut(profile, picture)
    made = RecordKey(profile.identity.owner, new_id())
    told = _told(profile, ledger, key, picture, files, now)
    with step(profile.db, LEDGER, now):
        attachments.keep_own(profile, made, files)
        recording.write(profile, [Edit(LEDGER, made.record, made.owner, fields_of(told), (TO_DESKS,))], now)
    return Attached(made, len(picture), Changes.of(LEDGER))


def pictures_of(profile: Profile, key: RecordKey) -> list[Picture]:
    """The pictures of a record, the oldest first."""
    found = ((row.key, read_as(Attachment, row.fields)) for row in _rows(profile, key))
    return [Picture(of, told, parts.count(profile.db, of) == len(told.parts)) for of, told in found]


def picture(profile: Profile, key: RecordKey, redraw: Redraw) -> bytes:
    """The picture to be shown or saved: what another device drew is not believed and drawn once more.

    Raises AppError NOT_FOUND while parts are missing, DAMAGED or BAD_FILE.
    """
    plain = attachments.whole(profile, key)
    return plain if key.owner == profile.identity.owner else redraw(plain, max(len(plain) * 2, LEAST_KB * 1024))


def save_out(profile: Profile, key: RecordKey, folder: Path, redraw: Redraw) -> Path:
    """Put the picture into a folder, under its hash."""
    plain = picture(profile, key, redraw)
    file = folder / f"{hashlib.sha256(plain).hexdigest()}.{_kind(plain)}"
    hand_out(file, plain)
    return file


def set_limit(desk: Profile, kb: int) -> Changes:
    """Let points send pictures of so many KB; they hear of it with the desk's next receipt. Raises BAD_VALUE."""
    require(desk.identity.role, Right.INVITE)
    if not LEAST_KB <= kb <= MOST_KB:
        raise AppError(Code.BAD_VALUE, "picture_kb")
    with writing(desk.db):
        attachments.keep_limit(desk, kb)
        receipts.owe_points(desk)
    return Changes.of("settings")


def erasures(profile: Profile, key: RecordKey) -> list[Edit]:
    """What takes the pictures of a record away wherever they are, when the record goes."""
    return [
        Edit(LEDGER, row.key.record, row.key.owner, {}, streams(profile, row.key), Kind.ERASE)
        for row in _rows(profile, key)
    ]


def _rows(profile: Profile, key: RecordKey) -> list[Row]:
    return ledgers.page(profile.db, Query(LEDGER, equal={"of_record": key.record, "owner": key.owner}, order="id"))


def _told(
    profile: Profile, ledger: str, key: RecordKey, picture: bytes, files: list[bytes], now: datetime
) -> Attachment:
    return Attachment(
        of_ledger=ledger,
        of_record=key.record,
        at=now.isoformat(timespec="seconds"),
        device=profile.identity.writer,
        kind=_kind(picture),
        size=len(picture),
        sha256=hashlib.sha256(picture).hexdigest(),
        parts=tuple(attachments.name_of(file) for file in files),
    )


def _kind(picture: bytes) -> PictureKind:
    return PictureKind.JPG if picture.startswith(b"\xff\xd8\xff") else PictureKind.PNG


def _read(file: Path) -> bytes:
    try:
        if file.stat().st_size > MOST_READ:
            raise AppError(Code.BAD_FILE, name=file.name, reason="too large")
        return file.read_bytes()
    except OSError as error:
        raise AppError(Code.BAD_FILE, name=file.name, reason=error.strerror or "no such file") from error
