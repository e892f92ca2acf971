"""The charts of the statistics: bars by month, kind, risk and township, and the follow-ups done in time."""

from collections.abc import Sequence

from PySide6.QtCore import Signal

from app.actions.charts import Chart, Counted
from app.ui.desk.parts import DeskParts
from app.ui.theme import Type
from app.ui.widgets.bars import Bar, Bars
from app.ui.widgets.box import Box
from app.ui.widgets.choice import Segments
from app.ui.widgets.layout import Place
from app.ui.widgets.page import Scroll
from app.ui.widgets.text import Text
from app.ui.widgets.words import Option, Words

_LISTS = {Chart.KINDS: "categories", Chart.TOWNSHIPS: "townships"}


class ChartsBox(Box):
    """`asked` names a chart, `bar_opened` a chart and a bar of it."""

    asked = Signal(str)
    bar_opened = Signal(str, str)

    def __init__(self, parts: DeskParts) -> None:
        super().__init__(parts.look, Place.PAGE, gap=3)
        self._parts = parts
        self._which = Segments(
            parts.look,
            (
                Option(Chart.MONTHS, lambda: self.tr("By month")),
                Option(Chart.KINDS, lambda: self.tr("By kind")),
                Option(Chart.LEVELS, lambda: self.tr("By risk")),
                Option(Chart.TOWNSHIPS, lambda: self.tr("By township")),
                Option(Chart.FOLLOW_UPS, lambda: self.tr("Follow-ups in time")),
            ),
        )
        self._which.put(Chart.MONTHS)
        self._which.chosen.connect(self.asked)
        self._bars = Bars(parts.look)
        self._bars.opened.connect(lambda code: self.bar_opened.emit(self.which, code))
        chart = Box(parts.look, Place.PAGE, margin=3, ground="card")
        chart.add(self._bars)
        chart.push()
        self._note = Text(parts.look, "", Type.HINT)
        self.add(self._which)
        self.add(Scroll(chart, parts.look), stretch=1)
        self.add(self._note)

    def go(self, which: Chart) -> None:
        """Choose this chart."""
        self._which.put(which)
        self.asked.emit(which)

    @property
    def which(self) -> Chart:
        """The chart that is chosen."""
        return Chart(str(self._which.value()))

    @property
    def bars(self) -> tuple[Bar, ...]:
        """What is shown."""
        return self._bars.bars

    def show_bars(self, counted: Sequence[Counted]) -> None:
        """The bars of the chosen chart."""
        which = self.which
        bars = [Bar(each.code, self._words(which, each.code), each.count, each.in_time) for each in counted]
        self._bars.show_bars(bars)
        self._note.set(
            (lambda: self.tr("Done in time / due in the period. Press a bar to see what it counts."))
            if which is Chart.FOLLOW_UPS
            else (lambda: self.tr("Disputes found in the period. Press a bar to see them."))
        )

    def _words(self, which: Chart, code: str) -> Words:
        terms = self._parts.terms
        if which is Chart.LEVELS:
            return lambda: terms.level(int(code))
        return terms.words(_LISTS[which], code) if which in _LISTS else code
