"""Long form: `python -m tests.faults.presses [presses] [times] [seed]`: anything pressed and typed at both windows.

In both scripts, all sizes and all colours, from the locked door on, as fast as the window takes it. Nothing ends as a
bug report, and the ledger opens afterwards with every chain whole.
"""

import subprocess
import sys
import tempfile
from pathlib import Path

from app.store import history, profile
from tests.builders import LEAST, ROOT, VOCABULARIES, WORDS, Device, make_desk, make_point
from tests.faults.report import report

TIME_MS = 900_000


def make_homes(folder: Path) -> tuple[Path, ...]:
    """A point's profile and its desk's, with a record in every ledger; both are closed."""
    mailbox = folder / "mailbox"
    desk = make_desk(folder / "desk", mailbox)
    point = make_point(folder / "point", desk)
    for device in (point, desk, point):
        device.exchange(mailbox)
    _record(point)
    for device in (point, desk, point):
        device.exchange(mailbox)
    for device in (point, desk):
        device.profile.close()
    return folder / "point", folder / "desk"


def _record(point: Device) -> None:
    for _ in range(12):
        point.add(summary="李家的羊进了张某的草场，双方争吵。")
    for ledger in LEAST:
        if ledger != "disputes":
            point.add(ledger)


def press(home: Path, presses: int, seed: int) -> str:
    """What went wrong, "" if nothing did."""
    command = [sys.executable, "-m", "tests.faults.presser", str(home), str(presses), str(seed)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=TIME_MS / 1000)
    return (
        ""
        if done.returncode == 0
        else f"{home.name}, seed {seed}: ended with {done.returncode}\n{done.stdout}{done.stderr}"
    )


def run(presses: int, times: int, seed: int) -> int:
    """Press so often, with so many seeds; returns how many presses there were."""
    for number in range(seed, seed + times):
        with tempfile.TemporaryDirectory() as folder:
            for home in make_homes(Path(folder)):
                wrong = press(home, presses, number)
                assert not wrong, wrong
                opened = profile.unlock(home, WORDS, VOCABULARIES)
                assert not any(history.broken_links(opened.db))
                opened.close()
    report(2 * times * presses, "presses")
    return 2 * times * presses


if __name__ == "__main__":
    run(*(int(argument) for argument in (sys.argv[1:] + ["1000", "5", "1"][len(sys.argv) - 1 :])))
