"""Long form: `python -m tests.faults.batch_edits [count] [seed]`: random edits of a batch, refusals by reason."""

import sys
from collections import Counter
from random import Random

from app.domain.errors import AppError, Code
from app.exchange.batch import open_batch, write
from tests.exchange.builders import KEYS, SIGNING, STATION, make_changes, make_header
from tests.faults.edits import random_edit
from tests.faults.report import report


def run(count: int, seed: int) -> Counter[str]:
    """How often each reason was given; anything but a refusal or the original ends the run with an error."""
    changes, chance = make_changes(40), Random(seed)
    whole = write(make_header(), changes, KEYS).data
    outcomes: Counter[str] = Counter()
    for _ in range(count):
        edited = random_edit(whole, chance)
        try:
            opened = open_batch(edited, SIGNING.verify_key, STATION)
        except AppError as error:
            if error.code is not Code.BAD_BATCH:
                raise
            outcomes[str(error.details["reason"])] += 1
            continue
        if edited != whole or opened.changes != tuple(changes):
            raise AssertionError("an edited batch was read")
        outcomes["unchanged"] += 1
    return outcomes


if __name__ == "__main__":
    asked = [int(argument) for argument in sys.argv[1:]]
    outcomes = run(*(asked + [20_000, 1][len(asked) :]))
    report(outcomes.total(), "edits")
    for reason, times in outcomes.most_common():
        sys.stdout.write(f"{times:7} {reason}\n")
