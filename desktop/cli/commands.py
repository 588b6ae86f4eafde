"""Commands: everything the program can be asked in words, each family imported when one of it is asked for."""

from __future__ import annotations

from pathlib import Path

import click

from desktop.cli.shell import Guarded, Options, language


def _notebook() -> tuple[click.Command, ...]:
    from desktop.cli import backups, door, mending, recovery, vault

    for command in (*door.COMMANDS, *recovery.COMMANDS, *backups.COMMANDS, *mending.COMMANDS):
        vault.vault.add_command(command)
    return vault.COMMANDS


def _people() -> tuple[click.Command, ...]:
    from desktop.cli import people

    return people.COMMANDS


def _records() -> tuple[click.Command, ...]:
    from desktop.cli import record

    return record.COMMANDS


def _packets() -> tuple[click.Command, ...]:
    from desktop.cli import exchange

    return exchange.COMMANDS


def _paper() -> tuple[click.Command, ...]:
    from desktop.cli import paper, tour

    return paper.COMMANDS + tour.COMMANDS


_FAMILIES = (
    (("vault", "identity"), _notebook),
    (("programme", "device"), _people),
    (("record", "kinds", "text"), _records),
    (("bundle",), _packets),
    (("guide", "sheet", "table", "tour"), _paper),
)


@click.group(cls=Guarded, invoke_without_command=True)
@click.option(
    "--vault", "folder", type=click.Path(path_type=Path), envvar="DAFTAR_VAULT", help="Folder of the notebook."
)
@click.option(
    "--passphrase-file",
    type=click.Path(path_type=Path),
    envvar="DAFTAR_PASSPHRASE_FILE",
    help="File whose first line is the passphrase.",
)
@click.version_option(package_name="daftar-notebook", prog_name="daftar")
@click.pass_context
def main(ctx: click.Context, folder: Path | None, passphrase_file: Path | None) -> None:
    """Daftar, a notebook for sessions, never for persons. Without a command it opens the window."""
    ctx.obj = Options(folder, passphrase_file, language())
    if ctx.invoked_subcommand is None:
        from desktop import app

        ctx.exit(app.run(folder))


main.families = _FAMILIES
