"""A bare Qt window, and how much memory its process holds: `python -m tests.bench.bare_window`."""

import re
import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication, QMainWindow

_RESIDENT = re.compile(r"^VmRSS:\s+(\d+) kB", re.MULTILINE)


def memory_of(process: int | str) -> int:
    """What is resident, in KiB."""
    found = _RESIDENT.search(Path(f"/proc/{process}/status").read_text())
    assert found
    return int(found[1])


def say_memory() -> None:
    """What is resident here, in KiB, on a line of its own."""
    sys.stdout.write(f"{memory_of('self')}\n")
    sys.stdout.flush()


def main() -> None:
    program = QApplication(sys.argv[:1])
    window = QMainWindow()
    window.resize(1366, 728)
    window.show()
    program.processEvents()
    say_memory()


if __name__ == "__main__":
    main()
