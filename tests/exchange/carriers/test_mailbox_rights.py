"""With docs/mailbox.md as it stands, one point's account cannot touch another point's folder."""

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from app.domain.errors import AppError, Code
from app.exchange.carriers.carrier import Carrier, Entry, Trouble
from app.exchange.carriers.opening import open_mailbox
from app.exchange.line_test import try_line
from tests.exchange.carriers.contract import LATER, name_of
from tests.exchange.carriers.line_contract import SHORT
from tests.exchange.carriers.mailbox_doc import Box, documented_nginx, documented_sshd

ORGANISATION, DESK, OTHER_DESK = "152223", "desk-152223105", "desk-152223"
NAME = name_of(b"LFB1 of 07")
OF_07 = f"{ORGANISATION}/07/desk"
OF_08 = f"{ORGANISATION}/08/desk"
TO_07, TO_08 = f"{ORGANISATION}/{DESK}/to-07", f"{ORGANISATION}/{DESK}/to-08"
BULLETINS, DESKS = f"{ORGANISATION}/{DESK}/bulletins", f"{ORGANISATION}/{DESK}/desks"
WRITTEN = {
    "07": (OF_07,),
    DESK: (TO_07, TO_08, BULLETINS, DESKS),
}


@pytest.fixture(scope="module", params=["nginx", "sshd"])
def box(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Box]:
    """A mailbox in which point 07 and the desk have written."""
    base = tmp_path_factory.mktemp(str(request.param))
    server = (
        documented_nginx(base, ("07", "08", DESK, OTHER_DESK))
        if request.param == "nginx"
        else documented_sshd(base, (DESK, OTHER_DESK), ("07", "08"))
    )
    with server as box:
        for account, folders in WRITTEN.items():
            with opened(box, account) as carrier:
                for folder in folders:
                    carrier.put(f"{folder}/{NAME}", b"LFB1 of 07")
        yield box


@contextmanager
def opened(box: Box, account: str) -> Iterator[Carrier]:
    carrier = open_mailbox(box.url, box.credentials[account], SHORT)
    yield carrier
    carrier.close()


@pytest.fixture
def point_08(box: Box) -> Iterator[Carrier]:
    with opened(box, "08") as carrier:
        yield carrier


@pytest.fixture
def desk(box: Box) -> Iterator[Carrier]:
    with opened(box, DESK) as carrier:
        yield carrier


def refused(act: Callable[[], object]) -> None:
    with pytest.raises(AppError) as error:
        act()
    assert error.value.code is Code.MAILBOX_UNREACHABLE
    assert error.value.details["reason"] == Trouble.NO_RIGHT


def test_a_point_does_its_rounds_operations_in_its_own_folder(point_08: Carrier) -> None:
    path = f"{OF_08}/{name_of(b'LFB1 mine')}"
    point_08.put(path, b"LFB1 mine")
    point_08.put(path, b"LFB1 mine")
    assert Entry(name_of(b"LFB1 mine"), 9) in point_08.list(OF_08)
    assert point_08.get(path) == b"LFB1 mine"
    assert point_08.written_at(path) is not None
    assert point_08.sweep(OF_08, LATER) == 0
    with pytest.raises(AppError) as error:
        point_08.put(path, b"LFB1 else")
    assert error.value.code is Code.FILE_EXISTS
    point_08.delete(path)
    point_08.put(f"{ORGANISATION}/08/enrol/{NAME}", b"LFB1 first word")


@pytest.mark.parametrize(("account", "stream"), [("08", "desk"), (DESK, "desks"), (OTHER_DESK, "desks")])
def test_the_line_test_goes_there_and_back(box: Box, account: str, stream: str) -> None:
    with opened(box, account) as carrier:
        tested = try_line(carrier, (ORGANISATION, account, stream), is_local=False, clock=lambda: LATER)
    assert [tried.step for tried in tested.steps][-2:] == ["delete", "clock"]


def test_a_point_sweeps_what_broken_lines_left_of_its_own(box: Box, point_08: Carrier, desk: Carrier) -> None:
    point_08.put(f"{OF_08}/{NAME}", b"LFB1 of 07")
    left = box.root / OF_08 / f"{NAME}.0123abcd.part"
    left.write_bytes(b"half")
    copy_owner(box.root / OF_08 / NAME, left)
    assert point_08.sweep(OF_08, LATER) == 1
    assert desk.get(f"{OF_08}/{NAME}") == b"LFB1 of 07"


