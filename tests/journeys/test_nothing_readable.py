"""Whatever is typed can be read in an open window alone: in no profile, mailbox, log, report or backup."""

import subprocess
import sys
import tempfile
from argparse import Namespace
from collections.abc import Iterator
from itertools import count
from pathlib import Path
from typing import cast

import pytest

from app import main
from app.actions import disputes, drafting, looking, tips, upkeep
from app.actions.recording import Saved
from app.cli.commands import COMMANDS
from app.cli.world import World
from app.domain.changes import JSON, Fields
from app.domain.life_cycle import Move
from app.store.ledgers import Query
from app.ui.crash import report_of
from tests.builders import WORDS, Device, join, make_desk, make_fields, make_invitation
from tests.faults.report import report

ENCODINGS = ("utf-8", "utf-16-le", "utf-16-be", "gb18030", "unicode-escape")


class Typist:
    """Types words that stand nowhere else, and remembers them all."""

    def __init__(self) -> None:
        self._next = count()
        self.typed: list[str] = [WORDS]

    def word(self) -> str:
        number = next(self._next)
        self.typed.append("".join(chr(0x9F00 + (number * 7 + at * 31) % 160) for at in range(4)) + chr(0x9EA0 + number))
        return self.typed[-1]

    def texts(self, **fields: JSON) -> dict[str, JSON]:
        """Fields in which each "" becomes a word."""
        return {name: self.word() if value == "" else value for name, value in fields.items()}


@pytest.fixture
def typist() -> Typist:
    return Typist()


@pytest.fixture
def everywhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """All that this test can write to: profiles, mailbox, settings, log, and the folder for what is temporary."""
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    for name in ("TMPDIR", "TEMP", "TMP", "SQLITE_TMPDIR"):
        monkeypatch.setenv(name, str(temporary))
    monkeypatch.setattr(tempfile, "tempdir", str(temporary))
    return tmp_path


@pytest.fixture
def mailbox(everywhere: Path) -> Path:
    return everywhere / "mailbox"


@pytest.fixture
def desk(everywhere: Path, mailbox: Path) -> Iterator[Device]:
    made = make_desk(everywhere / "desk", mailbox)
    yield made
    made.profile.close()


@pytest.fixture
def point(everywhere: Path, desk: Device, typist: Typist) -> Iterator[Device]:
    """A point whose kit lies about, and whose code is as secret as a passphrase."""
    invited = make_invitation(desk)
    (everywhere / "07.lfkit").write_bytes(invited.kit)
    made = join(everywhere / "point", invited)
    typist.typed += [invited.code, made.recovery_code, desk.recovery_code]
    yield made
    made.profile.close()


def hits(folder: Path, words: list[str]) -> list[tuple[str, str]]:
    """Each word with each file that holds it, in its name or inside, in any encoding that a program might choose."""
    needles = {word: {word.encode(encoding) for encoding in ENCODINGS} for word in words}
    found = []
    for file in (path for path in folder.rglob("*") if path.is_file()):
        name, data = str(file.relative_to(folder)), file.read_bytes()
        found += [(name, word) for word in words if word in name or any(form in data for form in needles[word])]
    return found


def record_a_day(point: Device, typist: Typist) -> None:
    """A dispute from its beginning to its end, a tip with a name, and one of everything else."""
    people: list[JSON] = [{"name": typist.word()}, {"name": typist.word(), "phone": "13812345678"}]
    typist.typed.append("13812345678")
    dispute = point.add(
        "disputes", **typist.texts(village="", ailitun="", summary="", analysis="", measure="", parties=people)
    )
    move(point, dispute, Move.ACCEPT, {"accepted_date": "2026-07-02", "both_willing": True})
    move(point, dispute, Move.MEDIATE, {}, typist.texts(date="2026-07-03", place="", text=""))
    tip = make_fields("tips", **typist.texts(place="", what="", informant_mode="named"))
    tips.add_tip(point.profile, tip, informant_name=typist.word(), now=point.clock(), new_id=point.ids)
    point.add("outreach", **typist.texts(place=""))
    point.add("services", **typist.texts(note=""))
    point.add("hazards", **typist.texts(place="", description=""))
    point.edit(dispute, **typist.texts(summary=""))


