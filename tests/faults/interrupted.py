"""Long form: `python -m tests.faults.interrupted [count] [seed]`: key change, backup, upgrade."""

import shutil
import sys
import tempfile
from pathlib import Path
from random import Random

from app.actions import looking
from app.store import backup, profile, projection
from app.store.ledgers import Query
from tests.builders import VOCABULARIES, WORDS, make_desk, make_point
from tests.faults.ending import lines_until_killed
from tests.faults.keeper import OTHER_WORDS, opens
from tests.faults.kill import check_opened
from tests.faults.report import report
from tests.released.stored import DISPUTES, opened_before, unpack

KEEPER = "tests.faults.keeper"


def run_passphrase(count: int, seed: int) -> int:
    """Kill so many changes of the passphrase; the old or the new one opens. Returns how many were finished."""
    chance, finished = Random(seed), 0
    with tempfile.TemporaryDirectory() as folder:
        make_desk(Path(folder) / "desk", Path(folder) / "mailbox").profile.close()
        home = Path(folder) / "desk"
        for _ in range(count):
            lines = lines_until_killed(KEEPER, "passphrase", str(home), lines=chance.randint(0, 8), chance=chance)
            finished += len(list(lines))
            assert opens(home, WORDS) != opens(home, OTHER_WORDS)
    return finished


def run_backup(count: int, seed: int) -> int:
    """Kill so many backups; every one under its final name is whole. Returns how many there are."""
    chance = Random(seed)
    with tempfile.TemporaryDirectory() as folder:
        home, copies = Path(folder) / "point", Path(folder) / "copies"
        copies.mkdir()
        desk = make_desk(Path(folder) / "desk", Path(folder) / "mailbox")
        point = make_point(home, desk)
        for _ in range(30):
            point.add()
        contents = projection.contents(point.profile.db)
        for _ in range(count):
            lines = lines_until_killed(
                KEEPER, "backup", str(home), str(copies), lines=chance.randint(0, 2), chance=chance
            )
            finished = [line.split("\t")[1] for line in lines]
            assert all((copies / f"{number}.backup").exists() for number in finished)
        check_opened(point.profile)
        for device in (desk, point):
            device.profile.close()
        whole = sorted(copies.glob("*.backup"))
        for copy in whole[:: max(1, len(whole) // 10)]:
            restored = backup.restore(copy, copies / "restored", WORDS, VOCABULARIES)
            assert projection.contents(restored.db) == contents
            restored.close()
            for file in (copies / "restored").iterdir():
                file.unlink()
        return len(whole)


def run_upgrade(count: int, seed: int) -> int:
    """Kill so many upgrades of what a released version left. Each opens then with all its records, and what is kept
    of the older store is whole. Returns how many were killed before their end."""
    chance, killed = Random(seed), 0
    with tempfile.TemporaryDirectory() as folder:
        for number in range(count):
            home = Path(folder) / str(number)
            unpack("point.lfbackup", home)
            lines = list(lines_until_killed(KEEPER, "upgrade", str(home), lines=0, chance=chance, longest=0.1))
            killed += not lines
            opened = profile.unlock(home, WORDS, VOCABULARIES)
            check_opened(opened)
            assert looking.count(opened, Query("disputes")) == DISPUTES
            opened.close()
            opened_before(home).close()
            shutil.rmtree(home)
    return killed


if __name__ == "__main__":
    asked = [int(argument) for argument in sys.argv[1:]]
    count, seed = asked + [30, 1][len(asked) :]
    changed, copied, killed = run_passphrase(count, seed), run_backup(count, seed), run_upgrade(count, seed)
    for what in ("key changes", "backups", "upgrades"):
        report(count, what)
    sys.stdout.write(f"{count} changes of passphrase killed after {changed} whole ones: one of the two always opens\n")
    sys.stdout.write(f"{count} upgrades killed, {killed} before their end: the store opens with all it had\n")
    sys.stdout.write(f"{count} backups killed: {copied} under their names, all whole\n")
