"""Guide: a guide read from its file, and the library of all guides with their languages."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from desktop.errors import AppError, from_os
from desktop.reports.guide_text import Guide, GuideUnreadable, parse
from desktop.words import QT_TRANSLATE_NOOP

LARGEST = 200_000
"""Bytes; the longest guide we know has 30 000."""

__all__ = ["LARGEST", "Guide", "GuideEntry", "GuideMisplaced", "GuideUnreadable", "library", "parse", "read"]


class GuideMisplaced(AppError):
    code = "guide-misplaced"
    text = QT_TRANSLATE_NOOP("Errors", "The guide in {place} calls itself {name}.")
    hint = QT_TRANSLATE_NOOP("Errors", "The folder is named after the guide's id, and the file after its language.")


@dataclass(frozen=True, slots=True)
class GuideEntry:
    """A guide of the library in all its languages; `titles` and `drafts` go with `languages`."""

    id: str
    version: int
    activity: str
    minutes: int
    languages: tuple[str, ...]
    titles: tuple[str, ...]
    drafts: tuple[bool, ...]


def read(path: Path) -> Guide:
    """The guide in the file; raises GuideUnreadable, any error of `parse`, or a known failure of the disk."""
    try:
        raw = path.read_bytes() if path.stat().st_size <= LARGEST else b"\xff"
    except OSError as error:
        raise from_os(error) from error
    try:
        return parse(raw.decode("utf-8"))
    except UnicodeDecodeError:
        raise GuideUnreadable from None


def library(folder: Path) -> tuple[GuideEntry, ...]:
    """Every guide under `folder/<id>/<language>.md`, by id; raises GuideMisplaced and the errors of `read`."""
    found: dict[str, list[Guide]] = {}
    for path in sorted(folder.glob("*/*.md")):
        guide = read(path)
        if (guide.id, guide.language) != (path.parent.name, path.stem):
            raise GuideMisplaced(place=f"{path.parent.name}/{path.name}", name=f"{guide.id}/{guide.language}")
        found.setdefault(guide.id, []).append(guide)
    return tuple(_entry(guides) for guides in found.values())


def _entry(guides: list[Guide]) -> GuideEntry:
    newest = max(guides, key=lambda guide: guide.version)
    return GuideEntry(
        id=newest.id,
        version=newest.version,
        activity=newest.activity,
        minutes=newest.minutes,
        languages=tuple(guide.language for guide in guides),
        titles=tuple(guide.title for guide in guides),
        drafts=tuple(guide.status == "draft" for guide in guides),
    )
