"""What every command shares: options, opening the notebook, one sentence per refusal."""

from __future__ import annotations

import json
import os
import re
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import click

from desktop import paths
from desktop.errors import AppError, from_os
from desktop.words import LANGUAGES, QT_TRANSLATE_NOOP, Catalogue

if TYPE_CHECKING:
    from desktop.actions.workspace import Workspace

PARKED = 3
_STEERS = re.compile("[\x00-\x1f\x7f-\x9f\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ud800-\udfff\ufeff]")


class NoPassphrase(AppError):
    code = "no-passphrase"
    text = QT_TRANSLATE_NOOP("Errors", "A passphrase is needed and there is no terminal to ask for it.")
    hint = QT_TRANSLATE_NOOP("Errors", "Name a file that holds it with --passphrase-file.")


class NotText(AppError):
    code = "not-text"
    text = QT_TRANSLATE_NOOP("Errors", "What was given is not text in UTF-8.")
    hint = QT_TRANSLATE_NOOP("Errors", "Save it as UTF-8 and try again. Nothing was changed.")


class Options:
    """What the top level was given; commands open the vault with it when they need one."""

    def __init__(self, vault: Path | None, passphrase_file: Path | None, language: str) -> None:
        self.vault = vault
        self.passphrase_file = passphrase_file
        self.language = language

    @property
    def folder(self) -> Path:
        return self.vault or paths.notebooks() / "notebook"

    def passphrase(self, *, twice: bool = False) -> str:
        if self.passphrase_file is not None:
            with open(self.passphrase_file, encoding="utf-8") as file:
                return file.readline().rstrip("\r\n")
        if not sys.stdin.isatty():
            raise NoPassphrase
        answer: str = click.prompt("Passphrase", hide_input=True, confirmation_prompt=twice, err=True)
        return answer

    @contextmanager
    def open(self, passphrase: str | None = None) -> Iterator[Workspace]:
        from desktop.actions import workspace  # the window starts without it

        opened = workspace.unlock(self.folder, self.passphrase() if passphrase is None else passphrase)
        try:
            yield opened
        finally:
            opened.close()


def language() -> str:
    """The language of messages: DAFTAR_LANG, else the system's, else English."""
    wanted = os.environ.get("DAFTAR_LANG") or os.environ.get("LC_ALL") or os.environ.get("LANG") or "en"
    return wanted[:2] if wanted[:2] in LANGUAGES else "en"


def safe(text: str) -> str:
    """`text` with everything spelled out that steers a terminal or hides words: others wrote it, we only show it."""
    return _STEERS.sub(lambda found: json.dumps(found[0])[1:-1], text)


def say(text: str, *, err: bool = False) -> None:
    """One line for a person."""
    click.echo(safe(text), err=err)


def report(error: AppError, chosen: str) -> None:
    """`error: CODE: text` and the hint, on stderr."""
    from desktop.actions.record import RecordRefused

    words = Catalogue.load(paths.resources() / "i18n", chosen)

    def told(text: str) -> str:
        return error.sentence(words.translate("Errors", text))

    if isinstance(error, RecordRefused):
        for problem in error.problems:
            reason = words.translate("Problems", problem.text).format(**problem.facts)
            say(f"error: {problem.code}: line {error.line}: {problem.field}: {reason}", err=True)
    else:
        say(f"error: {error.code}: {told(error.text)}", err=True)
    say(told(error.hint), err=True)


def refuse(error: AppError | UnicodeError | OSError) -> int:
    """Say why it cannot be done, in the person's language; the exit status is 1."""
    if isinstance(error, UnicodeError):
        error = NotText()
    report(error if isinstance(error, AppError) else from_os(error), language())
    return 1


class Guarded(click.Group):
    """Turns an expected failure into one sentence, its hint and exit status 1; loads a command when it is used.

    `families` are the names of commands with what imports them.
    """

    families: tuple[tuple[tuple[str, ...], Callable[[], tuple[click.Command, ...]]], ...] = ()

    def list_commands(self, ctx: click.Context) -> list[str]:
        del ctx
        return sorted(name for names, _ in self.families for name in names)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        del ctx
        for names, load in self.families:
            if cmd_name in names:
                return next(command for command in load() if command.name == cmd_name)
        return None

    def invoke(self, ctx: click.Context) -> object:
        try:
            return super().invoke(ctx)
        except BrokenPipeError:
            raise  # whoever read the lines has enough of them: click ends quietly
        except (AppError, UnicodeError, OSError) as error:
            ctx.exit(refuse(error))


def show(value: object) -> None:
    """One JSON value on a line of stdout."""
    say(json.dumps(value, ensure_ascii=False))
