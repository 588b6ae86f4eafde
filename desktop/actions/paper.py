"""Paper: guides, blank sheets, and the internal table. Guides and sheets need no notebook."""

from __future__ import annotations

from functools import cache

from desktop import paths
from desktop.actions.workspace import Workspace
from desktop.domain import figures
from desktop.domain.activities import ACTIVITIES
from desktop.errors import AppError
from desktop.reports import debrief, guide, guide_paper, sheets, tables, wording
from desktop.reports.document import Document
from desktop.reports.guide import GuideEntry
from desktop.reports.guide_text import Guide
from desktop.reports.wording import Said
from desktop.storage import queries
from desktop.words import LANGUAGES, QT_TRANSLATE_NOOP

SHEETS = ("tally", "debrief", "seat-cards")


class GuideMissing(AppError):
    code = "guide-missing"
    text = QT_TRANSLATE_NOOP("Errors", "There is no guide “{guide}” in the language “{language}”.")
    hint = QT_TRANSLATE_NOOP("Errors", "“daftar guide list” tells which guides there are, and in which languages.")


class SheetMissing(AppError):
    code = "sheet-missing"
    text = QT_TRANSLATE_NOOP("Errors", "There is no sheet called “{sheet}” yet.")
    hint = QT_TRANSLATE_NOOP("Errors", "There are: tally, debrief, seat-cards.")


class LanguageMissing(AppError):
    code = "language-missing"
    text = QT_TRANSLATE_NOOP("Errors", "There is no paper in the language “{language}” yet.")
    hint = QT_TRANSLATE_NOOP("Errors", "There are: {languages}.")


@cache
def languages() -> tuple[str, ...]:
    """The languages that paper speaks: those of the window, and those with a list of words of their own."""
    return tuple(sorted({*LANGUAGES, *(file.stem for file in (paths.resources() / "guides" / "words").glob("*.toml"))}))


@cache
def guides() -> tuple[GuideEntry, ...]:
    """The built-in guides; they do not change while the program runs."""
    return guide.library(paths.resources() / "guides")


def guide_text(one: str, language: str) -> Guide:
    """A guide in a language; GuideMissing if there is none."""
    entry = next((entry for entry in guides() if entry.id == one), None)
    if entry is None or language not in entry.languages:
        raise GuideMissing(guide=one[:40], language=language[:10])
    return guide.read(paths.resources() / "guides" / one / f"{language}.md")


def guide_document(one: str, language: str, translate: Said) -> Document:
    """A guide as paper; `translate` serves the languages of the window, other languages bring their own words."""
    return guide_paper.document(guide_text(one, language), _said(language, translate))


def sheet_document(name: str, one: str, language: str, translate: Said) -> Document:
    """A blank sheet in a language; with a guide's id it holds that guide's items and steps, with "" empty lines."""
    said, draft = _said(language, translate), _draft(language)
    found = guide_text(one, language) if one else None
    if name == "tally":
        return sheets.tally_sheet(language, said, found, draft=draft)
    if name == "debrief":
        return debrief.debrief_page(language, said, found, draft=draft)
    if name == "seat-cards":
        return sheets.seat_cards(language, said, draft=draft)
    raise SheetMissing(sheet=name[:40])


def _said(language: str, translate: Said) -> Said:
    if language not in languages():  # also whatever would lead out of the folder
        raise LanguageMissing(language=language[:10], languages=", ".join(languages()))
    own = wording.load(paths.resources() / "guides", language)
    return translate if own is None else own.said


def _draft(language: str) -> bool:
    own = wording.load(paths.resources() / "guides", language)
    return language not in LANGUAGES and (own is None or not own.reviewed)


def _table(workspace: Workspace) -> figures.Table:
    held = [
        figures.Meeting(activity, month, people) for activity, month, people in queries.meetings(workspace.connection)
    ]
    return figures.table(held, tuple(activity.code for activity in ACTIVITIES))


def internal_table(workspace: Workspace, translate: Said, language: str = "en") -> Document:
    """Sessions and attendances by activity and month, for the team only."""
    return tables.document(_table(workspace), language, translate)


def internal_xlsx(workspace: Workspace, translate: Said) -> bytes:
    """The same figures as a spreadsheet."""
    return tables.spreadsheet(_table(workspace), translate)


def by_facilitator(workspace: Workspace) -> list[tuple[str, int, int, str]]:
    """(label, sessions, attendances, latest day) of every device with sessions here."""
    roster = workspace.roster()
    rows = []
    for device, sessions, people, day in queries.by_origin(workspace.connection, "session"):
        member = roster.member(device)
        rows.append((member.label if member else "?", sessions, people, day))
    return sorted(rows, key=lambda row: (row[0][:1], len(row[0]), row[0]))
