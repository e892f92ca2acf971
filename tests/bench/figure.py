"""One line of the bench."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Figure:
    """What was measured, how much it came to, and whether that misses its target."""

    what: str
    value: str
    target: str = ""
    missed: bool = False
