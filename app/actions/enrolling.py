"""Making desks and points: a desk invites with a kit and a code, a laptop joins with them."""

import re
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from sqlite_utils import Database

from app.actions.new_point import told_point
from app.domain.changes import JSON, Changes
from app.domain.errors import AppError, Code
from app.domain.identity import Identity, Role, desk_name
from app.domain.rights import Right, require
from app.domain.vocabulary import Vocabularies
from app.exchange import keyring, logins, outbox
from app.exchange.address import MAILBOX, as_kept, mailbox_of
from app.exchange.carriers.opening import without_login
from app.exchange.desk_card import DeskCard
from app.exchange.keyring import Keyring
from app.exchange.kit import DeskWriter, Kit, OpenKit, make_kit, new_code, open_kit
from app.exchange.sealing import Recipient, SealingIdentity, VerifyKey
from app.store import meta, people, profile
from app.store.database import writing
from app.store.locks import FULL_COST, Kdf, new_key
from app.store.people import Invitation, Point, Writer
from app.store.profile import Profile

PLACE = "place"
CARD = "desk.card"
"""The file in a desk's folder that other desks are given."""

_AREA_CODE = re.compile("[0-9]{6,12}")


@dataclass(frozen=True, slots=True)
class NewProfile:
    """A profile that was just made, and what has to go on paper now: it is shown once."""

    profile: Profile
    recovery_code: str = field(repr=False)
    reserve_key: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Invited:
    """The kit file's bytes and the one-time code, which travels another way."""

    kit: bytes
    code: str = field(repr=False)
    changes: Changes


def create_desk(
    home: Path,
    name: str,
    code: str,
    mailbox: str,
    passphrase: str,
    *,
    vocabularies: Vocabularies,
    now: datetime,
    bureau: DeskCard | None = None,
    organisation: str = "",
    kdf: Kdf = FULL_COST,
) -> NewProfile:
    """Make a desk: a station under the bureau whose card is handed in, or a bureau of its own.

    `code` is the area's, six digits for a banner, nine for a township: else AppError BAD_VALUE. A bureau makes the
    reserve key too, whose secret half goes on paper alone. A login in the mailbox's address is the desk's own and goes
    into no kit.
    """
    if not _AREA_CODE.fullmatch(code):
        raise AppError(Code.BAD_VALUE, "code")
    role = Role.STATION if bureau else Role.BUREAU
    identity = Identity(
        role, desk_name(code), 1, desk_name(code), organisation or (bureau.organisation if bureau else code)
    )
    keys = Keyring.generate()
    reserve = SealingIdentity.generate()

    def fill(db: Database) -> None:
        keyring.keep(db, keys, bureau.reserve if bureau else str(reserve.recipient), b"" if bureau else new_key())
        people.enrol(db, _as_writer(identity, keys), now)
        if bureau:
            people.enrol(
                db, Writer(bureau.writer, 1, bureau.writer, Role.BUREAU, bureau.verify_key, bureau.recipient), now
            )

    facts: dict[str, JSON] = {MAILBOX: as_kept(*without_login(mailbox)), PLACE: {"name": name}}
    made, recovery_code = profile.create(home, identity, facts, passphrase, vocabularies, fill=fill, kdf=kdf)
    if bureau:
        with writing(made.db):
            outbox.enrol(made, bytes.fromhex(bureau.voucher), now)
    return NewProfile(made, recovery_code, "" if bureau else str(reserve))


def keep_card(desk: Profile) -> Path:
    """Put the desk's card into its folder, for other desks; says where."""
    file = desk.home / CARD
    file.write_bytes(card_of(desk).to_bytes())
    return file


def card_of(desk: Profile) -> DeskCard:
    """What another desk has to know of this one."""
    keys = keyring.own_keys(desk.db)
    identity = desk.identity
    return DeskCard(
        organisation=identity.organisation,
        writer=identity.writer,
        name=place_of(desk),
        verify_key=str(keys.signing.verify_key),
        recipient=str(keys.sealing.recipient),
        reserve=keyring.reserve_of(desk.db),
        voucher=keyring.voucher_of(desk.db).hex(),
    )


