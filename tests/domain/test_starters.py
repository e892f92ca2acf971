"""Sentence starters are picked, filled and edited."""

from app.domain.starters import blanks, filled
from app.domain.vocabulary import Vocabularies


def test_blanks_are_named_once_and_in_order() -> None:
    assert blanks("{甲}欠{乙}{金额}元，{甲}约定{日期}前还清。") == ("甲", "乙", "金额", "日期")


def test_what_is_not_filled_stays_to_be_seen() -> None:
    assert filled("{甲}欠{乙}{金额}元", {"甲": "张某1", "金额": "3000", "乙": ""}) == "张某1欠{乙}3000元"


def test_six_starters_ship(vocabularies: Vocabularies) -> None:
    starters = vocabularies["sentence_starters"]
    assert len(starters.items) == 6
    assert {str(item.extra["category"]) for item in starters if "category" in item.extra} <= set(
        vocabularies["categories"].codes
    )
