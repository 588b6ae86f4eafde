"""What a verb changed: every page decides from it whether to refresh."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Changed:
    """`kinds` of records (or "drafts", "packets", "people", "settings") and the ids touched."""

    kinds: frozenset[str] = frozenset()
    ids: tuple[str, ...] = ()

    def __or__(self, other: Changed) -> Changed:
        return Changed(self.kinds | other.kinds, self.ids + other.ids)

    def __bool__(self) -> bool:
        return bool(self.kinds)


def changed(*kinds: str, ids: tuple[str, ...] = ()) -> Changed:
    return Changed(frozenset(kinds), ids)
