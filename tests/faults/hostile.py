"""Long form: `python -m tests.faults.hostile [rounds] [kills a round] [seed]`: a desk imports under attack.

Each round the same honest batches, every point of them forked by a clone, come shuffled and late among hostile files,
to a desk that is killed meanwhile. In the end it holds every honest record once, nothing hostile, and says each fork.
"""

import json
import shutil
import sys
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from multiprocessing import get_context
from multiprocessing.connection import Connection
from pathlib import Path
from random import Random

from app.domain.changes import JSON, Edit
from app.domain.identity import TO_DESKS
from app.exchange.carriers.folder import FolderCarrier
from app.exchange.rounds import run_round
from app.store import batches, change_log, history, projection
from app.store.database import writing
from tests.builders import Clock, Device, Ids, make_desk, make_fields, make_point
from tests.faults.hostile_files import MARK, Attacker, Laid
from tests.faults.report import report
from tests.journeys.stories import check_whole, letters_of, reopened, twin

TRAITOR = "66"
_FORKED = get_context("fork")
WAVES = 3
LATE = 0.25
Rows = Mapping[tuple[str, str], Mapping[str, JSON]]


@dataclass(frozen=True)
class Size:
    """How much the honest points write."""

    points: int = 6
    batches: int = 8
    records: int = 12


@dataclass
class Tally:
    """What was laid and what became of it."""

    files: int = 0
    quarantined: int = 0
    held: int = 0
    forks: int = 0
    kills: int = 0


@dataclass(frozen=True)
class Siege:
    """What is made once: a desk that has heard nothing yet, honest letters, and who attacks."""

    desk: Path
    organisation: str
    attacker: Attacker
    expected: Rows

    def lay(self, mailbox: Path, laid: Sequence[Laid]) -> None:
        for each in laid:
            folder = mailbox / self.organisation / each.writer / TO_DESKS
            folder.mkdir(parents=True, exist_ok=True)
            (folder / each.name).write_bytes(each.data)


def make_siege(folder: Path, size: Size, chance: Random) -> Siege:
    mailbox = folder / "honest"
    desk = make_desk(folder / "desk", mailbox)
    numbers = [f"{number:02}" for number in range(1, size.points + 1)]
    members = {number: make_point(folder / number, desk, number) for number in (*numbers, TRAITOR)}
    for device in (*members.values(), desk):
        device.exchange(mailbox)
    expected: dict[tuple[str, str], Mapping[str, JSON]] = {}
    for number in numbers:
        expected |= _write_forked(members[number], folder / f"{number}-clone", mailbox, size)
    desk.profile.close()
    letters = {
        number: [Laid(number, path.name, path.read_bytes()) for path in letters_of(mailbox, number)]
        for number in numbers
    }
    records = {number: [record for owner, record in expected if owner == number] for number in numbers}
    attacker = Attacker(members[TRAITOR], members, letters, records, chance)
    return Siege(folder / "desk", desk.profile.identity.organisation, attacker, expected)


