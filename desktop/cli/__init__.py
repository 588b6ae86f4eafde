"""The command line: a stable interface (docs/cli.md) over the same verbs as the window."""

from __future__ import annotations

from pathlib import Path

import click

from desktop import paths
from desktop.cli import exchange, paper, people, record, tour, vault
from desktop.cli.shell import Guarded, Options, language


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
    paths.private()
    ctx.obj = Options(folder, passphrase_file, language())
    if ctx.invoked_subcommand is None:
        from desktop import app

        ctx.exit(app.run(folder))


for command in (
    *vault.COMMANDS,
    *people.COMMANDS,
    *record.COMMANDS,
    *exchange.COMMANDS,
    *paper.COMMANDS,
    *tour.COMMANDS,
):
    main.add_command(command)
