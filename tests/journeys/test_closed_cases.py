"""A case that has been over for long leaves its point when the station's backup holds it, and nothing is lost."""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest

from app.actions import letting_go, printing, recording, reporting, retention, upkeep
from app.actions.days import today_of
from app.actions.print_order import Asked
from app.domain.periods import parse
from app.exchange import closed_cases
from app.exchange.fingerprint import fingerprint
from app.store import delivery, drafts, history, projection
from app.store.database import writing
from app.store.drafts import Draft
from app.store.projection import RecordKey
from tests.builders import VOCABULARIES, WORDS, Device, Ids
from tests.journeys.closed import (
    FAMILY,
    back_up,
    close,
    closed_case,
    hang,
    here,
    later,
    let_go,
    meet,
    words_left,
    write,
)
from tests.journeys.stories import check_whole, tally

NOTHING = dict.fromkeys(FAMILY, 0)


def test_it_goes_after_180_days_with_all_its_words(desk: Device, point: Device, mailbox: Path, key: RecordKey) -> None:
    before, station = here(point), here(desk)
    assert 0 not in before.values()
    assert words_left(point)
    later(desk, point, days=179)
    assert let_go(point) == 0
    assert here(point) == before
    later(desk, point, days=1)
    assert let_go(point) == 1
    assert here(point) == NOTHING
    assert words_left(point) == 0
    assert here(desk) == station
    assert let_go(point) == 0
    meet(mailbox, point, desk)
    check_whole(desk, point)
    assert here(desk) == station
    assert tally(point).sent == tally(point).saved == 0
    assert key.owner == "07"


def test_the_chain_the_fingerprint_and_a_rebuild_hold(
    desk: Device, point: Device, mailbox: Path, key: RecordKey
) -> None:
    def sum_of() -> tuple[int, str]:
        hashes = point.profile.db.execute("select hash from changes where writer = '07' and batch is not null")
        return fingerprint(row[0] for row in hashes)

    kept = point.add().key
    meet(mailbox, point, desk)
    before, received = sum_of(), tally(point).received
    later(desk, point, days=180)
    assert let_go(point) == 1
    assert sum_of()[1] == before[1]
    assert tally(point).received == received
    left = projection.contents(point.profile.db)
    with writing(point.profile.db):
        projection.rebuild(point.profile.db)
    assert projection.contents(point.profile.db) == left
    meet(mailbox, point, desk)
    assert upkeep.check(point.profile).sound
    assert not delivery.rejections(point.profile.db)
    assert [row[0] for row in point.profile.db.execute("select record from disputes")] == [kept.record]
    assert key != kept


def planned_visit(point: Device, _desk: Device, key: RecordKey) -> None:
    hang(point, "follow_ups", key, due_date="2027-03-01", ordinal=2)


def draft(point: Device, _desk: Device, key: RecordKey) -> None:
    drafts.keep(point.profile.db, Draft(f"{key.record}:reopen", "cases", {"text": "又吵"}, ""))


def unsealed(point: Device, _desk: Device, key: RecordKey) -> None:
    write(point, "disputes", key, close_note="补记")


def asked_for(_point: Device, desk: Device, key: RecordKey) -> None:
    hang(desk, "tasks", key, kind="follow_up", text="请回访", date="2026-07-16")


def refused(point: Device, _desk: Device, key: RecordKey) -> None:
    with writing(point.profile.db):
        delivery.reject(point.profile.db, {key: "bad-value"})


def unconfirmed(point: Device, _desk: Device, _key: RecordKey) -> None:
    point.profile.db.execute("update batches set confirmed_at = null where own")


def unreceived(point: Device, _desk: Device, _key: RecordKey) -> None:
    point.profile.db.execute("update batches set received_at = null where own")


def picture_unreceived(point: Device, _desk: Device, _key: RecordKey) -> None:
    point.profile.db.execute("update attachment_parts set received_at = null")


def no_backup(point: Device, _desk: Device, _key: RecordKey) -> None:
    point.profile.db.execute("delete from meta where key = 'closed-cases'")


def open_again(point: Device, _desk: Device, key: RecordKey) -> None:
    write(point, "disputes", key, state="mediating", closed_date=None)


def awaiting_an_answer(point: Device, _desk: Device, key: RecordKey) -> None:
    write(point, "disputes", key, state="transferred")


@pytest.mark.parametrize("keeps", [planned_visit, asked_for, open_again, awaiting_an_answer])
def test_nothing_of_a_case_goes_of_which_something_is_to_be_done(
    desk: Device,
    point: Device,
    mailbox: Path,
    tmp_path: Path,
    key: RecordKey,
    keeps: Callable[[Device, Device, RecordKey], None],
) -> None:
    """Although the station has all of it, and in its backup, too."""
    keeps(point, desk, key)
    meet(mailbox, desk, point)
    back_up(desk, tmp_path / "backup of it")
    meet(mailbox, desk, point)
    later(desk, point, days=400)
    assert let_go(point) == 0
    assert here(point)["disputes"] == 1


