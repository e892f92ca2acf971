"""The guard finds numbers of people and talk of who they are, and lets the rest through."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.errors import AppError, Code
from app.domain.text_guard import check, identity_word, is_bank_card, is_id_number
from app.domain.vocabulary import Item, Vocabularies

CARD = "6222020200112233453"


@pytest.mark.parametrize(
    ("digits", "valid"),
    [
        ("11010519491231002X", True),
        ("11010519491231002x", True),
        ("440524188001010014", True),
        ("110105194912310021", False),
        ("110105194913310020", False),
        ("1101051949123100", False),
        ("1101051949123100２X", False),
    ],
)
def test_an_id_number_carries_its_checksum(digits: str, valid: bool) -> None:
    assert is_id_number(digits) is valid


@pytest.mark.parametrize(
    ("digits", "valid"),
    [
        (CARD, True),
        ("4111111111111111", True),
        ("4111111111111112", False),
        ("411111111111111", False),
        ("0" * 16, False),
    ],
)
def test_a_bank_card_passes_luhn(digits: str, valid: bool) -> None:
    assert is_bank_card(digits) is valid


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("身份证号11010519491231002X。", Code.ID_NUMBER),
        ("１１０１０５１９４９１２３１００２Ｘ", Code.ID_NUMBER),
        ("110105 19491231 002X", Code.ID_NUMBER),
        ("440524-18800101-0014", Code.ID_NUMBER),
        (f"卡{CARD}转了3000", Code.BANK_CARD),
        ("4111-1111-1111-1111", Code.BANK_CARD),
        ("6222 0202 0011 2233 453", Code.BANK_CARD),
    ],
)
def test_a_pasted_number_is_found(text: str, code: Code) -> None:
    with pytest.raises(AppError) as trouble:
        check(text, "what")
    assert (trouble.value.code, trouble.value.field) == (code, "what")


@pytest.mark.parametrize(
    "text",
    [
        "",
        "电话13900000000和15800000000",
        "13900000000 35000元",
        "2026年7月15日 110105194912310021",
        "编号20260715000000000000000001",
        "赔3500元，7月20日前",
    ],
)
def test_other_numbers_pass(text: str) -> None:
    check(text, "what")


@given(st.text(alphabet="0123456789X -年元", max_size=40))
def test_no_text_breaks_the_guard(text: str) -> None:
    try:
        check(text, "what")
    except AppError as trouble:
        assert trouble.code in (Code.ID_NUMBER, Code.BANK_CARD)  # noqa: PT017


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("他是少数民族", "民族"),
        ("他们信宗教", "宗教"),
        ("一个蒙古族老人", "蒙古族"),
        ("ᠱᠠᠰᠢᠨ", "ᠱᠠᠰᠢᠨ"),
        ("那人上访过", "上访"),
        ("在民族小学门口，说是回族", "回族"),
        ("在民族小学门口卖假药", ""),
        ("蒙古族中学旁的路灯坏了", ""),
        ("用蒙古语劝了半天", ""),
        ("在蒙古包里喝酒", ""),
    ],
)
def test_identity_talk_is_found_outside_the_names_of_places(text: str, word: str, vocabularies: Vocabularies) -> None:
    assert identity_word(text, vocabularies["identity_talk"]) == word


def test_the_word_to_take_out_is_said(vocabularies: Vocabularies) -> None:
    with pytest.raises(AppError) as trouble:
        check("说是回民", "what", vocabularies["identity_talk"])
    assert trouble.value.code is Code.IDENTITY_TALK
    assert "回民" in str(trouble.value)


def test_a_word_without_translation_matches_nothing_else() -> None:
    assert identity_word("ᠮᠣᠩᠭᠣᠯ", [Item("T1", "宗教")]) == ""
