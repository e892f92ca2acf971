"""Makes what a released version leaves behind: `python -m tests.released.make FOLDER`, with that version's code.

A desk and point 07 in the middle of things, each as a backup, and the mailbox between them. Later versions must open,
upgrade and go on with it: nothing here is ever made anew with a later version.
"""

import shutil
import sys
import tempfile
from pathlib import Path

from app.actions import drafting, tip_desk, upkeep
from tests.builders import Device, make_desk, make_point

SENT, EDITED, LYING, SAVED, HALF = "已经收到的", "收到以后改过的", "还在路上的", "还没寄出的", "写了一半的"


def fill(desk: Device, point: Device, mailbox: Path) -> None:
    """Received, edited since, on its way, saved here, half written; and a tip that was signed for."""
    point.exchange(mailbox)
    desk.exchange(mailbox)
    point.add(summary=SENT)
    edited, tip = point.add(), point.add("tips")
    for device in (point, desk, point):
        device.exchange(mailbox)
    tip_desk.sign(desk.profile, tip.key, "王某1", now=desk.clock(), new_id=desk.ids)
    desk.exchange(mailbox)
    point.edit(edited, summary=EDITED)
    point.add(summary=LYING)
    point.exchange(mailbox)
    point.add(summary=SAVED)
    drafting.keep_draft(point.profile, "d1", "disputes", {"summary": HALF}, now=point.clock())


def main(folder: Path) -> None:
    folder.mkdir(parents=True)
    with tempfile.TemporaryDirectory() as name:
        mailbox = Path(name) / "mailbox"
        desk = make_desk(Path(name) / "desk", mailbox)
        point = make_point(Path(name) / "point", desk)
        fill(desk, point, mailbox)
        for device, kept in ((desk, "desk.lfbackup"), (point, "point.lfbackup")):
            upkeep.back_up(device.profile, folder / kept)
            device.profile.close()
        shutil.copytree(mailbox, folder / "mailbox")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
