"""How a mailbox is laid out: `<organisation>/<writer>/<stream>/<batch>`; a writer only ever adds to its own folders."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from app.domain.identity import BULLETINS, Identity, Role, to_point
from app.exchange.carriers.carrier import Carrier
from app.exchange.names import BatchName, is_name, is_stream, parse_name


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


def letters(carrier: Carrier, identity: Identity, desks: Iterable[str]) -> Iterator[list[Letter]]:
    """The folders this profile reads, one list each: a desk reads every writer's, a point what desks wrote to it."""
    organisation = identity.organisation
    if identity.role is Role.POINT:
        wanted = [(desk, stream) for desk in desks for stream in (to_point(identity.writer), BULLETINS)]
    else:
        wanted = [
            (writer, stream)
            for writer in sorted(filter(is_name, carrier.folders(organisation)))
            if writer != identity.writer
            for stream in sorted(filter(is_stream, carrier.folders(f"{organisation}/{writer}")))
        ]
    for writer, stream in wanted:
        found = [
            Letter(writer, stream, entry.name, entry.size)
            for entry in carrier.list(folder(organisation, writer, stream))
            if parse_name(entry.name)
        ]
        if found:
            yield sorted(found, key=lambda letter: (letter.claims.epoch, letter.claims.seq, letter.name))
