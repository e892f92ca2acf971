"""Fetches, opens sticks and dropped files, and reads off what they brought."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from typing_extensions import override

from app.actions import arrivals, exchanging, reviewing
from app.actions.arrivals import Arrived, Missing
from app.actions.exchanging import Exchanged
from app.actions.own_clock import own_clock
from app.domain.changes import Changes
from app.domain.errors import AppError
from app.exchange.rounds import Round
from app.exchange.sticks import folders_among
from app.store.profile import Profile
from app.store.projection import RecordKey
from app.ui.books import Books
from app.ui.desk.arrival_items import CHANGED, CONFLICTS, NEW, WAITING
from app.ui.desk.arrivals_page import ArrivalsPage
from app.ui.desk.chooser import Chooser
from app.ui.desk.flow import Flow, Teller
from app.ui.desk.parts import DeskParts
from app.ui.rounds import Rounds


class ArrivalsFlow(Flow):
    """`records_opened` carries a ledger and keys of its records, `decide_opened` what there is to decide on."""

    cares = frozenset({"exchange", "points", "conflicts", "quarantine"})
    records_opened = Signal(str, object)
    decide_opened = Signal(str)

    def __init__(
        self,
        parts: DeskParts,
        books: Books,
        teller: Teller,
        page: ArrivalsPage,
        rounds: Rounds,
        chooser: Chooser,
    ) -> None:
        super().__init__(parts, books, teller, page)
        self._page = page
        self._chooser = chooser
        self._arrived: Arrived | None = None
        self._rounds = rounds
        rounds.begun.connect(page.begun)
        rounds.moved_on.connect(page.moved_on)
        rounds.ended.connect(self._ended)
        rounds.refused.connect(self._refused)
        if rounds.is_running:
            page.begun()
        page.fetch_requested.connect(lambda: rounds.start())
        page.stop_requested.connect(rounds.cancel)
        page.stick_requested.connect(self._open_stick)
        page.files_dropped.connect(self._open_dropped)
        page.round_chosen.connect(self._read_round)
        page.line_opened.connect(self._open_line)
        self.reload()
        self.look_over()

    @override
    def reload(self) -> None:
        self.look(exchanging.state, self._page.show_state)
        self.look(lambda profile: own_clock(profile, self.now, self.parts.outside.built), self._page.show_clock)
        self.look(arrivals.rounds, self._page.show_rounds)
        if self._page.shown_round:
            self._read_round(self._page.shown_round)

    def look_over(self) -> None:
        """Look over what arrived, a part at a time, so that clicks come in between."""
        self._books.change(lambda profile: _Looked(*reviewing.look_over(profile)), self._looked, self._refused, self)

    def _open_stick(self) -> None:
        folder = self._chooser.stick()
        if folder:
            self._rounds.start(folder)

    def _open_dropped(self, paths: Sequence[Path]) -> None:
        self._books.look(
            lambda _: folders_among(paths), lambda folders: self._take_dropped(paths, folders), self._refused, self
        )

    def _take_dropped(self, paths: Sequence[Path], folders: frozenset[Path]) -> None:
        for folder in sorted(folders)[:1]:
            self._rounds.start(folder)
        files = [path for path in paths if path not in folders]
        if files:
            self._page.begun()
            clock = self.parts.outside.clock
            self._books.change(
                lambda profile: exchanging.take_in(profile, files, clock=clock), self._taken_in, self._refused, self
            )

    def _read_round(self, round_id: str) -> None:
        def read(profile: Profile) -> tuple[Arrived, Missing]:
            return arrivals.arrived(profile, int(round_id)), arrivals.missing(profile)

        self.look(read, self._show_round)

    def _show_round(self, found: tuple[Arrived, Missing]) -> None:
        self._arrived, missing = found
        self._page.show_round(self._arrived, missing)

    def _open_line(self, key: str) -> None:
        kind, _, rest = key.partition(":")
        if kind in (CONFLICTS, WAITING):
            self.decide_opened.emit(kind)
        elif kind in (NEW, CHANGED) and self._arrived:
            writer, _, ledger = rest.partition(":")
            arrived = self._arrived
            line = next(each for each in arrived.lines if (each.writer, each.ledger) == (writer, ledger))

            def show(keys: list[RecordKey]) -> None:
                self.records_opened.emit(ledger, keys)

            self.look_here(lambda profile: arrivals.behind(profile, arrived.arrival.id, line, new=kind == NEW), show)

    def _taken_in(self, _: Exchanged) -> None:
        self._beside_rounds()
        self.look_over()

    def _ended(self, done: Round) -> None:
        self._page.ended(done.trouble)
        self.look_over()

    def _looked(self, looked: "_Looked") -> None:
        if looked.left:
            self.look_over()

    def _refused(self, error: AppError) -> None:
        self._beside_rounds()
        self._teller.trouble(error)

    def _beside_rounds(self) -> None:
        """Something else is over: a round that runs goes on."""
        if not self._rounds.is_running:
            self._page.ended(None)


class _Looked:
    """How much is left to look over, and what was found."""

    def __init__(self, left: int, changes: Changes) -> None:
        self.left = left
        self.changes = changes
