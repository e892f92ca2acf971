"""A desk restored from a backup: it asks for what it lacks, keeps its word, and gives no number twice."""

import shutil
from pathlib import Path

import pytest

from app.actions import looking, point_desk, upkeep
from app.store.ledgers import Query
from tests.builders import VOCABULARIES, WORDS, Clock, Device, Ids, make_point, make_station
from tests.journeys.stories import check_agreed, count, exchange_all, tally


def restored(desk: Device, backup: Path, home: Path) -> Device:
    profile = upkeep.restore(backup, home, WORDS, VOCABULARIES, now=desk.clock())
    return Device(profile, desk.clock, Ids(0xDD))


def numbers(device: Device) -> dict[str, str]:
    rows = [each.row for each in looking.listed(device.profile, Query("disputes"))]
    return {row.key.record: str(row.fields.get("ledger_no", "")) for row in rows}


@pytest.mark.parametrize("emptied", [False, True])
def test_no_number_is_given_twice_and_nothing_is_lost(
    desk: Device, point: Device, mailbox: Path, tmp_path: Path, *, emptied: bool
) -> None:
    point.add()
    exchange_all(desk, [point], mailbox)
    upkeep.back_up(desk.profile, tmp_path / "backup")
    for summary in ("备份后一", "备份后二"):
        point.add(summary=summary)
        exchange_all(desk, [point], mailbox)
    before = numbers(point)
    assert sorted(before.values()) == [f"扎公联防〔2026〕{n}号" for n in (1, 2, 3)]
    desk.profile.close()
    if emptied:
        shutil.rmtree(next(mailbox.iterdir()))

    again = restored(desk, tmp_path / "backup", tmp_path / "again")
    point.add(summary="恢复后")
    for _ in range(3):
        exchange_all(again, [point], mailbox)
    after = numbers(again)
    assert count(again) == 4
    assert len(set(after.values())) == 4
    assert set(after.values()) & {"", "扎公联防〔2026〕4号"} == set()
    if not emptied:
        assert after.items() >= before.items()
    assert max(int(number.partition("〕")[2].rstrip("号")) for number in after.values()) > 1000
    new = {number for record, number in after.items() if before.get(record) != number}
    assert not new & set(before.values())
    check_agreed(again, point)
    assert tally(point).received == 4
    assert again.exchange(mailbox).forks == []
    again.profile.close()


def test_what_it_said_before_the_restore_and_what_it_says_first_are_one_history(
    desk: Device, point: Device, mailbox: Path, tmp_path: Path
) -> None:
    point.add()
    exchange_all(desk, [point], mailbox)
    upkeep.back_up(desk.profile, tmp_path / "backup")
    typed = {"kind": "report", "text": "请报六月的情况", "date": "2026-07-15"}
    point_desk.ask(desk.profile, "07", typed, now=desk.clock(), new_id=desk.ids)
    exchange_all(desk, [point], mailbox)
    desk.profile.close()

    again = restored(desk, tmp_path / "backup", tmp_path / "again")
    point_desk.ask(again.profile, "07", typed | {"text": "请补七月的"}, now=again.clock(), new_id=again.ids)
    exchange_all(again, [point], mailbox)
    for device in (again, point):
        assert sorted(str(row.fields["text"]) for row in point_desk.tasks(device.profile)) == [
            "请报六月的情况",
            "请补七月的",
        ]
    assert point.exchange(mailbox).forks == []
    check_agreed(again, point)
    again.profile.close()


def test_a_point_that_joined_since_the_backup_is_known_again_by_what_was_told_to_the_bureau(
    desk: Device, mailbox: Path, tmp_path: Path
) -> None:
    station = make_station(tmp_path / "station", desk, mailbox)
    for device in (desk, station, desk, station):
        device.exchange(mailbox)
    upkeep.back_up(station.profile, tmp_path / "backup")
    point = make_point(tmp_path / "point-21", station, "21", clock=Clock())
    point.add()
    for device in (point, station, desk, point):
        device.exchange(mailbox)
    station.profile.close()
    again = restored(station, tmp_path / "backup", tmp_path / "again")
    point.add(summary="恢复后")
    for device in (point, again, point):
        device.exchange(mailbox)
    assert count(again) == 2
    check_agreed(again, point)
    for device in (again, point):
        device.profile.close()
