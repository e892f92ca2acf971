"""Lianfang: the offline ledger of village joint-defence points."""

from datetime import date

__version__ = "0.1.0"
BUILT = date(2026, 7, 1)
"""The day before which no clock is right."""
REDRAW = "redraw-picture"
"""What this program is called with to be the process that draws a picture anew."""
