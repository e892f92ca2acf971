"""The gallery: `python -m app.vertical`, or `--shot FILE.png` to have it as a picture."""

import argparse
import sys
from pathlib import Path

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

from app.vertical.accessible import tell_roles
from app.vertical.fonts import load
from app.vertical.gallery import dark, picture, window

_CHINESE = ["Noto Sans CJK SC", "Microsoft YaHei", "SimSun"]


def main() -> int:
    """Show the gallery until it is closed, or write it to the file that is named."""
    options = _options()
    app = QApplication(sys.argv[:1])
    app.setStyle("Fusion")
    tell_roles()
    font = QFont()
    font.setFamilies([load(options.fonts), *_CHINESE])
    font.setPixelSize(options.size)
    app.setFont(font)
    if options.dark:
        app.setPalette(dark())
    if options.shot:
        return 0 if picture().save(str(options.shot)) else 1
    shown = window()
    shown.show()
    return app.exec()


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m app.vertical", description=__doc__)
    parser.add_argument("--fonts", type=Path, default=Path("build/fonts"), help="folder that holds the Mongolian font")
    parser.add_argument("--shot", type=Path, help="write a picture and end")
    parser.add_argument("--size", type=int, default=20, help="the letters' size in pixels")
    parser.add_argument("--dark", action="store_true", help="light letters on dark")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
