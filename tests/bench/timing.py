"""Taking times on a machine that others use too: CPU for ratios, the wall for what a person waits for."""

import gc
import time
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True)
class Taken:
    """Seconds of one run."""

    cpu: float
    wall: float


def take(act: Callable[[], object]) -> Taken:
    """How long the act took. Python's collector rests meanwhile, as it does in the window (`app/ui/collecting.py`)."""
    collects = gc.isenabled()
    gc.disable()
    try:
        cpu, wall = time.process_time(), time.perf_counter()
        act()
        return Taken(time.process_time() - cpu, time.perf_counter() - wall)
    finally:
        if collects:
            gc.enable()


def median(runs: list[Taken]) -> Taken:
    """The run in the middle, by each clock."""
    return percentile(runs, 0.5)


def percentile(runs: list[Taken], share: float) -> Taken:
    """What this share of the runs did not exceed, by each clock."""
    at = min(len(runs) - 1, int(len(runs) * share))
    return Taken(sorted(run.cpu for run in runs)[at], sorted(run.wall for run in runs)[at])
