"""Updates: looked at before they are offered, taken out when somebody wants them, run by nobody but the user."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from app.domain.errors import AppError, Code
from app.exchange.sealing import VerifyKey
from app.exchange.update_file import Release, Verdict, forget_older, look_at, take_out
from app.store import copying

FOLDER = "updates"
WAY_BACK = timedelta(days=30)


@dataclass(frozen=True, slots=True)
class Running:
    """The program that runs: its version, its kind of computer such as "linux-x86_64", and the makers' public keys."""

    version: str
    system: str
    keys: Sequence[VerifyKey]


@dataclass(frozen=True, slots=True)
class Offer:
    """A true update, and whether it is one for this computer."""

    release: Release
    verdict: Verdict


def look(file: Path, running: Running) -> Offer:
    """What the file brings. Raises AppError BAD_FILE for what the makers did not sign."""
    release = look_at(file, running.keys)
    return Offer(release, release.verdict(running.version, running.system))


def take(file: Path, home: Path, running: Running) -> Path:
    """Put the update's installer beside the profile; returns where it lies, for the user to start.

    Raises AppError BAD_FILE for an update that does not fit, and nothing is there then.
    """
    verdict = look(file, running).verdict
    if verdict is not Verdict.FITS:
        raise AppError(Code.BAD_FILE, name=file.name, reason=verdict)
    return take_out(file, running.keys, home / FOLDER)


def settle(home: Path, version: str, now: datetime) -> None:
    """This version has opened the database: installers of older ones are needed no more, and after a month neither is
    what the store was before it was upgraded."""
    forget_older(home / FOLDER, version)
    copying.forget_older(home, now - WAY_BACK)
