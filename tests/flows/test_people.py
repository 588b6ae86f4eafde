"""People and devices through the window: joining by card and digits, the figures by facilitator."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop import paths
from desktop.actions import exchange, people, programme, record
from desktop.actions.workspace import Workspace
from desktop.ui.notebook import Notebook
from desktop.ui.pages.digits import DigitsShown
from desktop.ui.pages.exchange import Exchange
from desktop.ui.pages.people import People
from desktop.ui.translate import install
from desktop.words import Catalogue
from tests.flows.conftest import Open
from tests.programme import SESSION, Village, notebook
from tests.tools.hand import push, type_here
from tests.tools.looking import chips, choose, front, state, words

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support .*")


@pytest.fixture(autouse=True)
def _english(qapp: QApplication) -> Iterator[None]:
    """The window speaks English with its plurals."""
    translator = install(Catalogue.load(paths.resources() / "i18n", "en"))
    yield
    qapp.removeTranslator(translator)


def exchange_of(window: Notebook) -> Exchange:
    page = window.go("exchange")
    assert isinstance(page, Exchange)
    return page


def people_of(window: Notebook) -> People:
    page = window.go("people")
    assert isinstance(page, People)
    return page


def packet(place: Village) -> Path:
    """A packet of F1 with one session on the stick."""
    record.add(place.facilitators[0], "session", [SESSION])
    return exchange.export(place.facilitators[0], "S1", place.folder / "stick").file


def test_a_device_joins_by_card_digits_and_invitation(tmp_path: Path, opened: Open, qtbot: QtBot) -> None:
    office, newcomer = notebook(tmp_path / "s1", "supervisor"), notebook(tmp_path / "f1", "facilitator")
    programme.create(office, "Доверие", "TJ")
    field = opened(newcomer)
    joining = exchange_of(field)
    push(qtbot, joining, "Save the card…")
    choose(qtbot, tmp_path / "own.card")
    qtbot.waitUntil(lambda: (tmp_path / "own.card").exists() and "saved" in chips(joining))
    over = opened(office)
    page = people_of(over)
    push(qtbot, page, "Take in a device")
    choose(qtbot, tmp_path / "own.card")
    qtbot.waitUntil(lambda: page.taking_in.card is not None)
    panel, digits = page.taking_in, people.own_card(newcomer).fingerprint.split()
    front(qtbot, over)
    panel.digits.fields[0].setFocus()
    type_here("".join([str((int(digits[0][0]) + 1) % 10), digits[0][1:], *digits[1:]]))
    assert "differs from the card" in chips(page)
    assert not panel.approve_button.isEnabled()
    panel.digits.fields[0].setFocus()
    panel.digits.fields[0].selectAll()
    type_here(digits[0])
    assert "the same as on the card" in chips(page)
    push(qtbot, page, "Take in and write the invitation…")
    choose(qtbot, tmp_path)
    qtbot.waitUntil(lambda: panel.exported is not None)
    assert panel.exported is not None
    assert "Written, read back and compared." in words(page)
    _refuse_then_join(qtbot, field, panel.exported.file, office)
    over.close()
    field.close()
    office.close()
    newcomer.close()


def _refuse_then_join(qtbot: QtBot, field: Notebook, invitation: Path, office: Workspace) -> None:
    newcomer, page = field.workspace, exchange_of(field)
    front(qtbot, field)
    before = state(newcomer.folder)
    push(qtbot, page, "Import the invitation…")
    choose(qtbot, invitation)
    qtbot.waitUntil(lambda: page.importing.asks)
    shown = page.importing.findChild(DigitsShown)
    assert shown is not None
    assert shown.accessibleName() == "".join(office.needs_programme().fingerprint.split())
    push(qtbot, page, "They differ")
    assert (newcomer.programme(), state(newcomer.folder)) == (None, before)
    push(qtbot, page, "Import the invitation…")
    choose(qtbot, invitation)
    qtbot.waitUntil(lambda: page.importing.asks)
    push(qtbot, page, "The digits are the same: join")
    qtbot.waitUntil(lambda: "You belong to the programme now. Your label is F1." in words(page))
    assert newcomer.label() == "F1"
    assert "F1" in field.rail.who.accessibleName()


def test_figures_by_facilitator_and_the_internal_table(place: Village, opened: Open, qtbot: QtBot) -> None:
    file, folder = packet(place), place.folder
    window = opened(place.supervisor)
    page = exchange_of(window)
    page.importing.look([file])
    push(qtbot, page, "Accept 1 packet")
    qtbot.waitUntil(lambda: "accepted" in chips(page))
    listed = people_of(window)
    assert listed.figures is not None
    assert listed.figures.rows == [("F1", 1, 18, "2026-11-18")]
    for button, name, begins in (("Save as PDF…", "t.pdf", b"%PDF"), ("Save as spreadsheet…", "t.xlsx", b"PK")):
        push(qtbot, listed, button)
        choose(qtbot, folder / name)
        qtbot.waitUntil((folder / name).exists)
        assert (folder / name).read_bytes().startswith(begins)
    window.close()
