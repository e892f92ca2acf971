"""A day and a time of day."""

from collections.abc import Callable
from datetime import date, datetime, time

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.domain.json_value import JSON
from app.ui.widgets.date_line import DateLine
from app.ui.widgets.input import Input
from app.ui.widgets.layout import Place
from app.ui.widgets.line import Line
from app.ui.widgets.look import Look

_UNBOUNDED = 16_777_215


class MomentLine(Input):
    """The value is "2026-03-05T21:30", or what was typed where it was not understood."""

    def __init__(
        self, look: Look, day: DateLine, read_time: Callable[[str], time | None], *, parent: QWidget | None = None
    ) -> None:
        super().__init__(look, parent)
        self._day = day
        self._time = Line(look, lambda: self.tr("time, for example 21:30"))
        self._read_time = read_time
        self._place = self.arrange(Place.STRIP, gap=3)
        for part in (day, self._time):
            self._place.addWidget(part, 0, look.policy.beside)
            part.edited.connect(self.edited)
            part.left.connect(self.left)
        self._place.addStretch(1)
        self.setFocusProxy(day)
        self.wear()

    @override
    def value(self) -> JSON:
        day, spoken = self._day.value(), str(self._time.value())
        read = self._read_time(spoken)
        if read and _is_day(day):
            return f"{day}T{read:%H:%M}"
        return f"{day} {spoken}".strip()

    @override
    def put(self, value: JSON) -> None:
        text = "" if value is None else str(value)
        try:
            moment = datetime.fromisoformat(text)
        except ValueError:
            self._day.put(text)
            self._time.put("")
            return
        self._day.put(moment.date().isoformat())
        self._time.put(f"{moment:%H:%M}")

    @override
    def wear(self) -> None:
        _loosen(self._time)
        self.look.policy.along(self._time, self.look.theme.size(180))

    @override
    def turn(self) -> None:
        """The parts turn themselves."""
        self._place.setDirection(self.look.policy.direction(Place.STRIP))
        for part in (self._day, self._time):
            self._place.setAlignment(part, self.look.policy.beside)
        self.wear()

    @override
    def set_fault(self, is_wrong: bool) -> None:
        self._day.set_fault(is_wrong)
        self._time.set_fault(is_wrong)

    @override
    def name(self, caption: str, hint: str) -> None:
        self._day.name(caption, hint)
        self._time.name(caption, hint)


def _loosen(part: QWidget) -> None:
    """Forget how long it was the other way round."""
    part.setMinimumSize(0, 0)
    part.setMaximumSize(_UNBOUNDED, _UNBOUNDED)


def _is_day(value: JSON) -> bool:
    try:
        return isinstance(value, str) and bool(date.fromisoformat(value))
    except ValueError:
        return False
