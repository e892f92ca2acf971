"""The point's pages with invented records, for `tests.shots`."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

from PySide6.QtCore import QBuffer, Qt, QTimer
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from app.actions.disputes import HANGING, Case
from app.actions.exchanging import ExchangeState
from app.actions.history import Written
from app.actions.looking import Listed
from app.actions.notices import Notices
from app.actions.point_case import PointCase
from app.actions.today import DueFollowUp, OldCase, Today, UnheardTip
from app.domain.changes import JSON
from app.domain.disputes import Dispute
from app.domain.errors import AppError, Code
from app.domain.identity import Role
from app.domain.life_cycle import Situation, allowed
from app.domain.mediation import FollowUp
from app.domain.recording import read_as
from app.exchange.carriers.opening import open_mailbox
from app.exchange.rounds import Round
from app.settings import Preferences
from app.store.delivery import Delivery, Tally
from app.store.drafts import Draft
from app.store.ledgers import Row
from app.store.projection import RecordKey
from app.store.steps import Step
from app.ui.days import Days
from app.ui.desk_start_page import DeskStartPage
from app.ui.frame import Frame
from app.ui.help_page import HelpPage
from app.ui.outside import Outside
from app.ui.paper_page import PaperPage
from app.ui.point import steps
from app.ui.point.case_page import CasePage
from app.ui.point.emergency import EmergencyPage
from app.ui.point.exchange_panel import ExchangePanel
from app.ui.point.follow_up_form import FollowUpForm
from app.ui.point.ledgers import LedgersPage
from app.ui.point.month_page import MonthPage
from app.ui.point.notices_page import NoticesPage
from app.ui.point.pages import PageParts, change_makers, form_makers
from app.ui.point.places import rail_places
from app.ui.point.reports_page import ReportsPage
from app.ui.point.tip_question import TipQuestion
from app.ui.point.today import NOTHING, TodayPage
from app.ui.restore_page import RestorePage
from app.ui.safety_card import SafetyCard
from app.ui.settings_page import SettingsPage
from app.ui.slip_page import RECOVERY, RESERVE, Slip, SlipPage
from app.ui.terms import Terms
from app.ui.unlock_page import UnlockPage
from app.ui.welcome_page import WelcomePage
from app.ui.widgets.look import Look
from app.ui.widgets.undo_bar import UndoBar
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


def parts_of(look: Look) -> PageParts:
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
        Terms(VOCABULARIES, lambda: "mn" if look.policy.is_vertical else "zh", lambda: "marked"),
        Days(lambda: NOW),
        outside,
        "示范07嘎查",
    )


def _framed(look: Look, page: QWidget, place: str, *, is_alone: bool = False) -> QWidget:
    """The page as the window frames it."""
    frame = Frame(look, rail_places(), page, UndoBar(look))
    frame.go(place)
    frame.clear(is_alone)
    return frame


def today(look: Look) -> QWidget:
    parts = parts_of(look)
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
            said=said(),
        )
    )
    return _framed(look, page, "today")


def today_empty(look: Look) -> QWidget:
    parts = parts_of(look)
    page = TodayPage(look, parts.terms, parts.days)
    page.show_today(NOTHING)
    return _framed(look, page, "today")


def _form(ledger: str, **values: JSON) -> Callable[[Look], QWidget]:
    def scene(look: Look) -> QWidget:
        page = form_makers(parts_of(look))[ledger]()
        page.begin("d1")
        page.complete()
        for name, value in values.items():
            page.form[name].input.put(value)
        return _framed(look, page, "record")

    return scene


def dispute_refused(look: Look) -> QWidget:
    page = form_makers(parts_of(look))["disputes"]()
    page.begin("d1")
    page.complete()
    page.form["category"].input.put("land")
    page.form["summary"].input.put("李家的羊进了张某的草场。")
    page.show_error(AppError(Code.MISSING, "parties"))
    return _framed(look, page, "record")


def dispute_signs(look: Look) -> QWidget:
    page = form_makers(parts_of(look))["disputes"]()
    page.begin("d1")
    page.complete()
    page.form["category"].input.put("family")
    page.form["signs"].input.put(["Z1", "Z9"])
    page.form["state"].input.put("resolved")
    frame = _framed(look, page, "record")
    QTimer.singleShot(0, page, lambda: page.scroll_to(page.scroll_end // 2))
    return frame


def tip_question(look: Look) -> QWidget:
    return _framed(look, TipQuestion(look), "record")


def emergency(look: Look) -> QWidget:
    return _framed(look, EmergencyPage(look), "record", is_alone=True)


def follow_up(look: Look) -> QWidget:
    parts = parts_of(look)
    page = FollowUpForm(look, parts.terms, parts.days)
    page.ask_whom("张某、李家、13800001234")
    page.begin("d1", {"done_date": "2026-07-20", "outcome": "unreachable"})
    return _framed(look, page, "today")


def ledgers(look: Look) -> QWidget:
    parts = parts_of(look)
    page = LedgersPage(look, parts.terms, parts.days)
    stages = list(Delivery)
    listed = [
        Listed(Row(n, KEY, FIELDS | {"local_no": f"JF2026-07-{12 - n:03}"}, ""), stages[n % 4]) for n in range(12)
    ]
    later = Qt.ConnectionType.QueuedConnection
    page.wanted.connect(lambda question, first, _count: page.take_rows(question, first, listed), later)
    page.show_count(12)
    frame = _framed(look, page, "ledgers")
    page.look_at(0)
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


def ledgers_tip(look: Look) -> QWidget:
    """A tip beside the list, with what the station said about it."""
    parts = parts_of(look)
    page = LedgersPage(look, parts.terms, parts.days)
    frame = _framed(look, page, "ledgers")
    page.show_ledger("tips")
    page.show_record("tips", Row(1, KEY, TIP, ""), "more_needed")
    return frame


def change(ledger: str, stored: dict[str, JSON]) -> Callable[[Look], QWidget]:
    def made(look: Look) -> QWidget:
        page = change_makers(parts_of(look))[ledger]()
        page.change("d1", stored)
        return _framed(look, page, "ledgers")

    return made


TIP: dict[str, JSON] = {
    "local_no": "XS2026-07-002",
    "happening_now": False,
    "category": "X02",
    "time": "2026-07-14T21:30",
    "place": "村北草场",
    "what": "有人夜里往车上装羊，车往北走了。",
    "seen_or_heard": "seen",
    "called": ["110"],
    "informant_mode": "code",
    "informant_code": "204816",
}
HAZARD: dict[str, JSON] = {
    "local_no": "YH2026-07-001",
    "found_date": "2026-07-09",
    "type": "road",
    "place": "村口",
    "description": "弯道没有护栏。",
    "reported_to": "苏木政府",
    "deadline": "2026-07-30",
}


def said() -> Notices:
    """A task and two bulletins, one of them unread."""
    asked: dict[str, JSON] = {
        "kind": "follow_up",
        "text": "请到张某家再看一看，问问赔款给了没有。",
        "due": "2026-07-25",
    }
    rain: dict[str, JSON] = {
        "title": "汛期提醒",
        "text": "近日有雨，请提醒大家远离河道、低洼处。",
        "date": "2026-07-18",
    }
    fraud: dict[str, JSON] = {
        "title": "新骗术：假冒农资补贴",
        "text": "有人冒充农牧局，说先交手续费才能领补贴。凡是先要钱的，都是诈骗。",
        "date": "2026-07-19",
        "kind": "fraud",
    }
    rows = (Row(2, RecordKey("desk", "b2"), fraud, ""), Row(1, RecordKey("desk", "b1"), rain | {"kind": "notice"}, ""))
    return Notices((Row(3, KEY, asked | {"dispute": _ID}, ""),), (), rows, frozenset({"b2"}))


def notices(look: Look) -> QWidget:
    parts = parts_of(look)
    page = NoticesPage(look, parts.terms, parts.days)
    page.show_notices(said())
    return _framed(look, page, "today")


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


def _case_of(fields: dict[str, JSON], *hanging: tuple[str, Row]) -> PointCase:
    dispute = read_as(Dispute, fields)
    rows: dict[str, tuple[Row, ...]] = {name: () for name in HANGING}
    for ledger, row in hanging:
        rows[ledger] = (*rows[ledger], row)
    visits = tuple(read_as(FollowUp, row.fields) for row in rows["follow_ups"])
    situation = Situation(sessions=len(rows["sessions"]), follow_ups=visits, sent=True)
    offers = allowed(dispute, situation, role=Role.POINT)
    case = Case(Row(1, KEY, fields, ""), dispute, rows, offers, Delivery.SENT)
    written = Written("2026-07-09T10:05:00+08:00", "07", "disputes", ("state", "result", "resolved_date"))
    return PointCase(case, (Row(9, RecordKey("07", "r9"), FIELDS | {"local_no": "JF2026-07-004"}, ""),), (written,))


def _hung(number: int, **fields: JSON) -> Row:
    return Row(number, RecordKey("07", f"h{number}"), {"dispute": _ID, **fields}, "")


def case(look: Look) -> QWidget:
    parts = parts_of(look)
    page = CasePage(look, parts.terms, parts.days)
    page.show_case(
        _case_of(
            FIELDS | {"signs": ["Z7"]},
            ("sessions", _hung(2, date="2026-07-05", text="到两家坐了坐，量了地界。", place="张某家")),
            (
                "follow_ups",
                _hung(3, due_date="2026-07-16", ordinal=1, done_date="2026-07-16", outcome="calm"),
            ),
            ("follow_ups", _hung(4, due_date="2026-08-08", ordinal=2)),
        )
    )
    return _framed(look, page, "ledgers")


def case_mediating(look: Look) -> QWidget:
    parts = parts_of(look)
    page = CasePage(look, parts.terms, parts.days)
    fields = {
        name: value for name, value in FIELDS.items() if name not in ("resolved_date", "result", "agreement_form")
    }
    shown = _case_of(
        fields | {"state": "mediating", "accepted_date": "2026-07-04", "signs": ["Z6", "Z7"], "level": 2},
        ("sessions", _hung(2, date="2026-07-05", text="到两家坐了坐，量了地界。")),
    )
    page.show_case(replace(shown, alike=()))
    return _framed(look, page, "ledgers")


def step_of(step: str, **values: JSON) -> Callable[[Look], QWidget]:
    def scene(look: Look) -> QWidget:
        parts = parts_of(look)
        form = steps.FORMS[step](look, parts.terms, parts.days)
        shown = _case_of(FIELDS | {"state": "mediating", "signs": ["Z6", "Z7"], "level": 2})
        offer = next((offer for offer in shown.case.offers if offer.move == step), None)
        form.show_case(shown.case, offer)
        form.begin("d1")
        for name, value in values.items():
            form.form[name].input.put(value)
        return _framed(look, form, "ledgers")

    return scene


def welcome(step: int) -> Callable[[Look], QWidget]:
    def scene(look: Look) -> QWidget:
        page = WelcomePage(look, Preferences())
        page.show_kit(Path("07.lfkit"))
        page.go(step)
        return page

    return scene


def unlock(look: Look) -> QWidget:
    page = UnlockPage(look)
    page.show_error(AppError(Code.WRONG_PASSPHRASE))
    return page


def restore(look: Look) -> QWidget:
    page = RestorePage(look, is_ledger_here=True)
    page.show_file(Path("lianfang-2026-07-01-0905.lfbackup"))
    page.choose_slip()
    return page


def slip(look: Look) -> QWidget:
    return SlipPage(look, Slip(RECOVERY, "VRHA-5DSS-6D1D-536X-QMHE-W4XS-161A-S741"))


def reserve(look: Look) -> QWidget:
    return SlipPage(look, Slip(RESERVE, "AGE-SECRET-KEY-1QYQSZQGPQYQSZQGPQYQSZQGPQYQSZQGPQYQSZQGPQYQSZQGPQYQSZQ"))


def desk_start(look: Look) -> QWidget:
    page = DeskStartPage(look)
    page.show_card(Path("desk.card"))
    page.show_error(AppError(Code.MISSING, "code"))
    return page


def reports(look: Look) -> QWidget:
    return _framed(look, ReportsPage(look, parts_of(look).days), "reports")


def helping(look: Look) -> QWidget:
    page = HelpPage(look, ROOT / "resources")
    page.show_about("point-today")
    return _framed(look, page, "today")


def safety(look: Look) -> QWidget:
    page = SettingsPage(look)
    page.show_preferences(Preferences())
    page.add(SafetyCard(look))
    return _framed(look, page, "settings")


def practice(look: Look) -> QWidget:
    parts = parts_of(look)
    page = TodayPage(look, parts.terms, parts.days)
    page.show_today(replace(NOTHING, backup_due=True, clock_doubtful=True))
    page.show_last_step(Step(1, "2026-07-20T09:01:00+08:00", "disputes", 1, 1))
    bar = UndoBar(look)
    bar.tell("已保存：纠纷 JF2026-07-003", "disputes")
    frame = Frame(look, rail_places(), page, bar, is_practice=True)
    frame.go("today")
    return frame


def month(look: Look) -> QWidget:
    page = MonthPage(look)
    page.begin("2026-07", ("hazards", "dissuasions"))
    return _framed(look, page, "today")


def paper(look: Look) -> QWidget:
    page = PaperPage(look)
    page.begin("2026年7月联防工作月报")
    sheet = QImage(827, 1169, QImage.Format.Format_Grayscale8)
    sheet.fill(Qt.GlobalColor.white)
    kept = QBuffer()
    sheet.save(kept, "PNG")  # type: ignore[call-overload]  # PySide's types know a file's name alone
    page.show_pages([bytes(kept.data().data())] * 2)
    return _framed(look, page, "reports")


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
    "notices": notices,
    "ledgers": ledgers,
    "ledgers-tip": ledgers_tip,
    "change-hazard": change("hazards", HAZARD),
    "change-tip": change("tips", TIP),
    "change-nil": change("nil_reports", {"month": "2026-06", "ledgers": ["tips", "hazards"]}),
    "exchange": exchange,
    "exchange-trouble": exchange_trouble,
    "settings": settings,
    "month": month,
    "case": case,
    "case-mediating": case_mediating,
    "case-settle": step_of("resolve", agreement_form="written", level="3"),
    "case-give-up": step_of("give_up"),
    "case-transfer": step_of("transfer", to="justice_office"),
    "case-session": step_of("session"),
    "case-refer": step_of("refer"),
    "case-edit": step_of("edit"),
    "welcome-1": welcome(0),
    "welcome-2": welcome(1),
    "welcome-3": welcome(2),
    "welcome-4": welcome(3),
    "unlock": unlock,
    "restore": restore,
    "slip": slip,
    "reserve": reserve,
    "desk-start": desk_start,
    "reports": reports,
    "paper": paper,
    "help": helping,
    "safety": safety,
    "practice": practice,
}
