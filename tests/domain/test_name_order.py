"""Names in lists stand as in a dictionary, however a word was typed."""

from hypothesis import given
from hypothesis import strategies as st

from app.domain.name_order import name_key

LETTERS = st.text(st.characters(min_codepoint=0x1820, max_codepoint=0x1842), min_size=1, max_size=8)
CONTROLS = st.sampled_from(["\u180a", "\u180b", "\u180c", "\u180d", "\u180e", "\u180f", "\u200d", "\u202f"])
NAMES = st.text(
    st.one_of(st.characters(min_codepoint=0x180A, max_codepoint=0x1842), CONTROLS, st.sampled_from("张李A1"))
)


@st.composite
def spelled_twice(draw: st.DrawFn) -> tuple[str, str]:
    """A word, and the same with controls strewn in."""
    word = draw(LETTERS)
    strewn = "".join(letter + draw(st.sampled_from(["", "\u180b", "\u180e", "\u202f"])) for letter in word)
    return word, strewn


@given(LETTERS, spelled_twice())
def test_controls_never_move_a_word_past_another(other: str, word: tuple[str, str]) -> None:
    plain, strewn = word
    if plain != other:
        assert (name_key(plain) < name_key(other)) == (name_key(strewn) < name_key(other))


@given(LETTERS, LETTERS)
def test_words_without_controls_stand_by_their_code_points(one: str, other: str) -> None:
    assert (name_key(one) < name_key(other)) == (one < other)


@given(st.lists(NAMES, max_size=6))
def test_the_order_is_the_same_whatever_came_first(names: list[str]) -> None:
    assert sorted(names, key=name_key) == sorted(reversed(names), key=name_key)


@given(NAMES, NAMES)
def test_only_the_same_name_has_the_same_place(one: str, other: str) -> None:
    assert (name_key(one) == name_key(other)) == (one == other)


def test_a_suffix_does_not_send_a_name_to_the_end() -> None:
    names = ["ᠪᠠᠶᠠᠷ", "ᠪᠠᠲᠤ\u202fᠶᠢᠨ", "ᠪᠠᠲᠤ", "ᠠᠨᠠ", "ᠠᠨ\u180eᠠ"]
    assert sorted(names, key=name_key) == ["ᠠᠨ\u180eᠠ", "ᠠᠨᠠ", "ᠪᠠᠲᠤ", "ᠪᠠᠲᠤ\u202fᠶᠢᠨ", "ᠪᠠᠶᠠᠷ"]


def test_the_first_name_decides_before_the_second() -> None:
    assert name_key("ᠠᠨᠠ", "ᠶᠠ") < name_key("ᠪᠠ", "ᠠ")
