"""Another passphrase: from the settings and from the command line; the old one opens neither key file any more."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop import paths
from desktop.actions import passphrases, workspace
from desktop.crypto import keys
from desktop.crypto.keys import KeyHeader, WrongPassphrase
from desktop.storage.place import KEY, KEY_COPY
from desktop.ui import fonts, theme
from desktop.ui.pages.desk import Desk
from desktop.ui.pages.settings import Settings
from tests.programme import PASSPHRASE, notebook
from tests.tools.changing import KILLED, NEW, STEPS
from tests.tools.daftar import ROOT, daftar, environment, well
from tests.tools.hand import push, type_here

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support .*")


def opens(folder: Path, passphrase: str) -> list[bool]:
    """Whether it opens the first and the second key file."""
    found = []
    for name in (KEY, KEY_COPY):
        header = KeyHeader.from_bytes((folder / name).read_bytes())
        try:
            keys.open_header(header, passphrases.plain(passphrase))
            found.append(True)
        except WrongPassphrase:
            found.append(False)
    return found


@pytest.fixture
def page(qapp: QApplication, tmp_path: Path, qtbot: QtBot) -> Settings:
    fonts.apply(qapp, paths.resources() / "fonts")
    theme.apply(qapp, "light", paths.resources() / "styles")
    QLocale.setDefault(QLocale("en"))
    own = notebook(tmp_path / "own", "facilitator")
    shown = Settings(Desk(own, lambda _told: None, lambda _key: shown))
    qtbot.addWidget(shown, before_close_func=lambda _page: own.close())
    shown.resize(1366, 768)
    shown.show()
    shown.activateWindow()
    qtbot.waitUntil(shown.isActiveWindow)
    return shown


def test_seven_offered_words_become_the_passphrase(page: Settings, tmp_path: Path, qtbot: QtBot) -> None:
    push(qtbot, page, "Change the passphrase")
    form = page.opening.form
    assert form is not None
    proposal = form.fresh.proposal
    assert len(proposal.split()) == 7
    for field, text in ((form.old, PASSPHRASE), (form.fresh.first, proposal), (form.fresh.second, proposal)):
        field.setFocus()
        type_here(text)
    page.reveal(form.apply)
    push(qtbot, page, "Change it")
    qtbot.waitUntil(lambda: page.opening.form is None)
    assert opens(tmp_path / "own", PASSPHRASE) == [False, False]
    assert opens(tmp_path / "own", proposal) == [True, True]


@pytest.mark.parametrize(
    ("old", "new", "again", "said"),
    [
        ("lantern river", NEW, NEW, "does not open"),
        ("", NEW, NEW, "Type the passphrase"),
        (PASSPHRASE, "password", "password", "Too easy"),
        (PASSPHRASE, NEW, NEW + " x", "not the same"),
        (PASSPHRASE, PASSPHRASE.upper(), PASSPHRASE, "already"),
    ],
)
def test_what_is_refused_is_said_beside_its_field_and_nothing_changes(
    page: Settings, tmp_path: Path, qtbot: QtBot, old: str, new: str, again: str, said: str
) -> None:
    before = [(tmp_path / "own" / name).read_bytes() for name in (KEY, KEY_COPY)]
    page.opening.change.click()
    form = page.opening.form
    assert form is not None
    form.fresh.take_own()
    for field, text in ((form.old, old), (form.fresh.first, new), (form.fresh.second, again)):
        field.edit.setText(text)
    form.go_on()
    problems = (form.old.problem, form.fresh.first.problem, form.fresh.second.problem)
    qtbot.waitUntil(lambda: any(said in each.text() for each in problems))
    qtbot.waitUntil(form.apply.isEnabled)
    assert [(tmp_path / "own" / name).read_bytes() for name in (KEY, KEY_COPY)] == before


def test_what_was_typed_is_forgotten_with_the_page(page: Settings, qtbot: QtBot) -> None:
    page.opening.change.click()
    form = page.opening.form
    assert form is not None
    form.old.edit.setText(PASSPHRASE)
    page.leave()
    assert (form.old.text, form.fresh.proposal, page.opening.form) == ("", "", None)
    assert page.opening.change.isVisible()


@pytest.mark.parametrize("stop", range(1, STEPS + 2))
def test_killed_at_any_step_one_of_the_two_opens_and_the_next_opening_heals(stop: int, tmp_path: Path) -> None:
    folder = tmp_path / "own"
    notebook(folder, "facilitator").close()
    command = [sys.executable, "-m", "tests.tools.changing", str(folder), str(stop)]
    ended = subprocess.run(command, cwd=ROOT, env=environment(None), capture_output=True, check=False, timeout=120)
    assert ended.returncode == (KILLED if stop <= STEPS else 0), ended.stderr.decode()
    ways = {each: opens(folder, each) for each in (PASSPHRASE, NEW)}
    assert any(map(any, ways.values()))
    typed, other = (PASSPHRASE, NEW) if any(ways[PASSPHRASE]) else (NEW, PASSPHRASE)
    workspace.unlock(folder, typed).close()
    assert opens(folder, typed) == [True, True]
    assert opens(folder, other) == [False, False]
    assert (ways[PASSPHRASE] == [True, True]) is (stop <= 3)
    assert (ways[NEW] == [True, True]) is (stop > 8)


def test_the_command_line_changes_it_from_a_file_and_refuses_a_weak_one(tmp_path: Path) -> None:
    own, fresh = tmp_path / "own", tmp_path / "fresh"
    well(own, "vault", "create", "--role", "trainer")
    fresh.write_text("password\n", encoding="utf-8")
    refused = daftar(own, "vault", "passphrase", "--new-passphrase-file", fresh, "--yes")
    assert (refused.status, "passphrase-too-easy" in refused.err) == (1, True)
    assert opens(own, PASSPHRASE) == [True, True]
    fresh.write_text(NEW + "\n", encoding="utf-8")
    asked = daftar(own, "vault", "passphrase", "--new-passphrase-file", fresh)
    assert asked.status != 0, "there is nobody to ask"
    assert opens(own, PASSPHRASE) == [True, True]
    done = daftar(own, "vault", "passphrase", "--new-passphrase-file", fresh, "--yes", "--json")
    assert (done.status, done.objects) == (0, [{"vault": str(own)}])
    assert opens(own, NEW) == [True, True]
    assert opens(own, PASSPHRASE) == [False, False]
    assert daftar(own, "vault", "check").code == "wrong-passphrase"
    Path(environment(own)["DAFTAR_PASSPHRASE_FILE"]).write_text(NEW, encoding="utf-8")
    assert well(own, "vault", "check").lines[0] == "ok"
