"""The other ledgers of the made-up year: tips, services, outreach, dissuasions, hazards, and months with nothing."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import repeat
from random import Random

from app.actions.demo import recipe, texts
from app.actions.demo.decks import days_of_year, dealt, parts, record_id, spread
from app.actions.demo.entry import Entry
from app.actions.demo.points import DemoPoint
from app.domain.changes import JSON
from app.domain.ledgers import model_of
from app.domain.periods import month_end
from app.domain.tips import AT_ONCE

Deck = list["Dealt"]
_SHOWN = ("disputes", "tips", "outreach", "services", "hazards")
_FRAUDS = ("F01", "F02", "F03", "F04", "F05", "F07", "F08", "F09", "F12")
_AUDIENCES = ("elderly", "women_at_home", "students", "herders", "shopkeepers", "everyone")
_WHAT = {
    "X01": "有人接到假冒客服电话，要求转账。",
    "X02": "夜里有陌生货车停在羊圈外。",
    "X03": "小卖部后屋有人打牌赌钱。",
    "X06": "面包车超员接送人。",
    "X09": "老人外出未归。",
}
_PLACES = {"road": "村口弯道", "vehicle": "村小学门口", "water_ice": "水库冰面", "open_fire": "北山草场"}


@dataclass(frozen=True, slots=True)
class Dealt:
    """One row before it is written: where, when, and what its cards say."""

    record: str
    place: int
    day: date
    kind: str
    number: int = 0
    more: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Dealer:
    """Deals the rows of a ledger over the points and days of the year."""

    year: int
    scale: int
    seed: int

    def deal(self, name: str, cards: Sequence[tuple[str, int]], *more: Sequence[str]) -> Deck:
        """Each card (kind and number) with a day, a point and one card of every further list."""
        chance = Random(f"{self.seed}/{name}/{self.year}")  # noqa: S311 - it deals, it hides nothing
        days = sorted(days_of_year(len(cards), self.year) * self.scale)
        places = dealt([n * recipe.POINTS // len(cards) for n in range(len(cards))], self.scale, chance)
        dealt_cards = dealt(cards, self.scale, chance)
        rest = zip(*(dealt(each, self.scale, chance) for each in more), strict=True) if more else repeat(())
        return [
            Dealt(record_id(day, chance), place, day, kind, number, tuple(others))
            for day, place, (kind, number), others in zip(days, places, dealt_cards, rest, strict=False)
        ]


def tips(dealer: Dealer) -> Deck:
    """Category, whether it was happening (1), the informant's mode and what the desk found."""
    cards = [(category, int(now)) for category, now in spread(recipe.TIPS)]
    return dealer.deal("tips", cards, spread(recipe.INFORMANTS), spread(recipe.FINDINGS))


def services(dealer: Dealer) -> Deck:
    """Type and person-times."""
    return dealer.deal("services", _shared(recipe.SERVICES))


def outreach(dealer: Dealer) -> Deck:
    """Form and person-times, or times for a broadcast."""
    return dealer.deal("outreach", _shared(recipe.OUTREACH))


