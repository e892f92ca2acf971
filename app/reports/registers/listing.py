"""What every register has in common: its columns, numbered rows, and the records it lists."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import count
from typing import Generic, TypeVar

from app.domain.disputes import Dispute
from app.domain.errors import AppError, Code
from app.domain.record import Record
from app.domain.recording import read_as
from app.reports.columns import column
from app.reports.source import Source
from app.reports.table import Cell, Kind, Row, Table
from app.store import ledgers
from app.store.ledgers import Query
from app.store.projection import RecordKey

R = TypeVar("R", bound=Record)
Columns = Sequence[tuple[str, Kind, int]]
NUMBER: tuple[str, Kind, int] = ("number", Kind.COUNT, 5)


@dataclass(frozen=True, slots=True)
class Listed(Generic[R]):
    """A record with its identity."""

    key: RecordKey
    record: R


def table(source: Source, name: str, columns: Columns, rows: Iterable[Iterable[Cell]]) -> Table:
    """The register: its rows numbered from 1."""
    made = tuple(column(source.vocabularies, *each) for each in (NUMBER, *columns))
    numbered = (Row((number, *cells)) for number, cells in zip(count(1), rows, strict=False))
    return Table(name, source.title(name), made, numbered, above=source.above(), footer=source.footer())


def listed(source: Source, ledger: str, model: type[R], keys: Iterable[RecordKey]) -> Iterator[Listed[R]]:
    """The records of these identities, in their order, read one by one."""
    for key in keys:
        yield Listed(key, read_as(model, ledgers.get(source.db, ledger, key).fields))


def hanging(source: Source, ledger: str, key: RecordKey, model: type[R]) -> list[R]:
    """The records of a ledger that hang on a dispute, in the order they came."""
    query = Query(ledger, equal={"dispute": key.record, "owner": key.owner}, ascending=True)
    return [read_as(model, row.fields) for row in ledgers.page(source.db, query)]


def dispute_of(source: Source, owner: str, record: str) -> Dispute | None:
    """The dispute that something hangs on; None while it has not arrived."""
    try:
        return read_as(Dispute, ledgers.get(source.db, "disputes", RecordKey(owner, record)).fields)
    except AppError as error:
        if error.code is not Code.NOT_FOUND:
            raise
        return None
