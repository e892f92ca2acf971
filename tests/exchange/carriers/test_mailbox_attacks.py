"""With docs/mailbox.md as it stands: what a lost login can do by hand, past what the program would ever ask."""

import base64
import fnmatch
import http.client
import json
import os
import subprocess
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.parse import urlsplit

import paramiko
import pytest

from app.domain.errors import AppError
from app.exchange.carriers.carrier import Trouble
from app.exchange.carriers.http_line import tls_context
from app.exchange.carriers.opening import open_mailbox
from tests.exchange.carriers.line_contract import SHORT
from tests.exchange.carriers.mailbox_doc import Box, block, documented_nginx, documented_sshd

DESK = "desk-152223105"
OWN, OTHER = "/mailbox/152223/08/desk", "/mailbox/152223/07/desk"
FILE = "07-e1-1-aaaaaaaaaaaa.lfb"
PART = f"{FILE}.0123abcd.part"


def put_as(box: Box, account: str, path: str) -> None:
    carrier = open_mailbox(box.url, box.credentials[account], SHORT)
    carrier.put(path, account.encode())
    carrier.close()


def fill(box: Box) -> Box:
    """Each point has one file there."""
    for account in ("07", "08"):
        put_as(box, account, f"152223/{account}/desk/{FILE}")
    return box


def files(box: Box) -> dict[str, bytes]:
    return {str(at.relative_to(box.root)): at.read_bytes() for at in box.root.rglob("*") if at.is_file()}


@pytest.fixture(scope="module")
def web(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Box]:
    with documented_nginx(tmp_path_factory.mktemp("nginx"), ("07", "08", DESK)) as box:
        yield fill(box)


@pytest.fixture(scope="module")
def ssh(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Box]:
    with documented_sshd(tmp_path_factory.mktemp("sshd"), (DESK,), ("07", "08")) as box:
        yield fill(box)


def asked(
    box: Box, method: str, path: str, *headers: tuple[str, str], body: bytes = b"", login: str | None = None
) -> int:
    """The status of a request of point 08, with its path and headers as they stand."""
    address, secret = urlsplit(box.url), box.credentials["08"]
    line = http.client.HTTPSConnection("localhost", address.port or 0, context=tls_context(secret["ca"]), timeout=5)
    line.putrequest(method, path, skip_accept_encoding=True)
    name = f"08:{secret['password']}" if login is None else login
    for header, value in (*headers, ("Content-Length", str(len(body)))):
        line.putheader(header, value.replace("{server}", f"https://localhost:{address.port}"))
    if name:
        line.putheader("Authorization", "Basic " + base64.b64encode(name.encode()).decode())
    line.endheaders(body)
    status = line.getresponse().status
    line.close()
    return status


F, T = ("Overwrite", "F"), ("Overwrite", "T")


def to(path: str) -> tuple[str, str]:
    return ("Destination", "{server}" + path)


