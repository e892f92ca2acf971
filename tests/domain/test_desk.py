"""What a desk writes beside its decisions: tasks for a point, and who looked at what is sealed."""

from datetime import date

import pytest

from app.domain.errors import AppError, Code
from app.domain.recording import Rules, parse_new, revise
from app.domain.vocabulary import Vocabularies
from tests.domain.examples import FULL, LEAST

TODAY = date(2026, 7, 15)


@pytest.mark.parametrize("field", ["tip", "by", "reason"])
def test_nobody_opens_an_informant_without_a_name_and_a_reason(field: str, vocabularies: Vocabularies) -> None:
    data = LEAST["access_log"] | {field: ""}
    with pytest.raises(AppError) as trouble:
        parse_new("access_log", data, today=TODAY, rules=vocabularies)
    assert (trouble.value.code, trouble.value.field) == (Code.MISSING, field)


def test_what_the_program_wipes_by_itself_needs_no_name(vocabularies: Vocabularies) -> None:
    data = LEAST["access_log"] | {"act": "wipe_tip", "by": "", "reason": ""}
    parse_new("access_log", data, today=TODAY, rules=vocabularies)


@pytest.mark.parametrize("field", sorted(FULL["access_log"]))
def test_a_line_of_the_access_log_is_never_revised(field: str, vocabularies: Vocabularies) -> None:
    line = parse_new("access_log", FULL["access_log"], today=TODAY, rules=vocabularies)
    with pytest.raises(AppError) as trouble:
        revise(line, {field: FULL["access_log"][field]}, Rules(TODAY, vocabularies))
    assert trouble.value.code is Code.UNKNOWN_FIELD


def test_a_task_is_not_due_before_it_was_given(vocabularies: Vocabularies) -> None:
    with pytest.raises(AppError) as trouble:
        parse_new("tasks", LEAST["tasks"] | {"due": "2026-07-08"}, today=TODAY, rules=vocabularies)
    assert (trouble.value.code, trouble.value.field) == (Code.DATE_ORDER, "due")
