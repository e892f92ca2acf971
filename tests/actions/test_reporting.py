"""A desk reports any period as words, values or a workbook; a form is asked for by its name."""

import json
import sys
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import openpyxl
import pytest

from app.actions import reporting
from app.actions.demo.year import Plan, Year
from app.actions.enrolling import PLACE
from app.domain.errors import AppError, Code
from app.domain.identity import Identity, Role
from app.domain.periods import Period, parse
from app.domain.vocabulary import Vocabularies
from app.store import meta
from app.store.database import open_database, writing
from app.store.profile import Profile
from tests.reports.conftest import fill

NOW = datetime(2026, 1, 5, 8, tzinfo=UTC)


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory, vocabularies: Vocabularies) -> Iterator[Profile]:
    home = tmp_path_factory.mktemp("desk")
    year = Year(Plan(points=20), vocabularies["townships"].codes)
    db = open_database(home / "lianfang.db", bytes(32))
    fill(db, year, [*(entry for point in year.points for entry in year.entries(point)), *year.desk()])
    with writing(db):
        meta.put(db, PLACE, {"name": "扎赉特旗公安局"})
    identity = Identity(Role.BUREAU, "desk-152223", 1, "desk-152223", "demo")
    yield Profile(home, db, identity, vocabularies)
    db.close()


@pytest.fixture
def year() -> Period:
    return parse("2025", as_of=date(2025, 12, 31))


def test_words_begin_with_the_paragraph_and_explain_their_numbers(desk: Profile, year: Period) -> None:
    words = reporting.in_words(desk, year, now=NOW)
    assert words.startswith("2025年，全旗20个警民联防点、20名联防员共排查矛盾纠纷317起，成功化解288起，化解率90.9%；")
    assert "反诈宣传 30240 人次（面对面 20640，线上触达 9600；另广播 168 次）" in words
    assert "成功率（÷调处）＝化解数÷调处数" in words
    assert "填报单位（盖章）：扎赉特旗公安局" in words


def test_values_are_json_with_the_tables_of_the_summary(desk: Profile, year: Period) -> None:
    value = reporting.in_values(desk, year, now=NOW)
    assert (value["period"], value["as_of"]) == ("2025", "2025-12-31")
    assert "化解率90.9%" in str(value["paragraph"])
    tables = value["tables"]
    assert isinstance(tables, list)
    assert len(tables) == 4
    assert json.loads(json.dumps(value, allow_nan=False)) == value


def test_a_form_is_asked_for_by_its_name(desk: Profile, year: Period) -> None:
    assert reporting.in_words(desk, year, "judicial", now=NOW).startswith("人民调解案件统计表（2025年）")
    with pytest.raises(AppError) as refused:
        reporting.in_words(desk, year, "ranking", now=NOW)
    assert refused.value.code is Code.NOT_FOUND


def test_a_workbook_is_the_register_of_disputes_unless_another_is_named(
    desk: Profile, year: Period, tmp_path: Path
) -> None:
    for name, title, rows in (("", "矛盾纠纷排查化解台账（2025年）", 317), ("tips", "线索台账（2025年）", 42)):
        file = tmp_path / f"report{name}.xlsx"
        reporting.as_workbook(desk, year, file, name, now=NOW)
        sheet = openpyxl.load_workbook(file).active
        assert sheet is not None
        assert sheet["A1"].value == title
        assert sum(isinstance(row[0], int) for row in sheet.iter_rows(values_only=True)) == rows


def test_a_refused_form_leaves_no_file(desk: Profile, year: Period, tmp_path: Path) -> None:
    with pytest.raises(AppError):
        reporting.as_workbook(desk, year, tmp_path / "x.xlsx", "ranking", now=NOW)
    assert not list(tmp_path.iterdir())


def test_a_dataset_is_for_those_who_installed_its_part(
    desk: Profile, year: Period, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    reporting.as_dataset(desk, year, tmp_path / "with", now=NOW)
    assert (tmp_path / "with" / "dataset.json").exists()
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    monkeypatch.delitem(sys.modules, "app.reports.parquet")
    monkeypatch.delattr("app.reports.parquet")
    with pytest.raises(AppError) as refused:
        reporting.as_dataset(desk, year, tmp_path / "without", now=NOW)
    assert (refused.value.code, str(refused.value)) == (
        Code.NOT_INSTALLED,
        "this needs a part that is not installed: lianfang[dataset]",
    )
    assert not (tmp_path / "without").exists()
