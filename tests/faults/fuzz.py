"""Long form: `python -m tests.faults.fuzz [seconds]`: libFuzzer tries to break each parser for so long.

Needs atheris, which is there for Linux alone; says so and tries nothing where it is missing.
"""

import re
import subprocess
import sys
import tempfile
from importlib.util import find_spec
from pathlib import Path

from tests.builders import ROOT
from tests.faults.parsers import parsers
from tests.faults.report import report

CHILD = "tests.faults.fuzzed"
_RUNS = re.compile(r"Done (\d+) runs")


def names() -> list[str]:
    with tempfile.TemporaryDirectory() as folder:
        return [parser.name for parser in parsers(Path(folder))]


def run(name: str, seconds: int) -> int:
    """Fuzz one parser in a process of its own, which ends with its first finding; returns how often it was tried."""
    with tempfile.TemporaryDirectory() as folder:
        command = [sys.executable, "-m", CHILD, name, folder, str(seconds)]
        done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    found = _RUNS.search(done.stderr)
    if done.returncode or found is None:
        raise AssertionError(f"{name}: {done.stderr[-3000:]}")
    return int(found[1])


def main(seconds: int) -> None:
    if find_spec("atheris") is None:
        sys.stdout.write("atheris is not there: nothing tried\n")
        return
    for name in names():
        tried = run(name, seconds)
        report(tried, "inputs")
        sys.stdout.write(f"{tried:9} inputs for: {name}\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 60)
