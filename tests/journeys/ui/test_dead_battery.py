"""The battery dies while one types: at most the last second is lost."""

import subprocess
import sys
import time
from pathlib import Path

from app.store import drafts, profile
from tests.builders import ROOT, VOCABULARIES, WORDS, Device, make_point
from tests.journeys.ui.typing import EVERY_MS

LETTERS = 60


def test_a_killed_program_loses_at_most_a_second(desk: Device, tmp_path: Path) -> None:
    home = tmp_path / "point-07"
    make_point(home, desk).profile.close()
    child = subprocess.Popen(
        [sys.executable, "-m", "tests.journeys.ui.typing", str(home)], cwd=ROOT, stdout=subprocess.PIPE, text=True
    )
    assert child.stdout
    at: dict[int, float] = {}
    for said in child.stdout:
        at[int(said)] = time.monotonic()
        if int(said) >= LETTERS:
            break
    killed = time.monotonic()
    child.kill()
    child.wait()
    child.stdout.close()
    opened = profile.unlock(home, WORDS, VOCABULARIES)
    kept = [str(draft.fields.get("place", "")) for draft in drafts.every(opened.db)]
    opened.close()
    assert kept
    length = len(kept[0])
    assert length > 0
    assert killed - at[length] <= 1 + 2 * EVERY_MS / 1000
