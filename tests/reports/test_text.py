"""Tables in a terminal stand in straight columns whatever script is in them."""

from datetime import date
from decimal import Decimal

import pytest
from sqlite_utils import Database

from app.domain.periods import parse
from app.domain.vocabulary import Vocabularies
from app.reports.as_json import as_json
from app.reports.measures import MEASURES
from app.reports.source import Source
from app.reports.statistics import Report, statistics
from app.reports.table import Cell, Column, Kind, Row, Table
from app.reports.tables import summary
from app.reports.text import cut, display_width, shown, written

END = date(2025, 12, 31)


@pytest.fixture(scope="module")
def source(db: Database, vocabularies: Vocabularies) -> Source:
    return Source(db, vocabularies, parse("2025", as_of=END), "扎赉特旗公安局", date(2026, 1, 5))


@pytest.fixture(scope="module")
def report(source: Source) -> Report:
    return statistics(source.db, source.vocabularies, source.period)


def make_table(*rows: tuple[Cell, ...], kinds: tuple[Kind, ...] = (Kind.TEXT, Kind.COUNT)) -> Table:
    columns = tuple(Column(f"c{n}", f"列{n}", kind) for n, kind in enumerate(kinds))
    return Table("t", "标题", columns, [Row(row) for row in rows])


@pytest.mark.parametrize(
    ("text", "width"),
    [
        ("abc", 3),
        ("纠纷", 4),
        ("（）", 4),
        ("ᠮᠣᠩ", 3),
        ("a\u180eb", 2),
        ("\u202fᠤᠨ", 3),
        ("e\u0301", 1),
        ("🐑", 2),
        ("—", 1),
    ],
)
def test_widths_are_those_of_a_terminal(text: str, width: int) -> None:
    assert display_width(text) == width


@pytest.mark.parametrize(
    ("cell", "kind", "text"),
    [
        (None, Kind.COUNT, "—"),
        (None, Kind.TEXT, ""),
        (None, Kind.DATE, ""),
        (Decimal("90.9"), Kind.PERCENT, "90.9%"),
        (Decimal("5.3"), Kind.CHANGE, "+5.3%"),
        (Decimal("-5.3"), Kind.CHANGE, "-5.3%"),
        (Decimal("-0.0"), Kind.CHANGE, "0.0%"),
        (486_300, Kind.MONEY, "486,300"),
        (1512, Kind.COUNT, "1512"),
        (date(2025, 3, 5), Kind.DATE, "2025-03-05"),
        ("两\n行", Kind.TEXT, "两 行"),
    ],
)
def test_cells_are_shown_as_people_read_them(cell: Cell, kind: Kind, text: str) -> None:
    assert shown(cell, kind) == text


@pytest.mark.parametrize(
    ("text", "kept"),
    [("纠纷" * 10, "纠纷" * 10), ("纠纷" * 11, "纠纷" * 9 + "纠…"), ("a" * 41, "a" * 39 + "…"), ("", "")],
)
def test_long_texts_are_cut_where_a_column_ends(text: str, kept: str) -> None:
    assert cut(text) == kept
    assert display_width(kept) <= 40


def test_columns_are_straight_whatever_script_they_hold() -> None:
    lines = written([make_table(("音德尔镇", 5), ("ᠮᠣᠩᠭᠣᠯ", 12), ("a", 317))]).splitlines()[2:]
    assert {display_width(line) for line in lines} == {display_width(lines[0])}


def test_wide_tables_go_on_beneath_with_their_names() -> None:
    kinds = (Kind.TEXT, *[Kind.COUNT] * 30)
    text = written([make_table(("甲村", *range(30)), kinds=kinds)], width=60)
    assert max(display_width(line) for line in text.splitlines()) <= 60
    assert text.count("甲村") > 1
    assert all(f" {n}" in text for n in range(30))


def test_the_years_table_names_every_township_and_its_sum(report: Report, source: Source) -> None:
    text = written([summary.by_township(report, source)])
    assert text.startswith("警民联防点工作统计表（2025年）\n填报单位（盖章）：扎赉特旗公安局")
    assert all(item.zh in text for item in source.vocabularies["townships"])
    assert "化解率＝化解数÷排查数" in text
    assert "数据超过35日" not in text or "尚未收到" in text


def test_both_rates_of_success_are_printed_with_what_they_divide(report: Report, source: Source) -> None:
    rows = {row.name: row.cells for row in summary.rates(report, source).rows}
    assert rows["resolved"] == ("化解率", Decimal("90.9"), 288, 317, "化解数÷排查数")
    assert rows["success_of_found"][1:4] == (Decimal("90.9"), 288, 317)
    assert rows["success_of_handled"][0] == "成功率（÷调处）"


def test_the_table_by_point_sums_to_that_by_township(report: Report, source: Source) -> None:
    points, townships = summary.by_point(report, source), summary.by_township(report, source)
    assert list(points.rows)[-1].cells[2:] == list(townships.rows)[-1].cells[1:]
    assert len(list(points.rows)) == 84 + 1


def test_json_carries_every_measure_of_every_row_as_numbers(report: Report, source: Source) -> None:
    data = as_json(summary.by_township(report, source))
    rows = data["rows"]
    assert isinstance(rows, list)
    total = rows[-1]
    assert isinstance(total, dict)
    cells = total["cells"]
    assert isinstance(cells, dict)
    assert {name: cells[name] for name in MEASURES} == {name: of(report.total.now) for name, of in MEASURES.items()}
    assert (total["row"], cells["resolved_change_on_year"]) == ("total", 0.0)
