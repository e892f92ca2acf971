"""What stories of several devices are told with."""

import shutil
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

from app.actions import exchanging, looking, upkeep
from app.domain.errors import AppError, Code
from app.domain.ledgers import LEDGERS
from app.exchange.carriers.carrier import Entry
from app.exchange.carriers.folder import FolderCarrier
from app.exchange.rounds import Round
from app.store import batches, profile, projection
from app.store.delivery import Tally
from app.store.ledgers import Query
from tests.builders import VOCABULARIES, WORDS, Clock, Device, Ids

T = TypeVar("T")

SHARED = [name for name, model in LEDGERS.items() if not model.desk]
"""The ledgers of which a point and its desk hold the same rows."""


def exchange_all(desk: Device, points: Iterable[Device], mailbox: Path) -> Round:
    """Everybody sends, the desk answers, everybody hears; returns the desk's round."""
    told = list(points)
    for point in told:
        point.exchange(mailbox)
    done = desk.exchange(mailbox)
    for point in told:
        point.exchange(mailbox)
    return done


def rows_of(device: Device, owner: str) -> object:
    """All that a device holds of a point's records, to the last stamp."""
    contents = projection.contents(device.profile.db)
    return {ledger: [row for row in contents[ledger] if row[0] == owner] for ledger in SHARED}


def check_whole(*devices: Device) -> None:
    """Each store is sound: pages, chains, ledgers."""
    for device in devices:
        health = upkeep.check(device.profile)
        assert (health.database, health.broken_links, health.differing) == (True, 0, 0)


def check_agreed(desk: Device, *points: Device) -> None:
    """The desk and each point hold the very same records, and every store is sound."""
    check_whole(desk, *points)
    for point in points:
        owner = point.profile.identity.owner
        assert rows_of(desk, owner) == rows_of(point, owner)


def tally(device: Device) -> Tally:
    return exchanging.state(device.profile).tally


def count(device: Device, ledger: str = "disputes") -> int:
    return looking.count(device.profile, Query(ledger))


def reasons(device: Device) -> list[str]:
    """Why files wait at this device."""
    return [waiting.reason for waiting in batches.quarantined(device.profile.db)]


def letters_of(mailbox: Path, writer: str, stream: str = "desk") -> list[Path]:
    """The batch files of a stream, in the order they were written."""
    return sorted(mailbox.glob(f"*/{writer}/{stream}/*.lfb"), key=lambda path: int(path.name.split("-")[-2]))


def twin(device: Device, home: Path) -> Device:
    """The same laptop, copied with all it holds: neither knows of the other."""
    device.profile.db.execute("pragma wal_checkpoint(truncate)")
    shutil.copytree(device.profile.home, home)
    return reopened(home, Clock(device.clock()), Ids(device.ids.device + 0x100))


def reopened(home: Path, clock: Clock, ids: Ids) -> Device:
    return Device(profile.unlock(home, WORDS, VOCABULARIES), clock, ids)


@dataclass
class FaultyCarrier(FolderCarrier):
    """A folder whose line breaks at the n-th call, before or after it took effect, and stays broken."""

    root: Path
    breaks_at: int
    after: bool = False
    calls: int = 0
    broken: bool = field(default=False)

    def __post_init__(self) -> None:
        super().__init__(self.root)

    def list(self, folder: str) -> tuple[Entry, ...]:
        return self._call(lambda: FolderCarrier.list(self, folder))

    def put(self, path: str, data: bytes) -> None:
        self._call(lambda: FolderCarrier.put(self, path, data))

    def get(self, path: str, limit: int = 2**21) -> bytes:
        return self._call(lambda: FolderCarrier.get(self, path, limit))

    def _call(self, act: Callable[[], T]) -> T:
        self.calls += 1
        self.broken = self.broken or self.calls >= self.breaks_at
        if self.broken and not (self.after and self.calls == self.breaks_at):
            raise AppError(Code.MAILBOX_UNREACHABLE, reason="cut")
        result = act()
        if self.broken:
            raise AppError(Code.MAILBOX_UNREACHABLE, reason="cut")
        return result
