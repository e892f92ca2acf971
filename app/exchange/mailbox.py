"""How a mailbox is laid out: `<organisation>/<writer>/<stream>/<batch>`; a writer only ever adds to its own folders."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from app.domain.errors import AppError
from app.domain.identity import BETWEEN_DESKS, BULLETINS, TO_DESKS, Role, desk_name, to_point
from app.exchange.budget import RoundStopped
from app.exchange.carriers.carrier import Carrier
from app.exchange.enrolment import STREAM as ENROL
from app.exchange.envelope import MAX_FILE
from app.exchange.names import BatchName, parse_name
from app.exchange.passing_over import listed
from app.exchange.quiet import QuietFolders
from app.store import batches, people
from app.store.profile import Profile

TOGETHER = 2**18
"""Bytes of files that are read into the store in one transaction: fewer write the same pages again and again, more keep
whoever clicks waiting."""


@dataclass(frozen=True, slots=True)
class Letter:
    """A batch file that lies in the mailbox: where, and how many bytes."""

    writer: str
    stream: str
    name: str
    size: int

    @property
    def claims(self) -> BatchName:
        """What its name says of it."""
        claimed = parse_name(self.name)
        if claimed is None:
            raise ValueError(self.name)
        return claimed


def folder(organisation: str, writer: str, stream: str) -> str:
    """The folder of one stream of one writer."""
    return f"{organisation}/{writer}/{stream}"


def letters(
    profile: Profile, carrier: Carrier, quiet: QuietFolders, locked: Callable[[], None]
) -> Iterator[list[Letter]]:
    """The folders this profile reads that hold something, one list each, in the order they were written.

    Only folders of known writers are looked into; a device that enrols is known to what is asked for next. What is
    `quiet` is passed over, and so is what alone cannot be read, which `locked` hears of.
    """
    for writer, stream in _wanted(profile):
        at = folder(profile.identity.organisation, writer, stream)
        if quiet.spares(at, stream):
            continue
        entries = listed(profile, carrier, at)
        if entries is None:
            locked()
            continue
        quiet.note(at, has_any=bool(entries))
        found = [Letter(writer, stream, entry.name, entry.size) for entry in entries if parse_name(entry.name)]
        if found:
            yield sorted(found, key=lambda letter: (letter.claims.epoch, letter.claims.seq, letter.name))


def unread(profile: Profile, of_stream: Sequence[Letter]) -> list[Letter]:
    """Those that are worth fetching. What was read lies here under its own name; under another it is a replay."""
    first = of_stream[0]
    read = {_hash_in(name) for name in batches.known_names(profile.db, first.writer, first.stream)}
    aside = batches.settled_names(profile.db, first.writer, first.stream)
    return [
        letter
        for letter in of_stream
        if _hash_in(letter.name) not in read and (letter.name, letter.size) not in aside and letter.size <= MAX_FILE
    ]


def together(files: Iterable[tuple[Letter, bytes]]) -> Iterator[list[tuple[Letter, bytes]]]:
    """The files in groups of bearable size; what came before the line broke is handed over before that is said."""
    some: list[tuple[Letter, bytes]] = []
    try:
        for letter, data in files:
            if sum(len(other) for _, other in some) + len(data) > TOGETHER and some:
                yield some
                some = []
            some.append((letter, data))
    except (AppError, RoundStopped):
        yield some
        raise
    yield some


def _hash_in(name: str) -> str:
    return name.rpartition("-")[2]


def _wanted(profile: Profile) -> Iterator[tuple[str, str]]:
    desks = [writer.writer for writer in people.writers(profile.db) if writer.role != Role.POINT]
    if profile.identity.role is Role.POINT:
        yield from ((desk, stream) for desk in desks for stream in (to_point(profile.identity.writer), BULLETINS))
        return
    yield from ((writer, ENROL) for writer in [*people.awaited(profile.db), *_stations_to_come(profile, desks)])
    desks = [writer.writer for writer in people.writers(profile.db) if writer.role != Role.POINT]
    yield from ((desk, BETWEEN_DESKS) for desk in desks if desk != profile.identity.writer)
    points = {writer.writer for writer in people.writers(profile.db) if writer.role == Role.POINT}
    yield from ((point, TO_DESKS) for point in sorted(points))


def _stations_to_come(profile: Profile, desks: list[str]) -> list[str]:
    """A bureau looks for the first word of a station in each township that has none yet."""
    if profile.identity.role is not Role.BUREAU:
        return []
    return [name for code in profile.vocabularies["townships"].codes if (name := desk_name(code)) not in desks]
