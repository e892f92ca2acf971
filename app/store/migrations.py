"""The tables, as steps from one released form to the next."""

from enum import Enum

from sqlite_utils import Database
from sqlite_utils.migrations import Migrations

from app.domain.errors import AppError, Code
from app.store.schema import TABLES, LedgerTable, index_name

steps = Migrations("lianfang")


class Age(Enum):
    """How a store stands to this version of the program."""

    NEW = "new"
    OLDER = "older"
    CURRENT = "current"


def age(db: Database) -> Age:
    """Whether steps are missing. Raises AppError NEWER_STORE for a store that a later version has written."""
    known = {step.name for step in steps._migrations}  # it lists them nowhere else
    applied = steps.applied(db)
    if any(step.name not in known for step in applied):
        raise AppError(Code.NEWER_STORE)
    if not steps.pending(db):
        return Age.CURRENT
    return Age.OLDER if applied else Age.NEW


def bring_up_to_date(db: Database) -> None:
    """Apply the steps that are missing; inside a transaction of the caller, so all of them or none."""
    steps.apply(db)


@steps()
def m0001_change_log(db: Database) -> None:
    """The chained changes of every writer, own and imported."""
    db.execute(
        """
        create table changes (
            id integer primary key,
            writer text not null, epoch integer not null, stream text not null, seq integer not null,
            clock text not null, at text not null,
            ledger text not null, record text not null, owner text not null,
            kind text not null, seen text not null,
            payload blob, payload_hash blob not null, prev blob not null, hash blob not null,
            batch integer references batches(id),
            held text
        )
        """
    )
    db.execute("create unique index changes_chain on changes(writer, epoch, stream, seq, hash)")
    db.execute("create index changes_record on changes(record, owner)")
    db.execute("create index changes_unsealed on changes(writer, epoch, stream) where batch is null")
    db.execute("create index changes_held on changes(held) where held is not null")
    db.execute("create table erased (owner text, record text, ledger text, clock text, primary key (owner, record))")
    db.execute("create table meta (key text primary key, value text not null) without rowid")


@steps()
def m0002_ledgers(db: Database) -> None:
    """A table a ledger: the merged fields as JSON, the stamps that decide merges, columns over the JSON."""
    for name, table in TABLES.items():
        _create_ledger(db, name, table)


@steps()
def m0003_exchange(db: Database) -> None:
    """Batches, what waits in quarantine, and who may write."""
    db.execute(
        """
        create table batches (
            id integer primary key,
            writer text not null, epoch integer not null, stream text not null, seq integer not null,
            hash blob not null unique, prev blob not null, name text not null, size integer not null,
            own integer not null, first_seq integer, last_seq integer,
            sealed_at text, sent_at text, received_at text,
            body blob
        )
        """
    )
    db.execute("create unique index batches_chain on batches(writer, epoch, stream, seq, hash)")
    db.execute("create unique index batches_name on batches(writer, stream, name)")
    db.execute(
        """
        create table quarantine (
            id integer primary key,
            writer text not null, stream text not null, name text not null, size integer not null,
            hash blob not null unique, reason text not null, body blob, arrived_at text not null
        )
        """
    )
    db.execute(
        "create table rejected (owner text, record text, reason text, primary key (owner, record)) without rowid"
    )
    db.execute("create index quarantine_name on quarantine(writer, stream, name)")
    db.execute(
        """
        create table writers (
            writer text not null, epoch integer not null, owner text not null, role text not null,
            verify_key text not null, recipient text not null, enrolled_at text not null, last_seq integer,
            home text not null default '', primary key (writer, epoch)
        ) without rowid
        """
    )
    db.execute(
        """
        create table invitations (
            writer text not null, epoch integer not null, point text not null, code_key blob not null,
            invited_at text not null, used_at text, primary key (writer, epoch)
        ) without rowid
        """
    )
    db.execute(
        """
        create table points (
            number text primary key, name text not null, village text not null, township text not null,
            added_at text not null
        ) without rowid
        """
    )


@steps()
def m0004_drafts(db: Database) -> None:
    """What is being typed, and which changes were one step of a person."""
    db.execute("create table drafts (id text primary key, form text, fields text, saved_at text)")
    db.execute(
        "create table steps (id integer primary key, at text not null, what text not null,"
        " first integer not null, last integer not null, undone integer not null default 0)"
    )


@steps()
def m0005_search(db: Database) -> None:
    """The search index: contentless, so that no text stands in it a second time."""
    for name, table in TABLES.items():
        if table.texts:
            db.execute(
                f"create virtual table {name}_search using fts5(tokens, content='', contentless_delete=1, detail=none,"
                " tokenize=\"unicode61 remove_diacritics 0 categories 'L* N* Co Mn Mc'\")"
            )
    db.execute(
        "create table unindexed (ledger text not null, id integer not null, primary key (ledger, id)) without rowid"
    )
    for name, table in TABLES.items():
        for event in ("insert", "update of data") if table.texts else ():
            db.execute(
                f"create trigger {name}_after_{event[:6]} after {event} on {name}"
                f" when not exists (select 1 from unindexed where ledger = '{name}' and id = new.id)"
                f" begin insert into unindexed values ('{name}', new.id); end"
            )


