"""Copies and backups through the windows: made on the page of the laptop, and a notebook made of one on another."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

from PySide6.QtCore import QLocale
from pytestqt.qtbot import QtBot

from desktop.actions import backups, upkeep
from desktop.actions.workspace import Workspace
from desktop.crypto import recovery
from desktop.storage import settings
from desktop.ui import restore
from desktop.ui.new_passphrase import Rules
from desktop.ui.notebook import Notebook
from desktop.ui.pages.backups import Backups
from desktop.ui.pages.laptop import Laptop
from desktop.ui.translate import locale
from desktop.ui.welcome import Welcome
from tests.flows.conftest import Open
from tests.programme import Village

FRESH = "another quiet valley behind seven rivers"


def shown(window: Notebook) -> Backups:
    window.go("laptop")
    page = window.page("laptop")
    assert isinstance(page, Laptop)
    return page.findChildren(Backups)[0]


def test_a_supervisors_laptop_dies_and_the_notebook_comes_back(
    place: Village, opened: Open, qtbot: QtBot, tmp_path: Path
) -> None:
    lead, stick = place.supervisor, tmp_path / "Флешка для копий"
    stick.mkdir()
    part = shown(opened(lead))
    part.make_copy()
    qtbot.waitUntil(lambda: backups.standing(lead).copies == 1, timeout=30000)
    part.put(stick, same_disk=True)
    qtbot.waitUntil(lambda: 1 in part.destroyed_buttons, timeout=30000)
    (file,) = stick.iterdir()
    master = settings.secret(lead.connection, "programme-master")
    assert master is not None
    papers = recovery.split(master, os.urandom)[:2]
    device = lead.device

    QLocale.setDefault(locale("en"))
    rules = Rules(lambda _text: 4, str)
    screen = restore.from_backup(tmp_path / "new", rules, Welcome("en", lambda _code: None, lambda: None))
    qtbot.addWidget(screen)
    screen.take(file)
    screen.try_papers([papers[0], papers[0]])
    qtbot.waitUntil(lambda: screen.entry.grids[0].problem.text() != "", timeout=30000)
    screen.try_papers(list(papers))
    qtbot.waitUntil(lambda: screen.current == 2, timeout=30000)
    assert "not in it" in screen.missing.text()
    screen.passphrase.take_own()
    screen.passphrase.first.edit.setText(FRESH)
    screen.passphrase.second.edit.setText(FRESH)
    with qtbot.waitSignal(screen.restored, timeout=30000) as told:
        screen.finish()
    assert told.args
    back = told.args[0]
    assert isinstance(back, Workspace)
    assert back.device == device
    assert upkeep.check(back).ok
    back.close()
    shutil.rmtree(tmp_path / "new")


def test_an_old_backup_is_confirmed_to_be_gone_with_two_presses(place: Village, opened: Open, tmp_path: Path) -> None:
    lead = place.supervisor
    backups.write(lead, tmp_path, same_disk=True)
    part = shown(opened(lead))
    part.destroyed_buttons[1].click()
    assert backups.standing(lead).numbered[0].name
    part.destroyed_buttons[1].click()
    assert not backups.standing(lead).numbered[0].name
    assert part.destroyed_buttons == {}
