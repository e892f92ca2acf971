"""A backup holds all that the live profile holds, is sealed as well, and is whole or not there."""

import zipfile
from pathlib import Path

import pytest

from app import paths
from app.domain.errors import AppError, Code
from app.store import backup, profile, projection
from app.store.database import is_whole
from app.store.profile import Profile
from tests.builders import VOCABULARIES, WORDS, Device, refused
from tests.faults.disk import no_file_beyond

PLANTED = "绝不可见的一句话"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    folder = tmp_path / "copies"
    folder.mkdir()
    return folder / "copy.lfbackup"


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path / "restored"


def contents(opened: Profile) -> object:
    return projection.contents(opened.db)


def test_a_live_profile_comes_back_as_it_was(point: Device, file: Path, home: Path) -> None:
    for number in range(20):
        point.add(summary=f"{PLANTED}{number}")
    backup.back_up(point.profile, file)
    before = contents(point.profile)
    point.add(summary="之后的一条")
    restored = backup.restore(file, home, WORDS, VOCABULARIES)
    assert contents(restored) == before
    assert restored.identity == point.profile.identity
    assert is_whole(restored.db)
    restored.close()
    profile.unlock_with_recovery(home, point.recovery_code, VOCABULARIES).close()


def test_a_backup_is_sealed_and_leaves_nothing_beside_it(point: Device, file: Path) -> None:
    point.add(summary=PLANTED)
    backup.back_up(point.profile, file)
    assert [path.name for path in file.parent.iterdir()] == [file.name]
    assert PLANTED.encode() not in file.read_bytes()


def test_an_older_backup_is_never_overwritten(point: Device, file: Path) -> None:
    file.write_bytes(b"older")
    with refused(Code.FILE_EXISTS):
        backup.back_up(point.profile, file)
    assert file.read_bytes() == b"older"


@pytest.mark.parametrize("size", [0, 1_000, 100_000, 200_000])
def test_a_full_stick_is_said_and_leaves_nothing(point: Device, file: Path, size: int) -> None:
    point.add()
    with no_file_beyond(size), refused(Code.DISK_FULL):
        backup.back_up(point.profile, file)
    assert list(file.parent.iterdir()) == []
    backup.back_up(point.profile, file)
    assert file.stat().st_size > 200_000


def test_a_folder_that_is_not_there_is_said(point: Device, tmp_path: Path) -> None:
    with refused(Code.DISK_FULL):
        backup.back_up(point.profile, tmp_path / "nowhere" / "copy")


def test_nothing_is_restored_over_a_profile(point: Device, file: Path) -> None:
    backup.back_up(point.profile, file)
    before = (point.profile.home / paths.KEYS).read_bytes()
    with refused(Code.PROFILE_EXISTS):
        backup.restore(file, point.profile.home, WORDS, VOCABULARIES)
    assert (point.profile.home / paths.KEYS).read_bytes() == before


def test_wrong_words_leave_nothing(point: Device, file: Path, home: Path) -> None:
    backup.back_up(point.profile, file)
    with refused(Code.WRONG_PASSPHRASE):
        backup.restore(file, home, "x", VOCABULARIES)
    assert not home.exists()


@pytest.mark.parametrize("content", [b"", b"PK", b"x" * 5_000])
def test_what_is_no_backup_is_said_and_leaves_nothing(file: Path, home: Path, content: bytes) -> None:
    file.write_bytes(content)
    with refused(Code.BAD_FILE):
        backup.restore(file, home, WORDS, VOCABULARIES)
    assert not home.exists()


def test_a_backup_that_is_not_there_is_said(file: Path, home: Path) -> None:
    with refused(Code.BAD_FILE):
        backup.restore(file, home, WORDS, VOCABULARIES)


@pytest.mark.parametrize("names", [["../keys.json", "lianfang.db"], ["keys.json"], ["keys.json", "lianfang.db", "x"]])
def test_other_files_in_it_are_refused(file: Path, home: Path, names: list[str]) -> None:
    with zipfile.ZipFile(file, "w") as archive:
        for name in names:
            archive.writestr(name, b"x")
    with refused(Code.BAD_FILE):
        backup.restore(file, home, WORDS, VOCABULARIES)
    assert not home.exists()
    assert not (home.parent / "keys.json").exists()


def test_damage_is_said_and_leaves_nothing(point: Device, file: Path, home: Path) -> None:
    point.add()
    backup.back_up(point.profile, file)
    whole = file.read_bytes()
    for at in range(100, len(whole), len(whole) // 20):
        file.write_bytes(whole[:at] + bytes([whole[at] ^ 4]) + whole[at + 1 :])
        with pytest.raises(AppError):
            backup.restore(file, home, WORDS, VOCABULARIES)
        assert not home.exists()


def test_a_log_left_by_a_broken_restore_is_not_taken_for_its_own(point: Device, file: Path, home: Path) -> None:
    point.add()
    backup.back_up(point.profile, file)
    home.mkdir()
    (home / "lianfang.db-wal").write_bytes((point.profile.home / "lianfang.db-wal").read_bytes())
    restored = backup.restore(file, home, WORDS, VOCABULARIES)
    assert contents(restored) == contents(point.profile)
    restored.close()