def _write_forked(point: Device, clone_home: Path, mailbox: Path, size: Size) -> Rows:
    """The point writes its batches; a clone of it, made half way, writes two of its own."""
    for _ in range(size.batches // 2):
        _write_batch(point, mailbox, size.records)
    clone = twin(point, clone_home)
    for device, count in ((point, size.batches - size.batches // 2), (clone, 2)):
        for _ in range(count):
            _write_batch(device, mailbox, size.records)
    rows = {**rows_of(point), **rows_of(clone)}
    clone.profile.close()
    return rows


def _write_batch(device: Device, mailbox: Path, records: int) -> None:
    owner = device.profile.identity.owner
    edits = [Edit("disputes", device.ids(), owner, make_fields(), (TO_DESKS,)) for _ in range(records)]
    with writing(device.profile.db):
        change_log.append(device.profile.db, device.profile.identity, edits, device.clock())
    device.exchange(mailbox)


def rows_of(device: Device) -> Rows:
    """The disputes as their writers made them, without the number that a desk gives."""
    rows = projection.contents(device.profile.db)["disputes"]
    found: Rows = {(owner, record): json.loads(data) for owner, record, data, *_ in rows}
    return {key: {name: fields[name] for name in fields if name != "ledger_no"} for key, fields in found.items()}


def attack(siege: Siege, folder: Path, kills: int, chance: Random, tally: Tally) -> None:
    """One round of it."""
    home, mailbox = folder / "desk", folder / "mailbox"
    shutil.copytree(siege.desk, home)
    waves = _waves(siege.attacker, chance)
    tally.files += sum(map(len, waves))
    for wave in waves:
        siege.lay(mailbox, wave)
        for _ in range(kills if wave else 0):
            _kill_while_it_reads(home, mailbox, chance)
            tally.kills += 1
        _read(home, mailbox)
    _check(siege, home, mailbox, tally)


def _waves(attacker: Attacker, chance: Random) -> list[list[Laid]]:
    """Honest and hostile files in random order; a quarter of the honest ones come in the last wave."""
    waves: list[list[Laid]] = [[] for _ in range(WAVES)]
    for writer, letters in attacker.letters.items():
        for letter in letters:
            waves[-1 if chance.random() < LATE else chance.randrange(WAVES - 1)].append(letter)
        for hostile in attacker.against(writer):
            waves[chance.randrange(WAVES)].append(hostile)
    return waves


def _kill_while_it_reads(home: Path, mailbox: Path, chance: Random) -> None:
    """In a process that is a copy of this one, which is quicker than a new one; killed somewhere in its reading."""
    heard, said = _FORKED.Pipe(duplex=False)
    process = _FORKED.Process(target=_read_on, args=(home, mailbox, said))
    process.start()
    for _ in range(chance.randint(0, 8)):
        heard.recv()
    process.join(chance.uniform(0, 0.02))
    process.kill()
    process.join()


def _read_on(home: Path, mailbox: Path, said: "Connection[str, str]") -> None:
    desk = reopened(home, Clock(), Ids(0xD))
    while True:
        run_round(desk.profile, FolderCarrier(mailbox), clock=desk.clock, told=lambda _: said.send("some"))
        said.send("all")


def _read(home: Path, mailbox: Path) -> None:
    desk = reopened(home, Clock(), Ids(0xD))
    assert desk.exchange(mailbox).trouble is None
    desk.profile.close()


def _check(siege: Siege, home: Path, mailbox: Path, tally: Tally) -> None:
    desk = reopened(home, Clock(), Ids(0xD))
    done = desk.exchange(mailbox)
    held = rows_of(desk)
    assert held == siege.expected, "an honest record was locked out, or a hostile one was imported"
    assert MARK not in json.dumps([*projection.contents(desk.profile.db).values()], ensure_ascii=False)
    forked = {fork.writer for fork in done.forks}
    assert forked >= set(siege.attacker.letters), "a fork was not said"
    check_whole(desk)
    tally.forks += len(forked & set(siege.attacker.letters))
    tally.quarantined += len(batches.quarantined(desk.profile.db))
    tally.held += len(history.held(desk.profile.db))
    desk.profile.close()


def run(rounds: int, kills: int, seed: int, size: Size | None = None) -> Tally:
    """So many rounds; `kills` in each wave of one. Any wrong end state is an error."""
    chance, tally = Random(seed), Tally()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        siege = make_siege(folder / "siege", size or Size(), chance)
        for number in range(rounds):
            attack(siege, folder / "round", kills if chance.random() < 0.5 else 0, chance, tally)
            shutil.rmtree(folder / "round")
            if number % 10 == 9:
                sys.stderr.write(f"{number + 1} rounds: {tally}\n")
        for device in siege.attacker.members.values():
            device.profile.close()
    return tally


if __name__ == "__main__":
    asked = [int(argument) for argument in sys.argv[1:]]
    rounds, kills, seed = asked + [150, 2, 1][len(asked) :]
    told = run(rounds, kills, seed)
    for tried, what in ((told.files, "files"), (told.kills, "kills of the reader"), (told.forks, "forks")):
        report(tried, what)
    sys.stdout.write(
        f"{rounds} rounds, {told.files} files, {told.kills} kills: every honest record once, nothing hostile;"
        f" {told.quarantined} files and {told.held} changes set aside, {told.forks} of {told.forks} forks said\n"
    )
