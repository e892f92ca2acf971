"""Reports that a command writes into a folder have the names that an officer gives them."""

from pathlib import Path

import pytest

from tests.cli.conftest import Run, Said


@pytest.fixture
def ask(run: Run, tmp_path: Path) -> Run:
    for folder in ("mailbox", "out"):
        (tmp_path / folder).mkdir()
    run("desk", "desk", "create", "--name", "旗局", "--code", "152223", "--mailbox", tmp_path / "mailbox")

    def report(*words: str | Path, stdin: str = "") -> Said:
        period = ("--period", "2026-03", "--as-of", "2026-04-01")
        return run("desk", "report", *period, *words, "--out", "out", stdin=stdin)

    return report


@pytest.mark.parametrize("kind", ["text", "json", "xlsx", "pdf"])
def test_a_report_into_a_folder_is_named_by_its_title_its_period_and_its_unit(ask: Run, kind: str) -> None:
    said = ask("--form", "judicial", "--format", kind)
    ending = "txt" if kind == "text" else kind
    assert (said.status, said.out) == (0, str(Path("out") / f"人民调解案件统计表（2026年3月） 旗局.{ending}") + "\n")


def test_what_lies_there_is_not_written_over(ask: Run, tmp_path: Path) -> None:
    for _ in range(3):
        ask("--format", "xlsx", "--purpose", "核对")
    names = {f"矛盾纠纷排查化解台账（2026年3月） 旗局{number}.xlsx" for number in ("", " (2)", " (3)")}
    assert {path.name for path in (tmp_path / "out").iterdir()} == names


def test_a_paper_is_named_by_its_title_and_never_by_its_code(run: Run, ask: Run, tmp_path: Path) -> None:
    for form, about in (("personal_list", "2026-03"), ("reserve_slip", "7Q4K-ABCD")):
        run("desk", "report", "--period", about, "--form", form, "--format", "pdf", "--out", "out")
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == ["备用密钥.pdf", "本人办理清单 2026-03.pdf"]


def test_a_place_that_takes_no_file_is_said(run: Run, ask: Run) -> None:
    said = run("desk", "report", "--period", "2026", "--format", "xlsx", "--out", "nowhere/ledger.xlsx")
    assert (said.status, said.err.partition(":")[0]) == (3, "error[not-written]")


def test_of_a_period_the_ledger_is_printed_that_has_a_papers_name(ask: Run, tmp_path: Path) -> None:
    assert ask("--form", "outreach", "--format", "pdf", "--purpose", "核对").status == 0
    assert (tmp_path / "out" / "反诈宣传台账（2026年3月） 旗局.pdf").exists()
    said = ask("--form", "outreach", "--format", "pdf", "--period", "XC2026-07-001")
    assert (said.status, said.err.partition(":")[0]) == (3, "error[not-found]")
