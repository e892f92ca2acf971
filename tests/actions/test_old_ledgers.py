"""An old ledger is taken over row by row: what fits becomes a record, what does not is shown with why."""

from collections.abc import Mapping
from datetime import date
from pathlib import Path

import openpyxl
import pytest
from openpyxl.worksheet.worksheet import Worksheet

from app.actions import old_ledgers, point_lists, reporting
from app.actions.old_ledgers import Preview
from app.actions.taking_over import Layout
from app.domain.disputes import Dispute
from app.domain.errors import AppError, Code
from app.domain.old_values import Cell
from app.domain.periods import parse
from app.domain.recording import read_as
from app.exchange import sheets
from app.exchange.sheets import Sheet
from app.store import ledgers, people
from app.store.ledgers import Query
from app.store.people import Point
from tests.builders import Clock, Device, make_desk, make_point

HEADINGS = tuple(
    [
        "序号",
        "编号",
        "排查日期",
        "苏木乡镇",
        "嘎查村",
        "联防点",
        "当事人甲",
        "当事人乙",
        "联系电话（掩码）",
        "纠纷类型",
        "简要情况",
        "涉及人数",
        "涉及金额（元）",
        "风险等级",
        "排查人",
        "化解责任人",
        "化解方式",
        "化解日期",
        "化解结果",
        "协议形式",
        "移交去向",
        "回访日期",
        "回访情况",
        "结案日期",
        "备注",
    ]
)
GOOD: Mapping[str, Cell] = {
    "编号": "2024-1",
    "排查日期": "2024.3.5",
    "嘎查村": "示范一嘎查",
    "联防点": "7号",
    "当事人甲": "张某1",
    "当事人乙": "李某1",
    "联系电话（掩码）": "138****1234",
    "纠纷类型": "婚姻家庭纠纷",
    "简要情况": "夫妻争吵",
    "化解日期": date(2024, 3, 8),
    "化解结果": "已劝和",
}


@pytest.fixture
def desk(tmp_path: Path) -> Device:
    made = make_desk(tmp_path / "desk", tmp_path / "mailbox", clock=Clock())
    for number, village in (("07", "示范一嘎查"), ("08", "示范二嘎查")):
        people.add_point(made.profile.db, Point(number, f"{number}联防点", village, "152223105"), made.clock())
    return made


def table(*rows: Mapping[str, Cell], title: str = "矛盾纠纷台账") -> Sheet:
    lines = [tuple(row.get(heading) for heading in HEADINGS) for row in rows]
    return Sheet("台账", ((title, *[None] * (len(HEADINGS) - 1)), HEADINGS, *lines))


def good(**different: Cell) -> dict[str, Cell]:
    return {**GOOD, **different}


def tried(desk: Device, sheet: Sheet, **different: object) -> Preview:
    layout = old_ledgers.proposed(desk.profile, sheet)
    layout = Layout(**{**{"header": layout.header, "columns": layout.columns, "year": layout.year}, **different})  # type: ignore[arg-type]
    return old_ledgers.preview(desk.profile, sheet, layout, now=desk.clock())


def test_the_headings_of_our_own_ledger_are_all_known(desk: Device) -> None:
    layout = old_ledgers.proposed(desk.profile, table())
    assert layout.header == 1
    named = {HEADINGS[column] for column in layout.columns.values()}
    assert set(HEADINGS) - named == {"序号", "苏木乡镇", "排查人", "移交去向", "回访日期", "回访情况"}


def test_a_row_becomes_a_record_that_says_where_it_came_from(desk: Device) -> None:
    found = tried(desk, table(good()))
    assert not found.misfits
    old_ledgers.take_over(desk.profile, table(good()), found.layout, now=desk.clock())
    (row,) = ledgers.page(desk.profile.db, Query("disputes"))
    dispute = read_as(Dispute, row.fields)
    assert (row.key.owner, dispute.imported, dispute.ledger_no) == ("07", True, "2024-1")
    assert (dispute.found_date, dispute.resolved_date) == (date(2024, 3, 5), date(2024, 3, 8))
    assert (dispute.state, dispute.category, dispute.result) == ("resolved", "family", "已劝和")
    assert [party.name for party in dispute.parties] == ["张某1", "李某1"]


