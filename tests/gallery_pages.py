"""The point's pages with invented records, for `tests.shots`."""

from collections.abc import Callable, Mapping
from datetime import date, datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QWidget

from app.actions.disputes import Case
from app.actions.exchanging import ExchangeState
from app.actions.looking import Listed
from app.actions.today import DueFollowUp, OldCase, Today, UnheardTip
from app.domain.changes import JSON
from app.domain.disputes import Dispute
from app.domain.errors import AppError, Code
from app.domain.recording import read_as
from app.exchange.carriers.opening import open_mailbox
from app.exchange.rounds import Round
from app.settings import Preferences
from app.store.delivery import Delivery, Tally
from app.store.drafts import Draft
from app.store.ledgers import Row
from app.store.projection import RecordKey
from app.ui.days import Days
from app.ui.outside import Outside
from app.ui.point.emergency import EmergencyPage
from app.ui.point.exchange_panel import ExchangePanel
from app.ui.point.follow_up_form import FollowUpForm
from app.ui.point.ledgers import LedgersPage
from app.ui.point.month_page import MonthPage
from app.ui.point.pages import PageParts, form_makers
from app.ui.point.tip_question import TipQuestion
from app.ui.point.today import NOTHING, TodayPage
from app.ui.settings_page import SettingsPage
from app.ui.terms import Terms
from app.ui.widgets.box import Box
from app.ui.widgets.layout import Place
from app.ui.widgets.look import Look
from app.ui.widgets.rail import Rail
from app.ui.widgets.words import Option
from tests.builders import CHINA, ROOT, VOCABULARIES

NOW = datetime(2026, 7, 20, 9, 5, tzinfo=CHINA)
KEY = RecordKey("07", "r1")
FIELDS: dict[str, JSON] = {
    "local_no": "JF2026-07-003",
    "found_date": "2026-07-03",
    "village": "示范07嘎查",
    "category": "land",
    "parties": [{"name": "张某", "phone": "13800001234"}, {"name": "李家"}],
    "summary": "李家的羊进了张某的草场，啃了两亩青，双方争吵。",
    "state": "resolved",
    "resolved_date": "2026-07-09",
    "result": "以水渠为界，李家赔八百元。",
    "agreement_form": "oral",
    "level": 3,
}


def _parts(look: Look) -> PageParts:
    outside = Outside(
        home=Path("nowhere"),
        preferences=Path("nowhere"),
        resources=ROOT / "resources",
        translations=ROOT / "build" / "translations",
        fonts=ROOT / "build" / "fonts",
        version="0",
        clock=lambda: NOW,
        new_id=lambda: "r1",
        new_code=lambda: "204816",
        open_mailbox=open_mailbox,
        vocabularies=lambda: VOCABULARIES,
    )
    return PageParts(
        look,
        Terms(VOCABULARIES, lambda: "mn" if look.policy.is_vertical else "zh"),
        Days(lambda: NOW),
        outside,
        "示范07嘎查",
    )


def _framed(look: Look, page: QWidget, place: str) -> QWidget:
    """The page beside the rail, as in the window."""
    spoken = {
        "today": "Today",
        "record": "Record",
        "ledgers": "Ledgers",
        "exchange": "To the station",
        "settings": "Settings",
    }
    names = {code: partial(QCoreApplication.translate, "Frame", source) for code, source in spoken.items()}
    icons = {
        "today": "house",
        "record": "notebook-pen",
        "ledgers": "book-open",
        "exchange": "send",
        "settings": "settings",
    }
    rail = Rail(
        look,
        partial(QCoreApplication.translate, "PointWindow", "Lianfang"),
        [Option(code, name, icons[code]) for code, name in names.items()],
    )
    rail.go(place)
    frame = Box(look, Place.WINDOW, gap=0)
    frame.add(rail)
    frame.add(page, stretch=1)
    return frame


def today(look: Look) -> QWidget:
    parts = _parts(look)
    page = TodayPage(look, parts.terms, parts.days)
    page.show_today(
        Today(
            (UnheardTip(KEY, "有人夜里往车上装羊", Delivery.SAVED),),
            (
                DueFollowUp(KEY, KEY, ("张某", "李家"), ("13800001234",), date(2026, 7, 14), True, "visit_or_phone"),
                DueFollowUp(KEY, KEY, ("王某", "赵家"), (), date(2026, 7, 21), False, "visit"),
            ),
            (OldCase(KEY, ("白某", "包家"), date(2026, 6, 23), False),),
            (Draft("d", "outreach", {}, "2026-07-19T20:14:00+08:00"),),
            "2026-07",
        )
    )
    return _framed(look, page, "today")


def today_empty(look: Look) -> QWidget:
    parts = _parts(look)
    page = TodayPage(look, parts.terms, parts.days)
    page.show_today(NOTHING)
    return _framed(look, page, "today")


