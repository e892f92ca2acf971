"""What was written before is offered again, without being kept anywhere else."""

from app.actions.written_words import offered
from tests.builders import Device


def test_words_of_the_lists_and_of_records_are_offered(point: Device) -> None:
    assert "ᠬᠤᠳᠳᠤᠭᠴᠢᠳ" not in offered(point.profile)
    point.add(summary="ᠬᠤᠳᠳᠤᠭᠴᠢᠳ\u202fᠤᠨ ᠤᠰᠤ, 水井 ᠰᠠᠷ\u180eᠠ")
    words = offered(point.profile)
    assert {"ᠬᠤᠳᠳᠤᠭᠴᠢᠳ", "ᠤᠰᠤ", "ᠰᠠᠷ\u180eᠠ"} <= set(words)
    assert "ᠤᠨ" not in words
    listed = next(item.mn for items in point.profile.vocabularies.values() for item in items if item.mn)
    assert listed.split()[0].split("\u202f")[0] in words
