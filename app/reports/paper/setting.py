"""From a paper's value to the data its template sets: Mongolian becomes drawings, endless words get places to break."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Protocol

from app.domain.changes import JSON
from app.domain.wording import Lang, lang_of
from app.reports.paper.form import Form

_RUN = re.compile(r"[!-~\u00a1-\u024f]{17,}")
"""Longer than any number or code of ours, so that nothing a person copies is touched."""
_STEP = 8
_BREAK = "\u200b"


@dataclass(frozen=True, slots=True)
class Drawing:
    """A block of vertical text as SVG; its measures are in em of the text around it."""

    svg: str
    width: float
    height: float


class Scribe(Protocol):
    """Draws text in columns, as so many blocks as it takes to fit a page."""

    def draw(self, text: str) -> Sequence[Drawing]: ...


def data_of(form: Form, scribe: Scribe) -> dict[str, JSON]:
    """Everything the template is handed."""
    return {"form": _set(asdict(form), scribe)}


def _set(value: object, scribe: Scribe) -> JSON:
    match value:
        case str():
            return _set_text(value, scribe)
        case Mapping():
            return {str(name): _set(part, scribe) for name, part in value.items()}
        case list() | tuple():
            return [_set(part, scribe) for part in value]
        case bool() | int() | None:
            return value
        case _:
            raise TypeError(f"a paper holds words, not {type(value).__name__}")


def _set_text(text: str, scribe: Scribe) -> JSON:
    if lang_of(text) in (Lang.MN, Lang.MIXED):
        drawings: list[JSON] = [asdict(drawing) for drawing in scribe.draw(text)]
        return {"text": text, "drawings": drawings}
    return _RUN.sub(_breakable, text)


def _breakable(found: re.Match[str]) -> str:
    run = found.group()
    return _BREAK.join(run[at : at + _STEP] for at in range(0, len(run), _STEP))
