"""Renders the words and pages offscreen into shots/, at three sizes and in three themes, for people to look at.

python -m tests.shots [NAME] [--percent 100] [--theme light]
"""

import argparse
import sys
from collections.abc import Iterator, Mapping
from contextlib import suppress
from itertools import product
from pathlib import Path

from PySide6.QtWidgets import QApplication, QWidget

from app.domain.errors import AppError
from app.ui.i18n import CHINESE, Translations
from app.ui.icons import Icons
from app.ui.theme import PALETTES, PERCENTS, Theme
from app.ui.widgets.look import Look
from app.vertical import fonts
from tests.gallery import SCENES, Scene

ROOT = Path(__file__).parents[1]
SCREEN = (1366, 728)  # 1366x768 less the task bar


def main() -> None:
    """Draw the scenes that are asked for."""
    asked = _arguments().parse_args()
    program = QApplication(sys.argv[:1])
    with suppress(fonts.FontMissingError):
        fonts.load(ROOT / "build/fonts")
    with suppress(AppError):
        Translations(program, ROOT / "build/translations").switch(CHINESE)
    look = Look(program, Icons(ROOT / "resources/icons"))
    folder = ROOT / "shots"
    folder.mkdir(exist_ok=True)
    for theme in _themes(asked.theme, asked.percent):
        look.wear(theme)
        for name, scene in _chosen(SCENES, asked.name):
            _draw(program, scene(look), folder / f"{name}-{theme.palette.name}-{theme.percent}.png")


def _arguments() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("name", nargs="?", default="", help="draw only scenes whose name holds this")
    parser.add_argument("--theme", choices=[palette.name for palette in PALETTES])
    parser.add_argument("--percent", type=int, choices=PERCENTS)
    return parser


def _themes(name: str | None, percent: int | None) -> Iterator[Theme]:
    for palette, size in product(PALETTES, PERCENTS):
        if name in {None, palette.name} and percent in {None, size}:
            yield Theme(palette, size)


def _chosen(scenes: Mapping[str, Scene], part: str) -> Iterator[tuple[str, Scene]]:
    return ((name, scene) for name, scene in scenes.items() if part in name)


def _draw(program: QApplication, widget: QWidget, file: Path) -> None:
    widget.resize(*SCREEN)
    widget.show()
    program.processEvents()
    program.processEvents()
    widget.grab().save(str(file))
    widget.close()
    widget.deleteLater()
    program.processEvents()


if __name__ == "__main__":
    main()
