"""What comes damaged, forged, too new or too large is named and set aside: nothing lost, doubled or half applied."""

import os
import struct
from pathlib import Path
from random import Random

import pytest
import zstandard

from app.actions import exchanging
from app.domain.changes import canonical
from app.exchange.batch import hash_of
from app.exchange.carriers.carrier import Entry, Trouble, unreachable
from app.exchange.carriers.folder import FolderCarrier
from app.exchange.contents import plain_of
from app.exchange.envelope import MAX_FILE, Header, wrap
from app.exchange.keyring import own_keys, writer_keys
from app.exchange.packing import Packing
from app.exchange.rounds import import_files
from app.exchange.sealing import SigningKey, suite_of
from app.store import projection
from tests.builders import Device, make_desk, make_point
from tests.journeys.stories import check_agreed, check_whole, count, exchange_all, letters_of, reasons, tally


@pytest.fixture
def known(desk: Device, point: Device, mailbox: Path) -> Device:
    """The point, enrolled and heard."""
    exchange_all(desk, [point], mailbox)
    return point


@pytest.fixture
def letter(known: Device, mailbox: Path) -> Path:
    """A batch of one dispute that the desk has not read yet."""
    known.add()
    known.exchange(mailbox)
    return letters_of(mailbox, "07")[-1]


def state_of(device: Device) -> object:
    changes = device.profile.db.execute("select count(*) from changes").fetchone()[0]
    return projection.contents(device.profile.db), changes


def offer(desk: Device, data: bytes, name: str = "x.lfb") -> None:
    import_files(desk.profile, [(name, data)], clock=desk.clock)


def test_cut_at_every_byte_it_is_refused_and_then_read_whole(desk: Device, letter: Path) -> None:
    whole, before = letter.read_bytes(), state_of(desk)
    import_files(desk.profile, [(letter.name, whole[:size]) for size in range(len(whole))], clock=desk.clock)
    assert state_of(desk) == before
    assert set(reasons(desk)) == {"truncated"}
    assert len(reasons(desk)) == len(whole)
    offer(desk, whole)
    assert count(desk) == 1


def test_with_any_byte_changed_it_is_refused_and_then_read_whole(desk: Device, letter: Path) -> None:
    whole, before, chance = letter.read_bytes(), state_of(desk), Random(7)
    flipped = []
    for at in range(len(whole)):
        data = bytearray(whole)
        data[at] ^= 1 << chance.randrange(8)
        flipped.append((letter.name, bytes(data)))
    import_files(desk.profile, flipped, clock=desk.clock)
    assert state_of(desk) == before
    assert len(reasons(desk)) == len(whole)
    offer(desk, whole)
    assert count(desk) == 1


@pytest.mark.parametrize("size", [0, 1, 700, -1])
def test_a_stick_that_lost_half_a_file_gets_it_again(
    desk: Device, known: Device, mailbox: Path, letter: Path, size: int
) -> None:
    whole = letter.read_bytes()
    letter.write_bytes(whole[:size])
    desk.exchange(mailbox)
    assert count(desk) == 0
    exchange_all(desk, [known], mailbox)
    assert letter.read_bytes() == whole
    assert count(desk) == 1
    assert reasons(desk) == []
    exchange_all(desk, [known], mailbox)
    check_agreed(desk, known)


def test_a_file_that_was_read_wrongly_once_is_read_again(desk: Device, mailbox: Path, letter: Path) -> None:
    """A bad contact flips a bit of what is read; the file on the stick is whole."""
    whole = letter.read_bytes()
    letter.write_bytes(whole[:300] + bytes([whole[300] ^ 8]) + whole[301:])
    done = desk.exchange(mailbox)
    assert (done.quarantined, count(desk)) == (1, 0)
    assert desk.exchange(mailbox).quarantined == 0
    letter.write_bytes(whole)
    desk.exchange(mailbox)
    assert (count(desk), reasons(desk)) == (1, [])


