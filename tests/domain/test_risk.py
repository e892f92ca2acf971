"""The suggested level looks at behaviour in the dispute alone."""

import pytest

from app.domain import risk
from app.domain.risk import Suggestion, suggest
from app.domain.vocabulary import Vocabularies


@pytest.mark.parametrize("sign", ["Z1", "Z2", "Z4"])
def test_a_red_line_calls_the_police_first(sign: str) -> None:
    assert suggest([sign]) == Suggestion(1, call_police=True)


def test_injury_is_a_red_line_while_it_goes_on() -> None:
    assert suggest(["Z3"], ongoing=True) == Suggestion(1, call_police=True)
    assert suggest(["Z3"]) == Suggestion(3, call_police=False)


@pytest.mark.parametrize(
    ("signs", "level"),
    [
        ([], 4),
        (["Z9"], 3),
        (["Z5"], 3),
        (["Z5", "Z12"], 2),
        (["Z6", "Z7"], 2),
        (["Z9", "Z12"], 3),
        (["Z9", "Z9", "Z9", "Z9"], 3),
    ],
)
def test_weights_add_up(signs: list[str], level: int) -> None:
    assert suggest(signs).level == level


def test_domestic_violence_is_never_below_orange() -> None:
    assert suggest([], subtype="domestic_violence") == Suggestion(2, call_police=False)
    assert suggest([], subtype="domestic_violence", ongoing=True) == Suggestion(2, call_police=True)
    assert suggest(["Z1"], subtype="domestic_violence").level == 1


def test_every_sign_of_the_list_has_a_weight_or_is_a_red_line(vocabularies: Vocabularies) -> None:
    assert set(vocabularies["signs"].codes) == set(risk.WEIGHTS) | risk.RED_LINES
