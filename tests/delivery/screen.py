"""A screen of the volunteers' size that nobody looks at, and hands to type with."""

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from threading import Event
from time import monotonic
from typing import TypeVar

from PySide6.QtGui import QImage

T = TypeVar("T")

PATIENCE = 60
_BRIGHT = 200
_GRAB = Path(__file__).with_name("grab.py")


@dataclass(frozen=True, slots=True)
class Screen:
    """An X display."""

    name: str

    def do(self, *words: str) -> str:
        """What xdotool answers first."""
        done = subprocess.run(["xdotool", *words], env={"DISPLAY": self.name}, capture_output=True, text=True)
        return done.stdout.partition("\n")[0]

    def shot(self, file: Path) -> int:
        """Keep a picture; returns how much of it is bright, as the program's paper is and an empty screen is not."""
        subprocess.run([sys.executable, _GRAB, file], env=os.environ | {"DISPLAY": self.name}, check=True)
        small = QImage(str(file)).scaled(171, 96)
        pixels = (small.pixelColor(x, y) for x in range(small.width()) for y in range(small.height()))
        return sum(pixel.lightness() > _BRIGHT for pixel in pixels)


@contextmanager
def new_screen() -> Iterator[Screen]:
    """Xvfb, until it is no longer needed; it says itself which number it found free."""
    ear, mouth = os.pipe()
    command = ["Xvfb", "-displayfd", str(mouth), "-screen", "0", "1366x768x24", "-nolisten", "tcp", "-noreset"]
    with subprocess.Popen(command, pass_fds=[mouth], stderr=subprocess.DEVNULL) as server:
        os.close(mouth)
        try:
            with os.fdopen(ear) as told:
                yield Screen(":" + told.readline().strip())
        finally:
            server.terminate()


def wait_for(what: Callable[[], T]) -> T:
    """The first answer that is something; another program tells nobody when it is ready."""
    until, pause = monotonic() + PATIENCE, Event()
    while not (answer := what()):
        assert monotonic() < until, "it did not come in time"
        pause.wait(0.2)
    return answer
