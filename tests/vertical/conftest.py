"""What the kit's tests share: the Mongolian font, which `poe assets` fetches."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

from app.vertical.fonts import FontMissingError, load

FONTS = Path(__file__).parents[2] / "build" / "fonts"
CHINESE = "Noto Sans CJK SC"

FontMaker = Callable[..., QFont]


@pytest.fixture(autouse=True)
def bare_program(qapp: QApplication) -> None:
    """The kit stands alone: no test of the program's windows leaves its look behind."""
    qapp.setStyleSheet("")
    qapp.setFont(QFont())
    qapp.setPalette(qapp.style().standardPalette())


@pytest.fixture(scope="session")
def mongol_family(qapp: QApplication) -> str:
    try:
        return load(FONTS)
    except FontMissingError as error:
        pytest.fail(f"{error}: run `poe assets` (it needs npm)", pytrace=False)


@pytest.fixture
def make_font(mongol_family: str) -> FontMaker:
    def make(pixels: int = 24) -> QFont:
        font = QFont()
        font.setFamilies([mongol_family, CHINESE])
        font.setPixelSize(pixels)
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        return font

    return make


@pytest.fixture
def font(make_font: FontMaker) -> QFont:
    return make_font()


@pytest.fixture
def font_file(mongol_family: str) -> Path:
    return FONTS / "MongolUI.ttf"