def test_a_file_damaged_in_the_mailbox_is_put_there_again_when_it_is_missed(
    desk: Device, known: Device, mailbox: Path, letter: Path
) -> None:
    whole = letter.read_bytes()
    letter.write_bytes(whole[:300] + bytes([whole[300] ^ 8]) + whole[301:])
    known.add("tips")
    for _ in range(2):
        exchange_all(desk, [known], mailbox)
    assert letter.read_bytes() == whole
    exchange_all(desk, [known], mailbox)
    assert (count(desk), reasons(desk)) == (1, [])
    assert tally(known).received == 2


def test_a_batch_read_twice_is_there_once(desk: Device, known: Device, mailbox: Path, letter: Path) -> None:
    desk.exchange(mailbox)
    before = state_of(desk)
    offer(desk, letter.read_bytes())
    letter.rename(letter.with_name(letter.name.replace(letter.name[-16:-4], "0" * 12)))
    desk.exchange(mailbox)
    assert state_of(desk) == before
    check_agreed_after(desk, known, mailbox)


def check_agreed_after(desk: Device, point: Device, mailbox: Path) -> None:
    exchange_all(desk, [point], mailbox)
    exchange_all(desk, [point], mailbox)
    check_agreed(desk, point)


def test_a_missing_batch_is_named_and_the_later_ones_are_read(desk: Device, known: Device, mailbox: Path) -> None:
    for _ in range(4):
        known.add()
        known.exchange(mailbox)
    first, second, third, last = letters_of(mailbox, "07")
    kept = {path: path.read_bytes() for path in (second, third)}
    for path in kept:
        path.unlink()
    done = desk.exchange(mailbox)
    assert [(gap.writer, gap.first, gap.last) for gap in done.gaps] == [("07", 2, 3)]
    assert count(desk) == 2
    known.exchange(mailbox)
    assert (tally(known).received, tally(known).sent) == (2, 2)
    assert all(path.read_bytes() == data for path, data in kept.items())
    assert desk.exchange(mailbox).gaps == []
    check_agreed_after(desk, known, mailbox)
    assert {first, last} < set(letters_of(mailbox, "07"))


@pytest.mark.parametrize("order", [(2, 0, 3, 1), (3, 2, 1, 0), (1, 3, 0, 2)])
def test_batches_may_come_in_any_order(desk: Device, known: Device, mailbox: Path, order: tuple[int, ...]) -> None:
    saved = known.add()
    for number in range(4):
        known.edit(saved, village=f"第{number}村")
        known.exchange(mailbox)
    letters = [path.read_bytes() for path in letters_of(mailbox, "07")]
    for path in letters_of(mailbox, "07"):
        path.unlink()
    for number in order:
        offer(desk, letters[number])
    check_agreed_after(desk, known, mailbox)
    assert count(desk) == 1


def test_an_unknown_writers_batch_waits_and_is_read_once_he_is_enrolled(
    desk: Device, point: Device, mailbox: Path
) -> None:
    point.add()
    point.exchange(mailbox)
    (letter,) = letters_of(mailbox, "07")
    before = state_of(desk)
    offer(desk, letter.read_bytes(), letter.name)
    assert reasons(desk) == ["unknown-writer"]
    assert state_of(desk) == before
    done = desk.exchange(mailbox)
    assert (done.enrolled, count(desk), reasons(desk)) == (["07"], 1, [])
    check_agreed_after(desk, point, mailbox)


def test_a_stranger_who_takes_a_points_name_is_refused(desk: Device, known: Device, letter: Path) -> None:
    header = read_header_of(letter)
    stranger = SigningKey.generate()
    body = suite_of(1).seal(b"x", writer_keys(known.profile.db, "desk").recipients)
    for signer in (header.signer, stranger.verify_key.id):
        forged = header.model_copy(update={"signer": signer, "seq": 99})
        offer(desk, wrap(forged, body, stranger))
    assert sorted(reasons(desk)) == ["bad-signature", "other-signer"]
    assert count(desk) == 0


