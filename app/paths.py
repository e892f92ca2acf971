"""Where the program finds what ships with it: in a frozen program, a wheel or a source tree."""

import sys
from pathlib import Path


def resources() -> Path:
    """The folder of icons, vocabularies, templates and help."""
    return _shipped("resources")


def translations() -> Path:
    """The folder of compiled languages."""
    return _shipped("translations")


def _shipped(name: str) -> Path:
    frozen = getattr(sys, "_MEIPASS", None)
    package = Path(__file__).resolve().parent
    places = [Path(frozen) / name] if frozen else [package / name, package.parent / name]
    return next((place for place in places if place.is_dir()), places[-1])
