"""The dataset alone, read by a stranger, gives the program's own statistics; and it holds nobody's name or words."""

import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import duckdb
import pyarrow.parquet as pq
import pytest
from sqlite_utils import Database

from app.actions.demo.entry import Entry
from app.domain.errors import AppError, Code
from app.domain.periods import BEGINNING, Kind, Period, parse
from app.domain.vocabulary import Vocabularies
from app.reports import parquet
from app.reports.measures import MEASURES
from app.reports.statistics import statistics
from app.store.dataset import PARTS
from tests.reports.conftest import NOW

END = date(2025, 12, 31)
EVERYTHING = Period(Kind.ALL, BEGINNING, END, END)

COUNTED = """
with known as (
    select d.*, state in ('resolved', 'closed') and resolved_date <= $as_of as holds,
        exists (from relapses r where r.dispute = d.dispute and r.date <= $as_of) as relapsed,
        exists (from relapses r where r.dispute = d.dispute and r.previous_resolved_date <= $as_of) as settled_before,
        exists (from relapses r where r.dispute = d.dispute
            and r.previous_resolved_date <= $as_of and r.date > $as_of) as held,
        exists (from transfers t where t.dispute = d.dispute and t.date <= $as_of) as handed_on,
        exists (from transfers t where t.dispute = d.dispute) as ever_handed_on,
    from disputes d),
cohort as (select *, coalesce(holds, false) or held as settled from known where found_date between $first and $until),
due as (select *, coalesce(done_date <= $as_of, false) as done from follow_ups
    where due_date between $first and $until
    and (coalesce(done_date <= $as_of, false) or not (waived or coalesce(ended_date <= $as_of, false))))
select
    (select count(*) from cohort) as found,
    (select count(*) from cohort where state in ('resolved', 'closed', 'accepted', 'mediating', 'unresolved',
        'transferred') and (coalesce(accepted_date <= $as_of, false) or coalesce(resolved_date <= $as_of, false)
        or settled_before or handed_on
        or (accepted_date is null and resolved_date is null and not ever_handed_on))) as handled,
    (select count(*) from cohort where settled) as resolved,
    (select count(distinct dispute) from (
        select dispute from disputes where state in ('resolved', 'closed') and resolved_date between $first and $until
        union all select dispute from relapses where date > $as_of and previous_resolved_date between $first and $until
        )) as settled,
    (select count(*) from cohort
        where handed_on or (state = 'transferred' and not ever_handed_on)) as transferred,
    (select count(*) from cohort where not settled) as open,
    (select count(*) from cohort where relapsed) as relapsed,
    (select count(*) from due) as follow_ups_due,
    (select count(*) from due where done) as follow_ups_done,
    (select count(*) from due where not done and due_date < $as_of - interval 3 days) as follow_ups_overdue,
    (select count(*) from tips where date between $first and $until) as tips,
    (select coalesce(sum(persons), 0) from services where date between $first and $until) as persons,
    (select coalesce(sum(face_count), 0) from outreach where date between $first and $until) as face,
    (select coalesce(sum(reach_count), 0) from outreach where date between $first and $until) as reach,
    (select coalesce(sum(broadcast_times), 0) from outreach where date between $first and $until) as broadcasts,
    (select count(*) from dissuasions where station_confirmed and date between $first and $until) as dissuaded,
    (select coalesce(sum(saved), 0) from dissuasions
        where station_confirmed and date between $first and $until) as saved,
    (select count(*) from hazards where found_date between $first and $until) as hazards,
    (select count(*) from hazards where found_date between $first and $until
        and state = 'mended' and coalesce(recheck_date <= $as_of, true)) as mended,
    (select count(*) from referrals where date between $first and $until) as referrals
"""
"""The definitions of the reports, as somebody writes them who has the dataset and nothing else."""