def move(point: Device, dispute: Saved, which: Move, typed: Fields, companion: Fields | None = None) -> None:
    now, ids = point.clock(), point.ids
    disputes.make_move(point.profile, dispute.key, which, typed, companion=companion, now=now, new_id=ids)


def leave_half_written(point: Device, typist: Typist) -> None:
    fields = typist.texts(summary="", village="", analysis="")
    drafting.keep_draft(point.profile, "d1", "disputes", fields, now=point.clock())


def break_the_program(home: Path, words: str, monkeypatch: pytest.MonkeyPatch) -> str:
    """A bug that quotes a record, met by a command and by the window; returns what there would be to copy."""

    def bug(_args: Namespace, _world: World) -> None:
        raise RuntimeError(f"cannot show {words}")

    monkeypatch.setitem(COMMANDS, "show", bug)
    assert main.main(["--home", str(home), "show", "disputes"]) == main.EXIT_BUG
    try:
        bug(Namespace(), cast(World, None))
    except RuntimeError as error:
        return report_of(type(error), error.__traceback__, "0")
    raise AssertionError


def test_no_word_of_a_whole_story_stands_in_any_file(
    everywhere: Path, mailbox: Path, desk: Device, point: Device, typist: Typist, monkeypatch: pytest.MonkeyPatch
) -> None:
    record_a_day(point, typist)
    leave_half_written(point, typist)
    assert not hits(everywhere, typist.typed), "while the profile is open"
    for device in (point, desk, point):
        assert device.exchange(mailbox).trouble is None
    upkeep.back_up(point.profile, everywhere / "backup.lfbackup")
    upkeep.back_up(desk.profile, everywhere / "desk.lfbackup")
    told = break_the_program(point.profile.home, typist.typed[-1], monkeypatch)
    (everywhere / "report.txt").write_text(told, "utf-8")
    assert not hits(everywhere, typist.typed), "after exchange, backup and a crash"
    point.profile.close()
    desk.profile.close()
    assert not hits(everywhere, typist.typed), "after closing"
    assert list(everywhere.rglob("lianfang.log"))
    report(len(typist.typed), "words looked for in every file")


def test_the_words_were_there_to_be_found(
    everywhere: Path, mailbox: Path, desk: Device, point: Device, typist: Typist
) -> None:
    """The search of the test above finds what is written openly, and the program finds what was typed."""
    record_a_day(point, typist)
    point.exchange(mailbox)
    desk.exchange(mailbox)
    summary = looking.listed(desk.profile, Query("disputes"))[0].row.fields["summary"]
    assert summary in typist.typed
    for encoding in ("utf-8", "utf-16-le", "gb18030"):
        (everywhere / "open.txt").write_text(str(summary), encoding)
        assert hits(everywhere, typist.typed) == [("open.txt", summary)]


def test_a_killed_program_leaves_nothing_readable_behind(everywhere: Path, point: Device, typist: Typist) -> None:
    """Not in the write-ahead log of a process that died in the middle of typing either."""
    words = [typist.word() for _ in range(40)]
    point.profile.close()
    typing = """
import os, signal, sys
from pathlib import Path
from datetime import datetime, timezone
from app.actions import drafting
from app.store import profile
from tests.builders import VOCABULARIES, WORDS
opened = profile.unlock(Path(sys.argv[1]), WORDS, VOCABULARIES)
for word in sys.stdin.read().split():
    drafting.keep_draft(opened, word[0], "disputes", {"summary": word}, now=datetime.now(timezone.utc))
os.kill(os.getpid(), signal.SIGKILL)
"""
    done = subprocess.run([sys.executable, "-c", typing, str(point.profile.home)], input=" ".join(words).encode())
    assert done.returncode == -9
    assert (point.profile.home / "lianfang.db-wal").stat().st_size > 0
    assert not hits(everywhere, typist.typed)
