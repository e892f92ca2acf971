"""The desk's window over a real profile with invented records, for `tests.shots`."""

import tempfile
from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from functools import cache, partial
from pathlib import Path

from PySide6.QtCore import QDeadlineTimer, QEventLoop
from PySide6.QtWidgets import QApplication, QWidget

from app.actions import disputes, recording, tips
from app.domain.changes import JSON
from app.domain.errors import AppError
from app.domain.life_cycle import Move
from app.exchange.carriers.opening import open_mailbox
from app.settings import Preferences
from app.store import ledgers, profile
from app.ui.books import Books
from app.ui.bus import Bus
from app.ui.days import Days
from app.ui.desk.decide_page import PAIRS, DecidePage
from app.ui.desk.ledgers_page import LedgersPage
from app.ui.desk.parts import DeskParts
from app.ui.desk.window import DeskWindow
from app.ui.jobs import Jobs
from app.ui.outside import Outside
from app.ui.terms import Terms
from app.ui.widgets.look import Look
from tests.builders import CHINA, NOW, ROOT, VOCABULARIES, WORDS, Clock, Device, make_desk, make_fields, make_point

PATIENCE_MS = 5_000
SETTLED = {"resolved_date": "2026-07-12", "result": "以水渠为界，李家赔八百元。", "agreement_form": "oral"}


@cache
def _home() -> Path:
    """A desk with three points that have sent something, made once."""
    folder = Path(tempfile.mkdtemp(prefix="lianfang-shots-"))
    mailbox, clock = folder / "mailbox", Clock(NOW - timedelta(days=3))
    desk = make_desk(folder / "desk", mailbox, clock=clock)
    points = [make_point(folder / number, desk, number, clock=clock) for number in ("03", "07", "12")]
    _record(points)
    for device in (*points, desk, desk):
        device.exchange(mailbox)
    clock.now = NOW - timedelta(minutes=40)
    _record_today(desk, points)
    for device in (*points, desk):
        device.exchange(mailbox)
        device.profile.close()
    return folder / "desk"


def _record(points: list[Device]) -> None:
    three, seven, twelve = points
    for device, category, summary in (
        (three, "land", "李家的羊进了张某的草场，啃了两亩青，双方争吵。"),
        (seven, "debt", "欠款三千元，约定秋收后还清。"),
        (twelve, "neighbours", "盖房占了过道，两家不让。"),
    ):
        saved = device.add(village="示范三嘎查", found_date="2026-07-03", category=category, summary=summary)
        if device is three:
            new_id, now = device.ids, device.clock()
            disputes.make_move(device.profile, saved.key, Move.RESOLVE, SETTLED, now=now, new_id=new_id)
    seven.add("services")
    twelve.add("outreach")


def _record_today(desk: Device, points: list[Device]) -> None:
    three, seven, _ = points
    for device, words in ((three, "两家为界桩争吵。"), (seven, "张某与李某因界桩不和。")):
        parties: JSON = [{"name": "张某3"}, {"name": "李某8"}]
        device.add(village="示范三嘎查", parties=parties, summary=words, found_date="2026-07-11")
    three.add("tips", category="X07", what="草垛起火，风大", place="东屯", happening_now=True, time="2026-07-12T08:20")
    typed = make_fields("tips", informant_mode="named", time="2026-07-11T21:30")
    tips.add_tip(seven.profile, typed, informant_name="某知情人", now=seven.clock(), new_id=seven.ids)
    first = next(ledgers.every(desk.profile.db, "disputes")).key
    for device, words in ((desk, "羊进草场引发争吵，已电话核实。"), (three, "李家的羊进了张家草场，啃了两亩。")):
        recording.edit(device.profile, "disputes", first, {"ailitun": words[:4]}, now=device.clock())


def open_desk(look: Look) -> DeskWindow:
    """The window over the desk with three points."""
    return opened_at(look, _home())


def opened_at(look: Look, home: Path) -> DeskWindow:
    """A desk's window over this profile, with its first page answered."""
    jobs, bus = Jobs(look), Bus(look)
    books = Books(jobs, bus)
    outside = Outside(
        home=home,
        preferences=home,
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
    days = Days(lambda: datetime.astimezone(NOW, CHINA))
    terms = Terms(VOCABULARIES, lambda: "mn" if look.policy.is_vertical else "zh")
    opened: list[None] = []
    books.open(lambda: profile.unlock(home, WORDS, VOCABULARIES), opened.append, _refuse, books)
    _wait(lambda: bool(opened))
    window = DeskWindow(DeskParts(look, terms, days, outside), books, bus, Preferences())
    _wait(lambda: window.place == "arrivals")
    rest(books)
    window.destroyed.connect(books.close)
    window.destroyed.connect(jobs.stop)
    return window


def rest(books: Books) -> None:
    """Wait until the worker has answered all that was asked of it, and what that asked for."""
    for _ in range(4):
        answered: list[None] = []
        books.look(lambda _: None, answered.append, _refuse, books)
        _wait(partial(bool, answered))


def _wait(until: Callable[[], bool]) -> None:
    patience = QDeadlineTimer(PATIENCE_MS)
    while not until() and not patience.hasExpired():
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)


def _refuse(error: AppError) -> None:
    raise error


def _scene(place: str, show: Callable[[QWidget], None] = lambda _: None) -> Callable[[Look], QWidget]:
    def scene(look: Look) -> QWidget:
        window = open_desk(look)
        window.go(place)
        rest(window.books)
        show(window.shown)
        rest(window.books)
        return window

    return scene


def _pairs(page: QWidget) -> None:
    if isinstance(page, DecidePage):
        page.go(PAIRS)


def _first_case(page: QWidget) -> None:
    if isinstance(page, LedgersPage):
        page.choose(0)


def _help(look: Look) -> QWidget:
    window = open_desk(look)
    window.go("decide")
    window.help()
    rest(window.books)
    return window


DESK: Mapping[str, Callable[[Look], QWidget]] = {
    "desk-arrivals": _scene("arrivals"),
    "desk-tips": _scene("tips"),
    "desk-conflicts": _scene("decide"),
    "desk-pairs": _scene("decide", _pairs),
    "desk-ledgers": _scene("ledgers", _first_case),
    "desk-points": _scene("points"),
    "desk-bulletins": _scene("bulletins"),
    "desk-statistics": _scene("statistics"),
    "desk-reports": _scene("reports"),
    "desk-settings": _scene("settings"),
    "desk-facts": _scene("facts"),
    "desk-import": _scene("import"),
    "desk-charts": _scene("charts"),
    "desk-help": _help,
}
