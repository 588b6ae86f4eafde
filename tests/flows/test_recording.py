"""Writing up a session: by keyboard, left half-way, continued, kept from naming anybody, finished, mended, found."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.actions import drafts, record, workspace
from desktop.actions.workspace import Workspace
from desktop.domain.record import FINISHED, Record
from desktop.ui.guarded_text import GuardedText
from desktop.ui.notebook import Notebook
from desktop.ui.notices import Banner
from desktop.ui.pages.record_form import RecordForm
from desktop.ui.pages.session_list import SessionList
from desktop.ui.pages.session_page import SessionPage
from desktop.ui.pages.sessions import Sessions
from tests import programme
from tests.flows.conftest import GROUP, Open
from tests.programme import PASSPHRASE, SESSION, Village
from tests.tools.hand import CONTROL, KEY, answer, focused, input_of, press, push, tab_into, type_here

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints")

WHEN = ("activity", "site", "project", "date", "delivered", "duration_min", "language", "guide", "facilitators")
NAMED = "Что делать летом? Зулфия апа спросила про воду."


def sessions(window: Notebook) -> Sessions:
    page = window.page("sessions")
    assert isinstance(page, Sessions)
    return page


def shortcut(qtbot: QtBot, window: Notebook, key: Qt.Key, leads_to: type[QWidget]) -> None:
    """Press Ctrl and `key`; Qt shows the button go down before it counts as pressed."""
    press(key, CONTROL)
    qtbot.waitUntil(lambda: isinstance(sessions(window).top, leads_to))


def form_of(window: Notebook) -> RecordForm:
    page = sessions(window).top
    assert isinstance(page, RecordForm)
    return page


def read_page(window: Notebook) -> SessionPage:
    page = sessions(window).top
    assert isinstance(page, SessionPage)
    return page


def held(notebook: Workspace) -> list[Record]:
    return list(record.rows(notebook, "session"))


def code_of(notebook: Workspace, kind: str) -> str:
    return next(each.id for each in record.rows(notebook, kind))


def write(page: RecordForm, notebook: Workspace, *names: str) -> None:
    """Answer the questions `names` in their order by keyboard alone."""
    references = {"project": code_of(notebook, "project"), "site": code_of(notebook, "site"), "date": "18.11.2026"}
    for name in names:
        answer(page.form, name, references.get(name, SESSION.get(name)))


def test_a_session_is_left_half_way_and_finished_another_day(place: Village, opened: Open, qtbot: QtBot) -> None:
    notebook = place.facilitators[0]
    window = opened(notebook)
    shortcut(qtbot, window, KEY.Key_N, RecordForm)
    write(form_of(window), notebook, *sorted(WHEN, key=_asked), "entered_from")
    press(KEY.Key_Return, CONTROL)
    write(form_of(window), notebook, "att_sex")
    window.lock()
    notebook.close()

    again = workspace.unlock(notebook.folder, PASSPHRASE, clock=programme.clock)
    window = opened(again)
    push(qtbot, window, "Continue")
    page = form_of(window)
    assert (page.form.values["att_sex"], page.form.values["language"]) == ({"women": 12, "men": 6, "not_said": 0}, "tg")
    page.form.go(1)
    write(page, again, "officials_present", "sponsor_visible")
    press(KEY.Key_Return, CONTROL)
    rest = ("steps_done", "participation", "openness", "topics_raised")
    write(page, again, *rest, "groups_meeting", "issue_chosen", "joint_action_agreed")
    press(KEY.Key_Return, CONTROL)
    write(page, again, "safety_level")
    press(KEY.Key_Return, CONTROL)

    one = held(again)[0]
    assert {name: one.values[name] for name in (*rest, "att_sex", "safety_level")} == {
        **{name: SESSION[name] for name in rest},
        "steps_done": [True, True, True, False, False, False, False],
        "att_sex": {"women": 12, "men": 6, "not_said": 0},
        "safety_level": "green",
    }
    assert (drafts.every(again), one.state, read_page(window).head.title.text()) == ([], FINISHED, "Neighbours’ table")
    window.close()
    again.close()


def _asked(name: str) -> int:
    return [field.name for field in record.needs_kind("session").fields].index(name)


def begun(place: Village, opened: Open, **more: object) -> tuple[Notebook, RecordForm]:
    """The window with a whole session in the form, not yet finished."""
    notebook = place.facilitators[0]
    window = opened(notebook)
    values = {**SESSION, "project": code_of(notebook, "project"), "site": code_of(notebook, "site"), **more}
    window.go("sessions")
    return window, sessions(window).describe(values)


def test_a_name_has_to_go_before_a_session_is_finished(place: Village, opened: Open, qtbot: QtBot) -> None:
    window, page = begun(place, opened, questions_open="")
    page.form.go(2)
    answer(page.form, "questions_open", NAMED)
    page.form.go(3)
    press(KEY.Key_S, CONTROL)
    qtbot.waitUntil(lambda: page.form.current == 2)
    text = input_of(page.form, "questions_open")
    assert isinstance(text, GuardedText)
    assert (held(place.facilitators[0]), sessions(window).top, text.blocked) == ([], page, True)
    qtbot.waitUntil(lambda: not text.replace.visibleRegion().isEmpty())
    QTest.mouseClick(text.replace, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not text.blocked)
    shortcut(qtbot, window, KEY.Key_S, SessionPage)
    kept = str(held(place.facilitators[0])[0].values["questions_open"])
    assert "Зулфия" not in kept
    assert kept.startswith("Что делать летом? ")


def test_a_finished_session_is_mended(place: Village, opened: Open, qtbot: QtBot) -> None:
    window, page = begun(place, opened)
    page.finish()
    shortcut(qtbot, window, KEY.Key_E, RecordForm)
    page = form_of(window)
    page.form.go(2)
    answer(page.form, "openness", 5)
    shortcut(qtbot, window, KEY.Key_S, SessionPage)
    one = held(place.facilitators[0])[0]
    assert (one.values["openness"], one.entries, one.values["participation"]) == (5, 2, 4)
    assert isinstance(sessions(window).top, SessionPage)


def test_a_session_is_found_by_a_word_of_it(place: Village, opened: Open, qtbot: QtBot) -> None:
    window, page = begun(place, opened)
    page.finish()
    press(KEY.Key_Escape)
    found = sessions(window).top
    assert isinstance(found, SessionList)
    tab_into(found.search)
    type_here("нетакого")
    qtbot.waitUntil(lambda: not found.table.isVisible())
    push(qtbot, found, "Show all sessions")
    type_here("договор")
    qtbot.waitUntil(lambda: found.table.isVisible() and found.table.model().rowCount() == 1)
    tab_into(found.table)
    press(KEY.Key_Down)
    press(KEY.Key_Return)
    assert isinstance(sessions(window).top, SessionPage)


def test_before_the_invitation_a_draft_is_kept_and_says_that_it_waits(
    tmp_path: Path, opened: Open, qtbot: QtBot
) -> None:
    notebook = programme.notebook(tmp_path / "alone", "facilitator")
    window = opened(notebook)
    shortcut(qtbot, window, KEY.Key_N, RecordForm)
    page = form_of(window)
    answer(page.form, "activity", "mothers")
    press(KEY.Key_S, CONTROL)
    qtbot.waitUntil(lambda: bool(drafts.every(notebook)))
    assert sessions(window).top is page
    assert any("Finishing waits" in each.accessibleName() for each in page.findChildren(Banner))
    assert [each.values for each in drafts.every(notebook)] == [{"activity": "mothers"}]
    press(KEY.Key_Escape)
    assert isinstance(sessions(window).top, SessionList)
    assert len(drafts.every(notebook)) == 1
    window.close()
    notebook.close()


def test_a_draft_is_saved_by_itself(place: Village, opened: Open, qtbot: QtBot) -> None:
    notebook = place.facilitators[0]
    window = opened(notebook)
    shortcut(qtbot, window, KEY.Key_N, RecordForm)
    answer(form_of(window).form, "activity", "parents")
    qtbot.waitUntil(lambda: bool(drafts.every(notebook)), timeout=20_000)
    assert form_of(window).head.subtitle.text() == "saved at 18:00"


def test_what_is_opened_and_left_untouched_leaves_no_draft(place: Village, opened: Open, qtbot: QtBot) -> None:
    window = opened(place.facilitators[0])
    shortcut(qtbot, window, KEY.Key_N, RecordForm)
    press(KEY.Key_Escape)
    assert (drafts.every(place.facilitators[0]), isinstance(sessions(window).top, SessionList)) == ([], True)


def test_a_group_brings_along_what_it_knows_and_no_count(place: Village, opened: Open, qtbot: QtBot) -> None:
    notebook = place.facilitators[0]
    record.add(notebook, "cohort", [GROUP])
    window = opened(notebook)
    shortcut(qtbot, window, KEY.Key_N, RecordForm)
    page = form_of(window)
    answer(page.form, "cohort", code_of(notebook, "cohort"))
    values = page.form.values
    known = ("activity", "project", "site", "language", "guide", "guide_version")
    assert {name: values.get(name) for name in known} == {
        **{name: GROUP[name] for name in known},
        "project": code_of(notebook, "project"),
        "site": code_of(notebook, "site"),
    }
    assert not {"att_sex", "delivered", "session_no", "date", "safety_level", "steps_done"} & set(values)


def test_a_withdrawn_session_leaves_the_list(place: Village, opened: Open, qtbot: QtBot) -> None:
    window, page = begun(place, opened)
    page.finish()
    push(qtbot, read_page(window), "Withdraw")
    qtbot.waitUntil(lambda: focused().property("text") == "Keep it")
    assert len(held(place.facilitators[0])) == 1
    push(qtbot, read_page(window), "Withdraw it")
    found = sessions(window).top
    assert isinstance(found, SessionList)
    assert (held(place.facilitators[0]), found.table.isVisible()) == ([], False)


def test_a_deleted_draft_can_be_taken_back(place: Village, opened: Open, qtbot: QtBot) -> None:
    notebook = place.facilitators[0]
    kept = drafts.save(notebook, "session", {"activity": "mothers"})
    window = opened(notebook)
    window.go("sessions")
    found = sessions(window).list
    found.drop(kept)
    assert drafts.every(notebook) == []
    push(qtbot, found, "Undo")
    assert [each.values for each in drafts.every(notebook)] == [kept.values]
