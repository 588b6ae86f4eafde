"""Doorway: the screens before a notebook is open, and the ways from one to the other."""

from __future__ import annotations

import os
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QMainWindow

from desktop.actions import notebooks
from desktop.ui.translate import translate
from desktop.ui.unlock import Choice, Unlock
from desktop.ui.welcome import Welcome

# What only one of the later screens needs is imported when it is shown: the first is there in half the time.
if TYPE_CHECKING:
    from desktop.actions.workspace import Workspace
    from desktop.ui.first_run import Wish


class Doorway(QObject):
    """`opened`: a workspace, whichever way led to it. `language_wanted`: the code of the language that was chosen."""

    opened = Signal(object)
    language_wanted = Signal(str)

    def __init__(
        self, frame: QMainWindow, root: Path, folder: Path | None, chosen: Callable[[], tuple[str, str]]
    ) -> None:
        """`root` holds the notebooks; of these only `folder`, if it is given. `chosen`: language and look of now."""
        super().__init__()
        self._frame, self._root, self._folder, self._chosen = frame, root, folder, chosen

    def begin(self, reason: str = "") -> None:
        """Show the unlock screen, and why it is there; or the first run where there is no notebook yet."""
        if self._notebooks():
            self.show_unlock(reason)
        else:
            self.show_first_run()

    def _notebooks(self) -> tuple[notebooks.Notebook, ...]:
        found = notebooks.notebooks(self._root)
        return found if self._folder is None else tuple(each for each in found if each.folder == self._folder)

    def _welcome(self, again: Callable[[], object]) -> Welcome:
        def speak(code: str) -> None:
            self.language_wanted.emit(code)
            QTimer.singleShot(0, self, again)

        return Welcome(self._chosen()[0], speak, self.show_guides)

    def show_unlock(self, reason: str = "") -> None:
        """Ask for the passphrase of one of the notebooks."""
        name = translate("App", "Notebook {number}")
        choices = [
            Choice(str(each.folder), name.format(number=number), practice=each.practice)
            for number, each in enumerate(self._notebooks(), start=1)
        ]
        choices.sort(key=lambda each: notebooks.last_used(Path(each.key)), reverse=True)
        screen = Unlock(choices, _unlock, self._welcome(self.show_unlock), reason)
        screen.unlocked.connect(self.opened)
        screen.new_wanted.connect(self.show_first_run)
        screen.recover_wanted.connect(self.show_recover)
        screen.mend_wanted.connect(self.show_mend)
        self._frame.setCentralWidget(screen)

    def show_recover(self, key: str) -> None:
        """Open the notebook in the folder `key`, whose passphrase is forgotten."""
        from desktop.actions import recovery
        from desktop.ui.new_passphrase import rules
        from desktop.ui.recover import Recover

        folder, welcome = Path(key), self._welcome(lambda: self.show_recover(key))
        opens, recover = partial(recovery.opens, folder), partial(recovery.recover, folder)
        screen = Recover(opens, recover, rules(self._chosen()[0]), welcome)
        screen.recovered.connect(self.opened)
        screen.back_wanted.connect(self.show_unlock)
        self._frame.setCentralWidget(screen)

    def show_mend(self, key: str) -> None:
        """Make the damaged notebook in the folder `key` whole again."""
        from desktop.actions import mending
        from desktop.ui.mend import Mend

        folder, welcome = Path(key), self._welcome(lambda: self.show_mend(key))
        screen = Mend(lambda passphrase: mending.mend(folder, passphrase, os.urandom), welcome)
        screen.mended.connect(lambda: self.show_unlock(translate("App", "The notebook is mended.")))
        screen.back_wanted.connect(self.show_unlock)
        self._frame.setCentralWidget(screen)

    def show_first_run(self) -> None:
        """Make a new notebook."""
        from desktop.ui.first_run import FirstRun
        from desktop.ui.new_passphrase import rules

        welcome = self._welcome(self.show_first_run)
        known = rules(self._chosen()[0])
        screen = FirstRun(self._create, known, welcome, others=bool(self._notebooks()), backups=True)
        screen.created.connect(self.opened)
        screen.restore_wanted.connect(self.show_restore)
        screen.back_wanted.connect(self.show_unlock)
        self._frame.setCentralWidget(screen)

    def _create(self, wish: Wish) -> Workspace:
        from desktop.actions import workspace

        least = os.environ.get("DAFTAR_ARGON2") == "floor"  # for tests, as docs/cli.md says
        folder, cost = self._free_folder(practice=wish.practice), workspace.cost(floor=least)
        made = workspace.create(folder, wish.role, wish.passphrase, practice=wish.practice, cost=cost)
        language, look = self._chosen()
        workspace.choose(made, "language", language)
        workspace.choose(made, "theme", look)
        return made

    def show_restore(self) -> None:
        """Make a notebook of its backup."""
        from desktop.ui.new_passphrase import rules
        from desktop.ui.restore import from_backup

        folder, welcome = self._free_folder(practice=False), self._welcome(self.show_restore)
        screen = from_backup(folder, rules(self._chosen()[0]), welcome)
        screen.restored.connect(self.opened)
        screen.back_wanted.connect(self.show_first_run)
        self._frame.setCentralWidget(screen)

    def _free_folder(self, *, practice: bool) -> Path:
        return self._folder or notebooks.free_folder(self._root, practice=practice)

    def show_guides(self) -> None:
        """The guides and blank sheets, without a notebook."""
        from desktop.ui.pages.guides import Guides

        self._frame.setCentralWidget(Guides(back=self.begin))


def _unlock(key: str, passphrase: str) -> Workspace:
    from desktop.actions import workspace

    return workspace.unlock(Path(key), passphrase)
