"""A cloned laptop, a restored desk, a point that reaches too far: both branches are kept, and it is said."""

from pathlib import Path

import pytest

from app.actions import looking, recording, upkeep
from app.domain.changes import Edit
from app.domain.identity import TO_DESKS
from app.domain.ledgers import LEDGERS
from app.exchange import admission
from app.exchange.admission import Hold
from app.store import change_log, delivery, history
from app.store.database import writing
from app.store.delivery import Delivery
from app.store.ledgers import Query
from tests.builders import Clock, Device, Ids
from tests.journeys.stories import check_agreed, check_whole, count, exchange_all, reopened, tally, twin


def summaries(device: Device) -> set[str]:
    return {str(each.row.fields["summary"]) for each in looking.listed(device.profile, Query("disputes"))}


def test_a_cloned_laptop_forks_and_nothing_is_lost(desk: Device, point: Device, mailbox: Path, tmp_path: Path) -> None:
    point.add(summary="共同的一件")
    exchange_all(desk, [point], mailbox)
    clone = twin(point, tmp_path / "clone")
    for number in range(3):
        point.add(summary=f"原机{number}")
        clone.add(summary=f"克隆{number}")
        point.exchange(mailbox)
        clone.exchange(mailbox)
    done = desk.exchange(mailbox)
    assert count(desk) == 7
    assert [(fork.writer, fork.seq) for fork in done.forks] == [("07", 2), ("07", 3), ("07", 4)]
    assert done.gaps == []
    health = upkeep.check(desk.profile)
    assert health.sound
    assert len(health.forks) == 3
    for each in (point, clone):
        each.exchange(mailbox)
        assert (tally(each).sent, tally(each).saved) == (0, 0)
    check_whole(desk, point, clone)
    clone.profile.close()


def test_a_twin_that_comes_first_locks_nobody_out(desk: Device, point: Device, mailbox: Path, tmp_path: Path) -> None:
    exchange_all(desk, [point], mailbox)
    clone = twin(point, tmp_path / "clone")
    clone.add(summary="克隆先到")
    clone.exchange(mailbox)
    desk.exchange(mailbox)
    point.add(summary="原机后到")
    point.exchange(mailbox)
    desk.exchange(mailbox)
    assert summaries(desk) == {"克隆先到", "原机后到"}
    clone.profile.close()


def test_a_desk_put_back_to_an_older_day_reads_again_what_it_lost(
    desk: Device, point: Device, mailbox: Path, tmp_path: Path
) -> None:
    point.add(summary="备份前")
    exchange_all(desk, [point], mailbox)
    older = twin(desk, tmp_path / "older")
    point.add(summary="备份后")
    exchange_all(desk, [point], mailbox)
    assert tally(point).received == 2
    older.clock.pass_by(days=1)
    exchange_all(older, [point], mailbox)
    assert summaries(older) == {"备份前", "备份后"}
    assert tally(point).received == 2
    check_whole(older, point)
    older.profile.close()


def test_a_desk_that_lost_a_record_for_good_gets_it_sent_again(
    desk: Device, point: Device, mailbox: Path, tmp_path: Path
) -> None:
    """The desk is restored and the mailbox was emptied: only the laptop still has the batch."""
    point.add(summary="备份前")
    exchange_all(desk, [point], mailbox)
    older = twin(desk, tmp_path / "older")
    point.add(summary="备份后")
    exchange_all(desk, [point], mailbox)
    for letter in mailbox.rglob("*.lfb"):
        letter.unlink()
    older.clock.pass_by(days=1)
    point.add(summary="再一件")
    point.exchange(mailbox)
    older.exchange(mailbox)
    point.exchange(mailbox)
    assert Delivery.RECEIVED not in {
        each.delivery
        for each in looking.listed(point.profile, Query("disputes"))
        if each.row.fields["summary"] == "备份后"
    }
    exchange_all(older, [point], mailbox)
    exchange_all(older, [point], mailbox)
    assert summaries(older) == {"备份前", "备份后", "再一件"}
    assert tally(point).received == 3
    older.profile.close()


