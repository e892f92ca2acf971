"""Reading ledgers: one record, or a page of many."""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from sqlite_utils import Database

from app.domain.changes import JSON
from app.domain.errors import AppError, Code
from app.store.projection import RecordKey
from app.store.schema import TABLES, index_name
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
    direction = "asc" if query.ascending else "desc"
    ordered = f"order by {_column(query.ledger, query.order)} {direction}, id {direction}"
    by_words = _by_index(query) and query.order == "id"
    chosen, arguments = _chosen(query, walks=not by_words and _has_many(db, query), in_order=True)
    found = f"order by s.rowid {direction}" if by_words else ordered
    ledger = _known(query.ledger)  # ids first: what is skipped on the way to a late page is never read
    rows = db.execute(
        f"select {_COLUMNS} from {ledger} where id in (select id {chosen} {found} limit ? offset ?) {ordered}",
        [*arguments, limit, offset],
    )
    return [_row(row) for row in rows]


def count(db: Database, query: Query) -> int:
    """How many records the query finds."""
    if _by_index(query) and not (query.equal or query.between or query.blank or runs_of(query.text)):
        words = f"select count(*) from {_known(query.ledger)}_search where {query.ledger}_search match ?"
        return int(db.execute(words, [match_of(query.text)]).fetchone()[0])
    chosen, arguments = _chosen(query, walks=_has_many(db, query), in_order=False)
    return int(db.execute(f"select count(*) {chosen}", arguments).fetchone()[0])


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
_MANY = 2_000


def _row(row: Sequence[object]) -> Row:
    identity, owner, record, data, stamp = row
    return Row(int(str(identity)), RecordKey(str(owner), str(record)), json.loads(str(data)), str(stamp))


def _chosen(query: Query, *, walks: bool, in_order: bool) -> tuple[str, list[str | int]]:
    """The query from `from` on. Few records that hold the words are looked up one by one, newest first unsorted; of
    many it walks along an index, which is in order and knows the filters, and sees which of them hold the words."""
    ledger = _known(query.ledger)
    conditions, arguments = _filters(query)
    if not _by_index(query):
        source = f"{ledger}{_along(query, in_order=in_order)}"
    elif walks:
        source = f"{ledger}{_along(query, in_order=in_order)}"
        conditions.append(f"id in (select rowid from {ledger}_search where {ledger}_search match ?)")
    else:
        source = f"{ledger}_search s cross join {ledger} on id = s.rowid"
        conditions.append(f"s.{ledger}_search match ?")
    if _by_index(query):
        arguments.append(match_of(query.text))
        held, runs = "instr(data, ?)", runs_of(query.text)
    else:
        held, runs = _in_numbers(ledger), query.text.lower().split()
    conditions += [held] * len(runs)
    arguments += runs
    return f"from {source}{' where ' + ' and '.join(conditions) if conditions else ''}", arguments


def _filters(query: Query) -> tuple[list[str], list[str | int]]:
    conditions: list[str] = []
    arguments: list[str | int] = []
    for column, value in query.equal.items():
        conditions.append(f"{_column(query.ledger, column)} = ?")
        arguments.append(value)
    for column, (low, high) in query.between.items():
        conditions.append(f"{_column(query.ledger, column)} between ? and ?")
        arguments += [low, high]
    conditions += [f"{_column(query.ledger, column)} is null" for column in query.blank]
    return conditions, arguments


def _along(query: Query, *, in_order: bool) -> str:
    """The index to walk along: it holds all that the filters ask for, so that no record is read to be left out.

    None where another one begins with what is asked for: SQLite finds that by itself, but not this one.
    """
    asked = {*query.equal, *query.between, *query.blank}
    indexes = TABLES[query.ledger].indexes
    narrow = (query.order, "owner")
    if in_order and asked <= {"owner"} and narrow in indexes:
        return f" indexed by {index_name(query.ledger, narrow)}"
    if not query.text.strip() and any(set(index[: len(asked)]) == asked for index in indexes):
        return ""
    holding = [index for index in indexes if asked <= {*index} and (index[0] == query.order or not in_order)]
    return f" indexed by {index_name(query.ledger, holding[0])}" if holding else ""


def _by_index(query: Query) -> bool:
    """Whether words are asked for, of a ledger that has an index of them; the others are looked through."""
    return bool(query.text.strip() and TABLES[_known(query.ledger)].texts)


def _in_numbers(ledger: str) -> str:
    """What holds for a record one of whose numbers holds a word."""
    told = " || ' ' || ".join(["''", *(f"coalesce({column}, '')" for column in TABLES[ledger].numbers)])
    return f"instr(lower({told}), ?)"


def _has_many(db: Database, query: Query) -> bool:
    """Whether more records hold the words than are quickly looked up one by one."""
    if not _by_index(query):
        return False
    words = f"select 1 from {_known(query.ledger)}_search where {query.ledger}_search match ? limit 1 offset {_MANY}"
    return db.execute(words, [match_of(query.text)]).fetchone() is not None


def _column(ledger: str, column: str) -> str:
    if column not in (*TABLES[_known(ledger)].columns, "id", "owner", "record"):
        raise AppError(Code.UNKNOWN_FIELD, column)
    return f'"{column}"'


def _known(ledger: str) -> str:
    if ledger not in TABLES:
        raise AppError(Code.UNKNOWN_LEDGER, ledger=ledger)
    return ledger
