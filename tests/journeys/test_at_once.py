"""Two programs on one profile at once, as a window and a command: one round at a time, nothing fails or doubles."""

import threading
from pathlib import Path

from app.domain.errors import AppError, Code
from tests.builders import Clock, Device, Ids
from tests.journeys.stories import check_agreed, count, exchange_all, reopened, tally


def exchange_if_nobody_does(device: Device, mailbox: Path) -> None:
    try:
        device.exchange(mailbox)
    except AppError as error:
        if error.code is not Code.BUSY:
            raise


def at_once(home: Path, mailbox: Path, times: int) -> list[BaseException]:
    """Two threads, each with the profile opened for itself, add and exchange; returns what went wrong."""
    failures: list[BaseException] = []

    def work(number: int) -> None:
        try:
            device = reopened(home, Clock(), Ids(0x70 + number))
            for _ in range(times):
                if not device.profile.identity.is_desk:
                    device.add(summary=f"第{number}个程序写的")
                exchange_if_nobody_does(device, mailbox)
            device.profile.close()
        except BaseException as error:  # noqa: BLE001 - told to the test, which is another thread
            failures.append(error)

    threads = [threading.Thread(target=work, args=(number,)) for number in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return failures


def test_two_programs_write_and_exchange_at_once(desk: Device, point: Device, mailbox: Path) -> None:
    exchange_all(desk, [point], mailbox)
    assert at_once(point.profile.home, mailbox, 8) == []
    assert at_once(desk.profile.home, mailbox, 3) == []
    exchange_all(desk, [point], mailbox)
    assert count(desk) == count(point) == 16
    assert (tally(point).received, tally(point).saved, tally(point).sent) == (16, 0, 0)
    numbers = {row[0] for row in point.profile.db.execute("select local_no from disputes").fetchall()}
    assert len(numbers) == 16
    check_agreed(desk, point)
