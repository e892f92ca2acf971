"""A round that nobody asked for asks little of the line, and misses nothing for long."""

from collections.abc import Callable
from pathlib import Path

import pytest
from typing_extensions import override

from app.actions import exchanging
from app.exchange.carriers.carrier import Entry, Trouble, unreachable
from app.exchange.carriers.folder import FolderCarrier
from app.exchange.rounds import Round
from tests.builders import Device
from tests.journeys.stories import exchange_all, tally
from tests.journeys.test_bulletins import publish, titles


class Server(FolderCarrier):
    """A mailbox whose folders say when they were touched; what is listed is noted."""

    def __init__(self, root: Path, says: Callable[[Path], str]) -> None:
        super().__init__(root)
        self._root, self._says = root, says
        self.listed: list[str] = []
        self.breaks = False

    @override
    def list(self, folder: str) -> tuple[Entry, ...]:
        self.listed.append(folder.rpartition("/")[2])
        return super().list(folder)

    @override
    def touched(self, folder: str) -> str:
        return self._says(self._root / folder)

    @override
    def get(self, path: str, limit: int = 2**21) -> bytes:
        if self.breaks:
            raise unreachable(Trouble.CUT)
        return super().get(path, limit)


def names_in(folder: Path) -> str:
    """What a good server says: it is another word after every change."""
    return " ".join(sorted(file.name for file in folder.iterdir()))


def always_the_same(_: Path) -> str:
    return "Mon, 01 Jan 2024 00:00:00 GMT"


def by_itself(point: Device, server: Server) -> Round:
    """A round as the timer does it, some minutes after the one before."""
    point.clock.pass_by(minutes=10)
    server.listed.clear()
    return exchanging.exchange(point.profile, lambda _url, _login: server, clock=point.clock, sparing=True).round


@pytest.fixture
def met(desk: Device, point: Device, mailbox: Path) -> Device:
    """A point whose desk has written to it."""
    point.add()
    exchange_all(desk, [point], mailbox)
    return point


def test_what_says_that_nothing_came_is_not_listed_and_what_came_is_read_at_once(
    desk: Device, met: Device, mailbox: Path
) -> None:
    server = Server(mailbox, names_in)
    listed = []
    for _ in range(4):
        by_itself(met, server)
        listed.append([*server.listed])
    assert listed[-1] == []
    met.add()
    met.exchange(server)
    desk.exchange(mailbox)
    assert by_itself(met, server).read == 1
    assert tally(met).received == 2


def test_a_folder_that_always_says_the_same_is_listed_every_hour(desk: Device, met: Device, mailbox: Path) -> None:
    server = Server(mailbox, always_the_same)
    for _ in range(3):
        by_itself(met, server)
    met.add()
    met.exchange(server)
    desk.exchange(mailbox)
    reads = [by_itself(met, server).read for _ in range(7)]
    assert sorted(reads) == [0] * 6 + [1]


def test_by_hand_everything_is_looked_at(desk: Device, met: Device, mailbox: Path) -> None:
    server = Server(mailbox, always_the_same)
    for _ in range(3):
        by_itself(met, server)
    publish(desk, "新的")
    met.add()
    for device in (met, desk, met):
        device.exchange(mailbox)
    assert titles(met) == ["新的"]
    assert tally(met).received == 2


def test_what_could_not_be_fetched_is_looked_for_again(desk: Device, met: Device, mailbox: Path) -> None:
    server = Server(mailbox, names_in)
    for _ in range(4):
        by_itself(met, server)
    met.add()
    met.exchange(server)
    desk.exchange(mailbox)
    server.breaks = True
    assert by_itself(met, server).trouble
    server.breaks = False
    assert by_itself(met, server).read == 1


def test_bulletins_are_asked_for_once_an_hour(desk: Device, met: Device, mailbox: Path) -> None:
    server = Server(mailbox, names_in)
    publish(desk, "新的")
    desk.exchange(mailbox)
    heard = []
    for _ in range(7):
        by_itself(met, server)
        heard.append(len(titles(met)))
    assert heard[0] == 0
    assert heard[-1] == 1
