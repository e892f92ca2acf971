"""What became of the planned follow-ups of the year, and which disputes were closed after them."""

from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import NamedTuple, TypeVar

from app.actions.demo import recipe
from app.actions.demo.case import Case, FollowUpCase
from app.domain.disputes import DisputeState
from app.domain.follow_up_plan import EARLY, GRACE
from app.domain.mediation import Outcome

T = TypeVar("T")
_TIME_TO_CLOSE = timedelta(days=14)
_GOOD = (Outcome.FULFILLED, Outcome.CALM)
_SO_FAR = (Outcome.FULFILLED, Outcome.CALM, Outcome.PARTLY, Outcome.CALM)


class Slot(NamedTuple):
    """A follow-up by the place of its case and its own."""

    case: int
    own: int


def cared_for(cases: Sequence[Case], end: date) -> list[Case]:
    """The settled cases with their follow-ups done, late or overdue, and as many closed as the recipe says."""
    able = [place for place, case in enumerate(cases) if case.follow_ups[-1].due <= end - _TIME_TO_CLOSE]
    closing = set(able) - set(evenly(able, len(able) - recipe.CLOSED))
    open_slots = _slots(cases, range(len(cases)), end)
    due = len(open_slots) + sum(each.done is not None for case in cases for each in case.follow_ups)
    missable = [Slot(place, len(cases[place].follow_ups) - 1) for place in able if place not in closing]
    missed = set(evenly(missable, round(due * recipe.OVERDUE)))
    late = set(evenly(_slots(cases, sorted(closing), end), round(due * recipe.LATE)))
    return [_done(case, place, end, late, missed, closes=place in closing) for place, case in enumerate(cases)]


def evenly(values: Sequence[T], count: int) -> list[T]:
    """So many of them, at even distances."""
    return [values[place * len(values) // count] for place in range(count)]


def _slots(cases: Sequence[Case], places: Collection[int], end: date) -> list[Slot]:
    """The follow-ups that were due and not done yet."""
    return [
        Slot(place, own)
        for place in places
        for own, each in enumerate(cases[place].follow_ups)
        if each.due <= end and not each.done
    ]


def _done(case: Case, place: int, end: date, late: set[Slot], missed: set[Slot], *, closes: bool) -> Case:
    follow_ups = tuple(
        _carried_out(case, Slot(place, own), end, late) if Slot(place, own) not in missed else each
        for own, each in enumerate(case.follow_ups)
    )
    if not closes:
        return replace(case, follow_ups=follow_ups)
    last = max(each.done for each in follow_ups if each.done)
    return replace(case, follow_ups=follow_ups, state=DisputeState.CLOSED, closed=last + timedelta(days=place % 3))


def _carried_out(case: Case, slot: Slot, end: date, late: Collection[Slot]) -> FollowUpCase:
    each = case.follow_ups[slot.own]
    if each.done or each.due > end or not case.resolved:
        return each
    turn = slot.case + slot.own
    if slot in late:
        done = each.due + GRACE + timedelta(days=1 + turn % 8)
    else:
        done = min(end, max(case.resolved, each.due - EARLY + timedelta(days=turn % 6)))
    last = slot.own == len(case.follow_ups) - 1
    return replace(each, done=done, outcome=_GOOD[turn % 2] if last else _SO_FAR[turn % 4])