def copy_owner(of: Path, to: Path) -> None:
    found = of.stat()
    os.chown(to, found.st_uid, found.st_gid)


def test_a_point_cannot_write_list_read_or_delete_in_anothers_folder(box: Box, point_08: Carrier) -> None:
    before = files(box)
    refused(lambda: point_08.put(f"{OF_07}/{name_of(b'x')}", b"x"))
    refused(lambda: point_08.put(f"{ORGANISATION}/07/enrol/{name_of(b'x')}", b"x"))
    refused(lambda: point_08.put(f"{OF_07}/{NAME}", b"LFB1 overwritten"))
    refused(lambda: point_08.list(OF_07))
    refused(lambda: point_08.get(f"{OF_07}/{NAME}"))
    refused(lambda: point_08.written_at(f"{OF_07}/{NAME}"))
    refused(lambda: point_08.delete(f"{OF_07}/{NAME}"))
    refused(lambda: point_08.sweep(OF_07, LATER))
    assert files(box) == before


def test_a_point_reads_what_the_desk_says_to_it_and_to_all(point_08: Carrier) -> None:
    for folder in (TO_08, BULLETINS):
        assert point_08.list(folder) == (Entry(NAME, 10),)
        assert point_08.get(f"{folder}/{NAME}") == b"LFB1 of 07"
    assert point_08.list(f"{ORGANISATION}/{OTHER_DESK}/to-08") == ()


def test_a_point_reads_nothing_else_of_a_desk_and_writes_nothing_there(box: Box, point_08: Carrier) -> None:
    before = files(box)
    for folder in (TO_07, DESKS):
        refused(lambda at=folder: point_08.list(at))  # type: ignore[misc]
        refused(lambda at=folder: point_08.get(f"{at}/{NAME}"))  # type: ignore[misc]
    for folder in (TO_07, TO_08, BULLETINS, DESKS):
        refused(lambda at=folder: point_08.put(f"{at}/{name_of(b'x')}", b"x"))  # type: ignore[misc]
        refused(lambda at=folder: point_08.delete(f"{at}/{NAME}"))  # type: ignore[misc]
    assert files(box) == before


def test_desks_read_points_and_each_other_and_write_only_their_own(box: Box, desk: Carrier) -> None:
    assert desk.list(OF_07) == (Entry(NAME, 10),)
    assert desk.get(f"{OF_07}/{NAME}") == b"LFB1 of 07"
    refused(lambda: desk.put(f"{OF_07}/{name_of(b'x')}", b"x"))
    refused(lambda: desk.delete(f"{OF_07}/{NAME}"))
    with opened(box, OTHER_DESK) as other:
        assert other.get(f"{DESKS}/{NAME}") == b"LFB1 of 07"
        refused(lambda: other.put(f"{DESKS}/{name_of(b'x')}", b"x"))
        refused(lambda: other.delete(f"{DESKS}/{NAME}"))


def test_a_lost_login_is_worth_nothing_under_another_name(box: Box) -> None:
    credentials = box.credentials["08"] | {"user": box.credentials["07"]["user"]}
    carrier = open_mailbox(box.url, credentials, SHORT)
    with pytest.raises(AppError) as error:
        carrier.list(OF_07)
    carrier.close()
    assert error.value.details["reason"] == Trouble.NO_LOGIN


def test_a_login_that_is_stopped_as_the_document_says_is_worth_nothing_at_once(box: Box) -> None:
    stopped = box.root.parents[1] / "accounts"
    account = "08:"
    if not stopped.exists():  # OpenSSH: the key's file goes
        stopped = box.root.parents[2] / "etc/lianfang/keys/lf-08"
        account = ""
    before = stopped.read_text()
    kept = "".join(line for line in before.splitlines(keepends=True) if not line.startswith(account))
    stopped.write_text(kept)
    try:
        with opened(box, "08") as carrier, pytest.raises(AppError) as error:
            carrier.list(OF_08)
    finally:
        stopped.write_text(before)
    assert error.value.details["reason"] == Trouble.NO_LOGIN
    with opened(box, "08") as carrier:
        carrier.list(OF_08)


def files(box: Box) -> dict[str, bytes]:
    """Every file in the mailbox; what one test adds stays for the next."""
    return {str(at.relative_to(box.root)): at.read_bytes() for at in box.root.rglob("*") if at.is_file()}
