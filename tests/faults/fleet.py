"""Long form: `python -m tests.faults.fleet [points] [stations] [steps] [seed]`: a whole bureau in random order.

Points, stations and the bureau write and carry over mailboxes of several kinds. In the end all say the same fingerprint
of every point.
"""

import sys
import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

from app.actions import exchanging
from app.exchange import agreement
from app.exchange.carriers.carrier import Carrier
from app.exchange.carriers.folder import FolderCarrier
from app.exchange.carriers.opening import open_mailbox
from app.exchange.rounds import Round
from app.store import people
from tests.builders import LEAST, Device, make_desk, make_point, make_station
from tests.exchange.carriers.servers import moto, nginx, sshd
from tests.faults.report import report
from tests.journeys.stories import check_whole, rows_of

Opener = Callable[[], Carrier]


@dataclass
class Fleet:
    """Every point has a mailbox of its own kind; desks go round all of them."""

    desks: Sequence[Device]
    points: Sequence[Device]
    mailboxes: Sequence[Opener]
    chance: Random
    written: int = 0
    home: dict[str, int] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for number, point in enumerate(self.points):
            self.home[point.profile.identity.writer] = number % len(self.mailboxes)

    def go_on(self, steps: int) -> None:
        for _ in range(steps):
            self.chance.choice([self.write, self.send, self.fetch])()

    def write(self) -> None:
        point = self.chance.choice(self.points)
        point.add(self.chance.choice(list(LEAST)))
        point.clock.pass_by(minutes=self.chance.randint(-5, 90))
        self.written += 1

    def send(self) -> None:
        point = self.chance.choice(self.points)
        self.exchange(point, self.home[point.profile.identity.writer])

    def fetch(self) -> None:
        self.exchange(self.chance.choice(self.desks), self.chance.randrange(len(self.mailboxes)))

    def settle(self) -> None:
        """Everybody goes everywhere, until nobody has anything to say."""
        for _ in range(4):
            for point in self.points:
                self.exchange(point, self.home[point.profile.identity.writer])
            for desk in self.desks:
                for mailbox in range(len(self.mailboxes)):
                    self.exchange(desk, mailbox)

    def exchange(self, device: Device, mailbox: int) -> Round:
        """A desk's own mailbox is the first; the others it visits."""
        carrier = self.mailboxes[mailbox]()

        def opened(_url: str, _credentials: Mapping[str, str]) -> Carrier:
            return carrier

        url = "file:///elsewhere" if device.profile.identity.is_desk and mailbox else ""
        done = exchanging.exchange(device.profile, opened, clock=device.clock, url=url).round
        assert done.trouble is None, done.trouble.details
        return done

    def check(self) -> None:
        """Every desk that knows a point says of it what the point itself holds."""
        check_whole(*self.desks, *self.points)
        for point in self.points:
            writer = point.profile.identity.writer
            knowing = [desk for desk in self.desks if people.newest_writer(desk.profile.db, writer)]
            assert len(knowing) >= min(2, len(self.desks))
            assert len({agreement.sums_of(desk.profile, writer) for desk in knowing}) == 1
            assert not agreement.differences(point.profile)
            for desk in knowing:
                assert rows_of(desk, writer) == rows_of(point, writer)
            assert exchanging.state(point.profile).tally.saved == 0

    def close(self) -> None:
        for device in (*self.desks, *self.points):
            device.profile.close()


def make_fleet(folder: Path, mailboxes: Sequence[Opener], points: int, stations: int, seed: int) -> Fleet:
    """A bureau, its stations, and points that each belong to one of them."""
    bureau = make_desk(folder / "bureau", folder / "unused", code="152223")
    codes = [f"1522231{number:02}" for number in range(5, 5 + stations)]
    desks = [bureau, *(make_station(folder / code, bureau, folder / "unused", code) for code in codes)]
    fleet = Fleet(desks, [], mailboxes, Random(seed))
    for desk in (*desks[1:], bureau, *desks[1:]):
        fleet.exchange(desk, 0)
    made = [
        make_point(folder / f"point-{number:02}", desks[1 + number % stations] if stations else bureau, f"{number:02}")
        for number in range(1, points + 1)
    ]
    return Fleet(desks, made, mailboxes, Random(seed))


@contextmanager
def mixed_mailboxes(folder: Path) -> Iterator[list[Opener]]:
    """A WebDAV server, an SFTP server, an S3 server, a shared folder, a stick."""
    with ExitStack() as stack:
        for name in ("nginx", "sshd", "moto", "share", "stick"):
            (folder / name).mkdir(parents=True)
        web, ssh = stack.enter_context(nginx(folder / "nginx")), stack.enter_context(sshd(folder / "sshd"))
        s3 = stack.enter_context(moto(folder / "moto"))
        (web.root / "m").mkdir()
        login = {"user": ssh.user, "private_key": ssh.private_key, "host_key": ssh.host_key}
        yield [
            lambda: open_mailbox(f"http://127.0.0.1:{web.port}/mailbox/m"),
            lambda: open_mailbox(f"sftp://127.0.0.1:{ssh.port}{ssh.root}", login),
            lambda: open_mailbox(f"s3+http://127.0.0.1:{s3.port}/box/m", {"user": "07", "password": "grass land"}),
            lambda: FolderCarrier(folder / "share"),
            lambda: FolderCarrier(folder / "stick"),
        ]


def main(arguments: list[str]) -> int:
    points, stations, steps, seed = [*map(int, arguments), *(84, 3, 600, 1)[len(arguments) :]]
    with tempfile.TemporaryDirectory() as name, mixed_mailboxes(Path(name)) as mailboxes:
        fleet = make_fleet(Path(name), mailboxes, points, stations, seed)
        fleet.go_on(steps)
        fleet.settle()
        fleet.check()
        fleet.close()
    report(steps, "steps")
    sys.stdout.write(f"{points} points, {stations} stations, a bureau: {fleet.written} records, the same everywhere\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
