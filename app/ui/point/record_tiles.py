"""The things a volunteer records, as tiles."""

from functools import partial

from PySide6.QtCore import QCoreApplication

from app.ui.widgets.look import Look
from app.ui.widgets.tiles import ActionTiles
from app.ui.widgets.words import Option, Words

FOLLOW_UPS = "follow_ups"
_ICONS = {
    "disputes": "handshake",
    "tips": "eye",
    "outreach": "megaphone",
    "services": "hand-heart",
    "hazards": "triangle-alert",
    "dissuasions": "shield-check",
}


REPORTED = tuple(_ICONS)
"""What a month may have nothing of."""


def kind_words(ledger: str) -> str:
    """What one entry of a ledger is called."""
    translate = QCoreApplication.translate
    return {
        "disputes": translate("Kinds", "Dispute"),
        "tips": translate("Kinds", "Tip"),
        "outreach": translate("Kinds", "Anti-fraud outreach"),
        "services": translate("Kinds", "Service"),
        "hazards": translate("Kinds", "Hazard"),
        "dissuasions": translate("Kinds", "Stopped fraud"),
        "follow_ups": translate("Kinds", "Follow-up"),
        "nil_reports": translate("Kinds", "Nil report"),
        "sessions": translate("Kinds", "Mediation"),
        "transfers": translate("Kinds", "Handing on"),
        "referrals": translate("Kinds", "Counselling"),
        "cases": translate("Kinds", "A step in a dispute"),
    }.get(ledger, ledger)


def record_tiles(look: Look, *, is_big: bool = False) -> ActionTiles:
    """A tile for each; `chosen` names the ledger."""
    options = [Option(ledger, _words(ledger), icon) for ledger, icon in _ICONS.items()]
    return ActionTiles(look, options, across=60 if is_big else 34, most=3 if is_big else 6, is_big=is_big)


def _words(ledger: str) -> Words:
    return partial(kind_words, ledger)
