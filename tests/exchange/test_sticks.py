"""Sticks with a mailbox, beside disks that give no answer."""

import os
from pathlib import Path
from threading import Event, Thread

import pytest

from app.domain.errors import AppError, Code
from app.exchange.carriers.carrier import Trouble
from app.exchange.carriers.opening import open_mailbox
from app.exchange.carriers.patience import Patience
from app.exchange.sticks import FOLDER, Lookout, Seen, mailbox_at
from app.ui.surroundings import mounted
from tests.silent_disk import SilentDisk, mounted_and_silent

SHORT = 0.2
ZALUTE = "152223"


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    (tmp_path / "stick" / FOLDER / ZALUTE).mkdir(parents=True)
    return tmp_path / "stick"


@pytest.fixture
def silent(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> SilentDisk:
    (tmp_path / "silent" / FOLDER / ZALUTE).mkdir(parents=True)
    return SilentDisk(tmp_path / "silent", monkeypatch)


def reason_of(error: AppError) -> object:
    assert error.code is Code.MAILBOX_UNREACHABLE
    return error.details["reason"]


def test_a_stick_is_told_by_its_folder_of_our_organisation(tmp_path: Path, stick: Path) -> None:
    theirs, other = tmp_path / "theirs", tmp_path / "other"
    (theirs / FOLDER / "999999").mkdir(parents=True)
    other.mkdir()
    seen = Lookout().look([stick, theirs, other, tmp_path / "gone"], ZALUTE)
    assert seen == Seen(frozenset({stick / FOLDER}))


def test_a_disk_that_gives_no_answer_is_passed_over_and_asked_once(stick: Path, silent: SilentDisk) -> None:
    lookout, roots = Lookout(SHORT), [silent.root, stick]
    first = lookout.look(roots, ZALUTE)
    silent.asked.clear()
    second = lookout.look(roots, ZALUTE)
    assert first.mailboxes == second.mailboxes == {stick / FOLDER}
    assert not first.silent
    assert second.silent == {silent.root}
    assert not silent.asked.is_set()
    silent.woken.set()


def test_a_disk_that_wakes_up_late_is_seen_by_a_later_look(silent: SilentDisk) -> None:
    lookout = Lookout(SHORT)
    assert not lookout.look([silent.root], ZALUTE).mailboxes
    silent.woken.set()
    pause, tries = Event(), 0
    while not (seen := lookout.look([silent.root], ZALUTE)).mailboxes and tries < 1000:
        pause.wait(0.01)
        tries += 1
    assert seen.mailboxes == {silent.root / FOLDER}
    assert lookout.look([silent.root], ZALUTE).silent == frozenset()


def test_a_chosen_stick_means_the_mailbox_on_it_and_a_chosen_folder_itself(tmp_path: Path) -> None:
    stick, folder = tmp_path / "stick", tmp_path / "folder"
    stick.mkdir()
    folder.mkdir()
    assert mailbox_at(stick, [stick]) == stick / FOLDER
    assert (stick / FOLDER).is_dir()
    assert mailbox_at(stick, []) == stick / FOLDER
    assert mailbox_at(folder, [stick]) == folder


def test_a_chosen_folder_that_gives_no_answer_is_said(silent: SilentDisk) -> None:
    with pytest.raises(AppError) as error:
        mailbox_at(silent.root, [], SHORT)
    silent.woken.set()
    assert reason_of(error.value) == Trouble.SILENT


def test_a_chosen_stick_that_takes_no_folder_is_trouble_with_words(tmp_path: Path) -> None:
    (tmp_path / "stick").write_bytes(b"")
    with pytest.raises(AppError) as error:
        mailbox_at(tmp_path / "stick", [tmp_path / "stick"])
    assert reason_of(error.value) == Trouble.BROKEN


def test_a_mailbox_in_a_folder_that_gives_no_answer_is_said_by_its_first_question(silent: SilentDisk) -> None:
    carrier = open_mailbox(str(silent.root), patience=Patience(stall=SHORT))
    with pytest.raises(AppError) as error:
        carrier.list(f"{ZALUTE}/07/to-desks")
    silent.woken.set()
    carrier.close()
    assert reason_of(error.value) == Trouble.SILENT


def test_a_mailbox_that_falls_silent_later_is_said_too(silent: SilentDisk) -> None:
    silent.woken.set()
    carrier = open_mailbox(str(silent.root), patience=Patience(call=SHORT))
    carrier.list(ZALUTE)
    silent.woken.clear()
    with pytest.raises(AppError) as error:
        carrier.list(ZALUTE)
    silent.woken.set()
    carrier.close()
    assert reason_of(error.value) == Trouble.SILENT


def test_a_real_mount_that_hangs_in_the_kernel_keeps_nobody_waiting(tmp_path: Path, stick: Path) -> None:
    answered = Event()
    with mounted_and_silent(tmp_path / "share") as share:
        Thread(target=_ask, args=(share, answered), daemon=True).start()
        assert share in mounted()
        lookout = Lookout(SHORT)
        lookout.look([share, stick], ZALUTE)
        seen = lookout.look([share, stick], ZALUTE)
        with pytest.raises(AppError) as error:
            open_mailbox(str(share), patience=Patience(stall=SHORT)).list(ZALUTE)
        assert not answered.is_set()
    assert seen == Seen(frozenset({stick / FOLDER}), frozenset({share}))
    assert reason_of(error.value) == Trouble.SILENT
    assert answered.wait(30)


def _ask(place: Path, answered: Event) -> None:
    os.path.exists(place)  # noqa: PTH110 - Path.exists says it differently when it is let go
    answered.set()
