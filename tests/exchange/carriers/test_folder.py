"""The folder carrier on a real folder, with what a hostile or failing stick puts into it."""

import os
import time
from pathlib import Path

import pytest

from app.domain.errors import AppError, Code
from app.exchange.carriers.carrier import Carrier, Entry, Trouble
from app.exchange.carriers.folder import FolderCarrier
from app.exchange.carriers.opening import open_mailbox
from tests.exchange.carriers.contract import FOLDER, CarrierContract, IntoFolder, Plant, name_of

X = f"{FOLDER}/{name_of(b'x')}"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    root = tmp_path / "stick"
    root.mkdir()
    return root


@pytest.fixture
def carrier(root: Path) -> Carrier:
    return FolderCarrier(root)


@pytest.fixture
def plant(root: Path) -> Plant:
    return IntoFolder(root)


class TestFolder(CarrierContract):
    """The contract, on a folder."""


def reason_of(act: object) -> object:
    with pytest.raises(AppError) as error:
        act()  # type: ignore[operator]
    assert error.value.code is Code.MAILBOX_UNREACHABLE
    return error.value.details["reason"]


def test_a_stick_that_is_not_plugged_in_is_said_and_never_made(tmp_path: Path) -> None:
    carrier = FolderCarrier(tmp_path / "gone")
    for act in (
        lambda: carrier.list(FOLDER),
        lambda: carrier.put(X, b"x"),
        lambda: carrier.get(X),
        lambda: carrier.delete(X),
    ):
        assert reason_of(act) == Trouble.NOT_THERE
    assert not (tmp_path / "gone").exists()


def test_a_file_in_place_of_the_mailbox_is_no_mailbox(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    assert reason_of(lambda: FolderCarrier(tmp_path / "file").list(FOLDER)) == Trouble.NOT_THERE


def test_links_are_never_followed(carrier: Carrier, root: Path, tmp_path: Path) -> None:
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / name_of(b"secret")).write_bytes(b"secret")
    carrier.put(X, b"x")
    (root / FOLDER / name_of(b"secret")).symlink_to(outside / name_of(b"secret"))
    (root / "zlt/08").symlink_to(outside)
    assert carrier.list(FOLDER) == (Entry(name_of(b"x"), 1),)
    assert carrier.list("zlt/08") == ()
    for path in (f"{FOLDER}/{name_of(b'secret')}", f"zlt/08/{name_of(b'secret')}"):
        with pytest.raises(AppError) as error:
            carrier.get(path)
        assert error.value.code is Code.NOT_FOUND
    carrier.delete(f"zlt/08/{name_of(b'secret')}")
    assert (outside / name_of(b"secret")).exists()


def test_nothing_is_written_through_a_link(carrier: Carrier, root: Path, tmp_path: Path) -> None:
    victim = tmp_path / "victim"
    victim.write_bytes(b"mine")
    (root / FOLDER).mkdir(parents=True)
    (root / f"{X}.part").symlink_to(victim)
    carrier.put(X, b"x")
    assert victim.read_bytes() == b"mine"
    assert carrier.get(X) == b"x"
    (root / "zlt/09").symlink_to(tmp_path)
    with pytest.raises(AppError):
        carrier.put(f"zlt/09/{name_of(b'y')}", b"y")
    assert not (tmp_path / name_of(b"y")).exists()


def test_a_pipe_or_a_folder_with_a_batchs_name_keeps_nobody_waiting(carrier: Carrier, root: Path) -> None:
    carrier.put(X, b"x")
    os.mkfifo(root / FOLDER / "07-e1-2-aaaaaaaaaaaa.lfb")
    (root / FOLDER / "07-e1-3-aaaaaaaaaaaa.lfb").mkdir()
    assert carrier.list(FOLDER) == (Entry(name_of(b"x"), 1),)
    for seq in (2, 3):
        with pytest.raises(AppError) as error:
            carrier.get(f"{FOLDER}/07-e1-{seq}-aaaaaaaaaaaa.lfb")
        assert error.value.code is Code.NOT_FOUND


def test_a_sparse_giant_is_not_read(carrier: Carrier, root: Path) -> None:
    carrier.put(X, b"x")
    giant = root / FOLDER / "07-e1-2-aaaaaaaaaaaa.lfb"
    with giant.open("wb") as file:
        file.truncate(4 * 2**30)
    assert carrier.list(FOLDER) == (Entry(name_of(b"x"), 1),)
    with pytest.raises(AppError) as error:
        carrier.get(f"{FOLDER}/{giant.name}")
    assert error.value.code is Code.BAD_FILE


def test_a_hundred_thousand_junk_files_cost_less_than_two_seconds(carrier: Carrier, root: Path) -> None:
    carrier.put(X, b"x")
    folder = os.open(root / FOLDER, os.O_RDONLY)
    try:
        for number in range(100_000):
            os.mknod(f"junk-{number}.tmp", dir_fd=folder)
    finally:
        os.close(folder)
    began = time.perf_counter()
    assert carrier.list(FOLDER) == (Entry(name_of(b"x"), 1),)
    assert time.perf_counter() - began < 2


def test_one_unreadable_file_does_not_look_like_a_missing_stick(
    carrier: Carrier, monkeypatch: pytest.MonkeyPatch
) -> None:
    carrier.put(X, b"x")

    def fail(*_: object) -> bytes:
        raise OSError(5, "Input/output error")

    monkeypatch.setattr(os, "read", fail)
    with pytest.raises(AppError) as error:
        carrier.get(X)
    assert error.value.code is Code.BAD_FILE


def test_without_links_as_on_fat_files_are_renamed(carrier: Carrier, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(1, "Operation not permitted")

    monkeypatch.setattr(os, "link", refuse)
    carrier.put(X, b"x")
    carrier.put(X, b"x")
    assert carrier.list(FOLDER) == (Entry(name_of(b"x"), 1),)
    with pytest.raises(AppError) as error:
        carrier.put(X, b"y")
    assert error.value.code is Code.FILE_EXISTS


@pytest.mark.parametrize(("number", "trouble"), [(28, Trouble.FULL), (30, Trouble.READ_ONLY), (13, Trouble.NO_RIGHT)])
def test_a_full_or_locked_stick_is_said_and_left_clean(
    carrier: Carrier, root: Path, monkeypatch: pytest.MonkeyPatch, number: int, trouble: Trouble
) -> None:
    carrier.put(X, b"x")

    def fail(*_: object) -> int:
        raise OSError(number, "said by the system")

    monkeypatch.setattr(os, "write", fail)
    assert reason_of(lambda: carrier.put(f"{FOLDER}/{name_of(b'y')}", b"y")) == trouble
    assert [file.name for file in (root / FOLDER).iterdir()] == [name_of(b"x")]


@pytest.mark.parametrize("prefix", ["", "file://"])
def test_a_path_and_a_file_address_open_the_same_mailbox(root: Path, prefix: str) -> None:
    open_mailbox(f"{prefix}{root}").put(X, b"x")
    assert (root / X).read_bytes() == b"x"


def test_an_address_may_hold_any_signs(tmp_path: Path) -> None:
    (tmp_path / "U 盘").mkdir()
    open_mailbox(f"file://{tmp_path}/U%20%E7%9B%98").put(X, b"x")
    assert (tmp_path / "U 盘" / X).read_bytes() == b"x"


@pytest.mark.parametrize("url", ["", " ", "ftp://host/x", "gopher://x", "file://", "file:///"])
def test_what_is_no_mailbox_is_said(url: str) -> None:
    with pytest.raises(AppError) as error:
        open_mailbox(url)
    assert error.value.code is Code.MAILBOX_UNKNOWN
