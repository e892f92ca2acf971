"""The SFTP carrier on OpenSSH."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.domain.errors import AppError
from app.exchange.carriers.carrier import Carrier, Entry, Trouble
from app.exchange.carriers.opening import open_mailbox
from app.exchange.carriers.patience import Patience
from app.exchange.carriers.sftp import SftpCarrier, read_host_key
from tests.exchange.carriers.contract import FOLDER, CarrierContract, IntoFolder, Plant, name_of
from tests.exchange.carriers.line_contract import SHORT, Connect, LineContract
from tests.exchange.carriers.servers import SshServer, sshd

PATH = f"{FOLDER}/{name_of(b'x')}"


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SshServer]:
    with sshd(tmp_path_factory.mktemp("sshd")) as server:
        yield server


@pytest.fixture
def root(server: SshServer, tmp_path: Path) -> Path:
    """A mailbox of the test's own on a server that all of them share."""
    root = server.root / tmp_path.name
    root.mkdir()
    return root


@pytest.fixture
def credentials(server: SshServer) -> dict[str, str]:
    return {"user": server.user, "private_key": server.private_key, "host_key": server.host_key}


@pytest.fixture
def url(server: SshServer, root: Path) -> str:
    return f"sftp://127.0.0.1:{server.port}{root}"


@pytest.fixture
def connect(root: Path, credentials: dict[str, str]) -> Connect:
    return lambda port, patience: SftpCarrier(f"sftp://127.0.0.1:{port}{root}", credentials, patience)


@pytest.fixture
def carrier(url: str, credentials: dict[str, str]) -> Iterator[Carrier]:
    carrier = SftpCarrier(url, credentials)
    yield carrier
    carrier.close()


@pytest.fixture
def plant(root: Path) -> Plant:
    return IntoFolder(root)


class TestSftp(CarrierContract):
    """The contract, on OpenSSH."""


class TestSftpOverABadLine(LineContract):
    """A bad line to OpenSSH."""

    STEP, GREETS = 4001, True

    @pytest.fixture
    def port(self, server: SshServer) -> int:
        return server.port


def trouble_of(carrier: Carrier) -> object:
    with pytest.raises(AppError) as error:
        carrier.list(FOLDER)
    carrier.close()
    return error.value.details["reason"]


@pytest.mark.parametrize("host_key", ["", "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIO", "ssh-rsa AAAA", "junk"])
def test_a_server_that_is_not_the_kits_is_not_spoken_to(url: str, credentials: dict[str, str], host_key: str) -> None:
    trouble = trouble_of(SftpCarrier(url, credentials | {"host_key": host_key}, SHORT))
    assert trouble in (Trouble.OTHER_HOST, Trouble.CUT)


def test_the_desk_reads_the_key_that_its_kits_pin(url: str, server: SshServer) -> None:
    assert read_host_key(url) == " ".join(server.host_key.split()[:2])


@pytest.mark.parametrize(
    "wrong", [{"user": "nobody-07"}, {"private_key": "no key"}, {"private_key": "", "password": "x"}]
)
def test_a_wrong_login_is_said(url: str, credentials: dict[str, str], wrong: dict[str, str]) -> None:
    assert trouble_of(SftpCarrier(url, credentials | wrong, SHORT)) == Trouble.NO_LOGIN


def test_a_mailbox_that_the_server_does_not_have_is_said(url: str, credentials: dict[str, str]) -> None:
    assert trouble_of(SftpCarrier(f"{url}/typo", credentials, SHORT)) == Trouble.NOT_THERE


def test_a_name_that_nobody_has_is_said() -> None:
    assert trouble_of(SftpCarrier("sftp://nowhere.invalid/x", {}, Patience(connect=2))) == Trouble.NO_NAME


def test_a_folder_tells_when_it_was_touched(carrier: Carrier, root: Path) -> None:
    carrier.put(PATH, b"x")
    once = carrier.touched(FOLDER)
    os.utime(root / FOLDER, (10**9, 10**9))
    assert once
    carrier.put(f"{FOLDER}/{name_of(b'y', 2)}", b"y")
    assert carrier.touched(FOLDER) not in ("", str(10**9))
    assert carrier.touched(PATH) == ""


def test_links_on_the_server_are_not_files(carrier: Carrier, root: Path) -> None:
    carrier.put(PATH, b"x")
    (root / FOLDER / "07-e1-2-aaaaaaaaaaaa.lfb").symlink_to("/etc/passwd")
    assert carrier.list(FOLDER) == (Entry(name_of(b"x"), 1),)
    with pytest.raises(AppError):
        carrier.get(f"{FOLDER}/07-e1-2-aaaaaaaaaaaa.lfb")


def test_the_address_opens_it(url: str, credentials: dict[str, str]) -> None:
    carrier = open_mailbox(url.replace("sftp://", f"sftp://{credentials['user']}@"), credentials, SHORT)
    carrier.put(PATH, b"x")
    assert carrier.get(PATH) == b"x"
    carrier.close()
