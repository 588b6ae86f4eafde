"""Forbidden: names of fields that must never exist, because they would point to a person."""

from __future__ import annotations


def is_forbidden(name: str) -> bool:
    """Whether a field of this name would hold something about a person."""
    return False
