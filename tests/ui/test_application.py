"""From the door to the window."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from app.settings import Preferences, load
from app.ui.application import Application
from app.ui.outside import Outside
from app.ui.point.window import PointWindow
from app.ui.unlock_page import UnlockPage
from app.ui.widgets.ask import Ask
from app.vertical.line_edit import VerticalLineEdit
from tests.builders import WORDS


@pytest.fixture
def application(qapp: QApplication, qtbot: QtBot, outside: Outside) -> Iterator[Application]:
    made = Application(qapp, outside)
    made.start()
    yield made
    made.stop()
    if made.window:
        made.window.close()
        made.window.deleteLater()


def _type(qtbot: QtBot, application: Application, words: str) -> UnlockPage:
    assert application.window
    page = application.window.centralWidget()
    assert isinstance(page, UnlockPage)
    line = page.findChild(QLineEdit)
    assert isinstance(line, QLineEdit)
    line.setText(words)
    qtbot.keyClick(line, Qt.Key.Key_Return)
    return page


def test_a_wrong_passphrase_is_said_and_the_right_one_opens(qtbot: QtBot, application: Application) -> None:
    page = _type(qtbot, application, "wrong")
    qtbot.waitUntil(lambda: bool(page.said), timeout=10_000)
    _type(qtbot, application, WORDS)
    qtbot.waitUntil(lambda: isinstance(application.window, PointWindow), timeout=10_000)


def test_the_window_has_the_programs_icon(qapp: QApplication, application: Application) -> None:
    assert application
    assert not qapp.windowIcon().pixmap(64).isNull()
    assert qapp.desktopFileName() == "lianfang"


def test_opening_settles_the_update_that_brought_this_version(
    qapp: QApplication, qtbot: QtBot, outside: Outside
) -> None:
    application = Application(qapp, outside._replace(version="0.1.0"))
    application.start()
    older = outside.home / "updates" / "0.0.1"
    older.mkdir(parents=True)
    _type(qtbot, application, WORDS)
    qtbot.waitUntil(lambda: isinstance(application.window, PointWindow), timeout=10_000)
    application.stop()
    assert not older.exists()


def test_what_is_chosen_is_put_on_and_kept(qtbot: QtBot, application: Application, outside: Outside) -> None:
    application.choose(Preferences(percent=160, theme="contrast"))
    assert application.theme.percent == 160
    assert application.theme.palette.name == "contrast"
    assert load(outside.preferences) == Preferences(percent=160, theme="contrast")


def test_a_bug_opens_the_report_and_the_program_goes_on(qtbot: QtBot, application: Application) -> None:
    try:
        raise ValueError("张某")
    except ValueError as bug:
        report = application.report(ValueError, bug.__traceback__)
    qtbot.addWidget(report)
    assert "张某" not in report.report
    report.close()


def test_choosing_mongolian_turns_the_window_and_is_kept(application: Application, outside: Outside) -> None:
    application.choose(Preferences(language="mn_Mong_CN"))
    assert application.window
    assert application.window.findChild(VerticalLineEdit)
    assert load(outside.preferences).language == "mn_Mong_CN"
    application.choose(Preferences())
    assert load(outside.preferences).language == "zh_CN"


def test_without_its_font_mongolian_is_refused_in_words(qapp: QApplication, outside: Outside, tmp_path: Path) -> None:
    made = Application(qapp, outside._replace(fonts=tmp_path))
    made.start()
    made.choose(Preferences(language="mn_Mong_CN"))
    assert made.window
    assert made.window.findChild(Ask)
    assert load(outside.preferences).language == "zh_CN"
    made.stop()
    made.window.close()
    made.window.deleteLater()
