"""What must not be recorded has no column either: not in a ledger's table, not in any other."""

from sqlite_utils import Database

from app.store.schema import TABLES
from tests.domain.test_schema_guard import forbidden


def test_no_table_and_no_column_says_who_a_person_is(db: Database) -> None:
    tables = [row[0] for row in db.execute("select name from sqlite_master where type = 'table'")]
    columns = {
        f"{table}.{row[0]}": str(row[0])
        for table in tables
        for row in db.execute("select name from pragma_table_xinfo(?) where hidden <> 1", [table]).fetchall()
    }
    assert set(TABLES) <= set(tables)
    assert "disputes.found_date" in columns
    assert not forbidden(iter(tables))
    assert not forbidden(iter(columns.values()))


def test_people_are_points_and_devices_and_nobody_else(db: Database) -> None:
    """No table is keyed by a person: whoever asks for one finds ledgers alone."""
    names = {row[0] for row in db.execute("select name from sqlite_master where type = 'table'")}
    assert not names & {"persons", "people", "residents", "population", "households", "parties"}
