"""The commands: what they print, how they end, and that trouble changes nothing."""

import json
import re
import socket
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from app.actions import tip_desk
from app.exchange.rounds import LOCK
from app.main import main
from app.store import profile
from app.store.one_at_a_time import alone
from tests.builders import CHEAP, VOCABULARIES, WORDS, Ids, make_fields
from tests.cli.conftest import Run, Said

LINE = json.dumps(make_fields(), ensure_ascii=False)
ERROR = re.compile(r"error\[[a-z-]+\]: .+\n")


@pytest.fixture
def desk(run: Run, tmp_path: Path) -> Said:
    (tmp_path / "mailbox").mkdir()
    said = run(
        "desk", "desk", "create", "--name", "示范派出所", "--code", "152223105", "--mailbox", tmp_path / "mailbox"
    )
    assert said.status == 0
    return said


@pytest.fixture
def point(run: Run, desk: Said) -> Said:
    assert "recovery code" in desk.out
    said = invite(run)
    code = said.out.rstrip().rpartition(" ")[2]
    joined = run("point", "point", "join", "kit.lfkit", "--code", code)
    assert joined.status == 0
    return joined


def invite(run: Run, number: str = "07") -> Said:
    said = run(
        "desk", "desk", "invite", "--point", number, "--name", "示范点", "--village", "嘎查", "--out", "kit.lfkit"
    )
    assert said.status == 0
    return said


def files_of(home: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in home.rglob("*") if path.is_file()} if home.exists() else {}


def trouble(said: Said, code: str) -> None:
    """Expected trouble: one line on stderr, nothing on stdout, status 3."""
    assert (said.status, said.out) == (3, "")
    assert ERROR.fullmatch(said.err)
    assert said.err.startswith(f"error[{code}]: ")


@pytest.mark.usefixtures("point")
def test_a_record_travels_from_point_to_desk_and_back(run: Run) -> None:
    added = run("point", "add", "disputes", stdin=f"{LINE}\n\n{LINE}\n")
    assert re.fullmatch(r"JF2026-07-001\nJF2026-07-002\n", added.out)
    assert "sent 2 batches" in run("point", "exchange").out
    assert "read 2 with" in run("desk", "exchange").out
    assert run("point", "exchange").status == 0
    shown = run("point", "show", "disputes")
    assert shown.out.count("received") == 2
    assert "〔2026〕1号" in shown.out
    assert "07  示范点  嘎查  20" in run("desk", "points").out
    assert run("desk", "check").out.startswith("database: whole\n")


@pytest.mark.usefixtures("point")
def test_values_for_programs_are_json(run: Run, tmp_path: Path) -> None:
    (tmp_path / "lines.jsonl").write_text(LINE, encoding="utf-8")
    (added,) = json_lines(run("point", "--json", "add", "disputes", "lines.jsonl"))
    assert added["number"] == "JF2026-07-001"
    (sent,) = json_lines(run("point", "--json", "exchange"))
    assert (sent["sent"], sent["trouble"]) == (2, None)
    assert sent["let_go"] == {"closed_cases": 0}
    run("desk", "exchange")
    (row,) = json_lines(run("desk", "--json", "show", "disputes", "--by", "王某1", "--purpose", "督办"))
    assert row["fields"]["summary"] == make_fields()["summary"]
    assert row["owner"] == "07"
    (health,) = json_lines(run("desk", "--json", "check", "--rebuild"))
    assert health["sound"] is True
    assert health["gaps"] == []
    assert health["mailbox"]["trouble"] == ""
    (walked,) = json_lines(run("desk", "--json", "check", "--line"))
    assert walked["mailbox"]["line"]["good"] is True
    assert [step["step"] for step in walked["mailbox"]["line"]["steps"]][:2] == ["mailbox", "write"]
    (points,) = json_lines(run("desk", "--json", "points"))
    assert points[0]["enrolled"] is True
    (copied,) = json_lines(run("desk", "--json", "backup", "copy"))
    assert Path(copied["file"]).name == "copy"


@pytest.mark.usefixtures("point")
def test_a_round_on_a_line_that_never_answers_ends_in_its_time_and_loses_nothing(run: Run) -> None:
    run("point", "add", "disputes", stdin=LINE)
    with socket.create_server(("127.0.0.1", 0)) as silent:  # takes the call and says nothing
        mailbox = f"http://127.0.0.1:{silent.getsockname()[1]}/mailbox/"
        (done,) = json_lines(run("point", "--json", "exchange", "--mailbox", mailbox, "--seconds", "1"))
    assert (done["stopped"], done["trouble"], done["sent"]) == ("time", None, 0)
    assert "sent 2 batches" in run("point", "exchange").out


