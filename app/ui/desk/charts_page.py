"""The charts of a period: trend, kinds, levels, townships, follow-ups; every bar opens the records it counts."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal

from app.reports.charts import Chart, Group
from app.ui.desk.parts import DeskParts
from app.ui.desk.period_page import PeriodPage
from app.ui.theme import Type
from app.ui.widgets.bodies import Kind
from app.ui.widgets.box import Beside, Box, Section
from app.ui.widgets.button import Button
from app.ui.widgets.chart import BarChart
from app.ui.widgets.layout import Place
from app.ui.widgets.painted.bars import BarGroup
from app.ui.widgets.text import Text


class ChartsPage(PeriodPage):
    """`opened` carries the title of what was pressed, and its Bar."""

    opened = Signal(str, object)
    back_requested = Signal()

    def __init__(self, parts: DeskParts) -> None:
        super().__init__(
            parts,
            lambda: self.tr("Charts"),
            hint=lambda: self.tr("Full: found. Hatched: settled. Press a bar for the records it counts."),
        )
        self._terms = parts.terms
        self.head.add(self.periods)
        self._body = Box(parts.look, Place.PAGE, gap=3)
        self.add(self._body)
        self.push()
        back = Button(parts.look, lambda: self.tr("Back to the tables"), Kind.QUIET, icon="chevron-left")
        back.pressed.connect(self.back_requested)
        self.finish(back)
        self.charts: dict[str, BarChart] = {}

    def show_charts(self, found: Sequence[Chart]) -> None:
        """Draw them: the trend across, the others two by two."""
        self._body.empty()
        self.charts = {}
        cards = [self._card(chart) for chart in found]
        self._body.add(*cards[:1])
        for place in range(1, len(cards), 2):
            pair = cards[place : place + 2]
            self._body.add(Beside(self.look, *pair, shares=(1, 1)) if len(pair) == 2 else pair[0])

    def _card(self, chart: Chart) -> Section:
        groups = [BarGroup(self._label(group), tuple(bar.value for bar in group.bars)) for group in chart.groups]
        series = (lambda: self.tr("found"), lambda: self.tr("settled")) if chart.name != "follow_ups" else ()
        title = chart_words(chart.name)
        drawn = BarChart(self.look, title, groups, series, upright=chart.upright)
        drawn.opened.connect(lambda place, nth: self._open(chart, place, nth))
        self.charts[chart.name] = drawn
        card = Section(self.look, gap=2)
        card.add(Text(self.look, title, Type.HEADING), drawn)
        card.push()
        return card

    def _label(self, group: Group) -> str:
        """A list's word in the language of the window; a level by its colour and its word; a place by its name."""
        terms = self._terms
        if not group.name:
            return group.label
        label = terms.label(group.name, group.code)
        return f"{label} {terms.level(int(group.code))}" if group.name == "levels" else label

    def _open(self, chart: Chart, place: int, nth: int) -> None:
        self.opened.emit(self.charts[chart.name].body.words(place, nth), chart.groups[place].bars[nth])


def chart_words(name: str) -> str:
    """What a chart is called."""
    translate = QCoreApplication.translate
    return {
        "months": translate("Charts", "Disputes by month"),
        "kinds": translate("Charts", "Disputes by kind"),
        "levels": translate("Charts", "Disputes by risk"),
        "townships": translate("Charts", "Disputes by township"),
        "follow_ups": translate("Charts", "Follow-ups on time"),
    }.get(name, name)
