"""Taking over what exists: which column is what, which rows do not fit and why, and how many do."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal

from app.actions.taking_over import Layout, Misfit
from app.domain.errors import AppError
from app.domain.old_letters import Conversion
from app.ui.desk.parts import DeskParts
from app.ui.desk.shown_rows import ShownRows
from app.ui.messages import error_words
from app.ui.models.rows import Column, Row
from app.ui.theme import Tone, Type
from app.ui.widgets.banner import Banner
from app.ui.widgets.bodies import Kind
from app.ui.widgets.box import Beside, Box, Section
from app.ui.widgets.button import Button
from app.ui.widgets.choice import Choice, Segments
from app.ui.widgets.count import Count
from app.ui.widgets.form import Form
from app.ui.widgets.layout import Place
from app.ui.widgets.old_letters_offer import OldLettersOffer
from app.ui.widgets.page import Page
from app.ui.widgets.scroll import Scroll
from app.ui.widgets.table import Table
from app.ui.widgets.text import Text
from app.ui.widgets.words import Option, fill

LEDGER, POINTS, VILLAGES = "old_headings", "point_headings", "village_headings"
_YEAR, _OWNER = "year", "owner"


@dataclass(frozen=True, slots=True)
class Tried:
    """What would become of the rows: so many new ones, so many that are here already, and those that do not fit."""

    new: int
    known: int
    misfits: Sequence[Misfit]


class ImportPage(Page):
    """`file_wanted` asks for a file; `sheet_chosen` carries the number of one of its tables, `laid_out` a Layout.

    `letters_chosen` when letters of an old font are to be converted, or to stay as they are after all; `begun` when no
    file is shown any more.
    """

    file_wanted = Signal()
    sheet_chosen = Signal(int)
    laid_out = Signal(object)
    take_requested = Signal()
    letters_chosen = Signal()
    back_requested = Signal()
    begun = Signal()

    def __init__(self, parts: DeskParts) -> None:
        super().__init__(
            parts.look,
            lambda: self.tr("Take over what exists"),
            hint=lambda: self.tr("From .xlsx or .csv. A row is taken over whole, or not at all."),
            scrolls=False,
        )
        self._parts = parts
        look = parts.look
        self._layout = Layout(0)
        self._which = self._kinds()
        self._sheets = Choice(look, ())
        self._sheets.edited.connect(lambda: self.sheet_chosen.emit(int(str(self._sheets.value() or 0))))
        self._says = Banner(look, Tone.BLUE, "")
        self._letters = OldLettersOffer(look)
        self._letters.convert_requested.connect(lambda: self._choose_letters(True))
        self._letters.back_requested.connect(lambda: self._choose_letters(False))
        self._converts = False
        self._model = self._shown_rows()
        self._columns = Section(look)
        self.form = Form(look, gap=2)
        self._columns.add(self.form)  # on its own it would be garbage while it lives
        self.add(self._source(), self._says, self._letters)
        self.add(Beside(look, self._left_behind(), Scroll(self._columns, look), shares=(3, 2)), stretch=1)
        back = Button(look, lambda: self.tr("Back to the settings"), Kind.QUIET, icon="chevron-left")
        back.pressed.connect(self.back_requested)
        self._take = Button(look, lambda: self.tr("Take over what fits"), Kind.PRIMARY, shortcut="Ctrl+Return")
        self._take.pressed.connect(self.take_requested)
        self.finish(back, self._take)
        self.begin()

    @property
    def which(self) -> str:
        """What kind of table is taken over."""
        return str(self._which.value())

    @property
    def behind(self) -> Sequence[tuple[str, ...]]:
        """The rows that stay behind, as they are shown."""
        return [row.cells for row in self._rows]

    @property
    def says(self) -> str:
        """What stands over the rows."""
        return self._said

    def choose(self, which: str) -> None:
        """Take over this kind of table."""
        self._which.put(which)
        self.begin()

    def begin(self) -> None:
        """No file yet."""
        self.begun.emit()
        self._columns.empty()
        self._sheets.hide()
        self._letters.hide()
        self._converts = False
        self._show_rows(())
        self._say(Tone.BLUE, self.tr("Choose the file. Nothing is kept before you have seen what becomes of it."))
        self._take.setEnabled(False)

    @property
    def converts(self) -> bool:
        """Whether letters of old fonts are to be taken over in today's."""
        return self._converts

    @property
    def letters(self) -> OldLettersOffer:
        """What is said of letters of old fonts."""
        return self._letters

    def show_letters(self, found: Conversion) -> None:
        """Letters of an old font in the table: what they would become, or that they are converted."""
        if not found.changed and not found.left:
            self._letters.hide()
        elif self._converts:
            self._letters.tell()
        else:
            self._letters.ask(found)

    def _choose_letters(self, is_wanted: bool) -> None:
        self._converts = is_wanted
        self.letters_chosen.emit()

    def show_sheets(self, names: Sequence[str]) -> None:
        """The tables of the file."""
        self._sheets.offer([Option(str(place), name) for place, name in enumerate(names)])
        self._sheets.put("0")
        self._sheets.setVisible(len(names) > 1)

    def show_layout(self, layout: Layout, headings: Sequence[str]) -> None:
        """What each column is taken for; every choice can be changed."""
        self._layout = layout
        self._columns.empty()
        look, terms = self.look, self._parts.terms
        self.form = Form(look, gap=2)
        columns = [Option("", lambda: self.tr("not in the table")), *_options(headings)]
        for option in terms.options(self.which):
            self.form.field(option.code, Choice(look, columns, lambda: self.tr("not in the table")), option.words)
        if self.which == LEDGER:
            self.form.field(_YEAR, Count(look), lambda: self.tr("Year of days that stand without one"))
            self.form.field(
                _OWNER, Choice(look, self._parts.names.options()), lambda: self.tr("Rows that name no point belong to")
            )
        typed = {name: str(column) for name, column in layout.columns.items()}
        self.form.put({**typed, _YEAR: layout.year, _OWNER: layout.owner})
        self.form.edited.connect(lambda: self.laid_out.emit(self.layout_now))
        self._columns.add(Text(look, lambda: self.tr("Which column is what"), Type.HEADING), self.form)
        self._columns.push()

    @property
    def layout_now(self) -> Layout:
        """What is chosen."""
        values: Mapping[str, object] = self.form.values
        columns = {name: int(str(value)) for name, value in values.items() if name not in (_YEAR, _OWNER)}
        year = values.get(_YEAR)
        return Layout(
            self._layout.header, columns, year if isinstance(year, int) else None, str(values.get(_OWNER) or "")
        )

    def wait(self) -> None:
        """Nothing is taken over before it is tried as it is wanted now."""
        self._take.setEnabled(False)

    def show_tried(self, tried: Tried) -> None:
        """What would become of the rows."""
        self.form.clear_faults()
        self._show_rows(
            [Row(str(each.row), (str(each.row), self._why(each.trouble), each.words)) for each in tried.misfits]
        )
        words = self.tr("%1 rows fit, %2 do not, %3 are here already.")
        tone = Tone.YELLOW if tried.misfits else Tone.GREEN
        self._say(tone, fill(words, tried.new, len(tried.misfits), tried.known))
        self._take.setEnabled(tried.new > 0)

    def show_error(self, error: AppError) -> None:
        """Say what is missing beside its column, or what is wrong with the file."""
        words = error_words(error, self.form.caption(error.field))
        self._take.setEnabled(False)
        self._show_rows(())
        self._say(Tone.ORANGE, words)
        self.form.show_fault(error.field, words)

    def _kinds(self) -> Segments:
        kinds = Segments(
            self.look,
            (
                Option(LEDGER, lambda: self.tr("An old ledger of disputes")),
                Option(POINTS, lambda: self.tr("A list of points")),
                Option(VILLAGES, lambda: self.tr("A list of villages")),
            ),
        )
        kinds.put(LEDGER)
        kinds.chosen.connect(lambda _: self.begin())
        return kinds

    def _source(self) -> Box:
        """What kind of table, from which file, and which of its sheets."""
        open_file = Button(self.look, lambda: self.tr("Choose a file"), icon="file-text", shortcut="Ctrl+O")
        open_file.pressed.connect(self.file_wanted)
        strip = Box(self.look, Place.STRIP, gap=3)
        strip.add(self._which, open_file, self._sheets)
        strip.push()
        return strip

    def _shown_rows(self) -> ShownRows:
        columns = [
            Column(lambda: self.tr("Row"), 1, is_number=True),
            Column(lambda: self.tr("Why it does not fit"), 7),
            Column(lambda: self.tr("What it says"), 5),
        ]
        return ShownRows(columns, self)

    def _left_behind(self) -> Box:
        """The rows that stay behind, under their heading."""
        left = Box(self.look, Place.PAGE, gap=2)
        left.add(Text(self.look, lambda: self.tr("Rows that stay behind"), Type.HEADING))
        left.add(Table(self.look, self._model, lambda: self.tr("Rows that stay behind")), stretch=1)
        return left

    def _why(self, trouble: AppError) -> str:
        return error_words(trouble, self.form.caption(trouble.field.partition(".")[0]))

    def _show_rows(self, rows: Sequence[Row]) -> None:
        self._rows = rows
        self._model.show_rows(rows)

    def _say(self, tone: Tone, words: str) -> None:
        self._said = words
        self._says.set(tone, words)


def _options(headings: Sequence[str]) -> Sequence[Option]:
    """Columns by their letter and heading, as Excel shows them."""
    return [Option(str(place), f"{_letter(place)} {heading}".strip()) for place, heading in enumerate(headings)]


def _letter(place: int) -> str:
    above, rest = divmod(place, 26)
    return (_letter(above - 1) if above else "") + chr(ord("A") + rest)
