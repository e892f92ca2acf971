"""A press with the templates that ship, and what is read back from its papers."""

import re
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from app.reports.paper.form import Form
from app.reports.paper.press import Press
from app.reports.paper.scribe import VerticalScribe
from app.vertical.fonts import FILE_NAME

ROOT = Path(__file__).resolve().parents[3]
TEMPLATES = ROOT / "resources" / "forms"
FONTS = ROOT / "build" / "fonts"

_FOOT = re.compile(r"—\d—$|示范点072026年7月15日打印(—\d—)?$")


@pytest.fixture(scope="session")
def press(qapp: QApplication) -> Press:
    if not (FONTS / FILE_NAME).is_file():
        pytest.fail("the Mongolian font is missing: run `poe assets` (it needs npm)", pytrace=False)
    return Press(TEMPLATES, VerticalScribe(FONTS))


@pytest.fixture(scope="session")
def printed(press: Press) -> Callable[[Form], str]:
    """The words on a paper, in the order they were set and without any space between them."""

    def read(form: Form) -> str:
        return plain(text_of(press.render(form)))

    return read


def text_of(pdf: bytes) -> str:
    """What a PDF reader copies out of it."""
    done = subprocess.run(["pdftotext", "-raw", "-", "-"], input=pdf, capture_output=True, check=True)
    return done.stdout.decode()


def plain(text: str) -> str:
    """The text without spaces and without what stands at the foot of each page."""
    pages = (re.sub(r"[\s\u200b\u3000]", "", page) for page in text.split("\f"))
    return "".join(_FOOT.sub("", _FOOT.sub("", page)) for page in pages)
