"""What a released version left opens, is copied, upgraded and goes on; what a newer one wrote waits for its turn."""

from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path

import pytest
import sqlcipher3
from sqlite_utils import Database
from sqlite_utils.migrations import Migrations

from app.actions import looking, updating
from app.domain.errors import Code
from app.domain.ledgers import LEDGERS
from app.exchange import envelope, outbox
from app.store import drafts, migrations, profile
from app.store.copying import OLDER
from app.store.ledgers import Query
from tests.builders import NOW, VOCABULARIES, WORDS, Clock, Device, Ids, refused
from tests.journeys.stories import check_agreed, check_whole, count, exchange_all, reasons, tally
from tests.journeys.test_bulletins import publish
from tests.released import make
from tests.released.stored import DISPUTES, RELEASED, lay_out, opened_before, unpack

BROKEN = "m9999_broken"


def opened(home: Path, device: int = 0x77) -> Device:
    clock = Clock(NOW + timedelta(days=1))
    return Device(profile.unlock(home, WORDS, VOCABULARIES), clock, Ids(device))


@pytest.fixture(params=RELEASED)
def version(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def old(tmp_path: Path, version: str) -> Path:
    """A folder with all that the version left: point, desk, mailbox."""
    unpack("point.lfbackup", tmp_path / "point", version)
    unpack("desk.lfbackup", tmp_path / "desk", version)
    lay_out(tmp_path / "mailbox", version)
    return tmp_path


@pytest.fixture
def both(old: Path) -> Iterator[tuple[Device, Device]]:
    """Its desk and its point, upgraded."""
    desk, point = opened(old / "desk", 0xD7), opened(old / "point")
    yield desk, point
    for device in (desk, point):
        device.profile.close()


def summaries(device: Device) -> set[object]:
    return {each.row.fields["summary"] for each in looking.listed(device.profile, Query("disputes"))}


def steps_in(connection: sqlcipher3.Connection) -> int:
    return int(connection.execute("select count(*) from _sqlite_migrations").fetchone()[0])


def test_it_opens_with_all_that_was_in_it_after_a_copy(both: tuple[Device, Device], old: Path) -> None:
    check_whole(*both)
    assert summaries(both[1]) == {make.SENT, make.EDITED, make.LYING, make.SAVED}
    assert [draft.fields["summary"] for draft in drafts.every(both[1].profile.db)] == [make.HALF]
    copy = opened_before(old / "point")
    assert steps_in(copy) < steps_in(both[1].profile.db.conn)
    assert copy.execute("select count(*) from disputes").fetchone()[0] == DISPUTES
    copy.close()


def test_it_goes_on_exchanging(both: tuple[Device, Device], old: Path) -> None:
    desk, point = both
    point.add("outreach")
    for _ in range(3):
        exchange_all(desk, [point], old / "mailbox")
    check_agreed(desk, point)
    assert tally(point).received == DISPUTES + 2
    assert summaries(desk) == summaries(point)


def test_a_newer_desk_reads_what_an_older_points_program_sealed(both: tuple[Device, Device], old: Path) -> None:
    desk, _ = both
    assert make.LYING not in summaries(desk)
    desk.exchange(old / "mailbox")
    assert make.LYING in summaries(desk)
    assert reasons(desk) == []


def test_the_copy_goes_after_a_month(both: tuple[Device, Device], old: Path) -> None:
    home = old / "point"
    now = datetime.fromtimestamp((home / OLDER).stat().st_mtime, NOW.tzinfo)
    updating.settle(home, "0.1.0", now + timedelta(days=29))
    assert (home / OLDER).exists()
    updating.settle(home, "0.1.0", now + timedelta(days=31))
    assert not (home / OLDER).exists()


def broken(db: Database) -> None:
    db.execute("create table half (n integer)")
    raise sqlcipher3.OperationalError("disk I/O error")


def test_an_upgrade_that_fails_leaves_what_the_older_version_opens(old: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Several steps are missing and the last one fails: none of them was taken."""
    ours = migrations.steps
    stored = steps_in_file(old / "point", monkeypatch)
    with monkeypatch.context() as newer:
        newer.setattr(migrations, "steps", steps_of(ours._migrations, BROKEN))
        with refused(Code.DISK_FULL):
            opened(old / "point")
    assert steps_in_file(old / "point", monkeypatch) == stored
    point = opened(old / "point")
    assert count(point) == DISPUTES
    check_whole(point)
    point.profile.close()


def steps_in_file(home: Path, monkeypatch: pytest.MonkeyPatch) -> int:
    """How many steps the file has; opened as the version that wrote it would."""
    with monkeypatch.context() as older:
        older.setattr("app.store.database._upgrade", lambda _db, _folder: None)
        device = opened(home)
        taken = steps_in(device.profile.db.conn)
        older.setattr(migrations, "steps", steps_of(migrations.steps._migrations[:taken]))
        assert migrations.age(device.profile.db) is migrations.Age.CURRENT
        assert count(device) == DISPUTES
        device.profile.close()
    return taken


def steps_of(kept: Sequence[Migrations._Migration], last: str = "") -> Migrations:
    steps = Migrations("lianfang")
    steps._migrations = [*kept]
    if last:
        steps(name=last)(broken)
    return steps


def test_a_batch_of_a_newer_version_waits_and_is_applied_after_the_upgrade(
    desk: Device, point: Device, mailbox: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A later version writes another format; nobody has to bring the file again."""
    exchange_all(desk, [point], mailbox)
    with monkeypatch.context() as newer:
        newer.setattr(envelope, "FORMAT", 2)
        newer.setattr(outbox, "Header", partial(envelope.Header, format=2))
        point.add(summary="新版写的")
        point.exchange(mailbox)
    desk.exchange(mailbox)
    assert (count(desk), reasons(desk)) == (0, ["newer-format"])
    for letter in mailbox.rglob("07-*.lfb"):
        letter.unlink()
    desk.exchange(mailbox)
    assert (count(desk), reasons(desk)) == (0, ["newer-format"])
    monkeypatch.setattr(envelope, "FORMAT", 2)
    desk.exchange(mailbox)
    assert (summaries(desk), reasons(desk)) == ({"新版写的"}, [])
    point.exchange(mailbox)
    assert tally(point).received == 1


def test_what_a_newer_desk_says_waits_at_an_older_point_too(
    desk: Device, point: Device, mailbox: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    exchange_all(desk, [point], mailbox)
    with monkeypatch.context() as newer:
        newer.setattr(envelope, "FORMAT", 2)
        newer.setattr(outbox, "Header", partial(envelope.Header, format=2))
        publish(desk, "新版说的")
        desk.exchange(mailbox)
    point.add()
    assert point.exchange(mailbox).trouble is None
    assert count(point, "bulletins") == 0
    assert set(reasons(point)) == {"newer-format"}
    monkeypatch.setattr(envelope, "FORMAT", 2)
    exchange_all(desk, [point], mailbox)
    assert (count(point, "bulletins"), reasons(point)) == (1, [])
    check_agreed(desk, point)


def test_a_record_of_a_newer_versions_ledger_waits_for_the_upgrade(
    desk: Device, point: Device, mailbox: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    exchange_all(desk, [point], mailbox)
    point.add("hazards")
    point.add(summary="旧版也懂的")
    point.exchange(mailbox)
    with monkeypatch.context() as older:
        known = {name: table for name, table in LEDGERS.items() if name != "hazards"}
        older.setattr("app.exchange.admission.LEDGERS", known)
        done = desk.exchange(mailbox)
        assert (done.held, count(desk), count(desk, "hazards")) == (1, 1, 0)
    exchange_all(desk, [point], mailbox)
    assert count(desk, "hazards") == 1
    check_agreed(desk, point)
