"""The WebDAV carrier on nginx and on wsgidav."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.exchange.carriers.carrier import Carrier
from app.exchange.carriers.webdav import WebDavCarrier
from tests.exchange.carriers.contract import FOLDER, CarrierContract, IntoFolder, Plant, name_of
from tests.exchange.carriers.line_contract import SHORT, Connect, LineContract
from tests.exchange.carriers.requests_counted import requests_counted
from tests.exchange.carriers.servers import Server, nginx, wsgidav


@pytest.fixture(scope="module")
def nginx_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    with nginx(tmp_path_factory.mktemp("nginx")) as server:
        yield server


@pytest.fixture(scope="module")
def wsgidav_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    with wsgidav(tmp_path_factory.mktemp("wsgidav")) as server:
        yield server


@pytest.fixture
def place(tmp_path: Path) -> str:
    """A mailbox of the test's own on a server that all of them share."""
    return tmp_path.name


@pytest.fixture
def plant(root: Path) -> Plant:
    return IntoFolder(root)


@pytest.fixture
def carrier(url: str, root: Path) -> Iterator[Carrier]:
    root.mkdir()
    carrier = WebDavCarrier(url, {})
    yield carrier
    carrier.close()


class TestNginx(CarrierContract):
    """The contract, on nginx."""

    @pytest.fixture
    def root(self, nginx_server: Server, place: str) -> Path:
        return nginx_server.root / place

    @pytest.fixture
    def url(self, nginx_server: Server, place: str) -> str:
        return f"http://127.0.0.1:{nginx_server.port}/mailbox/{place}"


class TestWsgidav(CarrierContract):
    """The contract, on wsgidav."""

    @pytest.fixture
    def root(self, wsgidav_server: Server, place: str) -> Path:
        return wsgidav_server.root / place

    @pytest.fixture
    def url(self, wsgidav_server: Server, place: str) -> str:
        return f"http://127.0.0.1:{wsgidav_server.port}/{place}/"


def test_a_folder_on_a_server_tells_when_it_was_touched(
    nginx_server: Server, wsgidav_server: Server, place: str
) -> None:
    for server, start in ((nginx_server, "/mailbox"), (wsgidav_server, "")):
        (server.root / place).mkdir(exist_ok=True)
        carrier = WebDavCarrier(f"http://127.0.0.1:{server.port}{start}/{place}", {}, SHORT)
        carrier.put(f"{FOLDER}/{name_of(b'a')}", b"a")
        once = carrier.touched(FOLDER)
        os.utime(server.root / place / FOLDER, (10**9, 10**9))
        assert once
        assert carrier.touched(FOLDER) not in ("", once)
        carrier.close()


def test_a_folder_that_is_not_there_is_made_before_a_file_goes_over_the_line(nginx_server: Server, place: str) -> None:
    (nginx_server.root / place).mkdir()
    carrier = WebDavCarrier(f"http://127.0.0.1:{nginx_server.port}/mailbox/{place}", {}, SHORT)
    assert carrier.list(FOLDER) == ()
    with requests_counted() as asked:
        for word in (b"a", b"b"):
            carrier.put(f"{FOLDER}/{name_of(word)}", word)
    carrier.close()
    methods = [method for method, _, _ in (each.partition(" ") for each in asked)]
    assert methods == ["MKCOL"] * len(FOLDER.split("/")) + ["PUT", "MOVE", "HEAD"] * 2


class TestNginxOverABadLine(LineContract):
    """A bad line to nginx."""

    @pytest.fixture
    def port(self, nginx_server: Server, place: str) -> int:
        (nginx_server.root / place).mkdir()
        return nginx_server.port

    @pytest.fixture
    def connect(self, place: str) -> Connect:
        return lambda port, patience: WebDavCarrier(f"http://127.0.0.1:{port}/mailbox/{place}", {}, patience)


class TestWsgidavOverABadLine(LineContract):
    """A bad line to wsgidav."""

    STEP = 4001

    @pytest.fixture
    def port(self, wsgidav_server: Server, place: str) -> int:
        (wsgidav_server.root / place).mkdir()
        return wsgidav_server.port

    @pytest.fixture
    def connect(self, place: str) -> Connect:
        return lambda port, patience: WebDavCarrier(f"http://127.0.0.1:{port}/{place}", {}, patience)
