"""`daftar vault passphrase`: another passphrase for the same notebook."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from desktop.actions import door, passphrases
from desktop.cli.shell import NoPassphrase, Options, show


@click.command("passphrase")
@click.option(
    "--new-passphrase-file",
    type=click.Path(path_type=Path, dir_okay=False),
    help="File whose first line is the new passphrase.",
)
@click.option("--yes", is_flag=True, help="Do not ask.")
@click.option("--json", "as_json", is_flag=True)
@click.pass_obj
def passphrase(options: Options, new_passphrase_file: Path | None, yes: bool, as_json: bool) -> None:
    """Change the passphrase; what is in the notebook is not written anew."""
    old = options.passphrase()
    with options.open(old) as opened:
        new = _new(new_passphrase_file)
        passphrases.needs_strength(new)
        click.echo("The old passphrase will stop opening this notebook.", err=True)
        click.echo("A copy of the whole folder made earlier still opens with the old one.", err=True)
        if not yes:
            click.confirm("Change it now?", abort=True, err=True)
        door.change(opened, old, new)
    if as_json:
        show({"vault": str(options.folder)})
    else:
        click.echo("The passphrase is changed.", err=True)


def _new(file: Path | None) -> str:
    if file is not None:
        with open(file, encoding="utf-8") as lines:
            return lines.readline().rstrip("\r\n")
    if not sys.stdin.isatty():
        raise NoPassphrase
    answer: str = click.prompt("New passphrase", hide_input=True, confirmation_prompt=True, err=True)
    return answer


COMMANDS = (passphrase,)
