"""What comes of a case after it left its point: no half of it, and all of it where it is given back."""

from pathlib import Path

from app.actions import disputes, retention, undoing
from app.domain.errors import Code
from app.domain.life_cycle import Move
from app.store import ledgers, projection
from app.store.database import writing
from app.store.projection import RecordKey
from app.store.steps import step
from tests.builders import Device, join, make_invitation
from tests.builders import refused as refused_with
from tests.journeys.closed import FAMILY, back_up, here, later, let_go, meet, words_left, write
from tests.journeys.stories import check_agreed, check_whole

NOTHING = dict.fromkeys(FAMILY, 0)


def test_a_later_word_of_the_desk_makes_no_half_record_and_goes_too(
    desk: Device, point: Device, mailbox: Path, tmp_path: Path, key: RecordKey
) -> None:
    later(desk, point, days=180)
    let_go(point)
    write(desk, "disputes", key, ledger_no="扎公联防〔2026〕9号", summary="改过的敖特尔界桩")
    meet(mailbox, desk, point)
    assert here(point) == NOTHING
    check_whole(point)
    let_go(point)
    assert words_left(point)
    back_up(desk, tmp_path / "another")
    meet(mailbox, desk, point)
    let_go(point)
    assert words_left(point) == 0
    check_whole(point)


def test_a_case_that_comes_back_in_two_pieces_is_shown_with_the_second(
    desk: Device, point: Device, mailbox: Path, key: RecordKey
) -> None:
    later(desk, point, days=180)
    let_go(point)
    names = sorted(ledgers.get(desk.profile.db, "disputes", key).fields)
    for some in (names[::2], names[1::2]):
        assert here(point)["disputes"] == 0
        fields = ledgers.get(desk.profile.db, "disputes", key).fields
        write(desk, "disputes", key, **{name: fields[name] for name in some})
        meet(mailbox, desk, point)
    assert ledgers.get(point.profile.db, "disputes", key).fields == fields
    check_whole(point)


def test_what_is_given_back_whole_is_here_again(
    desk: Device, point: Device, mailbox: Path, tmp_path: Path, key: RecordKey
) -> None:
    write(desk, "disputes", key, state="transferred", close_note="等待")
    (transfer,) = (RecordKey(*row) for row in desk.profile.db.execute("select owner, record from transfers"))
    write(desk, "transfers", transfer, feedback="已办", feedback_date="2026-07-16")
    meet(mailbox, desk, point)
    back_up(desk, tmp_path / "another")
    meet(mailbox, desk, point)
    later(desk, point, days=180)
    assert let_go(point) == 0
    later(desk, point, days=1)
    assert let_go(point) == 1
    write(desk, "disputes", key, note_of_a_newer_program="x")
    take_back(desk, key)
    meet(mailbox, desk, point)
    assert here(point) == here(desk)
    check_agreed(desk, point)
    with writing(point.profile.db):
        projection.rebuild(point.profile.db)
    check_agreed(desk, point)
    later(desk, point, days=400)
    assert let_go(point) == 0


def take_back(desk: Device, key: RecordKey) -> None:
    disputes.make_move(desk.profile, key, Move.TAKE_BACK, {}, now=desk.clock(), new_id=desk.ids)


def test_a_number_that_went_is_not_given_again(
    desk: Device, point: Device, mailbox: Path, tmp_path: Path, key: RecordKey
) -> None:
    """Not by the laptop that takes this one's place either, which had given none itself."""
    new = join(tmp_path / "new", make_invitation(desk))
    meet(mailbox, desk, new)
    back_up(desk, tmp_path / "another")
    meet(mailbox, desk, new)
    later(desk, new, days=180)
    assert let_go(new) == 1
    assert new.add().number == "JF2026-07-002"
    assert key.owner == "07"
    new.profile.close()


def test_names_that_the_desk_lets_go_later_come_as_codes_and_go_again(
    desk: Device, point: Device, mailbox: Path, tmp_path: Path, key: RecordKey
) -> None:
    later(desk, point, days=180)
    let_go(point)
    later(desk, point, days=1000)
    assert retention.purge(desk.profile, now=desk.clock(), new_id=desk.ids).cases == 1
    meet(mailbox, desk, point)
    check_whole(point)
    back_up(desk, tmp_path / "another")
    meet(mailbox, desk, point)
    assert let_go(point) == 1
    assert here(point) == NOTHING
    check_whole(point)
    assert key.owner == "07"


def test_the_last_step_on_what_went_is_not_taken_back(
    desk: Device, point: Device, mailbox: Path, tmp_path: Path, key: RecordKey
) -> None:
    """It would erase the case at the station."""
    later(desk, point, days=180)
    (session,) = (RecordKey(*row) for row in point.profile.db.execute("select owner, record from sessions"))
    with step(point.profile.db, "sessions", point.clock()):
        write(point, "sessions", session, place="村委会")
    meet(mailbox, point, desk)
    back_up(desk, tmp_path / "another")
    meet(mailbox, desk, point)
    assert let_go(point) == 1
    with refused_with(Code.CHANGED_SINCE):
        undoing.undo(point.profile, now=point.clock())
    meet(mailbox, point, desk)
    assert here(desk)["sessions"] == 1
    assert key.owner == "07"
