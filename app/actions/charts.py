"""Charts: the disputes of a period by month, kind, risk and township, and its follow-ups done in time."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from app.actions.behind import behind
from app.domain.periods import Period
from app.domain.rights import Right, require
from app.reports.behind import Behind
from app.store import counts, people
from app.store.counts import tally
from app.store.profile import Profile


class Chart(StrEnum):
    """What the bars stand for."""

    MONTHS = "months"
    KINDS = "kinds"
    LEVELS = "levels"
    TOWNSHIPS = "townships"
    FOLLOW_UPS = "follow_ups"


@dataclass(frozen=True, slots=True)
class Counted:
    """A bar: its code, how many there are, and how many of them were in time where that is asked."""

    code: str
    count: int
    in_time: int | None = None


_KEYS = {Chart.MONTHS: "month", Chart.KINDS: "category", Chart.LEVELS: "level", Chart.FOLLOW_UPS: "month"}


def chart(profile: Profile, period: Period, which: Chart) -> list[Counted]:
    """The bars in the order of their list: never by size, so that nothing reads as a ranking."""
    require(profile.identity.role, Right.REPORT)
    if which is Chart.TOWNSHIPS:
        return _townships(profile, period)
    if which is Chart.FOLLOW_UPS:
        due = tally(profile.db, counts.FOLLOW_UPS, period, ("month",))
        return [Counted(code, sums.due, sums.in_time) for (code,), sums in sorted(due.items())]
    found = {code: sums.found for (code,), sums in tally(profile.db, counts.DISPUTES, period, (_KEYS[which],)).items()}
    order = {Chart.KINDS: "categories", Chart.LEVELS: "levels"}.get(which)
    codes = profile.vocabularies[order].codes if order else sorted(found)
    return [Counted(code, found.get(code, 0)) for code in codes]


def behind_bar(profile: Profile, period: Period, which: Chart, code: str) -> Behind:
    """The records that a bar counts."""
    if which is Chart.TOWNSHIPS:
        return behind(profile, period, "found", code)
    measure = "follow_ups_due" if which is Chart.FOLLOW_UPS else "found"
    value: str | int = int(code) if which is Chart.LEVELS else code
    return behind(profile, period, measure, equal={_KEYS[which]: value})


def _townships(profile: Profile, period: Period) -> list[Counted]:
    by_point = tally(profile.db, counts.DISPUTES, period)
    places = {point.number: point.township for point in people.points(profile.db)}
    sums: dict[str, int] = dict.fromkeys(_in_order(profile, places.values()), 0)
    for (owner,), each in by_point.items():
        if owner in places:
            sums[places[owner]] += each.found
    return [Counted(code, count) for code, count in sums.items()]


def _in_order(profile: Profile, codes: Iterable[str]) -> list[str]:
    known = set(codes)
    return [code for code in profile.vocabularies["townships"].codes if code in known]