def read_header_of(letter: Path) -> Header:
    data = letter.read_bytes()
    size, _ = struct.unpack_from(">HI", data, 4)
    return Header.model_validate_json(data[10 : 10 + size])


def test_a_batch_for_another_desk_is_refused(desk: Device, tmp_path: Path, mailbox: Path) -> None:
    """Another organisation's desk and point, whose writer has a name that ours knows too."""
    other = make_desk(tmp_path / "other", tmp_path / "elsewhere", code="150105")
    stray = make_point(tmp_path / "stray", other)
    stray.exchange(tmp_path / "elsewhere")
    stray.add()
    stray.exchange(tmp_path / "elsewhere")
    ours = make_point(tmp_path / "ours", desk)
    exchange_all(desk, [ours], mailbox)
    before = state_of(desk)
    for letter in letters_of(tmp_path / "elsewhere", "07"):
        offer(desk, letter.read_bytes())
    assert reasons(desk) == ["other-signer"]
    assert state_of(desk) == before
    for device in (other, stray, ours):
        device.profile.close()


def test_a_batch_sealed_to_others_is_refused(desk: Device, known: Device, mailbox: Path, tmp_path: Path) -> None:
    """Signed by a point we know, but nobody here can open it."""
    other = make_desk(tmp_path / "other", tmp_path / "elsewhere", code="150105")
    keys = own_keys(known.profile.db)
    header = Header(signer=keys.signing.verify_key.id, writer="07", epoch=1, stream="desk", seq=1)
    sealed = suite_of(1).seal(b"x", writer_keys(other.profile.db, "desks").recipients)
    before = state_of(desk)
    offer(desk, wrap(header, sealed, keys.signing))
    assert reasons(desk) == ["wrong-recipient"]
    assert state_of(desk) == before
    other.profile.close()
    check_agreed_after(desk, known, mailbox)


@pytest.mark.parametrize(
    ("changed", "reason"),
    [({"format": 2}, "newer-format"), ({"suite": 9}, "unknown-suite"), ({"kind": "parts"}, "newer-format")],
)
def test_a_newer_versions_batch_waits_and_the_others_are_read(
    desk: Device, known: Device, mailbox: Path, letter: Path, changed: dict[str, object], reason: str
) -> None:
    newer = letter.read_bytes()
    size, _ = struct.unpack_from(">HI", newer, 4)
    head = read_header_of(letter).as_json() | changed
    changed_head = canonical(head)  # type: ignore[arg-type]
    data = (
        newer[:4]
        + struct.pack(">HI", len(changed_head), len(newer) - 10 - size - 64)
        + changed_head
        + newer[10 + size :]
    )
    name = f"07-e1-9-{hash_of(data).hex()[:12]}.lfb"
    (letter.parent / name).write_bytes(data)
    desk.exchange(mailbox)
    assert (count(desk), reasons(desk)) == (1, [reason])
    assert desk.exchange(mailbox).quarantined == 0
    check_agreed_after(desk, known, mailbox)


def sealed_plain(point: Device, packed: bytes, seq: int) -> bytes:
    keys = writer_keys(point.profile.db, "desk")
    header = Header(signer=keys.signing.verify_key.id, writer="07", epoch=1, stream="desk", seq=seq)
    return wrap(header, suite_of(1).seal(packed, keys.recipients), keys.signing)


def test_a_gigabyte_of_nothing_is_refused_before_it_is_inflated(desk: Device, known: Device) -> None:
    """A point that we trust, gone bad: the bomb is signed and sealed as it should be."""
    compressor = zstandard.ZstdCompressor(level=3).compressobj(size=2**30)
    packed = b"".join(compressor.compress(bytes(2**24)) for _ in range(64)) + compressor.flush()
    assert len(packed) < 2**17
    before = state_of(desk)
    offer(desk, sealed_plain(known, packed, 1))
    offer(desk, sealed_plain(known, zstandard.ZstdCompressor(write_content_size=False).compress(bytes(2**20)), 2))
    assert reasons(desk) == ["too-large", "damaged-inside"]
    assert state_of(desk) == before


