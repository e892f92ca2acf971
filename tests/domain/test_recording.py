"""What is typed is held to the form; what is stored is read as far as it is known."""

from datetime import date

import pytest

from app.domain.changes import JSON, canonical
from app.domain.disputes import Dispute
from app.domain.errors import AppError, Code
from app.domain.ledgers import LEDGERS
from app.domain.recording import (
    Notice,
    NoticeCode,
    Rules,
    check_fields,
    difference,
    fields_of,
    notices,
    parse_new,
    read,
    revise,
)
from app.domain.vocabulary import Vocabularies
from tests.domain.conftest import TODAY, MakeDispute, five
from tests.domain.examples import FULL, LEAST


def refused(ledger: str, data: dict[str, JSON] | bytes, vocabularies: Vocabularies) -> tuple[Code, str]:
    with pytest.raises(AppError) as trouble:
        parse_new(ledger, data, today=TODAY, rules=vocabularies)
    assert str(trouble.value)
    return trouble.value.code, trouble.value.field


def test_each_ledger_has_examples() -> None:
    assert set(LEAST) == set(FULL) == set(LEDGERS)


@pytest.mark.parametrize("ledger", list(LEDGERS))
def test_the_least_of_each_ledger_is_enough_and_comes_back(ledger: str, vocabularies: Vocabularies) -> None:
    record = parse_new(ledger, LEAST[ledger], today=TODAY, rules=vocabularies)
    assert fields_of(record).items() >= LEAST[ledger].items()
    assert read(ledger, fields_of(record)) == record


@pytest.mark.parametrize("ledger", list(LEDGERS))
def test_every_field_that_can_be_typed_is_kept(ledger: str, vocabularies: Vocabularies) -> None:
    record = parse_new(ledger, canonical(FULL[ledger]), today=TODAY, rules=vocabularies)
    assert fields_of(record).items() >= FULL[ledger].items()
    assert set(FULL[ledger]) | record.given >= set(type(record).model_fields) - {"reach_count", "broadcast_times"} - {
        "households",
        "sealed_informant",
        "lang",
        "vocabulary",  # stands in lists alone: test_given_lists
    }
    assert read(ledger, fields_of(record)) == record


@pytest.mark.parametrize(
    ("ledger", "name"), [(ledger, name) for ledger, fields in LEAST.items() for name in fields if name != "face_count"]
)
def test_nothing_of_the_least_can_be_left_out(ledger: str, name: str, vocabularies: Vocabularies) -> None:
    fields = {key: value for key, value in LEAST[ledger].items() if key != name}
    assert refused(ledger, fields, vocabularies) == (Code.MISSING, name)


@pytest.mark.parametrize(
    ("fields", "code", "field"),
    [
        ({"colour": "red"}, Code.UNKNOWN_FIELD, "colour"),
        ({"parties": [{"name": "张某1", "age": 3}, {"name": "李某1"}]}, Code.UNKNOWN_FIELD, "parties.0.age"),
        ({"ledger_no": "扎公联防〔2026〕1号"}, Code.UNKNOWN_FIELD, "ledger_no"),
        ({"summary": "  "}, Code.MISSING, "summary"),
        ({"summary": "长" * 301}, Code.TOO_LONG, "summary"),
        ({"parties": [{"name": "长" * 21}, {"name": "李某1"}]}, Code.TOO_LONG, "parties.0.name"),
        ({"parties": [{"name": "张某1"}] * 51}, Code.TOO_LONG, "parties"),
        ({"found_date": "2026-02-30"}, Code.BAD_VALUE, "found_date"),
        ({"found_date": "昨天"}, Code.BAD_VALUE, "found_date"),
        ({"found_date": 20260701}, Code.BAD_VALUE, "found_date"),
        ({"found_date": "2026-07-01T00:00:00"}, Code.BAD_VALUE, "found_date"),
        ({"found_date": "2026-07-16"}, Code.FUTURE_DATE, "found_date"),
        ({"accepted_date": "2026-06-30"}, Code.DATE_ORDER, "accepted_date"),
        ({"people_count": "2"}, Code.BAD_VALUE, "people_count"),
        ({"people_count": 1}, Code.BAD_VALUE, "people_count"),
        ({"people_count": 10000}, Code.BAD_VALUE, "people_count"),
        ({"people_count": 2001}, Code.CONFIRM_NEEDED, "people_count"),
        ({"amount": -1}, Code.BAD_VALUE, "amount"),
        ({"amount": 12.5}, Code.BAD_VALUE, "amount"),
        ({"amount": 1_000_000}, Code.CONFIRM_NEEDED, "amount"),
        ({"difficult": 1}, Code.BAD_VALUE, "difficult"),
        ({"category": "quarrel"}, Code.UNKNOWN_CODE, "category"),
        ({"category": ""}, Code.MISSING, "category"),
        ({"category": "土地"}, Code.BAD_VALUE, "category"),
        ({"subtype": "bride_price"}, Code.UNKNOWN_CODE, "subtype"),
        ({"signs": ["Z1", "Z13"]}, Code.UNKNOWN_CODE, "signs.1"),
        ({"signs": [""]}, Code.MISSING, "signs.0"),
        ({"state": "lost"}, Code.BAD_VALUE, "state"),
        ({"level": 5}, Code.BAD_VALUE, "level"),
        ({"parties": [{"name": "张某1", "phone": "110"}, {"name": "李某1"}]}, Code.BAD_PHONE, "parties.0.phone"),
        ({"summary": "身份证11010519491231002X"}, Code.ID_NUMBER, "summary"),
        ({"close_note": "卡号6222 0202 0011 2233 453"}, Code.BANK_CARD, "close_note"),
        ({"summary": "说他信宗教"}, Code.IDENTITY_TALK, "summary"),
        ({"summary": float("nan")}, Code.BAD_VALUE, ""),
        ({"summary": "\ud800"}, Code.BAD_VALUE, ""),
    ],
)
def test_a_field_that_does_not_fit_is_named(
    fields: dict[str, JSON], code: Code, field: str, vocabularies: Vocabularies
) -> None:
    assert refused("disputes", five() | fields, vocabularies) == (code, field)


