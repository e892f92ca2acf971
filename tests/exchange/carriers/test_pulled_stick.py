"""A stick may be pulled at any call: old or new, never half, and plugging it in again finishes."""

import os
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from app.domain.errors import AppError, Code
from app.exchange.carriers.folder import FolderCarrier
from tests.exchange.carriers.contract import FOLDER, name_of
from tests.faults.stick import Stick

OLD, NEW = b"old" * 50_000, b"new" * 50_000
OLD_PATH, NEW_PATH = f"{FOLDER}/{name_of(OLD, 1)}", f"{FOLDER}/{name_of(NEW, 2)}"
LATER = datetime.now(UTC) + timedelta(days=2)
MOST_CALLS = 40


def refuse_links(*_: object, **__: object) -> None:
    raise PermissionError(1, "Operation not permitted")


@pytest.fixture(params=["links", "no links"])
def system(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """File systems with hard links, and those without."""
    if request.param == "no links":
        monkeypatch.setattr(os, "link", refuse_links)
    return str(request.param)


def pulled_at(stick: Stick, root: Path) -> bool:
    """Whether the stick was pulled while a file was put on it."""
    with stick.plugged_in():
        try:
            FolderCarrier(root).put(NEW_PATH, NEW)
        except AppError as error:
            return error.code is Code.MAILBOX_UNREACHABLE
    return False


@pytest.mark.parametrize("first", [True, False])
@pytest.mark.parametrize("names", [True, False])
@pytest.mark.parametrize("after", [True, False])
@pytest.mark.usefixtures("system")
def test_pulled_at_every_call(tmp_path: Path, *, first: bool, names: bool, after: bool) -> None:
    for at in range(1, MOST_CALLS):
        root = tmp_path / str(at)
        root.mkdir()
        carrier = FolderCarrier(root)
        if not first:
            carrier.put(OLD_PATH, OLD)
        stick = Stick(root, at, after=after)
        pulled = pulled_at(stick, root)
        stick.lose(names=names)
        shown = {entry.name for entry in carrier.list(FOLDER)}
        for path, data in ((OLD_PATH, OLD), (NEW_PATH, NEW)):
            if path.rpartition("/")[2] in shown:
                assert carrier.get(path) == data
        assert first or OLD_PATH.rpartition("/")[2] in shown
        assert pulled or NEW_PATH.rpartition("/")[2] in shown
        carrier.put(NEW_PATH, NEW)
        carrier.sweep(FOLDER, LATER)
        assert carrier.get(NEW_PATH) == NEW
        assert len(list((root / FOLDER).iterdir())) == (1 if first else 2)
        if not stick.pulled:
            return
    pytest.fail("putting a file took more calls than were tried")


def test_what_was_said_to_be_put_survives_the_loss_of_all_that_was_not_kept(tmp_path: Path) -> None:
    stick = Stick(tmp_path, 0, after=False)
    with stick.plugged_in():
        FolderCarrier(tmp_path).put(NEW_PATH, NEW)
    stick.lose(names=True)
    assert FolderCarrier(tmp_path).get(NEW_PATH) == NEW


@pytest.mark.parametrize("act", ["list", "get", "delete", "sweep"])
def test_pulled_while_reading_is_said(tmp_path: Path, act: str) -> None:
    carrier = FolderCarrier(tmp_path)
    carrier.put(OLD_PATH, OLD)
    stick = Stick(tmp_path, 0, after=False)
    stick.pulled = True
    acts = {
        "list": lambda: carrier.list(FOLDER),
        "get": lambda: carrier.get(OLD_PATH),
        "delete": lambda: carrier.delete(OLD_PATH),
        "sweep": lambda: carrier.sweep(FOLDER, LATER),
    }
    with stick.plugged_in(), pytest.raises(AppError) as error:
        acts[act]()
    assert error.value.code is Code.MAILBOX_UNREACHABLE
    assert carrier.get(OLD_PATH) == OLD
