"""Text mixed with Chinese looks as it did when a person last looked at the pictures in `golden/`.

To renew them after an intended change: `python -m tests.vertical.test_golden`, then look at every one.
"""

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter
from PySide6.QtWidgets import QApplication

from app.vertical.columns import Selection
from app.vertical.fonts import load
from app.vertical.text import VerticalText
from tests.vertical.conftest import CHINESE, FONTS, FontMaker
from tests.vertical.ink import agreement, ink_of

GOLDEN = Path(__file__).parent / "golden"
LEAST_AGREEMENT = 0.998  # another FreeType rounds the edge of a stroke differently

TEXTS = {
    "mixed": "ᠮᠣᠩᠭᠣᠯ ᠬᠡᠯᠡ 调解 2026 ᠣᠨ\u202fᠤ 5 ᠰᠠᠷ\u180eᠠ ABC《公安》、矛盾纠纷。",
    "punctuation": "国、国。国，国：国；国！国（国）国《国》国『国』国～国ー国？",
    "brackets": "ᠨᠢᠭᠡ《ᠬᠣᠶᠠᠷ》（ᠭᠤᠷᠪᠠ）︖᠂᠃ 110 / 119",
    "digits": "第３条 ２０２６ 12500.50 元 2026-11-23",
}


def drawn(text: str, font: QFont) -> QImage:
    laid = VerticalText(text, font, height=230)
    image = QImage(int(laid.width) + 20, 250, QImage.Format.Format_Grayscale8)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    chosen = Selection(4, 9, QColor("black"), QColor("white"))
    laid.draw(painter, QPointF(10, 10), [chosen])
    painter.end()
    return image


@pytest.mark.parametrize("name", TEXTS)
def test_mixed_text_looks_as_it_did(name: str, font: QFont) -> None:
    golden = QImage(str(GOLDEN / f"{name}.png"))
    ours = drawn(TEXTS[name], font)
    assert ours.size() == golden.size()
    assert agreement(ink_of(ours), ink_of(golden)) >= LEAST_AGREEMENT


def test_the_comparison_sees_a_mark_that_moved(make_font: FontMaker) -> None:
    full, comma = (ink_of(drawn(text, make_font())) for text in ("国、国。国，国：国", "国，国、国：国。国"))
    assert agreement(full, comma) < LEAST_AGREEMENT


def renew() -> None:
    """Draw the pictures anew."""
    app = QApplication(sys.argv)
    font = QFont()
    font.setFamilies([load(FONTS), CHINESE])
    font.setPixelSize(24)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    for name, text in TEXTS.items():
        drawn(text, font).save(str(GOLDEN / f"{name}.png"))
    app.quit()


if __name__ == "__main__":
    renew()
