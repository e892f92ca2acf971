"""Long form: `python -m tests.faults.full [count] [seed]`: the disk fills up at a random moment of random work."""

import sys
import tempfile
from pathlib import Path
from random import Random

from app.actions import looking, recording
from app.domain.errors import AppError, Code
from app.store.ledgers import Query
from tests.builders import Device, make_desk, make_fields, make_point
from tests.faults.disk import room_of
from tests.faults.kill import check_opened
from tests.faults.report import report


def work_until_full(point: Device, mailbox: Path, chance: Random, saved: set[str]) -> Code | None:
    """Save, edit and exchange until something is refused; what was saved stands in `saved`."""
    try:
        for _ in range(60):
            match chance.randrange(4):
                case 0 | 1:
                    saved.add(point.add(summary="长" * 300).key.record)
                case 2:
                    entries = [("disputes", make_fields()) for _ in range(10)]
                    new = recording.add_many(point.profile, entries, now=point.clock(), new_id=point.ids)
                    saved.update(one.key.record for one in new)
                case _:
                    trouble = point.exchange(mailbox).trouble
                    if trouble:
                        return trouble.code
    except AppError as error:
        return error.code
    return None


def run(count: int, seed: int) -> int:
    """Fill the disk so often; returns how often it was met."""
    chance, met = Random(seed), 0
    with tempfile.TemporaryDirectory() as folder:
        desk = make_desk(Path(folder) / "desk", Path(folder) / "mailbox")
        point = make_point(Path(folder) / "point", desk)
        saved: set[str] = set()
        for _ in range(count):
            point.profile.db.execute("pragma wal_checkpoint(truncate)")
            with room_of(point.profile.home, chance.randrange(-200_000, 100_000)):
                code = work_until_full(point, Path(folder) / "mailbox", chance, saved)
            assert code in (None, Code.DISK_FULL)
            met += code is not None
            check_opened(point.profile)
            held = {each.row.key.record for each in looking.listed(point.profile, Query("disputes"))}
            assert held == saved
            saved.add(point.add().key.record)
        for device in (desk, point):
            device.profile.close()
    return met


if __name__ == "__main__":
    asked = [int(argument) for argument in sys.argv[1:]]
    count, seed = asked + [40, 1][len(asked) :]
    found = run(count, seed)
    report(found, "full disks")
    sys.stdout.write(f"{count} disks, {found} of them filled up: nothing lost, works again with room\n")
