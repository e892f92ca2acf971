"""Words that must be understood at once: always with their digits, and always in Chinese beside what is still a draft.

They stand here and in no translation file, so that nobody's review, and no setting, can take them away.
"""

from collections.abc import Callable
from dataclasses import dataclass

from app.domain.wording import Lang, lang_of
from app.ui.widgets.look import Look
from app.ui.widgets.words import Words, said


@dataclass(frozen=True, slots=True)
class EmergencyLine:
    """A number one can call, in both languages; the Mongolian is the glossary's."""

    number: str
    zh: str
    mn: str
    icon: str


@dataclass(frozen=True, slots=True)
class InBoth:
    """A sentence in both languages; the Mongolian is the draft of the translation, until that is reviewed."""

    zh: str
    mn: str


LINES = (
    EmergencyLine("110", "报警", "ᠴᠠᠭᠳᠠᠭ\u180eᠠ\u202fᠳᠤ ᠮᠡᠳᠡᠭᠦᠯᠬᠦ", "siren"),
    EmergencyLine("119", "火警", "ᠭᠠᠯ ᠲᠦᠢᠮᠡᠷ", "flame"),
    EmergencyLine("120", "急救", "ᠶᠠᠭᠠᠷᠠᠯ\u202fᠢᠶᠠᠷ ᠡᠮᠴᠢᠯᠡᠬᠦ", "ambulance"),
    EmergencyLine("122", "交通事故", "ᠵᠠᠮ\u202fᠤᠨ ᠣᠰᠤᠯ", "car"),
)
CALL_FIRST = InBoth(
    "先打电话，再回来补记",
    "ᠤᠷᠢᠳᠠ ᠤᠲᠠᠰᠤᠳᠠᠵᠤ᠂ ᠳᠠᠷᠠᠭᠠ ᠪᠤᠴᠠᠵᠤ ᠢᠷᠡᠭᠡᠳ ᠪᠢᠴᠢᠭᠡᠷᠡᠢ",
)
CALL_NOW = InBoth(
    "电脑不能替您报警。请马上拿起电话。",
    "ᠡᠨᠡ ᠴᠠᠬᠢᠯᠭᠠᠨ ᠲᠠᠷᠢᠬᠢ ᠲᠠᠨ\u202fᠤ ᠣᠷᠤᠨ\u202fᠳᠤ ᠤᠲᠠᠰᠤᠳᠠᠵᠤ ᠴᠢᠳᠠᠬᠤ ᠦᠭᠡᠢ᠃ ᠣᠳᠤ ᠤᠲᠠᠰᠤ\u202fᠪᠠᠨ ᠠᠪᠤᠭᠠᠷᠠᠢ᠃",
)
CALL_110_NOW = InBoth(
    "请马上打110。写在这里，派出所收到之前谁也不知道。",
    "ᠣᠳᠤ 110\u202fᠳᠤ ᠤᠲᠠᠰᠤᠳᠠᠭᠠᠷᠠᠢ᠃ ᠡᠨᠳᠡ ᠪᠢᠴᠢᠭᠰᠡᠨ\u202fᠢ ᠴᠠᠭᠳᠠᠭ\u180eᠠ\u202fᠶᠢᠨ "
    "ᠰᠠᠯᠪᠤᠷᠢ ᠠᠪᠤᠲᠠᠯ\u180eᠠ ᠬᠡᠨ ᠴ ᠮᠡᠳᠡᠬᠦ ᠦᠭᠡᠢ᠃",
)
CALL_110_FIRST = InBoth(
    "先打110，再告诉派出所，最后再填表。",
    "ᠤᠷᠢᠳᠠ ᠨᠢ 110\u202fᠳᠤ ᠤᠲᠠᠰᠤᠳᠠᠬᠤ᠂ ᠳᠠᠷᠠᠭᠠ ᠨᠢ ᠴᠠᠭᠳᠠᠭ\u180eᠠ\u202fᠶᠢᠨ "
    "ᠰᠠᠯᠪᠤᠷᠢ\u202fᠳᠤ ᠮᠡᠳᠡᠭᠦᠯᠬᠦ᠂ ᠰᠡᠭᠦᠯ\u202fᠳᠦ ᠨᠢ ᠪᠢᠴᠢᠭᠡᠷᠡᠢ᠃",
)
TIP_UNHEARD = InBoth(
    "有紧急线索还没有送到派出所。请打电话。",
    "ᠶᠠᠭᠠᠷᠠᠯ ᠰᠡᠵᠢᠭᠦᠷ ᠴᠠᠭᠳᠠᠭ\u180eᠠ\u202fᠶᠢᠨ ᠰᠠᠯᠪᠤᠷᠢ\u202fᠳᠤ ᠬᠦᠷᠦᠭᠡᠳ ᠦᠭᠡᠢ᠃ ᠤᠲᠠᠰᠤᠳᠠᠭᠠᠷᠠᠢ᠃",
)
TEXT_12110 = InBoth(
    "不方便说话，就发短信到 12110。",
    "ᠶᠠᠷᠢᠬᠤ ᠠᠷᠭ\u180eᠠ ᠦᠭᠡᠢ ᠪᠣᠯ 12110\u202fᠳᠤ ᠵᠠᠬᠢᠳᠠᠯ ᠢᠯᠡᠭᠡᠭᠡᠷᠡᠢ᠃",
)


def in_both(look: Look, words: Words, both: InBoth) -> Callable[[], str]:
    """The words with the Chinese on a line of its own, where they are not it.

    In vertical script they begin with Mongolian though nobody has reviewed a word of it: what is to be done at once
    waits for no reviewer.
    """

    def now() -> str:
        spoken = said(words)
        if look.policy.is_vertical and lang_of(spoken) not in (Lang.MN, Lang.MIXED):
            spoken = both.mn
        return spoken if spoken == both.zh else f"{spoken}\n{both.zh}"

    return now
