"""What was counted before is told again only as long as it would be counted so again."""

from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlite_utils import Database

from app.domain.periods import parse
from app.store import answers, counts, projection
from app.store.answers import Question, Rows
from app.store.counting import tally, tally_ahead
from app.store.database import writing
from app.store.schema import TABLES
from tests.store.conftest import Writer

YEAR = parse("2026", as_of=date(2026, 12, 31))
FOUND = {"found_date": "2026-03-01", "state": "registered"}


def found(db: Database) -> int:
    return sum(each.found for each in tally(db, counts.DISPUTES, YEAR).values())


@pytest.fixture
def counted(writer: Writer) -> Writer:
    """One dispute, counted."""
    writer.write("a", **FOUND)
    assert count_all(writer.db)
    return writer


def count_all(db: Database) -> int:
    """How many questions of the year had no answer."""
    return len(list(iter(lambda: tally_ahead(db, counts.DISPUTES, YEAR), False)))


def test_an_answer_is_worked_out_once(counted: Writer) -> None:
    assert not tally_ahead(counted.db, counts.DISPUTES, YEAR)
    asked: list[str] = []
    with counted.db.tracer(lambda sql, _: asked.append(sql)):
        assert found(counted.db) == 1
    assert not any("disputes" in sql for sql in asked)


def test_a_new_record_is_counted_at_once(counted: Writer) -> None:
    counted.write("b", **FOUND)
    assert found(counted.db) == 2


def test_what_hangs_on_the_records_changes_the_answer_too(counted: Writer) -> None:
    counted.write("s", ledger="transfers", dispute="a", date="2026-03-02")
    assert tally_ahead(counted.db, counts.DISPUTES, YEAR)


def test_another_ledger_leaves_the_answer(counted: Writer) -> None:
    counted.write("s", ledger="services", date="2026-03-02", persons=3)
    assert not tally_ahead(counted.db, counts.DISPUTES, YEAR)


def test_another_day_asks_another_question(counted: Writer) -> None:
    assert tally_ahead(counted.db, counts.DISPUTES, parse("2026", as_of=date(2026, 1, 31)))


def test_what_was_erased_is_not_counted_any_more(counted: Writer) -> None:
    counted.erase("a")
    assert found(counted.db) == 0


def test_a_rebuild_counts_anew(counted: Writer) -> None:
    with writing(counted.db):
        counted.db.execute("delete from disputes")
        projection.rebuild(counted.db)
    assert tally_ahead(counted.db, counts.DISPUTES, YEAR)
    assert found(counted.db) == 1


def test_of_days_that_nobody_counted_the_ends_alone_are_counted(
    counted: Writer, monkeypatch: pytest.MonkeyPatch
) -> None:
    for record, day in (("b", "2026-02-09"), ("c", "2026-02-10"), ("d", "2026-04-20"), ("e", "2026-04-21")):
        counted.write(record, state="registered", found_date=day)
    count_all(counted.db)
    asked: list[str] = []
    real = answers.count

    def count(db: Database, question: Question) -> Rows:
        asked.append(question.values["first"])
        return real(db, question)

    monkeypatch.setattr(answers, "count", count)
    days = parse("2026-02-10..2026-04-20", as_of=date(2026, 12, 31))
    assert sum(each.found for each in tally(counted.db, counts.DISPUTES, days).values()) == 3
    assert asked == ["2026-02-10", "2026-04-01"]


def test_what_is_not_known_is_counted_in_one_go(counted: Writer) -> None:
    with writing(counted.db):
        counted.db.execute("delete from answers")
    asked: list[str] = []
    with counted.db.tracer(lambda sql, _: asked.append(sql)):
        assert found(counted.db) == 1
    assert sum("sum(" in sql for sql in asked) == 1


def test_what_depends_on_no_cut_off_is_known_at_any(writer: Writer) -> None:
    writer.write("s", ledger="services", date="2026-03-02", persons=3)
    while tally_ahead(writer.db, counts.SERVICES, YEAR):
        pass
    assert not tally_ahead(writer.db, counts.SERVICES, parse("2026-03", as_of=date(2026, 4, 9)))


def test_old_answers_make_room(counted: Writer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.store.answers._MOST", 2)
    for month in range(1, 6):
        tally_ahead(counted.db, counts.DISPUTES, parse(f"2026-{month:02}", as_of=date(2027, 1, 31)))
    assert counted.db.execute("select count(*) from answers").fetchone()[0] == 2


STEPS = st.lists(st.tuples(st.sampled_from("abc"), st.sampled_from(["write", "erase", "void", "ahead"])), max_size=8)


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=STEPS)
def test_whatever_is_written_the_answer_is_what_counting_gives(writer: Writer, steps: list[tuple[str, str]]) -> None:
    for record, step in steps:
        if step == "write":
            writer.write(record, **FOUND)
        elif step == "erase":
            writer.erase(record)
        elif step == "void":
            writer.write(record, state="void")
        count_all(writer.db)
        known = tally(writer.db, counts.DISPUTES, YEAR)
        with writing(writer.db):
            writer.db.execute("delete from answers")
        assert tally(writer.db, counts.DISPUTES, YEAR) == known


@pytest.mark.parametrize("ledger", list(TABLES))
def test_every_ledger_is_noted_when_it_is_written_to(writer: Writer, ledger: str) -> None:
    def times() -> int:
        return int(writer.db.execute("select times from written where ledger = ?", [ledger]).fetchone()[0])

    before = times()
    writer.write("a", ledger=ledger, date="2026-01-01")
    assert times() > before
