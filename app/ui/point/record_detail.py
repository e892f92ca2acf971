"""One record to read, beside the list; a dispute with its timeline and the moves it is offered."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import partial

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.actions.disputes import Case
from app.domain.attachments import OF_LEDGERS
from app.domain.changes import JSON
from app.domain.life_cycle import shown_state
from app.domain.mediation import FollowUp
from app.domain.recording import read_as
from app.domain.tips import Feedback
from app.store.ledgers import Row
from app.ui.captions import caption
from app.ui.days import Days
from app.ui.pictures_box import PicturesBox
from app.ui.point.case_events import case_events
from app.ui.point.ledger_rows import day_text, parties_text
from app.ui.point.record_facts import record_facts
from app.ui.point.record_tiles import FOLLOW_UPS
from app.ui.terms import LEVEL_TONES, STATE_TONES, Terms
from app.ui.theme import Tone, Type
from app.ui.widgets.badge import Badge
from app.ui.widgets.banner import Banner
from app.ui.widgets.box import Box, Section, Strip
from app.ui.widgets.button import Button
from app.ui.widgets.layout import Place
from app.ui.widgets.look import Look
from app.ui.widgets.scroll import Scroll
from app.ui.widgets.text import Text
from app.ui.widgets.timeline import Timeline
from app.ui.widgets.words import fill


class RecordDetail(Scroll):
    """Shows nothing, a record or a case; `open_wanted` carries the record that is to be opened,
    `pictures_shown` a box that wants its pictures."""

    open_wanted = Signal(str)
    pictures_shown = Signal(object)

    def __init__(self, look: Look, terms: Terms, days: Days) -> None:
        self._card = Section(look, gap=2)
        super().__init__(self._card, look)
        self._terms = terms
        self._days = days
        self._again: Callable[[], None] = self.show_nothing
        self._record = self._to_copy = ""
        self.show_nothing()

    def show_nothing(self) -> None:
        """Nothing is chosen."""
        self._again = self.show_nothing
        self._record = self._to_copy = ""
        self._card.empty()
        self._card.add(Text(self._card.look, lambda: self.tr("Choose a line to read it here."), Type.HINT))
        self._card.push()

    def copy(self, record: str) -> None:
        """Put this record on the clipboard: at once if it is shown, else as soon as it has been read."""
        self._to_copy = record
        self._copy_if_here()

    def _came(self, record: str) -> None:
        self._record = record
        self._card.push()
        self._copy_if_here()

    def _copy_if_here(self) -> None:
        if not self._to_copy or self._to_copy != self._record:
            return
        self._to_copy = ""
        held = ([word, *word.findChildren(Text)] for word in self._card.held())
        words = (text.shown for texts in held for text in texts if isinstance(text, Text) and text.shown)
        QGuiApplication.clipboard().setText("\n".join(words))

    def show_record(self, ledger: str, row: Row, answer: str = "") -> None:
        """Show a record by its fields, and what the station said about it."""
        self._again = partial(self.show_record, ledger, row, answer)
        look = self._card.look
        self._card.empty()
        self._card.add(Text(look, str(row.fields.get("local_no") or row.fields.get("month", "")), Type.HEADING))
        if answer:
            words = fill(self.tr("The station says: %1"), self._terms.label("tip_feedback", answer))
            self._card.add(Banner(look, Tone.ORANGE if answer == Feedback.MORE_NEEDED else Tone.GREEN, words))
        is_dispute = ledger == FOLLOW_UPS
        self._card.add(self._opening(row.key.record, is_dispute=is_dispute))
        self._card.add(*self._pairs(record_facts(ledger, row.fields, self._terms, self._days)))
        if ledger in OF_LEDGERS:
            pictures = PicturesBox(look, ledger, row.key, may_add=True)
            self._card.add(pictures)
            self.pictures_shown.emit(pictures)
        self._came(row.key.record)

    def show_case(self, case: Case) -> None:
        """Show a dispute with its timeline."""
        self._again = partial(self.show_case, case)
        look, fields = self._card.look, case.row.fields
        self._card.empty()
        state = shown_state(case.dispute, self._follow_ups(case), self._days.today())
        level = case.dispute.level
        badges = Strip(look, gap=2)
        badges.add(
            Badge(look, STATE_TONES.get(state, Tone.GREY), self._terms.words("dispute_states", state)),
            Badge(look, LEVEL_TONES[level], lambda: self._terms.level(level)),
        )
        badges.push()
        self._card.add(Text(look, case.dispute.local_no, Type.HEADING), badges)
        self._card.add(Text(look, parties_text(fields.get("parties")), Type.STRONG, copies=True))
        self._card.add(self._opening(case.row.key.record, is_dispute=True))
        self._card.add(*self._read(fields))
        self._card.add(self._timeline(case))
        self._came(case.row.key.record)

    def _opening(self, record: str, *, is_dispute: bool) -> QWidget:
        words = (lambda: self.tr("Open")) if is_dispute else (lambda: self.tr("Change or add"))
        button = Button(self._card.look, words, icon="arrow-right" if is_dispute else "pencil")
        button.pressed.connect(lambda: self.open_wanted.emit(record))
        return button

    @override
    def changeEvent(self, event: QEvent) -> None:
        """What is read here was made of the words of another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._again()
        super().changeEvent(event)

    def _read(self, fields: Mapping[str, JSON]) -> Iterator[QWidget]:
        written = ((caption(name), self._value(name, value)) for name, value in fields.items() if value)
        return self._pairs((words, value) for words, value in written if words)

    def _pairs(self, facts: Iterable[tuple[str, str]]) -> Iterator[QWidget]:
        look = self._card.look
        for words, value in facts:
            pair = Box(look, Place.FIELD, gap=0)
            pair.add(Text(look, words, Type.HINT), Text(look, value, copies=True))
            yield pair

    def _value(self, name: str, value: JSON) -> str:
        return day_text(self._days, value) if name.endswith("date") else str(value)

    def _follow_ups(self, case: Case) -> Iterator[FollowUp]:
        return (read_as(FollowUp, row.fields) for row in case.hanging["follow_ups"])

    def _timeline(self, case: Case) -> Timeline:
        timeline = Timeline(self._card.look)
        timeline.show_events(case_events(case, self._terms, self._days))
        return timeline
