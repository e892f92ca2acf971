"""Who writes and where: points, the devices that may write, invitations. Never a resident."""

from dataclasses import dataclass
from datetime import datetime

from sqlite_utils import Database

from app.domain.errors import AppError, Code
from app.domain.identity import to_point


@dataclass(frozen=True, slots=True)
class Point:
    """A joint-defence point (联防点): `number` is "01" to "99", `township` a code of the statistical list."""

    number: str
    name: str
    village: str
    township: str


@dataclass(frozen=True, slots=True)
class Writer:
    """A device that may write, with its public keys as text; `last_seq` is the last batch that counts once revoked.

    `home` is the desk that made its kit: it alone numbers what the device sends.
    """

    writer: str
    epoch: int
    owner: str
    role: str
    verify_key: str
    recipient: str
    last_seq: int | None = None
    home: str = ""


@dataclass(frozen=True, slots=True)
class Invitation:
    """A kit handed out: the code's key vouches for the device that will use it."""

    writer: str
    epoch: int
    point: str
    code_key: bytes
    used: bool


def add_point(db: Database, point: Point, now: datetime) -> None:
    """Keep the point, or its new name and place."""
    db.execute(
        "insert into points(number, name, village, township, added_at) values (?, ?, ?, ?, ?)"
        " on conflict(number) do update set name = excluded.name, village = excluded.village,"
        " township = excluded.township",
        [point.number, point.name, point.village, point.township, now.isoformat(timespec="seconds")],
    )


def points(db: Database) -> list[Point]:
    """All points, by number."""
    return [Point(*row) for row in db.execute("select number, name, village, township from points order by number")]


def point(db: Database, number: str) -> Point:
    """The point; raises AppError NOT_FOUND."""
    row = db.execute("select number, name, village, township from points where number = ?", [number]).fetchone()
    if not row:
        raise AppError(Code.NOT_FOUND, what="point", name=number)
    return Point(*row)


_WRITER = "writer, epoch, owner, role, verify_key, recipient, last_seq, home"


def enrol(db: Database, writer: Writer, now: datetime) -> None:
    """Trust the device from now on."""
    db.execute(
        f"insert into writers({_WRITER}, enrolled_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        [
            writer.writer,
            writer.epoch,
            writer.owner,
            writer.role,
            writer.verify_key,
            writer.recipient,
            writer.last_seq,
            writer.home,
            now.isoformat(timespec="seconds"),
        ],
    )


def writer(db: Database, name: str, epoch: int) -> Writer | None:
    """The device, or None for one never enrolled."""
    row = db.execute(f"select {_WRITER} from writers where writer = ? and epoch = ?", [name, epoch]).fetchone()
    return Writer(*row) if row else None


def writers(db: Database) -> list[Writer]:
    """All devices, by name and epoch."""
    return [Writer(*row) for row in db.execute(f"select {_WRITER} from writers order by writer, epoch")]


def streams_to(db: Database, owner: str) -> tuple[str, ...]:
    """The desk's streams to every device of a point."""
    rows = db.execute("select distinct writer from writers where owner = ? and role = 'point' order by writer", [owner])
    return tuple(to_point(row[0]) for row in rows)


def trust_until(db: Database, name: str, epoch: int, last_seq: int | None) -> None:
    """Trust the device up to this batch; None trusts all it sends."""
    db.execute("update writers set last_seq = ? where writer = ? and epoch = ?", [last_seq, name, epoch])


def points_of(db: Database, home: str) -> set[str]:
    """The devices whose kits this desk made."""
    return {row[0] for row in db.execute("select writer from writers where role = 'point' and home = ?", [home])}


def newest_writer(db: Database, name: str) -> Writer | None:
    """The device under its newest epoch."""
    row = db.execute(
        f"select {_WRITER} from writers where writer = ? order by epoch desc limit 1",
        [name],
    ).fetchone()
    return Writer(*row) if row else None


def invite(db: Database, invitation: Invitation, now: datetime) -> None:
    """Remember the kit that was handed out."""
    db.execute(
        "insert into invitations(writer, epoch, point, code_key, invited_at) values (?, ?, ?, ?, ?)",
        [
            invitation.writer,
            invitation.epoch,
            invitation.point,
            invitation.code_key,
            now.isoformat(timespec="seconds"),
        ],
    )


def epochs(db: Database, name: str) -> int:
    """How many epochs of this device are known."""
    return int(db.execute("select count(*) from writers where writer = ?", [name]).fetchone()[0])


def invitation(db: Database, name: str, epoch: int) -> Invitation | None:
    """The kit handed out for this device and epoch, used or not."""
    row = db.execute(
        "select writer, epoch, point, code_key, used_at is not null from invitations where writer = ? and epoch = ?",
        [name, epoch],
    ).fetchone()
    return Invitation(row[0], row[1], row[2], row[3], used=bool(row[4])) if row else None


def joined_with(db: Database, name: str) -> str:
    """When the newest kit was made that a device of this name joined with: ISO 8601, "" for none."""
    row = db.execute(
        "select max(i.invited_at) from invitations i join writers w on w.writer = i.writer and w.epoch = i.epoch"
        " where i.writer = ?",
        [name],
    ).fetchone()
    return str(row[0] or "")


def keep_escrow(db: Database, name: str, epoch: int, sealed: str) -> None:
    """Keep the sealed key of a device's ledger, where it sent one."""
    if sealed:
        db.execute("insert or replace into escrows(writer, epoch, sealed) values (?, ?, ?)", [name, epoch, sealed])


def escrow(db: Database, name: str) -> str:
    """The newest sealed key of the device's ledger, "" for none: a restored ledger keeps the key it had."""
    row = db.execute("select sealed from escrows where writer = ? order by epoch desc limit 1", [name]).fetchone()
    return str(row[0]) if row else ""


def invited_epochs(db: Database, name: str) -> list[int]:
    """The epochs a kit was made for, in order: a number is never used twice."""
    return [row[0] for row in db.execute("select epoch from invitations where writer = ? order by epoch", [name])]


def awaited(db: Database) -> list[str]:
    """The devices whose kit was handed out and not used yet."""
    return [
        row[0] for row in db.execute("select distinct writer from invitations where used_at is null order by writer")
    ]


def use_invitation(db: Database, name: str, epoch: int, now: datetime) -> None:
    """The kit has done its work and opens nothing again."""
    db.execute(
        "update invitations set used_at = ? where writer = ? and epoch = ?",
        [now.isoformat(timespec="seconds"), name, epoch],
    )
