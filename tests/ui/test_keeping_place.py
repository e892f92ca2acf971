"""Where a file is kept: under the name that is offered, or under the one that is typed."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from app.ui.keeping_place import KeepingPlace


@pytest.fixture
def place(qtbot: QtBot) -> KeepingPlace:
    window = QWidget()
    qtbot.addWidget(window)
    return KeepingPlace(window)


def _types(monkeypatch: pytest.MonkeyPatch, typed: str) -> list[str]:
    offered: list[str] = []

    def ask(_: QWidget, __: str, name: str, *___: str) -> tuple[str, str]:
        offered.append(name)
        return typed, ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", ask)
    return offered


def test_nothing_chosen_is_nothing_kept(place: KeepingPlace, monkeypatch: pytest.MonkeyPatch) -> None:
    _types(monkeypatch, "")
    assert place.ask("", "台账.xlsx") is None


def test_a_name_without_its_ending_gets_it_and_steps_on_no_other(
    place: KeepingPlace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _types(monkeypatch, str(tmp_path / "十一月"))
    assert place.ask("", "台账.xlsx") == tmp_path / "十一月.xlsx"
    (tmp_path / "十一月.xlsx").touch()
    assert place.ask("", "台账.xlsx") == tmp_path / "十一月 (2).xlsx"


def test_the_next_file_is_offered_where_the_last_was_kept(
    place: KeepingPlace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    offered = _types(monkeypatch, str(tmp_path / "十一月.xlsx"))
    for _ in range(2):
        place.ask("", "台账.xlsx")
    assert Path(offered[0]).name == "台账.xlsx"
    assert offered[1] == str(tmp_path / "台账.xlsx")
