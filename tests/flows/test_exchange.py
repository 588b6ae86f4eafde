"""Exchange through the window: handing over, looking before accepting, refusals, the gap board."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop import paths
from desktop.actions import exchange, record, workspace
from desktop.ui.notebook import Notebook
from desktop.ui.notices import Banner
from desktop.ui.pages.exchange import Exchange
from desktop.ui.pages.exchange_squares import BoardLine
from desktop.ui.rows import Row
from desktop.ui.translate import install
from desktop.words import Catalogue
from tests.flows.conftest import Open
from tests.programme import PASSPHRASE, SESSION, Village, village
from tests.tools.hand import KEY, press, push
from tests.tools.looking import chips, choose, state, words

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


def packet(place: Village) -> Path:
    """A packet of F1 with one session on the stick."""
    record.add(place.facilitators[0], "session", [SESSION])
    return exchange.export(place.facilitators[0], "S1", place.folder / "stick").file


def test_handing_over_says_when_the_stick_may_go(place: Village, opened: Open, qtbot: QtBot) -> None:
    field = place.facilitators[0]
    record.add(field, "session", [SESSION])
    window, stick = opened(field), place.folder / "stick"
    page = exchange_of(window)
    assert "Not handed over yet: 1 session" in words(page)
    before = set(stick.iterdir())
    push(qtbot, page, "Hand over")
    choose(qtbot, stick)
    qtbot.waitUntil(lambda: bool(page.handing_over.written))
    written = set(stick.iterdir()) - before
    assert written == {page.handing_over.written[0].file}
    qtbot.waitUntil(lambda: "Written, read back and compared." in words(page))  # Qt shows what is new a moment later
    assert not any("Not handed over yet" in text for text in words(page))
    assert exchange.waiting(field) == (0, 1)
    window.close()
    field.close()


def test_a_stick_that_was_pulled_out_changes_nothing(place: Village, opened: Open, qtbot: QtBot) -> None:
    field = place.facilitators[0]
    record.add(field, "session", [SESSION])
    window = opened(field)
    page = exchange_of(window)
    page.handing_over.write(["S1"], place.folder / "gone")
    qtbot.waitUntil(lambda: bool(page.findChildren(Banner)))
    assert page.findChildren(Banner)[0].property("kind") == "bad"
    assert page.handing_over.written == ()
    assert exchange.waiting(field) == (1, 0)
    window.close()
    field.close()


def test_looking_changes_nothing_and_accepting_takes_once(place: Village, opened: Open, qtbot: QtBot) -> None:
    file, office = packet(place), place.supervisor
    window = opened(office)
    page, before = exchange_of(window), state(office.folder)
    push(qtbot, page, "Import packets")
    choose(qtbot, file)
    qtbot.waitUntil(lambda: page.importing.asks)
    qtbot.waitUntil(lambda: "F1 · packet 1 · 1 session" in words(page))
    assert (list(record.rows(office, "session")), state(office.folder)) == ([], before)
    push(qtbot, page, "Leave them")
    assert (page.importing.asks, state(office.folder)) == (False, before)
    page.importing.look([file])
    push(qtbot, page, "Accept 1 packet")
    qtbot.waitUntil(lambda: "accepted" in chips(page))
    assert [one.label for one in record.rows(office, "session")] == ["F1"]
    page.importing.look([file])
    qtbot.waitUntil(lambda: "nothing new" in chips(page))
    assert not page.importing.asks
    window.close()


def test_a_refused_packet_says_why_and_changes_nothing(
    tmp_path: Path, place: Village, opened: Open, qtbot: QtBot
) -> None:
    whole = packet(place).read_bytes()
    other = village(tmp_path / "other")
    files = {
        "altered": whole[:3000] + bytes([whole[3000] ^ 1]) + whole[3001:],
        "cut": whole[: len(whole) // 2],
        "empty": b"",
        "foreign": packet(other).read_bytes(),
    }
    for name, content in files.items():
        (tmp_path / f"{name}.daftar").write_bytes(content)
    other.close()
    window, office = opened(place.supervisor), place.supervisor
    page, before = exchange_of(window), state(office.folder)
    page.importing.look([tmp_path / f"{name}.daftar" for name in (*files, "missing")])
    qtbot.waitUntil(lambda: chips(page.importing) == ["refused"] * 5)
    rows = [row for row in page.importing.findChildren(Row) if row.isVisible()]
    said = [(row.title.accessibleName(), row.detail.accessibleName()) for row in rows]
    assert all(text.endswith(".") and hint.endswith(".") for text, hint in said)
    assert said[4] == ("The file is not there.", "Check that the stick is in place, then choose the file again.")
    assert not page.importing.asks
    assert state(office.folder) == before
    assert list(record.rows(office, "session")) == []
    window.close()


def test_the_board_names_what_is_missing_until_it_comes(place: Village, opened: Open, qtbot: QtBot) -> None:
    first = packet(place)
    second = packet(place)
    window = opened(place.supervisor)
    page = exchange_of(window)
    page.importing.look([second])
    push(qtbot, page, "Accept 1 packet")
    qtbot.waitUntil(lambda: "missing" in chips(page))
    line = page.findChild(BoardLine)
    assert line is not None
    assert line.words.accessibleName() == "1 is missing. Any later stick from F1 brings it again."
    page.importing.look([first])
    push(qtbot, page, "Accept 1 packet")
    qtbot.waitUntil(lambda: "complete" in chips(page))
    qtbot.waitUntil(lambda: "1–2 here" in words(page))
    window.close()


def test_a_packet_for_a_device_is_made_on_the_board(place: Village, opened: Open, qtbot: QtBot) -> None:
    window = opened(place.supervisor)
    page = exchange_of(window)
    push(qtbot, page, "Make a packet")
    choose(qtbot, place.folder / "stick")
    qtbot.waitUntil(lambda: bool(page.handing_over.written))
    assert [one.to for one in page.handing_over.written] == ["F1"]
    window.close()


def test_a_file_dialog_leaves_no_trace_of_where_somebody_looked(place: Village, opened: Open, qtbot: QtBot) -> None:
    window = opened(place.supervisor)
    page = exchange_of(window)
    push(qtbot, page, "Make packets")
    choose(qtbot, place.folder / "stick")
    qtbot.waitUntil(lambda: bool(page.handing_over.written))
    settings = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericConfigLocation))
    needle = str(place.folder).encode()
    qtbot.waitUntil(lambda: not any(needle in p.read_bytes() for p in settings.rglob("*") if p.is_file()))
    window.close()


def test_the_keyboard_alone_accepts_a_packet(place: Village, opened: Open, qtbot: QtBot) -> None:
    file = packet(place)
    window = opened(place.supervisor)
    page = exchange_of(window)
    page.importing.look([file])
    qtbot.waitUntil(lambda: page.importing.asks and page.importing.accept_button.isVisible())
    page.setFocus()
    for _ in range(60):
        if QApplication.focusWidget() is page.importing.accept_button:
            break
        press(KEY.Key_Tab)
    press(KEY.Key_Return)
    qtbot.waitUntil(lambda: "accepted" in chips(page))
    window.close()


def test_what_was_taken_in_is_there_after_the_notebook_was_closed(place: Village, opened: Open, qtbot: QtBot) -> None:
    file, folder = packet(place), place.supervisor.folder
    window = opened(place.supervisor)
    page = exchange_of(window)
    page.importing.look([file])
    push(qtbot, page, "Accept 1 packet")
    qtbot.waitUntil(lambda: "accepted" in chips(page))
    window.close()
    again = workspace.unlock(folder, PASSPHRASE)
    assert len(list(record.rows(again, "session"))) == 1
    again.close()
