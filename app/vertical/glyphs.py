"""Draws the glyphs of one laid-out line: letters along the column, ideographs standing upright in it."""

from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import TypeAlias

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFont, QGlyphRun, QPainter, QRawFont, QTextLayout, QTextLine

from app.vertical.orientation import TRANSFORMED, TURNED, Span

_EM_BOX_CENTRE = 0.38
"""An ideograph's em box reaches from 0.88 em above its baseline to 0.12 em below."""


_UNDERLINE = 0.24
"""How far below the baseline, in em, the underline lies: still within the column."""

_Placed: TypeAlias = tuple[int, QPointF]


def upright_font(font: QFont) -> QFont:
    """The font for upright spans: the same with its first family last.

    The first family is the vertical script's own; its copies of Chinese punctuation are half as wide as the
    ideographs beside them.
    """
    upright = QFont(font)
    families = font.families()
    upright.setFamilies(families[1:] + families[:1])
    return upright


def runs_of(line: QTextLine) -> list[QGlyphRun]:
    """The line's glyphs, with the places in the text they stand for."""
    return line.glyphRuns(-1, -1, QTextLayout.GlyphRunRetrievalFlag.RetrieveAll)


def draw_line(painter: QPainter, line: QTextLine, spans: Sequence[Span], axis: float) -> None:
    """Draw in the layout's frame, which the painter has turned; ideographs are centred `axis` above the baseline."""
    baseline = line.y() + line.ascent()
    centre = baseline - axis
    for run in runs_of(line):
        if run.underline():
            _draw_underline(painter, run, baseline)
        indexes = run.stringIndexes()
        if indexes and any(span.start <= indexes[0] < span.end for span in spans):
            _draw_upright(painter, run, centre)
        else:
            painter.drawGlyphRun(QPointF(), run)


def _draw_underline(painter: QPainter, run: QGlyphRun, baseline: float) -> None:
    """At the column's left side; QPainter itself would put it beside the neighbouring column."""
    run.setUnderline(False)
    font = run.rawFont()
    start = min(place.x() for place in run.positions())
    end = max(place.x() for place in run.positions()) + font.advancesForGlyphIndexes(run.glyphIndexes()[-1:])[0].x()
    place = QRectF(start, baseline + font.pixelSize() * _UNDERLINE, end - start, max(1.0, font.pixelSize() / 16))
    painter.fillRect(place, painter.pen().color())


def _draw_upright(painter: QPainter, run: QGlyphRun, centre: float) -> None:
    font = run.rawFont()
    forms = _vertical_forms(font.familyName())
    turned = set(font.glyphIndexesForString(TURNED)) - {0, *forms}
    lying: list[_Placed] = []
    standing: list[_Placed] = []
    em = font.pixelSize()
    glyphs = run.glyphIndexes()
    for glyph, place, advance in zip(glyphs, run.positions(), font.advancesForGlyphIndexes(glyphs), strict=True):
        if glyph in turned:
            lying.append((glyph, place))
        else:
            width = advance.x() or em
            down = QPointF(-centre - width / 2, place.x() + width / 2 + em * _EM_BOX_CENTRE)
            standing.append((forms.get(glyph, glyph), down))
    _draw_placed(painter, font, lying)
    painter.save()
    painter.rotate(-90)
    _draw_placed(painter, font, standing)
    painter.restore()


def _draw_placed(painter: QPainter, font: QRawFont, placed: Sequence[_Placed]) -> None:
    if placed:
        run = QGlyphRun()
        run.setRawFont(font)
        run.setGlyphIndexes([glyph for glyph, _ in placed])
        run.setPositions([place for _, place in placed])
        painter.drawGlyphRun(QPointF(), run)


@cache
def _vertical_forms(family: str) -> Mapping[int, int]:
    """Which glyphs of this family have another form in vertical text.

    The font's feature 'vert' is asked here once for the few characters concerned: given to a whole layout it would
    also change the quotation marks that lie sideways, and Qt 6.9 drops it from the format of a stretch of text.
    """
    plain = list(_shaped(family, vertical=False))
    standing = list(_shaped(family, vertical=True))
    if len(plain) != len(standing):
        return {}
    return {before: after for before, after in zip(plain, standing, strict=True) if before != after}


def _shaped(family: str, *, vertical: bool) -> Iterator[int]:
    font = QFont([family])
    if vertical:
        font.setFeature(QFont.Tag("vert"), 1)
    layout = QTextLayout(TRANSFORMED, font)
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    for run in layout.glyphRuns():
        if run.rawFont().familyName() == family:
            yield from run.glyphIndexes()
