"""What a window holds when it opens: nothing that only a paper, a workbook, a server or a chart needs."""

import subprocess
import sys

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