def overreach(point: Device, **changes: object) -> None:
    """A point whose program was tampered with writes what is not its own."""
    edit = Edit("disputes", "0197f5d4-0000-7000-8000-00000000000f", "08", {"summary": "冒名"}, (TO_DESKS,))
    forged = Edit(**{**{name: getattr(edit, name) for name in edit.__slots__}, **changes})
    with writing(point.profile.db):
        change_log.append(point.profile.db, point.profile.identity, [forged], point.clock())


def test_another_points_record_is_held_and_the_receipt_says_so(
    desk: Device, point: Device, other_point: Device, mailbox: Path
) -> None:
    theirs = other_point.add(summary="乙点的事")
    exchange_all(desk, [point, other_point], mailbox)
    overreach(point, record=theirs.key.record)
    overreach(point, owner="07", fields={"ledger_no": "扎公联防〔2026〕1号"})
    overreach(point, ledger="bulletins", owner="07", record="x", fields={"title": "假公告"})
    mine = point.add(summary="自己的事")
    exchange_all(desk, [point, other_point], mailbox)
    held = history.held(desk.profile.db)
    assert [reason for _, reason in held] == [Hold.OVERREACH] * 3
    assert summaries(desk) == {"乙点的事", "自己的事"}
    assert count(desk, "bulletins") == 0
    assert (tally(point).attention, tally(point).received) == (3, 1)
    assert delivery.of_records(point.profile.db, [mine.key], "07") == {mine.key: Delivery.RECEIVED}
    check_agreed(desk, other_point)
    check_whole(point)


def test_a_newer_versions_field_is_kept_and_passed_on(desk: Device, point: Device, mailbox: Path) -> None:
    overreach(point, owner="07", fields={"summary": "新版写的", "new_field": [1, 2]})
    exchange_all(desk, [point], mailbox)
    (row,) = desk.profile.db.execute("select data from disputes").fetchall()
    assert '"new_field":[1,2]' in row[0]
    check_agreed(desk, point)


def test_a_newer_versions_ledger_waits_until_it_is_known(
    desk: Device, point: Device, mailbox: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    point.add("tips")
    point.add()
    older = {name: model for name, model in LEDGERS.items() if name != "tips"}
    with monkeypatch.context() as patch:
        patch.setattr(admission, "LEDGERS", older)
        exchange_all(desk, [point], mailbox)
        assert [reason for _, reason in history.held(desk.profile.db)] == [Hold.UNKNOWN_LEDGER]
        assert (tally(point).attention, tally(point).received) == (1, 1)
        assert (count(desk), count(desk, "tips")) == (1, 0)
        check_whole(desk)
    assert desk.exchange(mailbox).new == 1
    point.exchange(mailbox)
    assert (tally(point).attention, tally(point).received) == (0, 2)
    check_agreed(desk, point)


def test_a_broken_value_waits_and_the_rest_of_the_record_does_not(desk: Device, point: Device, mailbox: Path) -> None:
    saved = point.add()
    overreach(point, owner="07", record=saved.key.record, fields={"level": 9})
    overreach(point, owner="07", record=saved.key.record, fields={"village": "另一村"})
    exchange_all(desk, [point], mailbox)
    assert [reason for _, reason in history.held(desk.profile.db)] == [Hold.BAD_VALUE]
    (listed,) = looking.listed(desk.profile, Query("disputes"))
    assert (listed.row.fields["level"], listed.row.fields["village"]) == (4, "另一村")
    assert tally(point).attention == 1
    assert desk.exchange(mailbox).new == 0
    check_whole(desk)


def test_two_laptops_of_one_point_hold_the_same_records(
    desk: Device, point: Device, mailbox: Path, tmp_path: Path
) -> None:
    saved = point.add(summary="一点两机")
    exchange_all(desk, [point], mailbox)
    recording.edit(desk.profile, "disputes", saved.key, {"village": "所里改的"}, now=desk.clock())
    point.profile.close()
    later = reopened(point.profile.home, Clock(), Ids(0x7))
    exchange_all(desk, [later], mailbox)
    check_agreed(desk, later)
    later.profile.close()
