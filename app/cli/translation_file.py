"""A translation file as its reviewer needs it: what is a draft, and what has been confirmed or put right.

It is changed as text, so that nothing else in it moves: Qt's own tools write it the same way again.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from hashlib import sha256
from html import unescape
from xml.sax.saxutils import escape

_CONTEXT = re.compile(r"<context>\s*<name>(?P<name>.*?)</name>(?P<body>.*?)</context>", re.DOTALL)
_MESSAGE = re.compile(r"<message.*?</message>", re.DOTALL)
_SOURCE = re.compile(r"<source>(.*?)</source>", re.DOTALL)
_TRANSLATION = re.compile(r"<translation(?P<type> type=\"unfinished\")?>(?P<words>.*?)</translation>", re.DOTALL)
_FORM = re.compile(r"<numerusform>(.*?)</numerusform>", re.DOTALL)
_PLACEHOLDER = re.compile(r"%(?:n|L?\d)")
_AS_QT_WRITES = {'"': "&quot;", "'": "&apos;", "\u00a0": "&#xa0;", "\u202f": "&#x202f;"}


@dataclass(frozen=True, slots=True)
class Phrase:
    """One string with its translation; of plural forms, the first: numerals change nothing in our languages."""

    context: str
    source: str
    words: str
    is_draft: bool

    @property
    def key(self) -> str:
        """Names it in a sheet, whatever a spreadsheet does to its text."""
        return sha256(f"{self.context}\0{self.source}".encode()).hexdigest()[:12]

    def fits(self, words: str) -> bool:
        """Whether these words keep every placeholder."""
        return sorted(_PLACEHOLDER.findall(words)) == sorted(_PLACEHOLDER.findall(self.source))


def phrases(text: str) -> Iterator[Phrase]:
    """All strings of a file, in its order."""
    for context in _CONTEXT.finditer(text):
        for message in _MESSAGE.finditer(context["body"]):
            if (phrase := _phrase(_plain(context["name"]), message.group())) is not None:
                yield phrase


def reviewed(text: str, verdicts: Mapping[str, str]) -> str:
    """The file with these words, by key, as reviewed ones."""

    def context_with(found: re.Match[str]) -> str:
        name = _plain(found["name"])
        return _MESSAGE.sub(lambda message: _with_verdict(name, message.group(), verdicts), found.group())

    return _CONTEXT.sub(context_with, text)


def _phrase(context: str, message: str) -> Phrase | None:
    source, translation = _SOURCE.search(message), _TRANSLATION.search(message)
    if source is None or translation is None:
        return None
    forms = _FORM.findall(translation["words"]) or [translation["words"]]
    return Phrase(context, _plain(source[1]), _plain(forms[0]).strip(), translation["type"] is not None)


def _with_verdict(context: str, message: str, verdicts: Mapping[str, str]) -> str:
    phrase = _phrase(context, message)
    if phrase is None or phrase.key not in verdicts:
        return message
    words = escape(verdicts[phrase.key], _AS_QT_WRITES)

    def settled(found: re.Match[str]) -> str:
        inner = _FORM.sub(lambda _: f"<numerusform>{words}</numerusform>", found["words"])
        return f"<translation>{inner if _FORM.search(found['words']) else words}</translation>"

    return _TRANSLATION.sub(settled, message, count=1)


def _plain(xml: str) -> str:
    return unescape(xml)
