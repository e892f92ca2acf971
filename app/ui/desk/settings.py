"""What a desk sets for itself: how its numbers look, how long things are kept; and the look of the window."""

from collections.abc import Callable, Mapping
from dataclasses import asdict, fields

from PySide6.QtCore import Signal

from app.actions.retention import Retention
from app.domain.changes import JSON
from app.domain.errors import AppError
from app.ui.aside_card import AsideCard
from app.ui.desk.leaving_box import LeavingBox
from app.ui.desk.parts import DeskParts
from app.ui.line_box import LineBox
from app.ui.messages import error_words
from app.ui.settings_page import SettingsPage
from app.ui.update_card import UpdateCard
from app.ui.volunteers_card import VolunteersCard
from app.ui.widgets.box import Section, Strip
from app.ui.widgets.button import Button
from app.ui.widgets.count import Count
from app.ui.widgets.form import Form
from app.ui.widgets.line import Line
from app.ui.widgets.words import Words


class DeskSettings(SettingsPage):
    """`pattern_set` carries a pattern, `retention_set` a Retention, `picture_limit_set` KB; `purge_requested` lets go
    what is due.

    `import_wanted` leads to what can be taken over; `login_wanted` asks for the desk's own login to the mailbox.
    """

    pattern_set = Signal(str)
    retention_set = Signal(object)
    picture_limit_set = Signal(int)
    purge_requested = Signal()
    import_wanted = Signal()
    login_wanted = Signal()

    def __init__(self, parts: DeskParts) -> None:
        super().__init__(parts.look)
        look = parts.look
        self.numbers, self.periods, self.pictures = self._number_form(), self._period_form(), self._picture_form()
        self.leaving = LeavingBox(parts)
        self.line = self._line_box()
        self.officers = VolunteersCard(look, has_key=False)
        self.aside = AsideCard(look)
        self.update_card = UpdateCard(look)
        purge = self._button(lambda: self.tr("Let go what is due now"), self.purge_requested.emit)
        old = self._button(
            lambda: self.tr("Take over an old ledger or a list of points"), self.import_wanted.emit, icon="inbox"
        )
        self.add(
            self._card(self._button(lambda: self.tr("Keep this size"), self._set_pictures), above=self.pictures),
            self._card(self._button(lambda: self.tr("Keep this pattern"), self._set_pattern), above=self.numbers),
            self._card(
                self._button(lambda: self.tr("Keep these periods"), self._set_retention), purge, above=self.periods
            ),
            *(self.leaving, self.line, self.officers, self.aside, self.update_card),
            self._card(old),
        )

    def _number_form(self) -> Form:
        form = Form(self.look)
        form.field(
            "ledger_pattern",
            Line(self.look),
            lambda: self.tr("Ledger numbers"),
            hint=lambda: self.tr("{year} and {n} are filled in; {n:03} pads with zeros"),
        )
        return form

    def _period_form(self) -> Form:
        form = Form(self.look)
        for name, words in (
            ("tips", lambda: self.tr("Days an unfounded tip is kept after it was closed")),
            ("informants", lambda: self.tr("Days an informant's name is kept after that")),
            ("names", lambda: self.tr("Days a closed case keeps the names of its parties")),
            ("pictures", lambda: self.tr("Days a record that is over keeps its pictures")),
            ("closed", lambda: self.tr("Days a point keeps a case that is over")),
            ("log", lambda: self.tr("Days the access log keeps a line")),
        ):
            form.field(name, Count(self.look), words)
        return form

    def _picture_form(self) -> Form:
        form = Form(self.look)
        form.field("picture_kb", Count(self.look), lambda: self.tr("KB that a point's picture may have"))
        return form

    def _line_box(self) -> LineBox:
        box = LineBox(self.look, at_desk=True)
        box.add(
            self._row(
                self._button(lambda: self.tr("This desk's login to the mailbox"), self.login_wanted.emit, icon="lock")
            )
        )
        return box

    def _card(self, *buttons: Button, above: Form | None = None) -> Section:
        card = Section(self.look)
        card.add(*([above] if above else []), self._row(*buttons))
        return card

    def _row(self, *buttons: Button) -> Strip:
        first, *others = buttons
        row = Strip(self.look, [first])
        row.push()
        row.add(*others)
        return row

    def _button(self, words: Words, act: Callable[[], object], icon: str = "") -> Button:
        button = Button(self.look, words, icon=icon)
        button.pressed.connect(act)
        return button

    def show_desk(self, pattern: str, retention: Retention, picture_kb: int) -> None:
        """What is kept to now."""
        self.pictures.put({"picture_kb": picture_kb})
        self.numbers.put({"ledger_pattern": pattern})
        self.periods.put(asdict(retention))

    def show_error(self, error: AppError) -> None:
        """Say what was refused."""
        for form in (self.numbers, self.periods, self.pictures):
            form.show_fault(error.field, error_words(error, form.caption(error.field)))

    def _set_pattern(self) -> None:
        self.pattern_set.emit(str(self.numbers.values.get("ledger_pattern", "")))

    def _set_pictures(self) -> None:
        self.picture_limit_set.emit(_days(self.pictures.values, "picture_kb"))

    def _set_retention(self) -> None:
        values: Mapping[str, JSON] = self.periods.values
        self.retention_set.emit(Retention(**{each.name: _days(values, each.name) for each in fields(Retention)}))


def _days(values: Mapping[str, JSON], name: str) -> int:
    value = values.get(name, 0)
    return value if isinstance(value, int) else -1
