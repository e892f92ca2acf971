"""The pages that the desk's rail leads to."""

from PySide6.QtCore import QCoreApplication

from app.ui.widgets.words import Option


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
