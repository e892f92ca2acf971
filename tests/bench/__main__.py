"""`poe bench` or `python -m tests.bench [records]`: what our work costs beside bare SQLite in the same run."""

import sys
import tempfile
from pathlib import Path

from tests.bench import figures
from tests.bench.figures import Figure

RECORDS = 100_000


def main(arguments: list[str]) -> int:
    """Print each figure as soon as it is known; not zero if a target is missed."""
    records = int(arguments[0]) if arguments else RECORDS
    missed = 0
    with tempfile.TemporaryDirectory() as folder:
        for figure in figures.measure(Path(folder), records):
            missed += figure.missed
            show(figure)
    return 1 if missed else 0


def show(figure: Figure) -> None:
    target = f"target {figure.target}" if figure.target else ""
    sys.stdout.write(f"{'  ' if not figure.missed else '! '}{figure.what:58} {figure.value:>26}  {target}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
