"""The kit knows Qt and nothing of this product; its text engine does without widgets."""

import ast
import sys
from pathlib import Path

import pytest

import app.vertical

KIT = Path(app.vertical.__file__).parent
ALLOWED = {"PySide6", "typing_extensions"}
ENGINE = ("orientation", "letters", "leads", "metrics", "glyphs", "columns", "text", "elide", "fonts")


def imported(file: Path) -> set[str]:
    """The modules a file names in its imports."""
    found = set()
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            found.add(node.module or "")
    return found


@pytest.mark.parametrize("file", sorted(KIT.glob("*.py")), ids=lambda file: file.stem)
def test_a_module_of_the_kit_needs_nothing_of_the_product(file: Path) -> None:
    outside = {name for name in imported(file) if not name.startswith("app.vertical")}
    assert {name.partition(".")[0] for name in outside} <= ALLOWED | sys.stdlib_module_names


@pytest.mark.parametrize("name", ENGINE)
def test_the_text_engine_needs_no_widgets(name: str) -> None:
    names = imported(KIT / f"{name}.py")
    assert "PySide6.QtWidgets" not in names
    assert {name.removeprefix("app.vertical.") for name in names if name.startswith("app.")} <= set(ENGINE)
