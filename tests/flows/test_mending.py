"""A damaged notebook is mended, and one that has done its work is retired: through the widgets a person presses."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow
from pytestqt.qtbot import QtBot

from desktop import paths
from desktop.actions import drafts, mending, record, upkeep, workspace
from desktop.storage.place import DATABASE
from desktop.ui.doorway import Doorway
from desktop.ui.mend import Mend
from desktop.ui.pages.laptop import Laptop
from desktop.ui.passphrase_field import PassphraseField
from desktop.ui.translate import install
from desktop.ui.unlock import Unlock
from desktop.words import Catalogue
from tests.flows.conftest import Open
from tests.programme import PASSPHRASE, SESSION, Village
from tests.tools.damage import hit
from tests.tools.hand import press, push, type_here
from tests.tools.looking import front

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support .*")


@pytest.fixture(autouse=True)
def _english(qapp: QApplication) -> Iterator[None]:
    translator = install(Catalogue.load(paths.resources() / "i18n", "en"))
    yield
    qapp.removeTranslator(translator)


def enter(qtbot: QtBot, field: PassphraseField, text: str) -> None:
    """Type a passphrase and Enter, once the cursor is there."""
    qtbot.waitUntil(field.edit.hasFocus)
    type_here(text)
    press(Qt.Key.Key_Return)


def test_a_damaged_notebook_is_mended_from_the_unlock_screen(qtbot: QtBot, place: Village) -> None:
    own = place.facilitators[0]
    record.add(own, "session", [SESSION] * 20)
    entries = upkeep.check(own).entries
    own.close()
    hit(own.folder, 1, 2000)
    frame = QMainWindow()
    qtbot.addWidget(frame)
    door = Doorway(frame, own.folder.parent, own.folder, lambda: ("en", "light"))
    opened: list[object] = []
    door.opened.connect(opened.append)
    door.show_unlock()
    frame.show()
    front(qtbot, frame)
    screen = frame.centralWidget()
    assert isinstance(screen, Unlock)
    assert not screen.mend.isVisible()
    enter(qtbot, screen.passphrase, PASSPHRASE)
    qtbot.waitUntil(screen.mend.isVisible)
    push(qtbot, screen, "Mend the notebook")
    mend = frame.centralWidget()
    assert isinstance(mend, Mend)
    enter(qtbot, mend.passphrase, "not this one")
    qtbot.waitUntil(lambda: "does not open" in mend.passphrase.problem.accessibleName())
    enter(qtbot, mend.passphrase, PASSPHRASE)
    qtbot.waitUntil(lambda: mend.found is not None)
    qtbot.waitUntil(mend.open.isVisible)
    said = " ".join(label.text() for label in mend.findChildren(QLabel))
    assert f"<b>{entries} entries</b> are whole" in said
    assert "</b> cannot be read" not in said
    push(qtbot, mend, "Open the notebook")
    again = frame.centralWidget()
    assert isinstance(again, Unlock)
    enter(qtbot, again.passphrase, PASSPHRASE)
    qtbot.waitUntil(lambda: bool(opened))
    notebook = opened[0]
    assert isinstance(notebook, workspace.Workspace)
    assert upkeep.check(notebook).ok
    notebook.close()


def test_a_notebook_is_retired_in_two_steps(qtbot: QtBot, place: Village, opened: Open) -> None:
    own = place.facilitators[0]
    record.add(own, "session", [SESSION] * 3)
    drafts.save(own, "session", {**SESSION})
    window = opened(own)
    page = window.go("laptop")
    assert isinstance(page, Laptop)
    closed: list[bool] = []
    window.locked.connect(lambda: closed.append(True))
    ending = page.ending
    ending.retire.click()
    form = ending.form
    assert form is not None
    qtbot.waitUntil(form.isVisible)
    said = " ".join(label.text() for label in form.findChildren(QLabel))
    assert "1 unfinished draft" in said
    assert "3 sessions that were not handed over" in said
    assert not form.passphrase.isVisible()
    form.go_on.click()
    enter(qtbot, form.passphrase, "not this one")
    qtbot.waitUntil(lambda: "does not open" in form.passphrase.problem.accessibleName())
    assert (own.folder / DATABASE).is_file()
    enter(qtbot, form.passphrase, PASSPHRASE)
    qtbot.waitUntil(lambda: bool(closed))
    assert not own.folder.exists()
    own.close()  # as the program does when it ends


def test_a_hold_takes_the_buttons_away(place: Village, opened: Open) -> None:
    mending.switch_hold(place.supervisor, on=True)
    page = opened(place.supervisor).go("laptop")
    assert isinstance(page, Laptop)
    assert any("A hold is on" in label.text() for label in page.ending.findChildren(QLabel))
    assert not page.ending.retire.isVisible()
    assert not page.ending.purge.isVisible()
