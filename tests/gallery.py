"""The scenes that `tests.shots` draws: every word, and every page with invented records."""

from collections.abc import Callable, Mapping
from datetime import date
from typing import TypeAlias

from PySide6.QtWidgets import QWidget

from app.ui.models.rows import Column, Row, RowsModel
from app.ui.theme import Tone
from app.ui.widgets.amount import Amount
from app.ui.widgets.badge import Badge
from app.ui.widgets.banner import Banner
from app.ui.widgets.bodies import Kind
from app.ui.widgets.box import Beside, Section, Strip
from app.ui.widgets.button import Button
from app.ui.widgets.checks import Check, Checks
from app.ui.widgets.choice import Choice, Segments
from app.ui.widgets.count import Count
from app.ui.widgets.date_line import DateLine
from app.ui.widgets.empty import Empty
from app.ui.widgets.form import Form
from app.ui.widgets.line import Line, Search
from app.ui.widgets.long_text import LongText
from app.ui.widgets.look import Look
from app.ui.widgets.page import Page
from app.ui.widgets.progress import Progress
from app.ui.widgets.table import Table
from app.ui.widgets.tiles import Tiles
from app.ui.widgets.timeline import Event, Timeline
from app.ui.widgets.words import Option
from tests.gallery_desk import DESK
from tests.gallery_pages import PAGES

Scene: TypeAlias = Callable[[Look], QWidget]

TODAY = date(2026, 7, 20)
CATEGORIES = (
    Option("love", "婚恋情感", "heart-crack"),
    Option("family", "家庭矛盾", "users"),
    Option("neighbours", "邻里", "door-open"),
    Option("land", "土地草牧场", "fence"),
    Option("debts", "债务", "hand-coins"),
    Option("house", "房屋宅基地", "house-plus"),
    Option("damages", "损害赔偿", "scale"),
    Option("wages", "欠薪劳务", "hammer"),
)


def _shown(day: date) -> str:
    return f"{day.year}年{day.month}月{day.day}日"


def _parse(text: str) -> date | None:
    return TODAY if text in {"3.5", "昨天"} else None


def inputs(look: Look) -> QWidget:
    page = Page(look, "登记纠纷", hint="写五样就能保存，其余以后再补")
    form = Form(look)
    section = Section(look, "发生了什么")
    section.add(form)
    form.field("found_date", DateLine(look, _parse, _shown, lambda: TODAY), "哪天知道的", required=True).input.put(
        "2026-07-20"
    )
    form.field("village", Choice(look, [Option("a", "图牧吉嘎查")], "请选"), "嘎查", required=True, beside=True)
    form.field("category", Tiles(look, CATEGORIES, most=8, across=30), "哪一类", required=True).input.put("land")
    form.field("a", Line(look, "称呼就行，如：张某"), "甲方", required=True)
    form.field("b", Line(look, "如：李家"), "乙方", required=True, beside=True)
    form.show_fault("b", "请填写“乙方”。")
    long = LongText(look, 300, starters=["双方因地界发生争吵，经劝说，双方同意重新量地。"], lines=3)
    long.put("两家因草场边界争吵，牛羊越界啃青。")
    form.field("summary", long, "怎么回事", required=True)
    form.field("amount", Amount(look, "元", lambda n: f"{n:,} 元"), "多少钱").input.put(12500)
    form.field("people", Count(look, "人", steps=(1, 10)), "几个人", beside=True).input.put(2)
    page.add(section)
    page.push()
    page.finish(Button(look, "先放着", Kind.QUIET), Button(look, "保存", Kind.PRIMARY, icon="save", shortcut="Ctrl+S"))
    return page


def words(look: Look) -> QWidget:
    page = Page(look, "各种词")
    page.add(
        Banner(look, Tone.RED, "此记录还没有送到派出所。请打电话。", action="看电话号码"),
        Banner(look, Tone.YELLOW, "这台电脑的时间可能不对。"),
        Banner(look, Tone.BLUE, "上次没写完，接着写。"),
    )
    badges = Strip(
        look,
        [
            Badge(look, Tone.RED, "紧急"),
            Badge(look, Tone.ORANGE, "较高"),
            Badge(look, Tone.YELLOW, "一般"),
            Badge(look, Tone.BLUE, "轻微"),
            Badge(look, Tone.GREEN, "派出所已收到"),
            Badge(look, Tone.GREY, "只在本机"),
        ],
    )
    badges.push()
    page.add(badges)
    buttons = Strip(
        look,
        [
            Button(look, "保存", Kind.PRIMARY, icon="save"),
            Button(look, "打印", icon="printer"),
            Button(look, "作废", Kind.DANGER, icon="trash-2"),
            Button(look, "返回", Kind.QUIET),
        ],
    )
    blocked = Button(look, "结案")
    blocked.allow(False, "还有一次回访没做")
    buttons.add(blocked)
    buttons.push()
    page.add(buttons)
    segments = Segments(look, [Option("oral", "口头"), Option("written", "书面"), Option("self", "自行和解")])
    segments.put("oral")
    checks = Checks(look, [Option(str(n), words) for n, words in enumerate(("老年人", "学生", "养殖户", "店主"))])
    checks.put(["1"])
    page.add(segments, checks, Check(look, "派出所参加"))
    progress = Progress(look)
    progress.tell("正在送出：6 条里的第 3 条", 3, 6)
    page.add(progress, Empty(look, "circle-check", "今天没有要做的事", "有事就点下面的图"))
    page.push()
    return page


def lists(look: Look) -> QWidget:
    page = Page(look, "纠纷台账", scrolls=False)
    page.head.add(Search(look, "输入一个字就能找"))
    model = RowsModel(
        [
            Column("编号", 7),
            Column("当事人", 6),
            Column("类型", 6),
            Column("等级", 5, is_state=True),
            Column("简要情况", 12),
        ]
    )
    table = Table(look, model, "纠纷")
    levels = ((Tone.RED, "紧急"), (Tone.ORANGE, "较高"), (Tone.YELLOW, "一般"), (Tone.BLUE, "轻微"))
    question = model.ask(100_000)
    rows = [
        Row(
            str(n),
            (f"JF2026-07-{n:03}", "张某、李家", "土地草牧场", levels[n % 4][1], "牛羊越界啃青，双方争吵"),
            levels[n % 4][0],
        )
        for n in range(100)
    ]
    model.take(question, 0, rows)
    table.choose(2)
    timeline = Timeline(look)
    timeline.show_events(
        [
            Event("7月3日", "登记", "牛羊越界啃青，双方争吵。", Tone.BLUE),
            Event("7月5日", "调解", "到两家坐了坐，量了地界。", Tone.GREEN),
            Event("7月9日", "已化解 · 口头", "双方同意以水渠为界。", Tone.GREEN),
            Event("8月8日", "回访", tone=Tone.YELLOW, is_planned=True),
        ]
    )
    detail = Section(look, "JF2026-07-003")
    detail.add(Badge(look, Tone.YELLOW, "一般"), timeline)
    page.add(Beside(look, table, detail, shares=(5, 3)), stretch=1)
    return page


SCENES: Mapping[str, Scene] = {"words-inputs": inputs, "words-shown": words, "words-lists": lists, **PAGES, **DESK}
