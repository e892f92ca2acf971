"""The demo's desk finds what a real one finds: fields that two wrote unseen, follow-ups let go; the totals stay."""

from datetime import UTC, date, datetime

import pytest

from app.actions import arrivals, exchanging, reporting, reviewing
from app.actions.demo import between
from app.actions.demo.building import Demo, build
from app.actions.demo.year import Plan
from app.domain.periods import parse
from app.domain.vocabulary import Vocabularies
from app.store import ledgers, profile
from app.store.ledgers import Query
from app.store.profile import Profile

NOW = datetime(2026, 1, 5, 8, tzinfo=UTC)


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory, vocabularies: Vocabularies) -> Profile:
    demo = Demo(tmp_path_factory.mktemp("demo"), "七月草场 8", Plan(points=3))
    build(demo, vocabularies=vocabularies, now=NOW, told=lambda *_: None)
    return profile.unlock(demo.desk, demo.passphrase, vocabularies)


def test_its_rounds_were_rounds_as_people_do_them(desk: Profile) -> None:
    assert arrivals.rounds(desk)
    assert exchanging.state(desk).tried_at


def test_one_dispute_of_a_hundred_waits_for_a_decision(desk: Profile) -> None:
    while reviewing.look_over(desk)[0]:
        pass
    found = reviewing.in_conflict(desk)
    assert len(found) == 4
    assert {conflict.field for each in found for conflict in each.conflicts} == {between.FIELD}
    assert {side.value for each in found for c in each.conflicts for side in c.sides} == {"东屯", "西屯"}


def test_some_follow_ups_are_let_go_and_no_total_moves(desk: Profile) -> None:
    assert ledgers.count(desk.db, Query("waivers")) == 3
    now = reporting.report(desk, parse("2025", as_of=date(2025, 12, 31))).total.now
    assert (now.disputes.found, now.disputes.resolved) == (317, 288)
    assert (now.follow_ups.due, now.follow_ups.overdue) == (538, 43)
