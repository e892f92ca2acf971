"""Tips at the desk's window: urgent on top, signed for with one press, a name opened once and for a reason."""

from collections.abc import Callable
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.actions import attaching, tip_desk, tips
from app.ui.desk.tips_page import TipsPage
from app.ui.desk.window import DeskWindow
from app.ui.pictures_flow import PictureWindow
from app.ui.widgets.ask import Ask
from app.ui.widgets.text import Text
from tests.builders import NOW, Device, make_fields
from tests.ui.desk.conftest import Read, answer, asked, press

Made = Callable[[], DeskWindow]


@pytest.fixture
def page(qtbot: QtBot, point: Device, make_window: Made, mailbox: Path) -> TipsPage:
    """Two tips: an urgent one, and one whose informant gave a name."""
    point.add("tips", what="正在发生", happening_now=True)
    typed = make_fields("tips", informant_mode="named", what="不急")
    tips.add_tip(point.profile, typed, informant_name="某知情人", now=point.clock(), new_id=point.ids)
    point.exchange(mailbox)
    window = make_window()
    press(window, "Fetch now")
    window.go("tips")
    shown = cast("TipsPage", window.shown)
    qtbot.waitUntil(lambda: shown.card.case is not None)
    return shown


def window_of(page: TipsPage) -> DeskWindow:
    return cast("DeskWindow", page.window())


def what(page: TipsPage) -> str:
    assert page.card.case is not None
    return page.card.case.tip.what


def test_urgent_stands_on_top_and_is_signed_for_in_one_press(qtbot: QtBot, page: TipsPage) -> None:
    assert what(page) == "正在发生"
    press(page.card, "Sign for it")
    answer(window_of(page), "Sign for it", by="王某1")
    qtbot.waitUntil(lambda: page.card.case is not None and page.card.case.handling.signed_by == "王某1")
    page.choose_row(0)
    qtbot.waitUntil(lambda: what(page) == "不急")
    press(page.card, "Sign for it")
    qtbot.waitUntil(lambda: page.card.case is not None and page.card.case.handling.signed_by == "王某1")


def test_signed_for_is_what_can_be_read_though_the_list_has_moved_on(qtbot: QtBot, page: TipsPage, read: Read) -> None:
    window_of(page).names.officer = "王某1"
    page.choose_row(1)
    assert what(page) == "正在发生"
    press(page.card, "Sign for it")
    qtbot.waitUntil(lambda: what(page) == "不急")
    cases = read(lambda profile: tip_desk.inbox(profile, now=NOW))
    assert {case.tip.what: case.handling.signed_by for case in cases} == {"正在发生": "王某1", "不急": ""}


def test_a_tip_goes_through_its_states_to_the_closed_ones(qtbot: QtBot, page: TipsPage) -> None:
    window_of(page).names.officer = "王某1"
    press(page.card, "Sign for it")
    qtbot.waitUntil(lambda: page.card.case is not None and page.card.case.handling.signed_by == "王某1")
    press(page.card, "Write down what was found")
    answer(window_of(page), "Write it down", finding="true")
    qtbot.waitUntil(lambda: page.card.case is not None and page.card.case.handling.finding == "true")
    press(page.card, "Close it")
    qtbot.waitUntil(lambda: page.count == 1)
    press(page, "Closed")
    qtbot.waitUntil(lambda: what(page) == "正在发生")


def test_a_name_is_shown_once_after_the_reason_is_written_down(qtbot: QtBot, page: TipsPage, read: Read) -> None:
    page.choose_row(1)
    qtbot.waitUntil(lambda: what(page) == "不急")
    window = window_of(page)
    press(page.card, "Open the name …")
    press(asked(window), "Write it down and show the name")
    assert asked(window).form["reason"].fault
    answer(window, "Write it down and show the name", by="王某1", reason="需要核实")
    qtbot.waitUntil(lambda: any("某知情人" in text.shown for text in window.findChildren(Text)))
    (line,) = read(tip_desk.access_log)
    assert (line.fields["by"], line.fields["reason"]) == ("王某1", "需要核实")
    shown = next(each for each in window.findChildren(Ask) if each.isVisible())
    labels = [label for label in shown.findChildren(QLabel) if "某知情人" in label.text()]
    assert labels
    assert not any(label.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByMouse for label in labels)
    press(shown, "Close")
    qtbot.waitUntil(lambda: not [text for text in window.findChildren(Text) if "某知情人" in text.shown])
    press(page, "Who looked")
    qtbot.waitUntil(lambda: page.count == 1)


def test_a_name_is_opened_of_the_tip_that_was_asked_about_though_the_list_moved(
    qtbot: QtBot, page: TipsPage, read: Read
) -> None:
    page.choose_row(1)
    qtbot.waitUntil(lambda: what(page) == "不急")
    asked_about = page.chosen
    press(page.card, "Open the name …")
    page.choose_row(0)
    answer(window_of(page), "Write it down and show the name", by="王某1", reason="需要核实")
    qtbot.waitUntil(lambda: bool(read(tip_desk.access_log)))
    (line,) = read(tip_desk.access_log)
    assert asked_about.endswith(f"/{line.fields['tip']}")


def test_a_tips_picture_stands_beside_it_and_is_shown(
    qtbot: QtBot, point: Device, make_window: Made, mailbox: Path, tmp_path: Path
) -> None:
    file = tmp_path / "place.png"
    image = QImage(60, 40, QImage.Format.Format_RGB32)
    image.fill(0x336699)
    assert image.save(str(file))
    saved = point.add("tips")
    attaching.attach(point.profile, "tips", saved.key, file, lambda data, _: data, now=point.clock(), new_id=point.ids)
    point.exchange(mailbox)
    window = make_window()
    press(window, "Fetch now")
    window.go("tips")
    shown = cast("TipsPage", window.shown)
    qtbot.waitUntil(lambda: shown.card.case is not None, timeout=10_000)
    press(shown.card, "Show")
    qtbot.waitUntil(lambda: bool(window.findChildren(PictureWindow)), timeout=10_000)
    assert window.findChildren(PictureWindow)[0].picture.is_shown
