"""The gallery shows every widget there is."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QWidget

import app.vertical.gallery as gallery

KIT = Path(gallery.__file__).parent
INSIDE_OTHERS = {"VerticalTabBar", "VerticalHeaderView", "VerticalDocumentLayout", "VerticalDelegate", "VerticalText"}


@pytest.fixture
def kit_font(qapp: QApplication, font: QFont) -> Iterator[QFont]:
    before = qapp.font()
    qapp.setFont(font)
    yield font
    qapp.setFont(before)


def classes() -> set[str]:
    trees = (ast.parse(file.read_text(encoding="utf-8")) for file in KIT.glob("*.py"))
    nodes = (node for tree in trees for node in ast.walk(tree))
    return {node.name for node in nodes if isinstance(node, ast.ClassDef) and node.name.startswith("Vertical")}


def test_every_widget_is_in_the_gallery(kit_font: QFont) -> None:
    rooms = gallery.sections()
    shown = {type(widget).__name__ for room in rooms.values() for widget in room.findChildren(QWidget)}
    assert classes() - shown - INSIDE_OTHERS == {"VerticalScrollArea"}


def test_the_picture_has_all_rooms(kit_font: QFont) -> None:
    picture = gallery.picture(width=900, height=300)
    assert picture.height() > 300 * len(gallery.sections())


def test_the_window_holds_all_rooms_side_by_side(kit_font: QFont) -> None:
    window = gallery.window()
    assert window.sizeHint().width() > 3_000
