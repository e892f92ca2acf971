"""Languages, switched while windows are open."""

import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from typing_extensions import override

from app.domain.errors import AppError, Code
from app.ui.i18n import CHINESE, LANGUAGES, MONGOLIAN, Translations, language

_TS = """<?xml version="1.0" encoding="utf-8"?><!DOCTYPE TS><TS version="2.1" language="{code}"><context>
<name>_Greeting</name>{messages}</context></TS>"""
_MESSAGE = "<message><source>{source}</source><translation>{words}</translation></message>"


class _Greeting(QWidget):
    heard = 0

    @override
    def changeEvent(self, event: QEvent) -> None:
        self.heard += event.type() == QEvent.Type.LanguageChange
        super().changeEvent(event)

    def words(self) -> tuple[str, str]:
        return self.tr("Hello"), self.tr("Thanks")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    release = shutil.which("pyside6-lrelease", path=str(Path(sys.executable).parent))
    assert release
    for code, words in (("zh_CN", {"Hello": "你好", "Thanks": "谢谢"}), ("mn_Mong_CN", {"Hello": "ᠰᠠᠢᠨ"})):
        source = tmp_path / f"{code}.ts"
        messages = "".join(_MESSAGE.format(source=key, words=value) for key, value in words.items())
        source.write_text(_TS.format(code=code, messages=messages), "utf-8")
        made = str(tmp_path / f"lianfang_{code}.qm")
        subprocess.run([release, "-silent", str(source), "-qm", made], check=True, capture_output=True)
    source.write_text(source.read_text("utf-8").replace("<translation>", '<translation type="unfinished">'), "utf-8")
    reviewed = str(tmp_path / "lianfang_mn_Mong_CN_reviewed.qm")
    subprocess.run([release, "-silent", "-nounfinished", str(source), "-qm", reviewed], check=True, capture_output=True)
    return tmp_path


@pytest.fixture
def translations(qapp: QApplication, folder: Path) -> Iterator[Translations]:
    made = Translations(qapp, folder)
    yield made
    made.undress()


def test_an_open_window_hears_and_speaks_the_new_language(qtbot: QtBot, translations: Translations) -> None:
    window = _Greeting()
    qtbot.addWidget(window)
    translations.switch(CHINESE)
    qtbot.waitUntil(lambda: window.heard > 0)
    assert window.words() == ("你好", "谢谢")


def test_what_mongolian_lacks_is_said_in_chinese(qtbot: QtBot, translations: Translations) -> None:
    window = _Greeting()
    qtbot.addWidget(window)
    translations.switch(MONGOLIAN)
    assert window.words() == ("ᠰᠠᠢᠨ", "谢谢")


def test_switching_back_leaves_nothing_of_the_other(qtbot: QtBot, translations: Translations) -> None:
    window = _Greeting()
    qtbot.addWidget(window)
    translations.switch(MONGOLIAN)
    translations.switch(CHINESE)
    assert window.words() == ("你好", "谢谢")


def test_a_missing_file_is_said_and_changes_nothing(qtbot: QtBot, translations: Translations, folder: Path) -> None:
    translations.switch(CHINESE)
    (folder / "lianfang_mn_Mong_CN.qm").unlink()
    with pytest.raises(AppError) as missing:
        translations.switch(MONGOLIAN)
    assert missing.value.code is Code.NOT_FOUND
    assert translations.current is CHINESE


def test_each_language_is_found_by_its_code_and_has_its_own_name() -> None:
    assert [language(known.code) for known in LANGUAGES] == list(LANGUAGES)
    assert all(known.own_name for known in LANGUAGES)
    assert language("xx") is CHINESE


def test_only_mongolian_is_vertical() -> None:
    assert [known.is_vertical for known in LANGUAGES] == [False, True]


@pytest.mark.parametrize(("drafts", "words"), [("marked", "ᠰᠠᠢᠨ*"), ("plain", "ᠰᠠᠢᠨ"), ("reviewed", "你好")])
def test_a_word_nobody_has_reviewed_is_marked_or_not_or_said_in_chinese(
    qtbot: QtBot, translations: Translations, drafts: str, words: str
) -> None:
    window = _Greeting()
    qtbot.addWidget(window)
    translations.switch(MONGOLIAN, drafts)
    assert window.words() == (words, "谢谢")
    assert translations.speaks(MONGOLIAN, drafts)
