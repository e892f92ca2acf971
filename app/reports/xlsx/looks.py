"""How the cells of a workbook look. Fonts are those every Windows has; borders and greys survive old printers."""

from collections.abc import Mapping
from enum import Enum, auto
from types import MappingProxyType
from typing import Any

_SONG, _HEI = "宋体", "黑体"


class Look(Enum):
    """What a cell is for."""

    TITLE = auto()
    ABOVE = auto()
    HEADING = auto()
    NOTE = auto()
    TEXT = auto()
    QUOTED = auto()
    COUNT = auto()
    PERCENT = auto()
    CHANGE = auto()
    DATE = auto()


_CELL = {"font_name": _SONG, "font_size": 10, "border": 1, "valign": "vcenter", "text_wrap": True}
_LOOKS: Mapping[Look, Mapping[str, object]] = MappingProxyType(
    {
        Look.TITLE: {"font_name": _HEI, "font_size": 16, "bold": True, "align": "center", "valign": "vcenter"},
        Look.ABOVE: {"font_name": _SONG, "font_size": 10, "align": "left"},
        Look.HEADING: {**_CELL, "font_name": _HEI, "align": "center", "bg_color": "#EDEDED"},
        Look.NOTE: {"font_name": _SONG, "font_size": 9, "align": "left", "text_wrap": True},
        Look.TEXT: {**_CELL, "align": "left"},
        Look.QUOTED: {**_CELL, "align": "left", "quote_prefix": True},
        Look.COUNT: {**_CELL, "align": "right", "num_format": "#,##0"},
        Look.PERCENT: {**_CELL, "align": "right", "num_format": "0.0%"},
        Look.CHANGE: {**_CELL, "align": "right", "num_format": "+0.0%;-0.0%;0.0%"},
        Look.DATE: {**_CELL, "align": "center", "num_format": "yyyy-mm-dd"},
    }
)


class Looks:
    """The looks as formats of one workbook, each made once."""

    def __init__(self, workbook: Any) -> None:
        self._plain = {look: workbook.add_format(dict(facts)) for look, facts in _LOOKS.items()}
        self._strong = {look: workbook.add_format({**facts, "bold": True}) for look, facts in _LOOKS.items()}

    def __getitem__(self, look: Look) -> Any:
        return self._plain[look]

    def strong(self, look: Look) -> Any:
        """The look in bold, for totals."""
        return self._strong[look]
