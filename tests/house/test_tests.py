"""Tests can fail: none is skipped or expected to fail, and none speaks to a stand-in."""

from __future__ import annotations

import ast

from tests.house import source

EVASIONS = {"skip", "skipif", "skipTest", "xfail", "importorskip"}
STAND_INS = ("unittest.mock", "mock", "pytest_mock")


def test_nothing_is_skipped() -> None:
    skipped = [
        f"{source.name(path)}:{node.lineno} {node.attr}"
        for path in source.files("tests")
        for node in ast.walk(source.tree(path))
        if isinstance(node, ast.Attribute)
        and node.attr in EVASIONS
        and source.root_of(node.value) in {"pytest", "mark", "self", "unittest"}
    ]
    assert skipped == []


def test_nothing_is_mocked() -> None:
    mocked = [
        f"{source.name(path)}:{line} {imported}"
        for path in source.files("tests")
        for line, imported in source.imports(path)
        if imported.startswith(tuple(f"{name}." for name in STAND_INS)) or imported in STAND_INS
    ]
    assert mocked == []
