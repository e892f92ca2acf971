"""Trying the line (试一试线路): each step in words, and what to do about the one that fails."""

from functools import partial

from PySide6.QtCore import Signal

from app.exchange.line_test import LineTest, Step, Tried
from app.ui.line_words import step_words, trouble_words
from app.ui.theme import Tone
from app.ui.widgets.banner import Banner
from app.ui.widgets.box import Section, Strip
from app.ui.widgets.button import Button
from app.ui.widgets.look import Look
from app.ui.widgets.scroll import bring_into_sight
from app.ui.widgets.text import Text
from app.ui.widgets.words import Words


class LineBox(Section):
    """`try_requested` asks for the test."""

    try_requested = Signal()

    def __init__(self, look: Look, *, at_desk: bool = False) -> None:
        super().__init__(look, lambda: self.tr("The line to the mailbox"))
        self._at_desk = at_desk
        self._is_trying, self._may = False, True
        self._says = Banner(look, Tone.BLUE, "")
        self._says.hide()
        self._steps = {step: Text(look) for step in Step}
        self._try = Button(look, lambda: self.tr("Try the line"))
        self._try.pressed.connect(self.try_requested)
        row = Strip(look, [self._try])
        row.push()
        self.add(row, self._says, *self._steps.values())
        self._show_steps(())

    def begun(self) -> None:
        """The test is under way."""
        self._is_trying = True
        self.allow(self._may)
        self._show_steps(())
        self._say(Tone.BLUE, lambda: self.tr("Trying the line …"))

    def show_test(self, test: LineTest) -> None:
        """What came of it."""
        self.ended()
        self._show_steps(test.steps)
        failed = test.failed
        if failed:
            self._say(Tone.ORANGE, lambda: trouble_words(failed.trouble, at_desk=self._at_desk) or self._unknown())
        else:
            self._say(Tone.GREEN, lambda: self.tr("The line is good."))

    def ended(self) -> None:
        """The test is over, with or without an answer."""
        self._is_trying = False
        self.allow(self._may)
        self._says.hide()

    def allow(self, may: bool) -> None:
        """Whether a round leaves room for it. One test is enough at a time."""
        self._may = may
        self._try.allow(self.may_try, self._why_not)

    @property
    def may_try(self) -> bool:
        """Whether the test can be asked for."""
        return self._may and not self._is_trying

    @property
    def shown(self) -> list[str]:
        """The steps that are shown, in words."""
        return [text.shown for text in self._steps.values() if text.isVisibleTo(self)]

    @property
    def says(self) -> str:
        """What came of it, in a sentence; "" before that."""
        return "" if self._says.isHidden() else self._says.shown

    def _why_not(self) -> str:
        return self.tr("Trying the line …") if self._is_trying else self.tr("A round is under way.")

    def _unknown(self) -> str:
        if self._at_desk:
            return self.tr("This step does not work. Call whoever looks after the server.")
        return self.tr("This step does not work. Call the station.")

    def _show_steps(self, steps: tuple[Tried, ...]) -> None:
        went_well = {tried.step for tried in steps if not tried.trouble}
        for step, text in self._steps.items():
            text.setVisible(step in went_well)
            text.set(partial(step_words, step))

    def _say(self, tone: Tone, words: Words) -> None:
        self._says.set(tone, words)
        self._says.show()
        bring_into_sight(self._says)
