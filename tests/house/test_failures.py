"""Every expected failure has a stable code, one sentence, and says what to do next."""

from __future__ import annotations

import importlib
import pkgutil
import re
from collections import Counter
from string import Formatter

import pytest

import desktop
from desktop.errors import AppError


def _walk() -> list[type[AppError]]:
    for module in pkgutil.walk_packages(desktop.__path__, "desktop."):
        if not module.name.endswith("__main__"):
            importlib.import_module(module.name)
    found: list[type[AppError]] = []
    waiting = [AppError]
    while waiting:
        below = waiting.pop().__subclasses__()
        found += below
        waiting += below
    return sorted(set(found), key=lambda failure: (failure.code, failure.__qualname__))


FAILURES = _walk()


def test_there_are_failures_to_judge() -> None:
    assert len(FAILURES) > 10


@pytest.mark.parametrize("failure", FAILURES, ids=lambda failure: failure.__qualname__)
def test_a_failure_says_what_happened_and_what_to_do(failure: type[AppError]) -> None:
    assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", failure.code)
    for sentence in (failure.text, failure.hint):
        assert sentence.strip() == sentence
        assert sentence[-1:] in {".", "?", "!"}, sentence
        assert all(name is None or name.isidentifier() for _, name, _, _ in Formatter().parse(sentence))


def test_codes_are_unique() -> None:
    assert [code for code, times in Counter(failure.code for failure in FAILURES).items() if times > 1] == []
