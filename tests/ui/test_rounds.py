"""Rounds beside the window: nobody waits for them, and they begin by themselves when there is a reason to."""

import threading
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.domain.changes import Changes
from app.domain.errors import AppError, Code
from app.exchange.budget import Stop
from app.exchange.carriers.carrier import Carrier, Trouble
from app.exchange.carriers.opening import open_mailbox
from app.exchange.rounds import Round
from app.exchange.sticks import FOLDER, mailbox_at
from app.store import profile
from app.ui.books import Books
from app.ui.bus import Bus
from app.ui.jobs import Jobs
from app.ui.outside import Outside
from app.ui.rounds import Rounds
from app.ui.rounds_timer import Pace, RoundsTimer
from tests.builders import VOCABULARIES, WORDS, Device, make_fields
from tests.silent_disk import SilentDisk
from tests.ui.point.conftest import add, refuse
from tests.ui.slow_carrier import SlowCarrier

QUIET = Pace(usual=1e6, soonest=1e6, longest=1e6, look=1e6)


@pytest.fixture
def books(qtbot: QtBot, jobs: Jobs, outside: Outside) -> Iterator[Books]:
    made = Books(jobs, Bus(jobs))
    opened: list[None] = []
    made.open(lambda: profile.unlock(outside.home, WORDS, VOCABULARIES), opened.append, refuse, made)
    qtbot.waitUntil(lambda: bool(opened))
    yield made
    if not jobs.is_stopping():
        made.close()


def test_a_save_does_not_wait_for_a_line_that_hangs(
    qtbot: QtBot, books: Books, outside: Outside, slow: SlowCarrier
) -> None:
    rounds = Rounds(books, outside._replace(open_mailbox=lambda _url, _credentials: slow))
    ended: list[Round] = []
    rounds.ended.connect(ended.append)
    rounds.start()
    qtbot.waitUntil(slow.reached.is_set, timeout=20_000)
    for _ in range(3):
        add(qtbot, books, outside, "services", **make_fields("services"))
    assert not ended
    slow.go.set()
    qtbot.waitUntil(lambda: bool(ended), timeout=20_000)
    assert ended[0].sent > 0
    assert ended[0].trouble is None


def test_a_round_lets_a_save_go_first_between_two_files(qtbot: QtBot, books: Books, jobs: Jobs) -> None:
    order: list[str] = []
    busy = threading.Event()
    jobs.run(lambda: busy.wait(30), lambda _: None, refuse, jobs)
    jobs.run(lambda: order.append("save"), lambda _: None, refuse, jobs)

    def next_file() -> None:
        jobs.let_pass(30)
        order.append("file")

    jobs.run_beside(next_file, lambda _: None, refuse, jobs)
    busy.set()
    qtbot.waitUntil(lambda: len(order) == 2)
    assert order == ["save", "file"]


def test_what_was_asked_for_meanwhile_comes_after_and_what_nobody_asked_for_does_not(
    qtbot: QtBot, books: Books, outside: Outside, slow: SlowCarrier
) -> None:
    opened: list[str] = []

    def open_slowly(url: str, _credentials: Mapping[str, str]) -> Carrier:
        opened.append(url)
        return slow

    rounds = Rounds(books, outside._replace(open_mailbox=open_slowly))
    told: list[object] = []
    rounds.ended.connect(told.append)
    rounds.refused.connect(told.append)
    rounds.start()
    rounds.start(sparing=True)
    rounds.start("file:///stick")
    rounds.start(sparing=True)
    assert not told
    assert rounds.is_running
    slow.go.set()
    qtbot.waitUntil(lambda: len(told) == 2, timeout=20_000)
    assert opened[1:] == ["file:///stick"]
    assert not rounds.is_running


def test_a_round_can_be_ended_and_none_comes_after_it(
    qtbot: QtBot, books: Books, outside: Outside, slow: SlowCarrier
) -> None:
    rounds = Rounds(books, outside._replace(open_mailbox=lambda _url, _credentials: slow))
    rounds.start()
    rounds.start("file:///stick")
    qtbot.waitUntil(slow.reached.is_set, timeout=20_000)
    with qtbot.waitSignal(rounds.ended, timeout=20_000) as ended:
        rounds.cancel()
    assert ended.args[0].stopped is Stop.CANCELLED
    assert not rounds.is_running


