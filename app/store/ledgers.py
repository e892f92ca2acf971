"""Reading ledgers: one record, or a page of many."""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from sqlite_utils import Database

from app.domain.changes import JSON
from app.domain.errors import AppError, Code
from app.store.projection import RecordKey
from app.store.schema import TABLES
from app.store.search import match_of, runs_of


@dataclass(frozen=True, slots=True)
class Row:
    """A stored record: its identity, its merged fields and the newest stamp of its changes."""

    id: int
    key: RecordKey
    fields: Mapping[str, JSON]
    stamp: str


@dataclass(frozen=True, slots=True)
class Query:
    """What to list: `equal`, `between` (both ends included) and `blank` are over a ledger's columns or `owner`.

    `text` is what a person typed to search; `order` is a column, newest first unless `ascending`.
    """

    ledger: str
    equal: Mapping[str, str | int] = field(default_factory=dict)
    between: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    blank: tuple[str, ...] = ()
    text: str = ""
    order: str = "id"
    ascending: bool = False


def find(db: Database, ledger: str, key: RecordKey) -> Row | None:
    """The record, or None if it has not arrived."""
    row = db.execute(f"select {_COLUMNS} from {_known(ledger)} where owner = ? and record = ?", key).fetchone()
    return _row(row) if row else None


def get(db: Database, ledger: str, key: RecordKey) -> Row:
    """The record; raises AppError NOT_FOUND."""
    row = find(db, ledger, key)
    if row is None:
        raise AppError(Code.NOT_FOUND, what=ledger, name=key.record)
    return row


def by_number(db: Database, ledger: str, number: str) -> Row:
    """The record with this local number (点内编号); raises AppError NOT_FOUND."""
    row = db.execute(f"select {_COLUMNS} from {_known(ledger)} where local_no = ?", [number]).fetchone()
    if not row:
        raise AppError(Code.NOT_FOUND, what=ledger, name=number)
    return _row(row)


def page(db: Database, query: Query, *, limit: int = -1, offset: int = 0) -> list[Row]:
    """Some of the records the query finds, in its order; all of them without a limit."""
    where, arguments = _where(query)
    direction = "asc" if query.ascending else "desc"
    order = _column(query.ledger, query.order)
    ordered = f"order by {order} {direction}, id {direction}"
    found = f"order by s.rowid {direction}" if query.text.strip() and query.order == "id" else ordered
    ledger = _known(query.ledger)  # ids first: what is skipped on the way to a late page is never read
    rows = db.execute(
        f"select {_COLUMNS} from {ledger}"
        f" where id in (select id from {_source(query)}{where} {found} limit ? offset ?) {ordered}",
        [*arguments, limit, offset],
    )
    return [_row(row) for row in rows]


def count(db: Database, query: Query) -> int:
    """How many records the query finds."""
    where, arguments = _where(query)
    by_words_alone = query.text.strip() and len(arguments) == 1 and not query.blank
    source = f"{_known(query.ledger)}_search s" if by_words_alone else _source(query)
    found: int = db.execute(f"select count(*) from {source}{where}", arguments).fetchone()[0]
    return found


def highest_number(db: Database, ledger: str, prefix: str) -> str:
    """The greatest local number that begins so, "" if there is none; voided numbers count, none is used twice."""
    row = db.execute(
        f"select local_no from {_known(ledger)} where local_no >= ? and local_no < ?"
        " order by length(local_no) desc, local_no desc limit 1",
        [prefix, prefix + "~"],
    ).fetchone()
    return str(row[0]) if row else ""


def every(db: Database, ledger: str) -> Iterator[Row]:
    """All records of a ledger, in the order they came."""
    return map(_row, db.execute(f"select {_COLUMNS} from {_known(ledger)} order by id"))


_COLUMNS = "id, owner, record, data, stamp"


def _row(row: Sequence[object]) -> Row:
    identity, owner, record, data, stamp = row
    return Row(int(str(identity)), RecordKey(str(owner), str(record)), json.loads(str(data)), str(stamp))


def _where(query: Query) -> tuple[str, list[str | int]]:
    conditions: list[str] = []
    arguments: list[str | int] = []
    for column, value in query.equal.items():
        conditions.append(f"{_column(query.ledger, column)} = ?")
        arguments.append(value)
    for column, (low, high) in query.between.items():
        conditions.append(f"{_column(query.ledger, column)} between ? and ?")
        arguments += [low, high]
    conditions += [f"{_column(query.ledger, column)} is null" for column in query.blank]
    if query.text.strip():
        conditions.append(f"s.{query.ledger}_search match ?")
        arguments.append(match_of(query.text))
        for run in runs_of(query.text):
            conditions.append("instr(data, ?)")
            arguments.append(run)
    return (" where " + " and ".join(conditions) if conditions else ""), arguments


def _source(query: Query) -> str:
    """The ledger; where words are searched it is reached from the index, which tells the newest first unsorted."""
    ledger = _known(query.ledger)
    return f"{ledger}_search s cross join {ledger} on id = s.rowid" if query.text.strip() else ledger


def _column(ledger: str, column: str) -> str:
    if column not in (*TABLES[_known(ledger)].columns, "id", "owner", "record"):
        raise AppError(Code.UNKNOWN_FIELD, column)
    return f'"{column}"'


def _known(ledger: str) -> str:
    if ledger not in TABLES:
        raise AppError(Code.UNKNOWN_LEDGER, ledger=ledger)
    return ledger
