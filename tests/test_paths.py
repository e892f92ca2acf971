"""What ships is found in a source tree, a wheel and a frozen program."""

import sys
from pathlib import Path

import pytest

from app import paths


def test_resources_of_a_source_tree_stand_beside_the_package() -> None:
    assert (paths.resources() / "vocabularies" / "categories.json").is_file()


def test_resources_of_a_wheel_stand_inside_the_package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "app" / "resources").mkdir(parents=True)
    monkeypatch.setattr(paths, "__file__", str(tmp_path / "app" / "paths.py"))
    assert paths.resources() == tmp_path / "app" / "resources"


def test_resources_of_a_frozen_program_stand_in_its_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert paths.translations() == tmp_path / "translations"


def test_what_is_built_in_a_source_tree_stands_in_its_build_folder() -> None:
    root = Path(paths.__file__).parents[1]
    assert paths.translations() == root / "build" / "translations"
    assert paths.fonts() == root / "build" / "fonts"
