"""Folders in which nothing happened: a round that nobody asked for does not list them again for an hour."""

from datetime import datetime, timedelta

from app.domain.changes import JSON
from app.domain.errors import AppError
from app.domain.identity import BULLETINS
from app.exchange.carriers.carrier import Carrier, Trouble
from app.store import meta
from app.store.database import writing
from app.store.profile import Profile

SPARED = timedelta(hours=1)
_SETTLED = timedelta(seconds=10)
"""A server's folders tell the time by the second: what came in the same one as a listing is seen by the next."""
_KEPT = "folders-listed"


class QuietFolders:
    """What one round has to list. Of each folder is kept what it said of itself and since when, when it was listed, and
    whether anything lay there; a word of a mailbox that always says the same holds for an hour only."""

    def __init__(self, profile: Profile, carrier: Carrier, now: datetime, *, sparing: bool) -> None:
        kept = meta.get(profile.db, _KEPT)
        self._known = kept if isinstance(kept, dict) else {}
        self._profile, self._carrier, self._now, self._sparing = profile, carrier, now, sparing
        self._listed: dict[str, JSON] = {}
        self._said: dict[str, str] = {}

    def spares(self, at: str, stream: str) -> bool:
        """Whether the folder of that stream need not be listed: bulletins are few, and the others say what is new."""
        if not self._sparing:
            return False
        said, since, listed, had_any = self._look(at)
        if not timedelta(0) <= self._now - listed < SPARED:
            return False
        if stream == BULLETINS:
            return True
        if not had_any:
            return False
        self._said[at] = self._asked(at)
        return bool(said) and self._said[at] == said and listed - since >= _SETTLED

    def note(self, at: str, *, has_any: bool) -> None:
        """It was listed."""
        said, since, *_ = self._look(at)
        now_says = self._said.get(at, said)
        first = since if now_says == said else self._now
        self._listed[at] = [now_says, first.isoformat(), self._now.isoformat(), has_any]

    def keep(self) -> None:
        """All that was listed has been read."""
        if self._listed:
            with writing(self._profile.db):
                meta.put(self._profile.db, _KEPT, {**self._known, **self._listed})

    def _asked(self, at: str) -> str:
        """What the folder says of itself now; "" for one that its writer has closed: listing it tells what to do."""
        try:
            return self._carrier.touched(at)
        except AppError as error:
            if error.details.get("reason") != Trouble.NO_RIGHT:
                raise
            return ""

    def _look(self, at: str) -> tuple[str, datetime, datetime, bool]:
        match self._known.get(at):
            case [str(said), str(since), str(listed), bool(had_any)]:
                return said, datetime.fromisoformat(since), datetime.fromisoformat(listed), had_any
            case _:
                return "", self._now, self._now - SPARED, False
