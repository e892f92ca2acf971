"""What every carrier over a line keeps to, however bad the line is; each such kind's tests inherit this."""

import os
import random
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from threading import Event, Thread
from typing import Literal

import pytest

from app.domain.errors import AppError, Code
from app.exchange.carriers.carrier import Carrier, Entry, Trouble
from app.exchange.carriers.deadline import DeadlineCarrier
from app.exchange.carriers.patience import Patience
from app.exchange.carriers.retrying import RetryingCarrier
from tests.exchange.carriers.contract import FOLDER, LATER, name_of
from tests.faults.line import WHOLE, Fate, bad_line
from tests.faults.report import report

Connect = Callable[[int, Patience], Carrier]  # the carrier of the test's own mailbox, reached through this port

SHORT = Patience(connect=5, stall=5, call=10)
BRISK = Patience(connect=5, stall=1, call=5)
HASTY = Patience(connect=0.5, stall=0.5, call=1.5)
DATA = random.Random(1).randbytes(int(os.environ.get("LIANFANG_CUT_SIZE", "20000")))
NAME = name_of(DATA)
PATH = f"{FOLDER}/{NAME}"
ATTEMPTS = 4


GREETING_STEP = 97
AFTER_GREETING = 500
"""Bytes that a listing takes at least, once the line was greeted."""


def cuts_in(greeting: int, moved: int, step: int) -> list[int]:
    """After which bytes the line is cut: until nothing more moves, seldom in the greeting."""
    return [*range(0, greeting, max(step, GREETING_STEP)), *range(greeting, moved + 1, step)]


def clear(direct: Carrier, cut: int) -> None:
    """Make room for the next try; what cuts leave aside is swept now and then, or every listing would be longer."""
    direct.delete(PATH)
    if cut % 64 == 0:
        direct.sweep(FOLDER, LATER)


@contextmanager
def persistent(connect: Connect, port: int, patience: Patience = SHORT) -> Iterator[Carrier]:
    """The carrier as it is used: with deadlines, and trying again, here without waiting in between."""
    hurried = DeadlineCarrier(lambda: connect(port, patience), patience.call)
    with closing(RetryingCarrier(hurried, attempts=ATTEMPTS, longest_wait=0, sleep=lambda _: None)) as carrier:
        yield carrier


def first(fate: Fate) -> Callable[[int], Fate]:
    """This fate for the first connection, none for the others."""
    return lambda number: fate if number == 0 else WHOLE


@contextmanager
def watched(carrier: Carrier) -> Iterator[list[Entry]]:
    """What another reader sees all the while."""
    seen: list[Entry] = []
    over = Event()

    def watch() -> None:
        while not over.is_set():
            with suppress(AppError):  # wsgidav stumbles over files that are renamed while it lists them
                seen.extend(carrier.list(FOLDER))

    thread = Thread(target=watch)
    thread.start()
    try:
        yield seen
    finally:
        over.set()
        thread.join()
        carrier.close()


