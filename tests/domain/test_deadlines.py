"""Time limits warn before they pass."""

from datetime import date

import pytest

from app.domain.deadlines import (
    Clock,
    TransferDue,
    court_deadline,
    mediation_clock,
    settled_in_time,
    transfer_due,
    working_days_after,
)
from tests.domain.conftest import MakeDispute


@pytest.mark.parametrize(
    ("today", "clock"),
    [("2026-07-26", "running"), ("2026-07-27", "amber"), ("2026-08-01", "amber"), ("2026-08-02", "red")],
)
def test_amber_on_day_25_and_red_on_day_31(today: str, clock: str, make_dispute: MakeDispute) -> None:
    dispute = make_dispute(state="accepted", accepted_date="2026-07-02")
    assert mediation_clock(dispute, date.fromisoformat(today)) is Clock(clock)


def test_both_may_agree_to_thirty_days_more(make_dispute: MakeDispute) -> None:
    dispute = make_dispute(state="mediating", accepted_date="2026-07-02", both_consent_extension=True)
    assert mediation_clock(dispute, date(2026, 8, 25)) is Clock.RUNNING
    assert mediation_clock(dispute, date(2026, 9, 1)) is Clock.RED


def test_the_clock_stands_still_outside_mediation(make_dispute: MakeDispute) -> None:
    assert mediation_clock(make_dispute(), date(2027, 1, 1)) is Clock.STOPPED


def test_in_time_is_thirty_days_after_the_acceptance(make_dispute: MakeDispute) -> None:
    settled = make_dispute(
        found_date="2026-05-01",
        state="resolved",
        accepted_date="2026-05-01",
        resolved_date="2026-05-31",
        result="说开了",
        agreement_form="oral",
    )
    assert settled_in_time(settled)
    assert not settled_in_time(settled.model_copy(update={"resolved_date": date(2026, 6, 1)}))
    assert settled_in_time(settled.model_copy(update={"accepted_date": None}))
    assert not settled_in_time(make_dispute())


def test_a_transfer_is_answered_in_working_days() -> None:
    friday = date(2026, 7, 17)
    assert working_days_after(friday, 1) == date(2026, 7, 20)
    assert transfer_due(friday) == TransferDue(receipt=date(2026, 7, 22), feedback=date(2026, 8, 7))


def test_a_court_is_asked_within_thirty_days() -> None:
    assert court_deadline(date(2026, 1, 31)) == date(2026, 3, 2)
