"""The ground of the pages that record something: a form, its draft, and one green button."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QTimer, Signal

from app.domain.changes import JSON
from app.domain.errors import AppError, Code
from app.domain.recording import MANY, TOO_MANY
from app.ui.draft_keeper import DraftKeeper
from app.ui.messages import error_words
from app.ui.point.picture_line import PictureLine
from app.ui.theme import Tone
from app.ui.widgets.banner import Banner
from app.ui.widgets.bodies import Kind
from app.ui.widgets.box import Section
from app.ui.widgets.button import Button
from app.ui.widgets.count import Count
from app.ui.widgets.form import Form
from app.ui.widgets.look import Look
from app.ui.widgets.page import Page
from app.ui.widgets.words import Words, fill

_CONFIRMED = (Code.CONFIRM_NEEDED, Code.COUNTED_ALREADY)
"""What a second press saves all the same."""


class RecordPage(Page):
    """Asks for what was typed to be kept as a draft, and for the record to be saved; does neither itself.

    `save_requested` carries the draft's id, the values, and whether unusual numbers were confirmed by a second press.
    Leaving is never a question: the draft stays.
    """

    settled: tuple[str, ...] = ()
    """Fields that nobody changes any more."""

    save_requested = Signal(str, object, bool)
    draft_requested = Signal(str, object)
    leave_requested = Signal()

    def __init__(self, look: Look, title: Words, *, hint: Words = "") -> None:
        super().__init__(look, title, hint=hint)
        self._draft = ""
        self._is_confirmed = False
        self._parts: list[Callable[[], None]] = []
        self.stored: Mapping[str, JSON] = {}
        self._trouble = Banner(look, Tone.RED, "")
        self._trouble.hide()
        self.form = Form(look)
        self.card = Section(look)
        self.card.add(self.form)
        self.picture: PictureLine | None = None
        self.add(self._trouble, self.card)
        self.push()
        self.keeper = DraftKeeper(self.form)
        self.keeper.save_requested.connect(self.draft_requested)
        self.form.edited.connect(self._forget_trouble)
        self.form.edited.connect(self._look_at_counts)
        self._leave = Button(look, lambda: self.tr("Leave it for now"), Kind.QUIET, shortcut="Esc")
        self._leave.pressed.connect(self._go)
        self._save = Button(look, lambda: self.tr("Save"), Kind.PRIMARY, icon="save", shortcut="Ctrl+S")
        self._save.pressed.connect(self._ask_save)
        self.finish(self._leave, self._save)

    def begin(self, draft: str, values: Mapping[str, JSON] | None = None) -> None:
        """Begin a new record, or go on with a draft."""
        self._draft = draft
        self._forget_trouble()
        self.keeper.begin(draft, values if values is not None else self.fresh())
        self.scroll_to(0)
        self.form.setFocus()
        if self.picture:
            self.picture.show_file(None)

    def ask_later(self, *parts: Callable[[], None]) -> None:
        """Ask this too, part by part between two events: what stands below the fold keeps nobody waiting."""
        self._parts = list(parts)
        QTimer.singleShot(0, self, self._go_on)

    def complete(self) -> None:
        """Ask all of it now."""
        while self._parts:
            self._ask_next()

    def ask_for_a_picture(self) -> None:
        """One may be added here."""
        self.picture = PictureLine(self.look)
        self.card.add(self.picture)

    def change(self, draft: str, stored: Mapping[str, JSON], values: Mapping[str, JSON] | None = None) -> None:
        """Change what was written earlier, or go on with a change that was begun."""
        self.stored = stored
        self.title.set(lambda: self.tr("Change what is written"))
        self.hint.set(str(stored.get("local_no", "")))
        self.hint.setVisible(bool(stored.get("local_no")))
        for name in self.settled:
            self.form.show_field(name, False)
        self.begin(draft, self.as_typed(stored) if values is None else values)

    def as_typed(self, stored: Mapping[str, JSON]) -> dict[str, JSON]:
        """What is stored, as the form shows it: `typed` the other way round."""
        return dict(stored)

    def fresh(self) -> dict[str, JSON]:
        """What a new record begins with."""
        return {}

    def typed(self) -> dict[str, JSON]:
        """What was typed, as the ledger takes it."""
        return self.form.values

    def show_error(self, error: AppError) -> None:
        """Say what was refused beside its field, or above all if it has none here. What was typed stays."""
        self._save.allow(True)
        words = error_words(error, self.form.caption(error.field))
        if not self.form.show_fault(error.field, words):
            self._trouble.set(Tone.RED, words)
            self._trouble.show()
            self.scroll_to(0)
        self._is_confirmed = error.code in _CONFIRMED

    def saved(self) -> None:
        """The record is kept; its draft is forgotten."""
        self._save.allow(True)
        self.keeper.forget()
        self._draft = ""
        self.form.put({})

    def keep_draft(self) -> None:
        """Ask for what is not yet kept to be kept now."""
        self.keeper.save()

    def _go_on(self) -> None:
        if self._parts:
            self._ask_next()
            QTimer.singleShot(0, self, self._go_on)

    def _ask_next(self) -> None:
        self._parts.pop(0)()
        if not self._parts:
            self.keeper.settle()

    def _ask_save(self) -> None:
        if not self._draft:
            return
        self.complete()
        self.form.clear_faults()
        if missing := self.form.first_missing():
            self.show_error(AppError(Code.MISSING, missing))
        else:
            self._save.allow(False)
            self.save_requested.emit(self._draft, self.typed(), self._is_confirmed)

    def _go(self) -> None:
        self.keep_draft()
        self.leave_requested.emit()

    def _look_at_counts(self) -> None:
        """A large number is asked about, and saved all the same."""
        for made in self.form.fields():
            if isinstance(made.input, Count):
                value = made.input.value()
                is_many = isinstance(value, int) and MANY < value <= TOO_MANY
                made.remark((lambda: fill(self.tr("More than %1. Is that right?"), MANY)) if is_many else "")

    def _forget_trouble(self) -> None:
        self._trouble.hide()
        self._is_confirmed = False
