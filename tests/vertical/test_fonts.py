"""The font is the one we ship, under a name no system font has; its absence is said."""

from pathlib import Path

import pytest
from PySide6.QtGui import QFont, QFontInfo

from app.vertical.fonts import FAMILY, FILE_NAME, FontMissingError, load


def test_the_family_is_ours(font: QFont) -> None:
    assert QFontInfo(font).family() == FAMILY


def test_a_missing_file_is_said(tmp_path: Path) -> None:
    with pytest.raises(FontMissingError, match="is missing in"):
        load(tmp_path)


def test_a_file_that_is_no_font_is_said(tmp_path: Path, qapp: object) -> None:
    (tmp_path / FILE_NAME).write_bytes(b"not a font")
    with pytest.raises(FontMissingError, match="it is not the font"):
        load(tmp_path)
