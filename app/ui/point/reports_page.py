"""What goes on paper: the month's numbers, one's own cases, whom to call."""

from datetime import timedelta

from PySide6.QtCore import Signal

from app.ui.days import Days
from app.ui.theme import Tone, Type
from app.ui.widgets.banner import Banner
from app.ui.widgets.choice import Segments
from app.ui.widgets.look import Look
from app.ui.widgets.page import Page
from app.ui.widgets.text import Text
from app.ui.widgets.tiles import ActionTiles
from app.ui.widgets.words import Option

NIL = "nil"
_OF_MONTH = ("month_report", NIL)


class ReportsPage(Page):
    """`paper_wanted` carries a paper's name and the period it is about, `nil_wanted` the month without anything."""

    paper_wanted = Signal(str, str)
    nil_wanted = Signal(str)

    def __init__(self, look: Look, days: Days) -> None:
        super().__init__(look, lambda: self.tr("Reports and papers"))
        self._days = days
        self._months = Segments(
            look,
            (Option("0", lambda: self.tr("this month")), Option("1", lambda: self.tr("last month"))),
        )
        self._months.put("0" if days.today().day > 10 else "1")
        self.add(Text(look, lambda: self.tr("Which month"), Type.HEADING), self._months)
        tiles = ActionTiles(
            look,
            (
                Option("month_report", lambda: self.tr("The month's numbers"), "clipboard-list"),
                Option(NIL, lambda: self.tr("There was nothing"), "clipboard-check"),
                Option("call_list", lambda: self.tr("Whom to call"), "phone-call"),
                Option("personal_list", lambda: self.tr("My cases this year"), "list"),
                Option("emergency_card", lambda: self.tr("Telephone numbers"), "siren"),
                Option("data_notice", lambda: self.tr("Notice about data"), "info"),
            ),
            across=60,
            most=3,
            is_big=True,
        )
        tiles.chosen.connect(self._choose)
        self.add(tiles)
        self.add(
            Banner(
                look,
                Tone.BLUE,
                lambda: self.tr("The papers are made of what you have recorded. Nothing has to be typed again."),
            )
        )
        self.push()

    @property
    def month(self) -> str:
        """The month that is chosen, "2026-07"."""
        first = self._days.today().replace(day=1)
        chosen = first - timedelta(days=1) if self._months.value() == "1" else first
        return f"{chosen:%Y-%m}"

    def _choose(self, code: str) -> None:
        if code == NIL:
            self.nil_wanted.emit(self.month)
        else:
            self.paper_wanted.emit(code, self.month if code in _OF_MONTH else str(self._days.today().year))
