"""What is due goes everywhere, from history too; what it counts as stays, and two desks leave the same behind."""

from collections.abc import Iterator, Mapping
from datetime import timedelta
from pathlib import Path

import pytest

from app.actions import attaching, holding, recording, retention, tip_desk, tips, upkeep
from app.actions.days import today_of
from app.actions.recording import Saved
from app.actions.retention import Purged, Retention
from app.domain.changes import JSON, Edit
from app.domain.desk import Act
from app.domain.errors import Code
from app.domain.identity import BETWEEN_DESKS, TO_DESKS
from app.domain.tips import TipState
from app.store import history, ledgers, projection
from app.store.database import writing
from app.store.projection import RecordKey
from tests.builders import (
    NOW,
    VOCABULARIES,
    WORDS,
    Device,
    Ids,
    make_desk,
    make_fields,
    make_point,
    make_station,
    refused,
)

SECRET = "后山羊圈里"


@pytest.fixture
def desk(tmp_path: Path) -> Device:
    return make_desk(tmp_path / "desk", tmp_path / "mailbox")


@pytest.fixture
def point(tmp_path: Path, desk: Device) -> Device:
    return make_point(tmp_path / "point", desk)


def handled(desk: Device, point: Device, tmp_path: Path, finding: str, **fields: str) -> Saved:
    """A tip with an informant that the desk has closed."""
    typed = make_fields("tips", informant_mode="named", place=SECRET, **fields)
    saved = tips.add_tip(point.profile, typed, informant_name="某知情人", now=point.clock(), new_id=point.ids)
    meet(desk, point, tmp_path)
    tip_desk.sign(desk.profile, saved.key, "王某1", now=desk.clock(), new_id=desk.ids)
    for state, more in ((TipState.FOUND, {"finding": finding}), (TipState.CLOSED, {"note": SECRET})):
        tip_desk.handle(desk.profile, saved.key, state, more, now=desk.clock(), new_id=desk.ids)
    meet(desk, point, tmp_path)
    return saved


def meet(desk: Device, point: Device, tmp_path: Path) -> None:
    for device in (point, desk, desk, point):
        device.exchange(tmp_path / "mailbox")


def purge(desk: Device) -> Purged:
    return retention.purge(desk.profile, now=desk.clock(), new_id=desk.ids)


def said_by(device: Device) -> Iterator[bytes]:
    """Every value of every table but the frozen batches, which are transport and go with it."""
    db = device.profile.db
    for table in set(db.table_names()) - {"batches"}:
        for row in db.execute(f"select * from {table}"):
            yield from (value if isinstance(value, bytes) else str(value).encode() for value in row)


def test_an_unfounded_tip_is_emptied_after_90_days_at_the_desk_and_the_point(
    desk: Device, point: Device, tmp_path: Path
) -> None:
    saved = handled(desk, point, tmp_path, "untrue")
    desk.clock.pass_by(days=89)
    assert purge(desk).tips == 0
    desk.clock.pass_by(days=1)
    assert purge(desk).tips == 1
    meet(desk, point, tmp_path)
    for device in (desk, point):
        assert SECRET.encode() not in b"\n".join(said_by(device))
        (row,) = ledgers.every(device.profile.db, "tips")
        assert row.fields["local_no"] == saved.number
        assert row.fields["category"] == "X02"
        assert not list(history.broken_links(device.profile.db))
        assert projection.differing(device.profile.db) == 0


def test_the_pictures_of_a_tip_go_with_it(desk: Device, point: Device, tmp_path: Path) -> None:
    file = tmp_path / "place.jpg"
    file.write_bytes(b"\xff\xd8\xff" + SECRET.encode())
    saved = handled(desk, point, tmp_path, "untrue")
    attaching.attach(
        point.profile, "tips", saved.key, file, lambda picture, _: picture, now=point.clock(), new_id=point.ids
    )
    meet(desk, point, tmp_path)
    (shown,) = attaching.pictures_of(desk.profile, saved.key)
    assert shown.is_here
    desk.clock.pass_by(days=90)
    purge(desk)
    meet(desk, point, tmp_path)
    for device in (desk, point):
        assert attaching.pictures_of(device.profile, saved.key) == []
        assert not device.profile.db.execute("select 1 from attachment_parts where body is not null").fetchone()


def test_what_was_found_and_the_code_stay_with_what_is_left(desk: Device, point: Device, tmp_path: Path) -> None:
    handled(desk, point, tmp_path, "duplicate")
    desk.clock.pass_by(days=90)
    purge(desk)
    meet(desk, point, tmp_path)
    (case,) = tip_desk.inbox(desk.profile, now=desk.clock(), closed=True)
    assert (case.handling.finding, case.handling.signed_by, case.handling.note) == ("duplicate", "王某1", "")
    (told,) = ledgers.every(point.profile.db, "tip_handling")
    assert told.fields == {"tip": case.key.record, "feedback": "closed"}


