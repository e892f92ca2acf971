"""The level of a dispute: what the signs suggest, what a person chooses, and why."""

from collections.abc import Mapping

from PySide6.QtCore import QObject

from app.domain import risk
from app.domain.changes import JSON
from app.domain.risk import Suggestion
from app.ui.terms import LEVEL_TONES, Terms
from app.ui.theme import Tone
from app.ui.widgets.badge import Badge
from app.ui.widgets.box import Box, Strip
from app.ui.widgets.choice import Segments
from app.ui.widgets.form import Form
from app.ui.widgets.line import Line
from app.ui.widgets.look import Look
from app.ui.widgets.text import Text
from app.ui.widgets.words import Option

LEVEL, REASON = "level", "level_reason"
ANALYSED = ("analysis", "measure")


class LevelPart(QObject):
    """Adds its fields to a form. The human decides; a choice that is not the suggestion needs a reason."""

    def __init__(self, look: Look, terms: Terms, form: Form, into: Box) -> None:
        super().__init__(form)
        self._terms = terms
        self._form = form
        self._badge = Badge(look, Tone.BLUE, "")
        line = Strip(look, [Text(look, lambda: self.tr("The signs suggest")), self._badge])
        line.push()
        into.add(line)
        chosen = Segments(look, [Option(str(level), self._words(level)) for level in LEVEL_TONES])
        form.field(LEVEL, chosen, lambda: self.tr("You decide"), hint=lambda: self.tr("leave it if you agree"))
        form.field(REASON, Line(look), lambda: self.tr("Why another level"), required=True)

    def follow(self, suggestion: Suggestion) -> int:
        """Show what is suggested now; returns the level that counts."""
        self._badge.set(LEVEL_TONES[suggestion.level], self._terms.level(suggestion.level))
        chosen = self._form[LEVEL].input.value()
        level = int(str(chosen)) if chosen else suggestion.level
        self._form.show_field(REASON, level != suggestion.level)
        return level

    def _words(self, level: int) -> str:
        return self._terms.level(level)


def suggestion_of(values: Mapping[str, JSON]) -> Suggestion:
    """What the values of a form suggest."""
    signs = values.get("signs")
    return risk.suggest(
        [str(sign) for sign in signs] if isinstance(signs, list) else [],
        ongoing=values.get("ongoing") is True,
        subtype=str(values.get("subtype", "")),
    )


def with_level(values: Mapping[str, JSON]) -> dict[str, JSON]:
    """The values with the level as the number it is."""
    return {name: int(str(value)) if name == LEVEL and value else value for name, value in values.items()}
