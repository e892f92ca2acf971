"""Builders for tests of whole profiles: a desk, its points, a mailbox folder and the clocks they live by."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest

from app.actions import enrolling, exchanging, recording
from app.actions.enrolling import Invited
from app.actions.recording import Saved
from app.domain import old_letters
from app.domain.changes import JSON
from app.domain.errors import AppError, Code
from app.exchange.carriers.carrier import Carrier
from app.exchange.carriers.folder import FolderCarrier
from app.exchange.rounds import Round
from app.store.locks import Kdf
from app.store.people import Point
from app.store.profile import Profile
from app.store.vocabularies import load_vocabularies

CHINA = timezone(timedelta(hours=8))
NOW = datetime(2026, 7, 15, 9, 0, tzinfo=CHINA)
CHEAP = Kdf(passes=1, memory=8 * 2**10)
WORDS = "七月草场 8"
DESK_CODE = "152223105"
ROOT = Path(__file__).resolve().parents[1]
VOCABULARIES = load_vocabularies(ROOT / "resources")
OLD_LETTERS = old_letters.parse((ROOT / "resources" / "menksoft.json").read_text("utf-8"))


@dataclass
class Clock:
    """A laptop's clock: stands still until it is told to go, or set wrong."""

    now: datetime = NOW

    def __call__(self) -> datetime:
        return self.now

    def pass_by(self, **span: float) -> datetime:
        self.now += timedelta(**span)
        return self.now


@dataclass
class Ids:
    """Record ids in a fixed order, another row of them for each device."""

    device: int = 0
    last: int = 0

    def __call__(self) -> str:
        self.last += 1
        return f"0197f5d4-{self.device:04x}-7000-8000-{self.last:012x}"


@dataclass
class Device:
    """A profile with its clock, its ids and what its owner does with it."""

    profile: Profile
    clock: Clock
    ids: Ids
    recovery_code: str = field(default="", repr=False)

    def add(self, ledger: str = "disputes", **fields: JSON) -> Saved:
        """A new record; a dispute of five fields unless said otherwise."""
        typed = make_fields(ledger, **fields)
        return recording.add(self.profile, ledger, typed, now=self.clock(), new_id=self.ids)

    def edit(self, saved: Saved, **fields: JSON) -> None:
        recording.edit(self.profile, "disputes", saved.key, fields, now=self.clock())

    def exchange(self, mailbox: Path | Carrier) -> Round:
        """One round with a folder, or with a carrier that plays tricks."""
        carrier = FolderCarrier(mailbox) if isinstance(mailbox, Path) else mailbox

        def opened(_url: str, _credentials: Mapping[str, str]) -> Carrier:
            return carrier

        return exchanging.exchange(self.profile, opened, clock=self.clock).round


def make_desk(
    home: Path, mailbox: Path, *, code: str = DESK_CODE, organisation: str = "", clock: Clock | None = None
) -> Device:
    """A bureau's desk of its own; the mailbox folder is made with it."""
    mailbox.mkdir(parents=True, exist_ok=True)
    clock = clock or Clock()
    made = enrolling.create_desk(
        home,
        "示范派出所",
        code,
        str(mailbox),
        WORDS,
        vocabularies=VOCABULARIES,
        now=clock(),
        organisation=organisation,
        kdf=CHEAP,
    )
    return Device(made.profile, clock, Ids(0xD), made.recovery_code)


def make_station(home: Path, bureau: Device, mailbox: Path, code: str = "152223106") -> Device:
    """A station under the bureau whose card it was handed."""
    clock = Clock()
    made = enrolling.create_desk(
        home,
        "示范镇派出所",
        code,
        str(mailbox),
        WORDS,
        vocabularies=VOCABULARIES,
        now=clock(),
        bureau=enrolling.card_of(bureau.profile),
        kdf=CHEAP,
    )
    return Device(made.profile, clock, Ids(0x5), made.recovery_code)


def make_invitation(desk: Device, number: str = "07") -> Invited:
    """A kit for the point's laptop, with its code."""
    place = Point(number, f"示范点{number}", f"示范{number}嘎查", DESK_CODE)
    return enrolling.invite(desk.profile, place, now=desk.clock(), kdf=CHEAP)


def make_point(home: Path, desk: Device, number: str = "07", *, clock: Clock | None = None) -> Device:
    """A point's laptop that has joined; the desk learns of it at its next round."""
    invited = make_invitation(desk, number)
    return join(home, invited, number, clock=clock)


def join(home: Path, invited: Invited, number: str = "07", *, clock: Clock | None = None) -> Device:
    clock = clock or Clock()
    made = enrolling.join(home, invited.kit, invited.code, WORDS, vocabularies=VOCABULARIES, now=clock(), kdf=CHEAP)
    return Device(made.profile, clock, Ids(int(number, 16)), made.recovery_code)


def make_fields(ledger: str = "disputes", **fields: JSON) -> dict[str, JSON]:
    """The least that the ledger's form takes, and the fields named."""
    return dict(LEAST[ledger]) | fields


@contextmanager
def refused(code: Code, field: str | None = None) -> Iterator[None]:
    """What is inside raises expected trouble of this code (about this field)."""
    with pytest.raises(AppError) as raised:
        yield
    assert raised.value.code is code
    assert field is None or raised.value.field == field
    assert str(raised.value)


LEAST: Mapping[str, Mapping[str, JSON]] = {
    "disputes": {
        "found_date": "2026-07-01",
        "village": "示范一嘎查",
        "category": "land",
        "parties": [{"name": "张某1"}, {"name": "李某1"}],
        "summary": "两家因草场边界争吵",
    },
    "tips": {
        "happening_now": False,
        "category": "X02",
        "time": "2026-07-14T21:30",
        "place": "示范一嘎查北",
        "what": "有人夜里装羊上车",
        "seen_or_heard": "seen",
    },
    "outreach": {"date": "2026-07-09", "place": "示范一嘎查", "form": "market", "face_count": 80},
    "dissuasions": {"date": "2026-07-09", "fraud_type": "F01", "found_how": "family", "done": "陪同报警"},
    "nil_reports": {"month": "2026-07", "ledgers": ["disputes"]},
    "services": {"date": "2026-07-09", "type": "translation", "persons": 1},
    "referrals": {"name": "张某1", "consent": True, "reason": "family", "room": "R1", "date": "2026-07-09"},
    "hazards": {"found_date": "2026-07-09", "type": "road", "place": "村口", "description": "弯道无护栏"},
}
