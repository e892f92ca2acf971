"""Single records leave a desk for a purpose, which is written down first; totals and a point's own ledger go freely."""

from datetime import date
from pathlib import Path

import pytest

from app.actions import exporting, tip_desk
from app.actions.exporting import Purpose
from app.domain.errors import Code
from app.domain.periods import parse
from tests.builders import Device, refused

PERIOD = parse("2026-07", as_of=date(2026, 7, 15))
PURPOSE = Purpose("王某1", "司法所核对卷宗")


def export(device: Device, file: Path, form: str, purpose: Purpose | None) -> None:
    now, ids = device.clock(), device.ids
    exporting.workbook(device.profile, PERIOD, file, form, purpose, now=now, new_id=ids)


@pytest.mark.parametrize("form", ["", "disputes", "mediators"])
def test_records_leave_a_desk_for_a_purpose_which_is_logged(desk: Device, tmp_path: Path, form: str) -> None:
    file = tmp_path / "records.xlsx"
    with refused(Code.MISSING, "reason"):
        export(desk, file, form, None)
    with refused(Code.MISSING, "reason"):
        export(desk, file, form, Purpose("王某1", " "))
    assert not file.exists()
    export(desk, file, form, PURPOSE)
    assert file.exists()
    (line,) = tip_desk.access_log(desk.profile)
    said = [line.fields[name] for name in ("act", "number", "by", "reason")]
    assert said == ["export", f"{form or 'disputes'} 2026-07", PURPOSE.by, PURPOSE.reason]


def test_it_is_logged_even_where_the_file_cannot_be_written(desk: Device, tmp_path: Path) -> None:
    with refused(Code.NOT_WRITTEN):
        export(desk, tmp_path / "nowhere" / "x.xlsx", "tips", PURPOSE)
    assert len(tip_desk.access_log(desk.profile)) == 1


def test_a_dataset_is_logged_too(desk: Device, tmp_path: Path) -> None:
    now, ids = desk.clock(), desk.ids
    exporting.dataset(desk.profile, PERIOD, tmp_path / "dataset", PURPOSE, now=now, new_id=ids)
    assert tip_desk.access_log(desk.profile)[0].fields["number"] == "dataset 2026-07"


def test_totals_and_a_points_own_ledger_ask_nothing(desk: Device, point: Device, tmp_path: Path) -> None:
    export(desk, tmp_path / "totals.xlsx", "summary", None)
    export(point, tmp_path / "own.xlsx", "disputes", None)
    assert tip_desk.access_log(desk.profile) == []
    assert len(list(tmp_path.glob("*.xlsx"))) == 2
