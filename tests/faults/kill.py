"""Long form: `python -m tests.faults.kill [count] [seed]`: a writing process is killed at random moments."""

import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

from app.actions import upkeep
from app.store import profile, projection
from app.store.profile import Profile
from app.store.projection import RecordKey
from tests.builders import VOCABULARIES, WORDS, make_desk, make_point
from tests.faults.ending import lines_until_killed
from tests.faults.report import report


@dataclass
class Told:
    """What the writing process said was saved: records with their summary, and the village each has now."""

    summaries: dict[str, str] = field(default_factory=dict)
    villages: dict[str, str] = field(default_factory=dict)

    def hear(self, line: str) -> None:
        kind, record, text = line.split("\t")
        (self.summaries if kind == "added" else self.villages)[record] = text


@contextmanager
def point_to_kill(folder: Path) -> Iterator[tuple[Path, Path]]:
    """Home and mailbox of a point that a process may write to."""
    desk = make_desk(folder / "desk", folder / "mailbox")
    make_point(folder / "point-07", desk).profile.close()
    yield folder / "point-07", folder / "mailbox"
    desk.profile.close()


def write_and_kill(home: Path, mailbox: Path, seed: int, told: Told) -> None:
    """Let a process write for a random while and end it in the middle of whatever it does."""
    chance = Random(seed)
    for line in lines_until_killed(
        "tests.faults.writer", str(home), str(mailbox), str(seed), lines=chance.randint(1, 100), chance=chance
    ):
        told.hear(line)


def check(home: Path, told: Told) -> None:
    """Every acknowledged record is there, the chain verifies, and the ledgers equal their rebuild."""
    opened = profile.unlock(home, WORDS, VOCABULARIES)
    try:
        check_opened(opened)
        for record, summary in told.summaries.items():
            fields = projection.load(opened.db, "disputes", RecordKey("07", record)).fields
            assert not summary or fields["summary"] == summary
            assert fields["local_no"]
        for record, village in told.villages.items():
            fields = projection.load(opened.db, "disputes", RecordKey("07", record)).fields
            assert int(str(fields["village"])[1:]) >= int(village[1:])
        numbers = opened.db.execute("select count(*), count(distinct local_no) from disputes").fetchone()
        assert numbers[0] == numbers[1]
    finally:
        opened.close()


def check_opened(opened: Profile) -> None:
    health = upkeep.check(opened)
    assert (health.database, health.broken_links, health.differing) == (True, 0, 0)


def run(count: int, seed: int) -> int:
    """Kill a writer so often; returns how many records had been acknowledged."""
    with tempfile.TemporaryDirectory() as folder, point_to_kill(Path(folder)) as (home, mailbox):
        told = Told()
        for number in range(count):
            write_and_kill(home, mailbox, seed * 10_000 + number, told)
            if number % 10 == 9 or number == count - 1 or count < 20:
                check(home, told)
        return len(told.summaries)


if __name__ == "__main__":
    asked = [int(argument) for argument in sys.argv[1:]]
    count, seed = asked + [200, 1][len(asked) :]
    kept = run(count, seed)
    report(count, "kills")
    report(kept, "acknowledged records")
    sys.stdout.write(f"{count} kills: {kept} acknowledged records, all there; chain and ledgers whole\n")
