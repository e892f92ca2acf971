"""The columns look as Chromium draws `writing-mode: vertical-lr` with the same font; `poe pixels` runs this alone."""

import html
import random
import shutil
import subprocess
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QImage, QPainter

from app.vertical.metrics import Metrics
from app.vertical.text import VerticalText
from tests.vertical.conftest import FontMaker
from tests.vertical.eac import cases
from tests.vertical.ink import agreement, ink_of
from tests.vertical.samples import DIGITS, PARAGRAPH

CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
EDGE = 20
LEAST_AGREEMENT = 0.995

PAGE = """<!doctype html><html lang="mn-Mong"><meta charset="utf-8"><style>
@font-face {{ font-family: Columns; src: url({font}) }}
html, body {{ margin: 0; background: #fff }}
div {{ position: absolute; left: {edge}px; top: {edge}px; writing-mode: vertical-lr; height: {height}px;
      font: {pixels}px Columns; line-height: normal; text-rendering: geometricPrecision; overflow-wrap: anywhere }}
</style><div>{text}</div></html>"""

FLAGS = (
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--hide-scrollbars",
    "--force-device-scale-factor=1",
    "--font-render-hinting=none",
    "--disable-lcd-text",
    "--allow-file-access-from-files",
)


def words_of_the_suite() -> str:
    words = [case.text for case in cases() if 3 <= len(case.text) <= 9 and case.text[0] not in "\u180a\u180e\u202f"]
    return " ".join(random.Random(7).sample(words, 60))


SETTINGS = {
    "small": (PARAGRAPH, 16, 260),
    "usual": (PARAGRAPH, 24, 320),
    "large": (PARAGRAPH, 40, 400),
    "suite": (words_of_the_suite(), 24, 420),
    "digits and latin": (DIGITS, 24, 300),
}


@pytest.mark.skipif(CHROMIUM is None, reason="no Chromium on this machine to compare with")
@pytest.mark.parametrize("name", SETTINGS)
def test_the_ink_lies_where_chromium_puts_it(name: str, make_font: FontMaker, font_file: Path, tmp_path: Path) -> None:
    text, pixels, height = SETTINGS[name]
    ours = drawn(text, make_font(pixels), height)
    theirs = drawn_by_chromium(text, pixels, height, ours, font_file, tmp_path)
    assert agreement(ink_of(ours), ink_of(theirs)) >= LEAST_AGREEMENT


def drawn(text: str, font: QFont, height: int) -> QImage:
    font.setStyleStrategy(QFont.StyleStrategy.NoSubpixelAntialias)
    laid = VerticalText(text, font, height=height, metrics=Metrics(font.pixelSize(), pitch=None))
    image = QImage(max(500, int(laid.width) + 3 * EDGE), height + 3 * EDGE, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    laid.draw(painter, QPointF(EDGE, EDGE))
    painter.end()
    return image


def drawn_by_chromium(text: str, pixels: int, height: int, like: QImage, font: Path, folder: Path) -> QImage:
    page, shot = folder / "page.html", folder / "shot.png"
    words = html.escape(text)
    content = PAGE.format(font=font.as_uri(), edge=EDGE, height=height, pixels=pixels, text=words)
    page.write_text(content, encoding="utf-8")
    size = f"--window-size={like.width()},{like.height()}"
    command = [str(CHROMIUM), *FLAGS, size, f"--user-data-dir={folder}", f"--screenshot={shot}", page.as_uri()]
    subprocess.run(command, check=True, capture_output=True, timeout=60)
    return QImage(str(shot))
