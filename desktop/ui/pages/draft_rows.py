"""Draft rows: unfinished forms, with what is missing in them and the button that goes on."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from desktop.actions import record
from desktop.actions.workspace import Workspace
from desktop.domain.kind import kind_named
from desktop.domain.record import Draft
from desktop.ui.buttons import Button, IconButton
from desktop.ui.labels import Chip
from desktop.ui.pages import names
from desktop.ui.pages.names import Names
from desktop.ui.rows import Row
from desktop.ui.translate import said, translate

NAMED = 3  # so many missing things are named


def draft_rows(
    workspace: Workspace,
    held: Names,
    found: Sequence[Draft],
    go_on: Callable[[Draft], object],
    drop: Callable[[Draft], object] | None = None,
) -> list[Row]:
    """One row for each draft; `drop` puts a button beside it that throws it away."""
    return [_row(workspace, held, draft, go_on, drop) for draft in found]


def _row(
    workspace: Workspace,
    held: Names,
    draft: Draft,
    go_on: Callable[[Draft], object],
    drop: Callable[[Draft], object] | None,
) -> Row:
    day = names.day_words(names.text(draft.values, "date"), workspace.today())
    saved = names.saved_words(draft.saved, workspace.clock())
    words = [day, held.place(draft.values), f"{saved}, {_missing(workspace, draft)}"]
    mended = Chip(translate("Sessions", "being mended") if draft.record else translate("Sessions", "draft"), "warn")
    on = Button(translate("Sessions", "Continue"), lambda: go_on(draft))
    off = [] if drop is None else [IconButton("trash", translate("Sessions", "Delete the draft"), lambda: drop(draft))]
    title = f"**{_title(held, draft)}**"
    return Row(title, " · ".join(word for word in words if word), trailing=(mended, *off, on))


def _title(held: Names, draft: Draft) -> str:
    kind = kind_named(draft.kind)
    if draft.kind in ("session", "planned_session") or kind is None:
        return held.title(draft.values)
    return " ".join((said("Domain", kind.label), names.text(draft.values, "code"))).strip()


def _missing(workspace: Workspace, draft: Draft) -> str:
    """The steps, or in a short form the questions, in which something is still missing."""
    kind = kind_named(draft.kind)
    if kind is None:
        return ""
    _values, wrong = record.problems(workspace, kind, draft.values)
    fields = [field for field in kind.every if field.name in {problem.field for problem in wrong}]
    if not fields:
        return translate("Sessions", "complete")
    places = dict.fromkeys(said("Domain", field.group or field.label) for field in fields)
    shown = [place.lower() for place in places][:NAMED]
    return translate("Sessions", "still missing: {what}").format(what=", ".join(shown))
