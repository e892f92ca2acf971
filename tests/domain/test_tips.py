"""A tip tells of an event; who told it is nobody's business but the desk's."""

from datetime import date

import pytest

from app.domain.changes import JSON, Fields
from app.domain.errors import AppError, Code
from app.domain.recording import Rules, parse_new, read_as
from app.domain.tip_handling import NEXT, advance, wiped_on
from app.domain.tips import Feedback, Finding, Tip, TipHandling, TipState
from app.domain.vocabulary import Vocabularies
from tests.domain.conftest import TODAY

TIP: dict[str, JSON] = {
    "happening_now": False,
    "category": "X02",
    "time": "2026-07-14T22:30",
    "place": "示范一嘎查北",
    "what": "有人夜里装羊上车",
    "seen_or_heard": "seen",
}
SIGNED: dict[str, JSON] = {"signed_by": "王某1", "signed_at": "2026-07-15T09:00:00+08:00"}


def make(vocabularies: Vocabularies, **fields: JSON) -> Tip:
    record = parse_new("tips", TIP | fields, today=TODAY, rules=vocabularies)
    assert isinstance(record, Tip)
    return record


def test_a_tip_is_anonymous_unless_said_otherwise(vocabularies: Vocabularies) -> None:
    tip = make(vocabularies)
    assert tip.informant_mode == "anonymous"
    assert not tip.urgent


@pytest.mark.parametrize(
    ("category", "now", "danger", "urgent"),
    [
        ("X02", True, True, True),
        ("X02", False, True, False),
        ("X05", False, True, True),
        ("X07", False, True, True),
        ("X09", False, True, True),
        ("X12", False, True, True),
        ("X05", False, False, False),
        ("X05", True, False, True),
    ],
)
def test_urgent_is_what_goes_on_or_endangers(
    category: str, now: bool, danger: bool, urgent: bool, vocabularies: Vocabularies
) -> None:
    assert make(vocabularies, category=category, happening_now=now, danger=danger).urgent is urgent


@pytest.mark.parametrize(
    ("fields", "code", "field"),
    [
        ({"informant_mode": "code"}, Code.MISSING, "informant_code"),
        ({"informant_mode": "code", "informant_code": "12345"}, Code.BAD_VALUE, "informant_code"),
        ({"informant_mode": "code", "informant_code": "12345a"}, Code.BAD_VALUE, "informant_code"),
        ({"informant_code": "123456"}, Code.BAD_VALUE, "informant_code"),
        ({"informant_mode": "named"}, Code.MISSING, "sealed_informant"),
        ({"sealed_informant": "AAAA"}, Code.BAD_VALUE, "sealed_informant"),
        ({"informant_mode": "named", "sealed_informant": "张某 是我"}, Code.BAD_VALUE, "sealed_informant"),
        ({"time": "2026-07-16T01:00"}, Code.FUTURE_DATE, "time"),
        ({"time": "2026-07-14"}, Code.BAD_VALUE, "time"),
        ({"time": "昨晚"}, Code.BAD_VALUE, "time"),
        ({"category": "X14"}, Code.UNKNOWN_CODE, "category"),
        ({"called": ["911"]}, Code.UNKNOWN_CODE, "called.0"),
    ],
)
def test_a_form_that_does_not_fit_is_refused(
    fields: dict[str, JSON], code: Code, field: str, vocabularies: Vocabularies
) -> None:
    with pytest.raises(AppError) as trouble:
        make(vocabularies, **fields)
    assert (trouble.value.code, trouble.value.field) == (code, field)


def test_a_code_or_a_sealed_name_is_kept_as_it_is(vocabularies: Vocabularies) -> None:
    assert make(vocabularies, informant_mode="code", informant_code="004711").informant_code == "004711"
    sealed = "6222020200112233453AAAA="  # digits inside are nobody's card
    assert make(vocabularies, informant_mode="named", sealed_informant=sealed).sealed_informant == sealed


def test_a_desk_signs_checks_finds_and_closes(rules: Rules) -> None:
    waiting = read_as(TipHandling, {"tip": "0197f5d4-0000-7000-8000-000000000001"})
    signed = advance(waiting, TipState.SIGNED, SIGNED, rules)
    checking = advance(signed, TipState.CHECKING, {}, rules)
    found = advance(checking, TipState.FOUND, {"finding": "true"}, rules)
    closed = advance(found, TipState.CLOSED, {"closed_at": "2026-07-15T17:00:00+08:00"}, rules)
    assert (signed.feedback, closed.feedback) == (Feedback.RECEIVED, Feedback.CLOSED)
    assert closed.finding is Finding.TRUE
    assert not NEXT[closed.state]


@pytest.mark.parametrize(
    ("state", "to", "typed", "code", "field"),
    [
        ("waiting", "closed", {}, Code.MOVE_NOT_ALLOWED, ""),
        ("waiting", "signed", {}, Code.MISSING, "signed_by"),
        ("waiting", "signed", {"signed_by": "王某1"}, Code.MISSING, "signed_at"),
        ("signed", "found", SIGNED, Code.MISSING, "finding"),
        ("found", "closed", SIGNED | {"finding": "untrue"}, Code.MISSING, "closed_at"),
    ],
)
def test_a_step_that_lacks_something_is_refused(
    state: str, to: str, typed: Fields, code: Code, field: str, rules: Rules
) -> None:
    handling = read_as(TipHandling, {"tip": "0197f5d4-0000-7000-8000-000000000001", "state": state})
    with pytest.raises(AppError) as trouble:
        advance(handling, TipState(to), typed, rules)
    assert (trouble.value.code, trouble.value.field) == (code, field)


def test_the_desk_may_ask_for_more_or_say_thanks(rules: Rules) -> None:
    waiting = read_as(TipHandling, {"tip": "0197f5d4-0000-7000-8000-000000000001"})
    asked = advance(waiting, TipState.SIGNED, {**SIGNED, "feedback": "more_needed"}, rules)
    assert asked.feedback is Feedback.MORE_NEEDED


@pytest.mark.parametrize(
    ("finding", "closed_at", "day"),
    [
        ("untrue", "2026-07-15T17:00:00+08:00", date(2026, 10, 13)),
        ("duplicate", "2026-07-15T17:00:00+08:00", date(2026, 10, 13)),
        ("true", "2026-07-15T17:00:00+08:00", None),
        ("untrue", None, None),
    ],
)
def test_an_unfounded_tip_is_wiped_after_ninety_days(finding: str, closed_at: str | None, day: date | None) -> None:
    fields: dict[str, JSON] = {"tip": "0197f5d4-0000-7000-8000-000000000001", "finding": finding}
    assert wiped_on(read_as(TipHandling, fields | {"closed_at": closed_at})) == day
