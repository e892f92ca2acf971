"""How the year's disputes run in time: found, settled, followed up, closed.

The same for every seed, so that whatever is counted of it at any cut-off is the same too; what a seed deals is where
each dispute happened and what it was about.
"""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from random import Random

from app.actions.demo import recipe
from app.actions.demo.aftercare import cared_for
from app.actions.demo.case import Case, planned
from app.actions.demo.decks import lognormal, spread
from app.domain.disputes import DisputeState
from app.domain.mediation import Outcome
from app.domain.periods import month_end
from app.domain.risk import BLUE

DISPUTES = sum(recipe.DISPUTES_BY_MONTH)


def year_of_cases(year: int) -> list[Case]:
    """The year's disputes at scale 1, in the order they were found."""
    end, chance = date(year, 12, 31), Random("the year's shape")  # noqa: S311 - it shapes, it hides nothing
    days = found_days(year)
    open_at = _open_places()
    relapsed_at = _relapsed_places(open_at)
    plain = [place for place in range(DISPUTES) if place not in open_at and place not in relapsed_at]
    durations = _durations(len(plain), chance)
    levels = _levels(chance)
    settled = [
        _settled(days[place], span, level, end) for place, span, level in zip(plain, durations, levels, strict=True)
    ]
    relapsed = [_relapsed(days[place], end) for place in relapsed_at]
    open_levels = iter(spread(recipe.LEVELS_OF_OPEN))
    still_open = [state(days[place], next(open_levels)) for place, state in sorted(open_at.items())]
    return sorted([*cared_for(settled + relapsed, end), *still_open], key=lambda case: case.found)


def found_days(year: int) -> list[date]:
    """The days of finding: each month from its first day to its last, 29 February and 31 December among them."""
    days = []
    for month, count in enumerate(recipe.DISPUTES_BY_MONTH, start=1):
        first = date(year, month, 1)
        length = (month_end(first) - first).days
        days += [first + timedelta(days=place * length // (count - 1)) for place in range(count)]
    return days


def _open_places() -> dict[int, Callable[[date, int], Case]]:
    """Which of the disputes are still open: the mediated ones mostly late in the year."""
    late = range(DISPUTES - 1, DISPUTES - 21, -2)
    mediating = [*late, 225, 240, 255, 270][: recipe.MEDIATING]
    transferred = range(40, 40 + 26 * recipe.TRANSFERRED, 26)
    unresolved = range(53, 53 + 64 * recipe.UNRESOLVED, 64)
    return {
        **dict.fromkeys(mediating, _mediating),
        **dict.fromkeys(transferred, _transferred),
        **dict.fromkeys(unresolved, _unresolved),
        **dict.fromkeys((75, 130), _reopened),
    }


def _relapsed_places(taken: dict[int, Callable[[date, int], Case]]) -> list[int]:
    free = [place for place in range(20, 200) if place not in taken]
    return free[:: len(free) // recipe.RELAPSED_AND_SETTLED][: recipe.RELAPSED_AND_SETTLED]


def _durations(count: int, chance: Random) -> list[int]:
    """Days to the settlement: 35 % on the day, the others lognormal with median 7, some beyond the month."""
    same_day = round(count * recipe.SAME_DAY)
    days = [0] * same_day + [max(1, round(span)) for span in lognormal(count - same_day, 1.9, 0.9)]
    chance.shuffle(days)
    return days


def _levels(chance: Random) -> list[int]:
    counts = dict(recipe.LEVELS_OF_SETTLED)
    counts[BLUE] -= recipe.RELAPSED_AND_SETTLED
    levels = spread(counts)
    chance.shuffle(levels)
    return levels


def _settled(found: date, span: int, level: int, end: date) -> Case:
    resolved = min(found + timedelta(days=span), end)
    sessions = tuple(_between(found, resolved, 1 if span <= 7 else 2)) if span else ()
    case = Case(found, level, DisputeState.RESOLVED, found if span else None, sessions, resolved)
    return replace(case, follow_ups=planned(level, resolved, 0))


def _relapsed(found: date, end: date) -> Case:
    """Settled, broken out again at its one follow-up, and settled within the week."""
    first = _broken_out(found)
    assert first.relapse is not None  # noqa: S101
    resolved = min(first.relapse + timedelta(days=5), end)
    return replace(
        first,
        state=DisputeState.RESOLVED,
        level=BLUE,
        sessions=(*first.sessions, first.relapse + timedelta(days=2)),
        resolved=resolved,
        follow_ups=(*first.follow_ups, *planned(BLUE, resolved, 1)),
    )


def _reopened(found: date, level: int) -> Case:
    return replace(_broken_out(found), level=level)


def _broken_out(found: date) -> Case:
    settled = found + timedelta(days=1)
    follow_up = planned(BLUE, settled, 0)[0]
    relapse = follow_up.due
    told = replace(follow_up, done=relapse, outcome=Outcome.RELAPSE)
    return Case(
        found,
        BLUE,
        DisputeState.MEDIATING,
        accepted=relapse,
        sessions=(settled,),
        settled_before=settled,
        relapse=relapse,
        follow_ups=(told,),
    )


def _mediating(found: date, level: int) -> Case:
    return Case(found, level, DisputeState.MEDIATING, accepted=found, sessions=(found,))


def _transferred(found: date, level: int) -> Case:
    handed_on = found + timedelta(days=12)
    return Case(found, level, DisputeState.TRANSFERRED, found, (found, handed_on), transferred=handed_on)


def _unresolved(found: date, level: int) -> Case:
    tried = (found + timedelta(days=4), found + timedelta(days=9))
    return Case(found, level, DisputeState.UNRESOLVED, found, tried)


def _between(first: date, last: date, count: int) -> list[date]:
    return [first + (last - first) * (place + 1) / (count + 1) for place in range(count)]