def test_taken_over_twice_it_is_there_once(desk: Device) -> None:
    sheet = table(good(), good(编号="2024-2", 简要情况="又吵"))
    layout = tried(desk, sheet).layout
    assert old_ledgers.take_over(desk.profile, sheet, layout, now=desk.clock()).count == 2
    assert old_ledgers.take_over(desk.profile, sheet, layout, now=desk.clock()).count == 0
    assert tried(desk, sheet).known == 2
    assert ledgers.count(desk.profile.db, Query("disputes")) == 2


def test_what_was_taken_over_counts_where_it_was_found(desk: Device) -> None:
    sheet = table(good(), good(编号="2", 化解日期=None, 化解结果="正在调解"))
    old_ledgers.take_over(desk.profile, sheet, tried(desk, sheet).layout, now=desk.clock())
    now = reporting.report(desk.profile, parse("2024", as_of=date(2024, 12, 31))).total.now
    assert (now.disputes.found, now.disputes.resolved, now.follow_ups.due) == (2, 1, 0)


@pytest.mark.parametrize(
    ("wrong", "code", "field"),
    [
        ({"排查日期": "2024年3月"}, Code.BAD_VALUE, "found_date"),
        ({"排查日期": "3月5日"}, Code.MISSING, "year"),
        ({"排查日期": None}, Code.MISSING, "found_date"),
        ({"排查日期": "2999.1.1"}, Code.FUTURE_DATE, "found_date"),
        ({"化解日期": "2024.3.1"}, Code.DATE_ORDER, "resolved_date"),
        ({"化解日期": None}, Code.MISSING, "resolved_date"),
        ({"当事人乙": None}, Code.MISSING, "parties"),
        ({"当事人甲": "张" * 21}, Code.TOO_LONG, "parties.0.name"),
        ({"联系电话（掩码）": "12345"}, Code.BAD_PHONE, "parties.0.phone"),
        ({"纠纷类型": "说不清"}, Code.UNKNOWN_CODE, "category"),
        ({"简要情况": None}, Code.MISSING, "summary"),
        ({"简要情况": "身份证110105194912310021和11010519491231002X"}, Code.ID_NUMBER, "summary"),
        ({"涉及人数": "约30人"}, Code.BAD_VALUE, "people_count"),
        ({"涉及金额（元）": "约3000"}, Code.BAD_VALUE, "amount"),
        ({"风险等级": "粉"}, Code.UNKNOWN_CODE, "level"),
        ({"联防点": "99"}, Code.NOT_FOUND, "point"),
        ({"联防点": None, "嘎查村": "别处"}, Code.NOT_FOUND, "point"),
        ({"编号": "号" * 41}, Code.TOO_LONG, "ledger_no"),
    ],
)
def test_a_row_that_breaks_a_rule_is_shown_and_the_others_come(
    desk: Device, wrong: Mapping[str, Cell], code: Code, field: str
) -> None:
    sheet = table(good(**wrong), good(编号="2", 简要情况="这一行没问题"))
    found = tried(desk, sheet)
    assert [(each.row, each.trouble.code, each.trouble.field) for each in found.misfits] == [(3, code, field)]
    assert [each.row for each in found.fits] == [4]
    taken = old_ledgers.take_over(desk.profile, sheet, found.layout, now=desk.clock())
    assert (taken.count, len(taken.misfits)) == (1, 1)


def test_the_year_of_the_title_is_the_year_of_its_days(desk: Device) -> None:
    found = tried(desk, table(good(排查日期="3月5日"), title="2024年矛盾纠纷台账"))
    assert [fit.fields["found_date"] for fit in found.fits] == ["2024-03-05"]


