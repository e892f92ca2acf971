"""Trying the line to the mailbox (试一试线路)."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from app.actions.exchanging import OpenMailbox
from app.domain.changes import Changes
from app.domain.identity import BETWEEN_DESKS, TO_DESKS
from app.exchange.address import mailbox_of
from app.exchange.budget import Budget, within
from app.exchange.carriers.opening import is_local
from app.exchange.line_test import LineTest, try_line
from app.store.profile import Profile

SECONDS = 90.0


@dataclass(frozen=True, slots=True)
class LineTried:
    """What came of it; nothing is changed by it."""

    test: LineTest
    changes: Changes


def try_the_line(
    profile: Profile, open_mailbox: OpenMailbox, *, clock: Callable[[], datetime], budget: Budget
) -> LineTried:
    """Go to the profile's mailbox and back. Raises AppError MAILBOX_UNKNOWN for an address that is none."""
    url, credentials = mailbox_of(profile)
    identity = profile.identity
    place = (identity.organisation, identity.writer, BETWEEN_DESKS if identity.is_desk else TO_DESKS)
    carrier = open_mailbox(url, credentials)
    try:
        test = try_line(within(budget, carrier), place, is_local=is_local(url), clock=clock)
    finally:
        carrier.close()
    return LineTried(test, Changes(frozenset()))
