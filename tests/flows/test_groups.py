"""Projects, sites, groups and plans: written through their forms by keyboard, and followed through to the session."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.actions import drafts, programme, record
from desktop.actions.workspace import Workspace
from desktop.ui.notebook import Notebook
from desktop.ui.pages.group_list import GroupList
from desktop.ui.pages.group_page import GroupPage
from desktop.ui.pages.groups import Groups
from desktop.ui.pages.programme_lists import ProgrammeLists
from desktop.ui.pages.record_form import RecordForm
from desktop.ui.pages.session_list import SessionList
from desktop.ui.pages.session_page import SessionPage
from desktop.ui.pages.sessions import Sessions
from tests.flows.conftest import GROUP, Open
from tests.programme import PROJECT, SITE, Village, notebook
from tests.tools.hand import CONTROL, KEY, answer, press, push

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints")


def groups(window: Notebook) -> Groups:
    page = window.page("groups")
    assert isinstance(page, Groups)
    return page


def form_on(page: QWidget) -> RecordForm:
    assert isinstance(page, RecordForm)
    return page


def one_of(opened: Workspace, kind: str) -> dict[str, object]:
    return next(each.values for each in record.rows(opened, kind))


def fill(page: RecordForm, values: Mapping[str, object]) -> None:
    """Answer each question on its step, then press Done."""
    for place, group in enumerate(page.form.groups):
        page.form.go(place)
        for field in record.needs_kind(page.kind).fields:
            if field.group == group and field.name in values and field.name not in page.form.values:
                answer(page.form, field.name, values[field.name])
    press(KEY.Key_S, CONTROL)


def test_a_supervisor_writes_down_a_project_and_a_site(tmp_path: Path, opened: Open, qtbot: QtBot) -> None:
    office = notebook(tmp_path / "office", "supervisor")
    programme.create(office, "Доверие", "TJ")
    window = opened(office)
    push(qtbot, window, "Begin")
    page = groups(window)
    fill(form_on(page.top), {**PROJECT, "start_month": "01.2026", "end_month": "12.2026"})
    qtbot.waitUntil(lambda: isinstance(page.top, ProgrammeLists))
    push(qtbot, page.top, "New site")
    fill(form_on(page.top), SITE)
    qtbot.waitUntil(lambda: isinstance(page.top, ProgrammeLists))
    assert one_of(office, "project") == PROJECT
    assert one_of(office, "site") == SITE
    window.close()
    office.close()


def test_a_group_is_begun_and_its_plan_becomes_a_session(place: Village, opened: Open, qtbot: QtBot) -> None:
    field = place.facilitators[0]
    window = opened(field)
    window.go("groups")
    page = groups(window)
    push(qtbot, page.top, "New group")
    ids = {kind: next(each.id for each in record.rows(field, kind)) for kind in ("project", "site")}
    fill(form_on(page.top), {**GROUP, **ids})
    qtbot.waitUntil(lambda: isinstance(page.top, GroupList))
    assert one_of(field, "cohort")["enrolled_sex"] == {"women": 16, "men": 0, "not_said": 0}
    cohort = next(each.id for each in record.rows(field, "cohort"))
    push(qtbot, page.show_group(cohort), "Plan a meeting")
    fill(form_on(page.top), {"date": "20.11.2026", "status": "planned"})
    qtbot.waitUntil(lambda: isinstance(page.top, GroupPage))
    push(qtbot, page.top, "Describe")
    pages = window.page("sessions")
    assert isinstance(pages, Sessions)
    form = form_on(pages.top).form
    assert (form.values["cohort"], form.values["date"], "att_sex" in form.values) == (cohort, "2026-11-20", False)
    form.put("session_no", 1)
    form.put("delivered", "postponed")
    form.put("facilitators", ["F1"])
    form.put("entered_from", "own")
    form.put("safety_level", "green")
    form.finish()
    qtbot.waitUntil(lambda: isinstance(pages.top, SessionPage))
    assert one_of(field, "planned_session")["status"] == "moved"
    window.rail.items[1].click()
    assert isinstance(pages.top, SessionList)


def test_a_group_left_half_way_waits_as_a_draft(place: Village, opened: Open, qtbot: QtBot) -> None:
    field = place.facilitators[0]
    window = opened(field)
    window.go("groups")
    push(qtbot, groups(window).top, "New group")
    answer(form_on(groups(window).top).form, "code", "M-9")
    press(KEY.Key_Escape)
    window.go("today")
    push(qtbot, window.page("today"), "Continue")
    assert form_on(groups(window).top).form.values == {"code": "M-9"}
    assert len(drafts.every(field)) == 1
