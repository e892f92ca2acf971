"""Words that must be understood at once: always with their digits, and always in Chinese beside what is still a draft.

They stand here and in no translation file, so that nobody's review, and no setting, can take them away.
"""

from collections.abc import Callable
from dataclasses import dataclass

from app.ui.widgets.words import Words, said


@dataclass(frozen=True, slots=True)
class EmergencyLine:
    """A number one can call, in both languages; the Mongolian is the glossary's."""

    number: str
    zh: str
    mn: str
    icon: str


LINES = (
    EmergencyLine("110", "报警", "ᠴᠠᠭᠳᠠᠭ\u180eᠠ\u202fᠳᠤ ᠮᠡᠳᠡᠭᠦᠯᠬᠦ", "siren"),
    EmergencyLine("119", "火警", "ᠭᠠᠯ ᠲᠦᠢᠮᠡᠷ", "flame"),
    EmergencyLine("120", "急救", "ᠶᠠᠭᠠᠷᠠᠯ\u202fᠢᠶᠠᠷ ᠡᠮᠴᠢᠯᠡᠬᠦ", "ambulance"),
    EmergencyLine("122", "交通事故", "ᠵᠠᠮ\u202fᠤᠨ ᠣᠰᠤᠯ", "car"),
)
CALL_FIRST = "先打电话，再回来补记"
CALL_NOW = "电脑不能替您报警。请马上拿起电话。"
CALL_110_NOW = "请马上打110。写在这里，派出所收到之前谁也不知道。"
CALL_110_FIRST = "先打110，再告诉派出所，最后再填表。"
TIP_UNHEARD = "有紧急线索还没有送到派出所。请打电话。"
TEXT_12110 = "不方便说话，就发短信到 12110。"


def with_chinese(words: Words, chinese: str) -> Callable[[], str]:
    """The words, and on a line of its own the Chinese where they are not it."""

    def both() -> str:
        now = said(words)
        return now if now == chinese else f"{now}\n{chinese}"

    return both
