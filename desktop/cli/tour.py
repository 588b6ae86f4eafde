"""`daftar tour`: the whole main job through the real windows, with pictures of every page."""

from __future__ import annotations

from pathlib import Path

import click

from desktop.cli.shell import language
from desktop.words import LANGUAGES


@click.command("tour")
@click.option("--out", type=click.Path(file_okay=False, path_type=Path), required=True, help="Where the pictures go.")
@click.option("--lang", "spoken", type=click.Choice(LANGUAGES), help="The language of the windows.")
@click.option(
    "--theme", "look", type=click.Choice(("light", "dark", "contrast")), help="One look; else light and dark."
)
def tour(out: Path, spoken: str | None, look: str | None) -> None:
    """Perform the whole main job through the real windows; write pictures, papers and index.html."""
    from desktop.ui.tour import perform

    click.echo(str(perform(out, spoken or language(), look or "")))


COMMANDS = (tour,)
