"""Workbooks open again with what the records hold, print as they should, and run nothing that anybody typed."""

from datetime import date, datetime
from decimal import Decimal
from io import BytesIO
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import openpyxl
import pytest
from openpyxl.utils.escape import unescape
from sqlite_utils import Database

from app.actions.demo.entry import Entry
from app.domain.periods import parse
from app.domain.vocabulary import Vocabularies
from app.reports.registers import disputes
from app.reports.source import Source
from app.reports.statistics import statistics
from app.reports.table import Cell, Column, Kind, Row, Table
from app.reports.tables import summary
from app.reports.xlsx.workbook import write
from tests.reports import by_hand

MADE = date(2026, 1, 5)
PAYLOADS = [
    "=1+1",
    "+1+1",
    "-1+1",
    "@SUM(A1)",
    '=HYPERLINK("http://x","点")',
    "=cmd|' /C calc'!A0",
    "\t=1+1",
    "＝1+1",
    "＋1+1",
    "－1+1",
    "＠SUM(A1)",
    "{=1+1}",
    "http://example.invalid/x",
    "mailto:a@b",
    "internal:Sheet1!A1",
    "007",
    "1E5",
    "3-5",
    "TRUE",
    "_x0041_",
    "<b>&amp;</b>",
    "'引号",
    "😊\ue234ᠮᠣᠩ\u202fᠤᠨ\u180e",
]
HEADINGS = [
    *("序号", "编号", "排查日期", "苏木乡镇", "嘎查村", "联防点", "当事人甲", "当事人乙", "联系电话", "纠纷类型"),
    *("简要情况", "涉及人数", "涉及金额（元）", "风险等级", "排查人", "化解责任人", "化解方式", "化解日期", "化解结果"),
    *("协议形式", "移交去向", "回访日期", "回访情况", "结案日期", "备注"),
]


def opened(*tables: Table) -> Any:
    buffer = BytesIO()
    write(tables, buffer, made=MADE)
    buffer.seek(0)
    return openpyxl.load_workbook(buffer)


def make_table(rows: list[tuple[Cell, ...]], *kinds: Kind) -> Table:
    columns = tuple(Column(f"c{n}", f"列{n}", kind) for n, kind in enumerate(kinds))
    return Table(
        "t",
        "台账（2025年）",
        columns,
        [Row(row) for row in rows],
        footer=("填报单位：", "填报人：", "审核人：", "日期："),
    )


@pytest.fixture(scope="module")
def source(db: Database, vocabularies: Vocabularies) -> Source:
    return Source(db, vocabularies, parse("2025", as_of=date(2025, 12, 31)), "扎赉特旗公安局", MADE)


@pytest.fixture(scope="module")
def ledger(source: Source) -> Any:
    return opened(disputes.register(source)).active


@pytest.mark.parametrize("payload", PAYLOADS)
def test_typed_text_never_becomes_a_formula_a_link_or_a_number(payload: str) -> None:
    sheet = opened(make_table([(payload, 1)], Kind.TEXT, Kind.COUNT)).active
    cell = sheet["A3"]
    assert (unescape(cell.value), cell.data_type, cell.hyperlink) == (payload, "s", None)


@pytest.mark.parametrize("payload", ["=1+1", "+1", "-1", "@x", "＝1", "＋1", "－1", "＠x"])
def test_a_dangerous_beginning_is_quoted_for_whoever_edits_the_cell(payload: str) -> None:
    assert opened(make_table([(payload, 1)], Kind.TEXT, Kind.COUNT)).active["A3"].quotePrefix


def test_no_sheet_holds_a_formula_a_link_or_a_macro(source: Source) -> None:
    buffer = BytesIO()
    write(
        [
            disputes.register(source),
            summary.by_township(statistics(source.db, source.vocabularies, source.period), source),
        ],
        buffer,
        made=MADE,
    )
    with ZipFile(buffer) as workbook:
        sheets = [workbook.read(name) for name in workbook.namelist() if "worksheets/" in name]
        assert not [
            name for name in workbook.namelist() if "vba" in name or "externalLink" in name or "_rels/sheet" in name
        ]
    assert len(sheets) == 2
    assert not any(b"<f>" in sheet or b"<f " in sheet or b"hyperlink" in sheet for sheet in sheets)


def test_dates_and_numbers_are_real() -> None:
    row: tuple[Cell, ...] = (date(2025, 3, 5), 486_300, Decimal("90.9"), Decimal("-5.3"), None)
    sheet = opened(make_table([row], Kind.DATE, Kind.MONEY, Kind.PERCENT, Kind.CHANGE, Kind.DATE)).active
    assert [sheet.cell(3, n).value for n in range(1, 6)] == [
        datetime.fromisoformat("2025-03-05"),
        486_300,
        0.909,
        -0.053,
        None,
    ]
    assert sheet["A3"].is_date
    assert [sheet.cell(3, n).number_format for n in (1, 2, 3)] == ["yyyy-mm-dd", "#,##0", "0.0%"]


def test_the_sheet_is_ready_to_print(ledger: Any) -> None:
    assert (ledger.page_setup.orientation, ledger.page_setup.paperSize) == ("landscape", 9)
    assert ledger.sheet_properties.pageSetUpPr.fitToPage
    assert (ledger.page_setup.fitToWidth or 1, ledger.page_setup.fitToHeight) == (1, 0)
    assert (ledger.freeze_panes, ledger.print_title_rows) == ("B4", "$1:$3")
    assert "A1:Y1" in [str(merged) for merged in ledger.merged_cells.ranges]
    assert ledger["A1"].value == "矛盾纠纷排查化解台账（2025年）"
    assert min(getattr(ledger.page_margins, side) for side in ("left", "right", "top", "bottom")) >= 0.315  # 8 mm
    assert "&P" in ledger.oddFooter.center.text
    assert ledger["K10"].alignment.wrap_text


