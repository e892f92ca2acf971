"""What every page of the desk is made of, and the names that all of them show."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from PySide6.QtCore import QCoreApplication

from app.domain.identity import Role
from app.store.people import Point
from app.ui.days import Days
from app.ui.outside import Outside
from app.ui.terms import Terms
from app.ui.widgets.look import Look
from app.ui.widgets.words import Option, fill


class Names:
    """The points by number, as they are called now; what the officer at this desk is called, once she has said so."""

    def __init__(self) -> None:
        self._points: dict[str, Point] = {}
        self.officer = ""

    def learn(self, points: Iterable[Point]) -> None:
        """These are the points of the desk."""
        self._points = {point.number: point for point in points}

    @property
    def points(self) -> tuple[Point, ...]:
        return tuple(self._points.values())

    def owner(self, number: str) -> str:
        """ "07 示范点"; a desk by its own name."""
        point = self._points.get(number)
        return fill(QCoreApplication.translate("Names", "%1 %2"), number, point.name) if point else number

    def writer(self, writer: str) -> str:
        """Whose device it is: a point's (the letter of a second laptop stays), or a desk's."""
        if writer.startswith("desk-"):
            return QCoreApplication.translate("Names", "the desk")
        point = self._points.get(writer[:2])
        return fill(QCoreApplication.translate("Names", "%1 %2"), writer, point.name) if point else writer

    def township(self, number: str) -> str:
        """The code of a point's township."""
        point = self._points.get(number)
        return point.township if point else ""

    def options(self) -> tuple[Option, ...]:
        """The points to choose from."""
        return tuple(Option(number, self.owner(number)) for number in self._points)


@dataclass(frozen=True, slots=True)
class DeskParts:
    """What every page is handed."""

    look: Look
    terms: Terms
    days: Days
    outside: Outside
    role: Role = Role.STATION
    names: Names = field(default_factory=Names)
