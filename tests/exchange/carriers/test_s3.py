"""The S3 carrier on moto."""

from collections.abc import Iterator
from pathlib import Path

import obstore
import pytest
from obstore.store import S3Store
from typing_extensions import override

from app.domain.errors import AppError, Code
from app.exchange.carriers.carrier import Carrier, Trouble
from app.exchange.carriers.opening import open_mailbox
from app.exchange.carriers.patience import Patience
from app.exchange.carriers.s3 import S3Carrier
from tests.exchange.carriers.certificates import make_authority
from tests.exchange.carriers.contract import FOLDER, LATER, CarrierContract, Plant, name_of
from tests.exchange.carriers.line_contract import SHORT, Connect, LineContract
from tests.exchange.carriers.servers import Server, answering, moto, nginx
from tests.exchange.carriers.strangers import ACTS, HTML, PAGE

LOGIN = {"user": "07", "password": "grass land"}
PATH = f"{FOLDER}/{name_of(b'x')}"


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    with moto(tmp_path_factory.mktemp("moto")) as server:
        yield server


@pytest.fixture
def place(tmp_path: Path) -> str:
    """A mailbox of the test's own in a bucket that all of them share."""
    return tmp_path.name


@pytest.fixture
def url(server: Server, place: str) -> str:
    return f"s3+http://127.0.0.1:{server.port}/box/{place}"


@pytest.fixture
def connect(place: str) -> Connect:
    return lambda port, patience: S3Carrier(f"s3+http://127.0.0.1:{port}/box/{place}", LOGIN, patience)


@pytest.fixture
def carrier(url: str) -> Carrier:
    return S3Carrier(url, LOGIN, SHORT)


@pytest.fixture
def plant(server: Server, place: str) -> Plant:
    class IntoBucket(Plant):
        def __call__(self, path: str, data: bytes) -> None:
            store = S3Store(
                "box",
                prefix=place,
                config={"endpoint": f"http://127.0.0.1:{server.port}", "access_key_id": "a", "secret_access_key": "b"},
                client_options={"allow_http": True},
            )
            obstore.put(store, path, data)

    return IntoBucket()


class TestS3(CarrierContract):
    """The contract, on moto."""

    def test_old_leftovers_are_swept_and_nothing_else(self, carrier: Carrier, plant: Plant) -> None:
        """There are none: an object is there whole or not at all."""
        assert carrier.sweep(FOLDER, LATER) == 0


class TestS3OverABadLine(LineContract):
    """A bad line to moto."""

    STEP = 4001

    @pytest.fixture
    def port(self, server: Server) -> int:
        return server.port

    @override
    def send(self, carrier: Carrier, path: str, data: bytes) -> None:
        """As rounds do with a damaged file of their own. moto, which does not check the signed hash of a body as S3
        servers do, now and then keeps what came of one that was cut."""
        try:
            carrier.put(path, data)
        except AppError as error:
            if error.code is not Code.FILE_EXISTS:
                raise
            carrier.delete(path)
            carrier.put(path, data)


def trouble_of(act: str, url: str, **credentials: str) -> object:
    with pytest.raises(AppError) as error:
        ACTS[act](S3Carrier(url, LOGIN | credentials, Patience(connect=2, stall=2)))
    return error.value.details["reason"]


@pytest.mark.parametrize("act", ["list", "put", "get"])
@pytest.mark.parametrize("body", [PAGE, b"", b"OK"])
def test_a_captive_portals_page_is_never_taken_for_an_answer(act: str, body: bytes) -> None:
    with answering(200, body, HTML) as portal:
        assert trouble_of(act, f"s3+http://127.0.0.1:{portal.server_port}/box") == Trouble.PORTAL


@pytest.mark.parametrize("act", ["list", "put", "get"])
def test_being_sent_to_a_portal_is_noticed(act: str) -> None:
    with answering(200, PAGE, HTML) as portal:
        there = HTML | {"Location": f"http://127.0.0.1:{portal.server_port}/welcome"}
        with answering(302, PAGE, there) as gate:
            assert trouble_of(act, f"s3+http://127.0.0.1:{gate.server_port}/box") == Trouble.PORTAL


@pytest.mark.parametrize(
    ("status", "trouble"),
    [
        (401, Trouble.NO_LOGIN), (403, Trouble.NO_RIGHT), (404, Trouble.NO_MAILBOX), (500, Trouble.SERVER),
        (503, Trouble.SERVER), (507, Trouble.FULL), (511, Trouble.PORTAL),
    ],
)  # fmt: skip
def test_what_a_server_refuses_has_its_word(status: int, trouble: Trouble) -> None:
    with answering(status, PAGE, HTML) as server:
        assert trouble_of("list", f"s3+http://127.0.0.1:{server.server_port}/box") == trouble


def test_a_bucket_that_the_server_does_not_have_is_said(server: Server) -> None:
    for act in ("list", "put"):
        assert trouble_of(act, f"s3+http://127.0.0.1:{server.port}/typo") == Trouble.NOT_THERE


def test_a_name_that_nobody_has_is_said() -> None:
    assert trouble_of("list", "s3+http://nowhere.invalid/box") == Trouble.NO_NAME


def test_the_line_is_verified_with_the_bureaus_own_authority(tmp_path: Path) -> None:
    authority = make_authority(tmp_path)
    with nginx(tmp_path, tls=authority.certificate_for("localhost")) as web:
        url = f"s3+https://localhost:{web.port}/box"
        assert trouble_of("list", url) == Trouble.NO_TLS
        assert trouble_of("list", url, ca=authority.pem) == Trouble.NO_MAILBOX
        assert trouble_of("list", url.replace("localhost", "127.0.0.1"), ca=authority.pem) == Trouble.NO_TLS


def test_a_bucket_can_be_named_apart_from_its_server(server: Server, place: str) -> None:
    endpoint = {"endpoint": f"http://127.0.0.1:{server.port}", "region": "cn-north-1"}
    carrier = open_mailbox(f"s3://box/{place}", LOGIN | endpoint, SHORT)
    carrier.put(PATH, b"x")
    assert open_mailbox(f"s3+http://127.0.0.1:{server.port}/box/{place}", LOGIN, SHORT).get(PATH) == b"x"
    carrier.close()
