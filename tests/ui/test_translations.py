"""The translation files: complete in Chinese, and no placeholder lost in any language."""

import re
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest

FOLDER = Path(__file__).parents[2] / "translations"
PLACEHOLDER = re.compile(r"%(?:n|L?\d)")


def _messages(code: str) -> Iterator[tuple[str, str, ElementTree.Element]]:
    root = ElementTree.parse(FOLDER / f"lianfang_{code}.ts").getroot()
    for context in root.iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            if translation.get("type") not in {"vanished", "obsolete"}:
                yield context.findtext("name", ""), message.findtext("source", ""), translation


def _forms(translation: ElementTree.Element) -> list[str]:
    plural = [form.text or "" for form in translation.iter("numerusform")]
    return plural or [translation.text or ""]


def test_every_string_is_said_in_chinese() -> None:
    missing = [
        (context, source)
        for context, source, translation in _messages("zh_CN")
        if translation.get("type") == "unfinished" or not all(_forms(translation))
    ]
    assert not missing


@pytest.mark.parametrize("code", ["zh_CN", "mn_Mong_CN"])
def test_no_placeholder_is_lost(code: str) -> None:
    lost = [
        (context, source, form)
        for context, source, translation in _messages(code)
        for form in _forms(translation)
        if form and sorted(PLACEHOLDER.findall(form)) != sorted(PLACEHOLDER.findall(source))
    ]
    assert not lost


def test_one_word_is_used_for_the_passphrase() -> None:
    """密码, as the glossary has it; the kit's is 一次性码."""
    root = FOLDER.parent
    files = [
        FOLDER / "lianfang_zh_CN.ts",
        *(root / "docs").glob("*.md"),
        *(root / "resources" / "help").glob("*.html"),
        *(root / "resources" / "forms").glob("*.typ"),
    ]
    assert [file.name for file in files if "口令" in file.read_text("utf-8")] == []


@pytest.mark.parametrize("code", ["zh_CN", "mn_Mong_CN"])
def test_every_month_and_day_of_the_lunar_calendar_has_a_name(code: str) -> None:
    names = {source: _forms(said) for context, source, said in _messages(code) if context == "Days"}
    listed = [" ".join(str(number) for number in range(1, last + 1)) for last in (12, 30)]
    assert [len(names[each][0].split()) for each in listed] == [12, 30]
