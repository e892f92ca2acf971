"""How long the kit takes for a label and for a key stroke: `python -m tests.bench.bench_vertical`."""

import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QImage, QPainter
from PySide6.QtWidgets import QApplication

from app.vertical.fonts import load
from app.vertical.text import VerticalText
from app.vertical.text_edit import VerticalTextEdit
from tests.vertical.acts import type_text
from tests.vertical.conftest import CHINESE, FONTS
from tests.vertical.samples import MIXED, PARAGRAPH, WORDS

LABEL_LIMIT = 0.3
KEY_LIMIT = 16.0
LENGTH = 11_000


def milliseconds(act: Callable[[], object], times: int) -> list[float]:
    """The processor time of so many runs; other programs' work is not counted."""
    taken = []
    for _ in range(times):
        begun = time.process_time()
        act()
        taken.append((time.process_time() - begun) * 1000)
    return taken


def main() -> int:
    """Print each measure beside its limit; not zero if one is exceeded."""
    app = QApplication(sys.argv)
    font = _font()
    app.setFont(font)
    measured = (
        ("layout of one label", milliseconds(lambda: VerticalText(WORDS, font), 500), LABEL_LIMIT),
        ("drawing one label", _drawing(font), LABEL_LIMIT),
        (
            "layout of a mixed text of 80 characters",
            milliseconds(lambda: VerticalText(MIXED, font, height=300), 200),
            1.0,
        ),
        (f"key stroke and repaint in {LENGTH} characters", _typing("\n"), KEY_LIMIT),
        (f"the same in one paragraph of {LENGTH} characters", _typing(" "), None),
    )
    within = True
    for name, times, limit in measured:
        middle, worst = statistics.median(times), statistics.quantiles(times, n=20)[-1]
        shown = "no limit" if limit is None else f"limit {limit:g} ms, used {middle / limit:.0%}"
        sys.stdout.write(f"{name}: median {middle:.3f} ms, 95 % within {worst:.3f} ms ({shown})\n")
        within = within and (limit is None or middle <= limit)
    return 0 if within else 1


def _font() -> QFont:
    font = QFont()
    font.setFamilies([load(Path(FONTS)), CHINESE])
    font.setPixelSize(24)
    return font


def _drawing(font: QFont) -> list[float]:
    image = QImage(80, 300, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    laid = VerticalText(WORDS, font)
    painter = QPainter(image)
    times = milliseconds(lambda: laid.draw(painter, QPointF()), 500)
    painter.end()
    return times


def _typing(between: str) -> list[float]:
    edit = VerticalTextEdit(between.join([PARAGRAPH] * (LENGTH // len(PARAGRAPH) + 1)))
    edit.resize(800, 400)
    edit.show()
    cursor = edit.textCursor()
    cursor.setPosition(LENGTH // 2)
    edit.setTextCursor(cursor)
    QApplication.processEvents()

    def stroke() -> None:
        type_text(edit, "ᠠ")
        QApplication.processEvents()

    return milliseconds(stroke, 60)


if __name__ == "__main__":
    sys.exit(main())
