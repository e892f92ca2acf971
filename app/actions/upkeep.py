"""Upkeep: check that everything is whole, rebuild, back up, restore."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from app.domain.changes import Changes
from app.domain.vocabulary import Vocabularies
from app.exchange import epochs
from app.exchange.gaps import Fork, Gap, find_forks, find_gaps
from app.store import backup, batches, change_log, people, projection
from app.store.database import is_whole, writing
from app.store.profile import Profile


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
        broken_links=sum(1 for _ in change_log.broken_links(profile.db)),
        differing=differing,
        held=len(change_log.held(profile.db)),
        quarantined=len(batches.quarantined(profile.db)),
        gaps=tuple(find_gaps(read)),
        forks=tuple(find_forks(read)),
    )


def back_up(profile: Profile, file: Path) -> Changes:
    """Copy the profile into one sealed file."""
    backup.back_up(profile, file)
    return Changes.of("backup")


def restore(file: Path, home: Path, passphrase: str, vocabularies: Vocabularies, *, now: datetime) -> Profile:
    """Make the backup this computer's profile; a point writes on under a new key, which the desk learns of.

    Whatever the laptop wrote after the backup and had sent is at the desk already.
    """
    return epochs.begin(backup.restore(file, home, passphrase, vocabularies), now)