def test_rows_without_a_point_go_to_their_village_or_where_the_officer_says(desk: Device) -> None:
    rows = (good(联防点=None, 嘎查村="示范二嘎查"), good(编号="2", 联防点=None, 嘎查村="别处"))
    found = tried(desk, table(*rows), owner="07")
    assert [fit.key.owner for fit in found.fits] == ["08", "07"]


def test_one_number_is_one_dispute(desk: Device) -> None:
    found = tried(desk, table(good(), good(简要情况="另一件事"), good()))
    assert [each.row for each in found.misfits] == [4, 5]


def test_words_merged_over_two_rows_belong_to_neither(desk: Device, tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    assert isinstance(sheet, Worksheet)
    sheet.append(["2024年台账"])
    sheet.append([])
    sheet.append(["日期", "当事人", "类型", "事由"])
    for row in (
        ["3月5日", "张某1、李某1", "邻里", "排水"],
        [None, "王某1、赵某1", None, None],
        ["3.6", "甲某1和", "债务", "借款"],
    ):
        sheet.append(row)
    sheet.merge_cells("A4:A5")
    sheet.merge_cells("C4:C5")
    sheet.merge_cells("D4:D5")
    book.save(tmp_path / "旧.xlsx")
    (read,) = sheets.read(tmp_path / "旧.xlsx")
    found = tried(desk, read, owner="07")
    assert [(each.row, each.trouble.field) for each in found.misfits] == [
        (4, "summary"),
        (5, "summary"),
        (6, "parties"),
    ]


def test_a_table_without_what_every_dispute_has_is_refused(desk: Device) -> None:
    with pytest.raises(AppError) as refused:
        old_ledgers.preview(desk.profile, table(), Layout(1, {"found_date": 2}), now=desk.clock())
    assert (refused.value.code, refused.value.field) == (Code.MISSING, "category")


def test_a_text_that_looks_like_a_formula_stays_text(desk: Device) -> None:
    found = tried(desk, table(good(简要情况="=1+1", 化解结果="@SUM(A1)")))
    assert (found.fits[0].fields["summary"], found.fits[0].fields["result"]) == ("=1+1", "@SUM(A1)")


def test_a_point_takes_nothing_over(desk: Device, tmp_path: Path) -> None:
    point = make_point(tmp_path / "point", desk)
    with pytest.raises(AppError) as refused:
        old_ledgers.preview(point.profile, table(good()), Layout(1), now=point.clock())
    assert refused.value.code is Code.NOT_ALLOWED


def test_a_list_of_points_is_taken_over(desk: Device) -> None:
    rows: tuple[tuple[Cell, ...], ...] = (
        ("编号", "名称", "嘎查", "乡镇"),
        (7, "07联防点", "示范一嘎查", "巴达尔胡镇"),
        ("08", "新名称", "示范二嘎查", "巴达尔胡镇"),
        ("9号", "九号", "示范三嘎查", "152223100"),
        ("9", "又一个九号", "示范三嘎查", "音德尔镇"),
        ("十", "十号", "示范三嘎查", "音德尔镇"),
        (11, None, "示范三嘎查", "音德尔镇"),
        (12, "十二号", "示范三嘎查", "不存在镇"),
    )
    sheet = Sheet("点", rows)
    layout = point_lists.proposed(desk.profile, sheet)
    found = point_lists.preview(desk.profile, sheet, layout)
    assert ([p.number for p in found.new], [p.number for p in found.changed], found.known) == (["09"], ["08"], 1)
    assert [(each.row, each.trouble.field) for each in found.misfits] == [
        (5, "number"),
        (6, "number"),
        (7, "name"),
        (8, "township"),
    ]
    point_lists.take_over(desk.profile, sheet, layout, now=desk.clock())
    assert [(p.number, p.name) for p in people.points(desk.profile.db)] == [
        ("07", "07联防点"),
        ("08", "新名称"),
        ("09", "九号"),
    ]
