"""`poe soak` or `python -m tests.faults.soak [points] [months] [steps a month] [seed]`: a year with faults all along.

Lines break before or after a call took effect, a server lies, programs end and begin again, clocks go wrong. In the end
all hold the same; on the way neither memory nor the bytes of a change grow.
"""

import re
import sys
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from app.exchange.carriers.carrier import Carrier
from app.exchange.carriers.folder import FolderCarrier
from app.store import profile
from tests.builders import LEAST, VOCABULARIES, WORDS, Device
from tests.faults.fleet import Fleet, make_fleet
from tests.faults.report import report
from tests.journeys.stories import FaultyCarrier
from tests.journeys.test_lying_server import LyingCarrier

GROWTH = 1.25
"""What the last month may hold beside the middle one: memory, and bytes of a change."""
_RESIDENT = re.compile(r"^VmRSS:\s+(\d+) kB", re.MULTILINE)


@dataclass(frozen=True)
class Month:
    """How much the process held, and how many bytes of all stores there were to a change, at the month's end."""

    memory: int
    of_a_change: float


@dataclass
class Soak(Fleet):
    """A fleet over one folder, in which nothing is sure."""

    folder: Path = Path()
    faults: int = 0

    def month(self, steps: int) -> Month:
        for _ in range(steps):
            self.chance.choice(self._acts())()
        for device in (*self.desks, *self.points):
            device.clock.pass_by(days=30, minutes=self.chance.randint(-600, 600))
        self.settle()
        return Month(_memory(), self._bytes() / self._changes())

    def _acts(self) -> Sequence[Callable[[], None]]:
        return (self.write, self.write, self.send, self.fetch, self._go_wrong, self._go_wrong, self._begin_again)

    def write(self) -> None:
        point = self.chance.choice(self.points)
        for _ in range(self.chance.randint(1, 4)):
            point.add(self.chance.choice(list(LEAST)))
            self.written += 1
        point.clock.pass_by(minutes=self.chance.randint(-5, 90))

    def _go_wrong(self) -> None:
        """A round over a line or a server that cannot be trusted; whatever it says of itself is put up with."""
        self.chance.choice([*self.points, *self.desks]).exchange(self._bad_carrier())
        self.faults += 1

    def _bad_carrier(self) -> Carrier:
        if self.chance.random() < 0.3:
            return LyingCarrier(self.folder, self.chance)
        return FaultyCarrier(self.folder, self.chance.randint(1, 12), after=self.chance.random() < 0.5)

    def _begin_again(self) -> None:
        point = self.chance.choice(self.points)
        home = point.profile.home
        point.profile.close()
        point.profile = profile.unlock(home, WORDS, VOCABULARIES)
        self.faults += 1

    def _bytes(self) -> int:
        for device in (*self.desks, *self.points):
            device.profile.db.execute("pragma wal_checkpoint(truncate)")
        stores = [device.profile.home / profile.DATABASE for device in (*self.desks, *self.points)]
        return sum(store.stat().st_size for store in stores)

    def _changes(self) -> int:
        return sum(_count(device) for device in (*self.desks, *self.points))


def _count(device: Device) -> int:
    return int(device.profile.db.execute("select count(*) from changes").fetchone()[0])


def _memory() -> int:
    """What is resident, in KiB; 0 where nobody tells."""
    place = Path("/proc/self/status")
    found = _RESIDENT.search(place.read_text()) if place.exists() else None
    return int(found[1]) if found else 0


def run(points: int, months: int, steps: int, seed: int) -> tuple[Soak, list[Month]]:
    """So many months; checks what must hold, and returns how each month ended."""
    with tempfile.TemporaryDirectory() as name:
        share = Path(name) / "share"
        share.mkdir()
        made = make_fleet(Path(name), [lambda: FolderCarrier(share)], points, 0, seed)
        soak = Soak(made.desks, made.points, made.mailboxes, made.chance, folder=share)
        past = [soak.month(steps) for _ in range(months)]
        soak.settle()
        soak.check()
        soak.close()
    middle, last = past[len(past) // 2], past[-1]
    assert last.memory <= middle.memory * GROWTH
    assert last.of_a_change <= middle.of_a_change * GROWTH
    return soak, past


def main(arguments: list[str]) -> None:
    points, months, steps, seed = [*map(int, arguments), *(84, 12, 400, 1)[len(arguments) :]]
    soak, past = run(points, months, steps, seed)
    report(months, "months")
    report(soak.faults, "faults on the way")
    for number, month in enumerate(past, 1):
        sys.stdout.write(f"month {number:2}: {month.memory // 1024} MiB, {month.of_a_change:.0f} bytes a change\n")
    sys.stdout.write(f"{soak.written} records of {points} points among {soak.faults} faults: the same everywhere\n")


if __name__ == "__main__":
    main(sys.argv[1:])
