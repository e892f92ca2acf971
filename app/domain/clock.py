"""Hybrid logical clock stamps: strings whose order is the order of events.

A stamp is `<milliseconds:012x><counter:04x>-<writer>`: it never goes back on one writer, and is later than every stamp
the writer has seen, whatever the laptop's wall clock says.
"""

from datetime import date

MAX_COUNTER = 0xFFFF
MAX_MS = 253_402_300_799_999  # the end of the year 9999: leaves room for every later stamp
_WIDTH = 16


def tick(last: str, now_ms: int, writer: str) -> str:
    """The next stamp of this writer: later than `last` ("" for none) and not before the wall clock `now_ms`."""
    last_ms, last_counter = _parts(last)
    if now_ms > last_ms:
        return _stamp(now_ms, 0, writer)
    if last_counter < MAX_COUNTER:
        return _stamp(last_ms, last_counter + 1, writer)
    return _stamp(last_ms + 1, 0, writer)


def passed_on(stamp: str, writer: str) -> str:
    """The stamp of a value that this writer passes on: as old as it was, so that it wins over nothing written since."""
    return f"{stamp[:_WIDTH]}-{writer}"


def wall_clock_doubtful(today: date, built: date, newest: date | None = None) -> bool:
    """电脑时间可能不对: today lies before the program was built or before the newest record (a flat CMOS battery)."""
    return today < max(built, newest or built)


def is_stamp(text: str) -> bool:
    """Whether the text has the form of a stamp, and a time that later stamps can still follow."""
    head, dash, writer = text.partition("-")
    hexadecimal = len(head) == _WIDTH and all(c in "0123456789abcdef" for c in head)
    return hexadecimal and _parts(head)[0] <= MAX_MS and bool(dash and writer)


def _parts(stamp: str) -> tuple[int, int]:
    return (int(stamp[:12], 16), int(stamp[12:_WIDTH], 16)) if stamp else (0, 0)


def _stamp(ms: int, counter: int, writer: str) -> str:
    return f"{ms:012x}{counter:04x}-{writer}"
