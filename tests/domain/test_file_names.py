"""Names of files hold on every system."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.file_names import MOST_BYTES, file_name, numbered


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("矛盾纠纷排查化解台账（2026年11月） 扎赉特旗公安局", "矛盾纠纷排查化解台账（2026年11月） 扎赉特旗公安局.xlsx"),
        ("2026/11: 台账?", "2026 11 台账.xlsx"),
        ("CON", "_CON.xlsx"),
        ("com1.台账", "_com1.台账.xlsx"),
        ("台账 . ", "台账.xlsx"),
        ("\t", "_.xlsx"),
    ],
)
def test_words_become_the_name_of_a_file(words: str, name: str) -> None:
    assert file_name(words, ".xlsx") == name


@given(st.text(st.characters(codec="utf-8"), max_size=300))
def test_no_words_make_a_name_that_a_system_refuses(words: str) -> None:
    name = file_name(words, ".xlsx")
    assert len(name.encode()) <= MOST_BYTES
    assert not set(name) & set('<>:"/\\|?*\n\0')
    assert not name.startswith(" ")
    assert name.endswith(".xlsx")
    assert not name.removesuffix(".xlsx").endswith((" ", "."))


@pytest.mark.parametrize(("name", "other"), [("台账.xlsx", "台账 (2).xlsx"), ("台账", "台账 (2)")])
def test_another_file_of_a_name_is_numbered(name: str, other: str) -> None:
    assert numbered(name, 2) == other
