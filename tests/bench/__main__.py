"""`poe bench` or `python -m tests.bench [records]`: what our work costs beside bare SQLite in the same run.

`poe bench exchange [records]`: the same over a WebDAV server and a village's line, with bytes and requests counted.
"""

import sys
import tempfile
from pathlib import Path

from tests.bench import bench_exchange, figures
from tests.bench.figures import Figure

RECORDS = 100_000


def main(arguments: list[str]) -> int:
    """Print each figure as soon as it is known; not zero if a target is missed."""
    exchanging = arguments[:1] == ["exchange"]
    numbers = [int(number) for number in arguments[exchanging:]]
    measured = bench_exchange.measure if exchanging else figures.measure
    missed = 0
    with tempfile.TemporaryDirectory() as folder:
        for figure in measured(Path(folder), *(numbers or [bench_exchange.RECORDS if exchanging else RECORDS])):
            missed += figure.missed
            show(figure)
    return 1 if missed else 0


def show(figure: Figure) -> None:
    target = f"target {figure.target}" if figure.target else ""
    sys.stdout.write(f"{'  ' if not figure.missed else '! '}{figure.what:58} {figure.value:>26}  {target}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
