"""Finding a session among many: page by page, by a code, by group, activity and state."""

from __future__ import annotations

import pytest

from desktop.actions import record
from desktop.ui.pages.session_list import PAGE, Wanted
from desktop.ui.pages.sessions import Sessions
from tests.flows.conftest import GROUP, Open
from tests.programme import SESSION, Village

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints")


def test_a_long_list_comes_page_by_page_and_is_narrowed(place: Village, opened: Open) -> None:
    notebook = place.facilitators[0]
    record.add(notebook, "cohort", [GROUP])
    many = [{**SESSION, "date": f"2026-{1 + n % 10:02}-{1 + n % 28:02}"} for n in range(PAGE + 30)]
    grouped = {"cohort": "M-7", "session_no": 3, "activity": "mothers", "note_taker_present": False}
    plain = {name: value for name, value in SESSION.items() if name not in ("groups_meeting", "issue_chosen")}
    del plain["joint_action_agreed"]
    record.add(notebook, "session", [*many, {**plain, **grouped}])
    window = opened(notebook)
    pages = window.go("sessions")
    assert isinstance(pages, Sessions)
    found = pages.list
    rows = found.table.model()
    assert rows.rowCount() == PAGE
    rows.fetchMore(rows.index(-1, -1))
    assert (rows.rowCount(), rows.canFetchMore(rows.index(-1, -1))) == (PAGE + 31, True)
    rows.fetchMore(rows.index(-1, -1))
    assert rows.rowCount() == PAGE + 31
    cohort = next(record.rows(notebook, "cohort")).id
    for wanted in (Wanted(text="м-7"), Wanted(cohort=cohort), Wanted(activity="mothers")):
        found.only(wanted)
        assert rows.rowCount() == 1, wanted
    found.only(Wanted(state="received"))
    assert not found.table.isVisible()
