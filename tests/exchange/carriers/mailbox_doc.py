"""The servers of docs/mailbox.md, set up with the very text that stands there."""

import json
import os
import re
import shutil
import subprocess
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.request import Request, urlopen

import pytest

from tests.exchange.carriers.servers import free_port, installed, moto, running

_DOC = Path(__file__).parents[3] / "docs" / "mailbox.md"
_DAV_MODULE = Path("/usr/lib/nginx/modules/ngx_http_dav_ext_module.so")
_BLOCK = re.compile(r"^```[a-z]+\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def block(start: str) -> str:
    """The one code block of the document that begins so."""
    found = [text for text in _BLOCK.findall(_DOC.read_text(encoding="utf-8")) if text.startswith(start)]
    assert len(found) == 1, start
    return str(found[0])


@dataclass(frozen=True, slots=True)
class Box:
    """A running mailbox: its address, what each account's kit would say, and where the server keeps the files."""

    url: str
    root: Path
    credentials: dict[str, dict[str, str]]


_NGINX = """
load_module {module};
daemon off; worker_processes 1; pid {base}/nginx.pid; error_log stderr warn;
{user}
events {{}}
http {{
  access_log off;
  proxy_temp_path {base}/p; fastcgi_temp_path {base}/f; uwsgi_temp_path {base}/u; scgi_temp_path {base}/s;
  include {base}/lianfang.conf;
}}
"""


@contextmanager
def documented_nginx(base: Path, accounts: Sequence[str]) -> Iterator[Box]:
    """nginx as the document has it, with a certificate and accounts made as it says.

    Changed are only folders, the owner of the files, the port and the server's name.
    """
    nginx, _ = installed("nginx"), installed("openssl")
    if not _DAV_MODULE.exists():
        pytest.skip("nginx has no module for PROPFIND")
    port, root = free_port(), base / "srv"
    local = {
        "/etc/nginx/lianfang": f"{base}",
        "/srv/lianfang": f"{root}",
        "mailbox.example.cn": "localhost",
        "listen 443": f"listen 127.0.0.1:{port}",
        "-o www-data -g www-data ": "",
        "chown root:www-data": "true",
    }
    _run(_altered("# ca.sh", local), base)
    _run(_altered("# folders.sh", local), base)
    told = [_run(_altered("# account.sh", local), base, account).split() for account in accounts]
    (base / "lianfang.conf").write_text(_altered("# /etc/nginx/conf.d/lianfang.conf", local), encoding="utf-8")
    user = "user root;" if os.geteuid() == 0 else ""
    (base / "nginx.conf").write_text(_NGINX.format(module=_DAV_MODULE, base=base, user=user), encoding="utf-8")
    authority = (base / "ca.pem").read_text()
    credentials = {user: {"user": user, "password": password, "ca": authority} for user, password in told}
    command = [nginx, "-e", "stderr", "-p", str(base), "-c", str(base / "nginx.conf")]
    with running(command, port, base / "log"):
        yield Box(f"https://localhost:{port}/mailbox", root / "mailbox", credentials)


_MAIN_SSHD = """
Include /etc/ssh/sshd_config.d/*.conf
ListenAddress 127.0.0.1
HostKey {base}/host
PidFile none
UsePAM no
PasswordAuthentication no
MaxStartups 200
Subsystem sftp internal-sftp
"""
# in a file system of its own: what is done to /etc and /srv there is not done to this machine
_ALONE = """
PATH=$PATH:/usr/sbin:/sbin
cd {base}
mount --bind {base}/etc /etc
mount --bind {base}/srv /srv
{setups}
exec {sshd} -D -e -p {port} -f /etc/ssh/sshd_config
"""


@contextmanager
def documented_sshd(base: Path, desks: Sequence[str], points: Sequence[str]) -> Iterator[Box]:
    """OpenSSH as the document has it, word for word, with a system user for each account.

    The users are made by the document's scripts in a mount namespace, which needs root.
    """
    sshd, unshare = installed("sshd"), installed("unshare")
    alone = [unshare, "--mount", "--propagation", "private"]
    probe = [*alone, "mount", "--bind", str(base), "/srv"]
    if os.geteuid() != 0 or subprocess.run(probe, capture_output=True, check=False).returncode:
        pytest.skip("users of its own need root and a mount namespace")
    _make_etc(base)
    private_keys = {name: _key(base, name) for name in ("host", *desks, *points)}
    host_key, port = (base / "host.pub").read_text(), free_port()
    _write_scripts(base)
    setups = [f"bash -e desk.sh 152223 {desk}" for desk in desks]
    setups += [f"bash -e point.sh 152223 {point}" for point in points]
    text = _ALONE.format(base=base, setups="\n".join(setups), sshd=sshd, port=port)
    (base / "alone.sh").write_text(text)
    users = {desk: desk for desk in desks} | {point: f"lf-{point}" for point in points}
    credentials = {
        name: {"user": user, "host_key": host_key, "private_key": private_keys[name]} for name, user in users.items()
    }
    with running([*alone, "bash", "-eu", str(base / "alone.sh")], port, base / "log"):
        yield Box(f"sftp://127.0.0.1:{port}/mailbox", base / "srv/lianfang/mailbox", credentials)


@contextmanager
def documented_s3(base: Path, desks: Sequence[str], points: Sequence[str]) -> Iterator[Box]:
    """moto with a user, a pair of keys and the document's policy for each account.

    It holds them to the keys, to the actions and to the resources. It does not look at conditions, so whoever may list
    one folder lists all.
    """
    boto3: Any = pytest.importorskip("boto3")
    with moto(base) as server:
        at = f"http://127.0.0.1:{server.port}"
        root = {"endpoint_url": at, "region_name": "us-east-1", "aws_access_key_id": "a", "aws_secret_access_key": "b"}
        boto3.client("s3", **root).create_bucket(Bucket="lianfang")
        iam, credentials = boto3.client("iam", **root), {}
        for account in (*desks, *points):
            policy = json.dumps(s3_policy(account))
            iam.create_user(UserName=account)
            iam.put_user_policy(UserName=account, PolicyName="mailbox", PolicyDocument=policy)
            key = iam.create_access_key(UserName=account)["AccessKey"]
            credentials[account] = {"user": key["AccessKeyId"], "password": key["SecretAccessKey"]}
        with urlopen(Request(f"{at}/moto-api/reset-auth", b"0", {"Content-Type": "text/plain"})):
            pass  # from now on it asks everybody who they are
        yield Box(f"s3+{at}/lianfang/mailbox", base, credentials)


def s3_policy(account: str) -> Mapping[str, Any]:
    """The policy of an account, changed from that of point 07 as the document says."""
    text = block("{").replace("152223/07/", f"152223/{account}/").replace("to-07/", f"to-{account}/")
    policy: dict[str, Any] = json.loads(text)
    if account.startswith("desk-"):
        _, read, listed = policy["Statement"]
        read["Resource"] = "arn:aws:s3:::lianfang/mailbox/152223/*"
        listed["Condition"]["StringLike"]["s3:prefix"] = "mailbox/152223/*"
    return policy


def _make_etc(base: Path) -> None:
    """What accounts and sshd look for in /etc, with this machine's users and none of their secrets."""
    etc = base / "etc"
    (etc / "ssh/sshd_config.d").mkdir(parents=True)
    (base / "srv").mkdir()
    Path("/run/sshd").mkdir(exist_ok=True)
    for name in ("passwd", "group", "login.defs", "nsswitch.conf"):
        if (Path("/etc") / name).exists():
            shutil.copy(Path("/etc") / name, etc / name)
    for name in ("shadow", "gshadow"):
        (etc / name).touch(0o600)
    (etc / "ssh/sshd_config").write_text(_MAIN_SSHD.format(base=base))
    text = block("# /etc/ssh/sshd_config.d/lianfang.conf")
    (etc / "ssh/sshd_config.d/lianfang.conf").write_text(text, encoding="utf-8")


def _write_scripts(base: Path) -> None:
    for name in ("desk", "point"):
        (base / f"{name}.sh").write_text(block(f"# lianfang-{name}.sh"), encoding="utf-8")


def _key(base: Path, name: str) -> str:
    """Makes a pair of files as the document says, and gives the private one's text."""
    subprocess.run([installed("ssh-keygen"), "-q", "-t", "ed25519", "-N", "", "-f", str(base / name)], check=True)
    return (base / name).read_text()


def _altered(start: str, local: dict[str, str]) -> str:
    text = block(start)
    for theirs, ours in local.items():
        text = text.replace(theirs, ours)
    return text


def _run(script: str, folder: Path, *arguments: str) -> str:
    """What the script says; the test fails if any of its commands does."""
    done = subprocess.run(
        ["bash", "-euc", script, "script", *arguments], cwd=folder, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout
