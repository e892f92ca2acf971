"""Typed text: its one normal form, and the script it is written in."""

import re
import unicodedata
from enum import StrEnum

_EDGES = " \t\r\n\u00a0\u3000"  # not U+202F: a Mongolian text may begin with a suffix
_CONTROLS = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ufffe\uffff]")
_HAN = re.compile(r"[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]")
_MONGOLIAN = re.compile(r"[\u1800-\u18af\U00011660-\U0001167f]")


class Lang(StrEnum):
    """The script of a text; NONE when it holds neither."""

    ZH = "zh"
    MN = "mn"
    MIXED = "mixed"
    NONE = ""


def normal(text: str) -> str:
    """NFC, trimmed, without control characters; line ends are \\n. FVS, MVS and NNBSP stay where they are."""
    if text.isprintable() and unicodedata.is_normalized("NFC", text):  # as most are: no control, no other space
        return text.strip(" ")
    lines = text.replace("\r\n", "\n").replace("\r", "\n")
    return unicodedata.normalize("NFC", _CONTROLS.sub("", lines)).strip(_EDGES)


def lang_of(*texts: str) -> Lang:
    """The script of the texts together, by Unicode block."""
    whole = "".join(texts)
    match bool(_HAN.search(whole)), bool(_MONGOLIAN.search(whole)):
        case True, True:
            return Lang.MIXED
        case True, False:
            return Lang.ZH
        case False, True:
            return Lang.MN
        case _:
            return Lang.NONE
