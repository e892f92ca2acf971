"""Every form refuses what DOMAIN refuses, with words beside the field, and keeps what was typed."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QTableView, QWidget
from pytestqt.qtbot import QtBot

from app.domain.changes import JSON
from app.domain.life_cycle import Move
from app.ui.books import Books
from app.ui.outside import Outside
from app.ui.point import steps
from app.ui.point.ledgers import LedgersPage
from app.ui.point.record_page import RecordPage
from app.ui.point.window import PointWindow
from tests.builders import Clock, make_fields
from tests.ui.point.bad_inputs import BY_KIND, Bad, bad_inputs
from tests.ui.point.conftest import add
from tests.ui.point.test_case import Hand

Fields = dict[str, JSON]
AHEAD = ("deadline", "receipt_due", "feedback_due", "agreement.deadline")
SEALED = ("informant_name", "informant_code")
SETTLED: Fields = {
    "state": "resolved",
    "resolved_date": "2026-07-10",
    "result": "以水渠为界。",
    "agreement_form": "oral",
}
WRITTEN: Fields = {
    "result": "以水渠为界。",
    "agreement_form": "written",
    "agreement.committee": "示范嘎查人民调解委员会",
    "agreement.items": "以水渠为界。",
}


@dataclass
class Scene:
    """How one comes to a form, and what it takes when nothing is wrong: one filling for each of its faces.

    `too_early` are days before what must come first. A scene that is not `is_whole` leaves fields to another.
    """

    open: Callable[[Hand], None]
    faces: tuple[Fields, ...] = ({},)
    too_early: Fields = field(default_factory=dict)
    is_whole: bool = True


def begin(ledger: str) -> Callable[[Hand], None]:
    def go(hand: Hand) -> None:
        hand.window.begin(ledger)
        page = hand.window.shown
        assert isinstance(page, RecordPage)
        page.complete()

    return go


def begin_tip(hand: Hand) -> None:
    hand.window.begin("tips")
    hand.press("No, it is over")


def follow_up(hand: Hand) -> None:
    hand.write(**SETTLED)
    follow_up_due(hand)


def follow_up_due(hand: Hand) -> None:
    assert isinstance(hand.outside.clock, Clock)
    hand.outside.clock.pass_by(days=35)
    hand.window.go("today")
    hand.qtbot.waitUntil(lambda: hand.window.shown_today.follow_ups != (), timeout=10_000)
    hand.window.do_task("follow_up", hand.window.shown_today.follow_ups[0].key.record)


def step(name: str, *before: tuple[str, Fields], **written: JSON) -> Callable[[Hand], None]:
    """To the form of a step, after those that must come before."""

    def go(hand: Hand) -> None:
        hand.open(hand.write(**written))
        for earlier, values in before:
            hand.take(earlier, **values)
        hand.begin(name)

    return go


def answer(hand: Hand) -> None:
    hand.open(hand.write())
    hand.take(Move.GIVE_UP, unresolved_reason="refused")
    hand.take(Move.TRANSFER, to="justice_office", reason="双方不愿再谈。")
    hand.press("Write down the answer")
    hand.qtbot.waitUntil(lambda: hand.window.place == steps.page_of(steps.ANSWER), timeout=10_000)


def close(hand: Hand) -> None:
    record = hand.write(**SETTLED)
    follow_up_due(hand)
    page = hand.window.shown
    assert isinstance(page, RecordPage)
    page.form["outcome"].input.put("calm")
    hand.press("Save")
    hand.qtbot.waitUntil(lambda: hand.window.place == "today", timeout=10_000)
    hand.open(record)
    hand.begin(Move.CLOSE)


def listing(page: QWidget) -> list[QTableView]:
    """The table that is shown, as soon as it has rows."""
    tables = [each for each in page.findChildren(QTableView) if each.isVisible() and each.model()]
    return [each for each in tables if "2026" in str(each.model().index(0, 0).data())]


def change(ledger: str) -> Callable[[Hand], None]:
    """To the form in which a record of a ledger is changed."""

    def go(hand: Hand) -> None:
        add(hand.qtbot, hand.books, hand.outside, ledger, **make_fields(ledger))
        hand.window.go("ledgers")
        page = hand.window.shown
        assert isinstance(page, LedgersPage)
        page.show_ledger(ledger)
        hand.qtbot.waitUntil(lambda: bool(listing(page)), timeout=10_000)
        table = listing(page)[0]
        table.selectRow(0)
        hand.qtbot.keyClick(table, Qt.Key.Key_Return)
        hand.qtbot.waitUntil(lambda: isinstance(hand.window.shown, RecordPage), timeout=10_000)

    return go


ACCEPTED: tuple[str, Fields] = (Move.ACCEPT, {"both_willing": True})
GIVEN_UP: tuple[str, Fields] = (Move.GIVE_UP, {"unresolved_reason": "refused"})
DISPUTE: Fields = {
    "category": "land",
    "parties": [{"name": "张某"}, {"name": "李家"}],
    "summary": "牛羊越界啃青，双方争吵。",
}
TIP: Fields = {"category": "X02", "place": "村北", "what": "有人夜里装羊上车", "seen_or_heard": "seen"}
GRAVE_SETTLED: Fields = {"signs": ["Z6", "Z7"], "analysis": "地界不清", "measure": "重新量地"}
GRAVE: Fields = {"signs": ["Z6", "Z7"], "level": "3", "level_reason": "双方已冷静"}
SCENES: Mapping[str, Scene] = {
    "disputes": Scene(
        begin("disputes"),
        (
            DISPUTE | {"state": "resolved", "result": "以水渠为界。"},
            DISPUTE | GRAVE,
            DISPUTE | {"signs": ["Z6", "Z7"], "level": "", "analysis": "地界不清", "measure": "重新量地"},
        ),
        too_early={"resolved_date": "2026-07-01"},
    ),
    "tips": Scene(
        begin_tip, (TIP | {"informant_mode": "named", "informant_name": "王某"}, TIP | {"informant_mode": "code"})
    ),
    "outreach": Scene(
        begin("outreach"),
        (
            {"form": "market", "face_count": 80},
            {"form": "wechat", "reach_count": 80, "group": "示范群"},
            {"form": "broadcast", "broadcast_times": 2, "households": 80},
        ),
    ),
    "services": Scene(begin("services"), ({"type": "translation"},)),
    "hazards": Scene(
        begin("hazards"),
        ({"type": "road", "place": "村口", "description": "弯道无护栏"},),
        {"deadline": "2026-07-01"},
        is_whole=False,
    ),
    "dissuasions": Scene(begin("dissuasions"), ({"fraud_type": "F01", "found_how": "family", "done": "陪同报警"},)),
    "follow_ups": Scene(follow_up, ({"outcome": "calm"},), {"done_date": "2026-07-09"}),
    "accept": Scene(step(Move.ACCEPT), ({"both_willing": True},), {"accepted_date": "2026-06-30"}),
    "mediate": Scene(step(Move.MEDIATE, ACCEPTED), ({"text": "到两家坐了坐。"},)),
    "settle": Scene(step(Move.RESOLVE), (WRITTEN,), {"resolved_date": "2026-06-30"}, is_whole=False),
    "settle a grave one": Scene(
        step(Move.RESOLVE, signs=["Z6", "Z7"]),
        (
            {"result": "以水渠为界。", "level": "3", "level_reason": "双方已冷静"},
            {"result": "以水渠为界。", "level": "", "analysis": "地界不清", "measure": "重新量地"},
        ),
        is_whole=False,
    ),
    "transfer": Scene(
        step(Move.TRANSFER, GIVEN_UP),
        ({"to": "justice_office", "reason": "双方不愿再谈。"},),
        {"receipt_due": "2026-07-01", "feedback_due": "2026-07-01"},
    ),
    "reopen": Scene(step(Move.REOPEN, **SETTLED), ({"text": "又因羊吵起来。"},)),
    "refer": Scene(step(steps.REFER), ({"name": "张某", "consent": True, "reason": "family", "room": "R1"},)),
    "answer": Scene(
        answer, ({"feedback": "已受理。"},), {"received_date": "2026-07-01", "feedback_date": "2026-07-01"}
    ),
    "close": Scene(close, ({},), {"closed_date": "2026-08-10"}),
    "change a service": Scene(change("services"), ({},)),
    "change a hazard": Scene(change("hazards"), ({},), {"recheck_date": "2026-07-01"}),
    "change a tip": Scene(change("tips"), ({},), is_whole=False),
    "change outreach": Scene(change("outreach"), ({},), is_whole=False),
    "change a stopped fraud": Scene(change("dissuasions"), ({},)),
    "edit": Scene(step(steps.EDIT, **SETTLED, **GRAVE_SETTLED), ({},), {"resolved_date": "2026-06-30"}, is_whole=False),
}


@pytest.fixture
def hand(qtbot: QtBot, window: PointWindow, books: Books, outside: Outside) -> Hand:
    return Hand(qtbot, window, books, outside)


@pytest.mark.parametrize("scene", SCENES.values(), ids=SCENES)
def test_what_is_refused_is_said_beside_its_field_and_kept(hand: Hand, scene: Scene) -> None:
    scene.open(hand)
    page = hand.window.shown
    assert isinstance(page, RecordPage)
    looked_at: set[str] = set()
    wrong: list[str] = []
    for face in scene.faces:
        for name, value in face.items():
            page.form[name].input.put(value)
        for made in page.form.fields():
            if not made.isVisibleTo(page) or made.field_name in looked_at:
                continue
            looked_at.add(made.field_name)
            wrong += [
                f"{made.field_name}: {bad.name}: {what}"
                for bad in bad_inputs(made, ahead=AHEAD, sealed=SEALED, early=scene.too_early)
                if (what := refuse(hand, page, made.field_name, bad))
            ]
    every = {made.field_name for made in page.form.fields() if type(made.input) in BY_KIND}
    assert not wrong
    assert every <= looked_at or not scene.is_whole, f"never looked at: {every - looked_at}"


def refuse(hand: Hand, page: RecordPage, name: str, bad: Bad) -> str:
    """Type it, save, and put back what was there; what is not as it should be, in words."""
    made = page.form[name]
    good = made.input.value()
    made.input.put(bad.value)
    typed = made.input.value()
    if bad.is_said_at_once:
        at_once = made.offer.shown if made.offer else made.fault
        made.input.put(good)
        return "" if bad.said in at_once else f"said {at_once}"
    save = next(each for each in page.findChildren(QAbstractButton) if each.accessibleName() == "Save")
    hand.qtbot.mouseClick(save, Qt.MouseButton.LeftButton)
    hand.qtbot.waitUntil(save.isEnabled, timeout=10_000)
    faults = {each.field_name: each.fault for each in page.form.fields() if each.fault}
    if made.input.value() != typed:
        raise AssertionError(f"{name} takes {bad.name}, or does not keep it")
    made.input.put(good)
    return "" if any(words in faults.get(name, "") for words in bad.said.split("|")) else f"said {faults}"
