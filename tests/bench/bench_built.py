"""The built program beside a bare Qt window that is packed as it is: `poe bench built [times]`. Linux alone.

Both are copies of their own and start on a screen of their own. Cold is a start of which no byte was in memory.
"""

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from threading import Event

from app.store.profile import DATABASE
from tests.bench.bare_window import memory_of
from tests.bench.figure import Figure
from tests.builders import ROOT
from tests.delivery.screen import Screen, new_screen, wait_for

TIMES = 9
COLD, WARM = 2.0, 1.5
"""How many bare windows a start may take."""
OPEN = 3.0
"""How many bare windows the window of a point may be."""


@dataclass(frozen=True)
class Packed:
    """A folder that needs nothing installed, and how it is started."""

    folder: Path
    words: Sequence[str | Path] = ()

    @contextmanager
    def started(self, screen: Screen) -> Iterator["subprocess.Popen[bytes]"]:
        command = [self.folder / self.folder.name, *self.words]
        world = {"DISPLAY": screen.name, "HOME": str(self.folder.parent), "LANG": "C.UTF-8"}
        with subprocess.Popen(command, env=world, stderr=subprocess.DEVNULL) as running:
            try:
                yield running
            finally:
                running.terminate()

    def forget(self) -> None:
        """Take every byte of it out of the machine's memory."""
        for file in self.folder.rglob("*"):
            if file.is_file():
                opened = os.open(file, os.O_RDONLY)
                os.fdatasync(opened)
                os.posix_fadvise(opened, 0, 0, os.POSIX_FADV_DONTNEED)
                os.close(opened)

    def start(self, screen: Screen, *, is_cold: bool) -> float:
        """How long until its window stands there, in seconds."""
        if is_cold:
            self.forget()
        begun = time.perf_counter()
        with self.started(screen):
            while not _window(screen):
                assert time.perf_counter() < begun + 60
            return time.perf_counter() - begun


def measure(folder: Path, times: int = TIMES) -> Iterator[Figure]:
    """Starts in turns, the shortest of each; and what each holds when it has nothing to do."""
    bare, ours = _bare(folder), _ours(folder)
    with new_screen() as screen:
        for is_cold, limit in ((True, COLD), (False, WARM)):
            taken = [[each.start(screen, is_cold=is_cold) for each in (bare, ours)] for _ in range(times)]
            alone, least = (min(run) for run in zip(*taken, strict=True))
            words = f"{alone * 1000:.0f} ms and {least * 1000:.0f} ms, {least / alone:.2f} x"
            how = "cold" if is_cold else "warm"
            yield Figure(f"a packed bare window and the door, {how}", words, f"{limit} x", least > limit * alone)
        yield from _memory(screen, bare, ours, (folder / "demo" / "passphrase").read_text().strip())


def _memory(screen: Screen, bare: Packed, ours: Packed, passphrase: str) -> Iterator[Figure]:
    """While one types the passphrase, the door already fetches what the window needs."""
    with bare.started(screen) as running:
        wait_for(lambda: _window(screen))
        alone = _at_rest(running.pid)
    yield Figure("memory of a packed bare window", f"{alone / 1024:.0f} MiB")
    with ours.started(screen) as running:
        number = wait_for(lambda: _window(screen))
        yield Figure("memory of the packed program's door", f"{_at_rest(running.pid) / 1024:.0f} MiB")
        screen.do("windowfocus", number, "type", "--delay", "40", passphrase)
        screen.do("key", "Return")
        wait_for(lambda: DATABASE in _opened(running.pid))
        held = _at_rest(running.pid)
    words = f"{held / 1024:.0f} MiB, {held / alone:.2f} x"
    yield Figure("memory of the packed program, opened", words, f"{OPEN} x", held > OPEN * alone)


def _at_rest(process: int) -> int:
    """What it holds, in KiB, once that has stood still for a second."""
    pause, before, now = Event(), -1, memory_of(process)
    while now != before:
        pause.wait(1)
        before, now = now, memory_of(process)
    return now


def _opened(process: int) -> str:
    return " ".join(str(link.readlink()) for link in Path(f"/proc/{process}/fd").iterdir() if link.is_symlink())


def _window(screen: Screen) -> str:
    return screen.do("search", "--onlyvisible", "--name", ".")


def _ours(folder: Path) -> Packed:
    built = ROOT / "dist" / "lianfang"
    shutil.copytree(built, folder / "packed" / "lianfang", symlinks=True)
    packed = Packed(folder / "packed" / "lianfang", ("--home", folder / "demo" / "point-01"))
    demo: list[str | Path] = [packed.folder / "lianfang", "demo", "--points", "1", "--dir", folder / "demo"]
    subprocess.run(demo, env={"HOME": str(folder)}, check=True, capture_output=True)
    return packed


def _bare(folder: Path) -> Packed:
    tool = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR", "--strip", "--name", "bare"]
    places = [f"--{which}path={folder / 'packed'}" for which in ("dist", "spec")]
    script = Path(__file__).with_name("bare_program.py")
    subprocess.run([*tool, *places, f"--workpath={folder / 'work'}", script], check=True, capture_output=True)
    return Packed(folder / "packed" / "bare")