@pytest.mark.parametrize(
    ("method", "path", "headers"),
    [
        ("PUT", f"{OWN}/{FILE}", ()),
        ("PUT", f"{OTHER}/{PART}", ()),
        ("PUT", f"{OWN}/../../07/desk/{PART}", ()),
        ("PUT", f"{OWN}/%2e%2e/%2e%2e/07/desk/{PART}", ()),
        ("PUT", f"{OWN}%2f..%2f..%2f07%2fdesk%2f{PART}", ()),
        ("PUT", f"/mailbox/152223/08/../07/desk/{PART}", ()),
        ("PUT", f"/mailbox//152223/./07//desk/{PART}", ()),
        ("PUT", f"{OWN}/index.html", ()),
        ("PUT", f"/mailbox/152223/09/desk/{PART}", ()),
        ("GET", f"{OTHER}/{FILE}", ()),
        ("GET", f"{OWN}/../../07/desk/{FILE}", ()),
        ("GET", f"/mailbox/152223/08%0a/../07/desk/{FILE}", ()),
        ("GET", f"{OWN}/", ()),
        ("MOVE", f"{OTHER}/{FILE}", (to(f"{OWN}/x.lfb"), F)),
        ("MOVE", f"{OWN}/{FILE}", (to(f"{OWN}/x.lfb"), F)),
        ("MOVE", f"{OWN}/{PART}", (to(f"{OTHER}/x.lfb"), F)),
        ("MOVE", f"{OWN}/{PART}", (to(f"{OTHER}/{FILE}"), T)),
        ("MOVE", f"{OWN}/{PART}", (to(f"{OWN}/{FILE}"), T)),
        ("MOVE", f"{OWN}/{PART}", (to(f"{OWN}/{FILE}"),)),
        ("MOVE", f"{OWN}/{PART}", (to(f"{OWN}/{FILE}"), F)),
        ("MOVE", f"{OWN}/{PART}", (to(f"{OWN}/../../07/desk/x.lfb"), F)),
        ("MOVE", f"{OWN}/{PART}", (to(f"{OWN}/%2e%2e/%2e%2e/07/desk/x.lfb"), F)),
        ("MOVE", f"{OWN}/{PART}", (("Destination", f"{OTHER}/x.lfb"), F)),
        ("MOVE", f"{OWN}/{PART}", (to(f"{OTHER}/x.lfb"), to(f"{OWN}/x.lfb"), F)),
        ("MOVE", f"{OWN}/{PART}", (to(f"{OTHER}/x.lfb"), ("Overwrite", "F {server}" + f"{OWN}/x.lfb"))),
        ("COPY", f"{OTHER}/{FILE}", (to(f"{OWN}/x.lfb"), F)),
        ("DELETE", f"{OTHER}/{FILE}", ()),
        ("DELETE", f"{OTHER}/", ()),
        ("DELETE", f"{OWN}/", ()),
        ("DELETE", "/mailbox/152223/", ()),
        ("DELETE", "/mailbox/", ()),
        ("MKCOL", "/mailbox/152223/09/", ()),
        ("MKCOL", f"{OTHER}/x/", ()),
        ("MKCOL", f"{OWN}/x.lfb/", ()),
        ("PROPFIND", "/mailbox/", (("Depth", "1"),)),
        ("PROPFIND", "/mailbox/", ()),
        ("PROPFIND", "/mailbox/152223/", (("Depth", "0"),)),
        ("PROPFIND", "/mailbox/152223/07/", (("Depth", "0"),)),
        ("PROPFIND", f"/mailbox/152223/{DESK}/", (("Depth", "1"),)),
        ("PROPFIND", "/mailbox/152223/", (("Depth", f"0 {OWN}/"),)),
    ],
)
def test_nginx_refuses_by_hand_too(web: Box, method: str, path: str, headers: tuple[tuple[str, str], ...]) -> None:
    assert asked(web, "PUT", f"{OWN}/{PART}", body=b"aside") in (201, 204)
    before = files(web)
    assert asked(web, method, path, *headers, body=b"hostile" if method == "PUT" else b"") in (400, 403, 405, 412)
    assert files(web) == before


@pytest.mark.parametrize(("login", "statuses"), [("", {401, 403}), ("08:wrong", {401}), ("09:x", {401, 403})])
def test_nginx_lets_nobody_in_without_an_account(web: Box, login: str, statuses: set[int]) -> None:
    assert asked(web, "GET", f"{OWN}/{FILE}", login=login) in statuses


def test_the_own_authority_is_needed_to_trust_that_server(web: Box) -> None:
    carrier = open_mailbox(web.url, web.credentials["08"] | {"ca": ""}, SHORT)
    with pytest.raises(AppError) as error:
        carrier.list("152223/08/desk")
    assert error.value.details["reason"] == Trouble.NO_TLS


@pytest.fixture
def transport(ssh: Box) -> Iterator[paramiko.Transport]:
    """What point 08's key opens at the SSH server."""
    transport = paramiko.Transport(("127.0.0.1", urlsplit(ssh.url).port or 0))
    secret = ssh.root.parents[2] / "08"
    transport.connect(username="lf-08", pkey=paramiko.Ed25519Key.from_private_key_file(str(secret)))
    yield transport
    transport.close()


@pytest.fixture
def client(transport: paramiko.Transport) -> paramiko.SFTPClient:
    client = paramiko.SFTPClient.from_transport(transport)
    assert client is not None
    return client


Hostile = Callable[[paramiko.SFTPClient], object]
HOSTILE: dict[str, Hostile] = {
    "list another's": lambda client: client.listdir(OTHER),
    "list another's streams": lambda client: client.listdir("/mailbox/152223/07"),
    "list the points": lambda client: client.listdir("/mailbox/152223"),
    "list a desk's folders": lambda client: client.listdir(f"/mailbox/152223/{DESK}"),
    "look at another's file": lambda client: client.stat(f"{OTHER}/{FILE}"),
    "read another's": lambda client: client.open(f"{OTHER}/{FILE}"),
    "write over another's": lambda client: client.open(f"{OTHER}/{FILE}", "w"),
    "add to another's": lambda client: client.open(f"{OTHER}/{FILE}", "a"),
    "write beside another's": lambda client: client.open(f"{OTHER}/{PART}", "w"),
    "delete another's": lambda client: client.remove(f"{OTHER}/{FILE}"),
    "take another's": lambda client: client.rename(f"{OTHER}/{FILE}", f"{OWN}/x.lfb"),
    "take another's whole folder": lambda client: client.rename("/mailbox/152223/07", "/mailbox/152223/08/07"),
    "give to another": lambda client: client.rename(f"{OWN}/{FILE}", f"{OTHER}/x.lfb"),
    "a new folder among the points": lambda client: client.mkdir("/mailbox/152223/09"),
    "a new file at the top": lambda client: client.open("/x.lfb", "w"),
    "rename so that it overwrites": lambda client: client.posix_rename(f"{OWN}/{FILE}", f"{OWN}/x.lfb"),
    "open one's folder to all": lambda client: client.chmod("/mailbox/152223/08", 0o777),
    "set a clock": lambda client: client.utime(f"{OWN}/{FILE}", (0, 0)),
    "link": lambda client: client.symlink("/mailbox/152223/07", f"{OWN}/link"),
    "take away one's folder": lambda client: (client.mkdir(f"{OWN}/empty"), client.rmdir(f"{OWN}/empty")),
    "leave the mailbox": lambda client: client.open("/../../../etc/passwd"),
    "move one's folder": lambda client: client.rename("/mailbox/152223/08", "/mailbox/152223/10"),
}


