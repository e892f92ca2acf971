"""A bureau states what no record holds; the latest by the cut-off stands in the paragraph."""

from collections.abc import Mapping
from datetime import date
from pathlib import Path

import pytest

from app.actions import facts, recording, reporting
from app.domain.changes import JSON
from app.domain.errors import AppError, Code
from app.domain.periods import parse
from tests.builders import Clock, Device, make_desk, make_point, make_station


@pytest.fixture
def bureau(tmp_path: Path) -> Device:
    return make_desk(tmp_path / "desk", tmp_path / "mailbox", clock=Clock(), code="152223")


def stated(**different: JSON) -> dict[str, JSON]:
    return {"name": "counsellors", "number": 102, "source": "旗委政法委", "date": "2026-03-01", **different}


def state(device: Device, **different: JSON) -> None:
    facts.state(device.profile, stated(**different), now=device.clock(), new_id=device.ids)


def said(device: Device, as_of: date) -> str:
    counted = reporting.report(device.profile, parse("ytd", as_of=as_of))
    return reporting.in_a_paragraph(device.profile, counted).partition("人次。")[2]


def test_what_was_stated_stands_in_the_paragraph_with_its_day(bureau: Device) -> None:
    state(bureau, name="counselling_rooms", number=8)
    state(bureau)
    assert said(bureau, date(2026, 7, 1)) == (
        "累计培训心理咨询师102名（截至2026年3月1日），建成心理疏导室8个（截至2026年3月1日）。"
    )


def test_the_latest_by_the_cut_off_counts_however_it_was_entered(bureau: Device) -> None:
    state(bureau, number=110, date="2026-06-01")
    state(bureau, number=90, date="2026-01-01")
    state(bureau)
    assert "咨询师110名（截至2026年6月1日）" in said(bureau, date(2026, 7, 1))
    assert "咨询师102名（截至2026年3月1日）" in said(bureau, date(2026, 5, 31))
    assert said(bureau, date(2025, 12, 31)) == ""
    assert [row.fields["number"] for row in facts.stated(bureau.profile)] == [110, 102, 90]


def test_a_figure_stated_again_for_one_day_is_corrected(bureau: Device) -> None:
    state(bureau)
    state(bureau, number=103)
    assert "咨询师103名" in said(bureau, date(2026, 7, 1))


@pytest.mark.parametrize(
    ("wrong", "code", "field"),
    [
        ({"name": "budget"}, Code.UNKNOWN_CODE, "name"),
        ({"number": -1}, Code.BAD_VALUE, "number"),
        ({"number": True}, Code.BAD_VALUE, "number"),
        ({"source": " "}, Code.MISSING, "source"),
        ({"date": "2999-01-01"}, Code.FUTURE_DATE, "date"),
        ({"note": "x"}, Code.UNKNOWN_FIELD, "note"),
    ],
)
def test_a_figure_is_held_to_its_form(bureau: Device, wrong: Mapping[str, JSON], code: Code, field: str) -> None:
    with pytest.raises(AppError) as refused:
        state(bureau, **wrong)
    assert (refused.value.code, refused.value.field) == (code, field)
    assert not facts.stated(bureau.profile)


def test_the_command_adds_facts_as_the_form_does(bureau: Device) -> None:
    recording.add(bureau.profile, "facts", stated(), now=bureau.clock(), new_id=bureau.ids)
    assert "咨询师102名" in said(bureau, date(2026, 7, 1))


def test_neither_station_nor_point_states_facts(tmp_path: Path) -> None:
    bureau = make_desk(tmp_path / "desk", tmp_path / "mailbox", code="152223")
    station = make_station(tmp_path / "station", bureau, tmp_path / "mailbox")
    point = make_point(tmp_path / "point", station)
    for device in (station, point):
        with pytest.raises(AppError) as refused:
            state(device)
        assert refused.value.code is Code.NOT_ALLOWED
