"""Lists are data: parsed, dated, complete for every code that the rules know."""

from enum import StrEnum

import pytest

from app.domain import follow_up_plan, hazards, life_cycle, mediation, outreach, tips
from app.domain.desk import Act
from app.domain.disputes import AgreementForm, DisputeState, Scale
from app.domain.errors import AppError, Code
from app.domain.fields import Coded, facts_of
from app.domain.ledgers import LEDGERS
from app.domain.vocabulary import Vocabularies, parse
from tests.domain.conftest import SHIPPED

COLOURS = """{"name": "colours", "year": 2025, "source": "试", "items": [
    {"code": "red", "zh": "红", "mn": "ᠤᠯᠠᠭᠠᠨ", "warm": true}, {"code": "blue", "zh": "蓝"}]}"""

ENUMS: dict[str, tuple[type[StrEnum], set[str]]] = {
    "dispute_states": (DisputeState, {life_cycle.FOLLOWING_UP}),
    "agreement_forms": (AgreementForm, set()),
    "scales": (Scale, set()),
    "moves": (life_cycle.Move, set()),
    "session_kinds": (mediation.SessionKind, set()),
    "follow_up_outcomes": (mediation.Outcome, set()),
    "follow_up_states": (follow_up_plan.FollowUpState, set()),
    "informant_modes": (tips.InformantMode, set()),
    "tip_states": (tips.TipState, set()),
    "tip_findings": (tips.Finding, set()),
    "tip_feedback": (tips.Feedback, set()),
    "outreach_forms": (outreach.Form, set()),
    "hazard_states": (hazards.HazardState, {"overdue"}),
    "recheck_results": (hazards.Recheck, set()),
    "access_acts": (Act, set()),
}


def test_a_list_says_its_words_in_both_languages() -> None:
    colours = parse(COLOURS)
    assert (colours.name, colours.year, colours.source) == ("colours", 2025, "试")
    assert colours.label("red") == "红"
    assert colours.label("red", "mn") == "ᠤᠯᠠᠭᠠᠨ"
    assert colours.label("blue", "mn") == "蓝"
    assert colours.label("green") == "green"
    assert [item.code for item in colours.within("warm", "x")] == []
    assert colours.item("red").extra == {"warm": True}


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "null",
        '{"name": "x", "year": 2025, "source": "", "items": [{"zh": "红"}]}',
        '{"name": "x", "year": "?", "source": "", "items": []}',
        '{"name": "x", "year": 2025, "source": "", "items": ["red"]}',
        '{"name": "x", "year": 2025, "source": "", "items": [{"code": "a", "zh": ""}, {"code": "a", "zh": ""}]}',
    ],
)
def test_another_file_is_refused(text: str) -> None:
    with pytest.raises(AppError) as trouble:
        parse(text)
    assert trouble.value.code is Code.BAD_FILE


def test_lists_are_asked_by_name() -> None:
    lists = Vocabularies([parse(COLOURS)])
    assert list(lists) == ["colours"]
    assert len(lists) == 1
    assert lists.label("colours", "blue") == "蓝"
    assert lists.require("colours", "red").zh == "红"
    with pytest.raises(AppError) as trouble:
        lists.require("colours", "green")
    assert (trouble.value.code, trouble.value.field) == (Code.UNKNOWN_CODE, "colours")


def test_a_file_is_named_like_its_list(vocabularies: Vocabularies) -> None:
    assert sorted(path.stem for path in SHIPPED.glob("*.json")) == sorted(vocabularies)
    assert all(each.year >= 2023 and each.source for each in vocabularies.values())


@pytest.mark.parametrize("name", list(ENUMS))
def test_every_code_of_the_rules_has_its_words(name: str, vocabularies: Vocabularies) -> None:
    codes, shown = ENUMS[name]
    assert set(vocabularies[name].codes) == set(codes) | shown
    assert all(item.zh for item in vocabularies[name])


def test_every_coded_field_has_its_list(vocabularies: Vocabularies) -> None:
    named = {
        fact.vocabulary for model in LEDGERS.values() for fact in facts_of(model).values() if isinstance(fact, Coded)
    }
    assert named <= set(vocabularies)


def test_every_ledger_has_its_name(vocabularies: Vocabularies) -> None:
    assert vocabularies["ledgers"].codes == tuple(LEDGERS)


def test_thirteen_tiles_reach_all_eighteen_categories_of_the_judicial_return(vocabularies: Vocabularies) -> None:
    tiles = vocabularies["categories"]
    assert tiles.codes[:5] == ("love", "family", "neighbours", "land", "debt")
    assert len(tiles.codes) == 13
    reached = [code for tile in tiles for code in _codes(tile.extra["judicial"])]
    assert set(reached) == set(vocabularies["judicial_categories"].codes)
    assert vocabularies["judicial_categories"].codes == tuple(f"{n:02}" for n in range(1, 19))


def test_each_subtype_belongs_to_a_tile_and_its_judicial_category(vocabularies: Vocabularies) -> None:
    for subtype in vocabularies["subtypes"]:
        tile = vocabularies.require("categories", str(subtype.extra["category"]))
        assert subtype.extra["judicial"] in _codes(tile.extra["judicial"])
    with_subtypes = {item.extra["category"] for item in vocabularies["subtypes"]}
    assert with_subtypes == set(vocabularies["categories"].codes) - {"other"}


def test_thirteen_townships(vocabularies: Vocabularies) -> None:
    townships = vocabularies["townships"]
    assert len(townships.codes) == 13
    assert all(code.startswith("152223") and len(code) == 9 for code in townships.codes)
    assert townships.label("152223105") == "巴达尔胡镇"


def test_planned_modes_are_in_the_list(vocabularies: Vocabularies) -> None:
    assert set(follow_up_plan.MODES.values()) <= set(vocabularies["follow_up_modes"].codes)


def test_phone_lines_of_tips_are_in_the_list(vocabularies: Vocabularies) -> None:
    lines = {line for tip in vocabularies["tip_categories"] for line in _codes(tip.extra["lines"])}
    assert lines <= set(vocabularies["phone_lines"].codes)
    assert set(vocabularies["tip_categories"].codes) >= tips.AT_ONCE


def _codes(value: object) -> list[str]:
    assert isinstance(value, list)
    return [str(each) for each in value]
