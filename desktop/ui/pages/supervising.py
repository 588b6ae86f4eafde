"""Supervising: what a supervisor sees first: how to begin, what arrived from whom, and which packets are missing."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from desktop.actions import intake, people, record
from desktop.domain.record import Filter
from desktop.ui.buttons import Button
from desktop.ui.labels import Chip
from desktop.ui.pages import names
from desktop.ui.pages.desk import Desk
from desktop.ui.pages.wish import Wish, send
from desktop.ui.rows import Card, Row, Section
from desktop.ui.translate import translate

NAMED = 4  # so many missing packets are named


def first_steps(desk: Desk) -> QWidget | None:
    """What to do before anybody can write: programme, project, site, cards; nothing once all of it is done."""
    workspace = desk.workspace
    founded = workspace.programme() is not None
    steps = (
        (
            founded,
            translate("Today", "Create the programme"),
            translate("Today", "A title and a country. From then on this notebook can invite others."),
            lambda: send(desk, "people", Wish("programme")),
        ),
        (
            _any(desk, "project"),
            translate("Today", "Write down the project"),
            translate("Today", "What is paid for: a public title, months, languages, donors by code."),
            lambda: send(desk, "groups", Wish("project")),
        ),
        (
            _any(desk, "site"),
            translate("Today", "Write down the sites"),
            translate("Today", "A code for each place where people meet, never its name."),
            lambda: send(desk, "groups", Wish("site")),
        ),
        (
            founded and len(workspace.roster().members) > 1,
            translate("Today", "Take in the first device card"),
            translate("Today", "A facilitator sends the card and reads its digits to you."),
            lambda: send(desk, "people", Wish("open")),
        ),
    )
    if all(done for done, *_rest in steps):
        return None
    following = next(place for place, (done, *_rest) in enumerate(steps) if not done)
    rows = [_step(place, *step, open_now=place == following) for place, step in enumerate(steps)]
    return Section(translate("Today", "To begin with"), Card(*rows))


def _any(desk: Desk, kind: str) -> bool:
    return next(record.rows(desk.workspace, kind, Filter(limit=1)), None) is not None


def _step(place: int, done: bool, title: str, detail: str, then: Callable[[], None], open_now: bool) -> Row:
    end: list[QWidget] = []
    if done:
        end.append(Chip(translate("Today", "done"), "good"))
    elif open_now:
        end.append(Button(translate("Today", "Begin"), then))
    return Row(title, "" if done else detail, leading=str(place + 1), trailing=end, strong_leading=open_now)


def arrived(desk: Desk) -> QWidget | None:
    """How much came from each device, and how late it is; a row leads to its sessions."""
    workspace = desk.workspace
    if workspace.programme() is None:
        return None
    found = [each for each in people.listing(workspace) if each.sessions and not each.own]
    found.sort(key=lambda each: each.last_day, reverse=True)
    rows = []
    for each in found:
        day = names.day_words(each.last_day, workspace.today())
        rows.append(_from(desk, each, day))
    return Section(translate("Today", "What came from whom"), Card(*rows)) if rows else None


def _from(desk: Desk, person: people.Person, day: str) -> Row:
    wish = Wish("find", values={"device": person.member.device})
    return Row(
        translate("Today", "%n sessions", person.sessions),
        leading=person.member.label,
        strong_leading=True,
        note=translate("Today", "latest of {day}").format(day=day),
        then=lambda: send(desk, "sessions", wish),
    )


def missing(desk: Desk) -> list[Row]:
    """One row for each device whose packets have a gap."""
    if desk.workspace.programme() is None:
        return []
    rows = []
    for each in intake.board(desk.workspace):
        if not each.missing:
            continue
        shown = ", ".join(str(number) for number in each.missing[:NAMED])
        more = "…" if len(each.missing) > NAMED else ""
        words = translate("Today", "From {label} packet {numbers} is missing").format(
            label=each.label, numbers=shown + more
        )
        over = Button(translate("Today", "Look"), lambda: send(desk, "exchange", Wish("open")))
        rows.append(Row(words, translate("Today", "Ask for it: it is still on their laptop."), trailing=(over,)))
    return rows
