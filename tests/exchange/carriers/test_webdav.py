"""The WebDAV carrier on nginx and on wsgidav."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.exchange.carriers.carrier import Carrier
from app.exchange.carriers.webdav import WebDavCarrier
from tests.exchange.carriers.contract import CarrierContract, IntoFolder, Plant
from tests.exchange.carriers.line_contract import Connect, LineContract
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
