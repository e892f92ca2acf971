"""Every form refuses what DOMAIN refuses, with words beside the field, and keeps what was typed."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from app.domain.changes import JSON
from app.ui.point.record_page import RecordPage
from app.ui.point.window import PointWindow

ID_CARD, BANK_CARD = "他的证号11010519491231002X", "卡号4111111111111111"
DISPUTE: dict[str, JSON] = {
    "category": "land",
    "parties": [{"name": "张某"}, {"name": "李家"}],
    "summary": "牛羊越界啃青，双方争吵。",
}
OUTREACH: dict[str, JSON] = {"form": "market", "face_count": 80}
SERVICE: dict[str, JSON] = {"type": "translation"}
HAZARD: dict[str, JSON] = {"type": "road", "place": "村口", "description": "弯道无护栏"}
STOPPED: dict[str, JSON] = {"fraud_type": "F01", "found_how": "family", "done": "陪同报警"}
TIP: dict[str, JSON] = {"category": "X02", "place": "村北", "what": "有人夜里装羊上车", "seen_or_heard": "seen"}

BAD: list[tuple[str, dict[str, JSON], str, JSON]] = [
    ("disputes", DISPUTE, "found_date", "2026-07-16"),
    ("disputes", DISPUTE, "found_date", "前前天"),
    ("disputes", DISPUTE, "summary", ID_CARD),
    ("disputes", DISPUTE, "summary", "长" * 301),
    ("disputes", DISPUTE, "parties", [{"name": "张某"}]),
    ("disputes", DISPUTE, "parties", [{"name": "张某", "phone": "12345"}, {"name": "李家"}]),
    ("disputes", DISPUTE, "amount", 1_000_000),
    ("disputes", DISPUTE, "amount", "约三百"),
    ("outreach", OUTREACH, "face_count", 3000),
    ("outreach", OUTREACH, "face_count", "很多"),
    ("outreach", OUTREACH, "date", "2026-07-16"),
    ("services", SERVICE, "persons", 0),
    ("services", SERVICE, "note", BANK_CARD),
    ("hazards", HAZARD, "description", ID_CARD),
    ("hazards", HAZARD, "found_date", "2027-01-01"),
    ("dissuasions", STOPPED, "saved", 2_000_000),
    ("dissuasions", STOPPED, "done", ""),
    ("tips", TIP, "what", ID_CARD),
    ("tips", TIP, "time", "2026-07-16T09:00"),
    ("tips", TIP, "place", ""),
]


@pytest.mark.parametrize(("ledger", "good", "field", "bad"), BAD)
def test_what_is_refused_is_said_beside_its_field_and_kept(
    qtbot: QtBot, window: PointWindow, ledger: str, good: dict[str, JSON], field: str, bad: JSON
) -> None:
    window.begin(ledger)
    if ledger == "tips":
        past = next(each for each in window.shown.findChildren(QAbstractButton) if each.accessibleName()[:2] == "No")
        qtbot.mouseClick(past, Qt.MouseButton.LeftButton)
    page = window.shown
    assert isinstance(page, RecordPage)
    for name, value in {**good, field: bad}.items():
        page.form[name].input.put(value)
    typed = page.form[field].input.value()
    save = next(each for each in page.findChildren(QAbstractButton) if each.accessibleName() == "Save")
    qtbot.mouseClick(save, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(page.form[field].fault))
    assert page.form[field].input.value() == typed
    assert window.shown is page
