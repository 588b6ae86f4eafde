"""Stage: the windows of the tour, one for each of the three, and how a notebook is begun and opened again."""

from __future__ import annotations

import time
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QMainWindow, QWidget

from desktop.actions import upkeep, workspace
from desktop.actions.workspace import Workspace
from desktop.ui.first_run import FirstRun, Wish
from desktop.ui.new_passphrase import rules
from desktop.ui.notebook import Notebook
from desktop.ui.tour import story
from desktop.ui.tour.director import Act, TourBlocked, Until, settled
from desktop.ui.tour.hands import press, type_in
from desktop.ui.tour.pictures import SIZE, Album
from desktop.ui.translate import translate
from desktop.ui.unlock import Choice, Unlock
from desktop.ui.welcome import Welcome


@dataclass(frozen=True, slots=True)
class Stage:
    """Where the three notebooks and the stick lie, the album, and the window's language."""

    album: Album
    work: Path
    language: str

    @property
    def stick(self) -> Path:
        """The folder that stands for the stick."""
        return self.work / "stick"

    @property
    def copies(self) -> Path:
        """The folder that stands for the stick with backups."""
        return self.work / "copies"

    def shoot(self, window: QWidget, name: str, caption: str) -> Act[None]:
        """Wait until everything stands still, then take the picture."""
        yield from settled()
        self.album.shoot(window, name, caption)

    def frame(self, screen: QWidget) -> QMainWindow:
        """A window around one of the screens before the notebook."""
        frame = QMainWindow()
        frame.setWindowTitle("Daftar")
        frame.setCentralWidget(screen)
        frame.resize(*SIZE)
        frame.show()
        frame.activateWindow()
        return frame

    def welcome(self) -> Welcome:
        """The head and foot of the screens before the notebook."""
        return Welcome(self.language, lambda _code: None, lambda: None)

    def begin(self, name: str, role: str, *, shown: bool = False) -> Act[Notebook]:
        """Make the notebook `name` through the first run; with `shown` its steps are pictured."""
        folder = self.work / name
        made: list[Workspace] = []

        def create(wish: Wish) -> Workspace:
            cost = workspace.cost(floor=True)
            return workspace.create(
                folder, wish.role, wish.passphrase, practice=wish.practice, cost=cost, clock=story.clock
            )

        screen = FirstRun(create, rules(self.language), self.welcome())
        screen.created.connect(made.append)
        frame = self.frame(screen)
        yield from settled()
        press(screen.roles[role])
        if shown:
            yield from self.shoot(frame, "first-run-role", translate("Tour", "The first run: what do you do?"))
        press(screen.next)
        yield from settled()
        if shown:
            yield from self.shoot(
                frame, "first-run-passphrase", translate("Tour", "Seven words to write down, or words of one's own.")
            )
        press(screen.fresh.choose_own)
        type_in(screen.first.edit, story.PASSPHRASE)
        type_in(screen.second.edit, story.PASSPHRASE)
        press(screen.next)
        yield from settled()
        type_in(screen.rehearsal.edit, story.PASSPHRASE)
        press(screen.next)
        yield Until("the new notebook", lambda: bool(made))
        frame.close()
        frame.deleteLater()
        return (yield from self.show(made[0]))

    def show(self, opened: Workspace) -> Act[Notebook]:
        """The window of an opened notebook."""
        window = Notebook(opened, time.monotonic)
        window.idle.stop()
        window.resize(*SIZE)
        window.show()
        window.activateWindow()
        yield from settled()
        return window

    def lock(self, window: Notebook) -> Act[None]:
        """Close the notebook; what it holds is checked first."""
        report = upkeep.check(window.workspace)
        if not report.ok:
            raise TourBlocked(what="; ".join(report.wrong))
        press(window.rail.lock_button)
        yield from settled()
        window.close()
        window.workspace.close()
        window.deleteLater()

    def unlock(self, name: str) -> Act[Notebook]:
        """Open the notebook `name` again, with one wrong try before."""
        opened: list[Workspace] = []

        def unlock(key: str, passphrase: str) -> Workspace:
            return workspace.unlock(Path(key), passphrase, clock=story.clock)

        label = translate("App", "Notebook {number}").format(number=1)
        screen = Unlock([Choice(str(self.work / name), label)], unlock, self.welcome())
        screen.unlocked.connect(opened.append)
        frame = self.frame(screen)
        yield from self.shoot(frame, "unlock", translate("Tour", "Closed: nothing of it can be read."))
        type_in(screen.passphrase.edit, story.WRONG)
        press(screen.open)
        yield Until("the refusal", screen.passphrase.problem.isVisible)
        yield from self.shoot(
            frame, "unlock-refused", translate("Tour", "A wrong passphrase is said, with what helps.")
        )
        type_in(screen.passphrase.edit, story.PASSPHRASE)
        press(screen.open)
        yield Until("the notebook to open", lambda: bool(opened))
        frame.close()
        frame.deleteLater()
        return (yield from self.show(opened[0]))