@pytest.mark.parametrize("lines", [[b"{}"], [b"x"], [b"[" * 50_000], [b'{"clock":"' + b"f" * 16 + b'"}']])
def test_nonsense_inside_is_refused(desk: Device, known: Device, lines: list[bytes]) -> None:
    keys = own_keys(known.profile.db)
    header = Header(signer=keys.signing.verify_key.id, writer="07", epoch=1, stream="desk", seq=1)
    plain = plain_of(header, lines, first_seq=1, prev_change="00" * 32, last_change="00" * 32, zone="+08:00")
    before = state_of(desk)
    offer(desk, sealed_plain(known, Packing().pack(plain), 1))
    assert len(reasons(desk)) == 1
    assert state_of(desk) == before


def test_a_hostile_stick_brings_only_what_is_ours(desk: Device, known: Device, mailbox: Path, letter: Path) -> None:
    folder, data = letter.parent, letter.read_bytes()
    secret = mailbox.parent / "secret.lfb"
    secret.write_bytes(data)
    (folder / "07-e1-5-aaaaaaaaaaaa.lfb").symlink_to(secret)
    (folder / "07-e1-6-aaaaaaaaaaaa.lfb").mkdir()
    os.mkfifo(folder / "07-e1-7-aaaaaaaaaaaa.lfb")
    with (folder / "07-e1-8-aaaaaaaaaaaa.lfb").open("wb") as sparse:
        sparse.truncate(4 * 2**30)
    for name in ("con.lfb", "..lfb", "07-e1-9-AAAAAAAAAAAA.lfb", "x.lnk", "autorun.inf", "07-e0-1-aaaaaaaaaaaa.lfb"):
        (folder / name).write_bytes(data)
    for number in range(2_000):
        (folder / f"junk-{number}.lfb").write_bytes(b"x")
    (mailbox / "152223105" / "08").symlink_to(folder.parent)
    done = desk.exchange(mailbox)
    assert (done.read, done.quarantined, done.trouble) == (1, 0, None)
    assert count(desk) == 1
    (folder / "07-e1-6-aaaaaaaaaaaa.lfb").rmdir()
    check_agreed_after(desk, known, mailbox)


def test_a_folder_that_is_a_file_stops_nobody_else(
    desk: Device, point: Device, other_point: Device, mailbox: Path
) -> None:
    exchange_all(desk, [point, other_point], mailbox)
    for each in (point, other_point):
        each.add()
        each.exchange(mailbox)
    (lost,) = letters_of(mailbox, "07")
    lost.unlink()
    lost.parent.rmdir()
    lost.parent.write_bytes(b"not a folder")
    done = desk.exchange(mailbox)
    assert (done.trouble, count(desk)) == (None, 1)
    lost.parent.unlink()
    exchange_all(desk, [point, other_point], mailbox)
    assert count(desk) == 2


class LockedCarrier(FolderCarrier):
    """A server at which somebody has closed what is of `locked`."""

    def __init__(self, root: Path, locked: str) -> None:
        super().__init__(root)
        self._locked = locked

    def list(self, folder: str) -> tuple[Entry, ...]:
        if self._locked in folder:
            raise unreachable(Trouble.NO_RIGHT)
        return super().list(folder)

    def touched(self, folder: str) -> str:
        if self._locked in folder:
            raise unreachable(Trouble.NO_RIGHT)
        return "the same"

    def get(self, path: str, limit: int = MAX_FILE) -> bytes:
        if self._locked in path:
            raise unreachable(Trouble.NO_RIGHT)
        return super().get(path, limit)


