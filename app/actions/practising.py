"""Practising: a profile with invented records that is thrown away, and from which nothing can ever be sent."""

import secrets
import shutil
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

from sqlite_utils import Database

from app.actions import recording
from app.actions.days import today_of
from app.actions.enrolling import PLACE
from app.actions.recording import PRACTICE, NewId
from app.domain.changes import JSON
from app.domain.identity import Identity, Role
from app.domain.vocabulary import Vocabularies
from app.exchange import keyring
from app.exchange.address import MAILBOX, as_kept
from app.exchange.keyring import Keyring
from app.exchange.sealing import SealingIdentity
from app.store import people, profile
from app.store.locks import Kdf
from app.store.people import Writer
from app.store.profile import Profile

OWNER = "01"
VILLAGE = "练习嘎查"
_THROWN_AWAY = Kdf(passes=1, memory=8 * 2**20)
"""Nobody knows the passphrase and nothing in it is true: a slow key would protect nothing."""


def begin(home: Path, vocabularies: Vocabularies, *, now: datetime, new_id: NewId) -> Profile:
    """A fresh practice profile in this folder; what an earlier practice left there goes."""
    end(home)
    identity = Identity(Role.POINT, OWNER, 1, OWNER, PRACTICE)
    facts: dict[str, JSON] = {
        MAILBOX: as_kept("", {}),
        PLACE: {"name": "练习", "village": VILLAGE, "township": ""},
    }
    made, _ = profile.create(
        home, identity, facts, secrets.token_hex(16), vocabularies, fill=lambda db: _fill(db, now), kdf=_THROWN_AWAY
    )
    recording.add_many(made, _invented(now), now=now, new_id=new_id)
    return made


def end(home: Path) -> None:
    """Throw it away."""
    shutil.rmtree(home, ignore_errors=True)


def _fill(db: Database, now: datetime) -> None:
    """A station that does not exist: what is sealed to it, nobody opens."""
    keyring.keep(db, Keyring.generate(), str(SealingIdentity.generate().recipient))
    nobody = Keyring.generate()
    key, recipient = str(nobody.signing.verify_key), str(nobody.sealing.recipient)
    people.enrol(db, Writer("desk-practice", 1, "desk-practice", Role.STATION, key, recipient), now)


def _invented(now: datetime) -> Iterator[tuple[str, dict[str, JSON]]]:
    def day(ago: int) -> str:
        return (today_of(now) - timedelta(days=ago)).isoformat()

    yield (
        "disputes",
        _dispute("land", "张某1", "李某2", "羊进了草场，啃了两亩青，双方争吵。", day(30))
        | {
            "state": "resolved",
            "resolved_date": day(29),
            "result": "以水渠为界，赔八百元。",
            "agreement_form": "oral",
        },
    )
    yield "disputes", _dispute("neighbours", "王某3", "赵家", "雨水流进邻家院子。", day(3))
    yield "disputes", _dispute("debt", "白某4", "包某5", "借款到期没有还。", day(1))
    yield "outreach", {"date": day(4), "place": "集市", "form": "market", "face_count": 80}
    yield "services", {"date": day(2), "type": "translation", "persons": 1}
    yield "hazards", {"found_date": day(6), "type": "road", "place": "村口", "description": "弯道没有护栏。"}


def _dispute(category: str, one: str, other: str, summary: str, found: str) -> dict[str, JSON]:
    return {
        "found_date": found,
        "village": VILLAGE,
        "category": category,
        "parties": [{"name": one}, {"name": other}],
        "summary": summary,
    }
