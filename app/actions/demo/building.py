"""Building the demo: real profiles, real kits, real batches through a real folder; only the records are made up."""

from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import islice
from pathlib import Path
from typing import TypeVar

from app.actions import enrolling, exchanging
from app.actions.demo import between
from app.actions.demo.entry import Entry
from app.actions.demo.points import DemoPoint
from app.actions.demo.year import Plan, Year
from app.actions.recording import DEMO
from app.domain.changes import Edit, Fields
from app.domain.errors import AppError, Code
from app.domain.identity import BETWEEN_DESKS, TO_DESKS, to_point
from app.domain.recording import check_fields
from app.domain.vocabulary import Vocabularies
from app.exchange import informant
from app.exchange.carriers.opening import open_mailbox
from app.exchange.rounds import Round
from app.store import change_log, ledgers, profile
from app.store.database import writing
from app.store.locks import Kdf
from app.store.people import Point
from app.store.profile import Profile

OPEN_SECRET = Kdf(passes=1, memory=8 * 2**20)
"""The demo's passphrase lies beside it in a file: deriving keys from it slowly would protect nothing."""
BUREAU = "152223"
_AT_ONCE = 4
_TO_THE_POINT = ("tip", "feedback")

Told = Callable[[str, int, int], None]
T = TypeVar("T")
R = TypeVar("R")


@dataclass(frozen=True, slots=True)
class Demo:
    """Where the demo lies: `desk`, `point-01` … and `mailbox` are under `folder`."""

    folder: Path
    passphrase: str
    plan: Plan

    @property
    def desk(self) -> Path:
        return self.folder / "desk"

    @property
    def mailbox(self) -> Path:
        return self.folder / "mailbox"

    def point(self, number: str) -> Path:
        return self.folder / f"point-{number}"


@dataclass(frozen=True, slots=True)
class _PointTask:
    """All that a process needs to be one point."""

    demo: Demo
    point: DemoPoint
    vocabularies: Vocabularies
    now: datetime
    kit: bytes = b""
    code: str = ""
    entries: tuple[Entry, ...] = ()


def build(demo: Demo, *, vocabularies: Vocabularies, now: datetime, told: Told) -> None:
    """Make the desk and its points, let each point write its year and send it, let the desk import and answer.

    `told` hears what is going on, how much of it is done, and of how much. Raises AppError FILE_EXISTS for a folder
    that holds something.
    """
    _make_folder(demo)
    desk = enrolling.create_desk(
        demo.desk,
        "扎赉特旗公安局",
        BUREAU,
        str(demo.mailbox.resolve()),
        demo.passphrase,
        vocabularies=vocabularies,
        now=now,
        organisation=DEMO,
        kdf=OPEN_SECRET,
    ).profile
    year = Year(demo.plan, vocabularies["townships"].codes, lambda name: informant.seal(desk.db, name))
    tasks = (_invited(demo, desk, year, point, now) for point in year.points)
    with ProcessPoolExecutor() as processes:
        for done, _ in enumerate(_each(processes, _write_and_send, tasks), start=1):
            told("points write and send", done, len(year.points))
        _import_all(desk, now, told)
        unseen = between.at_desk(desk.db, demo.plan.end)
        _decide(desk, [*year.desk(), *between.waivers(desk.db, demo.plan.end, demo.plan.seed), *unseen], now)
        _round(desk, now)
        homes = (_at_home(demo, point, unseen, vocabularies, now) for point in year.points)
        for done, _ in enumerate(_each(processes, _fetch_receipts, homes), start=1):
            told("points fetch their receipts", done, len(year.points))
    _round(desk, now)
    desk.close()


def _make_folder(demo: Demo) -> None:
    if demo.folder.exists() and any(demo.folder.iterdir()):
        raise AppError(Code.FILE_EXISTS, name=str(demo.folder))
    demo.mailbox.mkdir(parents=True)
    (demo.folder / "passphrase").write_text(f"{demo.passphrase}\n", encoding="utf-8")