def test_nothing_goes_that_may_be_here_alone(desk: Device, point: Device, key: RecordKey) -> None:
    """Each reason alone."""
    later(desk, point, days=400)
    db = point.profile.db
    for keeps in (draft, unsealed, refused, unconfirmed, unreceived, picture_unreceived, no_backup, None):
        db.execute("begin immediate")
        if keeps:
            keeps(point, desk, key)
        went = let_go(point)
        db.execute("rollback")
        assert (keeps, went) == (keeps, 0 if keeps else 1)


def test_what_came_to_the_station_after_its_backup_stays(
    desk: Device, point: Device, mailbox: Path, tmp_path: Path
) -> None:
    back_up(desk, tmp_path / "first")
    closed_case(point, tmp_path)
    meet(mailbox, point, desk)
    later(desk, point, days=400)
    assert let_go(point) == 0
    back_up(desk, tmp_path / "second")
    assert let_go(point) == 0
    meet(mailbox, desk, point)
    assert let_go(point) == 1


def test_a_backup_of_a_clock_that_was_wrong_is_none(desk: Device, point: Device, mailbox: Path, tmp_path: Path) -> None:
    desk.clock.pass_by(days=3650)
    back_up(desk, tmp_path / "of the future")
    desk.clock.pass_by(days=-3650)
    closed_case(point, tmp_path)
    meet(mailbox, point, desk)
    later(point, days=400)
    assert let_go(point) == 0
    desk.clock.pass_by(days=3660)
    point.add()
    meet(mailbox, point, desk)
    assert closed_cases.terms(point.profile).backed_up == ""
    assert let_go(point) == 0
    back_up(desk, tmp_path / "backup")
    meet(mailbox, desk, point)
    assert let_go(point) == 1


def test_a_desk_restored_from_that_backup_and_its_points_hold_all_records(
    desk: Device, point: Device, mailbox: Path, tmp_path: Path, key: RecordKey
) -> None:
    everything = projection.contents(desk.profile.db)
    later(desk, point, days=180)
    assert let_go(point) == 1
    after = point.add(summary="备份之后")
    meet(mailbox, point, desk)
    desk.profile.close()
    profile = upkeep.restore(tmp_path / "backup", tmp_path / "again", WORDS, VOCABULARIES, now=desk.clock())
    again = Device(profile, desk.clock, Ids(0xDD))
    meet(mailbox, point, again)
    for ledger in FAMILY:
        assert {row[:3] for row in everything[ledger]} <= {row[:3] for row in projection.contents(profile.db)[ledger]}
    assert {row[1] for row in projection.contents(profile.db)["disputes"]} == {key.record, after.key.record}
    check_whole(again, point)
    assert tally(point).sent == tally(point).saved == 0
    assert history.held(profile.db) == []
    profile.close()


def test_the_desk_says_how_long_and_the_point_what_went(
    desk: Device, point: Device, mailbox: Path, key: RecordKey
) -> None:
    retention.set_retention(desk.profile, retention.Retention(closed=30))
    meet(mailbox, desk, point)
    today = today_of(point.clock())
    assert letting_go.at_the_station(point.profile, today) == letting_go.AtTheStation(0, 0)
    assert letting_go.at_the_station(point.profile, today + timedelta(days=16)) == letting_go.AtTheStation(0, 1)
    later(desk, point, days=30)
    assert let_go(point) == 1
    assert letting_go.at_the_station(point.profile, today_of(point.clock())) == letting_go.AtTheStation(1, 0)
    for period, count in (("2026", 1), ("2026-08", 0)):
        asked = parse(period, as_of=today_of(point.clock()))
        assert bool(reporting.kept_by_station(point.profile, asked)) is bool(count)
        said = reporting.in_words(point.profile, asked, now=point.clock())
        assert ("只存于派出所" in said) is bool(count)
        assert ("只存于派出所" in reporting.in_words(point.profile, asked, "kinds", now=point.clock())) is bool(count)
    for name in ("month_report", "personal_list"):
        about = Asked(period="2026-07" if name == "month_report" else "2026")
        assert printing.form_of(point.profile, name, about, now=point.clock()).at_station == "1"  # type: ignore[attr-defined]
    assert key.owner == "07"


def test_few_go_at_once(desk: Device, point: Device, mailbox: Path, tmp_path: Path) -> None:
    for _ in range(letting_go.MOST + 1):
        close(point, point.add().key)
    meet(mailbox, point, desk)
    back_up(desk, tmp_path / "backup")
    meet(mailbox, desk, point)
    later(desk, point, days=180)
    assert let_go(point) == letting_go.MOST
    assert let_go(point) == 1


def test_a_desk_lets_nothing_go(desk: Device, point: Device, key: RecordKey) -> None:
    later(desk, point, days=400)
    assert let_go(desk) == 0
    assert recording.is_practice(desk.profile) is False
    assert key.owner == "07"
