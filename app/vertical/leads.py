"""Lets a Mongolian suffix follow a word of another script.

Qt gives a narrow no-break space the script of what stands before it. After a Latin or Chinese word it is then shaped
without the suffix it holds: the font draws it as a box, and the suffix as a word of its own. A Mongolian sign that
takes no room before it keeps both together.
"""

import re
from collections.abc import Iterator

from app.vertical.letters import MVS, NNBSP
from app.vertical.orientation import Span, utf16_length

_MONGOLIAN = "\u1800-\u18af"
_SUFFIX = re.compile(f"(?<=[^{_MONGOLIAN}\\s]){NNBSP}(?=[\u1820-\u18aa])")
_LEAD = re.compile(f"(?<=[^{_MONGOLIAN}]){MVS}(?={NNBSP})")


def led(text: str) -> str:
    """The text as it is drawn where nobody types: with a sign that leads such a suffix."""
    return _SUFFIX.sub(MVS + NNBSP, text) if NNBSP in text else text


def lead_spans(text: str) -> Iterator[Span]:
    """Where these signs stand, which are not to be seen."""
    if MVS in text:
        yield from (Span(utf16_length(text[: found.start()]), 1) for found in _LEAD.finditer(text))
