"""Enrol: the programme, its lists, the cards of two devices, the digits over the telephone, the invitations."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from desktop.actions import people, record
from desktop.ui.form import Form
from desktop.ui.notebook import Notebook
from desktop.ui.pages.exchange import Exchange
from desktop.ui.pages.groups import Groups
from desktop.ui.pages.people import People
from desktop.ui.pages.record_form import RecordForm
from desktop.ui.tour import story
from desktop.ui.tour.director import Act, TourBlocked, Until, settled
from desktop.ui.tour.fill import fill, fill_step
from desktop.ui.tour.hands import answer_dialog, press, press_button, press_when_seen, type_in
from desktop.ui.tour.stage import Stage
from desktop.ui.translate import translate


def found(stage: Stage, window: Notebook) -> Act[None]:
    """Create the programme, and look at every page while it is empty."""
    for key, caption in (
        ("today", translate("Tour", "A supervisor's first day: what comes first, in its order.")),
        ("exchange", translate("Tour", "Nothing to exchange before there is a programme.")),
    ):
        press_page(window, key)
        yield from stage.shoot(window, f"supervisor-{key}-empty", caption)
    press_page(window, "people")
    page = people_page(window)
    assert page.founding is not None
    type_in(page.founding.title, story.TITLE)
    page.founding.country.choose(story.COUNTRY)
    yield from stage.shoot(window, "people-programme", translate("Tour", "Creating the programme: a title, a country."))
    yield from press_when_seen(page.founding.button)
    yield Until("the programme", lambda: window.workspace.programme() is not None)
    yield from stage.shoot(window, "people-empty", translate("Tour", "The programme stands; nobody else is in it yet."))


def lists(stage: Stage, window: Notebook) -> Act[None]:
    """A project and two sites in their forms; the rest of the practice programme by the same verb."""
    told = story.programme()
    press_page(window, "groups")
    groups = groups_page(window)
    yield from stage.shoot(window, "supervisor-groups-empty", translate("Tour", "No group has arrived yet."))
    yield from press_button(groups, translate("Groups", "Projects and sites"))
    yield from stage.shoot(window, "lists-empty", translate("Tour", "Projects and sites, still empty."))
    wanted = [("project", next(each for each in told.projects if each["code"] == story.PROJECT))]
    wanted += [("site", each) for each in told.sites if each["code"] in story.SITES]
    for kind, raw in wanted:
        words = {"project": translate("Groups", "New project"), "site": translate("Groups", "New site")}
        yield from press_button(groups, words[kind])
        yield from settled()
        values = story.typed(window.workspace, raw)
        if kind == "project":
            yield from fill_step(form_of(groups), values)
            yield from stage.shoot(window, "project-form", translate("Tour", "A project: what is paid for."))
        yield from fill(form_of(groups), values)
        yield Until(f"the {kind}", partial(holds, window, kind, str(raw["code"])))
    window.changed.emit(record.add(window.workspace, "project", [p for p in told.projects if p != wanted[0][1]]))
    window.changed.emit(record.add(window.workspace, "site", [s for s in told.sites if s["code"] not in story.SITES]))
    yield from stage.shoot(window, "lists", translate("Tour", "Projects and sites travel with every packet."))
    yield from press_button(groups, translate("Groups", "Back to the groups"))
    yield from settled()


def card(stage: Stage, window: Notebook, label: str) -> Act[Path]:
    """A facilitator looks at the empty notebook and saves the card of the device."""
    first = label == story.LABELS[0]
    if first:
        for key, caption in (
            ("today", translate("Tour", "A facilitator's first day.")),
            ("sessions", translate("Tour", "No session yet; writing may begin before the invitation comes.")),
            ("groups", translate("Tour", "No group yet.")),
            ("exchange", translate("Tour", "Three steps into the programme.")),
        ):
            press_page(window, key)
            yield from stage.shoot(window, f"facilitator-{key}-empty", caption)
    press_page(window, "exchange")
    page = exchange_page(window)
    assert page.joining is not None
    file = stage.stick / f"{label}.card"
    yield from press_when_seen(page.joining.card_button)
    yield from answer_dialog(file)
    yield Until("the card", file.exists)
    yield from settled()
    if first:
        yield from stage.shoot(window, "card-saved", translate("Tour", "The card is saved; its digits are read aloud."))
    return file


def take_in(stage: Stage, window: Notebook, file: Path, digits: str, label: str) -> Act[Path]:
    """The supervisor types the digits of a card and writes the invitation onto the stick."""
    press_page(window, "people")
    page = people_page(window)
    yield from press_button(page, translate("People", "Take in a device"))
    yield from answer_dialog(file)
    yield Until("the card to be read", lambda: page.taking_in.card is not None)
    panel, groups = page.taking_in, digits.split()
    if label == story.LABELS[0]:
        type_in(panel.digits.fields[0], "13579" if groups[0] != "13579" else "24680")
        type_in(panel.digits.fields[1], groups[1][:2])
        yield from stage.shoot(window, "digits-differ", translate("Tour", "Digits that differ are seen at once."))
    for field, group in zip(panel.digits.fields, groups, strict=True):
        type_in(field, group)
    if label == story.LABELS[0]:
        yield from stage.shoot(window, "digits-agree", translate("Tour", "All thirty agree: the device may come in."))
    if panel.label.text() != label:
        raise TourBlocked(what=f"the label {panel.label.text()} was proposed instead of {label}")
    yield from press_when_seen(panel.approve_button)
    yield from answer_dialog(stage.stick)
    yield Until("the invitation", lambda: panel.exported is not None)
    assert panel.exported is not None
    if label == story.LABELS[0]:
        yield from stage.shoot(window, "invitation", translate("Tour", "The invitation is on the stick."))
    return panel.exported.file


def join(stage: Stage, window: Notebook, invitation: Path, fingerprint: str, *, shown: bool) -> Act[None]:
    """A facilitator looks into the invitation, compares the programme's digits and joins."""
    press_page(window, "exchange")
    page = exchange_page(window)
    assert page.joining is not None
    yield from press_when_seen(page.joining.invitation_button)
    yield from answer_dialog(invitation)
    yield Until("the invitation to be read", lambda: page.importing.asks)
    seen = page.importing.lines[0].seen
    if seen is None or seen.joining is None or seen.joining.fingerprint != fingerprint:
        raise TourBlocked(what="the digits of the programme differ")
    if shown:
        yield from stage.shoot(window, "join", translate("Tour", "The invitation, and the digits to be compared."))
    yield from press_when_seen(page.importing.accept_button)
    yield Until("the programme", lambda: window.workspace.label() != "")
    if shown:
        yield from stage.shoot(window, "joined", translate("Tour", "In the programme, with a label and nothing else."))


def digits_of(window: Notebook) -> str:
    """What the owner of a device reads aloud."""
    return people.own_card(window.workspace).fingerprint


def press_page(window: Notebook, key: str) -> None:
    """Press a page on the rail."""
    window.show()
    window.activateWindow()
    place = window.keys().index(key)
    press(window.rail.items[place])


def exchange_page(window: Notebook) -> Exchange:
    """The page Exchange."""
    page = window.page("exchange")
    assert isinstance(page, Exchange)
    return page


def people_page(window: Notebook) -> People:
    """The page People."""
    page = window.page("people")
    assert isinstance(page, People)
    return page


def groups_page(window: Notebook) -> Groups:
    """The page Groups."""
    page = window.page("groups")
    assert isinstance(page, Groups)
    return page


def form_of(page: Groups) -> Form:
    """The form that is open over a page."""
    if not isinstance(page.top, RecordForm):
        raise TourBlocked(what="no form is open")
    return page.top.form


def holds(window: Notebook, kind: str, code: str) -> bool:
    """Whether the notebook holds a record with this code."""
    return any(each.values.get("code") == code for each in record.rows(window.workspace, kind))
