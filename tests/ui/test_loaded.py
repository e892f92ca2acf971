"""What a window holds when it opens: nothing that only a paper, a workbook, a server or a chart needs."""

import os
import subprocess
import sys
from pathlib import Path

from PySide6.QtCore import Qt

from app.paths import KEYS
from app.ui.widgets.bodies import PLAIN_TEXT
from tests.builders import ROOT

LATER = (
    "typst",
    "openpyxl",
    "xlsxwriter",
    "pyarrow",
    "httpx",
    "paramiko",
    "obstore",
    "cryptography",
    "PySide6.QtNetwork",
)
WINDOWS = ("app.ui.point.window", "app.ui.desk.window")


def test_windows_load_neither_typesetter_nor_workbooks_nor_servers() -> None:
    told = f"import sys, {', '.join(WINDOWS)}; print(*set({LATER!r}) & sys.modules.keys())"
    done = subprocess.run([sys.executable, "-c", told], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.split() == []


DOOR = """
import os, sys
from PySide6 import QtCore
from PySide6.QtWidgets import QApplication, QMainWindow
bare = set(vars(QtCore))
from app.main import main
def drawn(program):
    program.processEvents()
    print(*{"Qt", "QEvent"} & vars(QtCore).keys() - bare, *{"pydantic", "concurrent.futures"} & sys.modules.keys())
    sys.stdout.flush()
    os._exit(0)
QApplication.exec = drawn
main([])
"""


def test_the_door_makes_none_of_qts_many_names(tmp_path: Path) -> None:
    """PySide makes the thousands of `Qt` when the first is wanted, which takes as long as the door itself."""
    (tmp_path / KEYS).touch()
    world = os.environ | {"LIANFANG_HOME": str(tmp_path), "HOME": str(tmp_path), "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run([sys.executable, "-c", DOOR], cwd=ROOT, env=world, capture_output=True, text=True, check=True)
    assert done.stdout.split() == []


def test_the_number_of_plain_text_is_qts_own() -> None:
    assert Qt.TextFormat.PlainText.value == PLAIN_TEXT
