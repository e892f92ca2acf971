"""The conformance suite of GB/T 25914-2023 (EAC), as mongfontbuilder ships it."""

import re
import unicodedata
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from pathlib import Path

import uharfbuzz as harfbuzz
from fontTools.ttLib import TTFont
from mongfontbuilder.utils import getCharNameByAlias

_OUTSIDE = {"zwj": "\u200d", "space": " "}
_MARKS = {"mvs.narrow": "_", "mvs.wide": "-"}
_NOT_COUNTED = ("_", "-", "Mvs", "Nnbsp", "Ni")


@dataclass(frozen=True, slots=True)
class Case:
    """A string and the written units it must be drawn with."""

    name: str
    text: str
    units: tuple[str, ...]


@cache
def cases() -> tuple[Case, ...]:
    suite = files("mongfontbuilder") / "testSuites" / "eac-hudum.tsv"
    lines = suite.read_text(encoding="utf-8").splitlines()
    return tuple(_case(line) for line in lines if not line.startswith("#"))


def _case(line: str) -> Case:
    name, letters, units, *_ = [*line.split("\t"), ""]
    return Case(name, "".join(map(_letter, letters.split())), tuple(u for u in units.split() if u not in "<>"))


def _letter(alias: str) -> str:
    return _OUTSIDE.get(alias) or unicodedata.lookup(getCharNameByAlias("MNG", alias))


class Shaper:
    """HarfBuzz itself, on the same font file."""

    def __init__(self, file: Path) -> None:
        self._font = harfbuzz.Font(harfbuzz.Face(harfbuzz.Blob.from_file_path(str(file))))
        self._names = TTFont(file).getGlyphOrder()

    def glyphs(self, text: str) -> list[int]:
        buffer = harfbuzz.Buffer()
        buffer.add_str(text)
        buffer.guess_segment_properties()
        buffer.script = "Mong"
        buffer.direction = "ltr"
        harfbuzz.shape(self._font, buffer, {})
        return [info.codepoint for info in buffer.glyph_infos]

    def units(self, text: str) -> tuple[str, ...]:
        """The written units of the glyphs, as Noto Sans Mongolian names them."""
        names = (self._names[glyph] for glyph in self.glyphs(text))
        return tuple(unit for name in names for unit in _units(name))


def letters_only(units: tuple[str, ...]) -> tuple[str, ...]:
    """Without variation selectors, separators and connectors, which each font shows in its own way."""
    return tuple(unit for unit in units if not unit.startswith("Fvs") and unit not in _NOT_COUNTED)


def _units(name: str) -> list[str]:
    if name.startswith("mvs"):
        return [_MARKS.get(name, "Mvs")]
    if name.startswith("nirugu"):
        return ["Ni"]
    if selector := re.match(r"(fvs\d)(\.effective)?", name):
        return [] if selector.group(2) else [selector.group(1).capitalize()]
    if "nnbsp" in name.lower() or name == "uni202F":
        return ["-"]
    head, *rest = name.split(".")
    word = rest[0] if rest and re.match(r"(uni|u)[0-9A-F]{4}", head) else head
    return re.findall(r"[A-Z][a-z]*\d?", word)
