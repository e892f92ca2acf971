"""What is declared is used, and what is used is declared: nothing is installed for nothing, nothing works by luck."""

import ast
import re
import sys
import tomllib
from collections.abc import Iterable
from pathlib import Path

from tests.builders import ROOT

PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
IMPORTED_AS = {
    "pyside6-essentials": {"PySide6", "shiboken6"},
    "pydantic": {"pydantic", "pydantic_core"},
    "pynacl": {"nacl"},
    "xlsxwriter": {"xlsxwriter"},
    "fonttools": {"fontTools"},
    "pytest-qt": {"pytestqt"},
}
"""Where the name of the import is not that of the package."""
TOOLS = {"editables", "hatchling", "import-linter", "mypy", "poethepoet", "pyinstaller", "pytest-randomly", "ruff"}
"""What is started, and imported by nobody."""


def imports_of(files: Iterable[Path]) -> set[str]:
    """The first names of everything imported, wherever in the file."""
    found: set[str] = set()
    for file in files:
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, ast.Import):
                found |= {name.name.split(".")[0] for name in node.names}
            elif isinstance(node, ast.ImportFrom):
                found.add((node.module or "").split(".")[0])
    return found - sys.stdlib_module_names - {"app", "tests"}


def names_of(requirements: Iterable[str]) -> set[str]:
    return {re.split(r"[<>=\[;! ]", text)[0].lower() for text in requirements}


def imports_for(names: Iterable[str]) -> dict[str, set[str]]:
    return {name: IMPORTED_AS.get(name, {name.replace("-", "_")}) for name in names}


RUNTIME = names_of(PROJECT["project"]["dependencies"]) | names_of(
    text for extra in PROJECT["project"]["optional-dependencies"].values() for text in extra
)
DEVELOPING = names_of(PROJECT["dependency-groups"]["dev"])
BY_APP = imports_of((ROOT / "app").rglob("*.py"))
BY_OTHERS = imports_of([*(ROOT / "tests").rglob("*.py"), ROOT / "resources" / "fetch_fonts.py"])


def test_every_declared_part_is_imported_by_the_program() -> None:
    assert {name for name, imports in imports_for(RUNTIME).items() if not imports & BY_APP} == set()


def test_everything_the_program_imports_is_declared() -> None:
    assert BY_APP - set().union(*imports_for(RUNTIME).values()) == set()


def test_everything_the_tests_import_is_declared() -> None:
    assert BY_OTHERS - set().union(*imports_for(RUNTIME | DEVELOPING).values()) == set()


def test_every_declared_tool_is_imported_or_started() -> None:
    """Servers to test against are programs that a test starts by name."""
    started = "".join(file.read_text("utf-8") for file in (ROOT / "tests" / "exchange").rglob("*.py"))
    unused = {name for name, imports in imports_for(DEVELOPING - TOOLS).items() if not imports & BY_OTHERS}
    assert {name for name in unused if name not in started} == set()


def test_the_tools_are_started_somewhere() -> None:
    """By a task, by the build of the package, or by pytest itself."""
    tasks = (ROOT / "pyproject.toml").read_text("utf-8")
    started = {"import-linter": "lint-imports", "poethepoet": "tool.poe", "pytest-randomly": "", "editables": ""}
    assert TOOLS <= DEVELOPING
    assert all(started.get(tool, tool) in tasks for tool in TOOLS)


def test_every_part_is_locked_with_its_hashes_and_no_address() -> None:
    for lock in ("requirements.lock", "requirements-dev.lock"):
        text = (ROOT / lock).read_text("utf-8")
        locked = {name.lower() for name in re.findall(r"^([A-Za-z0-9._-]+)==", text, re.MULTILINE)}
        assert locked >= RUNTIME
        assert "://" not in text
        assert len(re.findall(r"==", text)) <= text.count("--hash=sha256:")
