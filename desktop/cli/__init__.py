"""The command line: a stable interface (docs/cli.md) over the same verbs as the window."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from desktop import hardening
from desktop.errors import AppError


def main(words: Sequence[str] | None = None) -> None:
    """The program with the `words` of its command line, by default those of the process; ends it.

    Most starts only ask for the window. It opens without the commands and what reads them.
    """
    hardening.private()
    asked = list(sys.argv[1:] if words is None else words)
    if not _only_the_window(asked):
        from desktop.cli import commands

        commands.main(asked)
    sys.exit(_window(asked[-1].removeprefix("--vault=") if asked else os.environ.get("DAFTAR_VAULT", "")))


def _only_the_window(words: Sequence[str]) -> bool:
    match words:
        case [] | ["--vault", _]:
            return True
        case [word]:
            return word.startswith("--vault=")
    return False


def _window(folder: str) -> int:
    # Nothing of what is loaded from here on is garbage. `app.run` lets Python look for it again once all is loaded.
    gc.disable()
    from desktop import app

    try:
        return app.run(Path(folder) if folder else None)
    except (AppError, OSError) as error:
        from desktop.cli import shell

        return shell.refuse(error)
