"""What arrived: fetch now, open a stick, drop files; and every round line by line."""

from collections.abc import Sequence

from PySide6.QtCore import Signal

from app.actions.arrivals import Arrived, Missing
from app.actions.exchanging import ExchangeState
from app.actions.own_clock import OwnClock
from app.domain.errors import AppError, Code
from app.exchange.budget import Stop
from app.exchange.line_test import CLOCK_WRONG
from app.exchange.rounds import Round
from app.store.arrivals import Arrival
from app.ui.desk.arrival_items import gap_items, line_items, round_item
from app.ui.desk.parts import DeskParts
from app.ui.desk.shown import moment_text
from app.ui.line_words import trouble_words
from app.ui.messages import error_words, kept_trouble_words
from app.ui.models.items import Item
from app.ui.theme import Tone, Type
from app.ui.widgets.banner import Banner
from app.ui.widgets.bodies import Kind
from app.ui.widgets.box import Beside, Box
from app.ui.widgets.button import Button
from app.ui.widgets.item_list import ItemList
from app.ui.widgets.layout import Place
from app.ui.widgets.page import Page
from app.ui.widgets.progress import Progress
from app.ui.widgets.text import Text
from app.ui.widgets.words import Words, fill


class ArrivalsPage(Page):
    """`round_chosen` names a round, `line_opened` a line of the chosen one ("new:07:disputes", "conflicts" …)."""

    fetch_requested = Signal()
    stick_requested = Signal()
    stop_requested = Signal()
    files_dropped = Signal(object)
    round_chosen = Signal(str)
    line_opened = Signal(str)

    def __init__(self, parts: DeskParts) -> None:
        super().__init__(parts.look, lambda: self.tr("Arrived"), scrolls=False)
        self._parts = parts
        look = parts.look
        self._says = Banner(look, Tone.BLUE, lambda: self.tr("Nothing was fetched yet."))
        self._clock = Banner(look, Tone.ORANGE, lambda: trouble_words(CLOCK_WRONG, at_desk=True))
        self._clock.hide()
        self._why = Text(look)
        self._why.hide()
        self._progress = Progress(look)
        self._rounds = ItemList(look, lambda: self.tr("Rounds"))
        self._rounds.chosen.connect(self.round_chosen)
        self._heading = Text(look, "", Type.HEADING)
        self._lines = ItemList(look, lambda: self.tr("What this round brought"))
        self._lines.opened.connect(self.line_opened)
        right = Box(look, Place.PAGE, gap=2)
        right.add(self._heading)
        right.add(self._lines, stretch=1)
        left = Box(look, Place.PAGE, gap=2)
        left.add(Text(look, lambda: self.tr("Rounds that brought something"), Type.HEADING))
        left.add(self._rounds, stretch=1)
        self._stop = Button(look, lambda: self.tr("Stop"))
        self._stop.pressed.connect(self.stop_requested)
        self._stop.hide()
        self.add(self._says, self._why, self._clock, self._progress, self._stop)
        self._both = Beside(look, left, right, shares=(2, 3))
        self._both.hide()
        self._none = Box(look, Place.PAGE)
        self._none.add(Text(look, lambda: self.tr("What points send is listed here, round by round."), Type.HINT))
        self._none.push()
        self.add(self._both, stretch=1)
        self.add(self._none, stretch=1)
        self.add(Text(look, lambda: self.tr("Batch files can be dropped anywhere on this window."), Type.HINT))
        self._fetch = Button(look, lambda: self.tr("Fetch now"), Kind.PRIMARY, icon="refresh-cw", shortcut="Ctrl+R")
        self._fetch.pressed.connect(self.fetch_requested)
        self._stick = Button(look, lambda: self.tr("Open a USB stick"), icon="usb")
        self._stick.pressed.connect(self.stick_requested)
        self.finish(self._stick, self._fetch)
        self.setFocusProxy(self._rounds)

    def show_state(self, state: ExchangeState) -> None:
        """When it was last fetched, whether that went through, and if not, why and what to do."""
        if state.tried_at:
            tone = Tone.ORANGE if state.trouble else Tone.BLUE if state.stopped else Tone.GREEN
            self._says.set(tone, lambda: self._fetched(state))
        self._why.set(lambda: self._why_words(state))
        self._why.setVisible(bool(self._why_words(state)))

    def show_clock(self, clock: OwnClock) -> None:
        """Whether this computer's clock, which every receipt goes by, is to be set right."""
        self._clock.setVisible(clock.is_wrong)

    def show_rounds(self, rounds: Sequence[Arrival]) -> None:
        """The rounds, the latest first; the latest is shown unless an older one was chosen."""
        self._both.setVisible(bool(rounds))
        self._none.setVisible(not rounds)
        items = self._rounds.items
        follows = not items or self._rounds.current in ("", items[0].key)
        self._rounds.show_items([round_item(each) for each in rounds])
        if rounds and follows:
            self._rounds.choose(str(rounds[0].id))

    @property
    def says(self) -> str:
        """How the last fetching went."""
        return self._says.shown

    @property
    def says_why(self) -> str:
        """Why it did not go through, and what to do; "" if it did."""
        return self._why.shown if self._why.isVisibleTo(self) else ""

    @property
    def lines(self) -> tuple[Item, ...]:
        """The lines of the round that is shown."""
        return self._lines.items

    @property
    def count(self) -> int:
        """How many rounds are listed."""
        return len(self._rounds.items)

    @property
    def is_busy(self) -> bool:
        """Whether a round is under way."""
        return not self._stop.isHidden()

    def choose_row(self, number: int) -> None:
        """Go to this round."""
        self._rounds.choose(self._rounds.items[number].key)

    @property
    def shown_round(self) -> str:
        """The round that is shown."""
        return self._rounds.current

    def show_round(self, arrived: Arrived, missing: Missing) -> None:
        """One round line by line, and what is missing now."""
        when = moment_text(arrived.arrival.at)
        self._heading.set(lambda: fill(self.tr("Brought on %1"), when))
        self._lines.show_items([*line_items(arrived, self._parts), *gap_items(missing, self._parts.names)])

    def begun(self) -> None:
        """A round is under way."""
        self._allow(False)
        self._stop.show()
        self._progress.tell(lambda: self.tr("Looking for the mailbox …"))

    def moved_on(self, so_far: Round) -> None:
        """The round has sent and read so much."""
        counts = so_far.new, -(-so_far.read_bytes // 1000), so_far.sent_records, -(-so_far.sent_bytes // 1000)
        self._progress.tell(lambda: fill(self.tr("Changes read: %1 (%2 KB). Changes sent: %3 (%4 KB)."), *counts))

    def ended(self, trouble: AppError | None) -> None:
        """The round is over; what was read until then stays read."""
        self._allow(True)
        self._stop.hide()
        self._progress.hide()
        if trouble:
            self._says.set(Tone.ORANGE, lambda: error_words(trouble, at_desk=True))

    def _allow(self, may: bool) -> None:
        for button in (self._fetch, self._stick):
            button.allow(may, lambda: self.tr("A round is under way."))

    def _fetched(self, state: ExchangeState) -> str:
        words: Words = self.tr("Last fetched on %1, from the mailbox.")
        if state.trouble == Code.MAILBOX_UNREACHABLE:
            words = self.tr("The mailbox could not be reached on %1. Nothing is lost; points' sticks can be opened.")
        elif state.trouble or state.stopped:
            words = self.tr("The last round, on %1, ended early. Nothing is lost.")
        return fill(str(words), moment_text(state.tried_at))

    def _why_words(self, state: ExchangeState) -> str:
        if state.stopped == Stop.TIME:
            return self.tr("The last round ended because its time was over. It goes on by itself.")
        if state.stopped == Stop.CANCELLED:
            return self.tr("The last round was ended by hand. Press “Fetch now” to go on.")
        return kept_trouble_words(state.trouble, state.reason, at_desk=True)
