"""Tips at the desk's window: urgent on top, signed for with one press, a name opened once and for a reason."""

from collections.abc import Callable
from pathlib import Path
from typing import cast

from pytestqt.qtbot import QtBot

from app.ui.desk.tips_page import TipsPage
from app.ui.desk.window import DeskWindow
from tests.builders import Device
from tests.ui.desk.conftest import answer, press


def begin(qtbot: QtBot, window: DeskWindow) -> TipsPage:
    press(window, "Fetch now")
    window.go("tips")
    page = cast("TipsPage", window.shown)
    qtbot.waitUntil(lambda: page.card.case is not None)
    return page


def test_urgent_stands_on_top_and_is_signed_for_in_one_press(
    qtbot: QtBot, point: Device, make_window: Callable[[], DeskWindow], mailbox: Path
) -> None:
    point.add("tips", what="不急")
    point.add("tips", what="正在发生", happening_now=True)
    point.exchange(mailbox)
    window = make_window()
    page = begin(qtbot, window)
    assert page.card.case is not None
    assert page.card.case.tip.what == "正在发生"
    press(page.card, "Sign for it")
    answer(window, "Sign for it", by="王某1")
    qtbot.waitUntil(lambda: page.card.case is not None and page.card.case.handling.signed_by == "王某1")
