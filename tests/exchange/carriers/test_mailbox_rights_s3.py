"""With the policies of docs/mailbox.md, one point's keys cannot touch another point's objects in a bucket."""

import fnmatch
from collections.abc import Callable, Iterator
from urllib.parse import parse_qs, urlsplit

import pytest

from app.domain.errors import AppError, Code
from app.exchange.carriers.carrier import Carrier, Entry, Trouble
from app.exchange.carriers.opening import open_mailbox
from app.exchange.line_test import try_line
from tests.exchange.carriers.contract import LATER
from tests.exchange.carriers.line_contract import SHORT
from tests.exchange.carriers.mailbox_doc import Box, documented_s3, s3_policy
from tests.exchange.carriers.servers import answering
from tests.exchange.carriers.test_mailbox_rights import (
    BULLETINS,
    DESK,
    DESKS,
    NAME,
    OF_07,
    OF_08,
    OTHER_DESK,
    TO_07,
    TO_08,
    WRITTEN,
    opened,
    refused,
)
from tests.exchange.carriers.test_mailbox_rights import ORGANISATION as ORG

BODY = b"LFB1 of 07"


@pytest.fixture(scope="module")
def box(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Box]:
    """A bucket in which point 07 and the desk have written."""
    with documented_s3(tmp_path_factory.mktemp("s3"), (DESK, OTHER_DESK), ("07", "08")) as box:
        for account, folders in WRITTEN.items():
            with opened(box, account) as carrier:
                for folder in folders:
                    carrier.put(f"{folder}/{NAME}", BODY)
        yield box


@pytest.fixture
def point_08(box: Box) -> Iterator[Carrier]:
    with opened(box, "08") as carrier:
        yield carrier


def test_a_point_does_its_rounds_operations_on_its_own(point_08: Carrier) -> None:
    path = f"{OF_08}/{NAME}"
    point_08.put(path, BODY)
    point_08.put(path, BODY)
    assert point_08.list(OF_08) == (Entry(NAME, len(BODY)),)
    assert point_08.get(path) == BODY
    assert point_08.written_at(path) is not None
    with pytest.raises(AppError) as error:
        point_08.put(path, b"LFB1 else")
    assert error.value.code is Code.FILE_EXISTS
    point_08.delete(path)
    point_08.delete(path)
    assert point_08.list(OF_08) == ()


@pytest.mark.parametrize(("account", "stream"), [("08", "desk"), (DESK, "desks"), (OTHER_DESK, "desks")])
def test_the_line_test_goes_there_and_back(box: Box, account: str, stream: str) -> None:
    with opened(box, account) as carrier:
        tested = try_line(carrier, (ORG, account, stream), is_local=False, clock=lambda: LATER)
    assert [tried.step for tried in tested.steps][-2:] == ["delete", "clock"]


def test_a_point_cannot_write_read_or_delete_anothers(box: Box, point_08: Carrier) -> None:
    for folder in (OF_07, TO_07, DESKS):
        refused(lambda at=folder: point_08.get(f"{at}/{NAME}"))  # type: ignore[misc]
        refused(lambda at=folder: point_08.written_at(f"{at}/{NAME}"))  # type: ignore[misc]
    for folder in (OF_07, TO_07, TO_08, BULLETINS, DESKS):
        refused(lambda at=folder: point_08.put(f"{at}/07-e1-9-0123456789ab.lfb", b"x"))  # type: ignore[misc]
        refused(lambda at=folder: point_08.delete(f"{at}/{NAME}"))  # type: ignore[misc]
    with opened(box, DESK) as desk:
        assert all(desk.get(f"{folder}/{NAME}") == BODY for folder in (OF_07, TO_07, TO_08, BULLETINS, DESKS))


def test_a_point_reads_what_the_desk_says_to_it_and_to_all(point_08: Carrier) -> None:
    for folder in (TO_08, BULLETINS):
        assert point_08.list(folder) == (Entry(NAME, len(BODY)),)
        assert point_08.get(f"{folder}/{NAME}") == BODY


def test_desks_read_points_and_each_other_and_write_only_their_own(box: Box) -> None:
    with opened(box, OTHER_DESK) as other:
        for folder in (OF_07, DESKS):
            assert other.get(f"{folder}/{NAME}") == BODY
            refused(lambda at=folder: other.put(f"{at}/07-e1-9-0123456789ab.lfb", b"x"))  # type: ignore[misc]
            refused(lambda at=folder: other.delete(f"{at}/{NAME}"))  # type: ignore[misc]


def test_a_key_is_worth_nothing_with_anothers_secret(box: Box) -> None:
    credentials = box.credentials["08"] | {"user": box.credentials["07"]["user"]}
    carrier = open_mailbox(box.url, credentials, SHORT)
    with pytest.raises(AppError) as error:
        carrier.list(OF_07)
    carrier.close()
    assert error.value.details["reason"] == Trouble.NO_LOGIN


def allowed_to_list(account: str) -> Callable[[str], bool]:
    """What the policy's condition says of the prefix of a listing: a star stands for anything, a slash too."""
    (pattern,) = (one for one in s3_policy(account)["Statement"] if one["Action"] == "s3:ListBucket")
    said = pattern["Condition"]["StringLike"]["s3:prefix"]
    return lambda prefix: any(fnmatch.fnmatchcase(prefix, each) for each in ([said] if isinstance(said, str) else said))


def test_what_the_program_lists_is_what_the_condition_allows_and_nothing_of_another_point() -> None:
    """moto does not look at conditions: the prefixes that the program really asks for are held against it here."""
    asked = {folder: _asked_prefix(folder) for folder in (OF_07, OF_08, TO_07, TO_08, BULLETINS, DESKS, ORG)}
    allowed = {folder for folder, prefix in asked.items() if allowed_to_list("08")(prefix)}
    assert allowed == {OF_08, TO_08, BULLETINS}
    assert not any(allowed_to_list("08")(prefix) for prefix in ("", "mailbox/", f"mailbox/{ORG}/", f"mailbox/{ORG}/0"))
    assert all(allowed_to_list(DESK)(prefix) for prefix in asked.values())


def _asked_prefix(folder: str) -> str:
    with answering(403) as server:
        carrier = open_mailbox(f"s3+http://127.0.0.1:{server.server_port}/lianfang/mailbox", {"user": "a"}, SHORT)
        with pytest.raises(AppError):
            carrier.list(folder)
        carrier.close()
    (prefix,) = {parse_qs(urlsplit(line.split()[1]).query)["prefix"][0] for line in server.asked}
    return prefix
