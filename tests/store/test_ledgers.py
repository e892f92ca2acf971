"""Lists are filtered, ordered and paged by the columns of their ledger, and by nothing else."""

from collections.abc import Mapping

import pytest
from sqlite_utils import Database

from app.domain.errors import Code
from app.store import ledgers, search
from app.store.ledgers import Query
from app.store.projection import RecordKey
from tests.builders import refused
from tests.store.conftest import Writer


@pytest.fixture
def listed(writer: Writer) -> Database:
    for number, (day, state) in enumerate(
        [("2026-07-03", "registered"), ("2026-07-01", "resolved"), ("2026-07-02", "registered"), ("2026-07-02", "void")]
    ):
        writer.write(f"r{number}", found_date=day, state=state, local_no=f"JF2026-07-{number + 1:03}")
    return writer.db


def records(db: Database, query: Query, **page: int) -> list[str]:
    return [row.key.record for row in ledgers.page(db, query, **page)]


def test_the_newest_comes_first(listed: Database) -> None:
    assert records(listed, Query("disputes")) == ["r3", "r2", "r1", "r0"]
    assert records(listed, Query("disputes", ascending=True)) == ["r0", "r1", "r2", "r3"]


def test_equal_dates_keep_one_order(listed: Database) -> None:
    assert records(listed, Query("disputes", order="found_date")) == ["r0", "r3", "r2", "r1"]
    assert records(listed, Query("disputes", order="found_date", ascending=True)) == ["r1", "r2", "r3", "r0"]


def test_pages_follow_one_another(listed: Database) -> None:
    query = Query("disputes", order="found_date")
    assert records(listed, query, limit=2) + records(listed, query, limit=2, offset=2) == records(listed, query)
    assert records(listed, query, limit=2, offset=9) == []


def test_filters_join(listed: Database) -> None:
    query = Query("disputes", equal={"state": "registered"}, between={"found_date": ("2026-07-02", "2026-07-03")})
    assert records(listed, query) == ["r2", "r0"]
    assert ledgers.count(listed, query) == 2


def test_a_value_is_never_read_as_a_command(listed: Database) -> None:
    assert records(listed, Query("disputes", equal={"state": "' or 1=1 --"})) == []


@pytest.mark.parametrize(
    "query",
    [
        Query("disputes", equal={"no_such": 1}),
        Query("disputes", between={"data": ("a", "b")}),
        Query("disputes", order="id; drop table disputes"),
    ],
)
def test_a_column_that_is_none_is_refused(listed: Database, query: Query) -> None:
    with refused(Code.UNKNOWN_FIELD):
        ledgers.page(listed, query)


def test_a_ledger_that_is_none_is_refused(listed: Database) -> None:
    for query in (Query("changes"), Query("meta", text="x"), Query("")):
        with refused(Code.UNKNOWN_LEDGER):
            ledgers.page(listed, query)
        with refused(Code.UNKNOWN_LEDGER):
            ledgers.count(listed, query)


def test_a_record_is_got_by_its_key_or_its_number(listed: Database) -> None:
    row = ledgers.get(listed, "disputes", RecordKey("07", "r1"))
    assert row == ledgers.by_number(listed, "disputes", "JF2026-07-002")
    for owner, record in (("08", "r1"), ("07", "r9")):
        with refused(Code.NOT_FOUND):
            ledgers.get(listed, "disputes", RecordKey(owner, record))
    with refused(Code.NOT_FOUND):
        ledgers.by_number(listed, "disputes", "JF2026-07-999")


def test_the_highest_number_is_the_largest_and_not_the_last_word(writer: Writer) -> None:
    for number in (998, 999, 1000, 1001):
        writer.write(str(number), local_no=f"JF2026-07-{number:03}")
    writer.write("other", local_no="JF2026-07B-2000")
    writer.write("earlier", local_no="JF2025-07-3000")
    assert ledgers.highest_number(writer.db, "disputes", "JF2026-07-") == "JF2026-07-1001"
    assert ledgers.highest_number(writer.db, "disputes", "JF2027-07-") == ""


