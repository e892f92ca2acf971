"""Every error has words, and no report holds what was written."""

from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from app import log
from app.domain.errors import AppError, Code
from app.ui.crash import CrashReport, report_of
from app.ui.messages import error_words
from app.ui.widgets.look import Look


@pytest.mark.parametrize("code", Code)
def test_every_code_has_words_and_fills_them(code: Code) -> None:
    everything = {
        name: name
        for name in ("limit", "earlier", "word", "value", "name", "folder", "reason", "url", "what", "move", "state")
    }
    words = error_words(AppError(code, "field", **everything), "怎么回事")
    assert words
    assert "%" not in words


def test_a_fault_calls_the_field_as_the_form_does() -> None:
    words = error_words(AppError(Code.TOO_LONG, "summary", limit=300), "怎么回事")
    assert "怎么回事" in words
    assert "300" in words


def test_nobody_who_sits_at_the_station_is_told_to_call_it() -> None:
    damaged = AppError(Code.DAMAGED, name="lianfang.db")
    assert "at the station, bring back" in error_words(damaged)  # the door does not know yet whose ledger it is
    assert "station" not in error_words(damaged, at_desk=True)
    assert "lianfang.db" in error_words(damaged, at_desk=True)


def _bug(secret: str) -> ValueError:
    try:
        raise ValueError(secret)
    except ValueError as error:
        return error


def test_a_report_holds_places_and_no_values(qtbot: QtBot, look: Look) -> None:
    error = _bug("张某打了李某")
    report = report_of(type(error), error.__traceback__, "1.0")
    assert "ValueError" in report
    assert "test_messages.py" in report
    assert "张某" not in report
    window = CrashReport(look, report)
    qtbot.addWidget(window)
    window.copy()
    assert QGuiApplication.clipboard().text() == report


def test_the_log_holds_codes_and_places_and_no_values(tmp_path: Path) -> None:
    file = log.begin(tmp_path / "logs")
    error = _bug("张某打了李某")
    log.trouble(Code.TOO_LONG, "summary")
    log.bug(type(error), error.__traceback__)
    log.end()
    written = file.read_text("utf-8")
    assert "too-long summary" in written
    assert "_bug" in written
    assert "张某" not in written
