"""Help is offline, belongs to the page one is on, and leads nowhere else."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.ui.help_page import HelpPage
from app.ui.point.window import PointWindow
from app.ui.theme import PALETTES, Theme
from app.ui.widgets.help_text import HelpText
from app.ui.widgets.look import Look
from tests.builders import ROOT
from tests.ui.point.conftest import books, bus, parts, window  # noqa: F401

HELP = ROOT / "resources" / "help"


@pytest.mark.parametrize("place", ["today", "record", "disputes", "ledgers", "exchange", "reports", "settings"])
def test_f1_opens_the_help_of_the_page_and_leads_back(qtbot: QtBot, window: PointWindow, place: str) -> None:  # noqa: F811
    window.go(place)
    qtbot.keyClick(window, Qt.Key.Key_F1)
    qtbot.waitUntil(lambda: isinstance(window.shown, HelpPage))
    page = window.shown
    assert isinstance(page, HelpPage)
    assert page.text.shown.strip()
    assert "目录" in page.text.shown
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: window.place != "help")
    assert window.place == place


@pytest.mark.parametrize("file", sorted(HELP.glob("*.html")), ids=lambda file: file.name)
def test_every_link_leads_to_a_page_that_is_there(qtbot: QtBot, look: Look, file: Path) -> None:
    text = HelpText(look, HELP, "help")
    qtbot.addWidget(text)
    text.show_page(file.name)
    assert text.shown.strip()
    assert all((HELP / link.partition("#")[0]).is_file() for link in text.links if not link.startswith("#"))


def test_help_wears_the_theme_and_its_size(qtbot: QtBot, look: Look) -> None:
    text = HelpText(look, HELP, "help")
    qtbot.addWidget(text)
    text.show_page("point-today.html")
    dark = next(palette for palette in PALETTES if palette.name == "dark")
    look.wear(Theme(dark, 160))
    assert dark.accent_deep in text.html
    assert f"{18 * 160 // 100}px" in text.html


def test_nothing_outside_its_folder_is_read(qtbot: QtBot, look: Look, tmp_path: Path) -> None:
    inside = tmp_path / "help"
    inside.mkdir()
    (tmp_path / "secret.html").write_text("secret", "utf-8")
    (inside / "index.html").write_text('<a href="../secret.html">x</a>', "utf-8")
    text = HelpText(look, inside, "help")
    qtbot.addWidget(text)
    text.show_page("../secret.html")
    assert "secret" not in text.shown
