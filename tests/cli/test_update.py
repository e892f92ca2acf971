"""An update on a stick is looked at, taken out when wanted, and settled once the profile was opened."""

import json
from pathlib import Path

import pytest

from app import main
from app.exchange.sealing import SigningKey
from app.exchange.update_file import Release, write_update
from tests.cli.conftest import Run

MAKERS = SigningKey(bytes(range(32)))


@pytest.fixture(autouse=True)
def made_by_us(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The program runs as 0.1.0 on Linux and ships with our key."""
    monkeypatch.setattr(main, "__version__", "0.1.0")
    monkeypatch.setattr("platform.system", lambda: "Linux")
    monkeypatch.setattr("platform.machine", lambda: "x86_64")
    monkeypatch.setattr("app.exchange.update_file.release_keys", lambda _: (MAKERS.verify_key,))


def make_update(folder: Path, version: str = "0.2.0", system: str = "linux-x86_64", key: SigningKey = MAKERS) -> Path:
    release = Release(
        signer="0" * 16, version=version, system=system, installer="lianfang.deb", size=1, sha256="0" * 64,
        released="2026-11-23", notes="修了回访的日子",
    )  # fmt: skip
    write_update(folder / "stick.lfupdate", release, b"installer", key)
    return folder / "stick.lfupdate"


def test_an_update_says_what_it_brings_and_nothing_happens(run: Run, tmp_path: Path) -> None:
    said = run("point", "update", make_update(tmp_path))
    assert said.status == 0
    assert "version 0.2.0" in said.out
    assert "修了回访的日子" in said.out
    assert not (tmp_path / "point").exists()


@pytest.mark.parametrize(
    ("version", "system", "verdict"),
    [("0.1.0", "linux-x86_64", "not-newer"), ("0.2.0", "windows-amd64", "other-system")],
)
def test_what_does_not_fit_is_not_taken_out(run: Run, tmp_path: Path, version: str, system: str, verdict: str) -> None:
    update = make_update(tmp_path, version, system)
    looked = run("point", "--json", "update", update)
    assert json.loads(looked.out)["verdict"] == verdict
    taken = run("point", "update", update, "--take-out")
    assert taken.status == 3
    assert verdict in taken.err
    assert not (tmp_path / "point").exists()


def test_a_strangers_update_is_trouble(run: Run, tmp_path: Path) -> None:
    said = run("point", "update", make_update(tmp_path, key=SigningKey(bytes(32))))
    assert (said.status, said.out) == (3, "")
    assert "bad-signature" in said.err


def test_the_way_back_stays_until_the_new_version_has_opened_the_profile(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "mailbox").mkdir()
    made = run("desk", "desk", "create", "--name", "所", "--code", "152223105", "--mailbox", tmp_path / "mailbox")
    assert made.status == 0
    for version in ("0.1.1", "0.2.0"):
        assert run("desk", "update", make_update(tmp_path, version), "--take-out").status == 0
    updates = tmp_path / "desk" / "updates"
    assert run("desk", "check").status == 0
    assert sorted(path.name for path in updates.iterdir()) == ["0.1.1", "0.2.0"]
    monkeypatch.setattr(main, "__version__", "0.2.0")
    assert run("desk", "check").status == 0
    assert [path.name for path in updates.iterdir()] == ["0.2.0"]
