"""Real servers on loopback, each started for the tests and ended by them."""

import getpass
import os
import shutil
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from http.client import HTTPConnection
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

_DAV_MODULE = Path("/usr/lib/nginx/modules/ngx_http_dav_ext_module.so")
_READY_WITHIN = 20.0


@dataclass(frozen=True, slots=True)
class Server:
    """A running server: its port, and the folder in which it keeps its files."""

    port: int
    root: Path


def free_port() -> int:
    """A port that nobody listened on a moment ago."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@contextmanager
def running(command: Sequence[str], port: int, log: Path) -> Iterator[None]:
    """The program, from when it accepts connections until the end of the block."""
    with log.open("wb") as output:
        process = subprocess.Popen(command, stdout=output, stderr=output, stdin=subprocess.DEVNULL)
        try:
            _wait_for(port, process, log)
            yield
        finally:
            process.terminate()
            try:
                process.wait(5)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()


def _wait_for(port: int, process: "subprocess.Popen[bytes]", log: Path) -> None:
    pause = threading.Event()
    for _ in range(int(_READY_WITHIN / 0.02)):
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return
        if process.poll() is not None:
            break
        pause.wait(0.02)
    pytest.fail(f"the server did not start: {log.read_text(errors='replace')[-2000:]}")


def installed(name: str) -> str:
    """Where the program is; the test is skipped where it is not installed."""
    found = shutil.which(name, path=os.environ.get("PATH", "") + ":/usr/sbin:/sbin")
    if not found:
        pytest.skip(f"{name} is not installed")
    return found


_NGINX = """
{modules}
daemon off; worker_processes 1; pid {base}/nginx.pid; error_log stderr warn;
{user}
events {{}}
http {{
  access_log off; client_max_body_size 4m;
  client_body_temp_path {base}/body; proxy_temp_path {base}/p; fastcgi_temp_path {base}/f;
  uwsgi_temp_path {base}/u; scgi_temp_path {base}/s;
  server {{
    listen 127.0.0.1:{port}{tls};
    location /mailbox/ {{
      alias {root}/; {auth}
      dav_methods PUT DELETE MKCOL MOVE; dav_ext_methods PROPFIND OPTIONS;
    }}
  }}
}}
"""


@contextmanager
def nginx(base: Path, *, password_file: Path | None = None, tls: tuple[Path, Path] | None = None) -> Iterator[Server]:
    """nginx with both its WebDAV modules, its rights left open; `tls` is a certificate and its key."""
    program = installed("nginx")
    if not _DAV_MODULE.exists():
        pytest.skip("nginx has no module for PROPFIND")
    server = Server(free_port(), base / "root")
    server.root.mkdir()
    (base / "nginx.conf").write_text(
        _NGINX.format(
            base=base,
            port=server.port,
            root=server.root,
            modules=f"load_module {_DAV_MODULE};",
            user="user root;" if os.geteuid() == 0 else "",
            auth=f'auth_basic "mailbox"; auth_basic_user_file {password_file};' if password_file else "",
            tls=f" ssl; ssl_certificate {tls[0]}; ssl_certificate_key {tls[1]}" if tls else "",
        )
    )
    with running([program, "-e", "stderr", "-p", str(base), "-c", str(base / "nginx.conf")], server.port, base / "log"):
        yield server


@contextmanager
def wsgidav(base: Path) -> Iterator[Server]:
    """A WebDAV server in Python, without a login."""
    pytest.importorskip("wsgidav")
    server = Server(free_port(), base / "root")
    server.root.mkdir()
    command = [
        *(
            sys.executable,
            "-m",
            "wsgidav.server.server_cli",
            "--server",
            "cheroot",
            "--auth",
            "anonymous",
            "--no-config",
        ),
        *("--host", "127.0.0.1", "--port", str(server.port), "--root", str(server.root), "-q"),
    ]
    with running(command, server.port, base / "log"):
        yield server


_SSHD = """
ListenAddress 127.0.0.1
Port {port}
HostKey {base}/host
AuthorizedKeysFile {base}/user.pub
PidFile none
UsePAM no
StrictModes no
PasswordAuthentication no
PermitRootLogin yes
MaxStartups 200
MaxSessions 200
Subsystem sftp internal-sftp
"""


@dataclass(frozen=True, slots=True)
class SshServer(Server):
    """With what a kit would say of it."""

    user: str
    host_key: str
    private_key: str


@contextmanager
def sshd(base: Path) -> Iterator[SshServer]:
    """OpenSSH with a throw-away host key and one user key."""
    program, keygen = installed("sshd"), installed("ssh-keygen")
    for name in ("host", "user"):
        subprocess.run([keygen, "-q", "-t", "ed25519", "-N", "", "-f", str(base / name)], check=True)
    port, root = free_port(), base / "root"
    root.mkdir()
    if os.geteuid() == 0:
        Path("/run/sshd").mkdir(exist_ok=True)
    (base / "sshd_config").write_text(_SSHD.format(base=base, port=port))
    host_key, private_key = (base / "host.pub").read_text(), (base / "user").read_text()
    with running([program, "-D", "-e", "-f", str(base / "sshd_config")], port, base / "log"):
        yield SshServer(port, root, getpass.getuser(), host_key, private_key)


@contextmanager
def moto(base: Path) -> Iterator[Server]:
    """An S3 server in Python, with one bucket called "box"."""
    pytest.importorskip("moto.server")
    server = Server(free_port(), base)
    command = [sys.executable, "-m", "moto.server", "-H", "127.0.0.1", "-p", str(server.port)]
    with running(command, server.port, base / "log"):
        line = HTTPConnection("127.0.0.1", server.port)
        line.request("PUT", "/box")
        assert line.getresponse().status == 200
        line.close()
        yield server


class Answering(ThreadingHTTPServer):
    """A server that answers everything in one way; `asked` has the request lines."""

    daemon_threads = True
    block_on_close = True

    def __init__(self, status: int, body: bytes, headers: Mapping[str, str]) -> None:
        self.status, self.body, self.headers = status, body, headers
        self.asked: list[str] = []
        super().__init__(("127.0.0.1", 0), _Answer)

    def handle_error(self, request: object, client_address: object) -> None:
        """Who asks may go away in the middle."""


class _Answer(BaseHTTPRequestHandler):
    server: Answering
    protocol_version = "HTTP/1.1"

    def handle_one_request(self) -> None:
        self.raw_requestline = self.rfile.readline(65537)
        if not self.raw_requestline or not self.parse_request():
            self.close_connection = True
            return
        self.rfile.read(int(self.headers.get("Content-Length", 0)))
        self.server.asked.append(self.requestline)
        self.send_response(self.server.status)
        for name, value in {"Content-Length": str(len(self.server.body)), **self.server.headers}.items():
            self.send_header(name, value)
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(self.server.body)

    def log_message(self, *_: object) -> None:
        """Nothing to the console."""


@contextmanager
def answering(status: int, body: bytes = b"", headers: Mapping[str, str] | None = None) -> Iterator[Answering]:
    """Such a server for the length of the block."""
    with Answering(status, body, headers or {}) as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.02,))
        thread.start()
        try:
            yield server
        finally:
            server.shutdown()
            thread.join()
