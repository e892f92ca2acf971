"""What every carrier keeps to, whatever is behind it; each kind's tests inherit this."""

import hashlib
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from app.domain.errors import AppError, Code
from app.exchange.carriers.carrier import Carrier, Entry
from app.exchange.envelope import MAX_FILE

FOLDER = "zlt/07/desk"
LONG_AGO = datetime(2000, 1, 1, tzinfo=UTC)
LATER = datetime.now(UTC) + timedelta(days=2)


def name_of(data: bytes, seq: int = 1) -> str:
    """The name such a batch has."""
    return f"07-e1-{seq}-{hashlib.sha256(data).hexdigest()[:12]}.lfb"


class CarrierContract:
    """Inherited; the test class gives a `carrier` fixture over an empty mailbox, and `plant` for strange files."""

    def test_a_mailbox_is_empty_at_first(self, carrier: Carrier) -> None:
        assert carrier.list(FOLDER) == ()

    def test_a_folder_that_is_not_there_says_nothing_of_itself(self, carrier: Carrier) -> None:
        assert carrier.touched(FOLDER) == ""

    def test_what_was_put_is_listed_and_read(self, carrier: Carrier) -> None:
        for seq, data in enumerate((b"one", b"second", bytes(range(256)) * 300), 1):
            carrier.put(f"{FOLDER}/{name_of(data, seq)}", data)
            assert carrier.get(f"{FOLDER}/{name_of(data, seq)}") == data
        assert [(entry.name.split("-")[2], entry.size) for entry in carrier.list(FOLDER)] == [
            ("1", 3), ("2", 6), ("3", 76800),
        ]  # fmt: skip

    def test_folders_do_not_mix(self, carrier: Carrier) -> None:
        carrier.put(f"zlt/07/desk/{name_of(b'a')}", b"a")
        carrier.put(f"zlt/07B/desk/{name_of(b'b')}", b"b")
        carrier.put(f"zlt/07/desks/{name_of(b'c')}", b"c")
        assert carrier.list("zlt/07/desk") == (Entry(name_of(b"a"), 1),)
        assert carrier.list("zlt/07") == ()

    def test_the_same_bytes_may_be_put_again(self, carrier: Carrier) -> None:
        path = f"{FOLDER}/{name_of(b'same')}"
        carrier.put(path, b"same")
        carrier.put(path, b"same")
        assert carrier.list(FOLDER) == (Entry(name_of(b"same"), 4),)

    @pytest.mark.parametrize("other", [b"else", b"other bytes", b"som", b"some!"])
    def test_other_bytes_never_overwrite(self, carrier: Carrier, other: bytes) -> None:
        path = f"{FOLDER}/{name_of(b'some')}"
        carrier.put(path, b"some")
        with pytest.raises(AppError) as error:
            carrier.put(path, other)
        assert error.value.code is Code.FILE_EXISTS
        assert carrier.get(path) == b"some"
        assert carrier.list(FOLDER) == (Entry(name_of(b"some"), 4),)

    def test_what_is_not_there_is_said(self, carrier: Carrier) -> None:
        with pytest.raises(AppError) as error:
            carrier.get(f"{FOLDER}/{name_of(b'x')}")
        assert error.value.code is Code.NOT_FOUND
        carrier.put(f"{FOLDER}/{name_of(b'y')}", b"y")
        with pytest.raises(AppError) as error:
            carrier.get(f"{FOLDER}/{name_of(b'x')}")
        assert error.value.code is Code.NOT_FOUND

    def test_a_file_beyond_the_limit_is_not_read(self, carrier: Carrier) -> None:
        path = f"{FOLDER}/{name_of(bytes(1000))}"
        carrier.put(path, bytes(1000))
        assert len(carrier.get(path, 1000)) == 1000
        with pytest.raises(AppError) as error:
            carrier.get(path, 999)
        assert (error.value.code, error.value.details["reason"]) == (Code.BAD_FILE, "too-large")

    def test_what_is_deleted_is_gone_and_may_be_deleted_again(self, carrier: Carrier) -> None:
        path = f"{FOLDER}/{name_of(b'x')}"
        carrier.put(path, b"x")
        carrier.delete(path)
        carrier.delete(path)
        assert carrier.list(FOLDER) == ()

    def test_a_file_says_when_it_was_written(self, carrier: Carrier) -> None:
        path = f"{FOLDER}/{name_of(b'x')}"
        assert carrier.written_at(path) is None
        carrier.put(path, b"x")
        written = carrier.written_at(path)
        assert written is not None
        assert abs(datetime.now(UTC) - written) < timedelta(minutes=5)

    def test_a_deleted_file_can_be_put_again(self, carrier: Carrier) -> None:
        path = f"{FOLDER}/{name_of(b'x')}"
        carrier.put(path, b"x")
        carrier.delete(path)
        carrier.put(path, b"x")
        assert carrier.get(path) == b"x"

    def test_a_batch_of_the_greatest_size_passes(self, carrier: Carrier) -> None:
        data = bytes(range(256)) * (MAX_FILE // 256)
        carrier.put(f"{FOLDER}/{name_of(data)}", data)
        assert carrier.get(f"{FOLDER}/{name_of(data)}") == data
        assert carrier.list(FOLDER) == (Entry(name_of(data), MAX_FILE),)

    @pytest.mark.parametrize(
        "path",
        ["../x.lfb", "zlt/../../x.lfb", "/etc/x.lfb", "zlt/./x.lfb", "zlt//x.lfb", "a/con/x.lfb", "a/b\\c/x.lfb", ""],
    )
    def test_no_path_leads_out_of_the_mailbox(self, carrier: Carrier, path: str) -> None:
        for act in (carrier.get, carrier.delete, carrier.list, lambda at: carrier.put(at, b"x")):
            with pytest.raises(ValueError, match="no path in a mailbox"):
                act(path)

    @pytest.mark.parametrize(
        "name",
        [
            "readme.txt",
            "autorun.inf",
            "07-e1-1-aa.lfb.part",
            "07-e1-1-aa.LNK",
            "x.lfb.exe",
            "con.lfb",
            "村.lfb",
            ".x.lfb",
        ],
    )
    def test_files_that_are_none_of_ours_are_not_seen(self, carrier: Carrier, plant: "Plant", name: str) -> None:
        carrier.put(f"{FOLDER}/{name_of(b'x')}", b"x")
        plant(f"{FOLDER}/{name}", b"junk")
        assert carrier.list(FOLDER) == (Entry(name_of(b"x"), 1),)

    def test_empty_and_huge_files_are_not_seen(self, carrier: Carrier, plant: "Plant") -> None:
        carrier.put(f"{FOLDER}/{name_of(b'x')}", b"x")
        plant(f"{FOLDER}/07-e1-2-aaaaaaaaaaaa.lfb", b"")
        plant(f"{FOLDER}/07-e1-3-aaaaaaaaaaaa.lfb", bytes(MAX_FILE + 1))
        assert carrier.list(FOLDER) == (Entry(name_of(b"x"), 1),)

    def test_old_leftovers_are_swept_and_nothing_else(self, carrier: Carrier, plant: "Plant") -> None:
        carrier.put(f"{FOLDER}/{name_of(b'x')}", b"x")
        assert carrier.sweep(FOLDER, LATER) == 0
        plant(f"{FOLDER}/{name_of(b'y')}.part", b"half")
        assert carrier.sweep(FOLDER, LONG_AGO) == 0
        assert carrier.sweep(FOLDER, LATER) == 1
        assert carrier.sweep(FOLDER, LATER) == 0
        assert carrier.get(f"{FOLDER}/{name_of(b'x')}") == b"x"

    def test_a_leftover_of_the_same_name_does_not_hinder(self, carrier: Carrier, plant: "Plant") -> None:
        carrier.put(f"{FOLDER}/{name_of(b'x')}", b"x")
        plant(f"{FOLDER}/{name_of(b'whole')}.part", b"half of something longer")
        carrier.put(f"{FOLDER}/{name_of(b'whole')}", b"whole")
        assert carrier.get(f"{FOLDER}/{name_of(b'whole')}") == b"whole"

    def test_sweeping_where_nothing_is_does_nothing(self, carrier: Carrier) -> None:
        assert carrier.sweep(FOLDER, LATER) == 0


class Plant:
    """Puts a file into the mailbox by another way than the carrier's."""

    def __call__(self, path: str, data: bytes) -> None:
        raise NotImplementedError


class IntoFolder(Plant):
    """For mailboxes whose files lie in a folder of this machine."""

    def __init__(self, root: Path) -> None:
        self._root = root

    def __call__(self, path: str, data: bytes) -> None:
        (self._root / path).write_bytes(data)
