"""Sticks that carry a mailbox: how they are told from others, and that no disk which hangs keeps anybody waiting."""

from collections.abc import Callable, Iterable
from concurrent.futures import Future, wait
from dataclasses import dataclass
from pathlib import Path

from app.exchange.carriers.carrier import unreachable
from app.exchange.carriers.deadline import answered, asked
from app.exchange.carriers.folder import trouble_of
from app.store.whole_files import hand_out

FOLDER = "lianfang-mailbox"
"""At the root of a stick; the organisation's folder lies in it."""
LOOK_SECONDS = 2.0
DROP_SECONDS = 10.0
"""How long a folder or file that somebody chose may keep others waiting: it lay open on their screen a moment ago."""


@dataclass(frozen=True, slots=True)
class Seen:
    """The mailboxes of an organisation that were found, and the disks that had a second look come and gave no answer
    to the first."""

    mailboxes: frozenset[Path]
    silent: frozenset[Path] = frozenset()


class Lookout:
    """Looks for sticks. A disk that gives no answer in time is passed over, and is asked nothing more until it does:
    what it says later is seen by the look that comes then."""

    def __init__(self, seconds: float = LOOK_SECONDS) -> None:
        self._seconds = seconds
        self._open: dict[Path, Future[bool]] = {}

    def look(self, roots: Iterable[Path], organisation: str) -> Seen:
        """What is there now. One look at a time."""
        before = self._open
        asking = {root: before.get(root) or asked(_question(root, organisation)) for root in roots}
        wait([answer for root, answer in asking.items() if root not in before], self._seconds)
        self._open = {root: answer for root, answer in asking.items() if not answer.done()}
        found = (root for root, answer in asking.items() if answer.done() and answer.result())
        return Seen(frozenset(root / FOLDER for root in found), frozenset(self._open.keys() & before.keys()))


def mailbox_at(chosen: Path, roots: Iterable[Path], seconds: float = DROP_SECONDS) -> Path:
    """The mailbox that is meant by a folder somebody chose: a stick's root stands for the folder on it.

    Raises MAILBOX_UNREACHABLE where the disk is locked, or gives no answer.
    """
    return answered(lambda: _mailbox_at(chosen, frozenset(roots)), seconds)


def keep_file(file: Path, data: bytes, seconds: float = DROP_SECONDS) -> str:
    """Put a kit or the like where somebody chose; returns its name. Raises NOT_WRITTEN where it cannot be written, and
    MAILBOX_UNREACHABLE where the disk gives no answer."""
    answered(lambda: hand_out(file, data), seconds)
    return file.name


def folders_among(paths: Iterable[Path], seconds: float = DROP_SECONDS) -> frozenset[Path]:
    """Which of them are folders. Raises MAILBOX_UNREACHABLE where their disk gives no answer."""
    return answered(lambda: frozenset(path for path in paths if path.is_dir()), seconds)


def _question(root: Path, organisation: str) -> Callable[[], bool]:
    return lambda: _is_ours(root / FOLDER / organisation)


def _is_ours(folder: Path) -> bool:
    try:
        return folder.is_dir()
    except OSError:
        return False


def _mailbox_at(chosen: Path, roots: frozenset[Path]) -> Path:
    try:
        if chosen not in roots and not (chosen / FOLDER).is_dir():
            return chosen
        (chosen / FOLDER).mkdir(exist_ok=True)
    except OSError as error:
        raise unreachable(trouble_of(error)) from error
    return chosen / FOLDER
