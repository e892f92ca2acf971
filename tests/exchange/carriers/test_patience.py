"""A call ends in time whatever the line does, and is repeated only where that may help."""

import time
import weakref
from collections.abc import Callable
from datetime import datetime
from threading import Event, active_count

import pytest

from app.domain.errors import AppError, Code
from app.exchange.budget import Budget, within
from app.exchange.carriers.carrier import Carrier, Entry, Trouble, unreachable
from app.exchange.carriers.deadline import DeadlineCarrier
from app.exchange.carriers.retrying import RetryingCarrier
from app.exchange.envelope import MAX_FILE
from tests.exchange.carriers.contract import FOLDER

ENTRY = Entry("x.lfb", 1)


class ScriptedCarrier:
    """Does at each listing what the script says next."""

    def __init__(self, *script: Callable[[], None]) -> None:
        self.script = list(script)
        self.closed = 0

    def list(self, folder: str) -> tuple[Entry, ...]:
        if self.script:
            self.script.pop(0)()
        return (ENTRY,)

    def touched(self, folder: str) -> str:
        return ""

    def put(self, path: str, data: bytes) -> None: ...
    def get(self, path: str, limit: int = MAX_FILE) -> bytes:
        return b""

    def written_at(self, path: str) -> None: ...
    def delete(self, path: str) -> None: ...
    def sweep(self, folder: str, before: datetime) -> int:
        return 0

    def close(self) -> None:
        self.closed += 1


def fail(trouble: Trouble) -> Callable[[], None]:
    def act() -> None:
        raise unreachable(trouble)

    return act


def retrying(carrier: Carrier, waits: "list[float]") -> RetryingCarrier:
    return RetryingCarrier(carrier, attempts=4, longest_wait=20, sleep=waits.append)


class TestRetrying:
    """Later and later, and never all laptops at the same moment."""

    @pytest.mark.parametrize(
        "trouble", [Trouble.CUT, Trouble.SLOW, Trouble.SERVER, Trouble.NO_CONNECTION, Trouble.NO_NAME]
    )
    def test_what_may_pass_is_tried_again(self, trouble: Trouble) -> None:
        waits: list[float] = []
        assert retrying(ScriptedCarrier(fail(trouble), fail(trouble)), waits).list(FOLDER) == (ENTRY,)
        assert len(waits) == 2

    @pytest.mark.parametrize(
        "trouble",
        [Trouble.NO_LOGIN, Trouble.NO_TLS, Trouble.PORTAL, Trouble.FULL, Trouble.NO_RIGHT, Trouble.NOT_THERE,
         Trouble.OTHER_HOST, Trouble.NO_MAILBOX, Trouble.READ_ONLY],
    )  # fmt: skip
    def test_what_will_not_pass_is_said_at_once(self, trouble: Trouble) -> None:
        waits: list[float] = []
        with pytest.raises(AppError) as error:
            retrying(ScriptedCarrier(fail(trouble)), waits).list(FOLDER)
        assert error.value.details["reason"] == trouble
        assert waits == []

    def test_after_four_times_it_gives_up_with_the_last_trouble(self) -> None:
        waits: list[float] = []
        with pytest.raises(AppError) as error:
            retrying(ScriptedCarrier(*[fail(Trouble.CUT)] * 3, fail(Trouble.SLOW)), waits).list(FOLDER)
        assert error.value.details["reason"] == Trouble.SLOW
        assert len(waits) == 3

    def test_the_waits_are_spread_and_bounded(self) -> None:
        all_waits: list[float] = []
        for _ in range(50):
            retrying(ScriptedCarrier(*[fail(Trouble.CUT)] * 3), all_waits).list(FOLDER)
        assert all(0 <= wait <= 20 for wait in all_waits)
        assert len(set(all_waits)) > 100

    def test_other_errors_are_not_repeated(self) -> None:
        def missing() -> None:
            raise AppError(Code.NOT_FOUND, what="file", name="x")

        waits: list[float] = []
        with pytest.raises(AppError):
            retrying(ScriptedCarrier(missing), waits).list(FOLDER)
        assert waits == []


class TestDeadline:
    """A frozen call is left behind."""

    def test_a_frozen_call_ends_at_the_deadline_and_the_next_has_a_new_connection(self) -> None:
        thawed = Event()
        made: list[ScriptedCarrier] = []

        def connect() -> Carrier:
            made.append(ScriptedCarrier(*([] if made else [lambda: assert_true(thawed.wait(30))])))
            return made[-1]

        carrier = DeadlineCarrier(connect, 0.1)
        began = time.perf_counter()
        with pytest.raises(AppError) as error:
            carrier.list(FOLDER)
        assert time.perf_counter() - began < 2
        assert error.value.details["reason"] == Trouble.SLOW
        assert carrier.list(FOLDER) == (ENTRY,)
        assert len(made) == 2
        thawed.set()
        carrier.close()

    def test_after_trouble_with_the_line_the_connection_is_renewed(self) -> None:
        made: list[ScriptedCarrier] = []

        def connect() -> Carrier:
            made.append(ScriptedCarrier(*([] if made else [fail(Trouble.CUT)])))
            return made[-1]

        carrier = DeadlineCarrier(connect, 5)
        with pytest.raises(AppError):
            carrier.list(FOLDER)
        carrier.list(FOLDER)
        carrier.list(FOLDER)
        assert len(made) == 2
        carrier.close()

    def test_an_error_of_the_carrier_and_of_connecting_reaches_the_caller(self) -> None:
        def connect() -> Carrier:
            raise unreachable(Trouble.NO_LOGIN)

        with pytest.raises(AppError) as error:
            DeadlineCarrier(connect, 5).list(FOLDER)
        assert error.value.details["reason"] == Trouble.NO_LOGIN

    def test_no_thread_stays_behind_a_carrier_that_is_closed_or_forgotten(self) -> None:
        before = active_count()
        carriers = [DeadlineCarrier(ScriptedCarrier, 5) for _ in range(20)]
        for carrier in carriers:
            carrier.list(FOLDER)
        forgotten = weakref.ref(carriers[-1])
        for carrier in carriers[:10]:
            carrier.close()
        del carrier, carriers
        assert forgotten() is None
        pause, tries = Event(), 0
        while active_count() > before and tries < 200:
            pause.wait(0.01)
            tries += 1
        assert active_count() <= before


class TestBudget:
    """A round holds a carrier to its time, and leaves it as it was."""

    def test_what_ends_a_call_does_not_close_the_carrier_under_the_next(self) -> None:
        others = active_count()
        carrier = ScriptedCarrier(fail(Trouble.NO_RIGHT))
        held = within(Budget(60, lambda: 0.0), carrier)
        with pytest.raises(AppError):
            held.list(FOLDER)
        assert held.list(FOLDER) == (ENTRY,)
        held.close()
        pause, tries = Event(), 0
        while active_count() > others and tries < 1000:
            pause.wait(0.01)
            tries += 1
        assert carrier.closed == 0


def assert_true(value: bool) -> None:
    assert value
