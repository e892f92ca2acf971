"""What a person chose for this computer: language, text size, theme, which Mongolian words. Nothing of any record.

A plain tuple: the first window waits for this, and must not wait for pydantic.
"""

from pathlib import Path
from typing import NamedTuple

FILE = "preferences.json"
LANGUAGES = ("zh_CN", "mn_Mong_CN")
PERCENTS = (100, 130, 160)
THEMES = ("light", "dark", "contrast")
MONGOLIAN = ("marked", "plain", "reviewed")


class Preferences(NamedTuple):
    """Never changed in place. Of the Mongolian words: all with a mark on those nobody has reviewed, all without it, or
    the reviewed ones alone, the rest in Chinese."""

    language: str = LANGUAGES[0]
    percent: int = PERCENTS[0]
    theme: str = THEMES[0]
    mongolian: str = MONGOLIAN[0]


def load(folder: Path) -> Preferences:
    """What was kept; the default for whatever was not, or cannot be read."""
    if not (folder / FILE).is_file():
        return Preferences()

    import json  # where nothing was chosen yet, the door does not wait for it

    try:
        kept = json.loads((folder / FILE).read_text("utf-8"))
    except (OSError, ValueError, RecursionError):
        return Preferences()
    return _known(kept) if isinstance(kept, dict) else Preferences()


def keep(folder: Path, preferences: Preferences) -> None:
    """Keep it; a write that is cut short leaves the older file."""
    folder.mkdir(parents=True, exist_ok=True)
    aside = folder / f"{FILE}.new"
    import json  # as in `load`

    aside.write_text(json.dumps(preferences._asdict()), "utf-8")
    aside.replace(folder / FILE)


def _known(kept: dict[str, object]) -> Preferences:
    """What we still know of what was kept."""
    language, percent, theme, mongolian = (kept.get(name) for name in ("language", "percent", "theme", "mongolian"))
    return Preferences(
        language if language in LANGUAGES and isinstance(language, str) else LANGUAGES[0],
        percent if percent in PERCENTS and isinstance(percent, int) else PERCENTS[0],
        theme if theme in THEMES and isinstance(theme, str) else THEMES[0],
        mongolian if mongolian in MONGOLIAN and isinstance(mongolian, str) else MONGOLIAN[0],
    )
