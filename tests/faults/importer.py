"""A desk's process that reads a mailbox until it is killed: `python -m tests.faults.importer HOME MAILBOX`."""

import sys
from pathlib import Path

from app.exchange.carriers.folder import FolderCarrier
from app.exchange.rounds import run_round
from app.store import profile
from tests.builders import NOW, VOCABULARIES, WORDS
from tests.faults.ending import READY, say


def read_on(home: Path, mailbox: Path) -> None:
    """One round after the other; a line for every file that was sent or read, and one for every round."""
    opened = profile.unlock(home, WORDS, VOCABULARIES)
    say(READY)
    while True:
        done = run_round(opened, FolderCarrier(mailbox), clock=lambda: NOW, told=lambda so_far: say(str(so_far.read)))
        say("nothing left" if not done.read else "round")


if __name__ == "__main__":
    read_on(Path(sys.argv[1]), Path(sys.argv[2]))