def test_a_true_tip_keeps_its_words_and_loses_its_informant(desk: Device, point: Device, tmp_path: Path) -> None:
    handled(desk, point, tmp_path, "true")
    sealed = str(next(ledgers.every(desk.profile.db, "tips")).fields["sealed_informant"])
    desk.clock.pass_by(days=90)
    gone = purge(desk)
    assert (gone.tips, gone.informants) == (0, 1)
    assert purge(desk).informants == 0
    meet(desk, point, tmp_path)
    for device in (desk, point):
        (row,) = ledgers.every(device.profile.db, "tips")
        assert (row.fields["place"], row.fields["informant_mode"]) == (SECRET, "anonymous")
        assert sealed.encode() not in b"\n".join(said_by(device))


def test_what_goes_is_logged_without_its_words(desk: Device, point: Device, tmp_path: Path) -> None:
    saved = handled(desk, point, tmp_path, "untrue")
    desk.clock.pass_by(days=90)
    purge(desk)
    (line,) = tip_desk.access_log(desk.profile)
    assert (line.fields["act"], line.fields["number"]) == ("wipe_tip", saved.number)


def test_a_line_of_the_access_log_goes_after_two_years_at_every_desk(tmp_path: Path) -> None:
    """But for what it says of a record that is held back still."""
    bureau = make_desk(tmp_path / "bureau", tmp_path / "mailbox", code="152223")
    station = make_station(tmp_path / "station", bureau, tmp_path / "mailbox")
    why = {"by": "王某1", "reason": "核对"}
    tip_desk.look_at_rows(bureau.profile, **why, now=bureau.clock(), new_id=bureau.ids)
    holding.hold(bureau.profile, RecordKey("07", bureau.ids()), "X1", **why, now=bureau.clock(), new_id=bureau.ids)
    meet(bureau, station, tmp_path)
    bureau.clock.pass_by(days=730)
    assert not purge(bureau).changes.ledgers
    bureau.clock.pass_by(days=1)
    assert purge(bureau).changes.ledgers == {"access_log"}
    meet(bureau, station, tmp_path)
    for desk in (bureau, station):
        (line,) = tip_desk.access_log(desk.profile)
        assert line.fields["act"] == "hold"
        assert not list(history.broken_links(desk.profile.db))


def test_the_bureau_may_set_other_periods(desk: Device, point: Device, tmp_path: Path) -> None:
    handled(desk, point, tmp_path, "untrue")
    retention.set_retention(desk.profile, Retention(tips=30, informants=10))
    soon = today_of(desk.clock()) + timedelta(days=29)
    assert [each.act for each in retention.due(desk.profile, soon)] == ["forget_informant"]
    assert [each.act for each in retention.due(desk.profile, soon + timedelta(days=1))] == ["wipe_tip"]
    with refused(Code.BAD_VALUE, "tips"):
        retention.set_retention(desk.profile, Retention(tips=-1))
    retention.set_retention(desk.profile, Retention(log=365))
    assert retention.retention_of(desk.profile).log == 365


def test_what_a_long_offline_laptop_brings_back_stays_erased(desk: Device, point: Device, tmp_path: Path) -> None:
    saved = handled(desk, point, tmp_path, "untrue")
    desk.clock.pass_by(days=90)
    purge(desk)
    point.clock.pass_by(days=91)
    typed = {"what": f"{SECRET}又看见"}
    recording.edit(point.profile, "tips", saved.key, typed, now=point.clock())
    meet(desk, point, tmp_path)
    for device in (desk, point):
        assert len(list(ledgers.every(device.profile.db, "tips"))) == 1
        assert SECRET.encode() not in b"\n".join(said_by(device))


DAY = today_of(NOW).isoformat()
OVER: Mapping[str, dict[str, JSON]] = {
    "disputes": {"state": "closed", "closed_date": DAY},
    "hazards": {"state": "mended", "recheck_date": DAY, "recheck_result": "mended"},
    "services": {"date": DAY},
}


@pytest.mark.parametrize("ledger", OVER)
def test_the_pictures_of_what_is_over_go_after_180_days_at_the_desk_and_the_point(
    desk: Device, point: Device, tmp_path: Path, ledger: str
) -> None:
    key = pictured(desk, point, tmp_path, ledger, OVER[ledger])
    desk.clock.pass_by(days=179)
    assert [each.act for each in retention.leaving(desk.profile, today_of(desk.clock()) + retention.WARNING)] == [
        Act.FORGET_PICTURES
    ]
    assert purge(desk).pictures == 0
    desk.clock.pass_by(days=1)
    assert purge(desk).pictures == 1
    assert purge(desk).pictures == 0
    meet(desk, point, tmp_path)
    for device in (desk, point):
        assert attaching.pictures_of(device.profile, key) == []
        assert not device.profile.db.execute("select 1 from attachment_parts where body is not null").fetchone()
        assert ledgers.find(device.profile.db, ledger, key) is not None
    (line,) = ledgers.every(desk.profile.db, "access_log")
    assert line.fields["act"] == "forget_pictures"


