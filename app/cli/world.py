"""What a command is handed: the outside world, so that no command asks the system itself."""

import json
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TextIO

from pydantic_core import to_jsonable_python

from app.actions import updating
from app.actions.updating import Running
from app.domain.errors import AppError, Code
from app.domain.vocabulary import Vocabularies
from app.exchange.carriers.carrier import Carrier
from app.exchange.redrawing import Redraw
from app.reports.paper.press import Press
from app.store import profile
from app.store.database import damage_named
from app.store.profile import DATABASE, Profile


@dataclass(frozen=True, slots=True)
class World:
    """`ask` asks a person for a secret by its name; `say` prints a line, `progress` says beside the output how far
    something is. `open_window` stays until the window is closed; `press` prints paper, `redraw` draws pictures anew."""

    home: Path
    as_json: bool
    clock: Callable[[], datetime]
    new_id: Callable[[], str]
    open_mailbox: Callable[[str, Mapping[str, str]], Carrier]
    ask: Callable[[str], str]
    say: Callable[[str], None]
    progress: Callable[[str], None]
    open_window: Callable[[Path], int]
    press: Callable[[], Press]
    redraw: Redraw
    stdin: TextIO
    vocabularies: Vocabularies
    running: Running

    @contextmanager
    def profile(self) -> Iterator[Profile]:
        """The profile, unlocked for as long as the command runs; where there is none, nobody is asked for its key."""
        if not profile.exists(self.home):
            raise AppError(Code.NO_PROFILE, folder=str(self.home))
        opened = profile.unlock(self.home, self.ask("passphrase"), self.vocabularies)
        try:
            updating.settle(self.home, self.running.version, self.clock())
            with damage_named(DATABASE):
                yield opened
        finally:
            opened.close()

    def show(self, value: object, words: str) -> None:
        """Print the value for a program, or the words for a person."""
        self.say(json.dumps(to_jsonable_python(value), ensure_ascii=False) if self.as_json else words)
