"""The suggested risk level of a dispute, from behaviour in it; the human decides."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass

RED_LINES = frozenset({"Z1", "Z2", "Z4"})
INJURY = "Z3"
WEIGHTS: Mapping[str, int] = {
    "Z3": 3,
    "Z5": 3,
    "Z6": 2,
    "Z7": 2,
    "Z8": 2,
    "Z9": 1,
    "Z10": 2,
    "Z11": 2,
    "Z12": 1,
}
HIGH_FROM = 4
VIOLENCE = "domestic_violence"

RED, ORANGE, YELLOW, BLUE = 1, 2, 3, 4


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A level, and whether the screen must first say: call 110."""

    level: int
    call_police: bool


def suggest(signs: Collection[str], *, ongoing: bool = False, subtype: str = "") -> Suggestion:
    """Any red line: 1, and call. Weights of 4 and more: 2; 1 to 3: 3; none: 4.

    A mediator who sees a dispute may escalate must prevent it and report at once (人民调解法 art 25).
    Domestic violence is never below 2: it is not a thing to mediate away (反家庭暴力法).
    """
    if RED_LINES.intersection(signs) or (ongoing and INJURY in signs):
        return Suggestion(RED, call_police=True)
    weight = sum(WEIGHTS.get(sign, 0) for sign in set(signs))
    level = ORANGE if weight >= HIGH_FROM else YELLOW if weight else BLUE
    violent = subtype == VIOLENCE
    return Suggestion(min(level, ORANGE) if violent else level, call_police=violent and ongoing)
