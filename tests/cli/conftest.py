"""What command tests are handed: `lianfang` as a shell would run it, without the price of a slow key."""

from collections.abc import Callable
from dataclasses import dataclass
from io import StringIO
from pathlib import Path

import pytest

from app.main import main
from app.store import key_slots, locks
from tests.builders import CHEAP, WORDS


@dataclass(frozen=True)
class Said:
    """How a command ended and what it printed."""

    status: int
    out: str
    err: str


Run = Callable[..., Said]


@pytest.fixture
def passphrase(tmp_path: Path) -> Path:
    file = tmp_path / "passphrase"
    file.write_text(f"{WORDS}\n", encoding="utf-8")
    return file


@pytest.fixture
def run(tmp_path: Path, passphrase: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    """Run `lianfang --home tmp/HOME …`; `stdin` is what is piped in."""
    cheapen(monkeypatch)
    monkeypatch.chdir(tmp_path)

    def run(home: str, *words: str | Path, stdin: str = "") -> Said:
        monkeypatch.setattr("sys.stdin", StringIO(stdin))
        arguments = ["--home", str(tmp_path / home), "--passphrase-file", str(passphrase), *map(str, words)]
        try:
            status = main(arguments)
        except SystemExit as ended:
            status = int(ended.code or 0)
        printed = capsys.readouterr()
        return Said(status, printed.out, printed.err)

    return run


def cheapen(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every key that a command derives is derived at the least cost."""
    real = locks.slow_key
    monkeypatch.setattr(key_slots, "slow_key", lambda words, salt, _: real(words, salt, CHEAP))
    monkeypatch.setattr("app.exchange.kit.slow_key", lambda words, salt, _: real(words, salt, CHEAP))
