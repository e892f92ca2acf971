"""Copies, their reminder, the passphrase, and a clock that cannot be right."""

from datetime import date, timedelta
from pathlib import Path

import pytest

from app.actions import upkeep
from app.domain.errors import Code
from app.store import profile
from tests.builders import CHEAP, NOW, VOCABULARIES, WORDS, Device, refused
from tests.silent_disk import SilentDisk


def test_a_copy_is_due_a_month_after_the_first_record_and_after_each_copy(point: Device, tmp_path: Path) -> None:
    point.add()
    day = NOW.date()
    assert not upkeep.backup_due(point.profile, day + timedelta(days=29))
    assert upkeep.backup_due(point.profile, day + timedelta(days=30))
    later = point.clock.pass_by(days=40)
    upkeep.back_up(point.profile, tmp_path / "copy", now=later)
    assert not upkeep.backup_due(point.profile, later.date())
    assert upkeep.backup_due(point.profile, later.date() + timedelta(days=30))


def test_a_day_before_what_was_written_or_before_the_program_is_doubtful(point: Device) -> None:
    point.add()
    built = date(2026, 7, 1)
    assert not upkeep.clock_doubtful(point.profile, NOW.date(), built)
    assert upkeep.clock_doubtful(point.profile, NOW.date() - timedelta(days=1), built)
    assert upkeep.clock_doubtful(point.profile, date(2020, 1, 1), built)


def test_the_passphrase_is_changed_with_the_old_one_alone(point: Device) -> None:
    with refused(Code.WRONG_PASSPHRASE):
        upkeep.change_passphrase(point.profile, "wrong", "204816", kdf=CHEAP)
    with refused(Code.WEAK_PASSPHRASE):
        upkeep.change_passphrase(point.profile, WORDS, "123456", kdf=CHEAP)
    upkeep.change_passphrase(point.profile, WORDS, "204816", kdf=CHEAP)
    profile.unlock(point.profile.home, "204816", VOCABULARIES).close()


def test_a_copy_to_a_disk_that_gives_no_answer_is_refused_and_keeps_nobody_waiting(
    point: Device, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(upkeep, "DROP_SECONDS", 0.2)
    silent = SilentDisk(tmp_path / "silent", monkeypatch)
    with refused(Code.DISK_SILENT):
        upkeep.back_up(point.profile, silent.root / "copy")
    silent.woken.set()
