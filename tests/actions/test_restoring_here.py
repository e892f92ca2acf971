"""Bringing a copy back where a ledger may be: nothing that was here is lost."""

from datetime import datetime
from pathlib import Path

import pytest

from app.actions import undoing, upkeep
from app.actions.upkeep import ASIDE
from app.domain.errors import Code
from app.store import ledgers, profile
from app.store.profile import Profile
from tests.builders import VOCABULARIES, WORDS, Device, refused


@pytest.fixture
def copy(point: Device, tmp_path: Path) -> Path:
    """A copy of a point's laptop with one record, which wrote another one after it."""
    point.add(summary="备份里的")
    upkeep.back_up(point.profile, tmp_path / "copy.lfbackup")
    point.add(summary="备份后的")
    point.profile.close()
    return tmp_path / "copy.lfbackup"


def restored(point: Device, file: Path, home: Path, secret: str = WORDS) -> Profile:
    return upkeep.restore_here(file, home, secret, VOCABULARIES, now=point.clock())


def summaries(opened: Profile) -> set[object]:
    return {row.fields["summary"] for row in ledgers.every(opened.db, "disputes")}


def test_the_ledger_that_was_here_is_kept_aside(point: Device, copy: Path) -> None:
    home = point.profile.home
    back = restored(point, copy, home)
    assert summaries(back) == {"备份里的"}
    assert back.identity.epoch > point.profile.identity.epoch
    back.close()
    profile.unlock(home, WORDS, VOCABULARIES).close()
    (aside,) = home.glob(f"{ASIDE}*")
    kept = profile.unlock(aside, WORDS, VOCABULARIES)
    assert summaries(kept) == {"备份里的", "备份后的"}
    kept.close()


def test_on_an_empty_computer_nothing_is_put_aside(point: Device, copy: Path, tmp_path: Path) -> None:
    back = restored(point, copy, tmp_path / "new")
    assert summaries(back) == {"备份里的"}
    back.close()
    assert [each.name for each in (tmp_path / "new").iterdir() if each.is_dir()] == []


def test_the_slip_opens_a_copy_too(point: Device, copy: Path, tmp_path: Path) -> None:
    restored(point, copy, tmp_path / "new", point.recovery_code).close()


def test_the_last_step_of_the_copy_can_be_taken_back(point: Device, copy: Path, tmp_path: Path) -> None:
    back = restored(point, copy, tmp_path / "new")
    undoing.undo(back, now=point.clock())
    assert summaries(back) == set()
    back.close()


@pytest.mark.parametrize("trouble", ["wrong passphrase", "no backup"])
def test_what_cannot_be_brought_back_changes_nothing(point: Device, copy: Path, tmp_path: Path, trouble: str) -> None:
    home = point.profile.home
    if trouble == "no backup":
        copy = tmp_path / "other.lfbackup"
        copy.write_bytes(b"nothing")
    with refused(Code.WRONG_PASSPHRASE if trouble == "wrong passphrase" else Code.BAD_FILE):
        restored(point, copy, home, "不是这个")
    assert not list(home.glob(f"{ASIDE}*"))
    kept = profile.unlock(home, WORDS, VOCABULARIES)
    assert len(summaries(kept)) == 2
    kept.close()


def test_a_ledger_that_was_kept_aside_can_be_deleted(point: Device, copy: Path) -> None:
    back = restored(point, copy, point.profile.home)
    (kept,) = upkeep.set_aside(back)
    assert kept.size > 0
    assert datetime.fromisoformat(kept.at) == point.clock().replace(microsecond=0)
    upkeep.drop_aside(back, kept.name)
    assert upkeep.set_aside(back) == ()
    assert not list(back.home.glob(f"{ASIDE}*"))
    assert summaries(back) == {"备份里的"}
    back.close()


@pytest.mark.parametrize("name", ["updates", "../point-07", "aside-", "aside-20260715-120000", "."])
def test_nothing_else_is_deleted(point: Device, name: str) -> None:
    (point.profile.home / "updates").mkdir(exist_ok=True)
    with refused(Code.NOT_FOUND):
        upkeep.drop_aside(point.profile, name)
    assert (point.profile.home / "updates").is_dir()
