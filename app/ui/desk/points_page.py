"""The points: who was heard when, who has not reported, whose laptop may write."""

from collections.abc import Iterator, Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.actions.looking import RosterLine
from app.actions.point_desk import Reporting
from app.store.ledgers import Row
from app.ui.desk.card import Card, facts, in_rows
from app.ui.desk.parts import DeskParts
from app.ui.desk.points_rows import columns, row_of, state_of
from app.ui.desk.shown import clock_text, moment_text
from app.ui.desk.shown_rows import ShownRows
from app.ui.theme import Tone, Type
from app.ui.widgets.badge import Badge
from app.ui.widgets.banner import Banner
from app.ui.widgets.bodies import Kind
from app.ui.widgets.box import Beside, Strip
from app.ui.widgets.button import Button
from app.ui.widgets.checks import Check
from app.ui.widgets.page import Page
from app.ui.widgets.table import Table
from app.ui.widgets.text import Text
from app.ui.widgets.words import Words, fill

KIT, REPLACE, REVOKE, ASK, LOGIN, RESET = "kit", "replace", "revoke", "ask", "login", "reset"


class PointsPage(Page):
    """`add_wanted` asks for a new point, `logins_wanted` for a list of logins to be read in; `wanted` names what is to
    be done with the chosen point; `task_done` a task."""

    add_wanted = Signal()
    logins_wanted = Signal()
    wanted = Signal(str)
    task_done = Signal(object)

    def __init__(self, parts: DeskParts) -> None:
        super().__init__(parts.look, lambda: self.tr("Points"), scrolls=False)
        self._parts = parts
        self._lines: Sequence[RosterLine] = ()
        self._silent: frozenset[str] = frozenset()
        self._tasks: Sequence[Row] = ()
        look = parts.look
        self._says = Banner(look, Tone.BLUE, "")
        self._only = Check(look, lambda: self.tr("Only those that have not reported"))
        self._only.edited.connect(self._list)
        self._model = ShownRows(columns(), self)
        self._table = Table(look, self._model, lambda: self.tr("Points"))
        self._table.chosen.connect(self._show)
        self.card = Card(parts, lambda: self.tr("Choose a point."))
        self.add(self._says, self._only)
        self.add(Beside(look, self._table, self.card, shares=(5, 3)), stretch=1)
        self.setFocusProxy(self._table)
        add = Button(look, lambda: self.tr("A new point"), Kind.PRIMARY, icon="plus")
        add.pressed.connect(self.add_wanted)
        logins = Button(look, lambda: self.tr("Read in logins"))
        logins.pressed.connect(self.logins_wanted)
        self.finish(logins, add)

    @property
    def says(self) -> str:
        """Who has reported the month."""
        return self._says.shown

    def only_silent(self, only: bool) -> None:
        """List those alone that have not reported."""
        self._only.put(only)

    @property
    def chosen(self) -> str:
        """The number of the chosen point, or ""."""
        return self._table.current

    @property
    def numbers(self) -> frozenset[str]:
        """The numbers of all points that there are."""
        return frozenset(line.point.number for line in self._lines)

    def show_points(self, lines: Sequence[RosterLine], reporting: Reporting, tasks: Sequence[Row]) -> None:
        """All points, who has reported the month, and what they are asked for."""
        self._lines, self._tasks = lines, tasks
        self._silent = frozenset(point.number for point in reporting.silent)
        words = self.tr("%1: %2 points reported, %3 said there was nothing, %4 are silent.")
        month = self._parts.days.month(reporting.month)
        counts = (len(reporting.reported), len(reporting.nil), len(reporting.silent))
        self._says.set(Tone.YELLOW if reporting.silent else Tone.GREEN, fill(words, month, *counts))
        self._list()

    def _list(self) -> None:
        wanted = [line for line in self._lines if not self._only.value() or line.point.number in self._silent]
        self._model.show_rows([row_of(line, self._silent, self._parts) for line in wanted])
        if wanted:
            self._table.choose(0)
        else:
            self.card.show_nothing()

    def _show(self, number: str) -> None:
        line = next((each for each in self._lines if each.point.number == number), None)
        if line is None:
            return
        look, point = self._parts.look, line.point
        tone, words = state_of(line)
        badges = Strip(look, [Badge(look, tone, words)])
        badges.push()
        rows: list[tuple[Words, str]] = [
            (lambda: self.tr("Village"), point.village),
            (lambda: self.tr("Township"), self._parts.terms.label("townships", point.township)),
            (lambda: self.tr("Last heard"), moment_text(line.last_heard)),
            (lambda: self.tr("Parcels missing"), str(line.missing or "")),
            (lambda: self.tr("Set aside"), str(line.held + line.set_aside or "")),
            (lambda: self.tr("Computers with one name"), str(line.forks or "")),
            (lambda: self.tr("Its clock"), clock_text(line.clock_off)),
            (lambda: self.tr("Its program"), line.program),
        ]
        heading = Text(look, self._parts.names.owner(number), Type.HEADING)
        read = facts(self._parts, rows)
        self.card.show_words(heading, badges, *read, self._steps(line), *self._asked_for(number))

    def _asked_for(self, number: str) -> Iterator[QWidget]:
        """What the point was asked for and has not done, each with its button."""
        for row in self._tasks:
            if row.key.owner == number:
                line = Strip(self._parts.look, gap=2)
                line.add(Text(self._parts.look, str(row.fields.get("text", ""))), stretch=1)
                done = Button(self._parts.look, lambda: self.tr("Done"), Kind.QUIET, icon="check")
                done.pressed.connect(partial(self.task_done.emit, row))
                line.add(done)
                yield line

    def _steps(self, line: RosterLine) -> QWidget:
        buttons = [self._button(ASK, lambda: self.tr("Ask for something"))]
        if not line.enrolled or line.awaited:
            buttons.append(self._button(KIT, lambda: self.tr("Make the kit again")))
        buttons.append(self._button(LOGIN, lambda: self.tr("Login to the mailbox")))
        if line.enrolled:
            buttons.append(self._button(REPLACE, lambda: self.tr("Another laptop")))
        if line.enrolled:
            buttons.append(self._button(RESET, lambda: self.tr("Passphrase lost")))
        if line.enrolled and not line.revoked:
            buttons.append(self._button(REVOKE, lambda: self.tr("Laptop lost"), Kind.DANGER))
        return in_rows(self._parts, buttons)

    def _button(self, name: str, words: Words, kind: Kind = Kind.SECONDARY) -> Button:
        button = Button(self._parts.look, words, kind)
        button.pressed.connect(lambda: self.wanted.emit(name))
        return button
