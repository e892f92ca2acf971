"""Loads the vertical script's font from a folder into the program."""

from pathlib import Path

from PySide6 import QtGui

FAMILY = "Mongol UI"
"""A name of its own: an older Noto Sans Mongolian on the system would silently be used in place of ours."""

FILE_NAME = "MongolUI.ttf"


class FontMissingError(Exception):
    """The font file is not there, or it is not the font it should be."""


def load(folder: Path) -> str:
    """Register the font found in this folder and return its family."""
    file = folder / FILE_NAME
    if not file.is_file():
        raise FontMissingError(f"the Mongolian font {FILE_NAME} is missing in {folder}")
    known = QtGui.QFontDatabase
    families = known.applicationFontFamilies(known.addApplicationFont(str(file)))
    if FAMILY not in families:
        raise FontMissingError(f"{file} cannot be used: it is not the font {FAMILY}")
    return FAMILY
