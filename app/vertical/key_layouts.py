"""Which letters lie where on the on-screen keyboard."""

from collections.abc import Mapping
from enum import StrEnum


class KeyLayout(StrEnum):
    """The orders one can choose between."""

    AEIOU = "aeiou"
    QWERTY = "qwerty"


LETTERS: Mapping[KeyLayout, tuple[str, ...]] = {
    KeyLayout.AEIOU: ("ᠠᠡᠢᠣᠤᠥᠦᠨᠩᠪ", "ᠫᠬᠭᠮᠯᠰᠱᠲᠳᠴ", "ᠵᠶᠷᠸᠹᠺᠽᠼᠾᡀ"),
    KeyLayout.QWERTY: ("ᠴᠣᠡᠷᠲᠶᠦᠢᠥᠫ", "ᠠᠰᠳᠹᠭᠬᠵᠺᠯᠩ", "ᠽᠱᠼᠤᠪᠨᠮᠸᠾᡀ"),
}
"""Rows of ten: in the order in which children learn the letters, or where a Mongolian keyboard has them."""

SIGNS = ("1234567890", "᠂᠃᠄᠁︖︕《》（）", "-/.,:+#@\u180aᠧ")
"""Digits are the ASCII ones: readers take the digits of the Mongolian block for damage."""

SOUNDS: Mapping[str, str] = dict(
    zip(
        "ᠠᠡᠢᠣᠤᠥᠦᠨᠩᠪᠫᠬᠭᠮᠯᠰᠱᠲᠳᠴᠵᠶᠷᠸᠹᠺᠽᠼᠾᡀ",
        (
            *("a", "e", "i", "o", "u", "ö", "ü", "n", "ng", "b"),
            *("p", "h", "g", "m", "l", "s", "sh", "t", "d", "ch"),
            *("j", "y", "r", "w", "f", "k", "z", "ts", "hh", "lh"),
        ),
        strict=True,
    )
)
"""What tells apart the letters that look alike."""