@pytest.mark.parametrize("data", [b"", b"{", b"[]", b"null", b'"x"', b"[" * 100_000, b"\xff\xfe"])
def test_what_is_no_object_is_refused(data: bytes, vocabularies: Vocabularies) -> None:
    assert refused("disputes", data, vocabularies) == (Code.BAD_VALUE, "")


def test_the_first_field_of_the_form_is_named_first(vocabularies: Vocabularies) -> None:
    assert refused("disputes", {"summary": "", "zzz": 1, "category": 5}, vocabularies) == (Code.MISSING, "found_date")
    wrong: dict[str, JSON] = {"summary": "宗教", "village": "民族宗教", "category": "x"}
    assert refused("disputes", five() | wrong, vocabularies) == (Code.IDENTITY_TALK, "village")


def test_there_is_no_other_ledger(vocabularies: Vocabularies) -> None:
    assert refused("persons", {}, vocabularies) == (Code.UNKNOWN_LEDGER, "")


@pytest.mark.parametrize(
    ("ledger", "fields", "code", "field"),
    [
        ("sessions", {"dispute": "7"}, Code.BAD_VALUE, "dispute"),
        ("sessions", {"dispute": ""}, Code.MISSING, "dispute"),
        ("follow_ups", {"done_date": "2026-07-15"}, Code.MISSING, "outcome"),
        ("follow_ups", {"outcome": "calm"}, Code.MISSING, "done_date"),
        ("transfers", {"receipt_due": "2026-07-01"}, Code.DATE_ORDER, "receipt_due"),
        ("referrals", {"consent": False}, Code.BAD_VALUE, "consent"),
        ("outreach", {"face_count": 0}, Code.MISSING, "face_count"),
        ("outreach", {"reach_count": 5}, Code.BAD_VALUE, "reach_count"),
        ("outreach", {"households": 5}, Code.BAD_VALUE, "households"),
        ("outreach", {"form": "broadcast", "face_count": 3}, Code.BAD_VALUE, "face_count"),
        ("outreach", {"materials": {"leaflets": 2500}}, Code.CONFIRM_NEEDED, "materials.leaflets"),
        ("dissuasions", {"amount": 5, "saved": 6}, Code.BAD_VALUE, "saved"),
        ("dissuasions", {"station_confirmed": True}, Code.UNKNOWN_FIELD, "station_confirmed"),
        ("services", {"persons": 0}, Code.BAD_VALUE, "persons"),
        ("hazards", {"recheck_date": "2026-07-15"}, Code.MISSING, "recheck_result"),
        ("hazards", {"recheck_result": "mended"}, Code.MISSING, "recheck_date"),
        ("nil_reports", {"month": "2026-08"}, Code.FUTURE_DATE, "month"),
        ("nil_reports", {"month": "2026-13"}, Code.BAD_VALUE, "month"),
        ("nil_reports", {"ledgers": []}, Code.MISSING, "ledgers"),
        ("merges", {"dropped": "0197f5d4-0000-7000-8000-000000000001"}, Code.BAD_VALUE, "dropped"),
        ("receipts", {"at": "2026-07-15T09:00:00"}, Code.BAD_VALUE, "at"),
    ],
)
def test_each_ledger_refuses_what_its_form_refuses(
    ledger: str, fields: dict[str, JSON], code: Code, field: str, vocabularies: Vocabularies
) -> None:
    assert refused(ledger, LEAST[ledger] | fields, vocabularies) == (code, field)


