"""Bulletins reach every point that was there; who joins later is not troubled by what was said before."""

from pathlib import Path

from app.actions import exchanging, looking, recording
from app.domain.changes import JSON
from app.exchange.carriers.folder import FolderCarrier
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


def test_a_round_nobody_asked_for_spares_the_line_the_question_for_bulletins_for_an_hour(
    desk: Device, point: Device, mailbox: Path
) -> None:
    exchange_all(desk, [point], mailbox)  # by hand, which looks
    publish(desk, "新的")
    desk.exchange(mailbox)
    by_itself(point, mailbox)
    assert titles(point) == []
    point.clock.pass_by(minutes=61)
    by_itself(point, mailbox)
    assert titles(point) == ["新的"]


def test_what_is_asked_for_by_hand_looks_for_bulletins_too(desk: Device, point: Device, mailbox: Path) -> None:
    exchange_all(desk, [point], mailbox)
    publish(desk, "新的")
    exchange_all(desk, [point], mailbox)
    assert titles(point) == ["新的"]


def by_itself(device: Device, mailbox: Path) -> None:
    """A round as the timer does it."""
    carrier = FolderCarrier(mailbox)
    exchanging.exchange(device.profile, lambda _url, _login: carrier, clock=device.clock, sparing=True)