def test_every_record_is_told_in_the_order_it_came(listed: Database) -> None:
    assert [row.key.record for row in ledgers.every(listed, "disputes")] == ["r0", "r1", "r2", "r3"]


@pytest.mark.parametrize(
    "query",
    [
        Query("disputes", text="草", order="found_date"),
        Query("disputes", text="草", order="found_date", ascending=True),
        Query("disputes", text="草场边", order="found_date"),
        Query("disputes", equal={"level": 2}, text="草", order="found_date"),
        Query("disputes", equal={"level": 2}, order="found_date"),
        Query("disputes", equal={"level": 2, "owner": "07"}, between={"found_date": ("2026-07-03", "2026-07-20")}),
        Query("disputes", equal={"category": "land", "state": "void"}, blank=("resolved_date",), order="found_date"),
        Query("disputes", equal={"village": "一嘎查"}, text="草", order="found_date"),
    ],
)
def test_the_way_a_list_is_found_does_not_change_it(
    writer: Writer, query: Query, monkeypatch: pytest.MonkeyPatch
) -> None:
    texts, categories = ("草场边界", "边界草场", "欠款", "草场边 草"), ("land", "debt", "family")
    fields: list[dict[str, str | int]] = [
        {
            "found_date": f"2026-07-{1 + number * 7 % 28:02}",
            "state": ("registered", "void")[number % 2],
            "level": 1 + number % 4,
            "category": categories[number % 3],
            "village": ("一嘎查", "二嘎查")[number % 2],
            "summary": texts[number * 5 % 4],
        }
        for number in range(60)
    ]
    for number, each in enumerate(fields):
        writer.edit(f"r{number:02}", each)
    while search.catch_up(writer.db):
        pass
    mine = [(str(each["found_date"]), f"r{n:02}") for n, each in enumerate(fields) if _matches(query, each)]
    if query.order == "id":
        mine = [("", record) for _, record in mine]
    expected = [record for _, record in sorted(mine, reverse=not query.ascending)]
    for many in (0, 1_000):
        monkeypatch.setattr(ledgers, "_MANY", many)
        assert records(writer.db, query) == expected
        assert [*records(writer.db, query, limit=3), *records(writer.db, query, limit=90, offset=3)] == expected
        assert ledgers.count(writer.db, query) == len(expected) > 0


def _matches(query: Query, fields: Mapping[str, str | int]) -> bool:
    known = {**fields, "owner": "07"}
    return (
        all(known[name] == value for name, value in query.equal.items())
        and all(low <= str(known[name]) <= high for name, (low, high) in query.between.items())
        and all(name not in known for name in query.blank)
        and query.text in str(fields["summary"])
    )


def test_a_ledger_without_an_index_of_words_is_searched_by_its_numbers_alone(writer: Writer) -> None:
    writer.write("r1", "referrals", local_no="XL2026-07-001", date="2026-07-03", name="张某")
    writer.write("r2", "referrals", local_no="XL2026-08-001", date="2026-08-03", name="李某")
    writer.write("n1", "nil_reports", month="2026-07")
    asked = {"xl2026-07": ["r1"], "2026-08-03 001": ["r2"], "张某": [], "张": [], " ": ["r2", "r1"]}
    for text, found in asked.items():
        query = Query("referrals", text=text)
        assert records(writer.db, query) == found
        assert ledgers.count(writer.db, query) == len(found)
    by_day = Query("referrals", {"owner": "07"}, text="XL", order="date", ascending=True)
    assert records(writer.db, by_day) == ["r1", "r2"]
    assert ledgers.count(writer.db, Query("nil_reports", text="2026-07")) == 1
    assert ledgers.count(writer.db, Query("waivers", text="a")) == 0