def _form(ledger: str, **values: JSON) -> Callable[[Look], QWidget]:
    def scene(look: Look) -> QWidget:
        page = form_makers(_parts(look))[ledger]()
        page.begin("d1")
        for name, value in values.items():
            page.form[name].input.put(value)
        return _framed(look, page, "record")

    return scene


def dispute_refused(look: Look) -> QWidget:
    page = form_makers(_parts(look))["disputes"]()
    page.begin("d1")
    page.form["category"].input.put("land")
    page.form["summary"].input.put("李家的羊进了张某的草场。")
    page.show_error(AppError(Code.MISSING, "parties"))
    return _framed(look, page, "record")


def dispute_signs(look: Look) -> QWidget:
    page = form_makers(_parts(look))["disputes"]()
    page.begin("d1")
    page.form["category"].input.put("family")
    page.form["signs"].input.put(["Z1", "Z9"])
    page.form["state"].input.put("resolved")
    frame = _framed(look, page, "record")
    QTimer.singleShot(0, page, lambda: page.scroll_to(page.scroll_end // 2))
    return frame


def tip_question(look: Look) -> QWidget:
    return _framed(look, TipQuestion(look), "record")


def emergency(look: Look) -> QWidget:
    return _framed(look, EmergencyPage(look), "record")


def follow_up(look: Look) -> QWidget:
    page = form_makers(_parts(look))["follow_ups"]()
    assert isinstance(page, FollowUpForm)
    page.ask_whom("张某、李家、13800001234")
    page.begin("d1")
    return _framed(look, page, "today")


def ledgers(look: Look) -> QWidget:
    parts = _parts(look)
    page = LedgersPage(look, parts.terms, parts.days)
    questions: list[object] = []
    page.wanted.connect(lambda question, _first, _count: questions.append(question))
    page.show_count(12)
    stages = list(Delivery)
    listed = [
        Listed(Row(n, KEY, FIELDS | {"local_no": f"JF2026-07-{12 - n:03}"}, ""), stages[n % 4]) for n in range(12)
    ]
    frame = _framed(look, page, "ledgers")
    page.look_at(0)
    page.take_rows(questions[0], 0, listed)
    row = Row(1, KEY, FIELDS, "")
    hanging = {
        "sessions": (Row(2, KEY, {"dispute": _ID, "date": "2026-07-05", "text": "到两家坐了坐，量了地界。"}, ""),),
        "follow_ups": (
            Row(
                3,
                KEY,
                {"dispute": _ID, "due_date": "2026-07-16", "ordinal": 1, "done_date": "2026-07-16", "outcome": "calm"},
                "",
            ),
            Row(4, KEY, {"dispute": _ID, "due_date": "2026-08-08", "ordinal": 2}, ""),
        ),
        "transfers": (),
        "referrals": (),
    }
    page.show_case(Case(row, read_as(Dispute, FIELDS), hanging, (), Delivery.RECEIVED))
    return frame


_ID = "0197f5d4-0000-7000-8000-000000000001"


def exchange(look: Look) -> QWidget:
    panel = ExchangePanel(look)
    panel.show_state(ExchangeState(Tally(0, 4, 2, 31), "2026-07-19T16:20:00+08:00", "", "2026-07-18T10:00:00+08:00"))
    return _framed(look, panel, "exchange")


def exchange_trouble(look: Look) -> QWidget:
    panel = ExchangePanel(look)
    panel.show_state(
        ExchangeState(
            Tally(0, 4, 2, 31), "2026-07-19T16:20:00+08:00", "mailbox-unreachable", "2026-07-18T10:00:00+08:00"
        )
    )
    panel.begun()
    panel.moved_on(Round(sent=3, sent_bytes=91_000, sent_records=312, waiting=2, waiting_bytes=60_000))
    return _framed(look, panel, "exchange")


def settings(look: Look) -> QWidget:
    page = SettingsPage(look)
    page.show_preferences(Preferences())
    return _framed(look, page, "settings")


def month(look: Look) -> QWidget:
    page = MonthPage(look)
    page.begin("2026-07", ("hazards", "dissuasions"))
    return _framed(look, page, "today")


PAGES: Mapping[str, Callable[[Look], QWidget]] = {
    "today": today,
    "today-empty": today_empty,
    "dispute": _form("disputes"),
    "dispute-refused": dispute_refused,
    "dispute-signs": dispute_signs,
    "tip-question": tip_question,
    "emergency": emergency,
    "tip": _form("tips", category="X09"),
    "outreach": _form("outreach", form="market", face_count=80),
    "service": _form("services"),
    "hazard": _form("hazards"),
    "dissuasion": _form("dissuasions"),
    "follow-up": follow_up,
    "ledgers": ledgers,
    "exchange": exchange,
    "exchange-trouble": exchange_trouble,
    "settings": settings,
    "month": month,
}
