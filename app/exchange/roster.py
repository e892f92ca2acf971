"""The roster between desks: a station tells the bureau whom it trusts, so that both read the same batches."""

from collections.abc import Iterable
from datetime import datetime

from sqlite_utils import Database

from app.domain.changes import Change, Edit
from app.domain.desk import Device
from app.domain.identity import BETWEEN_DESKS, Identity, Role
from app.domain.recording import fields_of, read_as
from app.store import change_log, ledgers, people
from app.store.people import Point, Writer
from app.store.projection import RecordKey

LEDGER = "devices"


def tell(db: Database, identity: Identity, device: Writer, now: datetime) -> None:
    """Tell the other desks of a device of ours, as it is trusted now; inside a transaction of the caller."""
    point = people.point(db, device.owner)
    told = Device(
        writer=device.writer,
        epoch=device.epoch,
        point=point.number,
        name=point.name,
        village=point.village,
        township=point.township,
        verify_key=device.verify_key,
        recipient=device.recipient,
        last_seq=device.last_seq,
    )
    record = f"{device.writer}-e{device.epoch}"
    change_log.append(db, identity, [Edit(LEDGER, record, identity.owner, fields_of(told), (BETWEEN_DESKS,))], now)


def learn(db: Database, arrived: Iterable[Change], now: datetime) -> None:
    """Trust the devices that another desk tells of, up to the batch it says; inside the transaction of the import.

    A desk speaks for the devices it made kits for, and for no others.
    """
    for key in {RecordKey(change.owner, change.record) for change in arrived if _is_word(change)}:
        row = ledgers.find(db, LEDGER, key)
        if row:
            _learn(db, key.owner, read_as(Device, row.fields), now)


def _is_word(change: Change) -> bool:
    return change.ledger == LEDGER and change.owner == change.writer


def _learn(db: Database, home: str, told: Device, now: datetime) -> None:
    known = people.writer(db, told.writer, told.epoch)
    if known is None:
        people.add_point(db, Point(told.point, told.name, told.village, told.township), now)
        device = Writer(
            told.writer, told.epoch, told.point, Role.POINT, told.verify_key, told.recipient, told.last_seq, home
        )
        people.enrol(db, device, now)
    elif known.home == home:
        people.trust_until(db, told.writer, told.epoch, told.last_seq)
