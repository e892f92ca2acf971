"""How wide a column is and where letters stand in it, from the font alone."""

from dataclasses import dataclass

from PySide6.QtGui import QFont, QFontInfo

PITCH = 1.42
"""A column's width in em. The font's own line box is centred 0.58 em above the baseline, the ink 0.37 em: text set
by the line box looks pushed to the left."""

INK_AXIS = 0.37
"""How far above the baseline, in em, the column's centre line lies: between the stem of Noto Sans Mongolian
(0.364 to 0.444) and the mean centre of its words' ink (0.337)."""

UPRIGHT_AXIS = 0.38
"""How far above the baseline, in em, the centre of an upright em box lies."""


@dataclass(frozen=True, slots=True)
class Metrics:
    """The measures of a column; `pitch` of None takes the font's own line box, as CSS `line-height: normal` does."""

    em: float
    pitch: float | None = PITCH
    ink_axis: float = INK_AXIS
    upright_axis: float = UPRIGHT_AXIS

    @property
    def column(self) -> float:
        """The width of one column in pixels."""
        return self.em * (PITCH if self.pitch is None else self.pitch)

    @property
    def gap(self) -> int:
        """The room between a widget's edge and its text, across the columns."""
        return round(self.em * 0.3)

    @property
    def head(self) -> int:
        """The room above the first letter of a column and below its last."""
        return round(self.em * 0.6)

    @property
    def target(self) -> int:
        """The least width of what one clicks on."""
        return round(self.em * 2)


def em_of(font: QFont) -> float:
    """The size of the font's em box in pixels."""
    return float(font.pixelSize() if font.pixelSize() > 0 else QFontInfo(font).pixelSize())


def metrics_of(font: QFont) -> Metrics:
    """The measures that columns in this font have."""
    return Metrics(em_of(font))
