"""How a record's codes, people and dates are written in a register."""

from collections.abc import Iterable, Mapping

from app.domain import phones
from app.domain.disputes import Dispute, DisputeState, Party
from app.domain.vocabulary import Vocabularies
from app.reports.source import Source
from app.reports.words import fill, join
from app.store import people
from app.store.people import Point

_ENDED_WELL = frozenset({DisputeState.RESOLVED, DisputeState.CLOSED})


class Wording:
    """Codes as words, and owners as points."""

    def __init__(self, source: Source) -> None:
        self._vocabularies: Vocabularies = source.vocabularies
        self._points: Mapping[str, Point] = {point.number: point for point in people.points(source.db)}
        self._said: dict[tuple[str, str], str] = {}

    def label(self, vocabulary: str, code: str) -> str:
        """The words of a code; "" of none. Looked up once: a register asks the same thousands of times."""
        said = self._said.get((vocabulary, code))
        if said is None:
            said = self._vocabularies.label(vocabulary, code) if code else ""
            self._said[vocabulary, code] = said
        return said

    def labels(self, vocabulary: str, codes: Iterable[str]) -> str:
        return self.listed(self.label(vocabulary, code) for code in codes)

    def listed(self, texts: Iterable[str]) -> str:
        """甲、乙, without what is blank."""
        return fill(self._vocabularies, "list_separator").join(text for text in texts if text)

    def months(self, months: Iterable[str]) -> str:
        """2025年2月、4月、2026年1月."""
        words, said, year = self._vocabularies, list[str](), ""
        for month in months:
            code = "month" if month[:4] == year else "period_month"
            year = month[:4]
            said.append(fill(words, code, year=int(year), month=int(month[5:])))
        return join(words, "list_separator", said) if said else ""

    def point(self, owner: str) -> str:
        """The name of the point that owns a record."""
        point = self._points.get(owner)
        return point.name if point else owner

    def township(self, owner: str) -> str:
        point = self._points.get(owner)
        return self.label("townships", point.township) if point else ""

    def yes_or_no(self, value: bool) -> str:
        return fill(self._vocabularies, "yes" if value else "no")

    def has_or_not(self, value: bool) -> str:
        return fill(self._vocabularies, "has" if value else "has_not")

    def level(self, level: int) -> str:
        """红（紧急）: never a colour alone."""
        item = self._vocabularies["levels"].item(str(level))
        return fill(self._vocabularies, "level_with_word", level=item.zh, word=str(item.extra.get("word", "")))

    def names(self, parties: Iterable[Party]) -> str:
        return self.listed(party.name for party in parties)

    def masked_phones(self, parties: Iterable[Party]) -> str:
        return self.listed(phones.masked(party.phone) for party in parties if party.phone)

    def kind(self, dispute: Dispute) -> str:
        """The category with its subtype."""
        category, subtype = self.label("categories", dispute.category), self.label("subtypes", dispute.subtype)
        return fill(self._vocabularies, "with_reason", state=category, reason=subtype) if subtype else category

    def remarks(self, dispute: Dispute) -> str:
        """Where it stands if it is not settled, relapses, the Chinese summary of a Mongolian text."""
        parts = [
            "" if dispute.state in _ENDED_WELL else self._state(dispute),
            self._times(dispute.reopen_count),
            fill(self._vocabularies, "imported") if dispute.imported else "",
            dispute.summary_zh,
        ]
        return fill(self._vocabularies, "remark_separator").join(part for part in parts if part)

    def _state(self, dispute: Dispute) -> str:
        state = self.label("dispute_states", dispute.state.value)
        reason = self.label("unresolved_reasons", dispute.unresolved_reason) or self.label(
            "void_reasons", dispute.void_reason
        )
        return fill(self._vocabularies, "with_reason", state=state, reason=reason) if reason else state

    def _times(self, count: int) -> str:
        return fill(self._vocabularies, "relapsed_times", count=count) if count else ""
