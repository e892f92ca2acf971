"""The pages that the desk's rail leads to."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from app.ui.widgets.words import Option

_WITHIN: Mapping[str, str] = {
    "charts": "statistics",
    "facts": "reports",
    "import": "settings",
    "paper": "ledgers",
}


def place_of(page: str) -> str:
    """The place in the rail that a page belongs to."""
    return _WITHIN.get(page, page)


def rail_places() -> tuple[Option, ...]:
    """From what came in to what goes out."""
    translate = QCoreApplication.translate
    return (
        Option("arrivals", lambda: translate("DeskWindow", "Arrived"), "inbox"),
        Option("tips", lambda: translate("DeskWindow", "Tips"), "siren"),
        Option("decide", lambda: translate("DeskWindow", "To decide"), "scale"),
        Option("ledgers", lambda: translate("DeskWindow", "Ledgers"), "book-open"),
        Option("points", lambda: translate("DeskWindow", "Points"), "house"),
        Option("bulletins", lambda: translate("DeskWindow", "Bulletins"), "megaphone"),
        Option("statistics", lambda: translate("DeskWindow", "Statistics"), "trending-up"),
        Option("reports", lambda: translate("DeskWindow", "Reports"), "file-text"),
        Option("settings", lambda: translate("DeskWindow", "Settings"), "settings"),
    )
