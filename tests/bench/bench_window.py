"""How long until the door is drawn, beside a bare Qt window: `python -m tests.bench.bench_window`."""

import statistics
import subprocess
import sys
import time

from tests.builders import ROOT

TIMES = 7
LIMIT = 1.5
BARE = """
from PySide6.QtWidgets import QApplication, QMainWindow
program = QApplication([])
window = QMainWindow()
window.resize(820, 420)
window.show()
program.processEvents()
"""
OURS = """
from datetime import UTC, datetime
from pathlib import Path
from PySide6.QtWidgets import QApplication
from app.ui.application import Application
from app.ui.outside import Outside
root, nowhere = Path.cwd(), Path("nowhere")
program = QApplication([])
application = Application(program, Outside(
    home=nowhere, preferences=nowhere, resources=root / "resources", translations=root / "build/translations",
    fonts=root / "build/fonts", version="0", clock=lambda: datetime.now(UTC), new_id=str, new_code=str,
    open_mailbox=lambda url, credentials: None, vocabularies=lambda: None))
application.start()
program.processEvents()
import os
os._exit(0)
"""


def main() -> int:
    """Print both and their ratio; not zero if ours takes more than the limit."""
    taken: dict[str, list[float]] = {"bare": [], "ours": []}
    for _ in range(TIMES):
        for name, script in (("bare", BARE), ("ours", OURS)):
            begun = time.perf_counter()
            subprocess.run([sys.executable, "-c", script], cwd=ROOT, check=True, capture_output=True)
            taken[name].append(time.perf_counter() - begun)
    bare, ours = min(taken["bare"]), min(taken["ours"])
    middle = statistics.median(taken["ours"]) / statistics.median(taken["bare"])
    sys.stdout.write(f"bare {bare:.3f} s, ours {ours:.3f} s: {ours / bare:.2f}, medians {middle:.2f} (limit {LIMIT})\n")
    return 0 if ours / bare <= LIMIT else 1


if __name__ == "__main__":
    sys.exit(main())
