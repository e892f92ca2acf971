"""Drafts are kept as they were typed, and are forgotten with the record that comes of them."""

from pathlib import Path

from sqlite_utils import Database

from app.domain.changes import JSON
from app.store import drafts
from app.store.database import open_database
from app.store.drafts import Draft
from tests.builders import Device
from tests.store.conftest import KEY

TYPED: dict[str, JSON] = {"summary": "写到一半\n", "parties": [{"name": "", "phone": ""}], "level": None, "count": 2}


def make_draft(name: str = "a", at: str = "2026-07-15T09:00:00+08:00") -> Draft:
    return Draft(name, "disputes", TYPED, at)


def test_a_draft_is_what_was_typed(db: Database, tmp_path: Path) -> None:
    drafts.keep(db, make_draft())
    again = open_database(tmp_path / "lianfang.db", KEY)
    assert drafts.every(again) == [make_draft()]
    again.close()


def test_it_takes_its_own_place(db: Database) -> None:
    drafts.keep(db, make_draft())
    later = Draft("a", "disputes", {**TYPED, "summary": "写完了"}, "2026-07-15T09:00:01+08:00")
    drafts.keep(db, later)
    assert drafts.every(db) == [later]


def test_the_latest_comes_first(db: Database) -> None:
    kept = [make_draft(name, at=f"2026-07-15T09:00:0{second}+08:00") for name, second in (("a", 2), ("b", 3), ("c", 1))]
    for draft in kept:
        drafts.keep(db, draft)
    assert [draft.id for draft in drafts.every(db)] == ["b", "a", "c"]


def test_a_dropped_draft_is_gone_and_no_other(db: Database) -> None:
    drafts.keep(db, make_draft("a"))
    drafts.keep(db, make_draft("b"))
    drafts.drop(db, "a")
    drafts.drop(db, "never")
    assert [draft.id for draft in drafts.every(db)] == ["b"]


def test_drafts_travel_nowhere(point: Device, mailbox: Path) -> None:
    drafts.keep(point.profile.db, make_draft())
    point.exchange(mailbox)
    assert point.exchange(mailbox).sent == 0
    assert drafts.every(point.profile.db) == [make_draft()]
