"""A desk writes its dataset as one folder."""

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Run


def test_a_dataset_is_written_to_the_folder_that_is_named(run: Run, tmp_path: Path) -> None:
    (tmp_path / "mailbox").mkdir()
    run("desk", "desk", "create", "--name", "旗局", "--code", "152223", "--mailbox", tmp_path / "mailbox")
    said = run("desk", "--json", "report", "--period", "2026", "--form", "dataset", "--out", "year")
    assert (said.status, json.loads(said.out)) == (0, {"folder": "year"})
    assert json.loads((tmp_path / "year" / "dataset.json").read_text("utf-8"))["period"] == "2026"
    again = run("desk", "report", "--period", "2026", "--form", "dataset", "--out", "year")
    assert (again.status, again.err) == (3, "error[file-exists]: year exists already\n")
    nowhere = run("desk", "report", "--period", "2026", "--form", "dataset")
    assert nowhere.status == 3


@pytest.mark.parametrize("kind", ["text", "json", "xlsx"])
def test_a_file_of_records_is_in_the_access_log_with_what_was_said_of_it(run: Run, tmp_path: Path, kind: str) -> None:
    (tmp_path / "mailbox").mkdir()
    run("desk", "desk", "create", "--name", "旗局", "--code", "152223", "--mailbox", tmp_path / "mailbox")
    report = ("report", "--period", "2026", "--form", "disputes", "--format", kind, "--out", f"records.{kind}")
    assert run("desk", *report, "--by", "王某1", "--purpose", "司法所核对").status == 0
    assert run("desk", *report).status == 0
    assert run("desk", "report", "--period", "2026", "--form", "summary", "--out", "totals").status == 0
    said = [json.loads(line)["fields"] for line in run("desk", "--json", "show", "access_log").out.splitlines()]
    taken = [(line["by"], line["reason"]) for line in said if line["act"] == "export"]
    assert sorted(taken) == [("命令行", "没有说明用途"), ("王某1", "司法所核对")]
