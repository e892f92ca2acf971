"""Mongolian words that typing aids may offer: those of the lists, and those this profile has written before."""

import re
from collections import Counter

from app.domain.changes import canonical
from app.store import ledgers
from app.store.ledgers import Query
from app.store.profile import Profile

_WORD = re.compile("(?<![\u180a-\u180f\u1820-\u18aa\u202f])[\u1820-\u18aa][\u180a-\u180f\u1820-\u18aa]+")
_LEDGERS = ("disputes", "sessions", "follow_ups", "outreach", "services", "hazards")  # tips are nobody's word list
_NEWEST = 200
_MOST = 2_000


def offered(profile: Profile) -> tuple[str, ...]:
    """Without suffixes; what was written often is kept if there are too many. Nothing is stored for it."""
    listed = {word for items in profile.vocabularies.values() for item in items for word in _WORD.findall(item.mn)}
    written: Counter[str] = Counter()
    for ledger in _LEDGERS:
        for row in ledgers.page(profile.db, Query(ledger), limit=_NEWEST):
            written.update(_WORD.findall(canonical(dict(row.fields)).decode()))
    return (*sorted(listed), *(word for word, _ in written.most_common(_MOST) if word not in listed))