def test_a_round_ends_when_the_ledger_is_locked(
    qtbot: QtBot, books: Books, outside: Outside, slow: SlowCarrier
) -> None:
    rounds = Rounds(books, outside._replace(open_mailbox=lambda _url, _credentials: slow))
    rounds.start()
    qtbot.waitUntil(slow.reached.is_set, timeout=20_000)
    with qtbot.waitSignal(rounds.ended, timeout=20_000) as ended:
        books.close()
    assert ended.args[0].stopped is Stop.CANCELLED
    assert not slow.go.is_set()


def test_what_a_round_asks_for_that_ends_after_the_lock_is_nobodys_any_more(
    qtbot: QtBot, books: Books, jobs: Jobs, outside: Outside, slow: SlowCarrier
) -> None:
    rounds = Rounds(books, outside._replace(open_mailbox=lambda _url, _credentials: slow))
    refused: list[AppError] = []

    def look(_: Round) -> None:
        books.look(lambda opened: opened.home, refuse_any, refused.append, books)
        books.change(lambda _: Changes.of("drafts"), refuse_any, refused.append, books)

    rounds.ended.connect(look)
    rounds.start()
    qtbot.waitUntil(slow.reached.is_set, timeout=20_000)
    books.close()
    qtbot.waitUntil(lambda: len(refused) == 2, timeout=20_000)
    assert {error.code for error in refused} == {Code.NO_PROFILE}


def refuse_any(answer: object) -> None:
    raise AssertionError(answer)


def test_what_waited_beside_the_worker_is_not_done_for_whoever_opens_the_ledger_next(
    qtbot: QtBot, books: Books, jobs: Jobs, outside: Outside
) -> None:
    go, opened = threading.Event(), list[None]()
    rounds = Rounds(books, outside)
    jobs.run_beside(lambda: go.wait(30), lambda _: None, refuse, jobs)
    rounds.start()
    books.close()
    books.open(lambda: profile.unlock(outside.home, WORDS, VOCABULARIES), opened.append, refuse, books)
    qtbot.waitUntil(lambda: bool(opened), timeout=20_000)
    with qtbot.waitSignal(rounds.refused, timeout=20_000) as refused:
        go.set()
    assert refused.args[0].code is Code.NO_PROFILE


def test_a_round_ends_with_the_program(
    qtbot: QtBot, jobs: Jobs, books: Books, outside: Outside, slow: SlowCarrier
) -> None:
    rounds = Rounds(books, outside._replace(open_mailbox=lambda _url, _credentials: slow))
    rounds.start()
    qtbot.waitUntil(slow.reached.is_set, timeout=20_000)
    books.close()
    jobs.stop()
    assert not slow.go.is_set()


def test_rounds_that_fail_come_later_and_later_and_never_all_at_once() -> None:
    pace = Pace()
    assert [pace.after(failures, 0.5) for failures in (0, 1, 2, 3, 9, 99)] == [900, 60, 120, 240, 3600, 3600]
    assert pace.after(0, 0) < pace.after(0, 1) == pytest.approx(1080)


def test_what_takes_long_to_see_is_looked_at_seldom() -> None:
    assert [Pace().look_again(took) for took in (0, 0.1, 30)] == [5, 5, 600]


def test_a_round_begins_when_the_network_comes(qtbot: QtBot, books: Books, outside: Outside) -> None:
    there = [False]
    around = outside._replace(has_network=lambda: there[0])
    rounds = Rounds(books, around)
    begun: list[None] = []
    rounds.begun.connect(lambda: begun.append(None))
    timer = RoundsTimer(rounds, books, around, lambda: 0.5, replace(QUIET, look=0.01))
    timer.begin()
    seen = threading.Event()
    books.look_beside(lambda _: seen.set(), lambda _: None, refuse, books)
    qtbot.waitUntil(seen.is_set)
    assert not begun
    there[0] = True
    with qtbot.waitSignal(rounds.ended, timeout=20_000):
        pass
    timer.end()
    assert len(begun) == 1


