"""The Debian package, put into an empty root and taken out again by dpkg itself: `poe package`.

No library but those of its own and of the packages that it names is promised to it; the machine that tests lends them.
"""

import os
import shlex
import shutil
import subprocess
from collections.abc import Iterator
from configparser import ConfigParser
from importlib import import_module
from pathlib import Path

import pytest

from tests.builders import ROOT
from tests.delivery.conftest import Program
from tests.delivery.screen import new_screen, wait_for
from tests.delivery.test_built import window_of

PACKAGE = "LIANFANG_PACKAGE"
"""Names the folder that holds the one package to try; without it these tests are passed over."""


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A root with nothing in it but dpkg's own books."""
    if PACKAGE not in os.environ:
        pytest.skip(f"{PACKAGE} names no folder with a package")
    made = tmp_path_factory.mktemp("root")
    (made / "var/lib/dpkg/info").mkdir(parents=True)
    (made / "var/lib/dpkg/updates").mkdir()
    (made / "var/lib/dpkg/status").touch()
    return made


@pytest.fixture(scope="module")
def installed(root: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Program]:
    """The program as the package lays it out, and a person's home; in the end it is purged, and only it is gone."""
    (package,) = Path(os.environ[PACKAGE]).glob("lianfang_*.deb")
    dpkg(root, "--force-depends", "--install", str(package))
    program = Program(root / "usr/bin/lianfang", tmp_path_factory.mktemp("person"))
    yield program
    before = contents(program.home)
    assert before
    dpkg(root, "--purge", "lianfang")
    assert contents(program.home) == before
    assert [path for path in root.rglob("*lianfang*") if path.is_file() or path.is_symlink()] == []


def dpkg(root: Path, *words: str) -> None:
    command = [shutil.which("dpkg") or "dpkg", f"--root={root}", "--force-not-root", *words]
    path = f"{os.environ['PATH']}:/usr/sbin:/sbin"
    done = subprocess.run(command, env=os.environ | {"PATH": path}, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr


def contents(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_the_installed_program_makes_its_demo_and_its_report(installed: Program) -> None:
    installed.run("demo", "--points", "1", "--dir", installed.home / "demo")
    opened = ("--home", installed.home / "demo/desk", "--passphrase-file", installed.home / "demo/passphrase")
    assert "警民联防点" in installed.run(*opened, "report", "--period", "2025", "--as-of", "2025-12-31")


def test_a_kit_opens_by_the_line_of_the_menu_entry(installed: Program, root: Path, tmp_path: Path) -> None:
    entry = ConfigParser(interpolation=None)
    entry.read(root / "usr/share/applications/lianfang.desktop", "utf-8")
    kit = ROOT / "tests/vectors/07.lfkit"
    name, *words = shlex.split(entry["Desktop Entry"]["Exec"].replace("%f", str(kit)))
    assert name == installed.file.name
    with new_screen() as screen, window_of(installed, screen, *words) as window:
        wait_for(lambda: screen.do("search", "--onlyvisible", "--name", "."))
        wait_for(lambda: screen.shot(tmp_path / "first.png"))
        assert window.poll() is None


def test_it_asks_for_the_glibc_that_its_parts_were_made_for(
    installed: Program, root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.syspath_prepend(ROOT / "resources" / "packaging")
    linked = import_module("linked")
    (package,) = Path(os.environ[PACKAGE]).glob("lianfang_*.deb")
    asked: list[str | Path] = [shutil.which("dpkg-deb") or "dpkg-deb", "--field", package, "Depends"]
    told = subprocess.run(asked, capture_output=True, text=True, check=True).stdout
    major, minor = linked.glibc_of(linked.look_through(root / "usr/lib/lianfang"))
    assert told.startswith(f"libc6 (>= {major}.{minor}),")


def test_the_file_type_and_the_icon_lie_where_a_desktop_looks(installed: Program, root: Path) -> None:
    assert (root / "usr/share/mime/packages/lianfang.xml").is_file()
    icons = root / "usr/share/icons/hicolor"
    sizes = sorted(int(icon.parents[1].name.split("x")[0]) for icon in icons.glob("*/apps/lianfang.png"))
    assert sizes == [16, 24, 32, 48, 64, 128, 256]
    assert (icons / "scalable/apps/lianfang.svg").is_file()
    assert (root / "usr/share/doc/lianfang/copyright").is_file()
