"""Renders the words and pages offscreen into shots/, in both languages, at three sizes and in three themes, to look at.

python -m tests.shots [NAME] [--percent 100] [--theme light] [--lang zh|mn]
"""

import argparse
import sys
from collections.abc import Iterator, Mapping
from contextlib import suppress
from itertools import product
from pathlib import Path

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QWidget

from app.domain.errors import AppError
from app.ui.i18n import CHINESE, LANGUAGES, MONGOLIAN, Language, Translations
from app.ui.icons import Icons
from app.ui.theme import PALETTES, PERCENTS, Theme
from app.ui.widgets.layout import Orientation
from app.ui.widgets.look import Look
from app.ui.widgets.vertical_bodies import VerticalBodies
from app.vertical import fonts
from tests.gallery import SCENES, Scene

ROOT = Path(__file__).parents[1]
TAGS = {"zh": CHINESE, "mn": MONGOLIAN}
_ROUNDS = 8  # what is asked of a layout deep inside comes up one level at a time
SCREEN = (1366, 728)  # 1366x768 less the task bar


def main() -> None:
    """Draw the scenes that are asked for."""
    asked = _arguments().parse_args()
    program = QApplication(sys.argv[:1])
    with suppress(fonts.FontMissingError):
        fonts.load(ROOT / "build/fonts")
    translations = Translations(program, ROOT / "build/translations")
    with suppress(AppError):
        translations.switch(CHINESE)
    look = Look(program, Icons(ROOT / "resources/icons"))
    look.offer(Orientation.VERTICAL, lambda: VerticalBodies(lambda: look.theme))
    folder = ROOT / "shots"
    folder.mkdir(exist_ok=True)
    for spoken in LANGUAGES if asked.lang is None else [TAGS[asked.lang]]:
        _speak(spoken, look, translations)
        for theme in _themes(asked.theme, asked.percent, spoken):
            look.wear(theme)
            for name, scene in _chosen(SCENES, asked.name):
                _draw(program, scene(look), folder / _file_name(name, theme, spoken))


def _speak(spoken: Language, look: Look, translations: Translations) -> None:
    with suppress(AppError):
        translations.switch(spoken)
    look.turn(Orientation.VERTICAL if spoken.is_vertical else Orientation.HORIZONTAL)


def _file_name(name: str, theme: Theme, spoken: Language) -> str:
    mark = "-mn" if spoken.is_vertical else ""
    return f"{name}-{theme.palette.name}-{theme.percent}{mark}.png"


def _arguments() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("name", nargs="?", default="", help="draw only scenes whose name holds this")
    parser.add_argument("--theme", choices=[palette.name for palette in PALETTES])
    parser.add_argument("--lang", choices=sorted(TAGS))
    parser.add_argument("--percent", type=int, choices=PERCENTS)
    return parser


def _themes(name: str | None, percent: int | None, spoken: Language) -> Iterator[Theme]:
    """All nine; in Mongolian, unless others are asked for, the light one in every size."""
    few = spoken.is_vertical and name is None and percent is None
    for palette, size in product(PALETTES[:1] if few else PALETTES, PERCENTS):
        if name in {None, palette.name} and percent in {None, size}:
            yield Theme(palette, size)


def _chosen(scenes: Mapping[str, Scene], part: str) -> Iterator[tuple[str, Scene]]:
    return ((name, scene) for name, scene in scenes.items() if part in name)


def settle(program: QApplication) -> None:
    """Let the layouts come to rest."""
    for _ in range(_ROUNDS):
        program.processEvents()


def put_away(program: QApplication, widget: QWidget) -> None:
    """Delete it now: without a loop that runs, what is to be deleted later stays, and makes all that follows slow."""
    widget.close()
    widget.deleteLater()
    program.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    program.processEvents()


def _draw(program: QApplication, widget: QWidget, file: Path) -> None:
    widget.resize(*SCREEN)
    widget.show()
    settle(program)
    widget.grab().save(str(file))
    put_away(program, widget)


if __name__ == "__main__":
    main()
