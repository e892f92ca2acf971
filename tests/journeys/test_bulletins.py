"""Bulletins reach every point that was there; who joins later is not troubled by what was said before."""

from pathlib import Path

from app.actions import looking, recording
from app.domain.changes import JSON
from app.store.ledgers import Query
from tests.builders import Device, make_point
from tests.journeys.stories import check_whole, exchange_all, reasons


def publish(desk: Device, title: str) -> None:
    fields: dict[str, JSON] = {"title": title, "text": "近日有雨，远离河道", "date": "2026-07-09"}
    recording.add(desk.profile, "bulletins", fields, now=desk.clock(), new_id=desk.ids)


def titles(device: Device) -> list[object]:
    return [each.row.fields["title"] for each in looking.listed(device.profile, Query("bulletins", ascending=True))]


def test_who_joins_later_hears_what_comes_later(desk: Device, point: Device, mailbox: Path, tmp_path: Path) -> None:
    exchange_all(desk, [point], mailbox)
    publish(desk, "先前的")
    exchange_all(desk, [point], mailbox)
    later = make_point(tmp_path / "later", desk, "08")
    exchange_all(desk, [point, later], mailbox)
    publish(desk, "后来的")
    exchange_all(desk, [point, later], mailbox)
    assert titles(point) == ["先前的", "后来的"]
    assert titles(later) == ["后来的"]
    assert reasons(later) == []
    done = later.exchange(mailbox)
    assert (done.read, done.quarantined, done.gaps) == (0, 0, [])
    check_whole(desk, point, later)
    later.profile.close()