def dissuasions(dealer: Dealer) -> Deck:
    """Fraud type and yuan saved; a last card "" marks what the station has not confirmed."""
    saved = [100 * hundreds for hundreds in parts(recipe.SAVED_YUAN // 100, recipe.DISSUASIONS)]
    cards = [(_FRAUDS[n % len(_FRAUDS)], yuan) for n, yuan in enumerate(saved)]
    confirmed = dealer.deal("dissuasions", cards, ["confirmed"] * len(cards))
    unconfirmed = dealer.deal("dissuasions?", [("F01", 5_000)] * recipe.UNCONFIRMED, [""] * recipe.UNCONFIRMED)
    return [*confirmed, *unconfirmed]


def hazards(dealer: Dealer) -> Deck:
    """Type and state."""
    return dealer.deal("hazards", [(kind, 0) for kind in spread(recipe.HAZARDS)], spread(recipe.HAZARD_STATES))


def tip_entry(row: Dealt, point: DemoPoint, seal: Callable[[str], str], chance: Random) -> Entry:
    """A tip; a named informant is sealed by `seal`."""
    mode, now = row.more[0], bool(row.number)
    typed: dict[str, JSON] = {
        "happening_now": now,
        "category": row.kind,
        "time": f"{row.day}T{chance.randint(6, 22):02}:{chance.randrange(0, 60, 5):02}",
        "place": f"{point.village}西头",
        "what": _WHAT.get(row.kind, "发现可疑情况，请核实。"),
        "seen_or_heard": chance.choice(("seen", "heard", "told")),
        "village": point.village,
        "informant_mode": mode,
    }
    if now or row.kind in AT_ONCE:
        typed["called"] = ["110"]
    if mode == "code":
        typed["informant_code"] = f"{chance.randrange(10**6):06}"
    if mode == "named":
        typed["sealed_informant"] = seal(texts.name_of(chance.randrange(10**4)))
    return Entry("tips", row.record, point.number, row.day, typed)


def service_entry(row: Dealt, point: DemoPoint, _chance: Random) -> Entry:
    typed: dict[str, JSON] = {"date": row.day.isoformat(), "type": row.kind, "persons": row.number, "note": "已办妥。"}
    return Entry("services", row.record, point.number, row.day, typed)


def outreach_entry(row: Dealt, point: DemoPoint, chance: Random) -> Entry:
    frauds: list[JSON] = [*sorted(chance.sample(_FRAUDS, 2))]
    typed: dict[str, JSON] = {
        "date": row.day.isoformat(),
        "place": point.village,
        "form": row.kind,
        "audience": [chance.choice(_AUDIENCES)],
        "fraud_types": frauds,
        **_counts(row, point),
    }
    return Entry("outreach", row.record, point.number, row.day, typed)


def dissuasion_entry(row: Dealt, point: DemoPoint, chance: Random) -> Entry:
    typed: dict[str, JSON] = {
        "date": row.day.isoformat(),
        "fraud_type": row.kind,
        "found_how": chance.choice(("family", "asked", "bank", "warning_line", "in_person")),
        "done": "当面说明骗局，劝其停止转账。",
        "amount": row.number,
        "saved": row.number,
        "reported": True,
    }
    return Entry("dissuasions", row.record, point.number, row.day, typed)


def hazard_entry(row: Dealt, point: DemoPoint, chance: Random) -> Entry:
    state, end = row.more[0], date(row.day.year, 12, 31)
    typed: dict[str, JSON] = {
        "found_date": row.day.isoformat(),
        "type": row.kind,
        "place": _PLACES.get(row.kind, f"{point.village}院内"),
        "description": "存在安全隐患，已当面提醒。",
        "village": point.village,
        "severity": chance.choice(("minor", "minor", "minor", "larger", "major")),
        "state": state,
    }
    if state != "found":
        typed |= {"reported_to": "派出所", "responsible": "嘎查委员会"}
        typed["deadline"] = (row.day + timedelta(days=15)).isoformat()
    if state == "mended":
        typed |= {"recheck_date": min(end, row.day + timedelta(days=12)).isoformat(), "recheck_result": "mended"}
    return Entry("hazards", row.record, point.number, row.day, typed)


def nil_entries(entries: Iterable[Entry], point: DemoPoint, year: int, chance: Random) -> Iterator[Entry]:
    """A nil report for nearly every month in which the point found no dispute."""
    busy = {(entry.ledger, _month_of(entry)) for entry in entries if entry.ledger in _SHOWN}
    for number in range(1, 13):
        month = f"{year}-{number:02}"
        nothing: list[JSON] = [ledger for ledger in _SHOWN if (ledger, month) not in busy]
        if "disputes" in nothing and chance.random() < recipe.REPORTED:
            day = month_end(date(year, number, 1))
            yield Entry("nil_reports", record_id(day, chance), point.number, day, {"month": month, "ledgers": nothing})


def _shared(table: Mapping[str, tuple[int, int]]) -> list[tuple[str, int]]:
    return [(kind, number) for kind, (rows, total) in table.items() for number in parts(total, rows)]


def _counts(row: Dealt, point: DemoPoint) -> dict[str, JSON]:
    match row.kind:
        case "wechat":
            return {"reach_count": row.number, "group": f"{point.village}反诈群"}
        case "broadcast":
            return {"broadcast_times": row.number, "households": 120}
        case "leaflets":
            return {"face_count": row.number, "counted_by": "leaflets", "materials": {"leaflets": row.number}}
        case "app_install":
            return {"face_count": row.number, "counted_by": "spoken", "app_installed": row.number}
        case _:
            return {"face_count": row.number, "counted_by": "heads" if row.kind == "lecture" else "spoken"}


def _month_of(entry: Entry) -> str:
    return str(entry.typed[model_of(entry.ledger).counted_on])[:7]
