"""Exchange words: how packets, their contents and their sizes are said."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from desktop.actions.exchange import Exported
from desktop.ui.translate import figure, short_day, translate


def counted(counts: Mapping[str, int]) -> str:
    """What a packet holds, by kind: "6 sessions, 1 group, the list of people and devices"."""
    said = []
    if number := counts.get("session", 0):
        said.append(translate("Exchange", "%n sessions", number))
    if number := counts.get("cohort", 0):
        said.append(translate("Exchange", "%n groups", number))
    if number := counts.get("planned_session", 0):
        said.append(translate("Exchange", "%n planned meetings", number))
    if number := counts.get("project", 0):
        said.append(translate("Exchange", "%n projects", number))
    if number := counts.get("site", 0):
        said.append(translate("Exchange", "%n sites", number))
    if counts.keys() & {"programme", "grant", "revocation", "epoch"}:
        said.append(translate("Exchange", "the list of people and devices"))
    return ", ".join(said)


def size(count: int) -> str:
    """A number of bytes, in full, as the picture of the stick shows it too."""
    return translate("Exchange", "{number} bytes").format(number=figure(count))


def runs(numbers: tuple[int, ...]) -> str:
    """Packet numbers in short: 1, 2, 3, 5 is "1–3, 5"."""
    parts: list[str] = []
    first = last = 0
    for number in sorted(numbers):
        if parts and number == last + 1:
            parts[-1] = f"{first}–{number}"
        else:
            parts.append(str(number))
            first = number
        last = number
    return ", ".join(parts)


def shown_day(day: str) -> str:
    """A stored day as a page shows it, or nothing."""
    return short_day(date.fromisoformat(day)) if day else ""


def written(done: Exported) -> str:
    """One packet that was written: where it goes, its file, its size."""
    facts = [translate("Exchange", "for {label}").format(label=done.to), done.file.name, size(done.bytes)]
    if done.again:
        facts.append(translate("Exchange", "%n earlier packets went along", len(done.again)))
    return " · ".join(facts)
