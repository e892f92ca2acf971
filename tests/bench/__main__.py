"""`poe bench` or `python -m tests.bench [records]`: what our work costs beside bare SQLite in the same run.

`poe bench exchange [records]`: the same over a WebDAV server and a village's line, with bytes and requests counted;
and Anki's sync server beside it where LIANFANG_ANKI names a Python that has the package `anki`.
`poe bench vertical`: only the vertical kit, beside Qt's own horizontal work on the same text.
`poe bench pauses [records]`: the longest pauses of the window's thread, with this many records in a ledger.
`poe bench desk [scale] [batches]`: the year's table, every page of a bureau's window, its ledger searched, an import.
`poe bench window [times]`: how long until the door is drawn, beside a bare Qt window.
`poe bench memory`: what a point's window holds at rest and after a day, beside a bare one.
`poe bench built [times]`: start, cold and warm, and memory of what `poe build` made, beside a bare window packed alike.
"""

import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from tests.bench import (
    bench_built,
    bench_desk,
    bench_exchange,
    bench_memory,
    bench_pauses,
    bench_vertical,
    bench_window,
    figures,
)
from tests.bench.figure import Figure

RECORDS = 100_000


def main(arguments: list[str]) -> int:
    """Print each figure as soon as it is known; not zero if a target is missed."""
    kinds = [argument for argument in arguments if not argument.isdigit()]
    numbers = [int(argument) for argument in arguments if argument.isdigit()]
    missed = 0
    with tempfile.TemporaryDirectory() as folder:
        for figure in measured(kinds, Path(folder), numbers):
            missed += figure.missed
            show(figure)
    return 1 if missed else 0


def measured(kinds: list[str], folder: Path, numbers: list[int]) -> Iterator[Figure]:
    """What was asked for; without a word, our records' way and the kit."""
    match kinds:
        case ["exchange"]:
            yield from bench_exchange.measure(folder, *(numbers or [bench_exchange.RECORDS]))
        case ["pauses"]:
            yield from bench_pauses.measure(folder, *(numbers or [bench_pauses.RECORDS]))
        case ["desk"]:
            yield from bench_desk.measure(folder, *numbers)
        case ["window"]:
            yield from bench_window.measure(folder, *(numbers or [bench_window.TIMES]))
        case ["built"]:
            yield from bench_built.measure(folder, *(numbers or [bench_built.TIMES]))
        case ["memory"]:
            yield from bench_memory.measure(folder)
        case ["vertical"]:
            yield from bench_vertical.measure()
        case _:
            yield from figures.measure(folder, *(numbers or [RECORDS]))
            yield from bench_vertical.measure()


def show(figure: Figure) -> None:
    target = f"target {figure.target}" if figure.target else ""
    sys.stdout.write(f"{'  ' if not figure.missed else '! '}{figure.what:58} {figure.value:>26}  {target}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
