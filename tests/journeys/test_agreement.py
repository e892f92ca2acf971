"""One fingerprint at both ends: a difference is said, mended by sending again, and gone."""

from pathlib import Path
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.actions import exchanging
from app.exchange import acknowledging, agreement
from app.exchange.fingerprint import fingerprint
from app.store import batches
from tests.bench.figures import write_many
from tests.builders import Device
from tests.journeys.stories import check_agreed, exchange_all, letters_of, tally, twin

HASHES = st.lists(st.binary(min_size=32, max_size=32), unique=True, max_size=30)


@given(hashes=HASHES, chance=st.randoms())
def test_a_fingerprint_knows_no_order(hashes: list[bytes], chance: Random) -> None:
    mixed = chance.sample(hashes, len(hashes))
    assert fingerprint(mixed) == fingerprint(hashes)


@given(hashes=HASHES.filter(bool))
def test_a_fingerprint_knows_every_one(hashes: list[bytes]) -> None:
    assert fingerprint(hashes[1:]) != fingerprint(hashes)


def differs(point: Device) -> tuple[str, ...]:
    return exchanging.state(point.profile).differs


def lose_a_change(desk: Device) -> None:
    desk.profile.db.execute(
        "delete from changes where id = (select max(id) from changes where writer = '07' and ledger = 'disputes')"
    )
    desk.profile.db.execute("delete from disputes where id = (select max(id) from disputes)")


def test_both_ends_say_the_same(desk: Device, point: Device, mailbox: Path) -> None:
    write_many(point, 50)
    exchange_all(desk, [point], mailbox)
    point.add()
    exchange_all(desk, [point], mailbox)
    ((epoch, hashes),) = [(said.epoch, said.changes) for said in agreement.sums_of(desk.profile, "07")]
    assert (epoch, hashes) == (1, 51)
    assert differs(point) == ()


@pytest.mark.parametrize("swept", [False, True])
def test_what_a_desk_lost_is_noticed_sent_again_and_agreed(
    desk: Device, point: Device, mailbox: Path, swept: bool
) -> None:
    write_many(point, 50)
    exchange_all(desk, [point], mailbox)
    lose_a_change(desk)
    point.add()
    exchange_all(desk, [point], mailbox)
    assert differs(point) == (desk.profile.identity.writer,)
    if swept:
        for letter in letters_of(mailbox, "07"):
            letter.unlink()
    for _ in range(2):
        exchange_all(desk, [point], mailbox)
    assert differs(point) == ()
    check_agreed(desk, point)
    assert tally(point).received == 51


def test_a_change_that_stepped_aside_is_no_difference(desk: Device, point: Device, mailbox: Path) -> None:
    point.add()
    exchange_all(desk, [point], mailbox)
    desk.profile.db.execute("update changes set held = 'bad-value' where writer = '07' and ledger = 'disputes'")
    point.add()
    exchange_all(desk, [point], mailbox)
    assert differs(point) == ()


def test_a_cloned_laptop_is_compared_with_nobody(desk: Device, point: Device, mailbox: Path, tmp_path: Path) -> None:
    point.add()
    exchange_all(desk, [point], mailbox)
    other = twin(point, tmp_path / "twin")
    point.add()
    other.add()
    for _ in range(2):
        exchange_all(desk, [point, other], mailbox)
    assert differs(point) == differs(other) == ()
    other.profile.close()


def test_a_point_acknowledges_what_it_read_a_day_later(desk: Device, point: Device, mailbox: Path) -> None:
    point.add()
    for _ in range(2):
        exchange_all(desk, [point], mailbox)
    assert not acknowledging.acknowledged(desk.profile)
    pass_a_day(desk, point)
    for _ in range(2):
        exchange_all(desk, [point], mailbox)
    said = acknowledging.acknowledged(desk.profile)["07"]
    own = {batch.hash.hex() for batch in batches.own(desk.profile.db, "to-07")}
    assert {head.hash for head in said.heads} <= own
    assert said.missing == ()


def test_receipts_do_not_answer_receipts_for_ever(desk: Device, point: Device, mailbox: Path) -> None:
    point.add()
    sent = []
    for _ in range(14):
        pass_a_day(desk, point)
        sent.append(exchange_all(desk, [point], mailbox).sent)
    assert sum(sent) <= 5


def pass_a_day(*devices: Device) -> None:
    for clock in {id(device.clock): device.clock for device in devices}.values():
        clock.pass_by(days=1)
