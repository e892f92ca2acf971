"""Keeps a picture of what a screen shows: `python grab.py FILE`, with DISPLAY set. It is Qt that does it."""

import sys

from PySide6.QtGui import QGuiApplication


def main(file: str) -> int:
    program = QGuiApplication(["grab", "-platform", "xcb"])
    return not program.primaryScreen().grabWindow(0).save(file)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
