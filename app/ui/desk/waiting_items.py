"""Why something could not be read or taken over, in plain words."""

from PySide6.QtCore import QCoreApplication

from app.actions.exchanging import HeldChange
from app.exchange.admission import Hold
from app.exchange.refusal import Reason
from app.store.batches import Waiting
from app.ui.desk.parts import DeskParts
from app.ui.desk.shown import moment_text
from app.ui.models.items import Item
from app.ui.theme import Tone
from app.ui.widgets.words import fill

_NEWER = frozenset({Reason.NEWER_FORMAT, Reason.UNKNOWN_SUITE, Hold.UNKNOWN_LEDGER})
_FOREIGN = frozenset({Reason.UNKNOWN_WRITER, Reason.OTHER_SIGNER, Reason.BAD_SIGNATURE, Reason.NOT_VOUCHED_FOR})


def file_item(key: str, waiting: Waiting, parts: DeskParts) -> Item:
    """A file in quarantine."""
    translate = QCoreApplication.translate
    writer = parts.names.writer(waiting.writer) if waiting.writer else translate("Waiting", "dropped here")
    title = fill(translate("Waiting", "File from %1"), writer)
    return Item(key, title, waiting.name, "file-text", Tone.RED, why(waiting.reason))


def change_item(key: str, held: HeldChange, parts: DeskParts) -> Item:
    """A change that is here and not applied."""
    change = held.change
    ledger = parts.terms.label("ledgers", change.ledger)
    title = fill(QCoreApplication.translate("Waiting", "%1: %2"), parts.names.writer(change.writer), ledger)
    return Item(key, title, moment_text(change.at), "notebook-pen", Tone.ORANGE, why(held.reason))


def why(reason: str) -> str:
    """What is the matter, and what to do."""
    translate = QCoreApplication.translate
    if reason in _NEWER:
        return translate("Waiting", "A newer version wrote it. Install the new version; it is read by itself then.")
    if reason in _FOREIGN:
        return translate("Waiting", "It is not signed by a computer this desk knows. Ask the point what it is.")
    known: dict[str, str] = {
        Reason.REVOKED: translate("Waiting", "It comes from a computer whose word was taken away."),
        Reason.KIT_USED: translate("Waiting", "This kit was used already. Make the point a new kit."),
        Reason.WRONG_RECIPIENT: translate("Waiting", "It was sealed to another desk."),
        Hold.OVERREACH: translate("Waiting", "A point wrote what it may not write. Nothing was taken over."),
        Hold.BAD_VALUE: translate("Waiting", "A value in it is broken. Ask the point to write it again."),
    }
    return known.get(reason, translate("Waiting", "The file is damaged. Ask the point to send it again."))