@steps()
def m0006_arrivals(db: Database) -> None:
    """What a desk has to look at: what each round brought, records in conflict, pairs that may be one matter."""
    db.execute(
        "create table rounds (id integer primary key, at text not null, source text not null,"
        " after_change integer not null, last_change integer not null, read integer not null,"
        " unchanged integer not null, held integer not null, quarantined integer not null, trouble text not null)"
    )
    db.execute(
        "create table to_review (owner text, record text, ledger text, primary key (owner, record)) without rowid"
    )
    db.execute(
        "create table conflicts (owner text, record text, ledger text, primary key (owner, record)) without rowid"
    )
    db.execute(
        """
        create table pairs (
            id integer primary key,
            one_owner text not null, one text not null, other_owner text not null, other text not null,
            apart integer not null default 0, unique (one_owner, one, other_owner, other)
        )
        """
    )
    db.execute("create index pairs_other on pairs(other_owner, other)")


@steps()
def m0007_rounds(db: Database) -> None:
    """How many changes a batch holds, and whether it goes before the others."""
    db.execute("alter table batches add column changes integer not null default 0")
    db.execute("alter table batches add column urgent integer not null default 0")


@steps()
def m0008_keeping(db: Database) -> None:
    """Since when every reader holds a batch, and when it was taken out of the mailbox."""
    db.execute("alter table batches add column confirmed_at text")
    db.execute("alter table batches add column gone_at text")


@steps()
def m0009_escrows(db: Database) -> None:
    """At a desk: the sealed keys of the ledgers of its points."""
    db.execute(
        "create table escrows (writer text not null, epoch integer not null, sealed text not null,"
        " primary key (writer, epoch)) without rowid"
    )


@steps()
def m0010_logins(db: Database) -> None:
    """At a desk: what each writer of its points logs in to the mailbox with."""
    db.execute(
        "create table logins (writer text primary key, credentials text not null, set_at text not null,"
        " sealed text not null default '', recipient text not null default '') without rowid"
    )


@steps()
def m0011_attachments(db: Database) -> None:
    """Pictures: their ledger, in a store that was made before there was one, and their sealed parts."""
    if "attachments" not in db.table_names():
        _create_ledger(db, "attachments", TABLES["attachments"])
    db.execute(
        """
        create table attachment_parts (
            owner text not null, record text not null, number integer not null,
            hash text not null, size integer not null, own integer not null,
            sent_at text, received_at text, confirmed_at text, gone_at text,
            body blob, primary key (owner, record, number)
        )
        """
    )
    db.execute("create index changes_attachments on changes(writer) where ledger = 'attachments'")


@steps()
def m0012_indexed(db: Database) -> None:
    """How far each ledger's index goes, instead of a note of every new record."""
    db.execute("create table indexed (ledger text primary key, last integer not null) without rowid")
    for name, table in TABLES.items():
        if table.texts:
            db.execute(f"drop trigger {name}_after_insert")
            db.execute(f"insert into indexed select '{name}', coalesce(max(id), 0) from {name}")


@steps()
def m0013_returned_parts(db: Database) -> None:
    """At a desk: pictures on their way back to a laptop in a lost one's place."""
    db.execute(
        "create table returned_parts (id integer primary key, writer text not null, owner text not null,"
        " record text not null, name text not null, size integer not null, body blob, unique (writer, name))"
    )


@steps()
def m0014_by_number(db: Database) -> None:
    """A ledger is listed by its numbers, too: their index says whose each record is."""
    for name, table in TABLES.items():
        if "local_no" in table.columns:
            db.execute(f"drop index if exists {name}_local_no")
            index = index_name(name, ("local_no", "owner"))
            db.execute(f"create index if not exists {index} on {name}(local_no, owner)")


@steps()
def m0015_answers(db: Database) -> None:
    """What was counted, and how often each ledger was written to, which tells whether it still holds."""
    db.execute("create table written (ledger text primary key, times integer not null) without rowid")
    db.conn.executemany("insert into written values (?, 0)", [(name,) for name in TABLES])
    db.execute(
        "create table answers (id integer primary key, question blob not null unique, written text not null,"
        " rows text not null)"
    )


@steps()
def m0016_let_go(db: Database) -> None:
    """At a point: which records of closed cases were let go, the day each counts on, and the names of its fields."""
    db.execute(
        "create table let_go (owner text, record text, ledger text not null, day text not null, names text not null,"
        " primary key (owner, record)) without rowid"
    )


def _create_ledger(db: Database, name: str, table: LedgerTable) -> None:
    columns = "".join(f""", "{column}" generated always as (data->>'$.{column}') virtual""" for column in table.columns)
    db.execute(
        f"create table {name} (id integer primary key, owner text not null, record text not null,"
        f" data text not null, stamp text not null, older text not null{columns}, unique (owner, record))"
    )
    for index in table.indexes:
        named = ", ".join(f'"{column}"' for column in index)
        db.execute(f"create index {index_name(name, index)} on {name}({named})")
