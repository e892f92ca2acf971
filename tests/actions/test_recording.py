"""Recording keeps a record whole or not at all, gives each number once, and asks for the right first."""

import json
from datetime import timedelta
from pathlib import Path

import pytest

from app.actions import looking, recording
from app.domain.changes import JSON
from app.domain.errors import AppError, Code
from app.store import drafts, history, projection
from app.store.drafts import Draft
from app.store.ledgers import Query
from app.store.profile import Profile
from tests.builders import LEAST, NOW, Device, make_fields, refused
from tests.faults.disk import room_of

BAD: list[tuple[str, dict[str, JSON], Code, str]] = [
    ("disputes", {"village": ""}, Code.MISSING, "village"),
    ("disputes", {"summary": "字" * 301}, Code.TOO_LONG, "summary"),
    ("disputes", {"found_date": "2026-07-16"}, Code.FUTURE_DATE, "found_date"),
    ("disputes", {"category": "no_such"}, Code.UNKNOWN_CODE, "category"),
    ("disputes", {"parties": [{"name": "张某1"}]}, Code.MISSING, "parties"),
    ("disputes", {"no_such": 1}, Code.UNKNOWN_FIELD, "no_such"),
    ("disputes", {"local_no": "JF2026-07-001"}, Code.UNKNOWN_FIELD, "local_no"),
    ("disputes", {"amount": 1_000_000}, Code.CONFIRM_NEEDED, "amount"),
    ("disputes", {"state": "resolved"}, Code.MISSING, "resolved_date"),
    ("outreach", {"face_count": 0}, Code.MISSING, "face_count"),
    ("services", {"persons": "3"}, Code.BAD_VALUE, "persons"),
    ("tips", {"time": "yesterday"}, Code.BAD_VALUE, "time"),
]


def stored(profile: Profile) -> object:
    """All that saving could have touched."""
    changes = profile.db.execute("select count(*) from changes").fetchone()[0]
    return projection.contents(profile.db), changes, profile.db.execute("select * from unindexed").fetchall()


@pytest.mark.parametrize("ledger", list(LEAST))
def test_the_least_of_every_form_is_saved(point: Device, ledger: str) -> None:
    saved = point.add(ledger)
    (listed,) = looking.listed(point.profile, Query(ledger))
    assert listed.row.key == saved.key
    assert listed.row.fields.get("local_no", "") == saved.number
    assert {name: listed.row.fields[name] for name in LEAST[ledger]} == LEAST[ledger]


@pytest.mark.parametrize(("ledger", "fields", "code", "field"), BAD)
def test_what_the_form_refuses_leaves_nothing(
    point: Device, ledger: str, fields: dict[str, JSON], code: Code, field: str
) -> None:
    drafts.keep(point.profile.db, Draft("d", ledger, fields, NOW.isoformat()))
    before = stored(point.profile)
    with refused(code, field):
        recording.add(point.profile, ledger, make_fields(ledger, **fields), now=NOW, new_id=point.ids, draft="d")
    assert stored(point.profile) == before
    assert len(drafts.every(point.profile.db)) == 1


@pytest.mark.parametrize("text", [b"", b"{", b"[]", b"null", b"\xff", b'{"summary": "\\ud800"}', b"[" * 100_000])
def test_what_is_no_object_is_refused(point: Device, text: bytes) -> None:
    before = stored(point.profile)
    with pytest.raises(AppError):
        recording.add(point.profile, "disputes", text, now=NOW, new_id=point.ids)
    assert stored(point.profile) == before


def test_an_unknown_ledger_is_refused(point: Device) -> None:
    with refused(Code.UNKNOWN_LEDGER):
        recording.add(point.profile, "persons", {}, now=NOW, new_id=point.ids)


def test_a_saved_record_takes_its_draft_with_it(point: Device) -> None:
    drafts.keep(point.profile.db, Draft("d", "disputes", {}, NOW.isoformat()))
    recording.add(point.profile, "disputes", make_fields(), now=NOW, new_id=point.ids, draft="d")
    assert drafts.every(point.profile.db) == []


def test_a_large_number_is_saved_once_somebody_confirms_it(point: Device) -> None:
    typed = make_fields(amount=1_000_000)
    recording.add(point.profile, "disputes", typed, now=NOW, new_id=point.ids, confirmed=True)
    assert looking.count(point.profile, Query("disputes")) == 1


def test_a_new_record_is_found_at_once(point: Device) -> None:
    point.add(summary="为一口井争吵")
    assert looking.count(point.profile, Query("disputes", text="井")) == 1


def test_numbers_run_on_and_begin_anew_each_year(point: Device) -> None:
    first, second = point.add(), point.add(found_date="2025-12-31")
    third = point.add(found_date="2026-01-01")
    assert [saved.number for saved in (first, second, third)] == ["JF2026-07-001", "JF2025-07-001", "JF2026-07-002"]
    assert point.add("tips").number == "XS2026-07-001"
    assert point.add("outreach").number == "XC2026-07-001"


def test_a_number_is_never_given_again(point: Device) -> None:
    numbers = [point.add().number for _ in range(3)]
    for row in looking.listed(point.profile, Query("disputes")):
        point.profile.db.execute(
            "update disputes set data = json_set(data, '$.state', 'void') where id = ?", [row.row.id]
        )
    assert point.add().number not in numbers


