"""A dispute as papers speak of it."""

from dataclasses import dataclass

from app.domain.disputes import Dispute, DisputeState
from app.domain.phones import masked
from app.domain.vocabulary import Vocabularies
from app.reports.paper.form import capitals, committee_of, day, yuan

_MARKS = (DisputeState.VOID, DisputeState.MERGED)


@dataclass(frozen=True, slots=True)
class PartyLine:
    """One side; its telephone number is masked on all papers but the call list."""

    name: str
    phone: str


@dataclass(frozen=True, slots=True)
class Matter:
    """The facts that most papers of a dispute begin with. `mark` says that it is void or merged."""

    number: str
    ledger_no: str
    case_no: str
    mark: str
    committee: str
    village: str
    hamlet: str
    kind: str
    parties: tuple[PartyLine, ...]
    relation: str
    people: str
    amount: str
    capitals: str
    source: str
    level: str
    summary: str
    summary_zh: str
    mediators: tuple[str, ...]
    found: str
    accepted: str
    resolved: str
    result: str

    @property
    def names(self) -> tuple[str, ...]:
        return tuple(party.name for party in self.parties)


def matter_of(dispute: Dispute, words: Vocabularies) -> Matter:
    """The dispute in words."""
    agreement = dispute.agreement
    return Matter(
        number=dispute.local_no,
        ledger_no=dispute.ledger_no,
        case_no=agreement.case_no if agreement else "",
        mark=words.label("dispute_states", dispute.state) if dispute.state in _MARKS else "",
        committee=agreement.committee if agreement else committee_of(dispute.village),
        village=dispute.village,
        hamlet=dispute.ailitun,
        kind=kind_of(dispute, words),
        parties=tuple(PartyLine(party.name, masked(party.phone)) for party in dispute.parties),
        relation=_label(words, "relations", dispute.relation),
        people=f"{dispute.people_count}人",
        amount=yuan(dispute.amount),
        capitals=capitals(dispute.amount),
        source=_label(words, "sources", dispute.source),
        level=level_of(dispute.level, words),
        summary=dispute.summary,
        summary_zh=dispute.summary_zh,
        mediators=dispute.mediators,
        found=day(dispute.found_date),
        accepted=day(dispute.accepted_date),
        resolved=day(dispute.resolved_date),
        result=dispute.result,
    )


def kind_of(dispute: Dispute, words: Vocabularies) -> str:
    """土地草牧场（牛羊越界）."""
    category = words.label("categories", dispute.category)
    return f"{category}（{words.label('subtypes', dispute.subtype)}）" if dispute.subtype else category


def level_of(level: int, words: Vocabularies) -> str:
    """黄（一般）: the word says it where the colour is not printed."""
    item = words["levels"].item(str(level))
    return f"{item.zh}（{item.extra.get('word', '')}）"


def _label(words: Vocabularies, vocabulary: str, code: str) -> str:
    return words.label(vocabulary, code) if code else ""
