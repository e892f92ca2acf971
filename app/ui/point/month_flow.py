"""Reports a month in which some ledgers had nothing."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal

from app.actions import letting_go, looking, recording
from app.domain.changes import JSON
from app.domain.errors import AppError
from app.store.ledgers import Query
from app.store.profile import Profile
from app.ui.books import Books
from app.ui.outside import Outside
from app.ui.point.ledger_rows import order_of
from app.ui.point.month_page import MonthPage
from app.ui.point.record_tiles import REPORTED

Failed = Callable[[AppError], None]


class MonthFlow(QObject):
    """`reported` names the month."""

    reported = Signal(str)

    def __init__(self, books: Books, outside: Outside, page: MonthPage, failed: Failed) -> None:
        super().__init__(page)
        self._books = books
        self._outside = outside
        self._page = page
        self._failed = failed
        page.nil_requested.connect(self._report)

    def begin(self, month: str) -> None:
        """Begin the report of a month; nothing is ticked until it is known where there was nothing."""
        self._page.begin(month, ())
        self._books.look(
            lambda profile: _blank(profile, month),
            lambda blank: self._page.begin(month, blank),
            self._failed,
            self,
        )

    def _report(self, month: str, ledgers: Sequence[str]) -> None:
        data: dict[str, JSON] = {"month": month, "ledgers": list(ledgers)}
        now, new_id = self._outside.clock(), self._outside.new_id
        self._books.change(
            lambda profile: recording.add(profile, "nil_reports", data, now=now, new_id=new_id),
            lambda _: self.reported.emit(month),
            self._refused,
            self,
        )

    def _refused(self, error: AppError) -> None:
        self._page.show_refused()
        self._failed(error)


def _blank(profile: Profile, month: str) -> tuple[str, ...]:
    """The ledgers in which the month has nothing."""
    return tuple(ledger for ledger in REPORTED if not _count(profile, ledger, month))


def _count(profile: Profile, ledger: str, month: str) -> int:
    """Those that are kept by the station alone, too: there was something."""
    first, last = month, f"{month}-31T99"
    here = looking.count(profile, Query(ledger, {"owner": profile.identity.owner}, {order_of(ledger): (first, last)}))
    return here + letting_go.gone_between(profile, first, last, ledger)
