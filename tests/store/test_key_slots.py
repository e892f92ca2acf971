"""The key file opens by passphrase or paper, and by nothing else; damage to it is told."""

import json
from pathlib import Path

import pytest

from app.domain.errors import AppError, Code
from app.store import whole_files
from app.store.checked_json import checked
from app.store.key_slots import (
    KeyFile,
    load,
    new_key_file,
    open_with_passphrase,
    open_with_recovery,
    save,
    with_new_recovery,
    with_passphrase,
)
from app.store.locks import FULL_COST, KEY_SIZE, Kdf

CHEAP = Kdf(passes=1, memory=8 * 2**10)
WORDS = "七月草场 8"
KEY_FILE, DATA_KEY, RECOVERY = new_key_file(WORDS, CHEAP)


def code_of(key_file: KeyFile, passphrase: str) -> Code:
    with pytest.raises(AppError) as error:
        open_with_passphrase(key_file, passphrase)
    return error.value.code


def test_the_passphrase_opens_what_the_recovery_code_opens() -> None:
    assert open_with_passphrase(KEY_FILE, WORDS) == open_with_recovery(KEY_FILE, RECOVERY) == DATA_KEY
    assert len(DATA_KEY) == KEY_SIZE


def test_every_profile_has_its_own_key_and_code() -> None:
    other, data_key, recovery = new_key_file(WORDS, CHEAP)
    assert data_key != DATA_KEY
    assert recovery != RECOVERY
    assert other.slots[0].salt != KEY_FILE.slots[0].salt


def test_the_real_cost_is_three_passes_over_128_mebibytes() -> None:
    assert (FULL_COST.passes, FULL_COST.memory) == (3, 128 * 2**20)


def test_full_width_digits_of_an_input_method_open_too() -> None:
    assert open_with_passphrase(KEY_FILE, "七月草场\u30008") == open_with_passphrase(KEY_FILE, "七月草场 8")


@pytest.mark.parametrize("wrong", ["", "七月草场", "七月草场 9", RECOVERY])
def test_another_passphrase_opens_nothing(wrong: str) -> None:
    assert code_of(KEY_FILE, wrong) is Code.WRONG_PASSPHRASE


@pytest.mark.parametrize("wrong", ["", "0000-" * 7 + "0000", WORDS, RECOVERY[:-1]])
def test_another_recovery_code_opens_nothing(wrong: str) -> None:
    with pytest.raises(AppError) as error:
        open_with_recovery(KEY_FILE, wrong)
    assert error.value.code is Code.WRONG_PASSPHRASE


def test_the_recovery_code_has_eight_groups_and_forgives_how_it_is_typed() -> None:
    assert [len(group) for group in RECOVERY.split("-")] == [4] * 8
    assert open_with_recovery(KEY_FILE, RECOVERY.lower().replace("-", " ").replace("0", "o")) == DATA_KEY


def test_a_changed_passphrase_replaces_the_old_one_and_keeps_the_paper() -> None:
    changed = with_passphrase(KEY_FILE, DATA_KEY, "another", CHEAP)
    assert open_with_passphrase(changed, "another") == open_with_recovery(changed, RECOVERY) == DATA_KEY
    assert code_of(changed, WORDS) is Code.WRONG_PASSPHRASE


def test_volunteers_who_share_a_laptop_have_a_passphrase_each() -> None:
    both = with_passphrase(KEY_FILE, DATA_KEY, "hers", CHEAP, name="娜仁")
    assert open_with_passphrase(both, WORDS) == open_with_passphrase(both, "hers") == DATA_KEY
    his = with_passphrase(both, DATA_KEY, "new", CHEAP, name="娜仁")
    assert code_of(his, "hers") is Code.WRONG_PASSPHRASE
    assert open_with_passphrase(his, WORDS) == DATA_KEY


def test_a_new_recovery_code_ends_the_old_one() -> None:
    renewed, code = with_new_recovery(KEY_FILE, DATA_KEY)
    assert open_with_recovery(renewed, code) == open_with_passphrase(renewed, WORDS) == DATA_KEY
    with pytest.raises(AppError):
        open_with_recovery(renewed, RECOVERY)


def test_the_file_reads_back() -> None:
    assert KeyFile.from_bytes(KEY_FILE.to_bytes()) == KEY_FILE


def test_every_flipped_bit_is_damage() -> None:
    whole = KEY_FILE.to_bytes()
    for at in range(len(whole) * 8):
        flipped = bytearray(whole)
        flipped[at // 8] ^= 1 << at % 8
        with pytest.raises(AppError) as error:
            KeyFile.from_bytes(bytes(flipped))
        assert error.value.code is Code.DAMAGED


def test_every_truncation_is_damage() -> None:
    whole = KEY_FILE.to_bytes()
    for size in range(len(whole)):
        with pytest.raises(AppError):
            KeyFile.from_bytes(whole[:size])


@pytest.mark.parametrize(
    "changed",
    [
        {"memory": 2**40},
        {"passes": 10**6},
        {"passes": 0},
        {"memory": 1},
        {"name": "none"},
        {"extra": 1},
        {"passes": "3"},
    ],
)
def test_a_cost_out_of_bounds_is_refused_before_it_is_paid(changed: dict[str, object]) -> None:
    value = json.loads(KEY_FILE.to_bytes())
    del value["check"]
    value["slots"][0]["kdf"] |= changed
    with pytest.raises(AppError) as error:
        KeyFile.from_bytes(checked(value))
    assert error.value.code is Code.DAMAGED


@pytest.mark.parametrize("changed", [{"salt": "00" * 16}, {"name": "x"}, {"kdf": {"passes": 2, "memory": 8192}}])
def test_a_slot_whose_head_was_changed_opens_no_more(changed: dict[str, object]) -> None:
    value = json.loads(KEY_FILE.to_bytes())
    del value["check"]
    value["slots"][0] |= changed
    assert code_of(KeyFile.from_bytes(checked(value)), WORDS) is Code.WRONG_PASSPHRASE


@pytest.mark.parametrize("data", [b"", b"{}", b"[]", b"null", b"[" * 60_000, b" " * 70_000, b'{"check":1}'])
def test_what_is_no_key_file_is_damage(data: bytes) -> None:
    with pytest.raises(AppError) as error:
        KeyFile.from_bytes(data, "keys.json")
    assert error.value.code is Code.DAMAGED
    assert error.value.details["name"] == "keys.json"


def test_a_saved_key_file_replaces_the_one_before(tmp_path: Path) -> None:
    path = tmp_path / "keys.json"
    save(path, KEY_FILE)
    changed = with_passphrase(KEY_FILE, DATA_KEY, "another", CHEAP)
    save(path, changed)
    assert load(path) == changed
    assert [file.name for file in tmp_path.iterdir()] == ["keys.json"]


@pytest.mark.parametrize("broken", ["write_through", "sync_folder"])
def test_a_failed_save_leaves_a_key_file_that_opens(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, broken: str
) -> None:
    path = tmp_path / "keys.json"
    save(path, KEY_FILE)

    def fail(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(whole_files, broken, fail)
    with pytest.raises(OSError, match="space"):
        save(path, with_passphrase(KEY_FILE, DATA_KEY, "another", CHEAP))
    assert open_with_recovery(load(path), RECOVERY) == DATA_KEY
