"""A made-up year, point by point, and what its desk decided."""

from base64 import b64encode
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random
from typing import TypeVar

from app.actions.demo import others
from app.actions.demo.decks import record_id
from app.actions.demo.disputes import Scene, entries_of
from app.actions.demo.entry import Entry, numbered
from app.actions.demo.matters import Matter, deal
from app.actions.demo.others import Dealer, Dealt
from app.actions.demo.points import DemoPoint, make_points, stand_in
from app.domain.changes import JSON, Fields
from app.domain.disputes import DisputeState
from app.domain.errors import AppError, Code
from app.domain.tips import FEEDBACK, TipState

Seal = Callable[[str], str]
P = TypeVar("P", Matter, Dealt)
_OFFICER = "赵某1"


@dataclass(frozen=True, slots=True)
class Plan:
    """What year is made up: its points have `scale` times the records. The cut-off is its 31 December."""

    year: int = 2025
    points: int = 84
    scale: int = 1
    seed: int = 1

    @property
    def end(self) -> date:
        return date(self.year, 12, 31)


def in_the_open(name: str) -> str:
    """Stands in for sealing where there is no desk's key."""
    return b64encode(name.encode()).decode()


class Year:
    """All of a year dealt; a point's records are written out when they are asked for."""

    def __init__(self, plan: Plan, townships: Sequence[str], seal: Seal = in_the_open) -> None:
        if plan.scale < 1:
            raise AppError(Code.BAD_VALUE, "scale")
        self.plan = plan
        self.points = make_points(plan.points, townships)
        self._seal = seal
        dealer = Dealer(plan.year, plan.scale, plan.seed)
        self._matters = self._by_point(deal(plan.year, plan.scale, plan.seed))
        self._tips = self._by_point(others.tips(dealer))
        self._dissuasions = self._by_point(others.dissuasions(dealer))
        self._plain = [
            (others.service_entry, self._by_point(others.services(dealer))),
            (others.outreach_entry, self._by_point(others.outreach(dealer))),
            (others.hazard_entry, self._by_point(others.hazards(dealer))),
            (others.dissuasion_entry, self._dissuasions),
        ]

    def entries(self, point: DemoPoint) -> list[Entry]:
        """What the point wrote, in the order of days, with its local numbers."""
        chance = Random(f"{self.plan.seed}/{self.plan.year}/{point.number}")  # noqa: S311
        written = [entry for matter in self._matters[point.number] for entry in self._told(matter, point, chance)]
        written += [others.tip_entry(row, point, self._seal, chance) for row in self._tips[point.number]]
        for make, rows in self._plain:
            written += [make(row, point, chance) for row in rows[point.number]]
        written += others.nil_entries(written, point, self.plan.year, chance)
        return numbered(written, point.number, self.plan.year)

    def desk(self) -> list[Entry]:
        """What the desk decided about what the points sent: tips handled, dissuasions confirmed, reports merged."""
        chance = Random(f"{self.plan.seed}/{self.plan.year}/desk")  # noqa: S311
        decided = [self._handled(row, chance) for rows in self._tips.values() for row in rows]
        for point in self.points:
            decided += [
                Entry("dissuasions", row.record, point.number, row.day, {}, {"station_confirmed": True})
                for row in self._dissuasions[point.number]
                if row.more[0]
            ]
            for matter in self._matters[point.number]:
                decided += self._merge(matter, point, chance) if matter.merged_into else ()
        return sorted(decided, key=lambda entry: (entry.day, entry.record))

    def _told(self, matter: Matter, point: DemoPoint, chance: Random) -> Iterator[Entry]:
        village = self.points[stand_in(matter.village, len(self.points))].village
        return entries_of(matter, Scene(point, village, self.plan.end), chance)

    def _handled(self, row: Dealt, chance: Random) -> Entry:
        finding = row.more[1]
        state = TipState.CLOSED if finding else TipState.CHECKING
        feedback = FEEDBACK[state]
        signed, closed = row.day, min(self.plan.end, row.day + timedelta(days=6))
        typed: dict[str, JSON] = {
            "tip": row.record,
            "state": state.value,
            "signed_by": _OFFICER,
            "signed_at": f"{signed}T23:30:00+08:00",
            "feedback": feedback and feedback.value,
        }
        if finding:
            typed |= {"finding": finding, "closed_at": f"{closed}T23:50:00+08:00"}
        return Entry("tip_handling", record_id(signed, chance), "", signed, typed)

    def _merge(self, matter: Matter, point: DemoPoint, chance: Random) -> Iterable[Entry]:
        day = matter.case.found
        end: Fields = {"state": DisputeState.MERGED.value, "merged_into": matter.merged_into}
        typed: Fields = {
            "kept": matter.merged_into,
            "dropped": matter.record,
            "reason": "同一件事",
            "date": day.isoformat(),
        }
        return (
            Entry("merges", record_id(day, chance), "", day, typed),
            Entry("disputes", matter.record, point.number, day, {}, end),
        )

    def _by_point(self, rows: Iterable[P]) -> dict[str, list[P]]:
        found: dict[str, list[P]] = {point.number: [] for point in self.points}
        for row in rows:
            found[self.points[stand_in(row.place, len(self.points))].number].append(row)
        return found
