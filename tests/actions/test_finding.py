"""A search waits for no index: it says what can be found by now, and that there is more."""

from pathlib import Path

import pytest

from app.actions import looking
from app.store import search
from app.store.database import writing
from app.store.ledgers import Query
from tests.builders import Device, make_desk, make_point

ASKED = Query("disputes", text="界桩", order="found_date")


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Device:
    """Eight disputes, of which none is indexed yet; each question makes few findable."""
    desk = make_desk(tmp_path / "desk", tmp_path / "mailbox")
    point = make_point(tmp_path / "point", desk)
    for number in range(8):
        point.add(summary=f"界桩之争第{number}回")
    for device in (point, desk):
        device.exchange(tmp_path / "mailbox")
    with writing(desk.profile.db):
        search.forget_all(desk.profile.db)
    monkeypatch.setattr(looking, "_SOME", 3)
    return desk


def test_what_can_be_found_by_now_is_said_with_what_is_left(desk: Device) -> None:
    found = [looking.find(desk.profile, ASKED) for _ in range(4)]
    assert [each.count for each in found] == [3, 6, 8, 8]
    assert [bool(each.left) for each in found] == [True, True, False, False]


def test_a_page_of_what_can_be_found_indexes_nothing(desk: Device) -> None:
    assert list(looking.rows(desk.profile, ASKED, at_once=True)) == []
    assert len(looking.rows(desk.profile, ASKED)) == 8


def test_without_words_nothing_is_left(desk: Device) -> None:
    assert looking.find(desk.profile, Query("disputes")) == looking.Found(8)


def test_it_waits_for_nobody_who_writes(desk: Device) -> None:
    looking.find(desk.profile, ASKED)
    other = desk.profile.again()
    with writing(other.db):
        found = [looking.find(desk.profile, ASKED, at_once=at_once) for at_once in (True, False)]
    other.close()
    assert [(each.count, bool(each.left)) for each in found] == [(3, True)] * 2
    assert looking.find(desk.profile, ASKED).count == 6