@pytest.mark.parametrize(("fed_back", "over_after"), [(0, 180), (30, 210)])
def test_the_pictures_of_a_case_that_was_handed_on_go_after_its_feedback_or_else_its_date(
    desk: Device, point: Device, tmp_path: Path, fed_back: int, over_after: int
) -> None:
    key = pictured(desk, point, tmp_path, "disputes", {"state": "transferred"})
    feedback = {"feedback_date": (today_of(NOW) + timedelta(days=fed_back)).isoformat()} if fed_back else {}
    with writing(point.profile.db):
        transfer: dict[str, JSON] = {"dispute": key.record, "date": DAY, **feedback}
        recording.write(point.profile, [Edit("transfers", point.ids(), key.owner, transfer, (TO_DESKS,))], NOW)
    meet(desk, point, tmp_path)
    desk.clock.pass_by(days=over_after - 1)
    assert purge(desk).pictures == 0
    desk.clock.pass_by(days=1)
    assert purge(desk).pictures == 1


def test_the_pictures_of_a_merged_case_go_with_the_case_that_was_kept(
    desk: Device, point: Device, tmp_path: Path
) -> None:
    dropped = pictured(desk, point, tmp_path, "disputes", {"state": "merged"})
    kept = point.add()
    with writing(point.profile.db):
        closing = Edit("disputes", kept.key.record, kept.key.owner, OVER["disputes"], (TO_DESKS,))
        recording.write(point.profile, [closing], point.clock())
    meet(desk, point, tmp_path)
    desk.clock.pass_by(days=180)
    assert purge(desk).pictures == 0
    with writing(desk.profile.db):
        merged: dict[str, JSON] = {"kept": kept.key.record, "dropped": dropped.record, "reason": "同一件事"}
        merging = Edit("merges", desk.ids(), desk.profile.identity.writer, merged, (BETWEEN_DESKS,))
        recording.write(desk.profile, [merging], desk.clock())
    assert purge(desk).pictures == 1


def test_the_picture_of_a_hazard_that_is_not_mended_or_is_held_stays(
    desk: Device, point: Device, tmp_path: Path
) -> None:
    pictured(desk, point, tmp_path, "hazards", {})
    held = pictured(desk, point, tmp_path, "hazards", OVER["hazards"])
    holding.hold(desk.profile, held, "", by="王某1", reason="正在诉讼", now=desk.clock(), new_id=desk.ids)
    desk.clock.pass_by(days=400)
    assert purge(desk).pictures == 0


def pictured(desk: Device, point: Device, tmp_path: Path, ledger: str, over: Mapping[str, JSON]) -> RecordKey:
    """A record with a picture, and these fields since; all of it has come to the desk."""
    file = tmp_path / "place.jpg"
    file.write_bytes(b"\xff\xd8\xff" + SECRET.encode())
    key = point.add(ledger).key
    attaching.attach(point.profile, ledger, key, file, lambda picture, _: picture, now=point.clock(), new_id=point.ids)
    with writing(point.profile.db):
        recording.write(point.profile, [Edit(ledger, key.record, key.owner, over, (TO_DESKS,))], point.clock())
    meet(desk, point, tmp_path)
    return key


def test_a_restored_desk_lets_nothing_go_before_it_has_read_what_it_held(tmp_path: Path) -> None:
    bureau = make_desk(tmp_path / "bureau", tmp_path / "mailbox", code="152223")
    desk = make_station(tmp_path / "station", bureau, tmp_path / "mailbox")
    meet(bureau, desk, tmp_path)
    saved = handled(desk, make_point(tmp_path / "point", desk), tmp_path, "untrue")
    upkeep.back_up(desk.profile, tmp_path / "backup")
    why = {"by": "王某1", "reason": "复议"}
    holding.hold(desk.profile, saved.key, saved.number, **why, now=desk.clock(), new_id=desk.ids)
    desk.exchange(tmp_path / "mailbox")
    desk.profile.close()
    desk.clock.pass_by(days=90)
    made = upkeep.restore(tmp_path / "backup", tmp_path / "again", WORDS, VOCABULARIES, now=desk.clock())
    again = Device(made, desk.clock, Ids(0x77))
    assert purge(again).tips == 0
    again.exchange(tmp_path / "mailbox")
    assert list(holding.held(made)) == [saved.key.record]
    assert purge(again).tips == 0
    holding.release(made, saved.key, saved.number, **why, now=desk.clock(), new_id=again.ids)
    assert purge(again).tips == 1
    made.close()
