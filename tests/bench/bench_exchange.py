"""`poe bench exchange`: 10,000 records over nginx, with bytes and requests counted; targets from the peers' figures."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import httpx

from app.actions import exchanging, recording
from app.exchange.carriers.carrier import Carrier
from app.exchange.carriers.opening import open_mailbox
from app.exchange.carriers.patience import Patience
from app.exchange.rounds import Round
from app.store.ledgers import Query, page
from tests.bench import bench_anki
from tests.bench.figure import Figure
from tests.bench.figures import index, size_of, write_many
from tests.bench.slow_line import SlowLine, slow_line
from tests.bench.timing import Taken, median, take
from tests.builders import Device, make_desk, make_point
from tests.exchange.carriers.requests_counted import requests_counted
from tests.exchange.carriers.servers import nginx

RECORDS = 10_000
HASTY = Patience(connect=5, stall=10, call=60, attempts=1)
KILOBYTE = 1000


@dataclass(frozen=True)
class Moved:
    """One round: what it took, what went over the line, in how many requests."""

    taken: Taken
    up: int
    down: int
    requests: int
    done: Round


def measure(folder: Path, records: int = RECORDS) -> Iterator[Figure]:
    """All figures, in the order of the peers' table."""
    (folder / "nginx").mkdir(mode=0o755)
    with nginx(folder / "nginx") as server:
        (server.root / "m").mkdir()
        desk, point = make_desk(folder / "desk", folder / "unused"), None
        point = make_point(folder / "point", desk)
        for device in (point, desk, point, desk, point):
            through(device, server.port)
        before = size_of(point)
        write_many(point, records)
        yield from pushing(server.port, point, records)
        yield from pulling(server.port, desk, point)
        yield Figure("client store grew by", *_most((size_of(point) - before) / 1e6, 15, "MB"))
        yield from idling(server.port, point)
        yield from editing(server.port, desk, point)
        yield from crawling(server.port, desk, point)
        yield from cutting(folder, server.port, desk)
        for device in (desk, point):
            device.profile.close()
    yield from bench_anki.measure(folder / "anki", records)


def pushing(port: int, point: Device, records: int) -> Iterator[Figure]:
    moved = through(point, port)
    taken = moved.taken
    yield Figure("first push", f"{taken.wall:.2f} s ({taken.cpu:.2f} s CPU), {moved.done.sent} batches")
    yield Figure("bytes up", *_most(moved.up / 1e6, 1.5 * records / RECORDS, "MB"))
    yield Figure("requests", f"{moved.requests}")


def pulling(port: int, desk: Device, point: Device) -> Iterator[Figure]:
    moved = through(desk, port)
    indexed = take(lambda: index(desk))
    wall = moved.taken.wall + indexed.wall
    yield Figure("fresh pull, numbers given, indexed", *_most(wall, 3, "s"))
    yield Figure("fresh pull, of it CPU", f"{moved.taken.cpu:.2f} s, and {indexed.cpu:.2f} s for the index")
    yield Figure("bytes down", f"{moved.down / 1e6:.2f} MB in {moved.requests} requests")
    through(point, port)
    index(point)
    through(desk, port)
    through(point, port)


def idling(port: int, point: Device) -> Iterator[Figure]:
    by_hand = through(point, port)
    yield Figure("nothing to do, asked for by hand", f"{by_hand.up + by_hand.down} B, {by_hand.requests} requests")
    runs = [_after_a_quarter(point, port) for _ in range(13)][2:]  # by then it knows what does not change
    listing = median([take(lambda: _list(port)) for _ in range(11)])
    wall = median([run.taken for run in runs]).wall
    yield Figure("nothing to do", f"{wall * 1000:.0f} ms, {runs[-1].requests} requests")
    beyond = (wall - listing.wall * runs[-1].requests) * 1000
    yield Figure("nothing to do, beyond its listings", *_most(beyond, 20, "ms"))
    yield Figure("nothing to do, bytes", *_most((runs[-1].up + runs[-1].down) / KILOBYTE, 1, "KB"))


def editing(port: int, desk: Device, point: Device) -> Iterator[Figure]:
    rows = page(point.profile.db, Query("disputes"), limit=100)
    for row in rows:
        recording.edit(point.profile, "disputes", row.key, {"village": "另一村"}, now=point.clock())
    moved = _after_a_quarter(point, port)
    yield Figure("100 edits", *_most(moved.taken.wall * 1000, 100, "ms"))
    yield Figure("100 edits, of it CPU", f"{moved.taken.cpu * 1000:.0f} ms in {moved.requests} requests")
    yield Figure("100 edits, bytes", *_most((moved.up + moved.down) / KILOBYTE, 15, "KB"))
    through(desk, port)
    through(point, port)


def crawling(port: int, desk: Device, point: Device) -> Iterator[Figure]:
    through(point, port)
    for _ in range(3):
        _after_a_quarter(point, port)
    write_many(point, 100, seed=5)
    moved = through(point, port, rate=8000, round_trip=0.3, sparing=True)
    yield Figure("100 records, 64 kbit/s, 300 ms", *_most(moved.taken.wall, 4.5, "s"))
    yield Figure("100 records, 64 kbit/s: requests", *_most(moved.requests, 4, ""))
    yield Figure("100 records, 64 kbit/s: bytes", *_most((moved.up + moved.down) / KILOBYTE, 20, "KB"))
    through(desk, port)


def cutting(folder: Path, port: int, desk: Device) -> Iterator[Figure]:
    """The same push twice, whole and cut at half: what is sent again."""
    sent = []
    for number, cut in (("08", False), ("09", True)):
        point = make_point(folder / f"point-{number}", desk, number)
        through(point, port)
        write_many(point, RECORDS // 4, seed=int(number))
        up = through(point, port, cut_after=200_000).up if cut else 0
        up += through(point, port).up
        sent.append(up)
        point.profile.close()
    yield Figure("cut at half: bytes sent twice", *_most(max(0, sent[1] - sent[0]) / 1024, 64, "KiB"))


def through(
    device: Device,
    port: int,
    *,
    rate: float = 0,
    round_trip: float = 0,
    cut_after: int | None = None,
    sparing: bool = False,
) -> Moved:
    """A round over a line of its own; `sparing` as the timer does them, the first of an hour asks more."""
    rounds: list[Round] = []
    with slow_line(port, rate=rate, round_trip=round_trip, cut_after=cut_after) as line, requests_counted() as asked:

        def opened(_url: str, _credentials: Mapping[str, str]) -> Carrier:
            return open_mailbox(url_of(line), {}, HASTY)

        taken = take(
            lambda: rounds.append(
                exchanging.exchange(device.profile, opened, clock=device.clock, sparing=sparing).round
            )
        )
    assert cut_after or not rounds[0].trouble, rounds[0].trouble
    return Moved(taken, line.up, line.down, len(asked), rounds[0])


def _after_a_quarter(point: Device, port: int) -> Moved:
    """The timer's next round."""
    point.clock.pass_by(minutes=4)
    return through(point, port, sparing=True)


def url_of(line: SlowLine) -> str:
    return f"http://127.0.0.1:{line.port}/mailbox/m"


def _list(port: int) -> None:
    """One listing, with a connection of its own as a round has one."""
    with httpx.Client() as client:
        client.request("PROPFIND", f"http://127.0.0.1:{port}/mailbox/m/", headers={"Depth": "1"})


def _most(value: float, most: float, unit: str) -> tuple[str, str, bool]:
    """What is shown, the target, and whether it is missed."""
    return f"{value:.2f} {unit}".strip(), f"<= {most:g} {unit}".strip(), value > most
