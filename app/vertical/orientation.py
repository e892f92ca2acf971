"""Which characters stand upright in a vertical column (Unicode Standard Annex #50)."""

import re
from dataclasses import dataclass

# Vertical_Orientation U, Tu and Tr, taken together. Tr (brackets, colons, the long vowel mark) stand upright
# only if the font has a vertical form for them: see TURNED.
_UPRIGHT = re.compile(
    "["
    "\u00a7\u00a9\u00ae\u00b1\u00bc-\u00be\u00d7\u00f7\u02ea-\u02eb\u1100-\u11ff\u1401-\u167f\u18b0-\u18ff\u2016"
    "\u2020-\u2021\u2030-\u2031\u203b-\u203c\u2042\u2047-\u2049\u2051\u2065\u20dd-\u20e0\u20e2-\u20e4\u2100-\u2101"
    "\u2103-\u2109\u210f\u2113-\u2114\u2116-\u2117\u211e-\u2123\u2125\u2127\u2129\u212e\u2135-\u213f\u2145-\u214a"
    "\u214c-\u214d\u214f-\u2189\u218c-\u218f\u221e\u2234-\u2235\u2300-\u2307\u230c-\u231f\u2324-\u232b\u237d-\u239a"
    "\u23be-\u23cd\u23cf\u23d1-\u23db\u23e2-\u2422\u2424-\u24ff\u25a0-\u2619\u2620-\u2767\u2776-\u2793\u2b12-\u2b2f"
    "\u2b50-\u2b59\u2b97\u2bb8-\u2bd1\u2bd3-\u2beb\u2bf0-\u2bff\u2e50-\u2e51\u2e80-\ua4cf\ua960-\ua97f\uac00-\ud7ff"
    "\ue000-\ufaff\ufe10-\ufe1f\ufe30-\ufe48\ufe50-\ufe57\ufe59-\ufe62\ufe67-\ufe6f\uff01-\uff0c\uff0e-\uff1b"
    "\uff1f-\uff60\uffe0-\uffe7\ufff0-\ufff8\ufffc-\ufffd"
    "\U00010980-\U0001099f\U00011580-\U000115ff\U00011a00-\U00011abf\U00013000-\U0001343f\U00014400-\U0001467f"
    "\U00016fe0-\U00018d7f\U0001aff0-\U0001b2ff\U0001cf00-\U0001cfcf\U0001d000-\U0001d1ff\U0001d2e0-\U0001d37f"
    "\U0001d800-\U0001daaf\U0001f000-\U0001f7ff\U0001f900-\U0001faff\U00020000-\U0002fffd\U00030000-\U0003fffd"
    "]+"
)

TURNED = "\u2329\u232a〈〉《》「」『』【】〔〕〖〗〘〙〚〛\u301c〝〞〟〰゠ー﹙﹚﹛﹜﹝﹞（）：；［］＿｛｜｝～｟｠￣"
"""Vertical_Orientation Tr: drawn sideways where the font has no vertical form."""

TRANSFORMED = (
    TURNED + "、。ぁぃぅぇぉっゃゅょゎゕゖ゛゜ァィゥェォッャュョヮヵヶㄧㇰㇱㇲㇳㇴㇵㇶㇷㇸㇹㇺㇻㇼㇽㇾㇿ﹐﹑﹒！，．？"
)
"""What has, or may have, another form in vertical text (Tr and Tu)."""


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of text in UTF-16 units, which is what Qt counts."""

    start: int
    length: int

    @property
    def end(self) -> int:
        return self.start + self.length

    def within(self, start: int, end: int) -> "Span":
        """What of it lies between two places, counted from the first of them."""
        first, last = max(self.start, start), min(self.end, end)
        return Span(first - start, max(0, last - first))

    def moved(self, by: int) -> "Span":
        return Span(self.start + by, self.length)


def utf16_length(text: str) -> int:
    """How many positions Qt gives this text."""
    return len(text) + sum(character > "\uffff" for character in text)


def is_upright(character: str) -> bool:
    """Whether this one character stands upright among columns that read downwards."""
    return _UPRIGHT.fullmatch(character) is not None


def upright_spans(text: str) -> tuple[Span, ...]:
    """The stretches of upright characters, in order."""
    spans = []
    position = index = 0
    for match in _UPRIGHT.finditer(text):
        position += utf16_length(text[index : match.start()])
        length = utf16_length(match.group())
        spans.append(Span(position, length))
        position += length
        index = match.end()
    return tuple(spans)
