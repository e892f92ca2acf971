"""A dispute is registered with five fields; each later state demands its own."""

from datetime import date

import pytest

from app.domain.changes import JSON
from app.domain.disputes import AgreementForm, DisputeState, Scale
from app.domain.errors import AppError, Code
from app.domain.recording import fields_of, parse_new
from app.domain.vocabulary import Vocabularies
from app.domain.wording import Lang
from tests.domain.conftest import TODAY, MakeDispute, five

SETTLED: dict[str, JSON] = {
    "state": "resolved",
    "resolved_date": "2026-07-02",
    "result": "双方同意重新立桩",
    "agreement_form": "oral",
}


def test_five_fields_register_a_dispute(make_dispute: MakeDispute) -> None:
    dispute = make_dispute()
    assert dispute.state is DisputeState.REGISTERED
    assert dispute.found_date == date(2026, 7, 1)
    assert dispute.level == 4
    assert dispute.lang is Lang.ZH


@pytest.mark.parametrize("name", ["found_date", "village", "category", "parties", "summary"])
def test_each_of_the_five_is_missed_by_name(name: str, vocabularies: Vocabularies) -> None:
    fields = five()
    del fields[name]
    with pytest.raises(AppError) as trouble:
        parse_new("disputes", fields, today=TODAY, rules=vocabularies)
    assert (trouble.value.code, trouble.value.field) == (Code.MISSING, name)


def test_one_party_is_not_a_dispute(make_dispute: MakeDispute) -> None:
    with pytest.raises(AppError) as trouble:
        make_dispute(parties=[{"name": "张某1"}])
    assert (trouble.value.code, trouble.value.field) == (Code.MISSING, "parties")


def test_what_follows_from_other_fields_is_stored_too(make_dispute: MakeDispute) -> None:
    fields = fields_of(make_dispute(signs=["Z9", "Z12", "Z9"], people_count=6))
    assert fields["state"] == "registered"
    assert fields["level"] == 3
    assert fields["scale"] == "group"
    assert fields["signs"] == ["Z9", "Z12"]
    assert "result" not in fields


@pytest.mark.parametrize(("people", "scale"), [(2, "individual"), (5, "group"), (30, "major")])
def test_scale_follows_the_head_count(people: int, scale: str, make_dispute: MakeDispute) -> None:
    assert make_dispute(people_count=people).scale is Scale(scale)


def test_head_count_follows_the_parties(make_dispute: MakeDispute) -> None:
    assert make_dispute(parties=[{"name": f"张某{n}"} for n in range(7)]).people_count == 7


def test_settled_on_the_spot_is_one_entry(make_dispute: MakeDispute) -> None:
    assert make_dispute(**SETTLED).agreement_form is AgreementForm.ORAL


@pytest.mark.parametrize(
    ("fields", "missing"),
    [
        ({"state": "accepted"}, "accepted_date"),
        ({"state": "mediating"}, "accepted_date"),
        ({"state": "unresolved"}, "unresolved_reason"),
        (SETTLED | {"result": ""}, "result"),
        (SETTLED | {"agreement_form": "written"}, "agreement"),
        (SETTLED | {"signs": ["Z3", "Z9"]}, "analysis"),
        (SETTLED | {"signs": ["Z3", "Z9"], "analysis": "酒后"}, "measure"),
        (SETTLED | {"state": "closed"}, "closed_date"),
        ({"state": "void"}, "void_reason"),
        ({"state": "merged"}, "merged_into"),
    ],
)
def test_a_state_demands_its_fields(fields: dict[str, JSON], missing: str, make_dispute: MakeDispute) -> None:
    with pytest.raises(AppError) as trouble:
        make_dispute(**fields)
    assert (trouble.value.code, trouble.value.field) == (Code.MISSING, missing)


def test_transferred_demands_nothing_of_the_dispute(make_dispute: MakeDispute) -> None:
    assert make_dispute(state="transferred").state is DisputeState.TRANSFERRED


def test_another_level_than_suggested_needs_a_reason(make_dispute: MakeDispute) -> None:
    with pytest.raises(AppError) as trouble:
        make_dispute(level=2)
    assert trouble.value.field == "level_reason"
    assert make_dispute(level=2, level_reason="两家都叫了亲戚").level == 2


def test_the_point_is_not_the_body_that_seals_an_agreement(make_dispute: MakeDispute) -> None:
    agreement: JSON = {"committee": "警民联防点", "items": ["甲赔乙500元"]}
    with pytest.raises(AppError) as trouble:
        make_dispute(**SETTLED | {"agreement_form": "written", "agreement": agreement})
    assert trouble.value.field == "agreement.committee"


def test_a_written_agreement_has_items(make_dispute: MakeDispute) -> None:
    agreement: JSON = {"committee": "示范一嘎查人民调解委员会", "items": ["甲赔乙500元"]}
    dispute = make_dispute(**SETTLED | {"agreement_form": "written", "agreement": agreement})
    assert dispute.agreement
    assert dispute.agreement.items == ("甲赔乙500元",)
