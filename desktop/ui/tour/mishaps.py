"""Mishaps: a forgotten passphrase, a notebook copied to another laptop, a laptop that died; each put right."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt

from desktop.actions import recovery, upkeep, workspace
from desktop.actions.recovery import PROGRAMME, Paper
from desktop.actions.workspace import Workspace
from desktop.ui.new_passphrase import NewPassphrase, rules
from desktop.ui.notebook import Notebook
from desktop.ui.pages.backups import Backups
from desktop.ui.pages.papers import Papers
from desktop.ui.pages.papers_making import Making
from desktop.ui.pages.papers_proof import Proof
from desktop.ui.paper_entry import PaperEntry
from desktop.ui.recover import WORDS, Recover
from desktop.ui.restore import from_backup
from desktop.ui.tour import story
from desktop.ui.tour.director import Act, TourBlocked, Until, settled
from desktop.ui.tour.enrol import people_page, press_page
from desktop.ui.tour.hands import answer_dialog, press, press_when_seen, strike, type_in
from desktop.ui.tour.stage import Stage
from desktop.ui.translate import translate

FRESH = "violet ladder morning bridge honey"


def prepared(stage: Stage, supervisor: Notebook) -> Act[tuple[Paper, ...]]:
    """Three papers are copied by hand, two of them proved, and a backup is written onto another stick."""
    press_page(supervisor, "laptop")
    yield from settled()
    section = supervisor.page("laptop").findChild(Papers)
    assert isinstance(section, Papers)
    section.make(PROGRAMME)
    making = section.work
    assert isinstance(making, Making)
    yield from stage.shoot(supervisor, "papers-before", translate("Tour", "Recovery papers: what they are for."))
    type_in(making.passphrase.edit, story.PASSPHRASE)
    press(making.begin_button)
    yield Until("the first paper", lambda: making.current == 1)
    yield from stage.shoot(supervisor, "papers-first", translate("Tour", "One paper at a time, copied by hand."))
    papers = making.papers
    for _ in papers:
        yield from press_when_seen(making.next_button)
        yield from settled()
    proof = section.work
    assert isinstance(proof, Proof)
    yield from enter_papers(proof.entry, [papers[number - 1].words for number in proof.asked])
    yield Until("the proof", lambda: section.work is None)
    yield from stage.shoot(supervisor, "papers-proved", translate("Tour", "Two papers are proved; the secret is gone."))
    part = supervisor.page("laptop").findChild(Backups)
    assert isinstance(part, Backups)
    # The stick of the tour is a folder on the disk of the notebook, which a person is warned of.
    part.put(stage.copies, same_disk=True)
    yield Until("the backup", lambda: bool(part.destroyed_buttons))
    yield from stage.shoot(supervisor, "backup-written", translate("Tour", "A backup that only two papers open."))
    return papers


def enter_papers(entry: PaperEntry, papers: Sequence[Sequence[str]]) -> Act[None]:
    """Type four letters of every word, and Enter."""
    for grid, paper in zip(entry.grids, papers, strict=True):
        yield Until("the fields", grid.isVisible)
        for field, word in zip(grid.fields, paper, strict=True):
            type_in(field, word[:4])
            strike(field, Qt.Key.Key_Return)
            yield from settled(1)


def take_new(fresh: NewPassphrase) -> None:
    """Choose a passphrase of one's own, and type it twice."""
    press(fresh.choose_own)
    type_in(fresh.first.edit, FRESH)
    type_in(fresh.second.edit, FRESH)


