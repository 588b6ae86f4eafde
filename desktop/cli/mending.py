"""`daftar vault repair`, `purge`, `retire` and `hold`: each says first what it will do."""

from __future__ import annotations

import os
import sys

import click

from desktop.actions import mending, workspace
from desktop.cli.shell import Options, say, show

AS_JSON = click.option("--json", "as_json", is_flag=True)
YES = click.option("--yes", is_flag=True, help="Do not ask.")


def _agreed(what: str, *, yes: bool) -> None:
    """Say what will be done; without `--yes` it is asked on a terminal and refused elsewhere."""
    say(what, err=True)
    if yes:
        return
    if not sys.stdin.isatty():
        raise click.UsageError("Nobody is there to be asked: add --yes.")
    click.confirm("Go on?", abort=True, err=True)


@click.command("repair")
@YES
@AS_JSON
@click.pass_obj
def mend(options: Options, yes: bool, as_json: bool) -> None:
    """Make a sound notebook of all that can be read of a damaged one; exit 3 if something could not."""
    _agreed("A new notebook file is made of what can be read. The damaged one is kept in the folder damaged.", yes=yes)
    found = mending.mend(options.folder, options.passphrase(), os.urandom)
    lost = [{"device": one.device, "number": one.seq} for one in found.lost]
    parts = [{"device": one.device, "number": one.seq, "part": part} for one, part in found.parts_lost]
    if as_json:
        show(
            {
                "pages": found.damaged_pages, "entries": found.entries, "parts": found.parts,
                "from_copies": found.from_copies, "lost": lost, "parts_lost": parts, "hurt": list(found.hurt),
            }
        )  # fmt: skip
    else:
        say(f"damaged pages: {found.damaged_pages}\nentries: {found.entries}\nfrom copies: {found.from_copies}")
        for entry in lost:
            say(f"lost: {entry['device']} {entry['number']}")
        for part in parts:
            say(f"lost: {part['device']} {part['number']} {part['part']}")
    if lost or parts or found.hurt:
        click.get_current_context().exit(3)


@click.command("purge")
@YES
@AS_JSON
@click.pass_obj
def purge(options: Options, yes: bool, as_json: bool) -> None:
    """Take every trace of what was deleted out of the notebook's folder."""
    _agreed("The notebook file is written anew, older copies beside it and damaged files kept aside go.", yes=yes)
    with options.open() as opened:
        freed = mending.purge(opened)
    show({"freed": freed}) if as_json else say(f"freed: {freed}")


@click.command("retire")
@YES
@AS_JSON
@click.pass_obj
def retire(options: Options, yes: bool, as_json: bool) -> None:
    """End this notebook for good; what would be lost is listed first."""
    passphrase = options.passphrase()
    with options.open(passphrase) as opened:
        mending.needs_no_hold(opened)
        risk = mending.at_risk(opened)
    say(
        f"Lost with it: {risk.drafts} drafts, {risk.sessions} sessions not handed over,"
        f" {risk.packets} packets without a receipt.", err=True,
    )  # fmt: skip
    if risk.papers_pending:
        say("The recovery papers of the programme are not proved: nobody will open its packets.", err=True)
    if risk.no_backup:
        say("There is no backup of what was collected here.", err=True)
    _agreed(f"The notebook in {options.folder} ends: its keys are destroyed, then its files.", yes=yes)
    mending.retire(workspace.unlock(options.folder, passphrase), passphrase)
    if as_json:
        show({"retired": str(options.folder)})


@click.command("hold")
@click.argument("state", type=click.Choice(["on", "off", "show"]))
@AS_JSON
@click.pass_obj
def hold(options: Options, state: str, as_json: bool) -> None:
    """Forbid for the whole programme that anything is erased or a notebook retired, or allow it again."""
    with options.open() as opened:
        if state != "show":
            mending.switch_hold(opened, on=state == "on")
        stands = mending.held(opened)
    show({"hold": stands}) if as_json else say("on" if stands else "off")


COMMANDS = (mend, purge, retire, hold)
