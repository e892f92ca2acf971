"""Memory at rest and after a day's work, beside a bare Qt window: `poe bench memory`. Linux alone.

A day is every page ten times, 200 records and 50 rounds. It must not take more and more: the second half adds little.
"""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from tests.bench.figure import Figure
from tests.builders import ROOT, make_desk, make_point

REST, DAY = 3.0, 5.0
"""How many bare windows it may be, at rest and after a day."""
FLAT = 0.1
"""What the second half of the day may add to what there was at noon."""


def held(module: str, *arguments: str) -> list[int]:
    """What the process said of its memory, in KiB."""
    command = [sys.executable, "-m", module, *arguments]
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=True)
    return [int(line) for line in done.stdout.split()]


def measure(folder: Path) -> Iterator[Figure]:
    """The bare window, ours at rest, after the day, and what its second half added."""
    desk = make_desk(folder / "desk", folder / "mailbox")
    for device in (make_point(folder / "point", desk), desk):
        device.profile.close()
    (bare,) = held("tests.bench.bare_window")
    rest, *day = held("tests.bench.window_day", str(folder / "point"), str(folder / "mailbox"))
    noon, evening = day[len(day) // 2 - 1], day[-1]
    yield Figure("memory of a bare Qt window", f"{bare / 1024:.0f} MiB")
    yield _beside("memory of ours at rest", rest, bare, REST)
    yield _beside("memory of ours after a day", evening, bare, DAY)
    growth = (evening - noon) / noon
    yield Figure("added in the second half of the day", f"{growth:.1%}", f"{FLAT:.0%}", growth > FLAT)


def _beside(what: str, ours: int, bare: int, limit: float) -> Figure:
    return Figure(what, f"{ours / 1024:.0f} MiB, {ours / bare:.2f} x", f"{limit} x", ours > limit * bare)
