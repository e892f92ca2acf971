"""Every control of every page of the point has a name and a role, and shows its focus; whichever way the words run."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QImage, QRegion
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from app.ui.theme import PALETTES, Palette, Theme
from app.ui.widgets.layout import Orientation
from app.ui.widgets.look import Look
from tests.gallery import inputs, lists
from tests.gallery_pages import PAGES

NO_ROLE = {QAccessible.Role.NoRole, QAccessible.Role.Client}
RING = 4


def controls(page: QWidget) -> Iterator[QWidget]:
    """What the keyboard can reach."""
    for each in page.findChildren(QWidget):
        if each.focusPolicy() & Qt.FocusPolicy.TabFocus and each.isVisibleTo(page) and each.isEnabled():
            yield each


def nameless(page: QWidget) -> list[str]:
    """The controls that a screen reader could not call anything; Qt gives an area that scrolls no role of its own."""
    wrong = []
    for each in controls(page):
        known = QAccessible.queryAccessibleInterface(each)
        has_role = known is not None and (known.role() not in NO_ROLE or isinstance(each, QScrollArea))
        if not has_role or not known.text(QAccessible.Text.Name).strip():
            wrong.append(f"{type(each).__name__} in {type(each.parentWidget()).__name__}")
    return wrong


@pytest.mark.parametrize("scene", PAGES.values(), ids=PAGES)
def test_every_control_has_a_name_and_a_role(qtbot: QtBot, look: Look, scene: Callable[[Look], QWidget]) -> None:
    page = scene(look)
    qtbot.addWidget(page)
    assert nameless(page) == []
    look.turn(Orientation.VERTICAL)
    assert nameless(page) == []


@pytest.mark.parametrize("way", Orientation)
@pytest.mark.parametrize("palette", PALETTES, ids=lambda palette: palette.name)
def test_every_kind_of_control_shows_the_focus_around_it(
    qtbot: QtBot, qapp: QApplication, look: Look, palette: Palette, way: Orientation
) -> None:
    look.wear(Theme(palette))
    look.turn(way)
    unseen: set[str] = set()
    for scene in (inputs, lists):
        page = scene(look)
        qtbot.addWidget(page)
        page.show()
        page.activateWindow()
        qtbot.waitUntil(page.isActiveWindow, timeout=10_000)
        for kind, control in {_kind(each): each for each in controls(page)}.items():
            page.setFocus()
            before = _ring(qapp, control)
            control.setFocus(Qt.FocusReason.TabFocusReason)
            if _ring(qapp, control) == before:
                unseen.add(kind)
    assert not unseen


def _kind(control: QWidget) -> str:
    return f"{type(control).__name__} {control.property('kind') or ''}"


def _ring(qapp: QApplication, control: QWidget) -> QImage:
    """How it looks at its edge: a caret alone is no sign that is seen."""
    qapp.processEvents()
    size = control.size()
    picture = QImage(size, QImage.Format.Format_ARGB32)
    picture.fill(0)
    inner = control.rect().adjusted(RING, RING, -RING, -RING)
    control.render(picture, QPoint(), QRegion(control.rect()).subtracted(QRegion(inner)))
    return picture
