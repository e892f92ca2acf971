"""The periods that a desk's pages can look at, and the word that asks for one: any days, with any cut-off."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from app.domain.changes import JSON
from app.domain.periods import usual
from app.ui.asking import AskForm
from app.ui.desk.parts import DeskParts
from app.ui.widgets.box import Strip
from app.ui.widgets.choice import Choice
from app.ui.widgets.date_line import DateLine
from app.ui.widgets.words import Option, Words, fill, said

THIS_YEAR = "ytd"
_OTHER = "-"


@dataclass(frozen=True, slots=True)
class Chosen:
    """A period as `app.domain.periods.parse` reads it, and its cut-off; None is today."""

    named: str = THIS_YEAR
    as_of: date | None = None

    @property
    def code(self) -> str:
        return f"{self.named}@{self.as_of}" if self.as_of else self.named


class PeriodChoice(Strip):
    """A few periods that people name, and any other days that are asked for."""

    edited = Signal()

    def __init__(self, parts: DeskParts) -> None:
        super().__init__(parts.look)
        self._parts = parts
        self._chosen = Chosen()
        self._choice = Choice(parts.look)
        self.put(Chosen())
        self._choice.edited.connect(self._choose)
        self.add(self._choice, stretch=1)
        self.setFocusProxy(self._choice)

    @property
    def chosen(self) -> Chosen:
        """What is looked at."""
        return self._chosen

    def as_of(self) -> date:
        """Its cut-off."""
        return self._chosen.as_of or self._parts.days.today()

    def put(self, chosen: Chosen) -> None:
        """Look at this, without a word to anybody."""
        self._chosen = chosen
        offered = period_choices(self._parts.days.today())
        if chosen.code not in {option.code for option in offered}:
            offered = (Option(chosen.code, self._words(chosen)), *offered)
        other = Option(_OTHER, lambda: self.tr("Other days, another cut-off …"))
        was = self._choice.blockSignals(True)
        self._choice.offer([*offered, other])
        self._choice.put(chosen.code)
        self._choice.blockSignals(was)

    def choose(self, chosen: Chosen) -> None:
        """As if it was chosen here."""
        self.put(chosen)
        self.edited.emit()

    def _choose(self) -> None:
        code = str(self._choice.value())
        if code == _OTHER:
            self.put(self._chosen)
            self.ask()
        elif code != self._chosen.code:
            self.choose(Chosen(code))

    def ask(self) -> None:
        """Ask which days."""
        ask = AskForm(
            self.look,
            lambda: self.tr("Which days?"),
            lambda: self.tr("Without a first and a last day the period stays as it is. States are as on the cut-off."),
            lambda: self.tr("Count these"),
            self._window(),
        )
        ask.ask("first", self._day(), lambda: self.tr("First day"), needed=False)
        ask.ask("last", self._day(), lambda: self.tr("Last day"), needed=False)
        ask.ask("as_of", self._day(), lambda: self.tr("As it stood on"), needed=False)
        ask.given.connect(self._take)
        ask.open()

    def _take(self, values: dict[str, JSON]) -> None:
        first, last, as_of = (_day_of(values.get(name)) for name in ("first", "last", "as_of"))
        named = f"{first}..{last}" if first and last else self._chosen.named
        self.choose(Chosen(named, as_of if as_of != self._parts.days.today() else None))

    def _day(self) -> DateLine:
        days = self._parts.days
        return DateLine(self.look, days.past, days.shown, days.today)

    def _words(self, chosen: Chosen) -> Words:
        """What a period is called that stands in no list."""

        def words() -> str:
            known = {option.code: option.words for option in period_choices(self._parts.days.today())}
            first, dots, last = chosen.named.partition("..")
            plain = fill(self.tr("The year %1"), chosen.named)
            name = fill(self.tr("%1 to %2"), first, last) if dots else said(known.get(chosen.named, plain))
            return fill(self.tr("%1, as on %2"), name, chosen.as_of) if chosen.as_of else name

        return words

    def _window(self) -> QWidget:
        return self.window()


def _day_of(value: JSON) -> date | None:
    try:
        return date.fromisoformat(str(value))
    except ValueError:
        return None


def period_choices(today: date) -> tuple[Option, ...]:
    """Each named as `app.domain.periods.parse` reads it."""
    translate = QCoreApplication.translate
    words: tuple[Words, ...] = (
        lambda: translate("Periods", "This year up to today"),
        lambda: translate("Periods", "This month"),
        lambda: translate("Periods", "Last month"),
        lambda: translate("Periods", "This quarter"),
        lambda: translate("Periods", "Last quarter"),
        lambda: translate("Periods", "This half-year"),
        lambda: fill(translate("Periods", "The year %1"), today.year),
        lambda: fill(translate("Periods", "The year %1"), today.year - 1),
        lambda: translate("Periods", "Since the beginning"),
    )
    return tuple(Option(name, said) for name, said in zip(usual(today), words, strict=True))