@pytest.fixture(scope="module")
def folder(db: Database, tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("out") / "dataset"
    parquet.write(db, EVERYTHING, out, made=NOW.date())
    return out


@pytest.fixture
def stranger(folder: Path) -> Iterator[duckdb.DuckDBPyConnection]:
    connection = opened(folder)
    yield connection
    connection.close()


def opened(folder: Path) -> duckdb.DuckDBPyConnection:
    connection = duckdb.connect()
    for name in PARTS:
        connection.execute(f"create view {name} as from read_parquet('{folder}/{name}/**/*.parquet')")
    return connection


def counted(connection: duckdb.DuckDBPyConnection, period: Period) -> dict[str, int]:
    until = min(period.last, period.as_of)
    found = connection.execute(COUNTED, {"first": period.first, "until": until, "as_of": period.as_of})
    names = [column[0] for column in found.description]
    return dict(zip(names, map(int, found.fetchall()[0]), strict=True))


@pytest.mark.parametrize(
    ("text", "as_of"),
    [
        ("2025", END),
        ("2024", END),
        ("ytd", date(2025, 8, 8)),
        ("2025-09", END),
        ("2025Q2", date(2025, 7, 1)),
        ("2024", date(2024, 12, 31)),
        ("2025-02", date(2025, 2, 28)),
        ("all", END),
    ],
)
def test_a_stranger_counts_what_the_program_counts(
    db: Database, vocabularies: Vocabularies, stranger: duckdb.DuckDBPyConnection, text: str, as_of: date
) -> None:
    period = parse(text, as_of=as_of)
    report = statistics(db, vocabularies, period)
    assert counted(stranger, period) == {name: measure(report.total.now) for name, measure in MEASURES.items()}


def test_a_dataset_of_one_year_is_enough_for_that_year(
    db: Database, vocabularies: Vocabularies, tmp_path: Path
) -> None:
    period = parse("2025", as_of=END)
    parquet.write(db, period, tmp_path / "year", made=NOW.date())
    with opened(tmp_path / "year") as stranger:
        report = statistics(db, vocabularies, period)
        assert counted(stranger, period) == {name: measure(report.total.now) for name, measure in MEASURES.items()}


def test_every_township_is_a_folder_that_counts_its_own(
    db: Database, vocabularies: Vocabularies, stranger: duckdb.DuckDBPyConnection
) -> None:
    report = statistics(db, vocabularies, parse("2025", as_of=END))
    found = stranger.execute("select township, count(*) from disputes where year = 2025 group by all").fetchall()
    assert {str(township): number for township, number in found} == {
        line.code: line.now.disputes.found for line in report.townships
    }


def test_no_name_no_word_and_no_phone_is_in_it(folder: Path, entries: list[Entry]) -> None:
    """Not one text of the records that a person typed stands anywhere in the files' values."""
    kept = {text for file in folder.rglob("*.parquet") for text in texts_of(pq.read_table(file).to_pylist())}
    assert all(text.isascii() and len(text) <= 40 for text in kept)
    typed = {
        str(part)
        for entry in entries
        for name in ("summary", "what", "place", "village", "parties", "local_no", "done", "note", "by", "informant")
        for part in texts_of([entry.fields.get(name)])
    }
    assert not kept & {text for text in typed if text}


def texts_of(value: object) -> Iterator[str]:
    match value:
        case str():
            yield value
        case dict():
            for part in value.values():
                yield from texts_of(part)
        case list() | tuple():
            for part in value:
                yield from texts_of(part)


def test_columns_are_dates_numbers_and_flags_without_a_reader_s_help(folder: Path) -> None:
    for name, part in PARTS.items():
        schema = pq.read_schema(next((folder / name).rglob("*.parquet")))
        assert schema.names == list(part.columns)
        assert {str(field.type) for field in schema} <= {"int64", "string", "date32[day]", "bool"}
    described = json.loads((folder / "dataset.json").read_text("utf-8"))
    assert (described["as_of"], set(described["tables"])) == ("2025-12-31", set(PARTS))


def test_a_folder_that_holds_something_is_left_alone(db: Database, tmp_path: Path) -> None:
    (tmp_path / "mine.txt").write_text("kept")
    with pytest.raises(AppError) as refused:
        parquet.write(db, EVERYTHING, tmp_path, made=NOW.date())
    assert refused.value.code is Code.FILE_EXISTS
    assert [file.name for file in tmp_path.iterdir()] == ["mine.txt"]
