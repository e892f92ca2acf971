"""The ledgers are what the changes make of them: the same in any order, and again at every rebuild."""

import tempfile
from pathlib import Path
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlite_utils import Database

from app.domain.changes import CHAIN_START, Change, Kind, payload_of
from app.domain.clock import tick
from app.store import change_log, history, ledgers, projection, search
from app.store.database import open_database, writing
from app.store.projection import RecordKey
from tests.store.conftest import KEY, Writer

WRITERS = ("07", "07B", "desk-1")
LEDGERS = ("disputes", "outreach", "follow_ups")
VALUES = st.one_of(st.none(), st.integers(-2, 2), st.text(max_size=3), st.lists(st.integers(0, 3), max_size=2))
STEPS = st.tuples(
    st.sampled_from(WRITERS),
    st.sampled_from(["a", "b", "c"]),
    st.integers(0, 40),
    st.dictionaries(st.sampled_from(["state", "level", "summary", "place"]), VALUES, max_size=3),
    st.integers(0, 11),
)


def told(steps: list[tuple[str, str, int, dict[str, object], int]]) -> list[Change]:
    """What several writers wrote, each with a chain and a clock of its own that may stand before another's."""
    clocks, heads = dict.fromkeys(WRITERS, ""), dict.fromkeys(WRITERS, (0, CHAIN_START))
    changes = []
    for writer, record, now, fields, chance in steps:
        clocks[writer] = tick(clocks[writer], now, writer)
        seq, prev = heads[writer]
        kind = Kind.ERASE if chance == 0 else Kind.SET
        payload, payload_hash = payload_of({} if kind is Kind.ERASE else fields)  # type: ignore[arg-type]
        change = Change(
            writer, 1, "desk", seq + 1, clocks[writer], "", LEDGERS[ord(record) % 3], record, "07", kind, "",
            None if kind is Kind.ERASE else payload, payload_hash, prev,
        )  # fmt: skip
        heads[writer] = (change.seq, change.hash)
        changes.append(change)
    return changes


def take_in(db: Database, changes: list[Change]) -> None:
    for change in changes:
        with writing(db):
            change_log.accept(db, [change], 1, {})


def blank(folder: Path, name: str) -> Database:
    db = open_database(folder / name, KEY)
    db.execute(
        "insert into batches(id, writer, epoch, stream, seq, hash, prev, name, size, own)"
        " values (1, '', 1, '', 0, x'', x'', '', 0, 0)"
    )
    return db


@settings(max_examples=40, deadline=None)
@given(st.lists(STEPS, max_size=14), st.integers(0, 2**32))
def test_any_order_with_any_repetition_ends_the_same(
    steps: list[tuple[str, str, int, dict[str, object], int]], seed: int
) -> None:
    changes = told(steps)
    chance = Random(seed)
    again = [*changes, *chance.choices(changes, k=len(changes))] if changes else []
    chance.shuffle(again)
    with tempfile.TemporaryDirectory() as folder:
        one, other = blank(Path(folder), "one.db"), blank(Path(folder), "other.db")
        take_in(one, changes)
        take_in(other, again)
        assert projection.contents(one) == projection.contents(other)
        for db in (one, other):
            check_rebuild(db)
            assert sum(1 for _ in history.broken_links(db)) == 0
            db.close()


def check_rebuild(db: Database) -> None:
    before = projection.contents(db)
    assert projection.differing(db) == 0
    with writing(db):
        projection.rebuild(db)
    assert projection.contents(db) == before


def test_a_rebuild_mends_a_ledger_that_was_tampered_with(writer: Writer) -> None:
    for number in range(5):
        writer.write(str(number), level=number)
    db = writer.db
    before = projection.contents(db)
    db.execute("update disputes set data = '{}' where record = '1'")
    db.execute("delete from disputes where record = '2'")
    db.execute("insert into disputes(owner, record, data, stamp, older) values ('07', 'x', '{}', 'x', '{}')")
    assert projection.differing(db) == 3
    with writing(db):
        projection.rebuild(db)
    assert projection.contents(db) == before
    assert projection.differing(db) == 0