@pytest.mark.parametrize("what", HOSTILE)
def test_openssh_refuses_by_hand_too(ssh: Box, client: paramiko.SFTPClient, what: str) -> None:
    before = files(ssh)
    with pytest.raises(OSError):  # noqa: PT011 - each is refused in the server's own words
        HOSTILE[what](client)
    assert files(ssh) == before


def test_openssh_gives_no_shell_and_no_way_on(transport: paramiko.Transport) -> None:
    with pytest.raises(paramiko.ChannelException):
        transport.open_channel("direct-tcpip", ("127.0.0.1", 22), ("127.0.0.1", 1))
    with pytest.raises(paramiko.SSHException):
        transport.open_session().get_pty()
    channel = transport.open_session()
    channel.settimeout(5)
    channel.exec_command("echo hello")
    assert b"sftp connections only" in channel.recv(100)


def test_openssh_lets_a_point_spoil_its_own_files_as_the_document_says(ssh: Box, client: paramiko.SFTPClient) -> None:
    path = f"{OWN}/08-e1-9-aaaaaaaaaaaa.lfb"
    for text in (b"first", b"other"):
        with client.open(path, "w") as file:
            file.write(text)
        assert (ssh.root / path.removeprefix("/mailbox/")).read_bytes() == text
    client.remove(path)


def test_openssh_lets_a_point_close_its_own_folder_to_the_desk_as_the_document_says(
    ssh: Box, client: paramiko.SFTPClient
) -> None:
    client.mkdir("/mailbox/152223/08/closed", 0o700)
    desk = open_mailbox(ssh.url, ssh.credentials[DESK], SHORT)
    with pytest.raises(AppError) as error:
        desk.list("152223/08/closed")
    desk.close()
    assert error.value.details["reason"] == Trouble.NO_RIGHT


def test_the_s3_policy_names_nothing_of_another_point() -> None:
    """As it is written; `test_mailbox_rights_s3.py` has it kept by a server."""
    put, read, listed = json.loads(block("{"))["Statement"]
    box = "arn:aws:s3:::lianfang/mailbox/152223"
    assert fnmatch.fnmatchcase(f"{box}/07/desk/{FILE}", put["Resource"])
    for resource in (put["Resource"], *read["Resource"]):
        for path in (f"08/desk/{FILE}", f"07B/desk/{FILE}", f"{DESK}/to-08/{FILE}", f"{DESK}/desks/{FILE}"):
            assert not fnmatch.fnmatchcase(f"{box}/{path}", resource)
    for path in (f"{DESK}/to-07/{FILE}", f"{DESK}/bulletins/{FILE}"):
        assert any(fnmatch.fnmatchcase(f"{box}/{path}", resource) for resource in read["Resource"])
    prefixes = listed["Condition"]["StringLike"]["s3:prefix"]
    for path, may in (("07/desk/", True), (f"{DESK}/to-07/", True), ("08/desk/", False), ("", False)):
        assert any(fnmatch.fnmatchcase(f"mailbox/152223/{path}", prefix) for prefix in prefixes) is may


def test_the_clean_up_takes_what_is_old_and_nothing_else(tmp_path: Path) -> None:
    folder = tmp_path / "mailbox/152223/07/desk"
    folder.mkdir(parents=True)
    ages = {"old.lfb": 200, "new.lfb": 170, "old.lfb.0123abcd.part": 4, "new.lfb.0123abcd.part": 1, "note.txt": 400}
    for name, days in ages.items():
        (folder / name).touch()
        os.utime(folder / name, (time.time() - days * 86400,) * 2)
    script = block("# /etc/cron.daily/lianfang").replace("/srv/lianfang", str(tmp_path))
    subprocess.run(["sh", "-euc", script.replace("/var/backups", str(tmp_path / "none"))], check=True)
    assert {at.name for at in folder.iterdir()} == {"new.lfb", "new.lfb.0123abcd.part", "note.txt"}
