"""A server that lies: it drops, replays, swaps and shows old lists. Nothing is lost, doubled, or called received."""

from pathlib import Path
from random import Random

import pytest
from typing_extensions import override

from app.exchange.carriers.carrier import Entry
from app.exchange.carriers.folder import FolderCarrier
from tests.builders import Device
from tests.faults.report import report
from tests.journeys.stories import check_agreed, count, exchange_all, letters_of, tally


class LyingCarrier(FolderCarrier):
    """Says what it likes, as chance has it."""

    def __init__(self, root: Path, chance: Random) -> None:
        super().__init__(root)
        self._chance = chance
        self._old: dict[str, tuple[Entry, ...]] = {}
        self._seen: list[bytes] = []

    @override
    def list(self, folder: str) -> tuple[Entry, ...]:
        honest = super().list(folder)
        match self._chance.randrange(4):
            case 0:
                return self._old.get(folder, ())
            case 1:
                return tuple(self._chance.sample(honest, len(honest)))
            case 2:
                return honest[self._chance.randint(0, len(honest)) :]
        self._old.setdefault(folder, honest)
        return honest

    @override
    def put(self, path: str, data: bytes) -> None:
        self._seen.append(data)
        if self._chance.random() < 0.7:
            super().put(path, data)

    @override
    def get(self, path: str, limit: int = 2**21) -> bytes:
        honest = super().get(path, limit)
        return self._chance.choice(self._seen) if self._seen and self._chance.random() < 0.3 else honest


@pytest.mark.parametrize("seed", range(3))
def test_a_lying_server_costs_time_and_nothing_else(
    desk: Device, point: Device, other_point: Device, mailbox: Path, seed: int
) -> None:
    points, chance = [point, other_point], Random(seed)
    exchange_all(desk, points, mailbox)
    liar, written = LyingCarrier(mailbox, chance), {"07": 0, "08": 0}
    for _ in range(15):
        writer = chance.choice(points)
        writer.add()
        written[writer.profile.identity.writer] += 1
        for device in chance.sample([desk, *points], 2):
            device.exchange(liar)
        assert count(desk) <= sum(written.values())
        for each in points:
            ours = each.profile.identity.writer
            held = desk.profile.db.execute("select count(*) from disputes where owner = ?", [ours]).fetchone()[0]
            assert tally(each).received <= held
    for _ in range(4):
        exchange_all(desk, points, mailbox)
    check_agreed(desk, *points)
    assert [tally(each).received for each in points] == [*written.values()]
    report(30, "rounds with a lying server")


def test_what_was_read_is_not_fetched_again_under_another_name(desk: Device, point: Device, mailbox: Path) -> None:
    point.add()
    exchange_all(desk, [point], mailbox)
    (letter,) = letters_of(mailbox, "07")
    letter.with_name(letter.name.replace("-1-", "-99-")).write_bytes(letter.read_bytes())
    assert desk.exchange(mailbox).read_bytes == 0
    assert count(desk) == 1
