"""More scenes for the reviewer's pictures alone: what is asked in windows of their own, rare states and refusals."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QDate, QObject
from PySide6.QtWidgets import QMessageBox, QWidget

from app.actions.exchanging import ExchangeState
from app.actions.retention import Leaving
from app.domain.desk import Act
from app.domain.errors import AppError, Code
from app.domain.life_cycle import Move, MoveOffer
from app.domain.old_letters import Conversion
from app.exchange.budget import Stop
from app.reports.forms import OF_ROWS
from app.store.delivery import Tally
from app.store.ledgers import Row
from app.ui.about import About
from app.ui.crash import CrashReport
from app.ui.desk import points_page, tip_card
from app.ui.desk.case_card import CaseCard
from app.ui.desk.decide_page import DecidePage
from app.ui.desk.ledgers_page import LedgersPage
from app.ui.desk.periods import PeriodChoice
from app.ui.desk.points_page import PointsPage
from app.ui.desk.reports_page import ReportsPage
from app.ui.desk.rows_door import RowsDoor
from app.ui.desk.settings import DeskSettings
from app.ui.desk.tips_page import TipsPage
from app.ui.desk.window import DeskWindow
from app.ui.line_box import LineBox
from app.ui.point import steps
from app.ui.point.exchange_panel import ExchangePanel
from app.ui.recovery_page import RecoveryPage
from app.ui.volunteers_card import VolunteerForm, VolunteersCard
from app.ui.widgets.choice import Choice
from app.ui.widgets.look import Look
from app.ui.widgets.old_letters_offer import OldLettersOffer
from app.ui.widgets.page import Page
from app.ui.widgets.table import Table
from app.vertical.calendar import VerticalCalendar
from app.vertical.keyboard import OnScreenKeyboard
from app.vertical.message_box import VerticalMessageBox
from tests.builders import ROOT
from tests.gallery_desk import open_desk, rest
from tests.gallery_pages import KEY, step_of

Scene = Callable[[Look], QWidget]
T = TypeVar("T", bound=QObject)
_ROW = Row(1, KEY, {}, "")
_POINT_ASKS = (
    points_page.REPLACE,
    points_page.REVOKE,
    points_page.ASK,
    points_page.LOGIN,
    points_page.RESET,
    points_page.KIT,
)
_TIP_ASKS = (tip_card.SIGN, tip_card.FOUND, tip_card.PASS_ON, tip_card.ANSWER, tip_card.INFORMANT)


def _desk(place: str, act: Callable[[DeskWindow], None]) -> Scene:
    """The desk's window, with what is asked there."""

    def scene(look: Look) -> QWidget:
        window = open_desk(look)
        window.go(place)
        rest(window.books)
        act(window)
        rest(window.books)
        return window

    return scene


def _the(kind: type[T], window: QObject) -> T:
    found = window.findChild(kind)
    assert isinstance(found, kind)
    return found


def _point(name: str) -> Scene:
    def act(window: DeskWindow) -> None:
        page = _the(PointsPage, window)
        _the(Table, page).choose(0)
        page.wanted.emit(name)

    return _desk("points", act)


def _tip(name: str) -> Scene:
    def act(window: DeskWindow) -> None:
        page = _the(TipsPage, window)
        page.choose_row(0)
        rest(window.books)
        page.card.wanted.emit(name)

    return _desk("tips", act)


def _case(act: Callable[[CaseCard], None]) -> Scene:
    def chosen(window: DeskWindow) -> None:
        _the(LedgersPage, window).choose(0)
        rest(window.books)
        act(_the(CaseCard, window))

    return _desk("ledgers", chosen)


def _move(move: Move, *demands: str) -> Scene:
    return _case(lambda card: card.move_wanted.emit(MoveOffer(move, None, (), demands)))


def _hold(window: DeskWindow) -> None:
    leaving = Leaving(Act.WIPE_TIP, KEY, "XS2026-07-002", date(2026, 7, 30))
    box = _the(DeskSettings, window).leaving
    box.show_leaving([leaving])
    box.hold_wanted.emit(leaving)


def _other_days(window: DeskWindow) -> None:
    """The last of what the period's choice offers asks for days."""
    choice = _the(Choice, _the(PeriodChoice, window))
    choice.put("-")


def _take_out(window: DeskWindow) -> None:
    _the(ReportsPage, window).workbook_requested.emit(sorted(OF_ROWS)[0])


