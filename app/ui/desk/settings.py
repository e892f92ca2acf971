"""What a desk sets for itself: how its numbers look, how long things are kept; and the look of the window."""

from collections.abc import Mapping
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
        self.numbers = Form(look)
        self.numbers.field(
            "ledger_pattern",
            Line(look),
            lambda: self.tr("Ledger numbers"),
            hint=lambda: self.tr("{year} and {n} are filled in; {n:03} pads with zeros"),
        )
        self.periods = Form(look)
        self.periods.field("tips", Count(look), lambda: self.tr("Days an unfounded tip is kept after it was closed"))
        self.periods.field("informants", Count(look), lambda: self.tr("Days an informant's name is kept after that"))
        self.periods.field("names", Count(look), lambda: self.tr("Days a closed case keeps the names of its parties"))
        self.periods.field("pictures", Count(look), lambda: self.tr("Days a record that is over keeps its pictures"))
        self.periods.field("closed", Count(look), lambda: self.tr("Days a point keeps a case that is over"))
        self.periods.field("log", Count(look), lambda: self.tr("Days the access log keeps a line"))
        self.pictures = Form(look)
        self.pictures.field("picture_kb", Count(look), lambda: self.tr("KB that a point's picture may have"))
        for form, words, asked in (
            (self.pictures, lambda: self.tr("Keep this size"), self._set_pictures),
            (self.numbers, lambda: self.tr("Keep this pattern"), self._set_pattern),
            (self.periods, lambda: self.tr("Keep these periods"), self._set_retention),
        ):
            card = Section(look)
            button = Button(look, words)
            button.pressed.connect(asked)
            row = Strip(look, [button])
            row.push()
            card.add(form, row)
            self.add(card)
            if form is self.periods:
                purge = Button(look, lambda: self.tr("Let go what is due now"))
                purge.pressed.connect(self.purge_requested)
                row.add(purge)

        self.leaving = LeavingBox(parts)
        self.add(self.leaving)
        self.line = LineBox(look, at_desk=True)
        login = Button(look, lambda: self.tr("This desk's login to the mailbox"), icon="lock")
        login.pressed.connect(self.login_wanted)
        row = Strip(look, [login])
        row.push()
        self.line.add(row)
        self.add(self.line)

        self.officers = VolunteersCard(look, has_key=False)
        self.aside = AsideCard(look)
        self.update_card = UpdateCard(look)
        self.add(self.officers, self.aside, self.update_card)

        card = Section(look)
        old = Button(look, lambda: self.tr("Take over an old ledger or a list of points"), icon="inbox")
        old.pressed.connect(self.import_wanted)
        row = Strip(look, [old])
        row.push()
        card.add(row)
        self.add(card)

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
