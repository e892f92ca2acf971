"""Anki's own sync server beside ours, in the same run, where LIANFANG_ANKI names a Python that has it."""

import importlib.util
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from app.domain.changes import canonical
from tests.bench.figure import Figure
from tests.bench.figures import MEGABYTE
from tests.bench.records import make_records
from tests.bench.slow_line import SlowLine, slow_line
from tests.exchange.carriers.servers import free_port, running

_CLIENT = Path(__file__).with_name("anki_client.py")
_KILOBYTE = 1000


@dataclass(frozen=True)
class Synced:
    """One thing Anki did: seconds, bytes each way."""

    wall: float
    up: int
    down: int


def python_with_anki() -> str:
    """Where there is one; "" for nowhere."""
    named = os.environ.get("LIANFANG_ANKI", "")
    return named or (sys.executable if importlib.util.find_spec("anki") else "")


def measure(folder: Path, records: int) -> Iterator[Figure]:
    """What its peers' table says of it, measured again."""
    python = python_with_anki()
    if not python:
        yield Figure("Anki beside ours", "not measured: LIANFANG_ANKI names no Python that has it")
        return
    folder.mkdir()
    with _server(python, folder) as port, slow_line(port) as line, _client(python, folder, line, records) as asked:
        push, idle = _synced(asked, line, "push"), _synced(asked, line, "idle")
        _synced(asked, line, "edit")
        edits, pull = _synced(asked, line, "edits"), _synced(asked, line, "pull")
    yield Figure("Anki: first push", f"{push.wall:.2f} s, {push.up / MEGABYTE:.2f} MB up")
    yield Figure("Anki: nothing to do", f"{idle.wall * 1000:.0f} ms, {(idle.up + idle.down) / _KILOBYTE:.2f} KB")
    yield Figure("Anki: 100 edits", f"{edits.wall * 1000:.0f} ms, {(edits.up + edits.down) / _KILOBYTE:.2f} KB")
    yield Figure("Anki: fresh pull, no search index", f"{pull.wall:.2f} s, {pull.down / MEGABYTE:.2f} MB down")


@contextmanager
def _server(python: str, folder: Path) -> Iterator[int]:
    port = free_port()
    told = {"SYNC_USER1": "peer:peer", "SYNC_HOST": "127.0.0.1", "SYNC_PORT": str(port), "SYNC_BASE": str(folder / "s")}
    command = ["/usr/bin/env", *(f"{name}={value}" for name, value in told.items()), python, "-m", "anki.syncserver"]
    with running(command, port, folder / "server.log"):
        yield port


@contextmanager
def _client(python: str, folder: Path, line: SlowLine, records: int) -> Iterator["subprocess.Popen[str]"]:
    written = folder / "records"
    written.write_bytes(b"".join(canonical(record) + b"\n" for record in make_records(records)))
    command = [python, str(_CLIENT), str(folder), str(written), f"http://127.0.0.1:{line.port}/"]
    client = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    try:
        _heard(client)
        yield client
    finally:
        client.kill()
        client.communicate()


def _synced(client: "subprocess.Popen[str]", line: SlowLine, what: str) -> Synced:
    up, down = line.up, line.down
    assert client.stdin is not None
    client.stdin.write(f"{what}\n")
    client.stdin.flush()
    wall = float(_heard(client))
    return Synced(wall, line.up - up, line.down - down)


def _heard(client: "subprocess.Popen[str]") -> str:
    """The next line; what Anki itself prints is passed over."""
    assert client.stdout is not None
    for said in client.stdout:
        text = said.strip()
        if text == "ready" or text.replace(".", "", 1).isdigit():
            return text
    raise RuntimeError("Anki's client ended")
