"""How long the kit takes for a label and for a key stroke, beside what Qt's own takes: `poe bench vertical`."""

import os
import sys
from collections.abc import Callable, Iterator
from itertools import product
from pathlib import Path

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QImage, QPainter, QTextLayout
from PySide6.QtWidgets import QApplication, QTextEdit

from app.vertical.fonts import load
from app.vertical.text import VerticalText
from app.vertical.text_edit import VerticalTextEdit
from tests.bench.figure import Figure
from tests.bench.timing import Taken, median, take
from tests.vertical.acts import type_text
from tests.vertical.conftest import CHINESE, FONTS
from tests.vertical.samples import MIXED, PARAGRAPH, WORDS

LABEL_LIMIT = 0.3
KEY_LIMIT = 16.0
LENGTH = 11_000
SENTENCE = "联防员到场后分开双方，组织调解，《协议》签订完毕。"
TEXTS = {
    "paragraphs": "\n".join([PARAGRAPH] * (LENGTH // len(PARAGRAPH) + 1)),
    "one paragraph": " ".join([PARAGRAPH] * (LENGTH // len(PARAGRAPH) + 1)),
    "one in Chinese": SENTENCE * (LENGTH // len(SENTENCE) + 1),
}


def measure() -> Iterator[Figure]:
    """Each is a multiple of Qt's own horizontal work on the same text in the same run; the limits are the kit's."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    program = QApplication(sys.argv[:1])
    font = _font()
    yield _figure("layout of one label", _each(lambda: VerticalText(WORDS, font)), _each(lambda: _bare(WORDS, font)))
    yield _figure("drawing one label", _drawing(font), _each(lambda: _bare(WORDS, font)))
    mixed = _each(lambda: VerticalText(MIXED, font, height=300))
    yield _figure("layout of a mixed text of 80 characters", mixed, _each(lambda: _bare(MIXED, font)), 1.0)
    for (name, text), (where, place) in product(TEXTS.items(), (("head", 0), ("middle", LENGTH // 2))):
        ours, floor = (_typing(kind(), font, text, place) for kind in (VerticalTextEdit, QTextEdit))
        yield _figure(f"key stroke in {LENGTH}, {name}, {where}", ours, floor, KEY_LIMIT)
    program.quit()


def _figure(what: str, ours: Taken, floor: Taken, limit: float = LABEL_LIMIT) -> Figure:
    """The processor's time counts: other programs' work on the machine does not."""
    said = f"{ours.cpu / floor.cpu:.1f} x floor, {ours.cpu * 1000:.3f} ms"
    return Figure(what, said, f"{limit:g} ms", ours.cpu * 1000 > limit)


def _each(act: Callable[[], object], times: int = 200) -> Taken:
    return median([take(act) for _ in range(times)])


def _bare(text: str, font: QFont) -> None:
    layout = QTextLayout(text, font)
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(300)
    layout.endLayout()


def _font() -> QFont:
    font = QFont()
    font.setFamilies([load(Path(FONTS)), CHINESE])
    font.setPixelSize(24)
    return font


def _drawing(font: QFont) -> Taken:
    image = QImage(80, 300, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    laid = VerticalText(WORDS, font)
    painter = QPainter(image)
    taken = _each(lambda: laid.draw(painter, QPointF()))
    painter.end()
    return taken


def _typing(edit: QTextEdit, font: QFont, text: str, place: int) -> Taken:
    edit.setFont(font)
    edit.setPlainText(text)
    edit.resize(800, 400)
    edit.show()
    cursor = edit.textCursor()
    cursor.setPosition(place)
    edit.setTextCursor(cursor)
    QApplication.processEvents()

    def stroke() -> None:
        type_text(edit, "ᠠ")
        QApplication.processEvents()

    taken = _each(stroke, 40)
    edit.close()
    return taken
