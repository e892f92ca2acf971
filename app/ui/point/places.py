"""The pages that the point's rail leads to."""

from PySide6.QtCore import QCoreApplication

from app.ui.widgets.words import Option


def rail_places() -> tuple[Option, ...]:
    """From what is to be done to how it is done."""
    translate = QCoreApplication.translate
    return (
        Option("today", lambda: translate("Frame", "Today"), "house"),
        Option("record", lambda: translate("Frame", "Record"), "notebook-pen"),
        Option("ledgers", lambda: translate("Frame", "Ledgers"), "book-open"),
        Option("exchange", lambda: translate("Frame", "To the station"), "send"),
        Option("reports", lambda: translate("Frame", "Reports"), "clipboard-list"),
        Option("settings", lambda: translate("Frame", "Settings"), "settings"),
    )


PLACES = tuple(place.code for place in rail_places())
