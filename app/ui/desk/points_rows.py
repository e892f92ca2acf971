"""What the table of points shows of each."""

from collections.abc import Set as AbstractSet

from PySide6.QtCore import QCoreApplication

from app.actions.looking import RosterLine
from app.ui.desk.parts import DeskParts
from app.ui.desk.shown import moment_text
from app.ui.models.rows import Column, Row
from app.ui.theme import Tone


def columns() -> tuple[Column, ...]:
    """The columns."""
    translate = QCoreApplication.translate
    return (
        Column(lambda: translate("Points", "Point"), 11),
        Column(lambda: translate("Points", "Last heard"), 9, rank=1),
        Column(lambda: translate("Points", "This month"), 4),
        Column(lambda: translate("Points", "Missing"), 4, is_number=True, rank=2),
        Column(lambda: translate("Points", "State"), 7, is_state=True),
    )


def row_of(line: RosterLine, silent: AbstractSet[str], parts: DeskParts) -> Row:
    """The row of a point."""
    translate = QCoreApplication.translate
    number = line.point.number
    reported = translate("Points", "silent") if number in silent else translate("Points", "reported")
    tone, words = state_of(line)
    cells = (
        parts.names.owner(number),
        moment_text(line.last_heard),
        reported,
        str(line.missing or ""),
        words,
    )
    return Row(number, cells, tone)


def state_of(line: RosterLine) -> tuple[Tone, str]:
    """How a point stands, the worst first."""
    translate = QCoreApplication.translate
    if line.revoked:
        return Tone.GREY, translate("Points", "laptop lost")
    if not line.enrolled:
        return Tone.BLUE, translate("Points", "kit not used yet")
    if line.forks:
        return Tone.RED, translate("Points", "copied laptop")
    if line.missing or line.held or line.set_aside:
        return Tone.ORANGE, translate("Points", "something is missing")
    if line.clock_off:
        return Tone.YELLOW, translate("Points", "clock is wrong")
    return Tone.GREEN, translate("Points", "all here")
