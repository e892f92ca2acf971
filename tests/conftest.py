"""What every test has: folders of its own, and nothing left running behind it. No window belongs here."""

import gc
import os
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from PySide6.QtCore import QCoreApplication, QEvent

from app.domain.vocabulary import Vocabularies
from tests.builders import VOCABULARIES, Clock, Device, make_desk, make_point

settings.register_profile("patient", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("patient")  # how long it takes is no law: the machine may be busy
MANY = 100_000
"""As many new objects make it worth while to look for garbage."""

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # no test needs a screen; who wants to watch says "xcb"


@pytest.fixture(autouse=True)
def own_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No test reads or writes where a person's profile, settings or log would be."""
    for name in ("HOME", "USERPROFILE", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"):
        monkeypatch.setenv(name, str(tmp_path / "own" / name.lower()))
    monkeypatch.delenv("LIANFANG_HOME", raising=False)


@pytest.fixture(autouse=True)
def nothing_left_running() -> Iterator[None]:
    """A thread that outlives its test would work on the next one's files."""
    before = set(threading.enumerate())
    yield
    left = [thread for thread in threading.enumerate() if thread not in before and not thread.daemon]
    assert not left, f"still running: {left}"


@pytest.fixture(autouse=True)
def no_window_left() -> Iterator[None]:
    """Closed windows go at once: outside an event loop `deleteLater` waits, and every new look would dress them all."""
    gc.disable()  # a widget freed while another one is painted, or a window while it is open, ends the program
    yield
    if QCoreApplication.instance() is not None:
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    if gc.get_count()[0] > MANY:
        gc.collect()


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def mailbox(tmp_path: Path) -> Path:
    return tmp_path / "mailbox"


@pytest.fixture
def desk(tmp_path: Path, mailbox: Path) -> Iterator[Device]:
    """A bureau's desk with its mailbox folder."""
    made = make_desk(tmp_path / "desk", mailbox)
    yield made
    made.profile.close()


@pytest.fixture
def point(tmp_path: Path, desk: Device) -> Iterator[Device]:
    """Point 07, joined and not yet heard."""
    made = make_point(tmp_path / "point-07", desk)
    yield made
    made.profile.close()


@pytest.fixture
def other_point(tmp_path: Path, desk: Device) -> Iterator[Device]:
    """Point 08, joined and not yet heard."""
    made = make_point(tmp_path / "point-08", desk, "08")
    yield made
    made.profile.close()


@pytest.fixture(scope="session")
def vocabularies() -> Vocabularies:
    """The lists that ship."""
    return VOCABULARIES
