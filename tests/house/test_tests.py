"""Tests can fail: none is skipped, expected to fail, or speaks to a stand-in for storage or keys."""

from __future__ import annotations

import ast

from tests.house import source

EVASIONS = {"skip", "skipif", "xfail", "importorskip", "skipTest", "MagicMock", "Mock", "patch"}


def test_nothing_is_skipped_and_nothing_is_mocked() -> None:
    found = []
    for path in source.files("tests"):
        for node in ast.walk(source.tree(path)):
            if (
                isinstance(node, ast.Attribute)
                and node.attr in EVASIONS
                and source.root_of(node.value) in {"pytest", "mark", "mock"}
            ):
                found.append(f"{source.name(path)}:{node.lineno} {node.attr}")
            if isinstance(node, ast.Name) and node.id in EVASIONS:
                found.append(f"{source.name(path)}:{node.lineno} {node.id}")
        found += [
            f"{source.name(path)}:{line} {imported}"
            for line, imported in source.imports(path)
            if imported.startswith("unittest.mock")
        ]
    assert found == []


def test_every_test_asserts_something() -> None:
    idle = []
    for path in source.files("tests"):
        for node in source.every(path, (ast.FunctionDef, ast.AsyncFunctionDef)):
            if (
                isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef))
                and node.name.startswith("test_")
                and not _judges(node)
            ):
                idle.append(f"{source.name(path)}:{node.lineno} {node.name}")
    assert idle == []


def _judges(function: ast.FunctionDef | ast.AsyncFunctionDef) -> bool:
    """An assertion, an expected failure, a check of `subprocess`, or a call of something that judges by its name."""
    for node in ast.walk(function):
        if isinstance(node, ast.Assert):
            return True
        if isinstance(node, ast.Call):
            name = source.called(node)
            checked = any(word.arg == "check" for word in node.keywords)
            if (
                name in {"raises", "fail", "waitUntil", "waitSignal"}
                or name.startswith(("assert", "_assert", "expect", "refuse"))
                or checked
            ):
                return True
    return False
