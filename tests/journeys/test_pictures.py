"""A picture on its way to the desk: whole or not there, over the worst line, and gone when it is erased."""

import hashlib
from pathlib import Path

import pytest

from app.actions import attaching, undoing
from app.domain.errors import Code
from app.exchange.carriers.carrier import Trouble, unreachable
from app.exchange.carriers.folder import FolderCarrier
from app.exchange.redrawing import own_command, redraw_with
from app.store import parts
from app.store.projection import RecordKey
from tests.builders import Device, make_point, make_station, refused
from tests.journeys.pictures import JPEG, as_it_is, attach, shown
from tests.journeys.stories import check_whole, exchange_all, reopened, tally


def test_a_picture_reaches_the_desk_and_the_point_says_so_from_the_receipt_alone(
    desk: Device, point: Device, mailbox: Path, tmp_path: Path
) -> None:
    key, _ = attach(point, tmp_path / "road.jpg")
    picture = (tmp_path / "road.jpg").read_bytes()
    assert tally(point).saved == 2
    assert point.exchange(mailbox).parts_sent == 1
    assert (tally(point).saved, tally(point).sent) == (0, 2)
    assert desk.exchange(mailbox).parts_read == 1
    assert shown(desk, key) == [picture]
    point.exchange(mailbox)
    assert tally(point).received == 2
    assert (point.exchange(mailbox).parts_sent, desk.exchange(mailbox).parts_read) == (0, 0)
    saved = attaching.save_out(desk.profile, attaching.pictures_of(desk.profile, key)[0].key, tmp_path, as_it_is)
    assert saved.name == f"{hashlib.sha256(picture).hexdigest()}.jpg"
    assert saved.read_bytes() == picture
    check_whole(desk, point)


class CutCarrier(FolderCarrier):
    """A line that is cut after every 2 MB, whatever is on its way then, and counts what went over it."""

    def __init__(self, root: Path) -> None:
        super().__init__(root)
        self.sent = 0

    def put(self, path: str, data: bytes) -> None:
        left = 2_000_000 - self.sent % 2_000_000
        self.sent += min(len(data), left)
        if len(data) > left:
            raise unreachable(Trouble.CUT)
        super().put(path, data)


@pytest.fixture
def grown(desk: Device, point: Device, mailbox: Path) -> Device:
    """A point that was allowed pictures of 50 MB."""
    point.add()
    attaching.set_limit(desk.profile, 51_200)
    exchange_all(desk, [point], mailbox)
    return point


def test_a_large_one_comes_whole_over_a_line_that_is_cut_and_through_five_restarts(
    desk: Device, grown: Device, mailbox: Path, tmp_path: Path
) -> None:
    point, size = grown, 16 * 10**6
    key, _ = attach(point, tmp_path / "large.jpg", size)
    line, rounds = CutCarrier(mailbox), 0
    while parts.to_send(point.profile.db) and tally(point).saved:
        point.exchange(line)
        rounds += 1
        if rounds <= 5:
            point.profile.close()
            point = reopened(point.profile.home, point.clock, point.ids)
    assert rounds > 7
    assert line.sent <= 1.5 * size
    desk.exchange(mailbox)
    assert (
        hashlib.sha256(shown(desk, key)[0]).digest() == hashlib.sha256((tmp_path / "large.jpg").read_bytes()).digest()
    )
    point.exchange(mailbox)
    assert tally(point).saved == tally(point).sent == 0
    point.profile.close()


def test_a_damaged_or_foreign_part_is_never_taken_and_the_right_one_heals_it(
    desk: Device, point: Device, mailbox: Path, tmp_path: Path
) -> None:
    key, _ = attach(point, tmp_path / "road.jpg")
    point.exchange(mailbox)
    (part,) = mailbox.glob("*/07/parts/*.lfa")
    whole = part.read_bytes()
    part.write_bytes(whole[:-1] + bytes([whole[-1] ^ 1]))
    assert desk.exchange(mailbox).unreadable == 1
    assert shown(desk, key) == []
    point.exchange(mailbox)
    assert tally(point).received < 2  # the desk says that it lacks the picture
    part.unlink()
    for device in (point, desk, point):
        device.exchange(mailbox)
    assert len(shown(desk, key)) == 1
    assert tally(point).received == 2


