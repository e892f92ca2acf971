"""Several volunteers at one laptop, a forgotten passphrase, keys that are changed."""

from pathlib import Path

import pytest

from app.actions import keys
from app.domain.errors import AppError, Code
from app.store import people, profile
from app.store.ledgers import Query, page
from tests.builders import CHEAP, VOCABULARIES, WORDS, Device, refused
from tests.journeys.stories import check_agreed, exchange_all, tally

OTHER = "春天的羊 9"


def opens(home: Path, passphrase: str) -> bool:
    try:
        profile.unlock(home, passphrase, VOCABULARIES).close()
    except AppError as error:
        return error.code is not Code.WRONG_PASSPHRASE
    return True


def test_each_volunteer_opens_the_ledger_with_an_own_passphrase_until_he_leaves(point: Device) -> None:
    home = point.profile.home
    keys.let_in(point.profile, " 李某 ", OTHER, kdf=CHEAP)
    assert profile.volunteers(point.profile) == ("", "李某")
    assert opens(home, WORDS)
    assert opens(home, OTHER)
    keys.let_go(point.profile, "李某")
    assert opens(home, WORDS)
    assert not opens(home, OTHER)


def test_the_last_passphrase_stays_and_nobody_is_nameless(point: Device) -> None:
    with refused(Code.NOT_ALLOWED):
        keys.let_go(point.profile, "")
    with refused(Code.NOT_FOUND):
        keys.let_go(point.profile, "王某")
    with refused(Code.MISSING, "name"):
        keys.let_in(point.profile, " ", OTHER)
    with refused(Code.TOO_LONG, "name"):
        keys.let_in(point.profile, "王" * 41, OTHER)


def reset(desk: Device, **said: str) -> keys.Reset:
    words = {"by": "王某", "reason": "本人到所忘记密码"} | said
    return keys.reset_passphrase(desk.profile, "07", now=desk.clock(), new_id=desk.ids, **words)


def test_a_desk_opens_the_escrow_of_a_laptop_and_says_who_and_why(desk: Device, point: Device, mailbox: Path) -> None:
    exchange_all(desk, [point], mailbox)
    home = point.profile.home
    made = reset(desk)
    profile.reset_from_desk(home, made.file, made.code, OTHER, kdf=CHEAP)
    assert opens(home, OTHER)
    assert not opens(home, WORDS)
    (line,) = page(desk.profile.db, Query("access_log"))
    assert (line.fields["act"], line.fields["by"], line.fields["number"]) == ("reset_passphrase", "王某", "07")


def test_another_code_or_another_laptops_file_resets_nothing(
    desk: Device, point: Device, other_point: Device, mailbox: Path
) -> None:
    exchange_all(desk, [point, other_point], mailbox)
    made, other = reset(desk), reset(desk)
    with refused(Code.WRONG_PASSPHRASE):
        profile.reset_from_desk(point.profile.home, made.file, other.code, OTHER, kdf=CHEAP)
    with refused(Code.DAMAGED):
        profile.reset_from_desk(other_point.profile.home, made.file, made.code, OTHER, kdf=CHEAP)
    with refused(Code.DAMAGED):
        profile.reset_from_desk(point.profile.home, b"nonsense", made.code, OTHER, kdf=CHEAP)
    assert opens(point.profile.home, WORDS)
    assert opens(other_point.profile.home, WORDS)


@pytest.mark.parametrize("said", [{"by": ""}, {"reason": " "}])
def test_no_escrow_is_opened_without_a_name_and_a_reason(
    desk: Device, point: Device, mailbox: Path, said: dict[str, str]
) -> None:
    exchange_all(desk, [point], mailbox)
    with refused(Code.MISSING):
        reset(desk, **said)


def test_a_laptop_that_was_never_heard_has_no_escrow(desk: Device, point: Device) -> None:
    with refused(Code.NOT_FOUND):
        reset(desk)


def test_the_desk_keeps_the_escrow_sealed(desk: Device, point: Device, mailbox: Path) -> None:
    exchange_all(desk, [point], mailbox)
    sealed = people.escrow(desk.profile.db, "07")
    assert sealed
    assert point.profile.data_key.hex() not in sealed


def test_keys_that_are_changed_on_purpose_lose_nothing(desk: Device, point: Device, mailbox: Path) -> None:
    point.add()
    exchange_all(desk, [point], mailbox)
    point.add()
    before = point.profile.identity.epoch
    point.profile = keys.rotate(point.profile, point.clock())
    point.add()
    for _ in range(2):
        exchange_all(desk, [point], mailbox)
    assert point.profile.identity.epoch > before
    check_agreed(desk, point)
    assert tally(point).received == 3
    with refused(Code.NOT_ALLOWED):
        keys.rotate(desk.profile, desk.clock())