DESK: Mapping[str, Scene] = {
    "desk-new-point": _desk("points", lambda window: _the(PointsPage, window).add_wanted.emit()),
    **{f"desk-tip-{name}": _tip(name) for name in _TIP_ASKS},
    "desk-case-resolve": _move(Move.RESOLVE, "agreement_form", "result", "resolved_date"),
    "desk-case-give-up": _move(Move.GIVE_UP, "analysis", "measure"),
    "desk-case-void": _move(Move.VOID, "void_reason"),
    "desk-case-waive": _case(lambda card: card.waive_wanted.emit(_ROW)),
    "desk-case-answer": _case(lambda card: card.answer_wanted.emit(_ROW)),
    "desk-case-ask": _case(lambda card: card.ask_wanted.emit()),
    "desk-merge": _desk("decide", lambda window: _the(DecidePage, window).merge_wanted.emit(_ROW, _ROW)),
    "desk-door": _desk("statistics", lambda window: _the(RowsDoor, window).ask(lambda: None)),
    "desk-login": _desk("settings", lambda window: _the(DeskSettings, window).login_wanted.emit()),
    "desk-hold": _desk("settings", _hold),
    "desk-purge": _desk("settings", lambda window: _the(DeskSettings, window).purge_requested.emit()),
    "desk-days": _desk("statistics", _other_days),
    "desk-officer-gone": _desk("settings", lambda window: _the(VolunteersCard, window).gone.emit("甲")),
    "desk-first-gone": _desk("settings", lambda window: _the(VolunteersCard, window).gone.emit("")),
    "desk-new-key": _desk("settings", lambda window: _the(VolunteersCard, window).key_wanted.emit()),
    "desk-take-out": _desk("reports", _take_out),
    **{f"desk-point-{name}": _point(name) for name in _POINT_ASKS},
}
"""The last of these change the desk that all of them share."""


def _held(make: Callable[[Look], QWidget]) -> Scene:
    """On a page of its own."""

    def scene(look: Look) -> QWidget:
        page = Page(look, "")
        page.add(make(look))
        page.push()
        return page

    return scene


def _calm(**changed: object) -> Scene:
    calm = ExchangeState(Tally(0, 0, 0, 31), "2026-07-19T16:20:00+08:00", "", "2026-07-18T10:00:00+08:00")

    def scene(look: Look) -> QWidget:
        panel = ExchangePanel(look)
        panel.show_state(replace(calm, **changed))  # type: ignore[arg-type]  # the tables below name its fields
        return panel

    return scene


def _recovery(look: Look) -> QWidget:
    page = RecoveryPage(look)
    page.show_file(Path("reset.lfreset"))
    page.show_error(AppError(Code.WRONG_CODE))
    return page


def _message(look: Look) -> QWidget:
    box = VerticalMessageBox(QMessageBox.Icon.Question, "", "")
    buttons = QMessageBox.StandardButton
    box.setStandardButtons(
        buttons.Ok | buttons.Save | buttons.Yes | buttons.No | buttons.Cancel | buttons.Close | buttons.Discard
    )
    return box


def _line(look: Look) -> QWidget:
    box = LineBox(look)
    box.begun()
    return box


def _volunteers(look: Look) -> QWidget:
    card = VolunteersCard(look, has_key=True)
    card.show_names(["甲", "乙"])
    return card


def _old_letters(look: Look) -> QWidget:
    offer = OldLettersOffer(look)
    offer.ask(Conversion("ᠮᠣᠩᠭᠣᠯ", (("?", "ᠮᠣᠩᠭᠣᠯ"),), ("??",)))
    return offer


def _converted(look: Look) -> QWidget:
    offer = OldLettersOffer(look)
    offer.tell()
    return offer


def _let_in(look: Look) -> QWidget:
    page = Page(look, "")
    VolunteerForm(look, page).open()
    return page


OTHERS: Mapping[str, Scene] = {
    **{f"step-{step}": step_of(step) for step in steps.FORMS},
    "exchange-attention": _calm(tally=Tally(2, 0, 0, 31)),
    "exchange-none": _calm(confirmed_at=""),
    "exchange-all": _calm(),
    "exchange-sent": _calm(tally=Tally(0, 0, 2, 31)),
    "exchange-time": _calm(stopped=Stop.TIME),
    "exchange-hand": _calm(stopped=Stop.CANCELLED),
    "exchange-differs": _calm(differs=("desk",)),
    "recovery": _recovery,
    "about": lambda look: About(look, "0", ROOT / "resources"),
    "crash": lambda look: CrashReport(look, "lianfang 0"),
    "volunteer": _let_in,
    "volunteers": _held(_volunteers),
    "line": _held(_line),
    "old-letters": _held(_old_letters),
    "old-letters-converted": _held(_converted),
    "calendar": lambda look: VerticalCalendar(QDate(2026, 7, 20)),
    "keyboard": lambda look: OnScreenKeyboard(),
    "message": _message,
}

MORE: Mapping[str, Scene] = {**OTHERS, **DESK}
