"""Names go after three years, everywhere and from history; what counts stays; a hold is written down."""

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest

from app.actions import case_desk, disputes, holding, reporting, retention, tip_desk
from app.actions.days import today_of
from app.actions.recording import Saved
from app.actions.retention import Purged, Retention
from app.domain.errors import Code
from app.domain.json_value import JSON
from app.domain.life_cycle import Move
from app.reports.measures import MEASURES
from app.store import history, ledgers, projection
from app.store.projection import RecordKey
from tests.builders import Device, make_desk, make_point, refused

NAME, PHONE = "孟根其其格", "13900001234"
SETTLED = {"resolved_date": "2026-07-15", "result": f"{NAME}赔三百元", "agreement_form": "oral"}
YEARS = 3 * 365


@pytest.fixture
def desk(tmp_path: Path) -> Device:
    return make_desk(tmp_path / "desk", tmp_path / "mailbox")


@pytest.fixture
def points(tmp_path: Path, desk: Device) -> tuple[Device, Device]:
    return make_point(tmp_path / "seven", desk), make_point(tmp_path / "eight", desk, "08")


@pytest.fixture
def closed(desk: Device, points: tuple[Device, Device], tmp_path: Path) -> Saved:
    """A case of two reports that was settled, looked after and closed."""
    seven, eight = points
    sides: JSON = [{"name": NAME, "phone": PHONE}, {"name": "李某1"}]
    saved = seven.add(parties=sides, summary=f"{NAME}的羊进了李某1的地")
    other = eight.add(parties=sides, summary=f"{NAME}家的羊")
    meet(tmp_path, desk, *points)
    case_desk.merge(desk.profile, saved.key, other.key, f"都是{NAME}", now=desk.clock(), new_id=desk.ids)
    move(seven, saved.key, Move.RESOLVE, **SETTLED)
    meet(tmp_path, desk, *points)
    for row in list(ledgers.every(desk.profile.db, "follow_ups")):
        case_desk.waive(desk.profile, row.key, f"{NAME}已搬走", now=desk.clock(), new_id=desk.ids)
    meet(tmp_path, desk, *points)
    move(seven, saved.key, Move.CLOSE, closed_date="2026-07-15", close_note=f"{NAME}已履行")
    meet(tmp_path, desk, *points)
    return saved


def move(device: Device, key: RecordKey, which: Move, **typed: str) -> None:
    disputes.make_move(device.profile, key, which, typed, now=device.clock(), new_id=device.ids)


def meet(tmp_path: Path, desk: Device, *points: Device) -> None:
    for device in (*points, desk, desk, *points):
        device.exchange(tmp_path / "mailbox")


def purge(desk: Device) -> Purged:
    return retention.purge(desk.profile, now=desk.clock(), new_id=desk.ids)


def counted(desk: Device) -> dict[str, int]:
    report = reporting.report(desk.profile, reporting.period_of("2026", date(2026, 12, 31)))
    return {name: measure(report.total.now) for name, measure in MEASURES.items()}


def said_by(device: Device) -> Iterator[bytes]:
    """Every value of every table but the frozen batches, which are transport and go with it."""
    for table in set(device.profile.db.table_names()) - {"batches"}:
        for row in device.profile.db.execute(f"select * from {table}"):
            yield from (value if isinstance(value, bytes) else str(value).encode() for value in row)


def test_names_become_codes_after_three_years_and_every_number_stays(
    desk: Device, points: tuple[Device, Device], closed: Saved, tmp_path: Path
) -> None:
    before = counted(desk)
    desk.clock.pass_by(days=YEARS - 1)
    assert purge(desk).cases == 0
    desk.clock.pass_by(days=1)
    assert purge(desk).cases == 1
    assert counted(desk) == before
    meet(tmp_path, desk, *points)
    for device in (desk, *points):
        said = b"\n".join(said_by(device))
        assert NAME.encode() not in said
        assert PHONE.encode() not in said
        assert not list(history.broken_links(device.profile.db))
        assert projection.differing(device.profile.db) == 0
    (kept,) = [row for row in ledgers.every(desk.profile.db, "disputes") if row.fields["state"] == "closed"]
    assert kept.fields["local_no"] == closed.number
    assert kept.fields["parties"] == [{"name": "甲"}, {"name": "乙"}]
    assert (kept.fields["summary"], kept.fields["result"]) == ("甲的羊进了乙的地", "甲赔三百元")
    shown = disputes.case(desk.profile, kept.key)
    assert len(shown.hanging["follow_ups"]) > 0
    assert purge(desk).cases == 0
    (line,) = tip_desk.access_log(desk.profile)
    assert (line.fields["act"], line.fields["number"]) == ("forget_names", closed.number)


@pytest.mark.usefixtures("points")
def test_a_desk_is_told_two_weeks_before_and_may_hold_it_for_a_reason(desk: Device, closed: Saved) -> None:
    desk.clock.pass_by(days=YEARS - 15)
    assert purge(desk).soon == 0
    desk.clock.pass_by(days=1)
    assert (purge(desk).soon, purge(desk).cases) == (1, 0)
    (soon,) = retention.leaving(desk.profile, today_of(desk.clock()) + retention.WARNING)
    assert (soon.key, soon.about, soon.day) == (closed.key, closed.number, date(2026, 7, 15) + timedelta(days=YEARS))
    with refused(Code.MISSING):
        holding.hold(desk.profile, soon.key, soon.about, by="王某1", reason=" ", now=desk.clock(), new_id=desk.ids)
    holding.hold(desk.profile, soon.key, soon.about, by="王某1", reason="正在诉讼", now=desk.clock(), new_id=desk.ids)
    desk.clock.pass_by(days=30)
    assert (purge(desk).cases, purge(desk).soon) == (0, 0)
    (held,) = retention.leaving(desk.profile, today_of(desk.clock()))
    assert held.hold == holding.Hold("王某1", "正在诉讼")
    desk.clock.pass_by(days=1)
    holding.release(desk.profile, soon.key, soon.about, by="王某1", reason="已判决", now=desk.clock(), new_id=desk.ids)
    assert purge(desk).cases == 1
    assert [row.fields["act"] for row in tip_desk.access_log(desk.profile)] == ["forget_names", "release", "hold"]


@pytest.mark.usefixtures("points", "closed")
def test_a_bureau_may_set_another_time(desk: Device) -> None:
    retention.set_retention(desk.profile, Retention(names=10))
    assert retention.retention_of(desk.profile) == Retention(90, 90, 10)
    desk.clock.pass_by(days=10)
    assert purge(desk).cases == 1
