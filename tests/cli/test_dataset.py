"""A desk writes its dataset as one folder."""

import json
from pathlib import Path

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
