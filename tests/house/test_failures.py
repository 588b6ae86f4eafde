"""Every expected failure has a stable code, one sentence, and says what to do next."""

from __future__ import annotations

import importlib
import pkgutil
import re
from collections import Counter
from collections.abc import Iterator
from string import Formatter

import desktop
from desktop.errors import AppError


def failures() -> list[type[AppError]]:
    """Every kind of failure that any module of the program declares."""
    for module in pkgutil.walk_packages(desktop.__path__, "desktop."):
        if not module.name.endswith("__main__"):
            importlib.import_module(module.name)
    found: list[type[AppError]] = []
    waiting = [AppError]
    while waiting:
        below = waiting.pop().__subclasses__()
        found += below
        waiting += below
    declared = sorted({each for each in found if each.__module__.startswith("desktop.")}, key=lambda each: each.code)
    assert len(declared) > 10
    return declared


def test_a_failure_says_what_happened_and_what_to_do() -> None:
    assert [fault for failure in failures() for fault in _faults(failure)] == []


def _faults(failure: type[AppError]) -> Iterator[str]:
    where = f"{failure.__module__}.{failure.__qualname__}"
    if not re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", failure.code):
        yield f"{where}: code {failure.code!r}"
    for sentence in (failure.text, failure.hint):
        if sentence.strip() != sentence or sentence[-1:] not in {".", "?", "!", "}"}:
            yield f"{where}: not a sentence: {sentence!r}"
        if not all(name is None or name.isidentifier() for _, name, _, _ in Formatter().parse(sentence)):
            yield f"{where}: a placeholder without a name: {sentence!r}"


def test_codes_are_unique() -> None:
    assert [code for code, times in Counter(each.code for each in failures()).items() if times > 1] == []