def test_many_are_saved_together(point: Device) -> None:
    entries: list[tuple[str, dict[str, JSON] | bytes]] = [
        ("disputes", make_fields()),
        ("tips", make_fields("tips")),
        ("disputes", json.dumps(make_fields(found_date="2025-03-01")).encode()),
        ("disputes", make_fields()),
    ]
    saved = recording.add_many(point.profile, entries, now=NOW, new_id=point.ids)
    assert [one.number for one in saved] == ["JF2026-07-001", "XS2026-07-001", "JF2025-07-001", "JF2026-07-002"]
    assert point.add().number == "JF2026-07-003"


@pytest.mark.parametrize(("ledger", "fields", "code", "field"), BAD)
def test_one_bad_entry_of_many_leaves_none(
    point: Device, ledger: str, fields: dict[str, JSON], code: Code, field: str
) -> None:
    before = stored(point.profile)
    entries = [("disputes", make_fields()), (ledger, make_fields(ledger, **fields)), ("tips", make_fields("tips"))]
    with refused(code, field):
        recording.add_many(point.profile, entries, now=NOW, new_id=point.ids)
    assert stored(point.profile) == before
    assert point.add().number == "JF2026-07-001"


def test_a_full_disk_leaves_nothing_half_saved(point: Device) -> None:
    point.add()
    before = stored(point.profile)
    drafts.keep(point.profile.db, Draft("d", "disputes", {}, NOW.isoformat()))
    with room_of(point.profile.home, 0), refused(Code.DISK_FULL):
        for _ in range(200):
            recording.add(point.profile, "disputes", make_fields(), now=NOW, new_id=point.ids, draft="d")
            before = stored(point.profile)
    assert stored(point.profile) == before
    point.add()
    assert projection.differing(point.profile.db) == 0


def test_an_edit_writes_only_what_differs(point: Device) -> None:
    saved = point.add()
    point.edit(saved, summary="改过的话", village="示范一嘎查")
    *_, last = history.of_record(point.profile.db, saved.key)
    assert dict(last.fields) == {"summary": "改过的话"}
    point.edit(saved, summary="改过的话")
    assert len(history.of_record(point.profile.db, saved.key)) == 2


@pytest.mark.parametrize(
    ("fields", "code", "field"),
    [
        ({"summary": ""}, Code.MISSING, "summary"),
        ({"no_such": 1}, Code.UNKNOWN_FIELD, "no_such"),
        ({"ledger_no": "1"}, Code.UNKNOWN_FIELD, "ledger_no"),
        ({"found_date": "2030-01-01"}, Code.FUTURE_DATE, "found_date"),
    ],
)
def test_a_refused_edit_changes_nothing(point: Device, fields: dict[str, JSON], code: Code, field: str) -> None:
    saved = point.add()
    before = stored(point.profile)
    with refused(code, field):
        recording.edit(point.profile, "disputes", saved.key, fields, now=NOW)
    assert stored(point.profile) == before


def test_what_is_not_there_cannot_be_edited(point: Device) -> None:
    with refused(Code.NOT_FOUND):
        recording.edit(point.profile, "disputes", projection.RecordKey("07", "x"), {}, now=NOW)


@pytest.mark.parametrize("ledger", list(LEAST))
def test_a_desk_records_nothing_for_a_point(desk: Device, ledger: str) -> None:
    before = stored(desk.profile)
    with refused(Code.NOT_ALLOWED):
        recording.add(desk.profile, ledger, make_fields(ledger), now=NOW, new_id=desk.ids)
    assert stored(desk.profile) == before


def test_a_point_writes_nothing_of_a_desk(point: Device) -> None:
    bulletin: dict[str, JSON] = {"title": "防汛", "text": "远离河道", "date": "2026-07-09"}
    for ledger, fields in (
        ("bulletins", bulletin),
        ("merges", {}),
        ("waivers", {}),
        ("receipts", {}),
        ("tip_handling", {}),
    ):
        with refused(Code.NOT_ALLOWED):
            recording.add(point.profile, ledger, fields, now=NOW, new_id=point.ids)


def test_a_desk_publishes_a_bulletin_to_every_point(desk: Device, point: Device, mailbox: Path) -> None:
    point.exchange(mailbox)
    desk.exchange(mailbox)
    bulletin: dict[str, JSON] = {"title": "防汛", "text": "近日有雨，远离河道", "date": "2026-07-09"}
    recording.add(desk.profile, "bulletins", bulletin, now=NOW, new_id=desk.ids)
    desk.exchange(mailbox)
    point.exchange(mailbox)
    (listed,) = looking.listed(point.profile, Query("bulletins"))
    assert listed.row.fields["title"] == "防汛"


def test_the_day_is_that_of_the_village(point: Device) -> None:
    """A laptop whose zone is wrong still knows which day it is in UTC+8."""
    point.clock.now = (NOW + timedelta(hours=16)).astimezone()
    point.add(found_date="2026-07-16")
    with refused(Code.FUTURE_DATE):
        point.add(found_date="2026-07-17")


def test_a_group_counts_once_a_day(point: Device) -> None:
    sent: dict[str, JSON] = {"form": "wechat", "face_count": 0, "reach_count": 120, "group": "嘎查群"}
    point.add("outreach", **sent)
    with refused(Code.COUNTED_ALREADY, "group"):
        point.add("outreach", **sent)
    point.add("outreach", **sent | {"date": "2026-07-10"})
    point.add("outreach", **sent | {"group": "妇女群"})
    typed = make_fields("outreach", **sent)
    recording.add(point.profile, "outreach", typed, now=point.clock(), new_id=point.ids, confirmed=True)