def test_a_stick_with_our_mailbox_is_enough(
    qtbot: QtBot, books: Books, outside: Outside, desk: Device, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    (stick / FOLDER / desk.profile.identity.organisation).mkdir(parents=True)
    plugged: list[Path] = []
    around = outside._replace(mounted=lambda: tuple(plugged))
    rounds = Rounds(books, around)
    timer = RoundsTimer(rounds, books, around, lambda: 0.5, replace(QUIET, look=0.01))
    timer.begin()
    plugged.append(stick)
    with qtbot.waitSignal(rounds.ended, timeout=20_000) as ended:
        pass
    timer.end()
    assert ended.args[0].sent == 1
    assert list((stick / FOLDER).glob("*/07/enrol/*.lfb"))


def test_a_stick_that_comes_while_a_round_runs_or_with_another_has_its_turn(
    qtbot: QtBot, books: Books, outside: Outside, desk: Device, slow: SlowCarrier, tmp_path: Path
) -> None:
    sticks = [tmp_path / "one", tmp_path / "two"]
    for stick in sticks:
        (stick / FOLDER / desk.profile.identity.organisation).mkdir(parents=True)
    plugged: list[Path] = []
    around = outside._replace(
        mounted=lambda: tuple(plugged),
        open_mailbox=lambda url, login: open_mailbox(url, login) if url.startswith("file:") else slow,
    )
    rounds = Rounds(books, around)
    timer = RoundsTimer(rounds, books, around, lambda: 0.5, QUIET)
    rounds.start()
    qtbot.waitUntil(slow.reached.is_set, timeout=20_000)
    plugged += sticks
    for _ in range(3):
        with qtbot.waitSignal(rounds.ended, timeout=20_000):
            timer.look_around()
            slow.go.set()
    timer.end()
    assert all(list((stick / FOLDER).glob("*/07/enrol/*.lfb")) for stick in sticks)


def test_a_disk_that_gives_no_answer_is_said_once_and_keeps_no_stick_and_no_round_waiting(
    qtbot: QtBot, books: Books, outside: Outside, desk: Device, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stick, silent = tmp_path / "stick", SilentDisk(tmp_path / "silent", monkeypatch)
    (stick / FOLDER / desk.profile.identity.organisation).mkdir(parents=True)
    around = outside._replace(mounted=lambda: (silent.root, stick))
    rounds = Rounds(books, around)
    timer = RoundsTimer(rounds, books, around, lambda: 0.5, replace(QUIET, look=0.01, answer=0.1))
    said: list[AppError] = []
    timer.trouble.connect(said.append)
    with qtbot.waitSignal(rounds.ended, timeout=20_000) as ended:
        timer.begin()
    assert list((stick / FOLDER).glob("*/07/enrol/*.lfb"))
    qtbot.waitUntil(lambda: bool(said), timeout=20_000)
    with qtbot.waitSignal(rounds.ended, timeout=20_000) as ended:
        rounds.start()
    timer.end()
    silent.woken.set()
    assert ended.args[0].trouble is None
    assert [(error.code, error.details["folder"]) for error in said] == [(Code.DISK_SILENT, str(silent.root))]


def test_a_chosen_folder_that_gives_no_answer_keeps_no_window_waiting(
    qtbot: QtBot, books: Books, outside: Outside, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    silent = SilentDisk(tmp_path / "silent", monkeypatch)
    monkeypatch.setattr("app.ui.rounds.mailbox_at", lambda folder, roots: mailbox_at(folder, roots, 0.2))
    rounds = Rounds(books, outside)
    with qtbot.waitSignal(rounds.refused, timeout=20_000) as refused:
        rounds.start(silent.root)
        assert rounds.is_running
    silent.woken.set()
    assert refused.args[0].details["reason"] == Trouble.SILENT
    assert not rounds.is_running


def test_what_begins_beside_the_worker_after_the_ledger_was_locked_is_refused(
    qtbot: QtBot, books: Books, jobs: Jobs
) -> None:
    locked: list[None] = []
    books.close()
    jobs.run(lambda: None, locked.append, refuse, books)
    qtbot.waitUntil(lambda: bool(locked), timeout=10_000)
    refused: list[AppError] = []
    books.look_beside(lambda _: None, lambda _: None, refused.append, books)
    qtbot.waitUntil(lambda: bool(refused), timeout=10_000)
    assert refused[0].code is Code.NO_PROFILE


def test_the_wait_grows_after_trouble_and_shrinks_after_success(qtbot: QtBot, books: Books, outside: Outside) -> None:
    rounds = Rounds(books, outside)
    timer = RoundsTimer(rounds, books, outside, lambda: 0.5)
    trouble = AppError(Code.MAILBOX_UNREACHABLE)
    waits = []
    for done in (Round(trouble=trouble), Round(trouble=trouble), Round()):
        rounds.ended.emit(done)
        waits.append(round(timer.wait, -1))
    timer.end()
    assert waits == [60, 120, 900]
