"""The house keeps its shape: short files, short functions, plain names, no hidden state, no family trees."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from tests.house import source

LONGEST_FILE = 300
LONGEST_FUNCTION = 40
VAGUE_MODULES = {"manager", "managers", "helper", "helpers", "util", "utils", "base", "data", "info", "common", "misc"}
VAGUE_ENDING = re.compile(r"(Manager|Helper|Util|Utils|Base|Data|Info)$")
STANDARD_SHAPES = {"Protocol", "NamedTuple", "TypedDict", "Enum", "IntEnum", "StrEnum", "Generic", "Exception"}
MUTABLE = (ast.List, ast.Dict, ast.Set, ast.ListComp, ast.DictComp, ast.SetComp)
CHANGING = {"append", "extend", "insert", "add", "update", "pop", "popitem", "remove", "discard", "clear", "setdefault"}


def test_files_stay_short() -> None:
    lengths = {
        source.name(p): len(p.read_text(encoding="utf-8").splitlines()) for p in source.files(*source.WRITTEN_BY_US)
    }
    assert {name: lines for name, lines in lengths.items() if lines > LONGEST_FILE} == {}


def test_functions_stay_short() -> None:
    long = [
        f"{source.name(path)}:{node.lineno} {node.name} {source.length(node)}"
        for path in source.files(*source.WRITTEN_BY_US)
        for node in source.every(path, (ast.FunctionDef, ast.AsyncFunctionDef))
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)) and source.length(node) > LONGEST_FUNCTION
    ]
    assert long == []


def test_modules_say_what_they_are_for() -> None:
    silent = [source.name(path) for path in source.files(*source.PROGRAM) if _silent(source.tree(path))]
    assert silent == []


def _silent(module: ast.Module) -> bool:
    return bool(module.body) and not ast.get_docstring(module)


def test_names_are_nouns_of_the_trade() -> None:
    vague = [source.name(path) for path in source.files(*source.PROGRAM) if path.stem in VAGUE_MODULES]
    vague += [f"{where} {node.name}" for where, node in _classes() if VAGUE_ENDING.search(node.name)]
    assert vague == []


def _classes() -> Iterator[tuple[str, ast.ClassDef]]:
    for path in source.files(*source.PROGRAM):
        for node in source.every(path, ast.ClassDef):
            if isinstance(node, ast.ClassDef):
                yield f"{source.name(path)}:{node.lineno}", node


def test_no_inheritance_but_qts_and_that_of_failures() -> None:
    failures = {"AppError"}
    strange = []
    for where, node in _classes():
        bases = {source.root_of(base) for base in node.bases}
        if bases & failures:
            failures.add(node.name)
        allowed = failures | STANDARD_SHAPES
        qt = "/ui/" in where or where.startswith("desktop/app.py")
        strange += [
            f"{where} {node.name}({base})"
            for base in bases
            if base not in allowed and not qt and not (base == "Group" and where.startswith("desktop/cli"))
        ]
    assert strange == []


def test_values_are_frozen_and_slotted() -> None:
    loose = [
        f"{where} {node.name}"
        for where, node in _classes()
        for decorator in node.decorator_list
        if source.root_of(decorator) == "dataclass" and not {"frozen", "slots"} <= _switched_on(decorator)
    ]
    assert loose == []


def _switched_on(decorator: ast.expr) -> set[str]:
    if not isinstance(decorator, ast.Call):
        return set()
    true = (word for word in decorator.keywords if isinstance(word.value, ast.Constant) and word.value.value is True)
    return {word.arg for word in true if word.arg}


def test_modules_hold_no_state() -> None:
    """A table at the top of a module has a constant's name, and nobody in the program writes to it."""
    tables = {name for path in source.files(*source.PROGRAM) for name in _tables(path)}
    state = sorted(name for name in tables if name != name.upper() and name != "__all__")
    for path in source.files(*source.PROGRAM):
        state += [f"{source.name(path)}: global" for _ in source.every(path, ast.Global)]
        state += [f"{source.name(path)}:{line} {name}" for line, name in _written(path) if name in tables]
    assert state == []


def _tables(path: Path) -> Iterator[str]:
    for node in source.tree(path).body:
        if isinstance(node, (ast.Assign, ast.AnnAssign)) and isinstance(node.value, MUTABLE):
            targets = node.targets if isinstance(node, ast.Assign) else [node.target]
            yield from (source.root_of(target) for target in targets)


def _written(path: Path) -> Iterator[tuple[int, str]]:
    """Line and name of everything that is changed in place: `X[k] = v`, `del X[k]`, `X.append(v)`."""
    for node in ast.walk(source.tree(path)):
        if isinstance(node, ast.Subscript) and not isinstance(node.ctx, ast.Load):
            yield node.lineno, source.root_of(node.value)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in CHANGING:
            yield node.lineno, source.root_of(node.func.value)


def test_only_tasks_and_the_crash_hook_catch_everything() -> None:
    broad = [
        f"{source.name(path)}:{node.lineno}"
        for path in source.files(*source.PROGRAM)
        if path.stem not in {"tasks", "crash", "app"}
        for node in source.every(path, ast.ExceptHandler)
        if isinstance(node, ast.ExceptHandler) and _broad(node) and not _passes_on(node)
    ]
    assert broad == []


def _broad(handler: ast.ExceptHandler) -> bool:
    if handler.type is None:
        return True
    caught = handler.type.elts if isinstance(handler.type, ast.Tuple) else [handler.type]
    return bool({source.root_of(each) for each in caught} & {"Exception", "BaseException"})


def _passes_on(handler: ast.ExceptHandler) -> bool:
    """Cleaning up and raising the same again hides nothing."""
    last = handler.body[-1]
    return isinstance(last, ast.Raise) and last.exc is None
