"""The one function by which a fault says how often it was tried and what was lost."""

import json
import os
from pathlib import Path

PLACE = "LIANFANG_FAULTS"


def report(tried: int, what: str, lost: int = 0) -> None:
    """Noted for the row whose run this is (`python -m tests.faults`); nothing where no table is made."""
    place = os.environ.get(PLACE)
    if place:
        with Path(place).open("a", encoding="utf-8") as notes:
            notes.write(json.dumps({"tried": tried, "what": what, "lost": lost}) + "\n")
