"""Long form: `python -m tests.faults.typed [count] [seed]`: killed at random moments while one types into a form.

What is older than a second is in the draft, whatever the form.
"""

import sys
import tempfile
import time
from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path
from random import Random

from app.store import drafts, profile
from tests.builders import VOCABULARIES, WORDS, make_desk, make_point
from tests.faults.ending import lines_until_killed
from tests.faults.report import report
from tests.faults.typist import EVERY_MS

FIELDS = (("outreach", "place"), ("disputes", "summary"), ("services", "note"), ("hazards", "description"))
LIMIT = 1.0
MOST_LETTERS = 80


def type_and_kill(home: Path, seed: int) -> float:
    """How many seconds of typing were lost."""
    chance = Random(seed)
    form, field = chance.choice(FIELDS)
    lines, limit = chance.randint(2, MOST_LETTERS), EVERY_MS / 1000
    said = lines_until_killed("tests.faults.typist", str(home), form, field, lines=lines, chance=chance, longest=limit)
    letters = [(int(count), float(at)) for count, at in (line.split("\t") for line in said)]
    killed = time.monotonic()
    kept = kept_in(home, form, field)
    lost = [at for count, at in letters if count > kept]
    return max(0.0, killed - lost[0] - held_up(letters)) if lost else 0.0


def kept_in(home: Path, form: str, field: str) -> int:
    """How many letters the newest draft of this form holds."""
    opened = profile.unlock(home, WORDS, VOCABULARIES)
    try:
        kept = [each for each in drafts.every(opened.db) if each.form == form]
        newest = max(kept, key=lambda draft: draft.id, default=None)
        return len(str(newest.fields.get(field, ""))) if newest else 0
    finally:
        opened.close()


def held_up(letters: Sequence[tuple[int, float]]) -> float:
    """How long the machine itself stood still between two letters, beyond the time there is between them."""
    times = [at for _, at in letters]
    gaps = (later - earlier for earlier, later in pairwise(times))
    return max(0.0, max(gaps, default=0.0) - EVERY_MS / 1000)


def run(count: int, seed: int) -> float:
    """Kill it so often; the most that was lost, in seconds."""
    worst = 0.0
    for number in range(count):
        with tempfile.TemporaryDirectory() as folder:
            desk = make_desk(Path(folder) / "desk", Path(folder) / "mailbox")
            make_point(Path(folder) / "point-07", desk).profile.close()
            desk.profile.close()
            worst = max(worst, type_and_kill(Path(folder) / "point-07", seed * 10_000 + number))
    return worst


if __name__ == "__main__":
    asked = [int(argument) for argument in sys.argv[1:]]
    count, seed = asked + [40, 1][len(asked) :]
    worst = run(count, seed)
    report(count, "kills while typing", int(worst > LIMIT))
    sys.stdout.write(f"{count} kills while typing: at most {worst:.2f} s lost\n")
    sys.exit(worst > LIMIT)
