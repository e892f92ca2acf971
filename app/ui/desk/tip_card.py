"""One tip: what was written, what was done with it, and what may follow."""

from collections.abc import Iterator

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.actions.tip_desk import TipCase
from app.domain.tips import TipState
from app.ui.desk.card import Card, facts, in_rows
from app.ui.desk.parts import DeskParts
from app.ui.desk.shown import day_text, listed, moment_text
from app.ui.pictures_box import PicturesBox
from app.ui.theme import Tone, Type
from app.ui.widgets.badge import Badge
from app.ui.widgets.banner import Banner
from app.ui.widgets.bodies import Kind
from app.ui.widgets.box import Strip
from app.ui.widgets.button import Button
from app.ui.widgets.text import Text
from app.ui.widgets.words import Words, fill

SIGN, CHECK, FOUND, PASS_ON, CLOSE, ANSWER, INFORMANT = (
    "sign",
    "check",
    "found",
    "pass_on",
    "close",
    "answer",
    "informant",
)
_STEPS = {
    TipState.SIGNED: (SIGN,),
    TipState.CHECKING: (CHECK,),
    TipState.FOUND: (FOUND, PASS_ON),
    TipState.CLOSED: (CLOSE,),
}


class TipCard(Card):
    """`wanted` names what is to be done with the tip that is shown, `pictures_shown` carries a box that wants its
    pictures."""

    wanted = Signal(str)
    pictures_shown = Signal(object)
    case: TipCase | None

    def __init__(self, parts: DeskParts) -> None:
        super().__init__(parts, lambda: self.tr("Choose a tip to read it here."))

    @override
    def show_nothing(self) -> None:
        self.case = None
        super().show_nothing()

    def show_tip(self, case: TipCase) -> None:
        """Show this tip."""
        self.case = case
        pictures = PicturesBox(self.parts.look, "tips", case.key, may_add=False)
        self.show_words(*self._alarm(case), self._steps(case), *self._read(case), pictures, *self._handled(case))
        self.pictures_shown.emit(pictures)

    def _alarm(self, case: TipCase) -> Iterator[QWidget]:
        look, tip = self.parts.look, case.tip
        if tip.urgent and case.handling.state is TipState.WAITING:
            yield Banner(look, Tone.RED, lambda: self.tr("Urgent: ring the point up, then sign for it."))
        badges = Strip(look, gap=2)
        badges.add(Badge(look, Tone.GREY, self.parts.terms.words("tip_states", case.handling.state)))
        if tip.happening_now:
            badges.add(Badge(look, Tone.RED, lambda: self.tr("was going on when it was written")))
        badges.push()
        yield Text(look, self.parts.terms.label("tip_categories", tip.category), Type.HEADING)
        yield badges
        yield Text(look, tip.what, Type.STRONG, copies=True)

    def _read(self, case: TipCase) -> Iterator[QWidget]:
        tip, parts = case.tip, self.parts
        called = listed(parts.terms.label("phone_lines", line) for line in tip.called)
        lines: list[tuple[Words, str]] = [
            (lambda: self.tr("When"), day_text(parts.days, tip.time)),
            (lambda: self.tr("Where"), listed(part for part in (tip.village, tip.place) if part)),
            (lambda: self.tr("How it is known"), parts.terms.label("seen_or_heard", tip.seen_or_heard)),
            (lambda: self.tr("Called already"), called),
            (lambda: self.tr("From"), parts.names.owner(case.key.owner)),
            (lambda: self.tr("Number"), tip.local_no),
            (lambda: self.tr("Informant"), self._informant(case)),
        ]
        return facts(parts, lines)

    def _informant(self, case: TipCase) -> str:
        if case.sealed:
            return self.tr("gave a name, which is sealed")
        code = case.tip.informant_code
        return fill(self.tr("asks again with the code %1"), code) if code else self.tr("nobody knows")

    def _handled(self, case: TipCase) -> Iterator[QWidget]:
        handling, terms = case.handling, self.parts.terms
        signed = fill(self.tr("%1, %2"), handling.signed_by, moment_text(handling.signed_at or ""))
        lines: list[tuple[Words, str]] = [
            (lambda: self.tr("Signed for by"), signed if handling.signed_by else ""),
            (lambda: self.tr("What was found"), terms.label("tip_findings", handling.finding or "")),
            (lambda: self.tr("Passed on to"), handling.passed_to),
            (lambda: self.tr("Note"), handling.note),
            (lambda: self.tr("The point is told"), terms.label("tip_feedback", handling.feedback or "")),
        ]
        return facts(self.parts, lines)

    def _steps(self, case: TipCase) -> QWidget:
        names = [name for state in case.next_states for name in _STEPS.get(state, ())]
        if case.handling.state not in (TipState.WAITING, TipState.CLOSED):
            names.append(ANSWER)
        if case.sealed:
            names.append(INFORMANT)
        buttons = [self._button(name, Kind.SECONDARY if place else Kind.PRIMARY) for place, name in enumerate(names)]
        return in_rows(self.parts, buttons)

    def _button(self, name: str, kind: Kind) -> Button:
        button = Button(self.parts.look, lambda: self._words()[name], Kind.DANGER if name == INFORMANT else kind)
        button.pressed.connect(lambda: self.wanted.emit(name))
        return button

    def _words(self) -> dict[str, str]:
        return {
            SIGN: self.tr("Sign for it"),
            CHECK: self.tr("It is being checked"),
            FOUND: self.tr("Write down what was found"),
            PASS_ON: self.tr("Pass it on"),
            CLOSE: self.tr("Close it"),
            ANSWER: self.tr("Tell the point"),
            INFORMANT: self.tr("Open the name …"),
        }