def files_in(folder: Path) -> int:
    """All but the lock of a round, which stays for the next."""
    return sum(path.name != "round.lock" for path in folder.rglob("*"))


def json_lines(said: Said) -> list[dict]:  # type: ignore[type-arg]
    assert said.status == 0, said.err
    return [json.loads(line) for line in said.out.splitlines()]


@pytest.mark.usefixtures("point")
@pytest.mark.parametrize("text", ["草", "草场", "草场边界", "争吵"])
def test_show_searches(run: Run, text: str) -> None:
    other = json.dumps(make_fields(summary="为一口井"), ensure_ascii=False)
    run("point", "add", "disputes", stdin=f"{LINE}\n{other}\n")
    assert run("point", "show", "disputes", "--search", text).out.count("\n") == 1
    assert run("point", "show", "disputes", "--limit", "1").out.count("\n") == 1


@pytest.mark.usefixtures("point")
def test_offline_a_server_is_left_alone_and_a_folder_is_not(run: Run, tmp_path: Path) -> None:
    run("point", "add", "disputes", stdin=LINE)
    away = run("point", "exchange", "--offline-only", "--mailbox", "https://mailbox.invalid/dav")
    assert "sealed 1 batches" in away.out
    assert not list((tmp_path / "mailbox").rglob("*.lfb"))
    assert "sent 2 batches" in run("point", "exchange", "--offline-only").out


@pytest.mark.usefixtures("point")
def test_nothing_is_sealed_beside_a_round_that_runs(run: Run, tmp_path: Path) -> None:
    run("point", "add", "disputes", stdin=LINE)
    with alone(tmp_path / "point" / LOCK):
        said = run("point", "exchange", "--offline-only", "--mailbox", "https://mailbox.invalid/dav")
    trouble(said, "busy")


@pytest.mark.usefixtures("point")
def test_a_backup_is_restored_elsewhere(run: Run) -> None:
    run("point", "add", "disputes", stdin=LINE)
    assert run("point", "backup", "copy").status == 0
    assert run("again", "restore", "copy").status == 0
    assert "JF2026-07-001" in run("again", "show", "disputes").out


@pytest.mark.usefixtures("point")
@pytest.mark.parametrize(
    ("words", "stdin", "code"),
    [
        (("add", "disputes"), "{}", "missing"),
        (("add", "disputes"), f"{LINE}\n{{\n", "bad-value"),
        (("add", "disputes"), f'{LINE}\n{{"summary": 1}}\n', "missing"),
        (("add", "persons"), LINE, "unknown-ledger"),
        (("add", "bulletins"), "{}", "not-allowed"),
        (("add", "receipts"), "{}", "not-allowed"),
        (("add", "disputes", "nowhere.jsonl"), "", "bad-file"),
        (("show", "persons"), "", "unknown-ledger"),
        (("exchange", "--mailbox", "nowhere"), "", "mailbox-unreachable"),
        (("exchange", "--mailbox", "gopher://x"), "", "mailbox-unknown"),
        (("point", "join", "kit.lfkit", "--code", "0000-0000-0000"), "", "wrong-code"),
        (("point", "join", "nowhere", "--code", "x"), "", "bad-file"),
        (("desk", "invite", "--point", "08", "--name", "x", "--village", "y", "--out", "k2"), "", "not-allowed"),
        (("restore", "kit.lfkit"), "", "profile-exists"),
        (("backup", "kit.lfkit"), "", "file-exists"),
        (("backup", "nowhere/copy"), "", "disk-full"),
    ],
)
def test_trouble_is_one_line_and_changes_nothing(
    run: Run, tmp_path: Path, words: tuple[str, ...], stdin: str, code: str
) -> None:
    before = run("point", "--json", "show", "disputes").out, files_in(tmp_path)
    keys = files_of(tmp_path / "point")["keys.json"]
    trouble(run("point", *words, stdin=stdin), code) if words[0] != "exchange" else None
    if words[0] == "exchange":
        said = run("point", *words)
        assert said.status == 3
        assert said.err.startswith(f"error[{code}]: ")
    assert (run("point", "--json", "show", "disputes").out, files_in(tmp_path)) == before
    assert files_of(tmp_path / "point")["keys.json"] == keys


