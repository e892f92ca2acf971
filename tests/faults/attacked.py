"""Long form: `python -m tests.faults.attacked [kills] [seed]`: a desk is killed while it reads good and bad files.

In the end it holds every honest record once and nothing else, and its points have been told so.
"""

import sys
import tempfile
from pathlib import Path
from random import Random

from app.exchange.batch import hash_of
from app.store import profile
from tests.builders import VOCABULARIES, WORDS, Device, make_desk, make_point
from tests.faults.edits import random_edit
from tests.faults.ending import lines_until_killed
from tests.faults.report import report
from tests.journeys.stories import check_agreed, count, exchange_all, letters_of, tally

POINTS = ("07", "08")
BATCHES = 12


def fill(points: list[Device], mailbox: Path, chance: Random) -> int:
    """Honest batches of both points, and beside each a damaged one under a name of its own; returns the records."""
    records = 0
    for _ in range(BATCHES):
        for point in points:
            for _ in range(chance.randint(1, 5)):
                point.add()
                records += 1
            point.exchange(mailbox)
    for point in points:
        for letter in letters_of(mailbox, point.profile.identity.writer):
            damaged = random_edit(letter.read_bytes(), chance)
            stem = letter.name.rpartition("-")[0]
            letter.with_name(f"{stem}-{hash_of(damaged).hex()[:12]}.lfb").write_bytes(damaged)
    return records


def run(kills: int, seed: int) -> int:
    """Kill the desk so often while it reads; returns how many records it holds in the end."""
    chance = Random(seed)
    with tempfile.TemporaryDirectory() as folder:
        mailbox, home = Path(folder) / "mailbox", Path(folder) / "desk"
        desk = make_desk(home, mailbox)
        points = [make_point(Path(folder) / number, desk, number) for number in POINTS]
        records = fill(points, mailbox, chance)
        desk.profile.close()
        for _ in range(kills):
            lines = chance.randint(0, 4 * BATCHES // kills + 2)
            list(lines_until_killed("tests.faults.importer", str(home), str(mailbox), lines=lines, chance=chance))
        again = Device(profile.unlock(home, WORDS, VOCABULARIES), desk.clock, desk.ids)
        for _ in range(2):
            exchange_all(again, points, mailbox)
        check_agreed(again, *points)
        assert count(again) == records
        assert sum(tally(point).received for point in points) == records
        for device in (again, *points):
            device.profile.close()
    return records


if __name__ == "__main__":
    asked = [int(argument) for argument in sys.argv[1:]]
    kills, seed = asked + [60, 1][len(asked) :]
    held = run(kills, seed)
    report(kills, "kills")
    sys.stdout.write(f"{kills} kills of a desk while it read: {held} honest records once each, nothing hostile\n")
