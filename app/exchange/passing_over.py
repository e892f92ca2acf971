"""What one point does to its own folder at the server keeps a desk from no other point."""

from app.domain.errors import AppError, Code
from app.domain.identity import BETWEEN_DESKS
from app.exchange.carriers.carrier import Carrier, Entry, Trouble
from app.store.profile import Profile


def listed(profile: Profile, carrier: Carrier, at: str) -> tuple[Entry, ...] | None:
    """What lies there; None where a desk can read everything but this."""
    try:
        return carrier.list(at)
    except AppError as error:
        if not is_about_that_alone(profile, carrier, error):
            raise
        return None


def is_about_that_alone(profile: Profile, carrier: Carrier, error: AppError) -> bool:
    """Whether the trouble was with something of one writer, and neither with the line nor with this desk's login: what
    is this desk's own can be listed now."""
    if not profile.identity.is_desk or error.code is not Code.MAILBOX_UNREACHABLE:
        return False
    identity = profile.identity
    try:
        carrier.list(f"{identity.organisation}/{identity.writer}/{BETWEEN_DESKS}")
    except AppError:
        return False
    return True


def is_locked(profile: Profile, carrier: Carrier, error: AppError) -> bool:
    """Whether one file is kept from a desk that may read the others."""
    return error.details.get("reason") == Trouble.NO_RIGHT and is_about_that_alone(profile, carrier, error)
