"""What a round does first, when it ends, and that there is one at a time."""

import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from typing_extensions import override

from app.domain.errors import AppError, Code
from app.exchange.budget import Budget, Stop
from app.exchange.carriers.folder import FolderCarrier
from app.exchange.names import parse_name
from app.exchange.rounds import FEW, Round, run_round
from app.store import batches
from app.store.one_at_a_time import alone
from tests.bench.figures import write_many
from tests.builders import Device, refused
from tests.journeys.stories import check_agreed, exchange_all, tally


@dataclass
class Watch:
    """A clock that nobody sets; each look at it may cost a second."""

    now: float = 0
    step: float = 0

    def __call__(self) -> float:
        self.now += self.step
        return self.now


@dataclass
class Noting(FolderCarrier):
    """A folder that notes what is put and fetched, in order."""

    root: Path
    put_names: list[str] = field(default_factory=list)
    got: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        super().__init__(self.root)

    @override
    def put(self, path: str, data: bytes) -> None:
        self.put_names.append(path.rpartition("/")[2])
        super().put(path, data)

    @override
    def get(self, path: str, limit: int = 2**21) -> bytes:
        self.got.append(path.rpartition("/")[2])
        return super().get(path, limit)


class Frozen(FolderCarrier):
    """A share whose calls never come back until the test ends."""

    def __init__(self, root: Path, thawed: threading.Event) -> None:
        super().__init__(root)
        self._thawed = thawed

    @override
    def put(self, path: str, data: bytes) -> None:
        self._thawed.wait(30)


@pytest.fixture
def thawed() -> Iterator[threading.Event]:
    event = threading.Event()
    yield event
    event.set()


def round_of(device: Device, carrier: FolderCarrier, told: Callable[[Round], None], budget: Budget) -> Round:
    return run_round(device.profile, carrier, clock=device.clock, told=told, budget=budget)


def seq_of(name: str) -> int:
    found = parse_name(name)
    return found.seq if found else 0


def test_a_tip_travels_before_everything(desk: Device, point: Device, mailbox: Path) -> None:
    exchange_all(desk, [point], mailbox)
    write_many(point, 1500)
    point.add("tips")
    carrier = Noting(mailbox)
    done = point.exchange(carrier)
    seqs = [seq_of(name) for name in carrier.put_names]
    assert len(seqs) > 2
    assert seqs[0] == max(seqs)
    assert seqs[1:] == sorted(seqs[1:])
    assert done.sent_records == 1501
    assert (done.waiting, done.waiting_bytes) == (0, 0)
    exchange_all(desk, [point], mailbox)
    check_agreed(desk, point)
    assert tally(point).received == 1501


def test_what_is_small_travels_before_what_is_large(desk: Device, point: Device, mailbox: Path) -> None:
    exchange_all(desk, [point], mailbox)
    write_many(point, 700)
    point.exchange(mailbox.parent / "nowhere")  # seals, and sends nothing
    point.add()
    carrier = Noting(mailbox)
    point.exchange(carrier)
    seqs = [seq_of(name) for name in carrier.put_names]
    sizes = [next(mailbox.rglob(name)).stat().st_size for name in carrier.put_names]
    assert seqs != sorted(seqs)
    assert max(sizes[: seqs.index(1)]) < sizes[seqs.index(1)]


def test_a_round_stops_between_files_when_its_time_is_over_and_the_next_goes_on(
    desk: Device, point: Device, mailbox: Path
) -> None:
    exchange_all(desk, [point], mailbox)
    write_many(point, 1500)
    point.exchange(mailbox.parent / "nowhere")
    watch = Watch()
    sent: list[int] = []

    def late(done: Round) -> None:
        sent.append(done.sent)
        watch.now += 10

    done = round_of(point, FolderCarrier(mailbox), late, Budget(15, watch))
    assert (done.stopped, done.trouble) == (Stop.TIME, None)
    assert (done.sent, sent) == (2, [1, 2])
    assert done.waiting > 0
    exchange_all(desk, [point], mailbox)
    check_agreed(desk, point)
    assert tally(point).received == 1500


def test_a_round_can_be_ended_between_files(desk: Device, point: Device, mailbox: Path) -> None:
    exchange_all(desk, [point], mailbox)
    write_many(point, 1500)
    ended = threading.Event()
    budget = Budget(1e9, Watch(), is_cancelled=ended.is_set)
    done = round_of(point, FolderCarrier(mailbox), lambda _: ended.set(), budget)
    assert (done.stopped, done.sent) == (Stop.CANCELLED, 1)


def test_a_call_that_never_comes_back_does_not_keep_the_round(
    desk: Device, point: Device, mailbox: Path, thawed: threading.Event
) -> None:
    exchange_all(desk, [point], mailbox)
    point.add()
    done = round_of(point, Frozen(mailbox, thawed), lambda _: None, Budget(100, Watch(step=1)))
    assert done.stopped is Stop.TIME
    assert tally(point).saved == 1
    exchange_all(desk, [point], mailbox)
    check_agreed(desk, point)


def test_what_was_read_before_the_time_was_over_is_answered(desk: Device, point: Device, mailbox: Path) -> None:
    exchange_all(desk, [point], mailbox)
    write_many(point, 2500)  # more than is read at once
    point.exchange(mailbox)
    watch = Watch()

    def late(_: Round) -> None:
        watch.now += 10

    done = round_of(desk, FolderCarrier(mailbox), late, Budget(15, watch))
    assert (done.stopped, done.receipts) == (Stop.TIME, 1)
    exchange_all(desk, [point], mailbox)
    assert tally(point).received == 2500


def test_a_point_that_wrote_for_months_keeps_no_other_waiting(
    desk: Device, point: Device, other_point: Device, mailbox: Path
) -> None:
    exchange_all(desk, [point, other_point], mailbox)
    write_many(point, 3000)
    other_point.add()
    assert point.exchange(mailbox).sent_bytes > FEW
    other_point.exchange(mailbox)
    carrier = Noting(mailbox)
    desk.exchange(carrier)
    assert carrier.got[0].startswith("08-")
    assert sum(name.startswith("07-") for name in carrier.got) > 1


def test_one_round_at_a_time(point: Device, mailbox: Path) -> None:
    met: list[AppError] = []

    def again(_: Round) -> None:
        try:
            point.exchange(mailbox)
        except AppError as error:
            met.append(error)

    round_of(point, FolderCarrier(mailbox), again, Budget(1e9, Watch()))
    assert [error.code for error in met] == [Code.BUSY]
    assert point.exchange(mailbox).trouble is None


def test_the_lock_goes_with_whoever_holds_it(tmp_path: Path) -> None:
    lock = tmp_path / "lock"
    with alone(lock), refused(Code.BUSY), alone(lock):
        pass
    with alone(lock):
        pass


def test_a_batch_knows_how_many_changes_it_holds(desk: Device, point: Device, mailbox: Path) -> None:
    point.add()
    point.add("tips")
    exchange_all(desk, [point], mailbox)
    sealed = batches.own(point.profile.db, "desk")
    read = [batch for batch in batches.read_of(desk.profile.db, "07") if batch.stream == "desk"]
    assert [batch.changes for batch in sealed] == [batch.changes for batch in read] == [2]
