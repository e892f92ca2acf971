"""The exchange with the station, in plain words and never better than it is."""

from datetime import datetime

from PySide6.QtCore import Signal

from app.actions.days import CHINA
from app.actions.exchanging import ExchangeState
from app.actions.letting_go import AtTheStation
from app.actions.own_clock import OwnClock
from app.domain.errors import AppError
from app.exchange.budget import Stop
from app.exchange.line_test import CLOCK_WRONG
from app.exchange.rounds import Round
from app.store.delivery import Tally
from app.ui.line_box import LineBox
from app.ui.line_words import trouble_words
from app.ui.messages import error_words, kept_trouble_words
from app.ui.theme import Tone, Type
from app.ui.widgets.banner import Banner
from app.ui.widgets.bodies import Kind
from app.ui.widgets.box import Box, Section, Strip
from app.ui.widgets.button import Button
from app.ui.widgets.layout import Place
from app.ui.widgets.look import Look
from app.ui.widgets.page import Page
from app.ui.widgets.progress import Progress
from app.ui.widgets.text import Text
from app.ui.widgets.words import Words, fill


class ExchangePanel(Page):
    """`send_requested` asks for a round with the usual mailbox, `stick_requested` for one with a USB stick,
    `stop_requested` for the end of the one that runs."""

    send_requested = Signal()
    stop_requested = Signal()
    stick_requested = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look, lambda: self.tr("To the station"))
        self._state: ExchangeState | None = None
        self._says = Banner(look, Tone.BLUE, "")
        self._clock = Banner(look, Tone.ORANGE, "")
        self._clock.hide()
        self._why = Text(look)
        self._heard = Text(look)
        self._leaving = Text(look, "", Type.HINT)
        self._leaving.hide()
        self._kept_there = Text(look, "", Type.HINT)
        self._kept_there.hide()
        self._progress = Progress(look)
        self._counts: dict[str, Text] = {}
        self._stop = Button(look, lambda: self.tr("Stop"))
        self._stop.pressed.connect(self.stop_requested)
        self._stop.hide()
        self.line = LineBox(look)
        self.add(
            self._says,
            self._clock,
            self._why,
            self._heard,
            self._progress,
            self._stop,
            self._numbers(),
            self._leaving,
            self._kept_there,
        )
        card = Section(look, lambda: self.tr("Without a network"))
        how = Text(
            look, lambda: self.tr("Put in a USB stick, copy, carry it to the station, and bring the answer back.")
        )
        card.add(how)
        stick = Button(look, lambda: self.tr("Copy to a USB stick"), icon="usb")
        stick.pressed.connect(self.stick_requested)
        row = Strip(look, [stick])
        row.push()
        card.add(row)
        self.add(card, self.line)
        self.push()
        self._stick = stick
        self._send = Button(look, lambda: self.tr("Send now"), Kind.PRIMARY, icon="send", shortcut="Ctrl+Return")
        self._send.pressed.connect(self.send_requested)
        self.finish(self._send)

    def show_state(self, state: ExchangeState) -> None:
        """Show where everything stands."""
        self._state = state
        tally = state.tally
        for name in ("saved", "sent", "received", "attention"):
            self._counts[name].set(str(getattr(tally, name)))
        self._says.set(_tone(state), lambda: self._sentence(state))
        self._why.set(lambda: self._why_words(state))
        self._why.setVisible(bool(self._why_words(state)))
        self._heard.set(lambda: self._heard_words(state))

    def show_clock(self, clock: OwnClock) -> None:
        """Whether this computer's clock is to be set right."""
        self._clock.set(Tone.ORANGE, lambda: self._clock_words(clock))
        self._clock.setVisible(clock.is_wrong)

    def show_kept_there(self, there: AtTheStation) -> None:
        """What the station keeps alone, and what leaves this computer before long."""
        gone, soon = there.gone, there.soon
        self._leaving.set(
            lambda: self.tr("%n cases leave this computer within two weeks; the station keeps them.", "", soon)
        )
        self._leaving.setVisible(soon > 0)
        self._kept_there.set(
            lambda: self.tr("%n cases that were over for long are kept by the station alone.", "", gone)
        )
        self._kept_there.setVisible(gone > 0)

    def send(self) -> None:
        """As if “Send now” was pressed."""
        self._send.press()

    def begun(self) -> None:
        """A round is under way."""
        self._allow(False)
        self._progress.tell(lambda: self.tr("Looking for the mailbox …"))

    def moved_on(self, so_far: Round) -> None:
        """The round has sent and read so much."""
        sent, left = so_far.sent_bytes, so_far.waiting_bytes
        counts = so_far.sent_records, _kb(sent), _kb(left), so_far.new, _kb(so_far.read_bytes)
        self._progress.tell(
            lambda: fill(self.tr("Records sent: %1 (%2 KB). Still to send: %3 KB. Records read: %4 (%5 KB)."), *counts),
            sent if left else 0,
            sent + left if left else 0,
        )

    def ended(self, trouble: AppError | None) -> None:
        """The round is over; with trouble, what was sent until then stays sent."""
        self._allow(True)
        self._progress.hide()
        if trouble:
            self._says.set(Tone.ORANGE, lambda: error_words(trouble))

    @property
    def is_busy(self) -> bool:
        """Whether a round is under way."""
        return not self._stop.isHidden()

    def _numbers(self) -> Box:
        row = Box(self.look, Place.STRIP, gap=4)
        for name, words in (
            ("saved", lambda: self.tr("saved here, not sent yet")),
            ("sent", lambda: self.tr("sent, not confirmed yet")),
            ("received", lambda: self.tr("received by the station")),
            ("attention", lambda: self.tr("need a look")),
        ):
            row.add(self._number(name, words), stretch=1)
        return row

    def _number(self, name: str, words: Words) -> Section:
        card = Section(self.look, gap=1)
        self._counts[name] = Text(self.look, "0", Type.NUMBER)
        both = Box(self.look, Place.FIELD, gap=1)
        both.add(self._counts[name], Text(self.look, words))
        card.add(both)
        card.push()
        return card

    def _allow(self, may: bool) -> None:
        for button in (self._send, self._stick):
            button.allow(may, lambda: self.tr("A round is under way."))
        self._stop.setVisible(not may)
        self.line.allow(may)

    def _sentence(self, state: ExchangeState) -> str:
        tally = state.tally
        if tally.attention:
            return self.tr("The station could not read %n records. Please call them.", "", tally.attention)
        if not tally.saved and not tally.sent:
            return self._all_there(state.confirmed_at) if not state.differs else self._all_but_some()
        if state.trouble:
            words = self.tr("The last try, on %1, did not get through. Nothing is lost; try again with a signal.")
            if self._why_words(state):  # they say the one thing to do
                words = self.tr("The last try, on %1, did not get through. Nothing is lost.")
            return fill(words, _moment(state.tried_at))
        return self._under_way(tally)

    def _why_words(self, state: ExchangeState) -> str:
        """Why the last round stopped, and the one thing to do."""
        if state.trouble:
            return kept_trouble_words(state.trouble, state.reason)
        if state.differs:
            return self.tr("The station lacks some of what was sent. It is being sent again; nothing is to be done.")
        if state.stopped == Stop.TIME:
            return self.tr("The last round ended because its time was over. It goes on by itself.")
        if state.stopped == Stop.CANCELLED:
            return self.tr("The last round was ended by hand. Press “Send now” to go on.")
        return ""

    def _clock_words(self, clock: OwnClock) -> str:
        if clock.doubtful:
            return trouble_words(CLOCK_WRONG)
        return self.tr(
            "The clocks of this computer and of the station differ. "
            "Set date and time; if they are right, call the station."
        )

    def _heard_words(self, state: ExchangeState) -> str:
        if not state.confirmed_at:
            return self.tr("The station has not confirmed anything yet.")
        return fill(self.tr("The station last confirmed on %1."), _moment(state.confirmed_at))

    def _all_there(self, confirmed_at: str) -> str:
        if not confirmed_at:
            return self.tr("Nothing has been written yet.")
        return fill(self.tr("The station has everything. It said so on %1."), _moment(confirmed_at))

    def _all_but_some(self) -> str:
        return self.tr("The station confirmed everything, but does not hold all of it any more.")

    def _under_way(self, tally: Tally) -> str:
        if tally.saved:
            return self.tr("%n records are only on this computer. Send them when there is a signal.", "", tally.saved)
        return self.tr("%n records are sent. The station has not confirmed them yet.", "", tally.sent)


def _tone(state: ExchangeState) -> Tone:
    tally = state.tally
    if tally.attention:
        return Tone.RED
    if not tally.saved and not tally.sent:
        return Tone.ORANGE if state.differs else Tone.GREEN
    return Tone.ORANGE if state.trouble else Tone.BLUE


def _kb(size: int) -> int:
    return -(-size // 1000)


def _moment(text: str) -> str:
    """A stored moment in local time, as "2026-07-20 21:05"."""
    return datetime.fromisoformat(text).astimezone(CHINA).strftime("%Y-%m-%d %H:%M") if text else ""
