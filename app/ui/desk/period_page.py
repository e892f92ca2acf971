"""The ground of the pages that count a period: the choice of it, and a word where it was chosen for want of data."""

from PySide6.QtCore import Signal

from app.actions import reporting
from app.domain.periods import Period
from app.ui.desk.parts import DeskParts
from app.ui.desk.periods import THIS_YEAR, Chosen, PeriodChoice
from app.ui.widgets.page import Page
from app.ui.widgets.words import Words, fill


class PeriodPage(Page):
    """`asked` says that another period is to be counted."""

    asked = Signal()

    def __init__(self, parts: DeskParts, title: Words, *, hint: Words = "", scrolls: bool = True) -> None:
        super().__init__(parts.look, title, hint=hint, scrolls=scrolls)
        self._plain_hint = hint
        self._is_chosen = False
        self.periods = PeriodChoice(parts)
        self.periods.edited.connect(self._ask)

    @property
    def period(self) -> str:
        """The period that is chosen, as people name it."""
        return self.periods.chosen.named

    def wanted(self) -> Period:
        """The period that is chosen; raises AppError for days in the wrong order."""
        return reporting.period_of(self.period, self.periods.as_of())

    def begin(self, named: str) -> None:
        """Begin with the year that has something to count, and say so where it is not this one; not where a period
        was chosen meanwhile."""
        if self._is_chosen:
            return
        self.periods.put(Chosen(named))
        if named != THIS_YEAR:
            self._say(lambda: fill(self.tr("Nothing has arrived of this year yet: this is the year %1."), named))
        self.asked.emit()

    def _ask(self) -> None:
        self._is_chosen = True
        self._say(self._plain_hint)
        self.asked.emit()

    def _say(self, words: Words) -> None:
        self.hint.set(words)
        self.hint.setVisible(bool(words))
