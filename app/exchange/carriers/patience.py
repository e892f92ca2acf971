"""How long to wait for a bad line. Long enough for a village, short enough that a round ends."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Patience:
    """Seconds. `stall` is how long nothing at all may move, `call` how long one file may take on a line that crawls."""

    connect: float = 20
    stall: float = 40
    call: float = 300
    attempts: int = 4
    longest_wait: float = 20


VILLAGE = Patience()
