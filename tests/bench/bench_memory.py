"""Memory at rest and after a day's work, beside a bare Qt window: `python -m tests.bench.bench_memory`. Linux alone.

A day is every page ten times, 200 records and 50 rounds. It must not take more and more: the second half adds little.
"""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.builders import ROOT, make_desk, make_point

REST, DAY = 3.0, 4.5
"""How many bare windows it may be, at rest and after a day."""
FLAT = 0.1
"""What the second half of the day may add to what there was at noon."""


def held(module: str, *arguments: str) -> list[int]:
    """What the process said of its memory, in KiB."""
    command = [sys.executable, "-m", module, *arguments]
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=True)
    return [int(line) for line in done.stdout.split()]


def main() -> int:
    """Print the figures; not zero if one is above its limit."""
    with tempfile.TemporaryDirectory() as name:
        mailbox, home = Path(name) / "mailbox", Path(name) / "point"
        desk = make_desk(Path(name) / "desk", mailbox)
        make_point(home, desk).profile.close()
        desk.profile.close()
        (bare,) = held("tests.bench.bare_window")
        rest, *day = held("tests.bench.window_day", str(home), str(mailbox))
    noon, evening = day[len(day) // 2 - 1], day[-1]
    growth = (evening - noon) / noon
    sys.stdout.write(
        f"bare window {bare / 1024:.0f} MiB; at rest {rest / 1024:.0f} MiB, {rest / bare:.2f} x (limit {REST});"
        f" after a day {evening / 1024:.0f} MiB, {evening / bare:.2f} x (limit {DAY});"
        f" its second half added {growth:.1%} (limit {FLAT:.0%})\n"
    )
    return 0 if rest <= REST * bare and evening <= DAY * bare and growth <= FLAT else 1


if __name__ == "__main__":
    sys.exit(main())
