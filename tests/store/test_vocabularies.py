"""The lists that ship, and those a bureau puts in their place."""

from pathlib import Path

import pytest

from app import paths
from app.domain.errors import AppError, Code
from app.store.vocabularies import load_vocabularies


def test_the_lists_that_ship_are_loaded() -> None:
    assert load_vocabularies(paths.resources()).label("categories", "land") == "土地草牧场"


def test_a_bureau_replaces_a_list_by_its_name(tmp_path: Path) -> None:
    text = '{"name": "levels", "year": 2027, "source": "旗局", "items": [{"code": "1", "zh": "特急"}]}'
    (tmp_path / "levels.json").write_text(text, encoding="utf-8")
    lists = load_vocabularies(paths.resources(), tmp_path, tmp_path / "none")
    assert lists.label("levels", "1") == "特急"
    assert lists.label("categories", "land") == "土地草牧场"


def test_a_broken_list_is_named_in_the_trouble(tmp_path: Path) -> None:
    (tmp_path / "levels.json").write_text("{", encoding="utf-8")
    with pytest.raises(AppError) as trouble:
        load_vocabularies(paths.resources(), tmp_path)
    assert trouble.value.code is Code.BAD_FILE
    assert "levels.json" in str(trouble.value)
