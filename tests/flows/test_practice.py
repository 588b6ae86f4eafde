"""Practice and real work: told apart on every page, and neither takes a packet of the other."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop import paths
from desktop.actions import exchange, people, record
from desktop.storage import packets
from desktop.storage.database import transaction
from desktop.ui.notebook import Notebook
from desktop.ui.pages.exchange import Exchange
from desktop.ui.practice_strip import PracticeStrip
from desktop.ui.rows import Row
from desktop.ui.translate import install
from desktop.words import Catalogue
from tests.flows.conftest import Open
from tests.programme import SITE, Village, village
from tests.tools.looking import chips, state

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support .*")


@pytest.fixture(autouse=True)
def _english(qapp: QApplication) -> Iterator[None]:
    translator = install(Catalogue.load(paths.resources() / "i18n", "en"))
    yield
    qapp.removeTranslator(translator)


@pytest.fixture
def trial(tmp_path: Path) -> Iterator[Village]:
    made = village(tmp_path / "trial", practice=True)
    yield made
    made.close()


def closed_for(sender: Village, other: Village) -> Path:
    """A packet for F1 of `sender`, closed with the key of F1 of `other`: without that it could not even be read."""
    mine, key = (people.read_card(people.card_file(each.facilitators[0])) for each in (sender, other))
    with transaction(sender.supervisor.connection) as connection:
        packets.know_recipient(connection, mine.device, key.reply)
    record.add(sender.supervisor, "site", [{**SITE, "code": "S-6"}])
    return exchange.export(sender.supervisor, "F1", sender.folder / "stick").file


def strips(window: Notebook) -> list[PracticeStrip]:
    return [each for each in window.findChildren(PracticeStrip) if each.isVisible()]


def test_practice_is_told_apart_on_every_page(trial: Village, place: Village, opened: Open) -> None:
    window = opened(trial.supervisor)
    pages = window.keys()
    for key in pages:
        page = window.go(key)
        (strip,) = strips(window)
        assert strip.name.text() == "Notebook for practice"
        assert strip.mapTo(window, strip.rect().bottomRight()).y() < page.mapTo(window, page.rect().topLeft()).y()
        assert strip.width() == window.width()
    assert window.windowTitle() == "Daftar · Notebook for practice"
    window.resize(640, 480)
    assert strips(window)
    assert strips(window)[0].name.isVisible()
    window.close()
    real = opened(place.supervisor)
    assert (strips(real), real.windowTitle()) == ([], "Daftar")
    real.close()


@pytest.mark.parametrize("practice", [True, False])
def test_neither_takes_a_packet_of_the_other(
    practice: bool, trial: Village, place: Village, opened: Open, qtbot: QtBot
) -> None:
    sender, other = (trial, place) if practice else (place, trial)
    file, at = closed_for(sender, other), other.facilitators[0]
    window = opened(at)
    page = window.go("exchange")
    assert isinstance(page, Exchange)
    before = state(at.folder)
    page.importing.look([file])
    qtbot.waitUntil(lambda: chips(page.importing) == ["refused"])
    (row,) = [row for row in page.importing.findChildren(Row) if row.isVisible()]
    assert row.title.accessibleName() == "Practice and real packets do not mix: this one is of the other sort."
    assert not page.importing.asks
    assert state(at.folder) == before
    assert [one.values["code"] for one in record.rows(at, "site")] == ["S-4"]
    window.close()
