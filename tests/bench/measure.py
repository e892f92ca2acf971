"""`poe measure`: how long files, functions and classes of the code are, and how much of it is typed and described."""

import ast
import statistics
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
Function = ast.FunctionDef | ast.AsyncFunctionDef


def main() -> None:
    trees = {path: ast.parse(path.read_text(encoding="utf-8")) for path in sorted((ROOT / "app").rglob("*.py"))}
    functions = [node for tree in trees.values() for node in ast.walk(tree) if isinstance(node, Function)]
    classes = [node for tree in trees.values() for node in ast.walk(tree) if isinstance(node, ast.ClassDef)]
    public = [node for node in functions if not node.name.startswith("_")]
    lines = {path: len(path.read_text(encoding="utf-8").splitlines()) for path in trees}
    _say("files", [*lines.values()])
    _say("functions", [_length(node) for node in functions])
    _say("classes", [_length(node) for node in classes])
    _share("fully typed functions", [_typed(node) for node in functions])
    _share("described modules", [bool(ast.get_docstring(tree)) for tree in trees.values()])
    _share("described public functions", [bool(ast.get_docstring(node)) for node in public])
    for path in sorted(lines, key=lambda each: -lines[each])[:5]:
        sys.stdout.write(f"  {lines[path]:4} {path.relative_to(ROOT)}\n")


def _say(what: str, lengths: Sequence[int]) -> None:
    p90 = statistics.quantiles(lengths, n=10)[-1]
    middle = statistics.median(lengths)
    sys.stdout.write(f"{what}: {len(lengths)}; lines median {middle:.0f}, p90 {p90:.0f}, most {max(lengths)}\n")


def _share(what: str, holds: Sequence[bool]) -> None:
    sys.stdout.write(f"{what}: {100 * sum(holds) / len(holds):.0f} %\n")


def _length(node: Function | ast.ClassDef) -> int:
    return (node.end_lineno or node.lineno) - node.lineno + 1


def _typed(node: Function) -> bool:
    return node.returns is not None and all(each.annotation for each in _arguments(node))


def _arguments(node: Function) -> Iterator[ast.arg]:
    given = [*node.args.posonlyargs, *node.args.args, *node.args.kwonlyargs]
    yield from (each for each in given if each.arg not in ("self", "cls"))


if __name__ == "__main__":
    main()
