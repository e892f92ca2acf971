"""This computer's clock: whether it is surely wrong, by what the station says, and by what was written here before."""

from dataclasses import dataclass
from datetime import date, datetime

from app.actions import upkeep
from app.actions.days import today_of
from app.actions.looking import TOLERANCE
from app.store import delivery
from app.store.profile import Profile


@dataclass(frozen=True, slots=True)
class OwnClock:
    """`off` is by how many seconds it surely differs from the station's (ahead is positive), 0 where it may be right;
    `doubtful` that its day lies before what was written here, or before the program was made."""

    off: int = 0
    doubtful: bool = False

    @property
    def is_wrong(self) -> bool:
        """Whether there is anything to set right."""
        return bool(self.off) or self.doubtful


def own_clock(profile: Profile, now: datetime, built: date) -> OwnClock:
    """What can be said of it."""
    off = 0 if profile.identity.is_desk else _off(profile, now)
    return OwnClock(off, upkeep.clock_doubtful(profile, today_of(now), built))


def _off(profile: Profile, now: datetime) -> int:
    """Behind where the station confirmed at a moment that is still to come; ahead where it confirmed before the batch
    was sealed, unless the clock was set back since."""
    try:
        sealed, said = (datetime.fromisoformat(moment) for moment in delivery.last_answer(profile.db))
    except ValueError:  # never, or a clock that shows no date at all
        return 0
    if said - now > TOLERANCE:
        return -int((said - now).total_seconds())
    return int((sealed - said).total_seconds()) if sealed - said > TOLERANCE and now >= sealed else 0
