"""Long form: `python -m tests.faults.erased [records] [seed]`: what was erased comes back, and stays gone.

A laptop that was away for 180 days goes on with erased tips, and older backups of desk and laptop are restored, the
desk's also when the mailbox has let go of the erasure: then what is due goes again.
"""

import sys
import tempfile
from collections.abc import Iterable, Iterator
from datetime import timedelta
from pathlib import Path
from random import Random

from app.actions import looking, recording, retention, tip_desk, upkeep
from app.actions.recording import Saved
from app.domain.tips import TipState
from app.store.ledgers import Query
from tests.builders import VOCABULARIES, WORDS, Clock, Device, Ids, make_desk, make_point
from tests.faults.report import report
from tests.journeys.stories import check_agreed, check_whole

AWAY = timedelta(days=180)
LONGER = timedelta(days=40)
"""Than a mailbox keeps what everybody has read."""
SECRET = "后山羊圈里"


def said_by(device: Device) -> Iterator[bytes]:
    """Every value of every table but the sealed batches, which their writer cannot open, and which go with the rest."""
    db = device.profile.db
    for table in set(db.table_names()) - {"batches"}:
        for row in db.execute(f"select * from {table}"):
            yield from (value if isinstance(value, bytes) else str(value).encode() for value in row)


def hits(device: Device) -> int:
    """How often the secret stands anywhere, and in how many tips it is found."""
    found = looking.listed(device.profile, Query("tips", text=SECRET))
    return sum(SECRET.encode() in said for said in said_by(device)) + len(found)


def meet(mailbox: Path, *devices: Device) -> None:
    for _ in range(3):
        for device in devices:
            assert device.exchange(mailbox).trouble is None


def handle(desk: Device, saved: Saved) -> None:
    """The desk finds nothing in it and closes it."""
    now, ids = desk.clock(), desk.ids
    tip_desk.sign(desk.profile, saved.key, "王某1", now=now, new_id=ids)
    for state, more in ((TipState.FOUND, {"finding": "untrue"}), (TipState.CLOSED, {"note": SECRET})):
        tip_desk.handle(desk.profile, saved.key, state, more, now=now, new_id=ids)


def restored(file: Path, home: Path, clock: Clock) -> Device:
    return Device(upkeep.restore(file, home, WORDS, VOCABULARIES, now=clock()), clock, Ids(0x77))


def go_on(point: Device, tips: Iterable[Saved]) -> None:
    """Who has not heard of it writes on."""
    for saved in tips:
        typed = {"what": f"{SECRET}又看见"}
        recording.edit(point.profile, "tips", saved.key, typed, now=point.clock())


def run(count: int, seed: int) -> int:
    """Erase so many; returns how many were looked for, on each device that came back."""
    chance = Random(seed)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        mailbox = folder / "mailbox"
        desk = make_desk(folder / "desk", mailbox)
        point = make_point(folder / "point", desk)
        tips = [point.add("tips", what=f"{SECRET}第{number}件") for number in range(count)]
        meet(mailbox, point, desk)
        for saved in tips:
            handle(desk, saved)
        meet(mailbox, desk, point)
        for device, file in ((point, "point.lfbackup"), (desk, "desk.lfbackup")):
            upkeep.back_up(device.profile, folder / file)
        for clock in (desk.clock, point.clock):
            clock.now += AWAY
        assert retention.purge(desk.profile, now=desk.clock(), new_id=desk.ids).tips == count
        desk.exchange(mailbox)
        go_on(point, chance.sample(tips, count // 2))
        meet(mailbox, point, desk)
        older = restored(folder / "point.lfbackup", folder / "older", point.clock)
        assert hits(older)
        go_on(older, chance.sample(tips, count // 3))
        meet(mailbox, older, desk, point)
        for device in (desk, point, older):
            assert hits(device) == 0
        check_agreed(desk, older)
        check_whole(point)
        for device in (desk, point):
            device.profile.close()
        for late in (False, True):
            come_back(folder, older, late=late)
        older.profile.close()
    return 5 * count


def come_back(folder: Path, point: Device, *, late: bool) -> None:
    """The desk's older backup takes its place; `late` when the mailbox says no more what was erased. Then they go on
    until it says it no more."""
    mailbox = folder / "mailbox"
    desk = restored(folder / "desk.lfbackup", folder / f"older desk {late}", point.clock)
    assert hits(desk)
    meet(mailbox, desk, point)
    assert bool(hits(desk)) is late
    retention.purge(desk.profile, now=desk.clock(), new_id=desk.ids)
    for _ in range(3):
        meet(mailbox, desk, point)
        assert hits(desk) == 0
        assert hits(point) == 0
        point.clock.now += LONGER
    check_agreed(desk, point)
    desk.profile.close()


if __name__ == "__main__":
    asked = [int(argument) for argument in sys.argv[1:]]
    count, seed = asked + [200, 1][len(asked) :]
    looked_for = run(count, seed)
    report(count, "erased records")
    sys.stdout.write(f"{count} erased records: {looked_for} times looked for, no word of them anywhere\n")
