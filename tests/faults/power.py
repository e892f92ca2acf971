"""Long form: `python -m tests.faults.power [count] [seed]`: the power goes, and the newest log is torn anywhere."""

import shutil
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from random import Random

from app.actions import looking, recording
from app.store import profile
from app.store.ledgers import Query
from tests.builders import VOCABULARIES, WORDS, Device, make_desk, make_fields, make_point
from tests.faults.kill import check_opened
from tests.faults.report import report

LOG = f"{profile.DATABASE}-wal"


@dataclass(frozen=True)
class Moment:
    """A home as the disk had it: the log holds all that came after the last checkpoint, a transaction a record."""

    home: Path
    log: bytes
    records: tuple[str, ...]

    def after(self, log: bytes, folder: Path) -> list[str]:
        """What a profile with this log still holds; it must be sound."""
        shutil.copytree(self.home, folder)
        (folder / LOG).write_bytes(log)
        opened = profile.unlock(folder, WORDS, VOCABULARIES)
        try:
            held = [each.row.key.record for each in looking.listed(opened, Query("disputes", ascending=True))]
            check_opened(opened)
            return held
        finally:
            opened.close()
            shutil.rmtree(folder)


def make_moment(folder: Path) -> Moment:
    """A point that saved records one by one and once several together, none of it checkpointed."""
    desk = make_desk(folder / "desk", folder / "mailbox")
    point = make_point(folder / "point", desk)
    point.profile.db.execute("pragma wal_checkpoint(truncate)")
    point.profile.db.execute("pragma wal_autocheckpoint=0")
    records = [point.add(summary=f"第{number}件").key.record for number in range(12)]
    records += many(point)
    records += [point.add(summary=f"又第{number}件").key.record for number in range(6)]
    kept = folder / "kept"
    shutil.copytree(point.profile.home, kept, ignore=shutil.ignore_patterns("*-shm", "*-wal"))
    log = (point.profile.home / LOG).read_bytes()
    for device in (desk, point):
        device.profile.close()
    return Moment(kept, log, tuple(records))


def many(point: Device) -> list[str]:
    entries = [("disputes", make_fields(summary=f"一起第{number}件")) for number in range(5)]
    return [one.key.record for one in recording.add_many(point.profile, entries, now=point.clock(), new_id=point.ids)]


def torn(log: bytes, chance: Random) -> bytes:
    """The log cut at a byte, with nonsense or nothing from there on, or with nonsense in the middle."""
    at = chance.randrange(len(log) + 1)
    match chance.randrange(4):
        case 0:
            return log[:at]
        case 1:
            return log[:at] + bytes(len(log) - at)
        case 2:
            return log[:at] + chance.randbytes(len(log) - at)
        case _:
            scrambled = chance.randbytes(min(600, len(log) - at))
            return log[:at] + scrambled + log[at + len(scrambled) :]


def run(count: int, seed: int) -> int:
    """Tear the log so often; returns how many different states were found again, each whole."""
    chance, states = Random(seed), set()
    with tempfile.TemporaryDirectory() as folder:
        moment = make_moment(Path(folder))
        together = set(moment.records[12:17])
        for number in range(count):
            held = moment.after(torn(moment.log, chance), Path(folder) / f"torn-{number}")
            assert tuple(held) == moment.records[: len(held)]
            assert not together & set(held) or together <= set(held)
            states.add(len(held))
        assert moment.after(moment.log, Path(folder) / "whole") == list(moment.records)
    return len(states)


if __name__ == "__main__":
    asked = [int(argument) for argument in sys.argv[1:]]
    count, seed = asked + [120, 1][len(asked) :]
    found = run(count, seed)
    report(count, "torn logs")
    sys.stdout.write(f"{count} torn logs: always whole transactions up to a moment, {found} different ones\n")
