"""A profile opens with its passphrase or its paper code, at every moment of a change; and says why it does not."""

from pathlib import Path

import pytest

from app import paths
from app.domain.errors import Code
from app.domain.identity import Identity, Role
from app.store import meta, profile, whole_files
from app.store.profile import Profile
from tests.builders import CHEAP, VOCABULARIES, WORDS, refused
from tests.store.conftest import POINT

NEW_WORDS = "换一个口令 9"


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path / "home"


@pytest.fixture
def code(home: Path) -> str:
    """The paper code of a profile that was made and closed."""
    made, code = profile.create(home, POINT, {"place": {"name": "示范点"}}, WORDS, VOCABULARIES, kdf=CHEAP)
    made.close()
    return code


def opens(home: Path, words: str) -> Profile:
    opened = profile.unlock(home, words, VOCABULARIES)
    opened.close()
    return opened


def test_it_knows_who_it_is(home: Path, code: str) -> None:
    opened = profile.unlock(home, WORDS, VOCABULARIES)
    assert opened.identity == POINT == Identity(Role.POINT, "07", 1, "07", "152223")
    assert meta.get(opened.db, "place") == {"name": "示范点"}
    opened.close()
    with_paper = profile.unlock_with_recovery(home, code, VOCABULARIES)
    assert with_paper.identity == POINT
    with_paper.close()


@pytest.mark.usefixtures("code")
@pytest.mark.parametrize("words", ["", "七月草场 9", "七月草场 8 "])
def test_other_words_open_nothing(home: Path, words: str) -> None:
    with refused(Code.WRONG_PASSPHRASE):
        profile.unlock(home, words, VOCABULARIES)


def test_no_profile_is_said(home: Path) -> None:
    with refused(Code.NO_PROFILE):
        profile.unlock(home, WORDS, VOCABULARIES)
    with refused(Code.NO_PROFILE):
        profile.unlock_with_recovery(home, "x", VOCABULARIES)
    assert not home.exists()


@pytest.mark.usefixtures("code")
def test_a_profile_is_never_made_over_another(home: Path) -> None:
    before = {path.name: path.read_bytes() for path in home.iterdir()}
    with refused(Code.PROFILE_EXISTS):
        profile.create(home, POINT, {}, NEW_WORDS, VOCABULARIES, kdf=CHEAP)
    assert {path.name: path.read_bytes() for path in home.iterdir()} == before


def test_what_was_half_made_is_no_profile_and_stands_in_nobodys_way(home: Path) -> None:
    def fail(_: object) -> None:
        raise RuntimeError

    with pytest.raises(RuntimeError):
        profile.create(home, POINT, {}, WORDS, VOCABULARIES, fill=fail, kdf=CHEAP)
    assert not profile.exists(home)
    made, _ = profile.create(home, POINT, {}, NEW_WORDS, VOCABULARIES, kdf=CHEAP)
    made.close()
    opens(home, NEW_WORDS)


def test_a_new_passphrase_takes_the_place_of_the_old_one(home: Path, code: str) -> None:
    profile.change_passphrase(home, WORDS, NEW_WORDS, kdf=CHEAP)
    opens(home, NEW_WORDS)
    with refused(Code.WRONG_PASSPHRASE):
        profile.unlock(home, WORDS, VOCABULARIES)
    profile.unlock_with_recovery(home, code, VOCABULARIES).close()


def test_the_paper_opens_once_and_another_takes_its_place(home: Path, code: str) -> None:
    renewed = profile.recover(home, code, NEW_WORDS, kdf=CHEAP)
    opens(home, NEW_WORDS)
    for secret in (WORDS, code):
        with refused(Code.WRONG_PASSPHRASE):
            profile.recover(home, secret, WORDS, kdf=CHEAP)
    profile.unlock_with_recovery(home, renewed, VOCABULARIES).close()


def test_who_knows_the_passphrase_makes_a_new_paper(home: Path, code: str) -> None:
    with refused(Code.WRONG_PASSPHRASE):
        profile.renew_recovery(home, NEW_WORDS)
    renewed = profile.renew_recovery(home, WORDS)
    opens(home, WORDS)
    with refused(Code.WRONG_PASSPHRASE):
        profile.unlock_with_recovery(home, code, VOCABULARIES)
    profile.unlock_with_recovery(home, renewed, VOCABULARIES).close()


@pytest.mark.usefixtures("code")
def test_a_passphrase_is_changed_by_those_who_know_it(home: Path) -> None:
    before = (home / paths.KEYS).read_bytes()
    with refused(Code.WRONG_PASSPHRASE):
        profile.change_passphrase(home, NEW_WORDS, "x", kdf=CHEAP)
    assert (home / paths.KEYS).read_bytes() == before


@pytest.mark.usefixtures("code")
@pytest.mark.parametrize("step", ["write_through", "sync_folder"])
def test_a_change_that_breaks_off_leaves_one_that_opens(home: Path, monkeypatch: pytest.MonkeyPatch, step: str) -> None:
    def fail(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(whole_files, step, fail)
    with refused(Code.DISK_FULL):
        profile.change_passphrase(home, WORDS, NEW_WORDS, kdf=CHEAP)
    opens(home, WORDS if step == "write_through" else NEW_WORDS)


@pytest.mark.usefixtures("code")
def test_damage_to_the_key_file_is_told_from_a_wrong_passphrase(home: Path) -> None:
    keys = home / paths.KEYS
    whole = keys.read_bytes()
    for at in range(0, len(whole), 7):
        keys.write_bytes(whole[:at] + bytes([whole[at] ^ 1]) + whole[at + 1 :])
        with refused(Code.DAMAGED):
            profile.unlock(home, WORDS, VOCABULARIES)
    keys.write_bytes(whole)
    opens(home, WORDS)


@pytest.mark.usefixtures("code")
def test_a_lost_database_is_damage_and_nothing_is_made_in_its_place(home: Path) -> None:
    (home / profile.DATABASE).unlink()
    with refused(Code.DAMAGED):
        profile.unlock(home, WORDS, VOCABULARIES)
    assert not (home / profile.DATABASE).exists()