def test_a_taken_back_picture_is_gone_everywhere(desk: Device, point: Device, mailbox: Path, tmp_path: Path) -> None:
    key, _ = attach(point, tmp_path / "road.jpg")
    exchange_all(desk, [point], mailbox)
    undoing.undo(point.profile, now=point.clock())
    exchange_all(desk, [point], mailbox)
    for device in (desk, point):
        assert attaching.pictures_of(device.profile, key) == []
        assert not device.profile.db.execute("select 1 from attachment_parts where body is not null").fetchone()
    assert not list(mailbox.glob("*/07/parts/*"))
    check_whole(desk, point)


def test_pictures_leave_the_mailbox_after_a_month_and_come_again_if_a_desk_lost_them(
    desk: Device, point: Device, mailbox: Path, tmp_path: Path
) -> None:
    key, _ = attach(point, tmp_path / "road.jpg")
    exchange_all(desk, [point], mailbox)
    for device in (desk, point):
        device.clock.pass_by(days=31)
    point.add()
    exchange_all(desk, [point], mailbox)
    assert not list(mailbox.glob("*/07/parts/*"))
    assert len(shown(desk, key)) == 1

    desk.profile.db.execute("delete from attachment_parts")
    point.add()
    exchange_all(desk, [point], mailbox)
    exchange_all(desk, [point], mailbox)
    assert len(shown(desk, key)) == 1


def test_a_stick_carries_pictures_too(desk: Device, point: Device, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    key, _ = attach(point, tmp_path / "road.jpg")
    for device in (point, desk, point):
        device.exchange(stick)
    assert len(shown(desk, key)) == 1
    assert tally(point).received == 2


def test_a_bureau_has_the_picture_as_the_station_has_it(desk: Device, mailbox: Path, tmp_path: Path) -> None:
    station = make_station(tmp_path / "station", desk, mailbox)
    desk.exchange(mailbox)
    point = make_point(tmp_path / "point-21", station, "21")
    key, _ = attach(point, tmp_path / "road.jpg")
    for device in (point, station, desk, station, desk):
        device.exchange(mailbox)
    assert len(shown(station, key)) == len(shown(desk, key)) == 1
    for device in (station, point):
        device.profile.close()


def test_what_a_point_sent_is_shown_only_if_it_is_what_was_told_and_a_picture(
    desk: Device, point: Device, mailbox: Path, tmp_path: Path
) -> None:
    key, _ = attach(point, tmp_path / "road.jpg")  # begins like a picture, and is none
    point.exchange(mailbox)
    desk.exchange(mailbox)
    (sent,) = attaching.pictures_of(desk.profile, key)
    with refused(Code.BAD_FILE):
        attaching.picture(desk.profile, sent.key, redraw_with(own_command()))
    desk.profile.db.execute("update attachments set data = json_set(data, '$.sha256', ?)", ["0" * 64])
    with refused(Code.DAMAGED):
        attaching.picture(desk.profile, sent.key, as_it_is)
    desk.profile.db.execute("delete from attachment_parts")
    with refused(Code.NOT_FOUND):
        attaching.picture(desk.profile, sent.key, as_it_is)


def test_what_may_not_have_a_picture_is_refused(point: Device, tmp_path: Path) -> None:
    file = tmp_path / "road.jpg"
    file.write_bytes(JPEG)
    for ledger, key, code in (
        ("nil_reports", point.add("nil_reports").key, Code.NOT_ALLOWED),
        ("hazards", RecordKey("08", point.ids()), Code.NOT_ALLOWED),
        ("hazards", RecordKey("07", point.ids()), Code.NOT_FOUND),
    ):
        with refused(code):
            attaching.attach(point.profile, ledger, key, file, as_it_is, now=point.clock(), new_id=point.ids)
    key = point.add("hazards").key
    for _ in range(attaching.MOST_OF_ONE):
        attaching.attach(point.profile, "hazards", key, file, as_it_is, now=point.clock(), new_id=point.ids)
    with refused(Code.TOO_LONG):
        attaching.attach(point.profile, "hazards", key, file, as_it_is, now=point.clock(), new_id=point.ids)
    file.write_bytes(JPEG + bytes(200 * 1024))
    with refused(Code.BAD_FILE):
        attaching.attach(
            point.profile, "hazards", point.add("hazards").key, file, as_it_is, now=point.clock(), new_id=point.ids
        )
