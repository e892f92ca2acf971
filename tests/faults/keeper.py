"""A process that does one thing until it is killed: `python -m tests.faults.keeper passphrase|backup|upgrade …`."""

import itertools
import signal
import sys
from pathlib import Path

from app.domain.errors import AppError
from app.store import backup, profile
from tests.builders import CHEAP, VOCABULARIES, WORDS
from tests.faults.ending import READY, say

OTHER_WORDS = "换一个口令 9"


def change_passphrase(home: Path) -> None:
    """From one passphrase to the other and back, for ever."""
    words = [WORDS, OTHER_WORDS]
    if not opens(home, WORDS):
        words.reverse()
    say(READY)
    for number in itertools.count():
        profile.change_passphrase(home, words[number % 2], words[1 - number % 2], kdf=CHEAP)
        say("changed", words[1 - number % 2])


def back_up(home: Path, folder: Path) -> None:
    """One backup after the other, until none of them is missing."""
    opened = profile.unlock(home, WORDS, VOCABULARIES)
    taken = len(list(folder.glob("*.backup")))
    say(READY)
    for number in itertools.count(taken):
        backup.back_up(opened, folder / f"{number}.backup")
        say("backed up", str(number))


def upgrade(home: Path) -> None:
    """Open what an older version left, and wait."""
    say(READY)
    opened = profile.unlock(home, WORDS, VOCABULARIES)
    say("upgraded")
    signal.pause()
    opened.close()


def opens(home: Path, words: str) -> bool:
    try:
        profile.unlock(home, words, VOCABULARIES).close()
    except AppError:
        return False
    return True


if __name__ == "__main__":
    match sys.argv[1]:
        case "passphrase":
            change_passphrase(Path(sys.argv[2]))
        case "upgrade":
            upgrade(Path(sys.argv[2]))
        case _:
            back_up(Path(sys.argv[2]), Path(sys.argv[3]))
