"""`daftar vault …`: make, list, check."""

from __future__ import annotations

import os
from pathlib import Path

import click

from desktop import paths
from desktop.actions import exchange, notebooks, upkeep, workspace
from desktop.cli.shell import Options, show


@click.group("vault")
def vault() -> None:
    """Make, list, check notebooks."""


@vault.command("create")
@click.option("--role", type=click.Choice(["facilitator", "supervisor", "trainer"]), required=True)
@click.option("--practice", is_flag=True, help="A notebook for trying things out.")
@click.option("--json", "as_json", is_flag=True)
@click.pass_obj
def create(options: Options, role: str, practice: bool, as_json: bool) -> None:
    """A new notebook, with this device's keys."""
    cost = workspace.cost(floor=os.environ.get("DAFTAR_ARGON2") == "floor")
    made = workspace.create(options.folder, role, options.passphrase(twice=True), practice=practice, cost=cost)
    made.close()
    if as_json:
        show({"vault": str(options.folder), "role": role, "practice": practice})
    else:
        click.echo(f"The notebook is in {options.folder}", err=True)


@vault.command("list")
@click.option("--json", "as_json", is_flag=True)
@click.option("--under", type=click.Path(path_type=Path), help="Folder to look in.")
def listed(as_json: bool, under: Path | None) -> None:
    """The notebooks of this person."""
    for notebook in notebooks.notebooks(under or paths.notebooks()):
        if as_json:
            show({"name": notebook.name, "vault": str(notebook.folder)})
        else:
            click.echo(notebook.name)


@vault.command("check")
@click.option("--json", "as_json", is_flag=True)
@click.pass_obj
def check(options: Options, as_json: bool) -> None:
    """Pages, log chain, projection = replay; exit 1 if anything is wrong."""
    passphrase = options.passphrase()
    before = upkeep.before_opening(options.folder, passphrase)
    with options.open(passphrase) as opened:
        found = upkeep.check(opened, before)
    if as_json:
        show({"ok": found.ok, "wrong": list(found.wrong), "counts": found.counts, "entries": found.entries})
    else:
        for wrong in found.wrong:
            click.echo(wrong)
        click.echo("ok" if found.ok else "not ok")
        for kind, count in found.counts.items():
            click.echo(f"{kind} {count}")
    if not found.ok:
        click.get_current_context().exit(1)


@vault.command("exposure")
@click.option("--json", "as_json", is_flag=True)
@click.pass_obj
def exposure(options: Options, as_json: bool) -> None:
    """What a finder of the open notebook could read, and what waits."""
    with options.open() as opened:
        found = upkeep.exposure(opened)
    words = {
        "readable": found.readable, "finished": found.finished, "handed_over": found.handed_over,
        "received": found.received, "drafts": found.drafts, "packets": found.packets, "oldest_day": found.oldest_day,
        "last_export": found.last_export, "disk_encrypted": found.disk_encrypted, "swap": found.swap,
    }  # fmt: skip
    if as_json:
        show(words)
    else:
        for name, value in words.items():
            click.echo(f"{name}: {value}")


@click.group("identity")
def identity() -> None:
    """The keys that open packets made for this notebook."""


@identity.command("export")
@click.option("--out", type=click.Path(path_type=Path), required=True)
@click.pass_obj
def export_identity(options: Options, out: Path) -> None:
    """Write this notebook's age identities, for opening a packet with stock tools; asks for the passphrase again."""
    with options.open() as opened:
        opened.prove(options.passphrase())
        exchange.write_private(out, upkeep.identities(opened))
    click.echo(
        "Whoever has this file can open packets that were made for this notebook. Delete it after use.", err=True
    )


COMMANDS = (vault, identity)
