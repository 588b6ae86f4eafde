"""Receiving: the supervisor looks into the packets, takes them in, and has the figures."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QLineEdit

from desktop.actions import intake, paper
from desktop.ui.notebook import Notebook
from desktop.ui.tour import story
from desktop.ui.tour.director import Act, TourBlocked, Until, settled
from desktop.ui.tour.enrol import exchange_page, people_page, press_page
from desktop.ui.tour.hands import answer_dialog, press, press_when_seen, type_in
from desktop.ui.tour.stage import Stage
from desktop.ui.tour.writing import count, sessions_page
from desktop.ui.translate import translate


def gap(stage: Stage, window: Notebook, later: Path, label: str) -> Act[None]:
    """A later packet comes before an earlier one: what is in it counts, and what is missing is named."""
    press_page(window, "exchange")
    page = exchange_page(window)
    yield from stage.shoot(window, "board-empty", translate("Tour", "Nothing has come from anybody yet."))
    yield from press_when_seen(page.import_button)
    yield from answer_dialog(later)
    yield Until("the preview", lambda: page.importing.asks)
    yield from press_when_seen(page.importing.accept_button)
    yield Until("the packet to be taken in", lambda: not page.importing.asks)
    row = next(row for row in intake.board(window.workspace) if row.label == label)
    if row.missing != (1,):
        raise TourBlocked(what=f"the board names {row.missing} as missing")
    yield from stage.shoot(window, "board-gap", translate("Tour", "Packet 2 is here, packet 1 is missing and named."))


def take(stage: Stage, window: Notebook, packets: list[Path], wanted: int) -> Act[None]:
    """Preview, accept, and compare the number of sessions here with those that were written."""
    press_page(window, "exchange")
    page = exchange_page(window)
    yield from press_when_seen(page.import_button)
    yield from answer_dialog(*packets)
    yield Until("the preview", lambda: len(page.importing.lines) == len(packets))
    before = count(window)
    yield from stage.shoot(window, "preview", translate("Tour", "What is in the packets, before anything is taken."))
    if count(window) != before:
        raise TourBlocked(what="looking into packets changed the notebook")
    yield from press_when_seen(page.importing.accept_button)
    yield Until("the packets to be taken in", lambda: all(not line.waits for line in page.importing.lines))
    if count(window) != wanted:
        raise TourBlocked(what=f"{count(window)} sessions arrived instead of {wanted}")
    yield from stage.shoot(window, "imported", translate("Tour", "Taken in; a copy that was damaged is refused."))
    if any(row.missing for row in intake.board(window.workspace)):
        raise TourBlocked(what="packets are missing although all were brought")


def look(stage: Stage, window: Notebook) -> Act[None]:
    """Every page of the supervisor with what has arrived, and the search."""
    for key, caption in (
        ("today", translate("Tour", "A supervisor's day: what came from whom.")),
        ("sessions", translate("Tour", "Every session of the programme.")),
    ):
        press_page(window, key)
        yield from stage.shoot(window, f"supervisor-{key}", caption)
    field: QLineEdit = sessions_page(window).list.search
    field.setFocus()
    type_in(field, story.SEARCHED)
    yield from settled(120)
    yield from stage.shoot(window, "supervisor-search", translate("Tour", "Searching in all texts."))
    type_in(field, "")
    yield from settled(120)
    for key, caption in (
        ("groups", translate("Tour", "The groups of all facilitators.")),
        ("laptop", translate("Tour", "On the supervisor's laptop.")),
        ("settings", translate("Tour", "Settings, and what the program promises.")),
    ):
        press_page(window, key)
        yield from stage.shoot(window, f"supervisor-{key}", caption)


def table(stage: Stage, window: Notebook) -> Act[None]:
    """Sessions by facilitator, and the internal table as PDF and as a spreadsheet."""
    press_page(window, "people")
    page = people_page(window)
    if page.figures is None or len(page.figures.rows) != len(paper.by_facilitator(window.workspace)):
        raise TourBlocked(what="the sessions by facilitator are not shown")
    page.reveal(page.figures.xlsx_button)
    yield from stage.shoot(window, "people", translate("Tour", "Sessions by facilitator, and the internal table."))
    for name, caption, which in (
        ("internal-table.pdf", translate("Tour", "The internal table, as PDF"), page.figures.pdf_button),
        ("internal-table.xlsx", translate("Tour", "The internal table, as a spreadsheet"), page.figures.xlsx_button),
    ):
        file = stage.album.paper(name, caption)
        press(which)
        yield from answer_dialog(file)
        yield Until(name, file.exists)
        yield from settled()
