"""How long until the door is drawn, beside a bare Qt window: `poe bench window [times]`.

Both run compiled, as they are installed. Ours is the whole program as a person starts it, from its command line to the
locked door of a profile; the bare one imports Qt and draws an empty window.
"""

import os
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from pathlib import Path

from tests.bench.figure import Figure
from tests.builders import ROOT, make_desk, make_point

TIMES = 15
LIMIT = 1.5
BARE = """
from PySide6.QtWidgets import QApplication, QMainWindow
program = QApplication([])
window = QMainWindow()
window.resize(820, 420)
window.show()
program.processEvents()
import os
os._exit(0)
"""
OURS = """
import os
from app.main import main
def drawn(program):
    program.processEvents()
    os._exit(0)
from PySide6.QtWidgets import QApplication
QApplication.exec = drawn
main([])
"""


def measure(folder: Path, times: int = TIMES) -> Iterator[Figure]:
    """The shortest of so many starts of each, taken in turns, and the ones in the middle."""
    desk = make_desk(folder / "desk", folder / "mailbox")
    for device in (make_point(folder / "point-07", desk), desk):
        device.profile.close()
    world = _world(folder)
    for script in (BARE, OURS):
        _start(script, world)
    taken = [(_start(BARE, world), _start(OURS, world)) for _ in range(times)]
    bare, ours = (min(run) for run in zip(*taken, strict=True))
    middles = [statistics.median(run) for run in zip(*taken, strict=True)]
    yield Figure("a bare Qt window", f"{bare * 1000:.0f} ms")
    yield Figure("the door of the program", f"{ours * 1000:.0f} ms, {middles[1] / middles[0]:.2f} x in the middle")
    yield Figure("the door beside the bare window", f"{ours / bare:.2f} x", f"{LIMIT} x", ours / bare > LIMIT)


def _world(folder: Path) -> Mapping[str, str]:
    """A home of its own, and a place for what is compiled."""
    here = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return here | {
        "HOME": str(folder),
        "LIANFANG_HOME": str(folder / "point-07"),
        "PYTHONPYCACHEPREFIX": str(folder / "compiled"),
        "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen"),
    }


def _start(script: str, world: Mapping[str, str]) -> float:
    begun = time.perf_counter()
    subprocess.run([sys.executable, "-c", script], cwd=ROOT, env=world, check=True, capture_output=True)
    return time.perf_counter() - begun
