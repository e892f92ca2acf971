"""Reads a file, tries its rows, and takes over what fits."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TypeVar

from typing_extensions import override

from app.actions import old_ledgers, point_lists, village_lists
from app.actions.recording import NewId
from app.actions.taking_over import Layout, in_new_letters
from app.domain.changes import Changes
from app.domain.old_letters import Conversion
from app.exchange import sheets
from app.exchange.sheets import Sheet
from app.store.profile import Profile
from app.ui.books import Books
from app.ui.desk.flow import Flow, Teller
from app.ui.desk.import_page import LEDGER, POINTS, VILLAGES, ImportPage, Tried
from app.ui.desk.parts import DeskParts

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class _Way:
    """How one kind of table is taken over."""

    propose: Callable[[Profile, Sheet], Layout]
    attempt: Callable[[Profile, Sheet, Layout, datetime], Tried]
    take: Callable[[Profile, Sheet, Layout, datetime, NewId], Changes]


def _try_ledger(profile: Profile, sheet: Sheet, layout: Layout, now: datetime) -> Tried:
    found = old_ledgers.preview(profile, sheet, layout, now=now)
    return Tried(len(found.fits), found.known, found.misfits)


def _try_points(profile: Profile, sheet: Sheet, layout: Layout, _: datetime) -> Tried:
    found = point_lists.preview(profile, sheet, layout)
    return Tried(len(found.new) + len(found.changed), found.known, found.misfits)


def _try_villages(profile: Profile, sheet: Sheet, layout: Layout, _: datetime) -> Tried:
    found = village_lists.preview(profile, sheet, layout)
    return Tried(len(found.new), found.known, found.misfits)


_WAYS: Mapping[str, _Way] = {
    LEDGER: _Way(
        old_ledgers.proposed,
        _try_ledger,
        lambda profile, sheet, layout, now, _: old_ledgers.take_over(profile, sheet, layout, now=now).changes,
    ),
    POINTS: _Way(
        point_lists.proposed,
        _try_points,
        lambda profile, sheet, layout, now, _: point_lists.take_over(profile, sheet, layout, now=now),
    ),
    VILLAGES: _Way(
        village_lists.proposed,
        _try_villages,
        lambda profile, sheet, layout, now, new_id: village_lists.take_over(
            profile, sheet, layout, now=now, new_id=new_id
        ),
    ),
}


class ImportFlow(Flow):
    """Serves the page; `choose` asks for a file to read."""

    def __init__(
        self, parts: DeskParts, books: Books, teller: Teller, page: ImportPage, choose: Callable[[], Path | None]
    ) -> None:
        super().__init__(parts, books, teller, page)
        self._page = page
        self._choose = choose
        self._sheets: Sequence[Sheet] = ()
        self._sheet: Sheet | None = None
        self._as_it_is: Sheet | None = None
        self._converted: Sheet | None = None
        self._said = Conversion("")
        self._layout = Layout(0)
        self._question = object()
        page.begun.connect(self._begin)
        page.file_wanted.connect(self._open)
        page.sheet_chosen.connect(self._show)
        page.laid_out.connect(self._try)
        page.take_requested.connect(self._take)
        page.letters_chosen.connect(self._choose_letters)

    @override
    def reload(self) -> None:
        """Nothing of the profile is shown until a file is."""

    def _open(self) -> None:
        file = self._choose()
        if file is None:
            return
        self._page.begin()
        self._ask(lambda _: sheets.read(file), self._opened)

    def _begin(self) -> None:
        """What was asked about another file, or for another kind of list, has no answer any more."""
        self._question, self._sheets, self._sheet = object(), (), None

    def _ask(self, reading: Callable[[Profile], T], done: Callable[[T], None]) -> None:
        """Only the last question is answered, and nothing can be taken over before."""
        question = self._question = object()
        self._page.wait()
        self._books.look(
            reading,
            lambda found: done(found) if question is self._question else None,
            lambda error: self._page.show_error(error) if question is self._question else None,
            self,
        )

    def _opened(self, found: Sequence[Sheet]) -> None:
        self._sheets = found
        self._page.show_sheets([sheet.name for sheet in found])
        self._show(0)

    def _show(self, number: int) -> None:
        if number >= len(self._sheets):
            return  # no file yet: the choice of tables only speaks another language
        sheet, way, letters = self._sheets[number], self._way, self._page.look.old_letters

        def shown(found: tuple[Layout, Sheet, Conversion]) -> None:
            layout, converted, said = found
            self._as_it_is, self._converted, self._said = sheet, converted, said
            self._page.show_layout(layout, sheets.columns_of(sheet, layout.header))
            self._layout = layout
            self._choose_letters()

        self._ask(lambda profile: (way.propose(profile, sheet), *in_new_letters(sheet, letters)), shown)

    def _choose_letters(self) -> None:
        """Try the table as its letters are wanted: as they stand, or those of old fonts converted."""
        self._sheet = self._converted if self._page.converts else self._as_it_is
        self._page.show_letters(self._said)
        self._try(self._layout)

    def _try(self, layout: Layout) -> None:
        sheet, way, now = self._sheet, self._way, self.now
        if sheet is None:
            return
        self._layout = layout
        self._ask(lambda profile: way.attempt(profile, sheet, layout, now), self._page.show_tried)

    def _take(self) -> None:
        sheet, way, layout, now, new_id = self._sheet, self._way, self._layout, self.now, self.new_id
        if sheet is None:
            return
        self._page.wait()
        undo = "disputes" if self._page.which == LEDGER else ""
        self._books.change(
            lambda profile: way.take(profile, sheet, layout, now, new_id),
            lambda _: self._taken(undo),
            self._page.show_error,
            self,
        )

    def _taken(self, undo: str) -> None:
        self._teller.tell(lambda: self.tr("What fits is taken over."), undo)
        self._try(self._layout)

    @property
    def _way(self) -> _Way:
        return _WAYS[self._page.which]
