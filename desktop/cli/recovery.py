"""`daftar vault recovery …` and `daftar vault recover`: papers, and opening a notebook with them."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

import click

from desktop import paths
from desktop.actions import exchange, recovery
from desktop.actions.recovery import ENOUGH, KINDS, NOTEBOOK, PROGRAMME, WORDS
from desktop.cli.shell import Options, language, show
from desktop.errors import AppError
from desktop.words import QT_TRANSLATE_NOOP, Catalogue

if TYPE_CHECKING:
    from desktop.reports.document import Document

FOR = click.option("--for", "which", type=click.Choice(KINDS), default=NOTEBOOK, show_default=True)
PAPERS = click.option("--papers", type=click.File(encoding="utf-8"), help="The words, twenty for each paper.")
AS_JSON = click.option("--json", "as_json", is_flag=True)


class NoWords(AppError):
    code = "no-words"
    text = QT_TRANSLATE_NOOP("Errors", "The words of the papers are needed and there is no terminal to ask for them.")
    hint = QT_TRANSLATE_NOOP("Errors", "Name a file that holds them with --papers.")


@click.group("recovery")
def papers_group() -> None:
    """Papers that open a notebook whose passphrase is forgotten, or what a lost laptop left behind."""


@papers_group.command("print")
@FOR
@click.option("--out", required=True, help="A PDF, or - for plain words to copy by hand.")
@click.option("--paper", "only", type=click.IntRange(1, recovery.PAPERS), help="Only this one of the three.")
@click.option("--anew", is_flag=True, help="New papers for this notebook; older ones stop working.")
@click.option("--lang", default="", help="Language; else that of the messages.")
@click.option("--yes", is_flag=True, help="Do not ask.")
@AS_JSON
@click.pass_obj
def print_papers(
    options: Options, which: str, out: str, only: int | None, anew: bool, lang: str, yes: bool, as_json: bool
) -> None:
    """Make the papers if there are none yet, and write them."""
    with options.open() as opened:
        state = next((one for one in recovery.states(opened) if one.which == which), None)
        fresh = which == NOTEBOOK and (anew or state is None or state.state != recovery.MADE)
        click.echo("Any two of these papers open it: give each to another person.", err=True)
        if fresh:
            click.echo("New papers are made. If there are older ones for this notebook, they stop working.", err=True)
        if not yes:
            click.confirm("Write them now?", abort=True, err=True)
        made = recovery.notebook_papers(opened, anew=fresh) if which == NOTEBOOK else recovery.programme_papers(opened)
        chosen = tuple(paper for paper in made if only in (None, paper.number))
    if out != "-":
        code = lang or language()
        said = Catalogue.load(paths.resources() / "i18n", code).translate
        _write(Path(out), recovery.sheets(chosen, which, code, said))
    if as_json:
        words = {} if out != "-" else {"words": [list(paper.words) for paper in chosen]}
        show({"for": which, "set": made[0].set, "papers": [paper.number for paper in chosen], "file": out, **words})
    elif out == "-":
        for paper in chosen:
            click.echo(f"{paper.number}/{recovery.PAPERS} · {paper.set}")
            for number, word in enumerate(paper.words, start=1):
                click.echo(f"{number:2} {word}")


@papers_group.command("rehearse")
@FOR
@PAPERS
@AS_JSON
@click.pass_obj
def rehearse(options: Options, which: str, papers: TextIO | None, as_json: bool) -> None:
    """Prove two papers by their words; then their secret leaves the notebook."""
    with options.open() as opened:
        if which == PROGRAMME:
            click.echo("Once two papers are proved, their secret leaves this notebook for good.", err=True)
        recovery.rehearse(opened, which, typed_papers(papers, ENOUGH))
        proved = next(one for one in recovery.states(opened) if one.which == which)
    if as_json:
        show({"for": which, "set": proved.set, "day": proved.day})
    else:
        click.echo("ok")


@click.command("recover")
@PAPERS
@click.option("--alone", is_flag=True, help="Twenty words that the supervisor reads aloud.")
@click.option(
    "--new-passphrase-file", "fresh", type=click.Path(path_type=Path), help="File whose first line is the new one."
)
@AS_JSON
@click.pass_obj
def recover(options: Options, papers: TextIO | None, alone: bool, fresh: Path | None, as_json: bool) -> None:
    """Open a notebook with two papers, or with the words of the supervisor, and give it a new passphrase."""
    click.echo("The notebook stays as it is and gets a new passphrase; the old one stops working.", err=True)
    typed = typed_papers(papers, 1 if alone else ENOUGH)
    recovery.opens(options.folder, typed)
    passphrase = Options(options.vault, fresh, options.language).passphrase(twice=True)
    recovery.recover(options.folder, typed, passphrase).close()
    if as_json:
        show({"vault": str(options.folder), "recovered": True})
    else:
        click.echo("ok")


def typed_papers(file: TextIO | None, count: int) -> list[str]:
    """The papers in a file, whose numbers and lines do not matter, or asked for on the terminal."""
    if file is None:
        if not sys.stdin.isatty():
            raise NoWords
        return [click.prompt(f"Words of paper {number} of {count}", err=True) for number in range(1, count + 1)]
    words = [word for word in file.read().split() if any(letter.isalpha() for letter in word)]
    return [" ".join(words[at : at + WORDS]) for at in range(0, len(words), WORDS)]


def _write(out: Path, document: Document) -> None:
    import os

    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from desktop.ui import printing

    exchange.write_private(out, printing.pdf_alone(document))
    click.echo("Print it, then delete the file: whoever has it has all papers in it.", err=True)


COMMANDS = (papers_group, recover)
"""Of the group `vault`."""
