"""`python -m tests.faults [part of a name …]`: try the faults at length and write the table into docs/faults.md.

What each row found is kept in build/faults, so that the table can be made in pieces; a row that was not tried here
stays as it stands in the table.
"""

import json
import os
import subprocess
import sys
import time
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime

from tests.builders import ROOT
from tests.faults.matrix import FAULTS, Fault
from tests.faults.report import PLACE

NOTES = ROOT / "build" / "faults"
TABLE = ROOT / "docs" / "faults.md"
HEAD = """# Faults

What was done to the program, how often, and what was lost. Made by `poe faults` (long forms); a short form of every row
is in the test run. A row of tests counts tests, each of which may try many cases.

| fault | how | must hold | how often | lost | when |
|---|---|---|---|---|---|
"""


def try_out(fault: Fault) -> bool:
    """Run the row's commands; keeps what they report, and returns whether they came to a good end."""
    place = (NOTES / fault.slug).with_suffix(".part")
    place.unlink(missing_ok=True)
    began, held = time.monotonic(), True
    for command in fault.long:
        done = subprocess.run(command, cwd=ROOT, env=os.environ | {PLACE: str(place), "QT_QPA_PLATFORM": "offscreen"})
        held = held and done.returncode == 0
    with place.open("a", encoding="utf-8") as notes:
        notes.write(json.dumps({"held": held, "day": f"{datetime.now(UTC):%Y-%m-%d}"}) + "\n")
    place.replace(place.with_suffix(".jsonl"))
    sys.stdout.write(f"{'held' if held else 'NOT HELD'}: {fault.name}, {time.monotonic() - began:.0f} s\n")
    return held


def standing() -> Mapping[str, str]:
    """The rows of the table that is there, by their faults' names."""
    lines = TABLE.read_text("utf-8").splitlines() if TABLE.exists() else []
    return {line.split(" | ")[0].removeprefix("| "): line for line in lines}


def row(fault: Fault, before: Mapping[str, str]) -> str:
    """The row of the table: from what the last run kept, or as it was before."""
    place = NOTES / f"{fault.slug}.jsonl"
    if fault.absent:
        return _joined(fault.name, "not tried: " + fault.absent, fault.holds, "–", "–", "–")
    if not place.exists():
        return before.get(fault.name, _joined(fault.name, fault.how, fault.holds, "not yet", "–", "–"))
    notes = [json.loads(line) for line in place.read_text("utf-8").splitlines()]
    end = notes.pop()
    tried: dict[str, int] = defaultdict(int)
    for note in notes:
        tried[note["what"]] += note["tried"]
    times = ", ".join(f"{count:,} {what}" for what, count in tried.items())
    lost = sum(note["lost"] for note in notes)
    return _joined(
        fault.name, fault.how, fault.holds, times, str(lost) if end["held"] else "**did not hold**", end["day"]
    )


def _joined(*cells: str) -> str:
    return f"| {' | '.join(cells)} |"


def write(faults: Iterable[Fault]) -> None:
    before = standing()
    TABLE.write_text(HEAD + "\n".join(row(fault, before) for fault in faults) + "\n", "utf-8")


def main(asked: Sequence[str]) -> int:
    NOTES.mkdir(parents=True, exist_ok=True)
    chosen = [fault for fault in FAULTS if not asked or any(part in fault.slug for part in asked)]
    held = [try_out(fault) for fault in chosen if fault.long and "--table" not in asked]
    write(FAULTS)
    return 0 if all(held) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
