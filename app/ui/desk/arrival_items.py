"""The lines of a round: new, changed, in conflict, set aside, missing; each names what it opens."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from app.actions.arrivals import Arrived, Missing
from app.domain.identity import TO_DESKS
from app.store.arrivals import Arrival, Brought
from app.ui.desk.parts import DeskParts, Names
from app.ui.desk.shown import moment_text
from app.ui.models.items import Item
from app.ui.theme import Tone
from app.ui.widgets.words import fill

NEW, CHANGED, CONFLICTS, WAITING, NOTHING = "new", "changed", "conflicts", "waiting", ""


def round_item(arrival: Arrival) -> Item:
    """A round in the list."""
    translate = QCoreApplication.translate
    source = arrival.source or translate("Arrivals", "from the mailbox")
    detail = fill(translate("Arrivals", "%1 parcels read, %2 known already"), arrival.read, arrival.unchanged)
    bad = bool(arrival.quarantined or arrival.trouble)
    state = translate("Arrivals", "look at it") if bad else ""
    title = fill(translate("Arrivals", "%1, %2"), moment_text(arrival.at), source.rpartition("/")[2] or source)
    return Item(str(arrival.id), title, detail, "inbox", Tone.ORANGE if bad else None, state)


def line_items(arrived: Arrived, parts: DeskParts) -> Iterator[Item]:
    """What to look at first, then what came from whom."""
    translate, arrival = QCoreApplication.translate, arrived.arrival
    if arrived.conflicts:
        words = translate("Arrivals", "Two people wrote the same thing differently")
        yield _counted(CONFLICTS, words, len(arrived.conflicts), "triangle-alert", Tone.ORANGE)
    if arrival.held or arrival.quarantined:
        words = translate("Arrivals", "Set aside: could not be read or taken over")
        yield _counted(WAITING, words, arrival.held + arrival.quarantined, "circle-alert", Tone.RED)
    for line in arrived.lines:
        yield from _brought(line, parts)
    if arrival.unchanged:
        words = translate("Arrivals", "Parcels that were here already; nothing changed")
        yield _counted(NOTHING, words, arrival.unchanged, "circle-check", Tone.GREY)


def gap_items(missing: Missing, names: Names) -> Iterator[Item]:
    """What is missing now, from whom."""
    translate = QCoreApplication.translate
    for gap in missing.gaps:
        if gap.stream == TO_DESKS:
            words = fill(translate("Arrivals", "Missing: parcels %1 to %2"), gap.first, gap.last)
            detail = translate("Arrivals", "They are asked for in the next receipt.")
            yield Item(NOTHING, f"{names.writer(gap.writer)}", detail, "wifi-off", Tone.YELLOW, words)
    for fork in missing.forks:
        detail = translate("Arrivals", "Two computers wrote under one name. Both are kept; ring the point up.")
        yield Item(NOTHING, names.writer(fork.writer), detail, "users", Tone.RED, translate("Arrivals", "copied"))


def _brought(line: Brought, parts: DeskParts) -> Iterator[Item]:
    translate = QCoreApplication.translate
    ledger = parts.terms.label("ledgers", line.ledger)
    title = fill(translate("Arrivals", "%1: %2"), parts.names.writer(line.writer), ledger)
    detail = fill(translate("Arrivals", "up to %1"), moment_text(line.until))
    kinds = (
        (NEW, line.new, Tone.GREEN, translate("Arrivals", "%1 new")),
        (CHANGED, line.changed, Tone.BLUE, translate("Arrivals", "%1 changed")),
    )
    for kind, count, tone, state in kinds:
        if count:
            yield Item(f"{kind}:{line.writer}:{line.ledger}", title, detail, "book-open", tone, fill(state, count))


def _counted(key: str, words: str, count: int, icon: str, tone: Tone) -> Item:
    return Item(key, words, "", icon, tone, str(count))
