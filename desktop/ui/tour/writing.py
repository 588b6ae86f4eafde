"""Writing: a facilitator's group, four sessions in the form, one mended, and the packet on the stick."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from desktop.actions import record
from desktop.actions.exchange import Exported
from desktop.domain.record import Filter, Record
from desktop.ui.guarded_text import GuardedText
from desktop.ui.notebook import Notebook
from desktop.ui.pages.record_form import RecordForm
from desktop.ui.pages.session_page import SessionPage
from desktop.ui.pages.sessions import Sessions
from desktop.ui.rows import Section
from desktop.ui.tour import story
from desktop.ui.tour.director import Act, TourBlocked, Until, settled
from desktop.ui.tour.enrol import exchange_page, form_of, groups_page, holds, press_page
from desktop.ui.tour.fill import answer, fill, fill_step
from desktop.ui.tour.hands import answer_dialog, pick_row, press, press_button, press_when_seen, write
from desktop.ui.tour.stage import Stage
from desktop.ui.translate import translate

PHONE = "90 123 45 67"  # nobody's: it shows what the text guard does


def earlier(window: Notebook, part: story.Part) -> None:
    """What was written up before the tour begins, by the same verb the form ends in."""
    window.changed.emit(record.add(window.workspace, "cohort", part.earlier.cohorts))
    window.changed.emit(record.add(window.workspace, "session", part.earlier.sessions))


def group(stage: Stage, window: Notebook, part: story.Part, *, shown: bool) -> Act[None]:
    """A new group in its form."""
    press_page(window, "groups")
    page = groups_page(window)
    yield from press_button(page, translate("Groups", "New group"))
    yield from settled()
    form = form_of(page)
    values = story.typed(window.workspace, part.group)
    if shown:
        yield from fill_step(form, values)
        yield from stage.shoot(window, "group-form", translate("Tour", "A new group."))
    yield from fill(form, values)
    yield Until("the group", lambda: holds(window, "cohort", str(part.group["code"])))
    yield from settled()


def sessions(stage: Stage, window: Notebook, part: story.Part, *, shown: bool) -> Act[None]:
    """Every session of the part in the form; with `shown` the first one of the group is pictured step by step."""
    for number, raw in enumerate(part.sessions):
        page = yield from open_list(window)
        yield from press_button(page, translate("Sessions", "Describe a session"))
        yield from settled()
        opened = page.top
        if not isinstance(opened, RecordForm):
            raise TourBlocked(what="the form of a session did not open")
        values = story.typed(window.workspace, raw)
        wanted = count(window) + 1
        if shown and number == 1:
            yield from _step_by_step(stage, window, opened, part, number)
        else:
            yield from fill(opened.form, values)
        yield Until("the session", partial(holds_sessions, window, wanted))
    if shown:
        yield from stage.shoot(window, "session", translate("Tour", "A session as it was written."))


def _step_by_step(stage: Stage, window: Notebook, opened: RecordForm, part: story.Part, number: int) -> Act[None]:
    captions = (
        translate("Tour", "When and where: what the group knows already is filled in."),
        translate("Tour", "Who came: counted, never named; sums stand where the eye is."),
        translate("Tour", "How it went: short, and without names."),
        translate("Tour", "Safety: by level, never by person."),
    )
    form, values = opened.form, story.typed(window.workspace, part.sessions[number])
    for place, caption in enumerate(captions):
        yield from fill_step(form, values)
        if place == 2:
            yield from _guard(stage, window, opened, str(values["worked"]))
        yield from stage.shoot(window, f"session-step-{place + 1}", caption)
        press(form.next)
        yield from settled()


def _guard(stage: Stage, window: Notebook, opened: RecordForm, meant: str) -> Act[None]:
    """A telephone number is typed into a text; the guard marks it, and it is taken out again."""
    box = opened.form.steps[2].boxes["worked"]
    text = box.input.widget
    assert isinstance(text, GuardedText)
    write(text.edit, f"{meant} {PHONE}")
    yield Until("the text guard", text.chip.isVisible)
    opened.reveal(text)
    yield from stage.shoot(
        window, "text-guard", translate("Tour", "The text guard marks what could point to a person.")
    )
    answer(box, meant)
    yield Until("the text guard to be content", lambda: not text.chip.isVisible())


def mend(stage: Stage, window: Notebook, part: story.Part, *, shown: bool) -> Act[None]:
    """Open the latest session from the list, and correct what was written."""
    page = yield from open_list(window)
    if shown:
        yield from stage.shoot(window, "sessions", translate("Tour", "The list of sessions."))
    pick_row(page.list.table, 0)
    yield from settled()
    if not isinstance(page.top, SessionPage):
        raise TourBlocked(what="the session did not open")
    yield from press_button(page, translate("Sessions", "Mend"))
    yield from settled()
    opened = page.top
    if not isinstance(opened, RecordForm):
        raise TourBlocked(what="the form did not open for mending")
    latest = latest_session(window)
    wanted = part.correction.items()
    if any(latest.values.get(name) == value for name, value in wanted):
        raise TourBlocked(what="there is nothing to correct")
    yield from fill(opened.form, part.correction)
    yield Until("the correction", lambda: all(latest_session(window).values.get(n) == v for n, v in wanted))
    if (latest_session(window).id, latest_session(window).entries) != (latest.id, latest.entries + 1):
        raise TourBlocked(what="the correction became another session")
    if shown:
        yield from settled()
        if isinstance(page.top, SessionPage):
            page.top.reveal(page.top.findChildren(Section)[-1])  # the correction is further down
        yield from stage.shoot(
            window, "mended", translate("Tour", "Mended: the older words stay in the notebook's log.")
        )
        for key, caption in (
            ("today", translate("Tour", "Today, with work under way.")),
            ("groups", translate("Tour", "Groups, and how far they are.")),
        ):
            press_page(window, key)
            yield from stage.shoot(window, f"facilitator-{key}", caption)


def hand_over(stage: Stage, window: Notebook, number: int, *, shown: bool) -> Act[Exported]:
    """Write the packet onto the stick, and see that the page says it may be removed."""
    press_page(window, "exchange")
    page = exchange_page(window)
    yield from settled()
    if shown:
        yield from stage.shoot(window, "exchange-waits", translate("Tour", "What waits to be handed over."))
    yield from press_when_seen(page.hand_button)
    yield from answer_dialog(stage.stick)
    yield Until("the packet", lambda: [one.number for one in page.handing_over.written] == [number])
    if shown:
        yield from stage.shoot(window, "handed-over", translate("Tour", "Written, read back and compared."))
        press_page(window, "laptop")
        yield from stage.shoot(window, "facilitator-laptop", translate("Tour", "What is on this laptop, said plainly."))
    return page.handing_over.written[0]


def damaged(packet: Path, stick: Path) -> Path:
    """A copy of the packet with one bit changed on the way."""
    content = bytearray(packet.read_bytes())
    content[len(content) // 2] ^= 1
    copy = stick / "b6ys2f7a.daftar"
    copy.write_bytes(content)
    return copy


def sessions_page(window: Notebook) -> Sessions:
    """The page Sessions."""
    page = window.page("sessions")
    assert isinstance(page, Sessions)
    return page


def open_list(window: Notebook) -> Act[Sessions]:
    """The list of sessions: a page of the rail that is chosen again goes back to its beginning."""
    page = sessions_page(window)
    press_page(window, "sessions")
    if page.top is not page.list:
        press_page(window, "sessions")
    yield from settled()
    return page


def count(window: Notebook) -> int:
    """How many sessions the notebook holds."""
    return sum(1 for _ in record.rows(window.workspace, "session"))


def holds_sessions(window: Notebook, wanted: int) -> bool:
    """Whether the notebook holds so many sessions."""
    return count(window) == wanted


def latest_session(window: Notebook) -> Record:
    """The session of the latest day."""
    return next(record.rows(window.workspace, "session", Filter(limit=1)))
