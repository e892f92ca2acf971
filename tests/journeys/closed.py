"""What stories of closed cases at a point are told with."""

from pathlib import Path

from app.actions import attaching, letting_go, recording, upkeep
from app.actions.days import today_of
from app.domain.changes import JSON, Edit
from app.store import ledgers
from app.store.ledgers import Query
from app.store.projection import RecordKey
from tests.builders import Device
from tests.faults.erased import said_by

WORD = "敖特尔界桩"
FAMILY = ("disputes", "sessions", "follow_ups", "transfers", "referrals", "attachments")


def write(device: Device, ledger: str, key: RecordKey, **fields: JSON) -> None:
    """As its writer, whatever the forms say."""
    edit = Edit(ledger, key.record, key.owner, fields, recording.streams(device.profile, key, ledger))
    recording.write(device.profile, [edit], device.clock())


def hang(device: Device, ledger: str, dispute: RecordKey, **fields: JSON) -> RecordKey:
    """A record that hangs on the case."""
    key = RecordKey(dispute.owner, device.ids())
    write(device, ledger, key, dispute=dispute.record, **fields)
    return key


def close(device: Device, key: RecordKey) -> None:
    """The case is over since today."""
    today = today_of(device.clock()).isoformat()
    write(device, "disputes", key, state="closed", resolved_date=today, closed_date=today, result=WORD)


def closed_case(device: Device, folder: Path) -> RecordKey:
    """A case that is over, with one of everything that hangs on it."""
    key = device.add(summary=f"{WORD}争议", parties=[{"name": "张某1"}, {"name": WORD}]).key
    today = today_of(device.clock()).isoformat()
    hang(device, "sessions", key, date=today, text=WORD)
    hang(device, "follow_ups", key, due_date=today, ordinal=1, done_date=today, outcome="calm", note=WORD)
    hang(device, "transfers", key, to="T1", date=today, reason=WORD)
    hang(device, "referrals", key, name=WORD, consent=True, reason="family", room="R1", date=today)
    file = folder / f"{device.ids()}.jpg"
    file.write_bytes(b"\xff\xd8\xff" + WORD.encode())
    attaching.attach(
        device.profile, "disputes", key, file, lambda picture, _: picture, now=device.clock(), new_id=device.ids
    )
    close(device, key)
    return key


def meet(mailbox: Path, *devices: Device, times: int = 3) -> None:
    for _ in range(times):
        for device in devices:
            assert device.exchange(mailbox).trouble is None


def back_up(desk: Device, file: Path) -> Path:
    """A minute later than anything that came."""
    upkeep.back_up(desk.profile, file, now=desk.clock.pass_by(minutes=1))
    return file


def let_go(point: Device) -> int:
    return letting_go.let_go(point.profile, now=point.clock()).cases


def here(device: Device, owner: str = "07") -> dict[str, int]:
    """How many records of a case's ledgers there are."""
    return {ledger: ledgers.count(device.profile.db, Query(ledger, equal={"owner": owner})) for ledger in FAMILY}


def words_left(device: Device) -> int:
    """How often the word stands in any value of any table, whole or as the index has it."""
    said = list(said_by(device))
    whole = sum(WORD.encode() in value for value in said)
    return whole + sum(pair.encode() in value for value in said for pair in ("敖特", "界桩"))


def later(*devices: Device, days: int) -> None:
    for clock in {id(device.clock): device.clock for device in devices}.values():
        clock.pass_by(days=days)
