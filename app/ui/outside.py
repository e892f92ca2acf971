"""What the windows are handed of the world outside: nothing in them asks the system itself."""

import time
from collections.abc import Callable, Iterable, Mapping
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:  # the first window is not to wait for them
    from app.actions.updating import Running
    from app.domain.vocabulary import Vocabularies
    from app.exchange.carriers.carrier import Carrier


def _unsigned() -> "Running":
    from app.actions.updating import Running

    return Running("0", "", ())


class Outside(NamedTuple):
    """`home` holds the profile, `preferences` what was chosen here; `new_code` makes an informant's code.

    `ticking` is a clock that nobody sets; `has_network` says at once whether there is a way out at all, and `mounted`
    where sticks and other disks are. `kit` is a file the program was opened with, `built` the day before which no
    clock is right. `redraw` draws a picture anew in a process of its own. `running` says which program this is and
    whose updates it believes: nobody's, unless it is told.
    """

    home: Path
    preferences: Path
    resources: Path
    translations: Path
    fonts: Path
    version: str
    clock: Callable[[], datetime]
    new_id: Callable[[], str]
    new_code: Callable[[], str]
    open_mailbox: Callable[[str, Mapping[str, str]], "Carrier"]
    vocabularies: Callable[[], "Vocabularies"]
    redraw: Callable[[bytes, int], bytes] = lambda picture, _: picture
    running: Callable[[], "Running"] = _unsigned
    kit: Path | None = None
    built: date = date(2026, 1, 1)
    ticking: Callable[[], float] = time.monotonic
    has_network: Callable[[], bool] = lambda: True
    mounted: Callable[[], Iterable[Path]] = tuple
