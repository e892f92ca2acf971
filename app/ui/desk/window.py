"""The desk's window: composes its pages and leads from one to the other."""

from collections.abc import Callable, Mapping, Sequence
from typing import TypeVar, cast

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app import log
from app.actions import looking, undoing
from app.actions.print_order import Asked
from app.domain.changes import Changes
from app.domain.errors import AppError
from app.reports.forms import FORMS
from app.settings import Preferences
from app.store.people import Point
from app.store.projection import RecordKey
from app.ui.books import Books
from app.ui.bus import Bus
from app.ui.desk.ahead import Ahead
from app.ui.desk.arrivals_flow import ArrivalsFlow
from app.ui.desk.arrivals_page import ArrivalsPage
from app.ui.desk.bulletins_flow import BulletinsFlow
from app.ui.desk.bulletins_page import BulletinsPage
from app.ui.desk.charts_flow import ChartsFlow
from app.ui.desk.charts_page import ChartsPage
from app.ui.desk.chooser import Chooser
from app.ui.desk.decide_flow import DecideFlow
from app.ui.desk.decide_page import DecidePage
from app.ui.desk.drops import DropWindow
from app.ui.desk.facts_flow import FactsFlow
from app.ui.desk.facts_page import FactsPage
from app.ui.desk.flow import Flow
from app.ui.desk.help_topics import topic_of
from app.ui.desk.import_flow import ImportFlow
from app.ui.desk.import_page import ImportPage
from app.ui.desk.ledgers_flow import LedgersFlow
from app.ui.desk.ledgers_page import LedgersPage
from app.ui.desk.parts import DeskParts, Names
from app.ui.desk.places import place_of, rail_places
from app.ui.desk.points_flow import PointsFlow
from app.ui.desk.points_page import PointsPage
from app.ui.desk.purge_flow import PurgeFlow
from app.ui.desk.reports_flow import ReportsFlow
from app.ui.desk.reports_page import ReportsPage
from app.ui.desk.rows_door import RowsDoor
from app.ui.desk.settings import DeskSettings
from app.ui.desk.settings_flow import SettingsFlow
from app.ui.desk.statistics_flow import StatisticsFlow
from app.ui.desk.statistics_page import StatisticsPage
from app.ui.desk.tips_flow import TipsFlow
from app.ui.desk.tips_page import TipsPage
from app.ui.frame import Frame
from app.ui.help_flow import HelpFlow
from app.ui.messages import error_words
from app.ui.paper_flow import PaperFlow
from app.ui.papers import Papers
from app.ui.rounds import Rounds
from app.ui.widgets.stack import Stack
from app.ui.widgets.undo_bar import UndoBar
from app.ui.widgets.words import Words

P = TypeVar("P", bound=QWidget)
_OF_ROWS = frozenset({"tips", "ledgers", "decide"})
"""Pages of single records, which a bureau opens with a reason that is logged."""


