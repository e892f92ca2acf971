"""The door to threads."""

import threading

import shiboken6
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from app.domain.changes import Changes
from app.domain.errors import AppError, Code
from app.ui.bus import Bus
from app.ui.jobs import Jobs


def _never(_: object) -> None:
    raise AssertionError("this answer was not expected")


def test_work_runs_on_the_worker_and_its_answer_in_the_windows_thread(qtbot: QtBot, jobs: Jobs) -> None:
    worked: list[threading.Thread] = []
    answered: list[threading.Thread] = []

    jobs.run(
        lambda: worked.append(threading.current_thread()),
        lambda _: answered.append(threading.current_thread()),
        _never,
        jobs,
    )

    qtbot.waitUntil(lambda: bool(answered))
    assert worked[0] is not threading.main_thread()
    assert answered == [threading.main_thread()]


def test_expected_trouble_goes_to_failed(qtbot: QtBot, jobs: Jobs) -> None:
    def refuse() -> None:
        raise AppError(Code.DISK_FULL)

    errors: list[AppError] = []
    jobs.run(refuse, _never, errors.append, jobs)

    qtbot.waitUntil(lambda: bool(errors))
    assert errors[0].code is Code.DISK_FULL


def test_a_bug_is_raised_in_the_windows_thread(qtbot: QtBot, jobs: Jobs) -> None:
    def stumble() -> None:
        raise ValueError("a bug")

    with qtbot.captureExceptions() as bugs:
        jobs.run(stumble, _never, _never, jobs)
        qtbot.waitUntil(lambda: bool(bugs))
    assert bugs[0][0] is ValueError


def test_answers_keep_the_order_of_the_work(qtbot: QtBot, jobs: Jobs) -> None:
    answers: list[int] = []
    for number in range(50):
        jobs.run(lambda number=number: number, answers.append, _never, jobs)  # type: ignore[misc]

    qtbot.waitUntil(lambda: len(answers) == 50)
    assert answers == list(range(50))


def test_the_answer_of_a_closed_owner_is_dropped(qtbot: QtBot, jobs: Jobs) -> None:
    owner = QObject()
    may_end = threading.Event()
    later: list[None] = []

    jobs.run(may_end.wait, _never, _never, owner)
    jobs.run(lambda: None, later.append, _never, jobs)
    shiboken6.delete(owner)
    may_end.set()

    qtbot.waitUntil(lambda: bool(later))


def test_stopping_waits_for_accepted_work(qtbot: QtBot) -> None:
    jobs = Jobs()
    done: list[int] = []
    for number in range(10):
        jobs.run(lambda number=number: done.append(number), lambda _: None, _never, jobs)  # type: ignore[misc]
    jobs.stop()
    assert done == list(range(10))


def test_the_bus_carries_what_was_changed(qtbot: QtBot) -> None:
    bus = Bus()
    with qtbot.waitSignal(bus.changed) as heard:
        bus.changed.emit(Changes.of("disputes"))
    assert heard.args == [Changes.of("disputes")]