def invite(desk: Profile, point: Point, *, now: datetime, kdf: Kdf = FULL_COST) -> Invited:
    """Make a kit for a point's laptop: its first, or the one that takes its place.

    Raises AppError for a point that is told wrong, and NO_LOGIN where the mailbox asks for one and the point has none
    of its own.
    """
    require(desk.identity.role, Right.INVITE)
    if point not in people.points(desk.db):  # one that was kept before there was the rule gets its kit as it is
        point = told_point(point.number, point.name, point.village, point.township)
    desk.vocabularies.require("townships", point.township, "township")
    with writing(desk.db):
        people.add_point(desk.db, point, now)
        epoch = max(people.invited_epochs(desk.db, point.number), default=0) + 1
        code = new_code()
        made = make_kit(_kit(desk, point, epoch), code, kdf)
        people.invite(desk.db, Invitation(point.number, epoch, point.number, made.code_key, used=False), now)
    return Invited(made.data, code, Changes.of("points"))


def join(
    home: Path,
    kit_file: bytes,
    code: str,
    passphrase: str,
    *,
    vocabularies: Vocabularies,
    now: datetime,
    kdf: Kdf = FULL_COST,
) -> NewProfile:
    """Make this laptop the point the kit is for; its first batch tells the desk its keys."""
    opened = open_kit(kit_file, code)
    kit = opened.kit
    identity = Identity(Role.POINT, kit.writer, kit.epoch, kit.point, kit.organisation)
    made, recovery_code = profile.create(
        home, identity, _facts(kit), passphrase, vocabularies, fill=lambda db: _fill(db, opened, now), kdf=kdf
    )
    with writing(made.db):
        outbox.enrol(made, opened.code_key, now)
    return NewProfile(made, recovery_code)


def place_of(opened: Profile) -> str:
    """The name people know this desk or point by."""
    match meta.get(opened.db, PLACE):
        case {"name": str(name)}:
            return name
        case _:
            return ""


def _kit(desk: Profile, point: Point, epoch: int) -> Kit:
    url, own = mailbox_of(desk)
    url, in_address = without_login(url)
    desks = sorted(
        (writer for writer in people.writers(desk.db) if writer.role != Role.POINT),
        key=lambda writer: writer.writer != desk.identity.writer,
    )
    return Kit(
        organisation=desk.identity.organisation,
        mailbox=url,
        credentials=logins.for_kit(desk, point.number, {**in_address, **own}),
        point=point.number,
        point_name=point.name,
        village=point.village,
        township=point.township,
        writer=point.number,
        epoch=epoch,
        desks=tuple(
            DeskWriter(
                writer=each.writer,
                epoch=each.epoch,
                verify_key=VerifyKey.parse(each.verify_key),
                recipient=Recipient.parse(each.recipient),
                role="bureau" if each.role == Role.BUREAU else "station",
            )
            for each in desks
        ),
        reserve=Recipient.parse(keyring.reserve_of(desk.db)),
    )


def _facts(kit: Kit) -> dict[str, JSON]:
    return {
        MAILBOX: as_kept(kit.mailbox, kit.credentials),
        PLACE: {"name": kit.point_name, "village": kit.village, "township": kit.township},
    }


def _fill(db: Database, opened: OpenKit, now: datetime) -> None:
    keyring.keep(db, Keyring.generate(), str(opened.kit.reserve))
    keyring.keep_home(db, opened.kit.home_desk.writer)
    for desk in opened.kit.desks:
        people.enrol(
            db, Writer(desk.writer, desk.epoch, desk.writer, desk.role, str(desk.verify_key), str(desk.recipient)), now
        )


def _as_writer(identity: Identity, keys: Keyring) -> Writer:
    return Writer(
        identity.writer,
        identity.epoch,
        identity.owner,
        identity.role,
        str(keys.signing.verify_key),
        str(keys.sealing.recipient),
    )