def test_the_ledger_has_the_offices_columns_in_their_order(ledger: Any) -> None:
    assert [cell.value for cell in ledger[3]] == HEADINGS


def test_every_cell_of_the_ledger_is_what_the_record_holds(
    ledger: Any, source: Source, entries: list[Entry], vocabularies: Vocabularies
) -> None:
    kept = by_hand.book(entries)
    found = sorted(kept.disputes(source.period), key=lambda d: (d["found_date"], d["owner"], d["record"]))
    rows = list(ledger.iter_rows(min_row=4, max_row=3 + len(found), values_only=True))
    assert len(rows) == 317
    for number, (row, dispute) in enumerate(zip(rows, found, strict=True), start=1):
        cells = dict(zip(HEADINGS, row, strict=True))
        assert cells["序号"] == number
        assert cells["编号"] == dispute["local_no"]
        assert cells["排查日期"] == datetime.fromisoformat(dispute["found_date"])
        assert cells["嘎查村"] == dispute["village"]
        assert cells["当事人甲"] == dispute["parties"][0]["name"]
        assert cells["当事人乙"] == "、".join(party["name"] for party in dispute["parties"][1:])
        assert cells["简要情况"] == dispute["summary"]
        assert cells["涉及人数"] == dispute["people_count"]
        assert cells["涉及金额（元）"] == dispute.get("amount")
        assert (cells["化解结果"] or "") == dispute.get("result", "")
        assert (cells["化解日期"] and cells["化解日期"].date()) == by_hand.day(dispute.get("resolved_date"))
        assert (cells["结案日期"] and cells["结案日期"].date()) == by_hand.day(dispute.get("closed_date"))
        done = [f for f in kept.hanging("follow_ups", dispute) if f.get("done_date")]
        assert (cells["回访日期"] and cells["回访日期"].date()) == by_hand.day(
            max((f["done_date"] for f in done), default=None)
        )
        assert bool(cells["移交去向"]) == bool(kept.hanging("transfers", dispute))


def test_telephone_numbers_are_masked(ledger: Any) -> None:
    shown = [str(row[8]) for row in ledger.iter_rows(min_row=4, max_row=320, values_only=True) if row[8]]
    assert len(shown) == 317 - round(317 * 0.2)
    assert all("****" in text and not any(len(run) > 4 for run in text.replace("、", "*").split("*")) for text in shown)


def test_unsettled_disputes_say_in_the_remarks_how_they_stand(ledger: Any) -> None:
    remarks = [str(row[24]) for row in ledger.iter_rows(min_row=4, max_row=320, values_only=True) if not row[17]]
    assert len(remarks) == 29
    assert {text.partition("；")[0] for text in remarks} == {"调解中", "已移交", "未化解（达不成协议）"}


def test_who_filled_it_in_stands_at_the_end(ledger: Any) -> None:
    last = [value for value in next(ledger.iter_rows(min_row=ledger.max_row, values_only=True)) if value]
    assert last == ["填报单位：扎赉特旗公安局", "填报人：", "审核人：", "日期：2026年1月5日"]


def test_the_years_table_is_a_sheet_with_grouped_headings(source: Source) -> None:
    report = statistics(source.db, source.vocabularies, source.period)
    book = opened(summary.by_township(report, source), summary.by_point(report, source), summary.rates(report, source))
    sheet = book.worksheets[0]
    headings = [cell.value for cell in sheet[4]]
    total = dict(zip(headings, (cell.value for cell in sheet[5 + 13]), strict=True))
    assert sheet["A18"].value == "合计"
    assert (total["排查数"], total["化解数"], total["化解率"], total["线索（条）"], total["服务（人次）"]) == (
        317,
        288,
        0.909,
        42,
        650,
    )
    assert (total["面对面（人次）"], total["线上触达（人次）"], total["广播（次）"]) == (20_640, 9_600, 168)
    assert "回访" in [cell.value for cell in sheet[3]]
    assert sheet["A18"].font.bold
    assert len({sheet.title for sheet in book.worksheets}) == 3


def test_the_same_tables_make_the_same_file() -> None:
    first, second = BytesIO(), BytesIO()
    for buffer in (first, second):
        write([make_table([("甲", 1)], Kind.TEXT, Kind.COUNT)], buffer, made=MADE)
    assert first.getvalue() == second.getvalue()


def test_a_row_is_as_high_as_its_longest_text_needs(tmp_path: Path) -> None:
    """Excel lets rows grow when it opens a file; LibreOffice and others print what overflows upon its neighbours."""
    texts = ["短", "双方因界桩争吵，经劝说各让一步，以水渠为界。", "一行\n二行\n三行", "长" * 30_000]
    columns = (Column("what", "内容", width=20), Column("day", "日期", Kind.DATE))
    table = Table("typed", "录入", columns, [Row((text, date(2025, 3, 5))) for text in texts])
    with (tmp_path / "rows.xlsx").open("wb") as file:
        write([table], file, made=MADE)
    sheet = openpyxl.load_workbook(tmp_path / "rows.xlsx").active
    assert sheet is not None
    heights = [sheet.row_dimensions[row].height for row in range(3, 7)]
    assert heights == [None, pytest.approx(44, abs=1), pytest.approx(44, abs=1), pytest.approx(409, abs=1)]
