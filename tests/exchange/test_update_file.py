"""An update is the makers' or it is refused; it is taken out whole, and nobody runs it but the user."""

import errno
import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.domain.errors import AppError, Code
from app.exchange.sealing import SigningKey
from app.exchange.update_file import (
    Release,
    Trouble,
    Verdict,
    forget_older,
    look_at,
    release_keys,
    take_out,
    write_update,
)
from tests.builders import ROOT, refused

MAKERS, STRANGER = SigningKey(bytes(range(32))), SigningKey(bytes(32))
KEYS = (SigningKey(bytes([9] * 32)).verify_key, MAKERS.verify_key)
INSTALLER = b"\x7fELF installer" * 50


def make_release(**values: object) -> Release:
    base: dict[str, object] = {
        "signer": "0" * 16, "version": "0.2.0", "system": "linux-x86_64", "installer": "lianfang_0.2.0_amd64.deb",
        "size": 1, "sha256": "0" * 64, "released": "2026-11-23", "notes": "修了回访的日子",
    }  # fmt: skip
    return Release.model_validate(base | values)


@pytest.fixture
def update(tmp_path: Path) -> Path:
    file = tmp_path / "stick" / "0.2.0.lfupdate"
    file.parent.mkdir()
    write_update(file, make_release(), INSTALLER, MAKERS)
    return file


def reason_of(file: Path, folder: Path) -> str:
    with pytest.raises(AppError) as error:
        take_out(file, KEYS, folder)
    assert error.value.code is Code.BAD_FILE
    return str(error.value.details["reason"])


def test_a_signed_update_says_what_it_brings(update: Path) -> None:
    release = look_at(update, KEYS)
    assert (release.version, release.size, release.notes) == ("0.2.0", len(INSTALLER), "修了回访的日子")
    assert release.signer == MAKERS.verify_key.id


@pytest.mark.parametrize(
    ("running", "system", "verdict"),
    [
        ("0.1.9", "linux-x86_64", Verdict.FITS),
        ("0.2", "linux-x86_64", Verdict.NOT_NEWER),
        ("0.10.0", "linux-x86_64", Verdict.NOT_NEWER),
        ("0.1.0", "windows-amd64", Verdict.OTHER_SYSTEM),
    ],
)
def test_only_a_later_version_for_this_computer_fits(running: str, system: str, verdict: Verdict) -> None:
    assert make_release().verdict(running, system) is verdict


def test_the_installer_is_taken_out_whole_and_stays_what_it_was(update: Path, tmp_path: Path) -> None:
    place = take_out(update, KEYS, tmp_path / "updates")
    assert place == tmp_path / "updates" / "0.2.0" / "lianfang_0.2.0_amd64.deb"
    assert place.read_bytes() == INSTALLER
    assert not place.stat().st_mode & 0o111
    assert take_out(update, KEYS, tmp_path / "updates") == place


def test_a_strangers_update_is_refused_before_its_installer_is_read(tmp_path: Path) -> None:
    file = tmp_path / "false.lfupdate"
    write_update(file, make_release(), INSTALLER, STRANGER)
    with refused(Code.BAD_FILE):
        look_at(file, KEYS)
    assert reason_of(file, tmp_path / "updates") == Trouble.BAD_SIGNATURE
    assert not (tmp_path / "updates").exists()


def test_without_a_key_no_update_is_believed(update: Path) -> None:
    with refused(Code.BAD_FILE):
        look_at(update, ())


def test_a_full_disk_is_said_and_leaves_nothing(update: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_descriptor: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with refused(Code.DISK_FULL):
        take_out(update, KEYS, tmp_path / "updates")
    assert not [path for path in (tmp_path / "updates").rglob("*") if path.is_file()]


def test_the_keys_that_ship_are_keys() -> None:
    for key in release_keys(ROOT / "resources" / "release_keys.json"):
        assert len(key.raw) == 32


@pytest.mark.parametrize("cut", [1, 200, len(INSTALLER)])
def test_a_cut_installer_is_refused_and_leaves_nothing(update: Path, tmp_path: Path, cut: int) -> None:
    update.write_bytes(update.read_bytes()[:-cut])
    assert reason_of(update, tmp_path / "updates") == Trouble.DAMAGED
    assert not [path for path in (tmp_path / "updates").rglob("*") if path.is_file()]


def test_an_installer_with_something_behind_it_is_refused(update: Path, tmp_path: Path) -> None:
    update.write_bytes(update.read_bytes() + b"!")
    assert reason_of(update, tmp_path / "updates") == Trouble.DAMAGED


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(at=st.integers(0, 10_000), bit=st.integers(0, 7))
def test_every_flipped_bit_is_refused(update: Path, tmp_path: Path, at: int, bit: int) -> None:
    data = bytearray(update.read_bytes())
    data[at % len(data)] ^= 1 << bit
    broken = tmp_path / "broken.lfupdate"
    broken.write_bytes(bytes(data))
    assert reason_of(broken, tmp_path / "updates") in set(Trouble)
    assert not list(tmp_path.glob("updates/*/*"))


@pytest.mark.parametrize(
    ("data", "trouble"),
    [(b"", "not-an-update"), (b"PK\x03\x04....", "not-an-update"), (b"LFU2....", "newer-format"),
     (b"LFU1\xff\xff\xff\xff", "not-an-update"), (b"LFU1\x00\x00", "not-an-update")],
)  # fmt: skip
def test_another_file_is_no_update(tmp_path: Path, data: bytes, trouble: str) -> None:
    file = tmp_path / "other"
    file.write_bytes(data)
    assert reason_of(file, tmp_path / "updates") == trouble


@pytest.mark.parametrize("wrong", [{"installer": "../run.sh"}, {"version": "1"}, {"system": ""}, {"size": 2**40}])
def test_a_release_that_leads_elsewhere_cannot_be_made(wrong: dict[str, object]) -> None:
    with pytest.raises(ValueError, match="Release"):
        make_release(**wrong)


def test_the_older_installer_stays_until_the_new_version_has_opened_the_database(tmp_path: Path) -> None:
    updates = tmp_path / "updates"
    for version in ("0.1.0", "0.2.0"):
        file = tmp_path / version
        write_update(file, make_release(version=version, installer=f"{version}.deb"), INSTALLER, MAKERS)
        take_out(file, KEYS, updates)
    assert (updates / "0.1.0" / "0.1.0.deb").exists()
    forget_older(updates, "0.3.0.dev1")
    assert (updates / "0.1.0").exists()
    forget_older(updates, "0.2.0")
    assert sorted(path.name for path in updates.iterdir()) == ["0.2.0"]
    forget_older(updates, "0.2.0")
    forget_older(tmp_path / "nowhere", "0.2.0")