class LineContract:
    """Inherited; the test class gives `port` of its server and `connect`."""

    STEP = 1009
    """Bytes between two cuts in the short form; `poe faults` sets them closer, and sends more files."""

    GREETS = False
    """Whether a connection begins with a greeting, in which there is no byte of a file; it is cut less often."""

    @pytest.fixture
    def step(self) -> int:
        return int(os.environ.get("LIANFANG_CUT_STEP", self.STEP))

    @pytest.fixture
    def how_many(self) -> int:
        return int(os.environ.get("LIANFANG_CUT_FILES", "20"))

    @pytest.fixture
    def direct(self, port: int, connect: Connect) -> Iterator[Carrier]:
        """By a good line, and trying again as well, since servers end idle connections."""
        with persistent(connect, port) as carrier:
            yield carrier

    def test_cut_after_any_byte_on_the_way_up(self, port: int, connect: Connect, direct: Carrier, step: int) -> None:
        self.send(direct, PATH, DATA)  # makes the folders
        direct.delete(PATH)
        greeting, moved = self.moved(port, connect, lambda carrier: self.send(carrier, PATH, DATA), "bytes_up")
        direct.delete(PATH)
        cuts = cuts_in(greeting, moved, step)
        for cut in cuts:
            with bad_line(port, first(Fate(cut_up=cut))) as line, persistent(connect, line.port) as carrier:
                self.send(carrier, PATH, DATA)
                assert line.bytes_up < 2.5 * len(DATA) + 12_000
            assert direct.list(FOLDER) == (Entry(NAME, len(DATA)),)
            assert direct.get(PATH) == DATA
            clear(direct, cut)
        report(len(cuts), "cuts")

    def test_cut_after_any_byte_of_the_replies(self, port: int, connect: Connect, direct: Carrier, step: int) -> None:
        self.send(direct, PATH, DATA)
        direct.delete(PATH)
        greeting, moved = self.moved(port, connect, lambda carrier: self.send(carrier, PATH, DATA), "bytes_down")
        direct.delete(PATH)
        cuts = cuts_in(greeting, moved, max(1, step // 8))
        for cut in cuts:
            with bad_line(port, first(Fate(cut_down=cut))) as line, persistent(connect, line.port) as carrier:
                self.send(carrier, PATH, DATA)
            assert direct.list(FOLDER) == (Entry(NAME, len(DATA)),)
            assert direct.get(PATH) == DATA
            clear(direct, cut)
        report(len(cuts), "cuts")

    def test_cut_while_reading_is_no_short_file(self, port: int, connect: Connect, direct: Carrier, step: int) -> None:
        direct.put(PATH, DATA)
        greeting, moved = self.moved(port, connect, lambda carrier: carrier.get(PATH), "bytes_down")
        cuts = cuts_in(greeting, moved, step)
        for cut in cuts:
            with bad_line(port, first(Fate(cut_down=cut))) as line, persistent(connect, line.port) as carrier:
                assert carrier.get(PATH) == DATA
                assert carrier.list(FOLDER) == (Entry(NAME, len(DATA)),)
        report(len(cuts), "cuts")

    def test_half_of_all_connections_cut_anywhere_and_some_stalled(
        self, port: int, connect: Connect, direct: Carrier, how_many: int
    ) -> None:
        chance = random.Random(8)

        def fate_of(_: int) -> Fate:
            if chance.random() < 0.5:
                return Fate(cut_up=chance.randrange(40_000), cut_down=chance.randrange(20_000))
            return Fate(stall_down=chance.randrange(2_000)) if chance.random() < 0.05 else WHOLE

        all_data = [chance.randbytes(chance.randrange(1, 30_000)) for _ in range(how_many)]
        files = {name_of(data, seq): data for seq, data in enumerate(all_data, 1)}
        with (
            watched(connect(port, SHORT)) as seen,
            bad_line(port, fate_of) as line,
            persistent(connect, line.port, BRISK) as carrier,
        ):
            for name, data in files.items():
                self._until_done(carrier, f"{FOLDER}/{name}", data)
        whole = {Entry(name, len(data)) for name, data in files.items()}
        assert set(seen) <= whole
        assert set(direct.list(FOLDER)) == whole
        assert all(direct.get(f"{FOLDER}/{name}") == data for name, data in files.items())
        report(how_many, "files over connections of which half were cut")

    def moved(
        self, port: int, connect: Connect, act: Callable[[Carrier], object], way: Literal["bytes_up", "bytes_down"]
    ) -> tuple[int, int]:
        """How many bytes go one way until the line is greeted, and until the act is done."""
        counts = []
        for each in (lambda carrier: carrier.list(FOLDER), act) if self.GREETS else (act,):
            with bad_line(port, lambda _: WHOLE) as line, persistent(connect, line.port) as carrier:
                each(carrier)
            counts.append(int(getattr(line, way)))
        return (max(0, counts[0] - AFTER_GREETING) if self.GREETS else 0), counts[-1]

    def send(self, carrier: Carrier, path: str, data: bytes) -> None:
        carrier.put(path, data)

    def _until_done(self, carrier: Carrier, path: str, data: bytes) -> None:
        """As rounds do: what failed is done in the next one."""
        for _ in range(20):
            with suppress(AppError):
                self.send(carrier, path, data)
                return
        pytest.fail("twenty rounds did not do it")

    @pytest.mark.parametrize("stall", [0, 60, 150])
    def test_a_stalled_line_ends_in_time(self, port: int, connect: Connect, stall: int) -> None:
        with bad_line(port, lambda _: Fate(stall_down=stall)) as line:
            carrier = DeadlineCarrier(lambda: connect(line.port, HASTY), HASTY.call)
            began = time.perf_counter()
            with pytest.raises(AppError) as error:
                carrier.put(PATH, DATA)
            assert time.perf_counter() - began < 2 * HASTY.call
            assert error.value.code is Code.MAILBOX_UNREACHABLE
            assert error.value.details["reason"] in (Trouble.SLOW, Trouble.CUT)
            carrier.close()

    def test_nobody_there_is_said(self, connect: Connect) -> None:
        with bad_line(1, lambda _: WHOLE) as line:
            dead = line.port
        with pytest.raises(AppError) as error:
            connect(dead, HASTY).list(FOLDER)
        assert error.value.details["reason"] == Trouble.NO_CONNECTION
