"""The project's own source as the house tests read it: files, syntax trees, calls."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = ("desktop",)
WRITTEN_BY_US = ("desktop", "benchmarks", "scripts", "tests")


def files(*folders: str) -> list[Path]:
    """Every Python file below `folders` of the project, never none."""
    found = sorted(path for folder in folders for path in (ROOT / folder).rglob("*.py") if not _foreign(path))
    assert found, f"no source in {folders}"
    return found


def _foreign(path: Path) -> bool:
    return bool({"node_modules", "__pycache__"} & set(path.parts))


def name(path: Path) -> str:
    """The path as a person would say it, from the project's root."""
    return path.relative_to(ROOT).as_posix()


@cache
def tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"), filename=str(path))


def every(path: Path, kind: type[ast.AST] | tuple[type[ast.AST], ...]) -> Iterator[ast.AST]:
    """Every node of `kind` in the file."""
    return (node for node in ast.walk(tree(path)) if isinstance(node, kind))


def imports(path: Path) -> Iterator[tuple[int, str]]:
    """Line and full dotted name of everything the file imports: `from a import b` gives `a.b`."""
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield from ((node.lineno, f"{node.module}.{alias.name}") for alias in node.names)


def texts(path: Path) -> Iterator[tuple[int, str]]:
    """Line and value of every string in the file that is not a docstring."""
    documentation = {id(doc) for node in ast.walk(tree(path)) if (doc := _docstring(node)) is not None}
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in documentation:
            yield node.lineno, node.value


def _docstring(node: ast.AST) -> ast.Constant | None:
    if not isinstance(node, (ast.Module, ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)) or not node.body:
        return None
    first = node.body[0]
    if isinstance(first, ast.Expr) and isinstance(first.value, ast.Constant) and isinstance(first.value.value, str):
        return first.value
    return None


def length(node: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    """Lines of a function without its decorators and docstring: what somebody must hold in the head."""
    doc = _docstring(node)
    written = (doc.end_lineno or doc.lineno) - doc.lineno + 1 if doc is not None else 0
    return (node.end_lineno or node.lineno) - node.lineno + 1 - written


def called(node: ast.Call) -> str:
    """The last word of what is called: `translate` for both `translate(…)` and `QCoreApplication.translate(…)`."""
    if isinstance(node.func, ast.Attribute):
        return node.func.attr
    return node.func.id if isinstance(node.func, ast.Name) else ""


def root_of(node: ast.expr) -> str:
    """The last word of a base class or decorator: `Enum` for `enum.Enum`, `dataclass` for `dataclass(frozen=True)`."""
    if isinstance(node, ast.Call):
        return root_of(node.func)
    if isinstance(node, ast.Subscript):
        return root_of(node.value)
    if isinstance(node, ast.Attribute):
        return node.attr
    return node.id if isinstance(node, ast.Name) else ""
