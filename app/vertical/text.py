"""A piece of text set in columns that read downwards and follow one another from left to right."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, cast

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QTextCharFormat, QTextLayout, QTextOption
from typing_extensions import override

from app.vertical.columns import UNBOUNDED, Columns
from app.vertical.glyphs import upright_font
from app.vertical.leads import lead_spans
from app.vertical.metrics import Metrics, metrics_of
from app.vertical.orientation import Span, upright_spans, utf16_length

_LINE_BREAK = "\u2028"


@dataclass(frozen=True, slots=True)
class Preedit:
    """What an input method is composing, and where in the text it stands."""

    position: int
    text: str


NO_PREEDIT = Preedit(0, "")


class VerticalText(Columns):
    """Text laid out once: its size, its caret positions, and itself drawn."""

    def __init__(
        self,
        text: str,
        font: QFont,
        *,
        height: float = UNBOUNDED,
        alignment: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignTop,
        preedit: Preedit = NO_PREEDIT,
        metrics: Metrics | None = None,
    ) -> None:
        self.text = text.replace("\r\n", "\n").replace("\n", _LINE_BREAK)
        self._layout = QTextLayout(self.text, font)
        self._layout.setCacheEnabled(True)
        self._layout.setTextOption(text_option(wrapped=height < UNBOUNDED))
        spans = _set_formats(self._layout, self.text, preedit, font)
        super().__init__(self._layout, metrics or metrics_of(font), spans=spans, height=height, alignment=alignment)

    @property
    @override
    def layout(self) -> QTextLayout:
        return self._layout


def text_option(*, wrapped: bool) -> QTextOption:
    """How Qt is to break lines: at words, or anywhere if a word is longer than the column."""
    option = QTextOption()
    mode = QTextOption.WrapMode
    option.setWrapMode(mode.WrapAtWordBoundaryOrAnywhere if wrapped else mode.ManualWrap)
    option.setTextDirection(Qt.LayoutDirection.LeftToRight)
    option.setFlags(QTextOption.Flag.IncludeTrailingSpaces)
    return option


def upright_formats(spans: Sequence[Span], font: QFont) -> list[QTextLayout.FormatRange]:
    """The formats that give upright spans their font."""
    style = QTextCharFormat()
    style.setFont(upright_font(font))
    return [format_range(span, style) for span in spans]


def preedit_format(preedit: Preedit) -> QTextLayout.FormatRange:
    """Underlines what is being composed."""
    style = QTextCharFormat()
    style.setFontUnderline(True)
    return format_range(Span(preedit.position, utf16_length(preedit.text)), style)


def _set_formats(layout: QTextLayout, text: str, preedit: Preedit, font: QFont) -> tuple[Span, ...]:
    formats = []
    shown = text
    if preedit.text:
        layout.setPreeditArea(preedit.position, preedit.text)
        shown = inserted(text, preedit.position, preedit.text)
        formats.append(preedit_format(preedit))
    spans = upright_spans(shown)
    formats += upright_formats(spans, font) if spans else []
    formats += [format_range(span, _unseen(font)) for span in lead_spans(shown)]
    if formats:
        layout.setFormats(formats)
    return spans


def _unseen(font: QFont) -> QTextCharFormat:
    """So small that there is nothing to see."""
    tiny = QFont(font)
    tiny.setPixelSize(1)
    style = QTextCharFormat()
    style.setFont(tiny)
    style.setForeground(QColor(0, 0, 0, 0))
    return style


def format_range(span: Span, style: QTextCharFormat) -> QTextLayout.FormatRange:
    """A format for a stretch of a layout's text."""
    found: Any = QTextLayout.FormatRange()  # its fields are missing in PySide's types
    found.start = span.start
    found.length = span.length
    found.format = style
    return cast(QTextLayout.FormatRange, found)


def inserted(text: str, position: int, piece: str) -> str:
    """The text with a piece put in at a position, which is counted in UTF-16 units."""
    if not piece:
        return text
    units = text.encode("utf-16-le", "surrogatepass")
    cut = position * 2
    put = piece.encode("utf-16-le", "surrogatepass")
    return (units[:cut] + put + units[cut:]).decode("utf-16-le", "surrogatepass")
