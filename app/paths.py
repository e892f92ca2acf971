"""Where the program finds what ships with it: in a frozen program, a wheel or a source tree."""

import sys
from pathlib import Path

BUILT = "build"
"""Where a source tree keeps what is made and never committed (`poe assets`)."""

KEYS = "keys.json"
"""A profile's key file, which is written last when one is made."""


def has_profile(home: Path) -> bool:
    """Whether the folder holds a profile; asked before anything heavy is loaded."""
    return (home / KEYS).is_file()


def resources() -> Path:
    """The folder of icons, vocabularies, templates and help."""
    return _shipped("resources", "")


def translations() -> Path:
    """The folder of compiled languages."""
    return _shipped("translations", BUILT)


def fonts() -> Path:
    """The folder of the Mongolian font."""
    return _shipped("fonts", BUILT)


def _shipped(name: str, in_sources: str) -> Path:
    frozen = getattr(sys, "_MEIPASS", None)
    if frozen:
        return Path(frozen) / name
    package = Path(__file__).resolve().parent
    in_wheel = package / name
    return in_wheel if in_wheel.is_dir() else package.parent / in_sources / name
