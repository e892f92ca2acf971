"""A desk gives out lists of words and villages; whoever they are for has them when next opened."""

import json
from pathlib import Path

import pytest

from app.actions import point_desk, village_lists
from app.domain.errors import Code
from app.domain.given_lists import REPLACEABLE
from app.exchange import sheets
from app.exchange.sheets import Sheet
from app.store import ledgers, profile
from app.store.ledgers import Query
from app.store.profile import Profile
from tests.builders import VOCABULARIES, WORDS, Device, make_desk, make_point, refused

ITEMS = [{"code": "F77", "zh": "冒充人工智能"}]
NEW_YEAR = {"name": "fraud_types", "year": 2027, "source": "公安部2027", "items": ITEMS}
VILLAGES = "区划代码,嘎查村,蒙文\n152223105201,示范一嘎查,ᠨᠢᠭᠡ\n152223105202,示范二嘎查,\n,无代码嘎查,\n"


@pytest.fixture
def desk(tmp_path: Path) -> Device:
    return make_desk(tmp_path / "desk", tmp_path / "mailbox")


@pytest.fixture
def points(tmp_path: Path, desk: Device) -> tuple[Device, Device]:
    both = make_point(tmp_path / "seven", desk), make_point(tmp_path / "eight", desk, "08")
    exchange(tmp_path, *both, desk)
    return both


def exchange(tmp_path: Path, *devices: Device) -> None:
    for device in devices:
        device.exchange(tmp_path / "mailbox")


def opened_again(device: Device) -> Profile:
    device.profile.close()
    device.profile = profile.unlock(device.profile.home, WORDS, VOCABULARIES)
    return device.profile


def give(desk: Device, file: Path, *points: str) -> None:
    point_desk.give_list(desk.profile, file, {"date": "2026-07-15"}, points=points, now=desk.clock(), new_id=desk.ids)


def written(folder: Path, value: object) -> Path:
    file = folder / "list.json"
    file.write_text(json.dumps(value, ensure_ascii=False), encoding="utf-8")
    return file


def test_a_list_reaches_those_it_is_for_when_they_are_opened_again(
    desk: Device, points: tuple[Device, Device], tmp_path: Path
) -> None:
    give(desk, written(tmp_path, NEW_YEAR), "07")
    exchange(tmp_path, desk, *points)
    seven, eight = (opened_again(point) for point in points)
    assert seven.vocabularies.label("fraud_types", "F77") == "冒充人工智能"
    assert "F77" not in eight.vocabularies["fraud_types"]
    assert opened_again(desk).vocabularies["fraud_types"].year == 2027
    (bulletin,) = ledgers.every(seven.db, "bulletins")
    assert (bulletin.fields["kind"], bulletin.fields["title"]) == ("list", "fraud_types 2027")


def test_what_is_taken_down_counts_no_more(desk: Device, points: tuple[Device, Device], tmp_path: Path) -> None:
    give(desk, written(tmp_path, NEW_YEAR))
    exchange(tmp_path, desk, *points)
    (row,) = ledgers.every(desk.profile.db, "bulletins")
    point_desk.take_down(desk.profile, row.key, now=desk.clock())
    exchange(tmp_path, desk, *points)
    assert "F77" not in opened_again(points[0]).vocabularies["fraud_types"]


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"name": "dispute_states"}, Code.UNKNOWN_CODE),
        ({"name": "no_such_list"}, Code.UNKNOWN_CODE),
        ({"year": 2001}, Code.BAD_VALUE),
        ({"items": []}, Code.BAD_FILE),
        ({"items": [{"code": "a b", "zh": "甲"}]}, Code.BAD_FILE),
        ({"items": "x"}, Code.BAD_FILE),
        ({"items": [{"code": f"c{n}", "zh": "长" * 300} for n in range(300)]}, Code.TOO_LONG),
        ({"items": [{"code": "a", "zh": "11010519491231002X"}]}, Code.ID_NUMBER),
    ],
)
def test_what_is_no_list_that_may_be_replaced_is_refused(
    desk: Device, tmp_path: Path, change: dict[str, object], code: Code
) -> None:
    with refused(code):
        give(desk, written(tmp_path, NEW_YEAR | change))
    assert not list(ledgers.every(desk.profile.db, "bulletins"))


def test_every_replaceable_list_is_one_that_ships() -> None:
    assert set(VOCABULARIES) >= REPLACEABLE


def test_a_broken_list_of_another_version_leaves_ours(desk: Device) -> None:
    fields = {"title": "x", "text": "x", "date": "2026-07-15", "kind": "list", "vocabulary": '{"name": "fraud_types"}'}
    point_desk.publish(desk.profile, fields, now=desk.clock(), new_id=desk.ids)
    assert opened_again(desk).vocabularies["fraud_types"] == VOCABULARIES["fraud_types"]


def table(folder: Path, text: str) -> Sheet:
    file = folder / "villages.csv"
    file.write_text(text, encoding="gb18030")
    return sheets.read(file)[0]


def test_a_list_of_villages_is_tried_taken_over_and_goes_out(
    desk: Device, points: tuple[Device, Device], tmp_path: Path
) -> None:
    for text, new, known in ((VILLAGES, 2, 0), (VILLAGES + "152223105203,示范三嘎查,\n", 1, 2)):
        sheet = table(tmp_path, text)
        layout = village_lists.proposed(desk.profile, sheet)
        found = village_lists.preview(desk.profile, sheet, layout)
        assert (len(found.new), found.known, [each.row for each in found.misfits]) == (new, known, [4])
        village_lists.take_over(desk.profile, sheet, layout, now=desk.clock(), new_id=desk.ids)
    exchange(tmp_path, desk, *points)
    villages = opened_again(points[1]).vocabularies["villages"]
    assert [item.zh for item in villages] == ["示范一嘎查", "示范二嘎查", "示范三嘎查"]
    assert villages.label("152223105201", "mn") == "ᠨᠢᠭᠡ"
    assert len(ledgers.page(points[1].profile.db, Query("bulletins"))) == 2