def forgotten(stage: Stage, supervisor: Notebook, window: Notebook, label: str) -> Act[Notebook]:
    """The facilitator calls; twenty words over the telephone, a new passphrase, and everything is there."""
    folder = window.workspace.folder
    yield from stage.lock(window)
    press_page(supervisor, "people")
    helping = people_page(supervisor).helping
    helping.begin(label)
    yield from stage.shoot(supervisor, "help-who", translate("Tour", "Somebody forgot the passphrase: who is calling?"))
    type_in(helping.passphrase.edit, story.PASSPHRASE)
    press(helping.show_button)
    yield Until("the words", lambda: helping.shown is not None)
    yield from stage.shoot(
        supervisor, "help-words", translate("Tour", "Twenty words to read aloud, for three minutes.")
    )
    assert helping.shown is not None
    words = helping.shown.words
    helping.leave_it()
    opened: list[Workspace] = []
    recover = partial(recovery.recover, folder, clock=story.clock)
    screen = Recover(partial(recovery.opens, folder), recover, rules(stage.language), stage.welcome())
    screen.recovered.connect(opened.append)
    frame = stage.frame(screen)
    yield from stage.shoot(frame, "recover", translate("Tour", "The passphrase is forgotten: what do you have?"))
    press(screen.rows[WORDS])
    assert screen.entry is not None
    yield from enter_papers(screen.entry, [words])
    yield Until("the words to fit", lambda: screen.current == 2)
    yield from stage.shoot(frame, "recover-new", translate("Tour", "A new passphrase; nothing is lost."))
    take_new(screen.passphrase)
    press(screen.open)
    yield Until("the notebook to open", lambda: bool(opened))
    frame.close()
    frame.deleteLater()
    return (yield from stage.show(opened[0]))


def copied(stage: Stage, window: Notebook) -> Act[Notebook]:
    """The folder is carried to a new laptop; the notebook notices, and goes on without a question."""
    before = window.workspace.author().incarnation
    folder = window.workspace.folder
    yield from stage.lock(window)
    place = stage.work / "new laptop" / folder.name
    shutil.copytree(folder, place)
    opened = workspace.unlock(place, story.PASSPHRASE, clock=story.clock, state=stage.work / "new state")
    if opened.author().incarnation == before:
        raise TourBlocked(what="the copied notebook took itself for the first one")
    fresh = yield from stage.show(opened)
    press_page(fresh, "exchange")
    yield from stage.shoot(fresh, "new-laptop", translate("Tour", "The same notebook on a new laptop."))
    return fresh


def died(stage: Stage, supervisor: Notebook, papers: Sequence[Paper]) -> Act[Notebook]:
    """The laptop is gone: backup, two papers, a new passphrase, and the programme goes on."""
    kept = upkeep.check(supervisor.workspace).counts
    folder = supervisor.workspace.folder
    yield from stage.lock(supervisor)
    shutil.rmtree(folder)
    (file,) = stage.copies.iterdir()
    opened: list[Workspace] = []
    screen = from_backup(stage.work / "found again", rules(stage.language), stage.welcome())
    screen.restored.connect(opened.append)
    frame = stage.frame(screen)
    yield from stage.shoot(frame, "restore", translate("Tour", "The laptop is gone; its backup is here."))
    press(screen.choose)
    yield from answer_dialog(file)
    yield Until("the papers to be asked for", lambda: screen.current == 1)
    yield from settled()
    type_in(screen.entry.grids[0].fields[0], "wrng")
    strike(screen.entry.grids[0].fields[0], Qt.Key.Key_Return)
    yield from stage.shoot(frame, "restore-papers", translate("Tour", "Two papers are typed; a wrong word is named."))
    yield from enter_papers(screen.entry, [paper.words for paper in papers[:2]])
    yield Until("the backup to open", lambda: screen.current == 2)
    yield from stage.shoot(frame, "restore-new", translate("Tour", "Until which day the backup reaches is said."))
    take_new(screen.passphrase)
    press(screen.open)
    yield Until("the notebook to open", lambda: bool(opened))
    frame.close()
    frame.deleteLater()
    if upkeep.check(opened[0]).counts != kept:
        raise TourBlocked(what="the backup does not hold what the notebook held")
    found = yield from stage.show(opened[0])
    yield from stage.shoot(found, "restored", translate("Tour", "Everything is there again."))
    return found


def all_of_them(stage: Stage, supervisor: Notebook, windows: list[Notebook]) -> Act[Notebook]:
    """The three mishaps; `windows` then holds the notebooks as they are afterwards; returns the supervisor's."""
    stage.album.begin(translate("Tour", "When something goes wrong"))
    papers = yield from prepared(stage, supervisor)
    windows[1] = yield from forgotten(stage, supervisor, windows[1], story.LABELS[1])
    windows[0] = yield from copied(stage, windows[0])
    return (yield from died(stage, supervisor, papers))