def _invited(demo: Demo, desk: Profile, year: Year, point: DemoPoint, now: datetime) -> _PointTask:
    place = Point(point.number, point.name, point.village, point.township)
    invited = enrolling.invite(desk, place, now=now, kdf=OPEN_SECRET)
    entries = tuple(year.entries(point))
    return _PointTask(demo, point, desk.vocabularies, now, invited.kit, invited.code, entries)


def _write_and_send(task: _PointTask) -> None:
    """Be the point for its year, with its own wrong clock if it has one."""
    now = task.now + timedelta(days=task.point.clock_off)
    home = task.demo.point(task.point.number)
    joined = enrolling.join(
        home, task.kit, task.code, task.demo.passphrase, vocabularies=task.vocabularies, now=now, kdf=OPEN_SECRET
    ).profile
    _write(joined, task.entries, TO_DESKS, now)
    _round(joined, now)
    joined.close()


def _fetch_receipts(task: _PointTask) -> None:
    point = profile.unlock(task.demo.point(task.point.number), task.demo.passphrase, task.vocabularies)
    now = task.now + timedelta(days=task.point.clock_off)
    if task.entries:
        _write(point, task.entries, TO_DESKS, now)
    _round(point, now)
    point.close()


def _round(opened: Profile, now: datetime, told: Callable[[Round], None] = lambda _: None) -> None:
    """One round as people do it."""
    done = exchanging.exchange(opened, open_mailbox, clock=lambda: now, told=told).round
    if done.trouble:
        raise done.trouble


def _write(opened: Profile, entries: Iterable[Entry], stream: str, now: datetime) -> None:
    edits = []
    for entry in entries:
        check_fields(entry.ledger, entry.fields)
        edits.append(Edit(entry.ledger, entry.record, entry.owner or opened.identity.owner, entry.fields, (stream,)))
    with writing(opened.db):
        change_log.append(opened.db, opened.identity, edits, now)


def _import_all(desk: Profile, now: datetime, told: Told) -> None:
    files = sum(1 for _ in (desk.home.parent / "mailbox").rglob("*.lfb"))
    _round(desk, now, lambda so_far: told("the desk imports", so_far.read, files))


def _at_home(
    demo: Demo, point: DemoPoint, unseen: Iterable[Entry], vocabularies: Vocabularies, now: datetime
) -> _PointTask:
    """The point before it fetches: it has written what it does not know that the desk wrote, too."""
    own = tuple(between.at_point(entry) for entry in unseen if entry.owner == point.number)
    return _PointTask(demo, point, vocabularies, now, entries=own)


def _decide(desk: Profile, decided: Iterable[Entry], now: datetime) -> None:
    """What the desk decided goes to the other desks whole, and to the point as far as a point may know it."""
    edits: list[Edit] = []
    told_by = {row.key.record: row.key.owner for row in ledgers.every(desk.db, "tips")}
    for entry in decided:
        owner = entry.owner or desk.identity.owner
        edits.append(Edit(entry.ledger, entry.record, owner, entry.fields, (BETWEEN_DESKS,)))
        told = _for_the_point(entry)
        point = entry.owner or told_by.get(str(entry.fields.get("tip")), "")
        if told and point:
            edits.append(Edit(entry.ledger, entry.record, owner, told, (to_point(point),)))
    with writing(desk.db):
        change_log.append(desk.db, desk.identity, edits, now)


def _for_the_point(entry: Entry) -> Fields:
    if entry.ledger == "tip_handling":
        return {name: entry.fields[name] for name in _TO_THE_POINT if name in entry.fields}
    return {} if entry.ledger == "merges" else entry.fields


def _each(processes: ProcessPoolExecutor, work: Callable[[T], R], items: Iterable[T]) -> Iterator[R]:
    """The results in order, with only a few items in memory at a time."""
    rest = iter(items)
    waiting: list[Future[R]] = [processes.submit(work, item) for item in islice(rest, _AT_ONCE)]
    while waiting:
        yield waiting.pop(0).result()
        waiting += [processes.submit(work, item) for item in islice(rest, 1)]
