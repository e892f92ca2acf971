"""Every colour, size and distance of the window, in one place."""

from enum import Enum, StrEnum
from typing import NamedTuple


class Tone(StrEnum):
    """What a state means. Each tone has a colour and a shape of its own, and is always shown with a word."""

    RED = "red"
    ORANGE = "orange"
    YELLOW = "yellow"
    BLUE = "blue"
    GREEN = "green"
    GREY = "grey"


class Shape(Enum):
    """The outline that says a tone without its colour."""

    OCTAGON = 8
    TRIANGLE = 3
    DIAMOND = 4
    CIRCLE = 0
    SQUARE = 5
    BAR = 2


SHAPES = {
    Tone.RED: Shape.OCTAGON,
    Tone.ORANGE: Shape.TRIANGLE,
    Tone.YELLOW: Shape.DIAMOND,
    Tone.BLUE: Shape.CIRCLE,
    Tone.GREEN: Shape.SQUARE,
    Tone.GREY: Shape.BAR,
}


class Shade(NamedTuple):
    """A tone's colours: `ink` on `wash` is text, `solid` under `on_solid` fills a shape or a button."""

    ink: str
    wash: str
    solid: str
    on_solid: str


class Palette(NamedTuple):
    """The colours of one theme."""

    name: str
    paper: str
    card: str
    well: str
    line: str
    edge: str
    ink: str
    soft: str
    accent: str
    accent_deep: str
    accent_wash: str
    on_accent: str
    focus: str
    rail: str
    rail_ink: str
    rail_chosen: str
    rail_chosen_ink: str
    shades: dict[Tone, Shade]


LIGHT = Palette(
    name="light",
    paper="#f6f2ea",
    card="#fffefb",
    well="#ffffff",
    line="#e3dccd",
    edge="#8b8877",
    ink="#1f2a24",
    soft="#55604f",
    accent="#1e6f48",
    accent_deep="#175738",
    accent_wash="#e4f0e6",
    on_accent="#ffffff",
    focus="#d97a00",
    rail="#1b4332",
    rail_ink="#e2efe4",
    rail_chosen="#f6f2ea",
    rail_chosen_ink="#16402d",
    shades={
        Tone.RED: Shade("#98190f", "#fcebe7", "#b3261e", "#ffffff"),
        Tone.ORANGE: Shade("#8a3f00", "#fdeedd", "#b85400", "#ffffff"),
        Tone.YELLOW: Shade("#665000", "#fbf3cf", "#8a6d00", "#ffffff"),
        Tone.BLUE: Shade("#174f7c", "#e6f0f8", "#1f659d", "#ffffff"),
        Tone.GREEN: Shade("#17573a", "#e4f0e6", "#1e6f48", "#ffffff"),
        Tone.GREY: Shade("#4c544c", "#eeebe2", "#626a61", "#ffffff"),
    },
)

DARK = Palette(
    name="dark",
    paper="#161c19",
    card="#1f2723",
    well="#141a17",
    line="#35413a",
    edge="#7d8a81",
    ink="#eef2ea",
    soft="#b3beb4",
    accent="#7cc796",
    accent_deep="#9bd8b0",
    accent_wash="#24382d",
    on_accent="#0d2317",
    focus="#ffb54a",
    rail="#101613",
    rail_ink="#c5d3c8",
    rail_chosen="#2b4336",
    rail_chosen_ink="#f0f7f0",
    shades={
        Tone.RED: Shade("#ffb3a8", "#43211d", "#ff9a8c", "#2b0a06"),
        Tone.ORANGE: Shade("#ffc48d", "#402a17", "#ffb066", "#2b1600"),
        Tone.YELLOW: Shade("#f0d979", "#38310f", "#e6c94f", "#231c00"),
        Tone.BLUE: Shade("#a9d3f5", "#1c3144", "#86c0ee", "#06192a"),
        Tone.GREEN: Shade("#a3dcb6", "#1f3829", "#7cc796", "#0d2317"),
        Tone.GREY: Shade("#c6cdc6", "#2c332f", "#a5aea6", "#151a17"),
    },
)

CONTRAST = Palette(
    name="contrast",
    paper="#000000",
    card="#000000",
    well="#000000",
    line="#ffffff",
    edge="#ffffff",
    ink="#ffffff",
    soft="#c4c4c4",
    accent="#3df08a",
    accent_deep="#a6ffcb",
    accent_wash="#00331a",
    on_accent="#000000",
    focus="#ffee00",
    rail="#000000",
    rail_ink="#ffffff",
    rail_chosen="#ffffff",
    rail_chosen_ink="#000000",
    shades={
        Tone.RED: Shade("#ff9e94", "#000000", "#ff9e94", "#000000"),
        Tone.ORANGE: Shade("#ffb566", "#000000", "#ffb566", "#000000"),
        Tone.YELLOW: Shade("#ffee66", "#000000", "#ffee66", "#000000"),
        Tone.BLUE: Shade("#9ad4ff", "#000000", "#9ad4ff", "#000000"),
        Tone.GREEN: Shade("#3df08a", "#000000", "#3df08a", "#000000"),
        Tone.GREY: Shade("#ffffff", "#000000", "#ffffff", "#000000"),
    },
)

PALETTES = (LIGHT, DARK, CONTRAST)
PERCENTS = (100, 130, 160)

FAMILIES = (
    "Noto Sans CJK SC",
    "Source Han Sans SC",
    "Microsoft YaHei UI",
    "Microsoft YaHei",
    "Mongol UI",
    "sans-serif",
)


class Type(StrEnum):
    """The type scale by what the text is for."""

    TITLE = "title"
    HEADING = "heading"
    STRONG = "strong"
    BODY = "body"
    HINT = "hint"
    NUMBER = "number"
    ALARM = "alarm"
    KEY = "key"
    BRAND = "brand"


_PIXELS = {
    Type.TITLE: 26,
    Type.HEADING: 20,
    Type.STRONG: 17,
    Type.BODY: 17,
    Type.HINT: 15,
    Type.NUMBER: 30,
    Type.ALARM: 72,
    Type.KEY: 15,
    Type.BRAND: 20,
}
# What a reader of large text wants large is the text: distances and the emergency digits grow less.
_GROWTH = {Type.ALARM: 0.3, Type.TITLE: 0.7, Type.NUMBER: 0.7, Type.HEADING: 0.85}
_SPACE_GROWTH = 0.4
TARGET = 46


class Theme(NamedTuple):
    """A palette at a text size."""

    palette: Palette = LIGHT
    percent: int = 100

    def type(self, of: Type) -> int:
        """The pixel size of a text."""
        return self._grown(_PIXELS[of], _GROWTH.get(of, 1.0))

    def space(self, steps: float) -> int:
        """A distance in steps of 4 pixels, grown a little with the text."""
        return self._grown(4 * steps, _SPACE_GROWTH)

    def size(self, pixels: int) -> int:
        """The size of a thing that holds text or an icon, grown with the text."""
        return self._grown(pixels, 1.0)

    @property
    def target(self) -> int:
        """The least height of anything that is clicked."""
        return self._grown(TARGET, 0.75)

    @property
    def corner(self) -> int:
        return 10

    @property
    def ring(self) -> int:
        """The width of the focus ring."""
        return 3

    def _grown(self, pixels: float, share: float) -> int:
        return round(pixels * (1 + (self.percent - 100) / 100 * share))
