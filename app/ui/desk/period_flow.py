"""The ground of the flows that count a period: they begin with one that has something in it."""

from typing_extensions import override

from app.actions import reporting
from app.domain.errors import AppError
from app.domain.periods import Period
from app.ui.books import Books
from app.ui.desk.flow import Flow, Teller
from app.ui.desk.parts import DeskParts
from app.ui.desk.period_page import PeriodPage


class PeriodFlow(Flow):
    """Counts what its page asks for."""

    def __init__(self, parts: DeskParts, books: Books, teller: Teller, page: PeriodPage) -> None:
        super().__init__(parts, books, teller, page)
        self._periods = page
        today = parts.days.today()
        page.asked.connect(self._ask)
        self.look(lambda profile: reporting.year_with_data(profile, today), page.begin)

    @override
    def reload(self) -> None:
        self._ask()

    def count(self, period: Period) -> None:
        """Count this and show it."""
        raise NotImplementedError

    def _ask(self) -> None:
        try:
            period = self._periods.wanted()
        except AppError as error:
            self._teller.trouble(error)
        else:
            self.count(period)
