"""A kit serves one laptop, by the code that came another way; whoever has only one of the two has nothing."""

from pathlib import Path

import pytest

from app.actions import enrolling, looking
from app.domain.errors import Code
from app.exchange.kit import open_kit
from app.store import people
from app.store.database import writing
from app.store.people import Point
from tests.builders import (
    CHEAP,
    DESK_CODE,
    NOW,
    VOCABULARIES,
    WORDS,
    Device,
    join,
    make_desk,
    make_invitation,
    make_point,
    refused,
)
from tests.journeys.stories import exchange_all, reasons


def test_a_joined_laptop_is_known_after_one_round(desk: Device, point: Device, mailbox: Path) -> None:
    (line,) = looking.roster(desk.profile)
    assert (line.enrolled, line.last_heard) == (False, "")
    point.add()
    point.exchange(mailbox)
    assert desk.exchange(mailbox).enrolled == ["07"]
    (line,) = looking.roster(desk.profile)
    assert line.enrolled
    assert line.last_heard == NOW.isoformat(timespec="seconds")


@pytest.mark.parametrize("code", ["", "0", "0000-0000-0000", "ABCD-EFGH-JKMN", "x" * 500])
def test_a_wrong_code_makes_no_profile(desk: Device, tmp_path: Path, code: str) -> None:
    invited = make_invitation(desk)
    with refused(Code.WRONG_CODE):
        enrolling.join(tmp_path / "x", invited.kit, code, WORDS, vocabularies=VOCABULARIES, now=NOW, kdf=CHEAP)
    assert not (tmp_path / "x").exists()


@pytest.mark.parametrize("damage", [b"", b"{}", b"x"])
def test_what_is_no_kit_makes_no_profile(desk: Device, tmp_path: Path, damage: bytes) -> None:
    invited = make_invitation(desk)
    with refused(Code.BAD_KIT):
        enrolling.join(tmp_path / "x", damage, invited.code, WORDS, vocabularies=VOCABULARIES, now=NOW, kdf=CHEAP)
    assert not (tmp_path / "x").exists()


def test_a_kit_used_twice_enrols_the_first_laptop_alone(desk: Device, tmp_path: Path, mailbox: Path) -> None:
    invited = make_invitation(desk)
    first, second = join(tmp_path / "first", invited), join(tmp_path / "second", invited)
    for each in (first, second):
        each.add()
        each.exchange(mailbox)
    done = desk.exchange(mailbox)
    assert done.enrolled == ["07"]
    assert sorted(set(reasons(desk))) == ["kit-used", "other-signer"]
    assert len(people.writers(desk.profile.db)) == 2
    for each in (first, second):
        each.profile.close()


def test_a_kit_of_another_desk_is_nothing_to_this_one(desk: Device, tmp_path: Path, mailbox: Path) -> None:
    other = make_desk(tmp_path / "other", tmp_path / "elsewhere", code="150105", organisation=DESK_CODE)
    stray = make_point(tmp_path / "stray", other)
    stray.add()
    stray.exchange(mailbox)
    make_invitation(desk)
    done = desk.exchange(mailbox)
    assert (done.enrolled, done.new) == ([], 0)
    assert len(reasons(desk)) == 1
    for each in (other, stray):
        each.profile.close()


def test_a_second_kit_is_for_a_laptop_in_the_firsts_place(
    desk: Device, point: Device, mailbox: Path, tmp_path: Path
) -> None:
    point.add()
    exchange_all(desk, [point], mailbox)
    second = join(tmp_path / "second", make_invitation(desk))
    assert second.profile.identity.epoch == 2
    exchange_all(desk, [second], mailbox)
    assert [writer.epoch for writer in people.writers(desk.profile.db) if writer.writer == "07"] == [1, 2]
    second.profile.close()


def test_a_profile_is_never_joined_over(desk: Device, point: Device) -> None:
    invited = make_invitation(desk)
    with refused(Code.PROFILE_EXISTS):
        enrolling.join(
            point.profile.home, invited.kit, invited.code, WORDS, vocabularies=VOCABULARIES, now=NOW, kdf=CHEAP
        )


def test_a_point_invites_nobody(point: Device) -> None:
    with refused(Code.NOT_ALLOWED):
        enrolling.invite(point.profile, Point("09", "x", "y", DESK_CODE), now=NOW, kdf=CHEAP)


def test_a_township_that_is_none_is_refused_and_nothing_kept(desk: Device) -> None:
    with refused(Code.UNKNOWN_CODE, "township"):
        enrolling.invite(desk.profile, Point("09", "x", "y", "999"), now=NOW, kdf=CHEAP)
    assert people.points(desk.profile.db) == []


@pytest.mark.parametrize(
    ("point", "code", "field"),
    [
        (Point("A7", "x", "y", DESK_CODE), Code.BAD_VALUE, "number"),
        (Point("00", "x", "y", DESK_CODE), Code.BAD_VALUE, "number"),
        (Point("9", " ", "y", DESK_CODE), Code.MISSING, "name"),
        (Point("9", "x", "y" * 31, DESK_CODE), Code.TOO_LONG, "village"),
    ],
)
def test_a_point_that_is_told_wrong_is_refused_and_nothing_kept(
    desk: Device, point: Point, code: Code, field: str
) -> None:
    with refused(code, field):
        enrolling.invite(desk.profile, point, now=NOW, kdf=CHEAP)
    assert people.points(desk.profile.db) == []


def test_a_point_that_was_kept_under_another_rule_still_gets_its_kit(desk: Device) -> None:
    long = Point("09", "长" * 40, "示范09嘎查", DESK_CODE)
    with writing(desk.profile.db):
        people.add_point(desk.profile.db, long, NOW)
    invited = enrolling.invite(desk.profile, long, now=NOW, kdf=CHEAP)
    assert open_kit(invited.kit, invited.code).kit.point_name == long.name


def test_a_station_works_under_its_bureau(tmp_path: Path, desk: Device, mailbox: Path) -> None:
    """The station's own points are the station's; both desks can read what they send."""
    made = enrolling.create_desk(
        tmp_path / "station",
        "乌兰派出所",
        "152223101",
        str(mailbox),
        WORDS,
        vocabularies=VOCABULARIES,
        now=NOW,
        bureau=enrolling.card_of(desk.profile),
        kdf=CHEAP,
    )
    station = Device(made.profile, desk.clock, desk.ids)
    assert made.reserve_key == ""
    assert made.profile.identity.organisation == desk.profile.identity.organisation
    point = make_point(tmp_path / "point", station)
    point.add()
    exchange_all(station, [point], mailbox)
    assert looking.roster(station.profile)[0].enrolled
    for each in (station, point):
        each.profile.close()