def test_a_rebuilt_ledger_is_searched_as_before(writer: Writer) -> None:
    for summary in ("草场边界", "牲畜踩踏"):
        writer.write(summary, summary=summary)
    search.catch_up(writer.db)
    with writing(writer.db):
        projection.rebuild(writer.db)
    search.catch_up(writer.db)
    assert found(writer.db, "草场") == ["草场边界"]
    assert found(writer.db, "踩") == ["牲畜踩踏"]


def found(db: Database, text: str) -> list[str]:
    return [row.key.record for row in ledgers.page(db, ledgers.Query("disputes", text=text))]


def test_an_erasure_leaves_no_word_anywhere(writer: Writer, tmp_path: Path) -> None:
    secret = "机密线索"
    writer.write(summary=secret, village="乙")
    writer.write(summary=f"{secret}又一版")
    writer.write("b", summary="别的事")
    search.catch_up(writer.db)
    assert found(writer.db, secret) == ["a"]
    writer.erase()
    assert found(writer.db, secret) == []
    assert everything(writer.db).find(secret) < 0
    assert found(writer.db, "别的事") == ["b"]
    assert writer.db.execute("select count(*) from disputes_search").fetchone()[0] == 1


def everything(db: Database) -> str:
    """Every value of every table, as text; the index with it."""
    tables = [row[0] for row in db.execute("select name from sqlite_master where type = 'table'")]
    tokens = [row[0] for row in index_terms(db)]
    values = [
        value.decode("utf-8", "replace") if isinstance(value, bytes) else str(value)
        for table in tables
        if not table.endswith("_search")
        for row in db.execute(f'select * from "{table}"')
        for value in row
    ]
    return "\n".join([*values, *tokens])


def index_terms(db: Database) -> list[tuple[str]]:
    db.execute("create virtual table temp.terms using fts5vocab('main', 'disputes_search', 'instance')")
    try:
        terms: list[tuple[str]] = db.execute("select term from temp.terms").fetchall()
        return terms
    finally:
        db.execute("drop table temp.terms")


@pytest.mark.parametrize("late", [1, 2])
def test_what_was_erased_does_not_come_back(writer: Writer, other_db: Database, late: int) -> None:
    """A laptop that was away for half a year brings old changes of an erased record; a newer edit changes nothing."""
    writes = [writer.write(summary="旧事"), writer.write(summary="旧事二"), writer.erase()]
    other_db.execute(
        "insert into batches(id, writer, epoch, stream, seq, hash, prev, name, size, own)"
        " values (1, '', 1, '', 0, x'', x'', '', 0, 0)"
    )
    take_in(other_db, [writes[2], *writes[:late]])
    assert projection.contents(other_db)["disputes"] == []
    assert "旧事" not in everything(other_db)
    Writer(other_db, writer.identity).write(summary="旧事三")
    assert projection.contents(other_db)["disputes"] == []
    assert "旧事" not in everything(other_db)
    check_rebuild(other_db)


def test_two_owners_never_share_a_record(writer: Writer) -> None:
    writer.edit("same", {"level": 1}, owner="07")
    writer.edit("same", {"level": 4}, owner="08")
    assert projection.load(writer.db, "disputes", RecordKey("07", "same")).fields == {"level": 1}
    assert projection.load(writer.db, "disputes", RecordKey("08", "same")).fields == {"level": 4}


def test_an_unknown_field_is_kept_through_edits(writer: Writer) -> None:
    writer.write(level=1, from_a_newer_version="x")
    writer.write(level=2)
    assert projection.load(writer.db, "disputes", RecordKey("07", "a")).fields == {
        "level": 2,
        "from_a_newer_version": "x",
    }
