"""Person-times are people spoken to; a group is reached, a broadcast counts nobody."""

import pytest

from app.domain.changes import JSON
from app.domain.outreach import MAIN_COUNT, Form, Outreach, PersonTimes, person_times, same_group_again
from app.domain.recording import parse_new
from app.domain.vocabulary import Vocabularies
from tests.domain.conftest import TODAY


def make(vocabularies: Vocabularies, form: str, **fields: JSON) -> Outreach:
    data: dict[str, JSON] = {"date": "2026-07-09", "place": "示范一嘎查", "form": form}
    record = parse_new("outreach", data | fields, today=TODAY, rules=vocabularies)
    assert isinstance(record, Outreach)
    return record


@pytest.mark.parametrize("form", ["household", "market", "lecture", "leaflets", "app_install", "other"])
def test_people_spoken_to_are_counted(form: str, vocabularies: Vocabularies) -> None:
    outreach = make(vocabularies, form, face_count=12, app_installed=5, materials={"leaflets": 80})
    assert person_times(outreach) == PersonTimes(face=12)


def test_a_group_is_reached_not_met(vocabularies: Vocabularies) -> None:
    assert person_times(make(vocabularies, "wechat", reach_count=99)) == PersonTimes(reach=99)


def test_a_broadcast_counts_nobody(vocabularies: Vocabularies) -> None:
    counted = person_times(make(vocabularies, "broadcast", broadcast_times=3, households=400))
    assert (counted.total, counted.broadcasts) == (0, 3)


def test_the_report_line_adds_face_and_reach_visibly() -> None:
    year = PersonTimes(face=20_640) + PersonTimes(reach=9_600) + PersonTimes(broadcasts=168)
    assert (year.total, year.face, year.reach, year.broadcasts) == (30_240, 20_640, 9_600, 168)


def test_a_group_counts_once_a_day(vocabularies: Vocabularies) -> None:
    first = make(vocabularies, "wechat", reach_count=99, group="一嘎查群")
    assert same_group_again(make(vocabularies, "wechat", reach_count=99, group="一嘎查群"), first)
    assert not same_group_again(make(vocabularies, "wechat", reach_count=99, group="二嘎查群"), first)
    assert not same_group_again(
        make(vocabularies, "wechat", reach_count=9), make(vocabularies, "wechat", reach_count=9)
    )


def test_every_form_asks_for_one_count() -> None:
    assert set(MAIN_COUNT) == set(Form)


def test_materials_are_counted_in_pieces(vocabularies: Vocabularies) -> None:
    outreach = make(vocabularies, "market", face_count=80, materials={"leaflets": 80, "banners": 2})
    assert outreach.materials.pieces == 82
