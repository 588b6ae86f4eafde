"""The passphrase is forgotten: papers made and proved through the window, then opening with them; and by telephone."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QThreadPool
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow
from pytestqt.qtbot import QtBot

from desktop import paths
from desktop.actions import exchange, helping, intake, programme, record, recovery, workspace
from desktop.actions.recovery import NOTEBOOK, PROGRAMME
from desktop.actions.workspace import Workspace
from desktop.crypto.keys import WrongPassphrase
from desktop.ui.doorway import Doorway
from desktop.ui.notebook import Notebook
from desktop.ui.pages.papers import Papers
from desktop.ui.pages.papers_making import Making
from desktop.ui.pages.papers_proof import Proof
from desktop.ui.pages.people import People
from desktop.ui.recover import PAPERS, WORDS, Recover
from desktop.ui.translate import install
from desktop.ui.word_grid import WordsShown, WordsTyped
from desktop.words import Catalogue
from tests.flows.conftest import Open
from tests.programme import PASSPHRASE, SESSION, Village, notebook
from tests.tools.hand import focused, press, push, tab_into, type_here
from tests.tools.looking import chips, front, words

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support .*")
KEY = Qt.Key
FRESH = "four brave green lanterns"


@pytest.fixture(autouse=True)
def _english(qapp: QApplication) -> Iterator[None]:
    """The window speaks English with its plurals."""
    translator = install(Catalogue.load(paths.resources() / "i18n", "en"))
    yield
    qapp.removeTranslator(translator)


def papers_of(window: Notebook) -> Papers:
    found = window.go("laptop").findChild(Papers)
    assert isinstance(found, Papers)
    return found


def read_aloud(shown: WordsShown | Making | None) -> list[str]:
    """The words on the screen, in the order of their numbers."""
    assert shown is not None
    labels = [each for each in shown.findChildren(QLabel) if each.property("role") in {"section", "heading"}]
    found = [each.text() for each in labels if each.text().isalpha() and each.text().islower()]
    assert len(found) == 20
    return found


def type_words(qtbot: QtBot, grid: WordsTyped, typed: list[str]) -> None:
    """Type four letters of each word and Enter, as a person does."""
    qtbot.waitUntil(lambda: grid.isVisible() and grid.fields[0].hasFocus())
    for place, word in enumerate(typed):
        assert focused() is grid.fields[place]
        type_here(word[:4])
        press(KEY.Key_Return)


def copied(qtbot: QtBot, section: Papers) -> dict[int, list[str]]:
    """Make the papers of what was begun, and copy the three by hand."""
    work = section.work
    assert isinstance(work, Making)
    qtbot.waitUntil(work.passphrase.edit.hasFocus)
    type_here("not this one")
    press(KEY.Key_Return)
    qtbot.waitUntil(lambda: "does not open" in work.passphrase.problem.accessibleName())
    assert not work.papers
    work.passphrase.edit.selectAll()
    type_here(PASSPHRASE)
    press(KEY.Key_Return)
    found: dict[int, list[str]] = {}
    for number in (1, 2, 3):
        qtbot.waitUntil(lambda number=number: work.current == number and bool(work.findChildren(WordsShown)))  # type: ignore[misc]
        found[number] = read_aloud(work.findChild(WordsShown))
        push(qtbot, work, "Written down: next paper" if number < 3 else "Written down: prove two of them")
    return found


def prove(qtbot: QtBot, section: Papers, known: dict[int, list[str]]) -> None:
    work = section.work
    assert isinstance(work, Proof)
    for number, grid in zip(work.asked, work.entry.grids, strict=True):
        type_words(qtbot, grid, known[number])
    qtbot.waitUntil(lambda: section.work is None)
    QThreadPool.globalInstance().waitForDone()  # the page reads again what is here
    QApplication.processEvents()


def recovering(qtbot: QtBot, folder: Path) -> tuple[Recover, list[Workspace]]:
    """From the first screen of the program, as somebody who does not know the passphrase any more."""
    opened: list[Workspace] = []
    frame = QMainWindow()
    qtbot.addWidget(frame)
    doorway = Doorway(frame, folder.parent, folder, lambda: ("en", "light"))
    doorway.setParent(frame)
    doorway.opened.connect(opened.append)
    doorway.begin()
    frame.show()
    front(qtbot, frame)
    push(qtbot, frame, "I forgot the passphrase")
    screen = frame.centralWidget()
    assert isinstance(screen, Recover)
    qtbot.waitUntil(screen.rows[PAPERS].hasFocus)
    return screen, opened


def new_passphrase(qtbot: QtBot, screen: Recover, opened: list[Workspace]) -> Workspace:
    field = screen.passphrase.first.edit
    qtbot.waitUntil(lambda: field.isVisible() and field.hasFocus())
    screen.passphrase.choose_own.click()
    field.setFocus()
    type_here(FRESH)
    press(KEY.Key_Return)
    type_here(FRESH)
    press(KEY.Key_Return)
    qtbot.waitUntil(lambda: bool(opened), timeout=20_000)
    return opened[0]


def test_a_supervisor_makes_papers_proves_them_and_opens_with_two(tmp_path: Path, opened: Open, qtbot: QtBot) -> None:
    office = notebook(tmp_path / "s1", "supervisor")
    programme.create(office, "Доверие", "TJ")
    window = opened(office)
    front(qtbot, window)
    section = papers_of(window)
    qtbot.waitUntil(lambda: chips(section) == ["not made yet", "not made yet"])
    section.make(PROGRAMME)
    programme_papers = copied(qtbot, section)
    prove(qtbot, section, programme_papers)
    qtbot.waitUntil(lambda: chips(section) == ["proved 20.11", "not made yet"])
    assert not programme.papers_pending(office)
    section.make(NOTEBOOK)
    mine = copied(qtbot, section)
    prove(qtbot, section, mine)
    qtbot.waitUntil(lambda: chips(section) == ["proved 20.11", "proved 20.11"])
    window.close()
    office.close()
    screen, found = recovering(qtbot, office.folder)
    press(KEY.Key_Return)
    assert screen.entry is not None
    type_words(qtbot, screen.entry.grids[0], programme_papers[1])
    type_words(qtbot, screen.entry.grids[1], mine[2])
    qtbot.waitUntil(lambda: any("different sets" in each for each in words(screen)))
    screen.entry.go(0)
    screen.entry.wipe()
    type_words(qtbot, screen.entry.grids[0], mine[3])
    type_words(qtbot, screen.entry.grids[1], mine[2])
    again = new_passphrase(qtbot, screen, found)
    assert again.needs_programme().title == "Доверие"
    again.close()
    with pytest.raises(WrongPassphrase):
        workspace.unlock(office.folder, PASSPHRASE)


def test_a_facilitator_hears_the_words_from_the_supervisor(place: Village, opened: Open, qtbot: QtBot) -> None:
    field = place.facilitators[0]
    record.add(field, "session", [SESSION])
    packet = exchange.export(field, "S1", place.folder / "stick").file
    intake.accept(place.supervisor, intake.preview(place.supervisor, packet.read_bytes()))
    field.close()
    window = opened(place.supervisor)
    front(qtbot, window)
    page = window.go("people")
    assert isinstance(page, People)
    push(qtbot, page, "Help to open…")
    qtbot.waitUntil(page.helping.passphrase.edit.hasFocus)
    assert any("Who is calling?" in each for each in words(page))
    type_here(PASSPHRASE)
    press(KEY.Key_Return)
    qtbot.waitUntil(lambda: page.helping.shown is not None)
    heard = read_aloud(page.helping.shown)
    assert tuple(heard) == helping.words_for(place.supervisor, "F1", PASSPHRASE)
    window.go("today")
    assert page.helping.shown is None, "the words do not wait on a page that nobody looks at"
    window.close()
    screen, found = recovering(qtbot, field.folder)
    tab_into(screen.rows[WORDS])
    press(KEY.Key_Return)
    assert screen.entry is not None
    wrong = [*heard[:6], "zebra", *heard[7:]]
    type_words(qtbot, screen.entry.grids[0], wrong)
    qtbot.waitUntil(lambda: any("Word 7 is not a word" in each for each in words(screen)))
    screen.entry.grids[0].fields[6].setFocus()
    screen.entry.grids[0].fields[6].selectAll()
    type_here(heard[6][:4])
    screen.entry.go_on()
    again = new_passphrase(qtbot, screen, found)
    assert again.label() == "F1"
    again.close()


def test_pasted_words_are_spread_and_a_blank_goes_on(qtbot: QtBot, place: Village) -> None:
    texts = [paper.text for paper in recovery.programme_papers(place.supervisor)]
    grid = WordsTyped()
    qtbot.addWidget(grid)
    grid.show()
    grid.activateWindow()
    qtbot.waitUntil(grid.isActiveWindow)
    grid.fields[0].setFocus()
    QApplication.clipboard().setText(texts[1])
    press(KEY.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert grid.text == texts[1]
    assert grid.paper is not None
    assert grid.paper.number == 2
    grid.wipe()
    grid.fields[0].setFocus()
    type_here(texts[0].split()[0][:4] + " " + texts[0].split()[1][:4] + " ")
    assert [field.text() for field in grid.fields[:2]] == texts[0].split()[:2]
    assert focused() is grid.fields[2]
    place.facilitators[0].close()


def test_a_facilitators_page_has_no_papers(place: Village, opened: Open, qtbot: QtBot) -> None:
    field = place.facilitators[0]
    window = opened(field)
    front(qtbot, window)
    assert not papers_of(window).isVisible()
    window.close()
    field.close()


def test_the_words_hide_themselves(place: Village, opened: Open, qtbot: QtBot) -> None:
    field = place.facilitators[0]
    record.add(field, "session", [SESSION])
    packet = exchange.export(field, "S1", place.folder / "stick").file
    intake.accept(place.supervisor, intake.preview(place.supervisor, packet.read_bytes()))
    field.close()
    window = opened(place.supervisor)
    front(qtbot, window)
    page = window.go("people")
    assert isinstance(page, People)
    page.helping.begin("F1")
    qtbot.waitUntil(page.helping.passphrase.edit.hasFocus)
    page.helping.until.setInterval(1)
    type_here("not this one")
    press(KEY.Key_Return)
    qtbot.waitUntil(lambda: "does not open" in page.helping.passphrase.problem.accessibleName())
    page.helping.passphrase.edit.selectAll()
    with qtbot.waitSignal(page.helping.left):
        type_here(PASSPHRASE)
        press(KEY.Key_Return)
    assert page.helping.shown is None
    assert not page.helping.findChildren(WordsShown)
    window.close()
