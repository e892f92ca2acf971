"""What a person chose for this computer: language, text size, theme. Holds nothing of any record."""

from pathlib import Path
from typing import Literal

from pydantic import BaseModel, ConfigDict, ValidationError

FILE = "preferences.json"


class Preferences(BaseModel):
    """Never changed in place."""

    model_config = ConfigDict(frozen=True, extra="ignore")

    language: str = "zh_CN"
    percent: Literal[100, 130, 160] = 100
    theme: Literal["light", "dark", "contrast"] = "light"


def load(folder: Path) -> Preferences:
    """What was kept; the defaults where nothing was, or where it cannot be read."""
    try:
        return Preferences.model_validate_json((folder / FILE).read_bytes())
    except (OSError, ValidationError):
        return Preferences()


def keep(folder: Path, preferences: Preferences) -> None:
    """Keep it; a write that is cut short leaves the older file."""
    folder.mkdir(parents=True, exist_ok=True)
    aside = folder / f"{FILE}.new"
    aside.write_text(preferences.model_dump_json(), "utf-8")
    aside.replace(folder / FILE)
