"""Servers that are not the mailbox, or not the right one: each is said, and none is believed."""

from pathlib import Path

import pytest

from app.domain.errors import AppError, Code
from app.exchange.carriers.carrier import Entry, Trouble
from app.exchange.carriers.http_line import tls_context
from app.exchange.carriers.multistatus import MultistatusReader
from app.exchange.carriers.patience import Patience
from app.exchange.carriers.webdav import WebDavCarrier
from tests.exchange.carriers.certificates import Authority, make_authority
from tests.exchange.carriers.contract import FOLDER, name_of
from tests.exchange.carriers.servers import answering, nginx
from tests.exchange.carriers.strangers import ACTS, HTML, PAGE, PATH, Act

PATIENCE = Patience(connect=2, stall=2)


@pytest.fixture(params=ACTS)
def act(request: pytest.FixtureRequest) -> Act:
    """Each thing that is asked of a mailbox."""
    return ACTS[request.param]


def trouble_of(act: Act, url: str, **credentials: str) -> object:
    carrier = WebDavCarrier(url, credentials, PATIENCE)
    with pytest.raises(AppError) as error:
        act(carrier)
    carrier.close()
    assert error.value.code is Code.MAILBOX_UNREACHABLE
    return error.value.details["reason"]


@pytest.mark.parametrize("body", [PAGE, b"", b"OK", b"<multistatus/>"])
def test_a_captive_portals_page_is_never_taken_for_an_answer(act: Act, body: bytes) -> None:
    with answering(200, body, HTML) as portal:
        assert trouble_of(act, f"http://127.0.0.1:{portal.server_port}/dav") == Trouble.PORTAL


@pytest.mark.parametrize("status", [301, 302, 307, 308, 511])
def test_being_sent_elsewhere_is_a_portal(act: Act, status: int) -> None:
    with answering(status, PAGE, HTML | {"Location": "http://portal.invalid/"}) as portal:
        assert trouble_of(act, f"http://127.0.0.1:{portal.server_port}/dav") == Trouble.PORTAL


@pytest.mark.parametrize("body", [PAGE, b"", b"<html/>", b'<multistatus xmlns="DAV:">', b"\xff\xfe", b"<a" * 99999])
def test_a_multistatus_that_is_none_is_a_portal(body: bytes) -> None:
    with answering(207, body) as portal:
        assert trouble_of(ACTS["list"], f"http://127.0.0.1:{portal.server_port}/dav") == Trouble.PORTAL


@pytest.mark.parametrize(
    ("status", "trouble"),
    [
        (401, Trouble.NO_LOGIN), (403, Trouble.NO_RIGHT), (405, Trouble.NO_MAILBOX), (407, Trouble.NO_LOGIN),
        (429, Trouble.SERVER), (500, Trouble.SERVER), (501, Trouble.NO_MAILBOX), (502, Trouble.SERVER),
        (503, Trouble.SERVER), (507, Trouble.FULL),
    ],
)  # fmt: skip
def test_what_a_server_refuses_has_its_word(status: int, trouble: Trouble) -> None:
    with answering(status, PAGE, HTML) as server:
        assert trouble_of(ACTS["list"], f"http://127.0.0.1:{server.server_port}/dav") == trouble


def test_a_mailbox_that_the_server_does_not_have_is_said(tmp_path: Path) -> None:
    with nginx(tmp_path) as server:
        for act in (ACTS["list"], ACTS["put"], ACTS["sweep"]):
            assert trouble_of(act, f"http://127.0.0.1:{server.port}/mailbox/typo") == Trouble.NOT_THERE


def test_a_name_that_nobody_has_is_said() -> None:
    assert trouble_of(ACTS["list"], "http://nowhere.invalid/dav") == Trouble.NO_NAME


def test_a_proxy_is_asked_instead_of_the_server() -> None:
    with answering(502) as proxy:
        url = "http://mailbox.invalid/dav"
        assert trouble_of(ACTS["list"], url, proxy=f"http://127.0.0.1:{proxy.server_port}") == Trouble.SERVER
        assert proxy.asked == ["PROPFIND http://mailbox.invalid/dav/zlt/07/desk/ HTTP/1.1"]


def test_a_proxy_that_is_not_there_is_said() -> None:
    assert trouble_of(ACTS["list"], "http://mailbox.invalid/", proxy="http://127.0.0.1:1") == Trouble.NO_CONNECTION


@pytest.fixture(scope="module")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    return make_authority(tmp_path_factory.mktemp("authority"))


class TestLogin:
    """A user and a password, from the kit or in the address."""

    @pytest.fixture
    def passwords(self, tmp_path: Path) -> Path:
        file = tmp_path / "passwords"
        file.write_text("07:{PLAIN}grass land\n")
        return file

    def test_the_right_password_opens_and_a_wrong_one_is_said(self, tmp_path: Path, passwords: Path) -> None:
        with nginx(tmp_path, password_file=passwords) as server:
            url = f"http://127.0.0.1:{server.port}/mailbox"
            carrier = WebDavCarrier(url, {"user": "07", "password": "grass land"}, PATIENCE)
            carrier.put(PATH, b"LFB1 x")
            carrier.close()
            in_address = WebDavCarrier(f"http://07:grass%20land@127.0.0.1:{server.port}/mailbox/", {}, PATIENCE)
            assert in_address.get(PATH) == b"LFB1 x"
            in_address.close()
            for act in ACTS.values():
                assert trouble_of(act, url, user="07", password="no") == Trouble.NO_LOGIN
                assert trouble_of(act, url) == Trouble.NO_LOGIN


