"""The records of one made-up dispute: itself, its sessions, follow-ups, transfer and referral."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from random import Random
from types import MappingProxyType

from app.actions.demo import texts
from app.actions.demo.case import FollowUpCase
from app.actions.demo.decks import record_id
from app.actions.demo.entry import Entry
from app.actions.demo.matters import Matter
from app.actions.demo.points import DemoPoint
from app.domain.changes import JSON
from app.domain.deadlines import transfer_due
from app.domain.disputes import SETTLED, DisputeState, scale_of
from app.domain.follow_up_plan import MODES
from app.domain.mediation import Outcome, SessionKind
from app.domain.risk import BLUE, ORANGE
from app.domain.wording import lang_of

_PEOPLE_APART = 13
_SIGNS: Mapping[int, tuple[tuple[str, ...], ...]] = MappingProxyType(
    {
        1: (("Z1",), ("Z4", "Z9"), ("Z2",)),
        2: (("Z3", "Z9"), ("Z5", "Z12"), ("Z6", "Z7"), ("Z7", "Z8")),
        3: (("Z9",), ("Z12",), ("Z7",), ("Z10",), ("Z9", "Z12")),
        4: ((),),
    }
)
_RELATIONS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "love": ("couple", "spouses"),
        "family": ("spouses", "in_laws", "siblings", "parent_child"),
        "neighbours": ("neighbours",),
        "land": ("neighbours", "contract"),
        "debt": ("creditor",),
        "wages": ("employer",),
        "sales": ("buyer_seller",),
    }
)
_TARGETS = ("police_station", "justice_office", "governance_centre", "court", "other")
_REASONS = {"love": "feelings", "family": "family"}
_LOOKED_AT = {"analysis": "积怨较久，双方都不肯先让步。", "measure": "请家里长辈一起劝，三日内再上门。"}


@dataclass(frozen=True, slots=True)
class Scene:
    """Where a dispute is told: the point, the village it happened in, the last day of the year."""

    point: DemoPoint
    village: str
    end: date


def entries_of(matter: Matter, scene: Scene, chance: Random) -> Iterator[Entry]:
    """All that the point wrote about it."""
    dispute = _dispute(matter, scene, chance)
    yield dispute
    case = matter.case
    for day in case.sessions:
        words = {"text": texts.result(matter.text, chance), "place": f"{scene.village}调解室"}
        yield _under(dispute, "sessions", day, {"date": day.isoformat(), **words}, chance)
    if case.relapse:
        yield _under(dispute, "sessions", case.relapse, _relapse(matter), chance)
    for each in case.follow_ups:
        yield _under(
            dispute, "follow_ups", each.done or each.due, _follow_up(each, matter, scene.point, chance), chance
        )
    if case.transferred:
        yield _under(dispute, "transfers", case.transferred, _transfer(case.transferred, chance), chance)
    if matter.referred:
        yield _referral(dispute, matter, scene, chance)


def _dispute(matter: Matter, scene: Scene, chance: Random) -> Entry:
    case = matter.case
    names = [texts.name_of(matter.people * _PEOPLE_APART + n) for n in range(matter.parties)]
    summary = texts.summary(matter.text, matter.category, names, chance)
    result = texts.result(matter.text, chance) if case.resolved else ""
    typed = {
        **_registered(matter, scene, names, summary, chance),
        **_in_hand(matter, scene),
        **_settled(matter, scene, result),
    }
    if matter.text == "mongolian" and chance.random() < 0.5:
        typed["summary_zh"] = texts.in_chinese(matter.category)
    given: dict[str, JSON] = {"lang": lang_of(summary, result).value}
    if case.relapse:
        given["reopen_count"] = case.settlement
    if matter.void:
        given |= {"state": DisputeState.VOID.value, "void_reason": "mistake"}
    return Entry("disputes", matter.record, scene.point.number, case.found, typed, given)


def _registered(matter: Matter, scene: Scene, names: list[str], summary: str, chance: Random) -> dict[str, JSON]:
    """What is known from the first day."""
    return {
        "found_date": matter.case.found.isoformat(),
        "village": scene.village,
        "category": matter.category,
        "parties": [_party(name, matter, chance) for name in names],
        "summary": summary,
        "subtype": matter.subtype,
        "relation": chance.choice(_RELATIONS.get(matter.category, ("",))),
        "people_count": len(names),
        "source": matter.source,
        "scale": scale_of(len(names)).value,
        "signs": list(chance.choice(_SIGNS[matter.case.level])),
        "level": matter.case.level,
        "state": DisputeState.REGISTERED.value if matter.void else matter.case.state.value,
    }


def _party(name: str, matter: Matter, chance: Random) -> dict[str, JSON]:
    return {"name": name, "phone": texts.phone(chance)} if matter.phones else {"name": name}


def _in_hand(matter: Matter, scene: Scene) -> dict[str, JSON]:
    """What is known once the two sides agreed to be helped, or did not."""
    case = matter.case
    fields: dict[str, JSON] = {"amount": matter.amount} if matter.amount else {}
    if case.accepted:
        fields |= {
            "accepted_date": case.accepted.isoformat(),
            "both_willing": True,
            "mediators": [scene.point.volunteer],
        }
    if case.state is DisputeState.UNRESOLVED:
        fields["unresolved_reason"] = "no_agreement"
    if case.level <= ORANGE:
        fields |= _LOOKED_AT
    return fields


def _settled(matter: Matter, scene: Scene, result: str) -> dict[str, JSON]:
    case = matter.case
    if case.state not in SETTLED or not case.resolved or not matter.agreement:
        return {}
    form, court = matter.agreement
    fields: dict[str, JSON] = {
        "resolved_date": case.resolved.isoformat(),
        "result": result,
        "agreement_form": form,
        "mediators": [scene.point.volunteer],
        "method": "negotiated" if form == "self_settled" else "people",
        "difficult": case.level <= ORANGE,
    }
    if form == "written":
        fields["agreement"] = {
            "committee": f"{scene.village}人民调解委员会",
            "items": [result],
            "copies": matter.parties + 1,
            "court_confirmation": court,
            "signed_date": case.resolved.isoformat(),
        }
        fields["paper_location"] = "嘎查档案柜2号"
    if case.closed:
        fields |= {"closed_date": case.closed.isoformat(), "close_note": "回访无反复，结案。"}
    return fields


def _under(dispute: Entry, ledger: str, day: date, typed: dict[str, JSON], chance: Random) -> Entry:
    record = record_id(day, chance)
    return Entry(ledger, record, dispute.owner, max(day, dispute.day), {"dispute": dispute.record, **typed})


def _relapse(matter: Matter) -> dict[str, JSON]:
    case = matter.case
    fields: dict[str, JSON] = {"kind": SessionKind.RELAPSE.value, "text": "回访时双方又起争执。"}
    if case.relapse and case.settled_before:
        fields |= {
            "date": case.relapse.isoformat(),
            "previous_resolved_date": case.settled_before.isoformat(),
            "previous_result": "双方口头和解。",
        }
    return fields


def _follow_up(each: FollowUpCase, matter: Matter, point: DemoPoint, chance: Random) -> dict[str, JSON]:
    level = BLUE if each.settlement < matter.case.settlement else matter.case.level
    fields: dict[str, JSON] = {
        "due_date": each.due.isoformat(),
        "ordinal": each.ordinal,
        "settlement": each.settlement,
        "mode": MODES[level],
    }
    if each.done and each.outcome:
        calm = each.outcome is not Outcome.RELAPSE
        fields |= {
            "done_date": each.done.isoformat(),
            "outcome": each.outcome.value,
            "satisfaction": chance.choice(("satisfied", "satisfied", "fair", "not_asked")) if calm else "dissatisfied",
            "by": point.volunteer,
        }
    return fields


def _transfer(day: date, chance: Random) -> dict[str, JSON]:
    due = transfer_due(day)
    received = {"received_date": due.receipt.isoformat()} if chance.random() < 0.6 else {}
    return {
        "to": chance.choice(_TARGETS),
        "date": day.isoformat(),
        "reason": "多次调解未成，请依法处理。",
        "receipt_due": due.receipt.isoformat(),
        "feedback_due": due.feedback.isoformat(),
        **received,
    }


def _referral(dispute: Entry, matter: Matter, scene: Scene, chance: Random) -> Entry:
    day = min(scene.end, matter.case.found + timedelta(days=2))
    result = chance.choice(("received", "booked", "ended", "ended", "absent", "declined"))
    typed: dict[str, JSON] = {
        "date": day.isoformat(),
        "name": texts.name_of(matter.people * _PEOPLE_APART),
        "consent": True,
        "reason": _REASONS.get(matter.category, "other"),
        "room": f"R{chance.randint(1, 8)}",
        "urgency": chance.choice(("normal", "normal", "soon")),
        "result": result,
    }
    if result == "ended":
        typed["ended_date"] = min(scene.end, day + timedelta(days=14)).isoformat()
    return replace(_under(dispute, "referrals", day, typed, chance))
