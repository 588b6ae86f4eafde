"""`daftar vault backup` and `daftar vault restore`."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TextIO

import click

from desktop.actions import backups, programme
from desktop.actions.recovery import ENOUGH
from desktop.cli.recovery import typed_papers
from desktop.cli.shell import Options, show
from desktop.words import QT_TRANSLATE_NOOP

MISSING = QT_TRANSLATE_NOOP("Backups", "What was written after {day} is not in it.")
AS_JSON = click.option("--json", "as_json", is_flag=True)
YES = click.option("--yes", is_flag=True, help="Do not ask.")


@click.command("backup")
@click.option("--out", type=click.Path(path_type=Path), help="Folder on another disk; without it, beside the notebook.")
@click.option("--same-disk", is_flag=True, help="Write it even if the folder is on the disk of the notebook.")
@click.option("--list", "listed", is_flag=True, help="The numbers there are; writes nothing.")
@click.option("--gone", type=int, help="Confirm that the backup with this number was destroyed; writes nothing.")
@AS_JSON
@click.pass_obj
def write(options: Options, out: Path | None, same_disk: bool, listed: bool, gone: int | None, as_json: bool) -> None:
    """Write a backup: beside the notebook, or a numbered one that two papers of the programme open."""
    with options.open() as opened:
        if gone is not None:
            backups.confirm_gone(opened, gone)
        if listed or gone is not None:
            for one in backups.standing(opened).numbered:
                said = {"number": one.number, "day": one.day, "place": one.place, "name": one.name, "bytes": one.size}
                if as_json:
                    show(said)
                else:
                    click.echo(f"{one.number} {one.day} {one.place} {one.name or '-'}")
            return
        if out is None:
            file, number = backups.copy(opened), 0
        else:
            made = backups.write(opened, out, same_disk=same_disk)
            if programme.papers_pending(opened):
                click.echo("Two papers of the programme open it: make and rehearse them soon.", err=True)
            file, number = made.file, made.number
    if as_json:
        show({"file": str(file), "number": number, "bytes": file.stat().st_size})
    else:
        click.echo(file)


@click.command("restore")
@click.argument("file", type=click.Path(path_type=Path), required=False)
@click.option("--papers", "--shares-file", "papers", type=click.File(encoding="utf-8"), help="The words of two papers.")
@click.option("--beside", is_flag=True, help="Put the newest copy beside a damaged notebook in its place.")
@click.option(
    "--new-passphrase-file", "fresh", type=click.Path(path_type=Path), help="File whose first line is the new one."
)
@YES
@AS_JSON
@click.pass_obj
def restore(
    options: Options,
    file: Path | None,
    papers: TextIO | None,
    beside: bool,
    fresh: Path | None,
    yes: bool,
    as_json: bool,
) -> None:
    """Bring a notebook back: from a numbered backup into a new folder, or from the copy beside a damaged one."""
    if beside == (file is not None):
        raise click.UsageError("Name a backup, or say --beside.")
    if file is None:
        click.echo("The newest sound copy takes the place of the notebook; what is there now is kept aside.", err=True)
        _agreed(yes)
        back = backups.put_back(options.folder, options.passphrase())
        day, number = back.day, 0
    else:
        click.echo("A notebook is made of the backup, with a new passphrase.", err=True)
        _agreed(yes)
        opened = backups.unpack(file, typed_papers(papers, ENOUGH), options.folder)
        passphrase = Options(options.vault, fresh or options.passphrase_file, options.language).passphrase(twice=True)
        backups.finish(opened, passphrase).close()
        day, number = opened.label.day, opened.label.number
    click.echo(MISSING.format(day=day), err=True)
    if as_json:
        show({"vault": str(options.folder), "day": day, "number": number})
    else:
        click.echo("ok")


def _agreed(yes: bool) -> None:
    if not yes and sys.stdin.isatty():
        click.confirm("Go on?", abort=True, err=True)


COMMANDS = (write, restore)
