"""What import-linter cannot say: SQL, colours, sockets, printers and threads stay where they belong."""

from __future__ import annotations

import ast
import re
from collections.abc import Callable
from pathlib import Path

from tests.house import source

QT = ("PySide6", "shiboken6", "qtawesome", "qtpy")
NETWORK = (
    "socket",
    "ssl",
    "http",
    "urllib.request",
    "ftplib",
    "smtplib",
    "xmlrpc",
    "asyncio",
    "socketserver",
    "requests",
)
SQL = re.compile(
    r"\b(SELECT\s.+\sFROM|INSERT\s+(OR\s+\w+\s+)?INTO|UPDATE\s+\w+\s+SET|DELETE\s+FROM|(CREATE|DROP)\s+(TABLE|INDEX|VIEW)|PRAGMA\s)",
    re.DOTALL,
)
COLOUR = re.compile(r"#[0-9A-Fa-f]{6}\b")


def _importing(names: tuple[str, ...], allowed: Callable[[Path], bool]) -> list[str]:
    return [
        f"{source.name(path)}:{line} {imported}"
        for path in source.files(*source.PROGRAM)
        if not allowed(path)
        for line, imported in source.imports(path)
        if any(imported == name or imported.startswith(f"{name}.") for name in names)
    ]


def _in(*folders: str) -> Callable[[Path], bool]:
    return lambda path: source.name(path).startswith(folders)


def _saying(pattern: re.Pattern[str], allowed: Callable[[Path], bool]) -> list[str]:
    return [
        f"{source.name(path)}:{line} {text[:60]!r}"
        for path in source.files(*source.PROGRAM)
        if not allowed(path)
        for line, text in source.texts(path)
        if pattern.search(text)
    ]


def test_qt_lives_in_the_window_only() -> None:
    assert _importing(QT, _in("desktop/ui/", "desktop/app.py")) == []


def test_sql_lives_in_storage_only() -> None:
    assert _saying(SQL, _in("desktop/storage/")) == []


def test_the_age_primitive_lives_in_one_file() -> None:
    assert _importing(("cryptography.hazmat.primitives.hpke",), _in("desktop/crypto/age.py")) == []


def test_nothing_can_open_a_network_socket() -> None:
    assert _importing((*NETWORK, "PySide6.QtNetwork", "PySide6.QtWebSockets"), lambda _: False) == []


def test_printers_are_met_in_printing_only() -> None:
    """`QPrinter` and its relatives speak to the print service as soon as they are made."""
    assert _importing(("PySide6.QtPrintSupport",), _in("desktop/ui/print")) == []


def test_colours_live_in_the_theme_only() -> None:
    assert _saying(COLOUR, _in("desktop/ui/theme.py")) == []


def test_no_thread_subclass_no_nested_event_loop() -> None:
    found = []
    for path in source.files(*source.PROGRAM):
        for node in ast.walk(source.tree(path)):
            if isinstance(node, ast.ClassDef) and "QThread" in {source.root_of(base) for base in node.bases}:
                found.append(f"{source.name(path)}:{node.lineno} QThread")
            if isinstance(node, ast.Call) and source.called(node) in {"processEvents", "QEventLoop"}:
                found.append(f"{source.name(path)}:{node.lineno} {source.called(node)}")
    assert found == []


def test_the_patterns_would_find_what_they_are_for() -> None:
    statements = ("SELECT a\nFROM b", "INSERT OR IGNORE INTO b", "UPDATE b SET a = 1", "DELETE FROM b", "PRAGMA key")
    assert all(SQL.search(text) for text in statements)
    assert not SQL.search("Select a group from the list")
    assert COLOUR.search("color: #1E5F8C;")
