"""Follow-ups are planned by risk level, and are late three days after they are due."""

from datetime import date, timedelta

import pytest

from app.domain.changes import Fields
from app.domain.errors import AppError, Code
from app.domain.follow_up_plan import FollowUpState, check_done, next_attempt, plan, status
from app.domain.mediation import FollowUp
from app.domain.recording import read_as

RESOLVED = date(2026, 3, 1)
DUE = date(2026, 3, 31)


def make(**fields: object) -> FollowUp:
    due: Fields = {"dispute": "0197f5d4-0000-7000-8000-000000000001", "due_date": DUE.isoformat(), "ordinal": 1}
    return read_as(FollowUp, due).model_copy(update=fields)


@pytest.mark.parametrize(
    ("level", "offsets", "mode"),
    [
        (1, (1, 3, 7, 15, 30, 90), "visit_with_police"),
        (2, (3, 7, 30, 90), "visit"),
        (3, (7, 30), "visit_or_phone"),
        (4, (30,), "phone_or_meeting"),
    ],
)
def test_the_level_sets_how_often_and_how(level: int, offsets: tuple[int, ...], mode: str) -> None:
    planned = plan(level, RESOLVED)
    assert [(each.due_date - RESOLVED).days for each in planned] == list(offsets)
    assert {each.mode for each in planned} == {mode}
    assert [each.ordinal for each in planned] == list(range(1, len(offsets) + 1))


def test_a_bureau_sets_its_own_offsets() -> None:
    assert [each.due_date for each in plan(3, RESOLVED, {3: (1, 3, 7)})] == [
        RESOLVED + timedelta(days=days) for days in (1, 3, 7)
    ]


@pytest.mark.parametrize(
    ("days", "state"),
    [(-3, "planned"), (-2, "due"), (0, "due"), (3, "due"), (4, "overdue")],
)
def test_an_open_one_is_due_from_two_days_before_to_three_after(days: int, state: str) -> None:
    assert status(make(), DUE + timedelta(days=days)) == state


@pytest.mark.parametrize(("days", "state"), [(-3, "done_early"), (-2, "done"), (3, "done"), (4, "done_late")])
def test_a_done_one_is_in_time_within_the_window(days: int, state: str) -> None:
    assert status(make(done_date=DUE + timedelta(days=days)), DUE) == state


def test_a_waived_one_is_never_overdue() -> None:
    assert status(make(), DUE + timedelta(days=30), waived=True) is FollowUpState.WAIVED


def test_unreachable_brings_another_attempt_in_three_days_three_in_all() -> None:
    missed = read_as(FollowUp, {**make().model_dump(mode="json"), "done_date": "2026-03-31", "outcome": "unreachable"})
    again = next_attempt(missed, 1)
    assert again
    assert again.due_date == date(2026, 4, 3)
    assert next_attempt(missed, 3) is None
    assert next_attempt(make(), 1) is None


def test_a_follow_up_is_not_done_before_the_settlement() -> None:
    check_done(make(), RESOLVED)
    check_done(make(done_date=RESOLVED), RESOLVED)
    with pytest.raises(AppError) as trouble:
        check_done(make(done_date=RESOLVED - timedelta(days=1)), RESOLVED)
    assert (trouble.value.code, trouble.value.field) == (Code.DATE_ORDER, "done_date")
