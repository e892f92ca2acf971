"""Disputes as they are dealt: each case of the year with its place, its matter and its people."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from math import log
from random import Random

from app.actions.demo import recipe
from app.actions.demo.case import Case
from app.actions.demo.cases import DISPUTES, year_of_cases
from app.actions.demo.decks import dealt, lognormal, record_id, shares, spread
from app.domain.disputes import SETTLED, DisputeState

MONEY = ("debt", "damages", "wages", "sales")
REFERRED = ("love", "family")
_AMOUNTS = (log(3_000), log(40) / 2.326)  # median 3 000, 99 of 100 below 120 000 yuan
_LARGEST = 500_000
_CLOSE = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Matter:
    """A dealt dispute. `village` and `people` are those of another matter where both tell of the same quarrel.

    `people` numbers its first party; `merged_into` is set for one that the desk found to be a second report.
    """

    record: str
    place: int
    case: Case
    category: str
    subtype: str
    source: str
    parties: int
    text: str
    people: int
    village: int
    phones: bool = True
    amount: int | None = None
    agreement: tuple[str, bool] | None = None
    merged_into: str = ""
    void: bool = False
    referred: bool = False


def deal(year: int, scale: int, seed: int) -> list[Matter]:
    """The year's disputes: counted ones in the order they were found, then the void and the merged."""
    chance = Random(f"{seed}/disputes/{year}")  # noqa: S311 - it deals, it hides nothing
    matters = _dealt(year, scale, chance)
    matters = _with_likely_same(_with_money(_with_referrals(matters, scale, chance), scale, chance), scale)
    return [*matters, *_void(matters, scale, chance), *_merged(matters, scale, chance)]


def _dealt(year: int, scale: int, chance: Random) -> list[Matter]:
    cases = [case for case in year_of_cases(year) for _ in range(scale)]
    places = dealt(_places(chance), scale, chance)
    settled, still_open = (iter(dealt(cards, scale, chance)) for cards in _categories())
    agreements = iter(dealt(spread(recipe.AGREEMENTS), scale, chance))
    sources, parties = (dealt(spread(cards), scale, chance) for cards in (recipe.SOURCES, recipe.PARTIES))
    texts = dealt(shares(recipe.TEXT_KINDS, DISPUTES, ""), scale, chance)
    unreachable = round(DISPUTES * recipe.NO_PHONE)
    phones = dealt([True] * (DISPUTES - unreachable) + [False] * unreachable, scale, chance)
    matters = []
    for n, case in enumerate(cases):
        done = case.state in SETTLED
        category, subtype = next(settled if done else still_open)
        matters.append(
            Matter(
                record_id(case.found, chance), places[n], case, category, subtype, sources[n], parties[n], texts[n],
                people=n, village=places[n], phones=phones[n], agreement=next(agreements) if done else None,
            )
        )  # fmt: skip
    return matters


def _places(chance: Random) -> list[int]:
    """The point of each dispute at scale 1: which point has many is chance, how many have many is not."""
    loads = spread(recipe.DISPUTES_BY_POINT)
    chance.shuffle(loads)
    return spread(dict(enumerate(loads)))


def _categories() -> tuple[list[tuple[str, str]], list[tuple[str, str]]]:
    """Category and subtype of the settled and of the open disputes at scale 1."""
    settled: list[tuple[str, str]] = []
    still_open: list[tuple[str, str]] = []
    for category, (found, left) in recipe.CATEGORIES.items():
        subtypes = recipe.SUBTYPES[category]
        cards = [(category, subtypes[n % len(subtypes)]) for n in range(found)]
        settled += cards[left:]
        still_open += cards[:left]
    return settled, still_open


def _with_money(matters: Sequence[Matter], scale: int, chance: Random) -> list[Matter]:
    count = sum(recipe.CATEGORIES[category][0] for category in MONEY)
    yuan = [min(_LARGEST, max(100, round(value, -2))) for value in lognormal(count, *_AMOUNTS)]
    amounts = iter(dealt([int(value) for value in yuan], scale, chance))
    return [replace(each, amount=next(amounts)) if each.category in MONEY else each for each in matters]


def _with_referrals(matters: Sequence[Matter], scale: int, chance: Random) -> list[Matter]:
    able = [place for place, each in enumerate(matters) if each.category in REFERRED]
    chosen = set(chance.sample(able, recipe.REFERRALS * scale))
    return [replace(each, referred=place in chosen) for place, each in enumerate(matters)]


def _with_likely_same(matters: Sequence[Matter], scale: int) -> list[Matter]:
    """Some second reports that nobody has merged yet: the same people and village at another point, days later."""
    told = list(matters)
    last: dict[str, int] = {}
    pairs: list[tuple[int, int]] = []
    for place, each in enumerate(matters):
        before = last.pop(each.category, None)
        if before is not None and _could_be_same(matters[before], each):
            pairs.append((before, place))
        else:
            last[each.category] = place
    wanted = recipe.LIKELY_SAME * scale
    for one, other in pairs[:: max(1, len(pairs) // wanted)][:wanted]:
        told[other] = replace(told[other], people=told[one].people, village=told[one].village, text=told[one].text)
    return told


def _could_be_same(one: Matter, other: Matter) -> bool:
    return one.place != other.place and other.case.found - one.case.found <= _CLOSE


def _void(matters: Sequence[Matter], scale: int, chance: Random) -> list[Matter]:
    """Written by mistake and voided before anybody else saw them."""
    chosen = chance.sample(range(len(matters)), recipe.VOID * scale)
    return [replace(_registered(matters[place], chance), people=len(matters) + n, void=True)
            for n, place in enumerate(chosen)]  # fmt: skip


def _merged(matters: Sequence[Matter], scale: int, chance: Random) -> list[Matter]:
    """Second reports of counted disputes from another point, which the desk has merged."""
    chosen = chance.sample([each for each in matters if each.case.state in SETTLED], recipe.MERGED * scale)
    return [
        replace(_registered(each, chance), place=(each.place + 1) % recipe.POINTS, merged_into=each.record)
        for each in chosen
    ]


def _registered(matter: Matter, chance: Random) -> Matter:
    """As it was before anything came of it."""
    case = Case(matter.case.found, matter.case.level, DisputeState.REGISTERED)
    return replace(matter, record=record_id(case.found, chance), case=case, agreement=None, referred=False)