@pytest.mark.parametrize(
    "words", [("show", "disputes"), ("points",), ("check",), ("exchange",), ("backup", "copy"), ("add", "disputes")]
)
def test_without_a_profile_there_is_nothing_to_do(run: Run, tmp_path: Path, words: tuple[str, ...]) -> None:
    trouble(run("nowhere", *words, stdin=LINE), "no-profile")
    assert not (tmp_path / "nowhere").exists()


@pytest.mark.usefixtures("desk")
def test_what_holds_for_all_commands_may_stand_behind_one(run: Run, tmp_path: Path) -> None:
    (value,) = json_lines(run("nowhere", "check", "--home", tmp_path / "desk", "--json"))
    assert value["sound"] is True


@pytest.mark.usefixtures("desk")
def test_a_command_that_may_ask_nobody_says_what_it_lacks(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def nobody(_: str) -> str:
        raise EOFError

    monkeypatch.setattr("getpass.getpass", nobody)
    status = main(["--home", str(tmp_path / "desk"), "points"])
    trouble(Said(status, *capsys.readouterr()), "missing")


@pytest.mark.usefixtures("desk")
def test_a_command_broken_off_by_a_person_is_no_bug(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken_off(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("app.actions.looking.roster", broken_off)
    assert run("desk", "points") == Said(130, "", "")


@pytest.mark.usefixtures("desk")
def test_a_wrong_passphrase_opens_nothing(run: Run, passphrase: Path) -> None:
    passphrase.write_text("x", encoding="utf-8")
    trouble(run("desk", "points"), "wrong-passphrase")


@pytest.mark.usefixtures("desk")
def test_a_passphrase_file_that_is_not_there_is_said(run: Run, passphrase: Path) -> None:
    passphrase.unlink()
    trouble(run("desk", "points"), "bad-file")


@pytest.mark.usefixtures("desk")
def test_a_desk_is_not_made_twice_and_a_kit_not_overwritten(run: Run, tmp_path: Path) -> None:
    trouble(run("desk", "desk", "create", "--name", "x", "--code", "152223", "--mailbox", "m"), "profile-exists")
    invite(run)
    before = files_of(tmp_path)["kit.lfkit"]
    again = ("desk", "invite", "--point", "07", "--name", "x", "--village", "y", "--out", "kit.lfkit")
    trouble(run("desk", *again), "file-exists")
    assert files_of(tmp_path)["kit.lfkit"] == before


@pytest.mark.usefixtures("desk")
def test_a_kit_that_cannot_be_written_invites_nobody(run: Run) -> None:
    words = ("desk", "invite", "--point", "07", "--name", "x", "--village", "y", "--out", "nowhere/kit")
    said = run("desk", *words)
    assert (said.status, said.out) == (3, "")
    assert run("desk", "points").out == ""


@pytest.mark.parametrize(
    "words",
    [
        ("nonsense",),
        ("desk",),
        ("add",),
        ("show", "disputes", "--limit", "0"),
        ("report",),
        ("demo", "--points", "85"),
        ("demo", "--scale", "-1"),
        ("desk", "create", "--name", "x"),
    ],
)
def test_wrong_usage_ends_with_2(run: Run, words: tuple[str, ...]) -> None:
    said = run("home", *words)
    assert (said.status, said.out) == (2, "")
    assert "usage: lianfang" in said.err


def test_help_ends_with_0(run: Run) -> None:
    assert run("home", "--help").status == 0


@pytest.mark.usefixtures("desk")
def test_a_bug_ends_with_1_and_tells_nobody_what_was_typed(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> None:
        raise RuntimeError("张某1的秘密")

    monkeypatch.setattr("app.actions.looking.roster", broken)
    said = run("desk", "points")
    assert (said.status, said.out) == (1, "")
    assert said.err.startswith("error[bug]: ")
    (log,) = tmp_path.rglob("lianfang.log")
    assert "RuntimeError" in log.read_text(encoding="utf-8")
    assert "张某1" not in log.read_text(encoding="utf-8") + said.err


@pytest.mark.usefixtures("desk")
def test_damage_is_found_by_a_check(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "desk" / "lianfang.db"
    data = bytearray(file.read_bytes())
    data[len(data) // 2] ^= 1
    file.write_bytes(data)
    said = run("desk", "check")
    assert said.status == 3
    assert said.err.rstrip().splitlines()[-1].startswith("error[damaged]: ")


@pytest.mark.usefixtures("point")
def test_a_desk_helps_a_point_that_lost_its_passphrase(run: Run, tmp_path: Path, passphrase: Path) -> None:
    run("point", "exchange")
    run("desk", "exchange")
    (made,) = json_lines(
        run("desk", "--json", "desk", "reset", "--point", "07", "--by", "王", "--reason", "忘", "--out", "r.lfreset")
    )
    passphrase.write_text("新的 密码 7\n", encoding="utf-8")
    assert run("point", "show", "disputes").status != 0
    (reset,) = json_lines(run("point", "--json", "point", "reset", "r.lfreset", "--code", made["code"]))
    assert run("point", "show", "disputes").status == 0
    profile.recover(Path(str(reset["home"])), str(reset["recovery_code"]), "又一个 密码 9", kdf=CHEAP)


@pytest.mark.usefixtures("point")
def test_volunteers_share_a_laptop_and_its_key_is_changed(run: Run) -> None:
    assert json_lines(run("point", "--json", "point", "volunteers", "--add", "李某")) == [{"volunteers": ["", "李某"]}]
    assert json_lines(run("point", "--json", "point", "volunteers", "--remove", "李某")) == [{"volunteers": [""]}]
    run("point", "add", "disputes", stdin=f"{LINE}\n")
    run("point", "exchange")
    assert run("point", "point", "rotate").status == 0
    run("point", "add", "disputes", stdin=f"{LINE}\n")
    for home in ("point", "desk", "point"):
        assert run(home, "exchange").status == 0
    assert run("point", "show", "disputes").out.count("received") == 2


@pytest.mark.usefixtures("point")
def test_a_picture_is_added_at_the_point_and_saved_at_the_desk(run: Run, tmp_path: Path) -> None:
    picture = QImage(60, 40, QImage.Format.Format_RGB32)
    picture.fill(0x336699)
    picture.setText("Comment", "of Zhang")
    assert picture.save(str(tmp_path / "road.png"))
    run("point", "add", "disputes", stdin=f"{LINE}\n")
    added = run("point", "attach", "JF2026-07-001", tmp_path / "road.png")
    assert added.status == 0
    trouble(run("point", "attach", "JF2026-07-009", tmp_path / "road.png"), "not-found")
    trouble(run("point", "attach", "JF2026-07-001", tmp_path / "passphrase"), "bad-file")
    for home in ("point", "desk", "point"):
        run(home, "exchange")
    (tmp_path / "out").mkdir()
    (saved,) = json_lines(run("desk", "--json", "pictures", "JF2026-07-001", "--out", tmp_path / "out"))
    assert b"of Zhang" not in Path(saved["file"]).read_bytes()
    assert run("point", "show", "attachments").out.rstrip().endswith("received")
    assert run("desk", "desk", "picture-limit", "500").status == 0
    trouble(run("point", "add", "attachments", stdin="{}"), "not-allowed")


def test_it_is_written_down_who_reads_a_bureaus_single_records_and_why(run: Run, tmp_path: Path) -> None:
    made = run("bureau", "desk", "create", "--name", "旗局", "--code", "152223", "--mailbox", str(tmp_path / "mailbox"))
    assert made.status == 0, made.err
    why = ("--by", "王某1", "--purpose", "督办")
    for command in (("show", "disputes"), ("report", "--period", "2026", "--form", "red_orange")):
        assert run("bureau", *command).status == 0
        assert run("bureau", *command, *why).status == 0
    assert run("bureau", "report", "--period", "2026").status == 0
    lines = json_lines(run("bureau", "--json", "show", "access_log", *why))
    assert {line["fields"]["act"] for line in lines} == {"read_rows"}
    assert sorted(line["fields"]["reason"] for line in lines) == ["没有说明用途"] * 2 + ["督办"] * 3


def test_what_is_due_goes_from_a_desk_that_only_commands_are_given_to(run: Run, tmp_path: Path) -> None:
    run("bureau", "desk", "create", "--name", "旗局", "--code", "152223", "--mailbox", str(tmp_path / "mailbox"))
    opened = profile.unlock(tmp_path / "bureau", WORDS, VOCABULARIES)
    then = datetime(2020, 1, 1, tzinfo=UTC)
    tip_desk.look_at_rows(opened, by="王某1", reason="核对", now=then, new_id=Ids(1))
    opened.close()
    (tmp_path / "mailbox").mkdir()
    (done,) = json_lines(run("bureau", "--json", "exchange"))
    assert (done["let_go"]["log_lines"], done["let_go"]["tips"]) == (1, 0)
    assert "let go" not in run("bureau", "exchange").out
    (line,) = json_lines(run("bureau", "--json", "show", "access_log", "--by", "王某1", "--purpose", "督办"))
    assert line["fields"]["reason"] == "督办"