class DeskWindow(DropWindow):
    """`preferences_chosen` carries what was chosen on the settings page."""

    preferences_chosen = Signal(object)
    lock_requested = Signal()
    is_practice = False

    def __init__(self, parts: DeskParts, books: Books, bus: Bus, preferences: Preferences) -> None:
        super().__init__()
        self._parts = parts
        self._books = books
        self.rounds = Rounds(books, parts.outside)
        self._preferences = preferences
        self._flows: dict[str, Flow] = {}
        self._stale: set[str] = set()
        self.chooser = Chooser(self)
        self._door = RowsDoor(parts, books, self, self)
        self._helping = HelpFlow(parts.look, parts.outside.resources, parts.terms.drafts, topic_of, self)
        self._helping.went.connect(self.go)
        papers = Papers(books, parts.outside, self)
        self._papers = PaperFlow(parts.look, parts.days, books, papers, self.trouble, self)
        self._papers.went.connect(self.go)
        self._papers.left.connect(lambda: self.go("ledgers"))
        self._stack = Stack(self._makers())
        self._told = UndoBar(parts.look)
        self._told.undo_requested.connect(self._undo)
        self._frame = Frame(parts.look, rail_places(), self._stack, self._told)
        self._frame.chosen.connect(self.go)
        self._frame.help_wanted.connect(self.help)
        self._frame.lock_requested.connect(self.lock_requested)
        self.setCentralWidget(self._frame)
        self.setWindowTitle(self.tr("Lianfang"))
        self.resize(1366, 728)
        bus.changed.connect(self._changed)
        self.files_dropped.connect(self._take_files)
        self._books.look(looking.points, self._begin, self.trouble, self)
        Ahead(self._parts, books, bus, self)

    @property
    def pages(self) -> tuple[str, ...]:
        """The names of all pages."""
        return tuple(self._makers())

    @property
    def place(self) -> str:
        """The name of the page that is shown, "" while the window begins."""
        return self._stack.current

    @property
    def shown(self) -> QWidget:
        """The page that is shown."""
        return self._stack.page(self._stack.current)

    @property
    def books(self) -> Books:
        """The opened profile."""
        return self._books

    @property
    def names(self) -> Names:
        """The points, and who sits here."""
        return self._parts.names

    @property
    def told(self) -> str:
        """What the bar under the page says."""
        return self._told.shown

    def go(self, name: str, then: Callable[[], None] = lambda: None) -> None:
        """Show a page; a bureau says first why it reads single records, and stays if it has gone elsewhere since."""
        if name in _OF_ROWS and not self._door.is_open:
            place = self.place
            self._frame.go(place_of(place))
            self._door.ask(lambda: self.go(name, then) if self.place == place else None)
            return
        self._stack.go(name)
        self._frame.go(place_of(name))
        self._stack.page(name).setFocus()
        self._freshen(name)
        then()

    def help(self) -> None:
        """Show the help about the page that is shown."""
        self._helping.show_about(self.place)

    def tell(self, words: Words, undo: str = "") -> None:
        """Say under the page what was done."""
        self._told.tell(words, undo)

    def trouble(self, error: AppError) -> None:
        """Say under the page what went wrong."""
        log.trouble(error.code, error.field)
        self._told.tell(lambda: error_words(error, at_desk=True))

    def show_preferences(self, preferences: Preferences) -> None:
        """What is chosen now."""
        self._preferences = preferences

    @override
    def changeEvent(self, event: QEvent) -> None:
        """What was read in another language is read again."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._stale |= self._flows.keys() - {self.place, "settings"}
            if self.place in self._flows:
                self._flows[self.place].speak()

    def _begin(self, points: Sequence[Point]) -> None:
        self._parts.names.learn(points)
        self.go("arrivals")
        PurgeFlow(self._books, self._parts.outside, self.rounds, self, self).purge()

    def _makers(self) -> Mapping[str, Callable[[], QWidget]]:
        return {
            "arrivals": self._make_arrivals,
            "tips": self._make_tips,
            "decide": self._make_decide,
            "ledgers": self._make_ledgers,
            "points": self._make_points,
            "bulletins": self._make_bulletins,
            "statistics": self._make_statistics,
            "charts": self._make_charts,
            "reports": self._make_reports,
            "facts": self._make_facts,
            "import": self._make_import,
            "settings": self._make_settings,
            **self._papers.makers(),
            **self._helping.makers(),
        }

    def _make_arrivals(self) -> ArrivalsPage:
        page = ArrivalsPage(self._parts)
        flow = ArrivalsFlow(self._parts, self._books, self, page, self.rounds, self.chooser)
        flow.records_opened.connect(
            lambda ledger, keys: self._open(ledger, keys, lambda: self.tr("what a round brought"))
        )
        flow.decide_opened.connect(self._open_decide)
        self._flows["arrivals"] = flow
        return page

    def _make_tips(self) -> TipsPage:
        page = TipsPage(self._parts)
        return self._served("tips", page, TipsFlow(self._parts, self._books, self, page, self))

    def _make_decide(self) -> DecidePage:
        page = DecidePage(self._parts)
        return self._served("decide", page, DecideFlow(self._parts, self._books, self, page, self))

    def _make_ledgers(self) -> LedgersPage:
        page = LedgersPage(self._parts)
        page.card.paper_wanted.connect(lambda name, key: self._papers.show_paper(name, Asked(key=key)))
        return self._served("ledgers", page, LedgersFlow(self._parts, self._books, self, page, self))

    def _make_points(self) -> PointsPage:
        page = PointsPage(self._parts)
        return self._served("points", page, PointsFlow(self._parts, self._books, self, page, self, self.chooser))

    def _make_bulletins(self) -> BulletinsPage:
        page = BulletinsPage(self._parts)
        flow = BulletinsFlow(self._parts, self._books, self, page, lambda: self.chooser.word_list())
        return self._served("bulletins", page, flow)

    def _make_statistics(self) -> StatisticsPage:
        page = StatisticsPage(self._parts)
        flow = StatisticsFlow(self._parts, self._books, self, page)
        flow.records_opened.connect(lambda title, ledger, keys: self._open(ledger, keys, title))
        page.charts_wanted.connect(lambda: self._show_charts(page))
        return self._served("statistics", page, flow)

    def _make_charts(self) -> ChartsPage:
        page = ChartsPage(self._parts)
        page.back_requested.connect(lambda: self.go("statistics"))
        flow = ChartsFlow(self._parts, self._books, self, page)
        flow.records_opened.connect(lambda title, ledger, keys: self._open(ledger, keys, title))
        return self._served("charts", page, flow)

    def _make_reports(self) -> ReportsPage:
        page = ReportsPage(self._parts, tuple(FORMS))
        page.facts_wanted.connect(lambda: self.go("facts"))
        flow = ReportsFlow(self._parts, self._books, self, page, self.chooser, self)
        return self._served("reports", page, flow)

    def _make_facts(self) -> FactsPage:
        page = FactsPage(self._parts)
        page.back_requested.connect(lambda: self.go("reports"))
        return self._served("facts", page, FactsFlow(self._parts, self._books, self, page))

    def _make_import(self) -> ImportPage:
        page = ImportPage(self._parts)
        page.back_requested.connect(lambda: self.go("settings"))
        flow = ImportFlow(self._parts, self._books, self, page, lambda: self.chooser.table())
        return self._served("import", page, flow)

    def _make_settings(self) -> DeskSettings:
        page = DeskSettings(self._parts)
        page.show_preferences(self._preferences)
        page.chosen.connect(self.preferences_chosen)
        page.import_wanted.connect(lambda: self.go("import"))
        return self._served("settings", page, SettingsFlow(self._parts, self._books, self, page, self))

    def _served(self, name: str, page: P, flow: Flow) -> P:
        self._flows[name] = flow
        return page

    def _open(self, ledger: str, keys: Sequence[RecordKey], why: Words) -> None:
        """The records behind a line or a number, and no others."""
        self.go("ledgers", lambda: cast("LedgersFlow", self._flows["ledgers"]).show_few(ledger, keys, why))

    def _take_files(self, paths: object) -> None:
        """What is dropped anywhere is read as if it came."""
        self.go("arrivals")
        cast("ArrivalsPage", self.shown).files_dropped.emit(paths)

    def _show_charts(self, of: StatisticsPage) -> None:
        """The charts of the period that the tables show."""
        self.go("charts")
        cast("ChartsPage", self.shown).periods.choose(of.periods.chosen)

    def _open_decide(self, which: str) -> None:
        self.go("decide", lambda: cast("DecidePage", self.shown).go(which))

    def _changed(self, changes: Changes) -> None:
        """The page that is shown looks again now, the others when they are shown."""
        self._stale |= {name for name, flow in self._flows.items() if flow.is_concerned(changes)}
        self._freshen(self.place)

    def _freshen(self, name: str) -> None:
        if name in self._stale:
            self._stale.discard(name)
            self._flows[name].reload()

    def _undo(self) -> None:
        def done(_: Changes) -> None:
            self.tell(lambda: self.tr("Taken back."))

        now = self._parts.outside.clock()
        self._books.change(lambda profile: undoing.undo(profile, now=now), done, self.trouble, self)
