"""Every bar opens exactly the records it counts."""

from datetime import date
from pathlib import Path

import pytest

from app.actions import charts, disputes, reporting
from app.actions.charts import Chart
from app.domain.life_cycle import Move
from app.domain.periods import Period
from tests.builders import Device, make_desk, make_point

SETTLED = {"resolved_date": "2026-06-01", "result": "同意以树为界", "agreement_form": "oral"}


@pytest.fixture
def desk(tmp_path: Path) -> Device:
    desk = make_desk(tmp_path / "desk", tmp_path / "mailbox")
    points = [make_point(tmp_path / number, desk, number) for number in ("07", "08")]
    for point, days in zip(points, (("2026-05-01", "2026-06-02"), ("2026-06-20",)), strict=True):
        for day in days:
            point.add(found_date=day, category="land" if day < "2026-06-10" else "debt")
    settled = points[0].add(found_date="2026-05-20")
    disputes.make_move(
        points[0].profile, settled.key, Move.RESOLVE, SETTLED, now=points[0].clock(), new_id=points[0].ids
    )
    for device in (*points, desk):
        device.exchange(tmp_path / "mailbox")
    return desk


@pytest.fixture
def period() -> Period:
    return reporting.period_of("2026", date(2026, 7, 15))


@pytest.mark.parametrize("which", list(Chart))
def test_every_bar_opens_exactly_what_it_counts(desk: Device, period: Period, which: Chart) -> None:
    bars = charts.chart(desk.profile, period, which)
    assert sum(bar.count for bar in bars) > 0
    for bar in bars:
        assert len(charts.behind_bar(desk.profile, period, which, bar.code).keys) == bar.count


def test_months_and_follow_ups_in_time_are_told(desk: Device, period: Period) -> None:
    assert [(bar.code, bar.count) for bar in charts.chart(desk.profile, period, Chart.MONTHS)] == [
        ("2026-05", 2),
        ("2026-06", 2),
    ]
    assert [(bar.count, bar.in_time) for bar in charts.chart(desk.profile, period, Chart.FOLLOW_UPS)] == [(1, 0)]


def test_bars_stand_in_the_order_of_their_list(desk: Device, period: Period) -> None:
    codes = [bar.code for bar in charts.chart(desk.profile, period, Chart.KINDS)]
    assert tuple(codes) == desk.profile.vocabularies["categories"].codes