def test_a_point_that_locks_its_folder_or_a_file_keeps_back_no_other(
    desk: Device, point: Device, other_point: Device, mailbox: Path
) -> None:
    exchange_all(desk, [point, other_point], mailbox)
    for each in (point, other_point):
        each.add()
        each.exchange(mailbox)
    (letter,) = letters_of(mailbox, "07")
    for locked in ("/07/desk", letter.name):
        done = desk.exchange(LockedCarrier(mailbox, locked))
        assert (done.unreadable, done.trouble, count(desk)) == (1, None, 1)
    other_point.exchange(mailbox)
    assert tally(other_point).received == 1
    exchange_all(desk, [point, other_point], mailbox)
    assert count(desk) == 2


def test_a_folder_that_is_closed_later_stops_no_round_that_nobody_asked_for(
    desk: Device, known: Device, other_point: Device, mailbox: Path
) -> None:
    known.add()
    exchange_all(desk, [known, other_point], mailbox)
    other_point.add()
    other_point.exchange(mailbox)
    closed = LockedCarrier(mailbox, "/07/desk")
    done = exchanging.exchange(desk.profile, lambda _url, _login: closed, clock=desk.clock, sparing=True).round
    assert (done.unreadable, done.trouble, count(desk)) == (1, None, 2)


def test_a_desk_that_may_read_nothing_says_so(desk: Device, known: Device, mailbox: Path) -> None:
    known.add()
    known.exchange(mailbox)
    done = desk.exchange(LockedCarrier(mailbox, "/"))
    assert done.trouble is not None
    assert done.trouble.details["reason"] == Trouble.NO_RIGHT


class ForgetfulCarrier(FolderCarrier):
    """Shows one file that it then cannot hand over."""

    def list(self, folder: str) -> tuple[Entry, ...]:
        shown = super().list(folder)
        return (Entry("07-e1-1-aaaaaaaaaaaa.lfb", 900), *shown) if folder.endswith("07/desk") else shown


def test_a_file_that_cannot_be_handed_over_keeps_back_no_other(desk: Device, mailbox: Path, letter: Path) -> None:
    done = desk.exchange(ForgetfulCarrier(mailbox))
    assert (done.unreadable, done.trouble, count(desk)) == (1, None, 1)
    assert letter.exists()
    check_whole(desk)


@pytest.mark.parametrize("first", [True, False])
def test_a_desks_batch_that_came_damaged_is_asked_for_and_sent_again(
    desk: Device, point: Device, mailbox: Path, *, first: bool
) -> None:
    point.add()
    if not first:
        exchange_all(desk, [point], mailbox)
        point.add()
    point.exchange(mailbox)
    desk.exchange(mailbox)
    letter = letters_of(mailbox, desk.profile.identity.writer, "to-07")[-1]
    whole = letter.read_bytes()
    letter.write_bytes(whole[:-1] + bytes([whole[-1] ^ 1]))
    assert point.exchange(mailbox).quarantined == 1
    assert reasons(point) == ["bad-signature"]
    for device in (point, desk, point):
        device.exchange(mailbox)
    assert letter.read_bytes() == whole
    assert reasons(point) == []
    assert tally(point).sent == 0
    exchange_all(desk, [point], mailbox)
    assert desk.exchange(mailbox).sent == 0  # and it is not sent for ever
    check_agreed(desk, point)


def test_a_points_last_batch_that_came_damaged_is_asked_for_and_sent_again(
    desk: Device, letter: Path, known: Device, mailbox: Path
) -> None:
    whole = letter.read_bytes()
    letter.write_bytes(whole[:-1] + bytes([whole[-1] ^ 1]))
    for device in (desk, known, desk, known):
        device.exchange(mailbox)
    assert letter.read_bytes() == whole
    assert reasons(desk) == []
    check_agreed(desk, known)
    assert tally(known).received == count(known)
