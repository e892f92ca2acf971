"""Upkeep: check that everything is whole, rebuild, back up, restore."""

import shutil
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from pathlib import Path

from app.actions.days import CHINA, today_of
from app.domain import passphrases
from app.domain.changes import Changes
from app.domain.clock import wall_clock_doubtful
from app.domain.errors import AppError, Code
from app.domain.vocabulary import Vocabularies
from app.exchange import epochs, reading_back, receipts
from app.exchange.carriers.deadline import answered
from app.exchange.gaps import Fork, Gap, find_forks, find_gaps
from app.exchange.sticks import DROP_SECONDS
from app.store import backup, batches, history, last_backup, people, projection
from app.store import profile as store
from app.store.database import is_whole, writing
from app.store.locks import FULL_COST, Kdf
from app.store.profile import Profile

ASIDE = "aside-"
"""Begins the names of the folders, within the profile's, in which a profile is kept that a backup took the place of."""
_ASIDE_AT = "%Y%m%d-%H%M%S"
_MAKING = "restoring"
BACKUP_AFTER = timedelta(days=30)


@dataclass(frozen=True, slots=True)
class Aside:
    """A ledger that a backup took the place of: its folder, when that was (ISO 8601, local), its bytes."""

    name: str
    at: str
    size: int


@dataclass(frozen=True, slots=True)
class Health:
    """What a check found. Gaps and forks are news about others and no damage here."""

    database: bool
    broken_links: int
    differing: int
    held: int
    quarantined: int
    gaps: tuple[Gap, ...]
    forks: tuple[Fork, ...]

    @property
    def sound(self) -> bool:
        """Whether nothing is amiss in this profile."""
        return self.database and not self.broken_links and not self.differing


def check(profile: Profile, *, rebuild: bool = False) -> Health:
    """Look through everything; with `rebuild`, make the ledgers anew from the changes afterwards.

    Nothing is made anew from a database that is damaged: what can still be read is saved by a restore.
    """
    if not is_whole(profile.db):
        return Health(False, 0, 0, 0, 0, (), ())
    differing = projection.differing(profile.db)
    if rebuild:
        with writing(profile.db):
            projection.rebuild(profile.db)
    read = [batch for writer in people.writers(profile.db) for batch in batches.read_of(profile.db, writer.writer)]
    return Health(
        database=True,
        broken_links=sum(1 for _ in history.broken_links(profile.db)),
        differing=differing,
        held=len(history.held(profile.db)),
        quarantined=len(batches.quarantined(profile.db)),
        gaps=tuple(find_gaps(read)),
        forks=tuple(find_forks(read)),
    )


def back_up(profile: Profile, file: Path, *, now: datetime | None = None) -> Changes:
    """Copy the profile into one sealed file; with `now`, remember when. The points of a desk hear of it.

    Raises AppError DISK_SILENT where the disk it goes to gives no answer: the ledger does not wait for it.
    """
    try:
        answered(file.parent.is_dir, DROP_SECONDS)
    except AppError as error:
        raise AppError(Code.DISK_SILENT, folder=str(file.parent)) from error
    newest = last_backup.mark(profile.db)
    backup.back_up(profile, file)
    if now:
        with writing(profile.db):
            last_backup.keep(profile.db, now, newest)
            if profile.identity.is_desk:
                receipts.owe_points(profile)
    return Changes.of("backup")


def backup_due(profile: Profile, day: date) -> bool:
    """Whether the last copy, or the first record where there is none, is a month old."""
    since = last_backup.at(profile.db) or history.first_moment(profile.db)
    return bool(since) and day - today_of(datetime.fromisoformat(since)) >= BACKUP_AFTER


def clock_doubtful(profile: Profile, day: date, built: date) -> bool:
    """电脑时间可能不对: today lies before what was written here already, or before the program was made."""
    newest = history.newest_moment(profile.db, profile.identity.writer)
    return wall_clock_doubtful(day, built, today_of(datetime.fromisoformat(newest)) if newest else None)


def change_passphrase(profile: Profile, old: str, new: str, *, kdf: Kdf = FULL_COST) -> Changes:
    """Lock the profile with another passphrase. Raises AppError WRONG_PASSPHRASE or WEAK_PASSPHRASE."""
    passphrases.check(new)
    store.change_passphrase(profile.home, old, new, kdf=kdf)
    return Changes.of("passphrase")


def renew_slip(profile: Profile, passphrase: str) -> str:
    """The code of a new recovery slip; the slip before opens nothing any more. Raises AppError WRONG_PASSPHRASE."""
    return store.renew_recovery(profile.home, passphrase)


def restore(file: Path, home: Path, secret: str, vocabularies: Vocabularies, *, now: datetime) -> Profile:
    """Make the backup this computer's profile; a point writes on under a new key, which the desk learns of, and a desk
    reads back first what it wrote since.

    Whatever the laptop wrote after the backup and had sent is at the desk already.
    """
    restored = backup.restore(file, home, secret, vocabularies)
    if restored.identity.is_desk:
        reading_back.begin(restored, now)
        return restored
    return epochs.begin(restored, now)


def restore_here(file: Path, home: Path, secret: str, vocabularies: Vocabularies, *, now: datetime) -> Profile:
    """As `restore`, where a profile may be already: it is kept aside in a folder of its own, and nothing is deleted.

    The backup is opened before anything is moved: with a wrong secret or a broken file all stays as it was.
    """
    made = home / _MAKING
    shutil.rmtree(made, ignore_errors=True)  # half made when the power went, and still in the backup
    restored = restore(file, made, secret, vocabularies, now=now)
    restored.close()
    if store.exists(home):
        backup.set_aside(home, home / f"{ASIDE}{now.astimezone(CHINA):{_ASIDE_AT}}")
    backup.move_in(made, home)
    return replace(restored, home=home).again()


def set_aside(profile: Profile) -> tuple[Aside, ...]:
    """The ledgers that are kept aside here, the newest first."""
    found = (_aside(folder) for folder in profile.home.glob(f"{ASIDE}*") if folder.is_dir() and not folder.is_symlink())
    return tuple(sorted((each for each in found if each), key=lambda each: each.at, reverse=True))


def drop_aside(profile: Profile, name: str) -> Changes:
    """Delete a ledger that was kept aside. Raises AppError NOT_FOUND for any other folder, BUSY if it is in use."""
    if name not in {each.name for each in set_aside(profile)}:
        raise AppError(Code.NOT_FOUND, what="aside", name=name)
    try:
        shutil.rmtree(profile.home / name)
    except OSError as error:
        raise AppError(Code.BUSY) from error
    return Changes.of("aside")


def _aside(folder: Path) -> Aside | None:
    try:
        at = datetime.strptime(folder.name.removeprefix(ASIDE), _ASIDE_AT).replace(tzinfo=CHINA)
    except ValueError:
        return None
    size = sum(file.stat().st_size for file in folder.rglob("*") if file.is_file())
    return Aside(folder.name, at.isoformat(), size)