class TestTls:
    """The line is verified always; a bureau may have an authority of its own."""

    def test_the_bureaus_own_authority_is_believed_where_it_is_set(self, tmp_path: Path, authority: Authority) -> None:
        with nginx(tmp_path, tls=authority.certificate_for("localhost")) as server:
            carrier = WebDavCarrier(f"https://localhost:{server.port}/mailbox", {"ca": authority.pem}, PATIENCE)
            carrier.put(PATH, b"LFB1 x")
            assert carrier.list(FOLDER) == (Entry(name_of(b"LFB1 x"), 6),)
            carrier.close()

    def test_an_unknown_authority_is_refused(self, tmp_path: Path, authority: Authority) -> None:
        with nginx(tmp_path, tls=authority.certificate_for("localhost")) as server:
            assert trouble_of(ACTS["list"], f"https://localhost:{server.port}/mailbox") == Trouble.NO_TLS

    def test_another_servers_certificate_is_refused(self, tmp_path: Path, authority: Authority) -> None:
        with nginx(tmp_path, tls=authority.certificate_for("elsewhere.invalid")) as server:
            url = f"https://localhost:{server.port}/mailbox"
            assert trouble_of(ACTS["list"], url, ca=authority.pem) == Trouble.NO_TLS

    def test_a_server_without_tls_is_not_spoken_to_openly(self, tmp_path: Path) -> None:
        with nginx(tmp_path) as server:
            assert trouble_of(ACTS["put"], f"https://localhost:{server.port}/mailbox") == Trouble.NO_TLS

    def test_the_usual_authorities_are_known(self) -> None:
        assert tls_context("").cert_store_stats()["x509_ca"] > 50


class TestMultistatus:
    """What a server says it holds is data, and never leads anywhere."""

    @staticmethod
    def listed(*hrefs: str) -> bytes:
        responses = "".join(
            f"<response><href>{href}</href><propstat><prop><getcontentlength>6</getcontentlength><resourcetype/></prop>"
            "</propstat></response>"
            for href in hrefs
        )
        return f'<multistatus xmlns="DAV:">{responses}</multistatus>'.encode()

    def test_names_from_elsewhere_are_not_shown(self) -> None:
        here, name = "/dav/zlt/07/desk/", name_of(b"LFB1 x")
        strange = ["../08/", "%2e%2e%2f08%2f", "sub/", "%2Fetc%2F", "a%00", "con.lfb#", "?x="]
        body = self.listed(
            here, here + name, f"http://else.invalid/x/{name}", *(f"{here}{odd}{name}" for odd in strange)
        )
        with answering(207, body) as server:
            carrier = WebDavCarrier(f"http://127.0.0.1:{server.server_port}/dav", {}, PATIENCE)
            assert carrier.list(FOLDER) == (Entry(name, 6),)
            carrier.close()

    def test_whole_addresses_and_any_prefix_are_understood(self) -> None:
        reader = MultistatusReader()
        reader.feed(
            self.listed("https://host/dav/%E6%9D%91/x.lfb")
            .replace(b"<", b"<D:")
            .replace(b"<D:/", b"</D:")
            .replace(b'xmlns="', b'xmlns:D="'),
            last=True,
        )
        assert [(found.path, found.size, found.is_folder) for found in reader.resources] == [
            ("/dav/村/x.lfb", 6, False)
        ]

    def test_an_expanding_document_is_refused(self) -> None:
        bomb = (
            b'<!DOCTYPE m [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]><multistatus xmlns="DAV:">&b;</multistatus>'
        )
        with pytest.raises(ValueError, match="document type"):
            MultistatusReader().feed(bomb, last=True)

    @pytest.mark.parametrize("size", ["", "-1", "1e9", "٣", "9" * 40, "x"])
    def test_a_size_that_is_none_is_none(self, size: str) -> None:
        reader = MultistatusReader()
        reader.feed(self.listed("/x.lfb").replace(b">6<", f">{size}<".encode()), last=True)
        assert reader.resources[0].size is None

    def test_twenty_thousand_strange_names_are_passed_over(self) -> None:
        body = self.listed(*(f"/dav/zlt/07/desk/junk-{number}.tmp" for number in range(20_000)))
        with answering(207, body) as server:
            carrier = WebDavCarrier(f"http://127.0.0.1:{server.server_port}/dav", {}, PATIENCE)
            assert carrier.list(FOLDER) == ()
            carrier.close()


def test_a_file_that_only_looks_like_a_page_is_still_read(tmp_path: Path) -> None:
    with nginx(tmp_path) as server:
        carrier = WebDavCarrier(f"http://127.0.0.1:{server.port}/mailbox", {}, PATIENCE)
        carrier.put(PATH, PAGE)
        assert carrier.get(PATH) == PAGE
        carrier.close()