def test_large_numbers_pass_once_confirmed(vocabularies: Vocabularies) -> None:
    data = five() | {"people_count": 2001, "amount": 5_000_000}
    record = parse_new("disputes", data, today=TODAY, rules=vocabularies, confirmed=True)
    assert "confirmed" not in fields_of(record)


def test_demo_phones_pass_in_a_demo(vocabularies: Vocabularies) -> None:
    data = five() | {"parties": [{"name": "张某1", "phone": "10000000001"}, {"name": "李某1", "phone": ""}]}
    assert refused("disputes", data, vocabularies) == (Code.BAD_PHONE, "parties.0.phone")
    parse_new("disputes", data, today=TODAY, rules=vocabularies, demo=True)


def test_a_bulletin_may_name_what_a_volunteer_may_not(vocabularies: Vocabularies) -> None:
    data = LEAST["bulletins"] | {"text": "党员带头清雪"}
    parse_new("bulletins", data, today=TODAY, rules=vocabularies)
    assert refused("services", LEAST["services"] | {"note": "党员带头清雪"}, vocabularies)[0] is Code.IDENTITY_TALK


def test_stored_fields_of_a_newer_version_are_passed_over() -> None:
    record = read("disputes", five() | {"weather": "雨", "parties": [{"name": "甲", "tone": 1}, {"name": "乙"}]})
    assert isinstance(record, Dispute)
    assert record.parties[0].name == "甲"


def test_stored_codes_of_a_newer_list_are_read() -> None:
    assert read("disputes", five() | {"category": "drones"})


def test_a_broken_stored_field_is_named() -> None:
    with pytest.raises(AppError) as trouble:
        read("disputes", five() | {"state": "lost"})
    assert (trouble.value.code, trouble.value.field) == (Code.BAD_VALUE, "state")


def test_an_edit_writes_what_it_changed(make_dispute: MakeDispute, rules: Rules) -> None:
    before = make_dispute()
    after = revise(before, {"summary": "两家因界桩争吵", "amount": 300}, rules)
    assert difference(before, after) == {"summary": "两家因界桩争吵", "amount": 300}
    assert difference(after, after) == {}


def test_a_level_nobody_chose_follows_the_signs(make_dispute: MakeDispute, rules: Rules) -> None:
    assert revise(make_dispute(), {"signs": ["Z1"]}, rules).level == 1
    chosen = make_dispute(level=3, level_reason="已分开住")
    assert revise(chosen, {"signs": ["Z1"]}, rules).level == 3


def test_a_scale_nobody_chose_follows_the_head_count(make_dispute: MakeDispute, rules: Rules) -> None:
    assert revise(make_dispute(), {"people_count": 40}, rules).scale == "major"
    assert revise(make_dispute(scale="group"), {"people_count": 3}, rules).scale == "group"


def test_an_edit_does_not_judge_what_it_left_alone(make_dispute: MakeDispute, rules: Rules) -> None:
    old = make_dispute().model_copy(update={"category": "retired_code", "found_date": date(2030, 1, 1)})
    assert revise(old, {"amount": 5}, rules).amount == 5


def test_an_edit_does_not_type_what_the_program_gives(make_dispute: MakeDispute, rules: Rules) -> None:
    with pytest.raises(AppError) as trouble:
        revise(make_dispute(), {"local_no": "JF2026-07-001"}, rules)
    assert (trouble.value.code, trouble.value.field) == (Code.UNKNOWN_FIELD, "local_no")
    assert revise(make_dispute(), {}, rules, given={"local_no": "JF2026-07-001"}).local_no == "JF2026-07-001"


def test_large_counts_and_old_letters_are_remarked(vocabularies: Vocabularies) -> None:
    data = LEAST["outreach"] | {"face_count": 501, "place": "\ue264\ue2ed"}
    record = parse_new("outreach", data, today=TODAY, rules=vocabularies)
    assert notices(record) == (Notice(NoticeCode.PRIVATE_USE, "place"), Notice(NoticeCode.MANY, "face_count"))


@pytest.mark.parametrize("ledger", list(LEDGERS))
def test_some_fields_of_a_record_may_come_alone(ledger: str) -> None:
    for name, value in FULL[ledger].items():
        check_fields(ledger, {name: value, "of_a_newer_version": 1})
    check_fields(ledger, {})


@pytest.mark.parametrize(
    ("fields", "field"),
    [
        ({"state": "lost"}, "state"),
        ({"level": "2"}, "level"),
        ({"level": True}, "level"),
        ({"found_date": 1750000000}, "found_date"),
        ({"found_date": None}, "found_date"),
        ({"parties": [{"name": "甲"}, {"phone": "13900000000"}]}, "parties.1.name"),
    ],
)
def test_one_broken_field_from_elsewhere_is_named(fields: dict[str, JSON], field: str) -> None:
    with pytest.raises(AppError) as trouble:
        check_fields("disputes", fields)
    assert trouble.value.field == field
