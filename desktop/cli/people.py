"""`daftar programme …` and `daftar device …`: who belongs together."""

from __future__ import annotations

from pathlib import Path

import click

from desktop.actions import exchange, intake, people, programme
from desktop.cli.shell import Options, show


@click.group("programme")
def programme_group() -> None:
    """A supervisor's programme."""


@programme_group.command("create")
@click.option("--title", required=True)
@click.option("--country", required=True, type=click.Choice(["KZ", "KG", "TJ", "UZ", "TM", "AF", "other"]))
@click.option("--json", "as_json", is_flag=True)
@click.pass_obj
def create(options: Options, title: str, country: str, as_json: bool) -> None:
    """Found a programme: its root key, and this device as its first supervisor."""
    with options.open() as opened:
        programme.create(opened, title, country)
        found = opened.needs_programme()
    if as_json:
        show({"programme": found.id, "title": found.title, "country": found.country, "fingerprint": found.fingerprint})
    else:
        click.echo(f"{found.title}: {found.fingerprint}")


@programme_group.command("show")
@click.option("--json", "as_json", is_flag=True)
@click.pass_obj
def show_programme(options: Options, as_json: bool) -> None:
    """The programme this notebook belongs to."""
    with options.open() as opened:
        found, label = opened.needs_programme(), opened.label()
    if as_json:
        show({
            "programme": found.id, "title": found.title, "country": found.country, "fingerprint": found.fingerprint,
            "practice": found.practice, "label": label,
        })  # fmt: skip
    else:
        click.echo(f"{found.title} ({found.country}), this device: {label or '-'}\n{found.fingerprint}")


@click.group("device")
def device() -> None:
    """Device cards, approval, the list."""


@device.command("card")
@click.option("--out", type=click.Path(path_type=Path), required=True)
@click.option("--json", "as_json", is_flag=True)
@click.pass_obj
def card(options: Options, out: Path, as_json: bool) -> None:
    """Write this device's card; read its digits aloud to the supervisor."""
    with options.open() as opened:
        content = people.card_file(opened)
        found = people.read_card(content)
        exchange.write_plain(out, content)
    if as_json:
        show({"file": str(out), "fingerprint": found.fingerprint, "role": found.role})
    else:
        click.echo(found.fingerprint)


@device.command("approve")
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--label", required=True)
@click.option("--fingerprint", required=True)
@click.option("--out", type=click.Path(path_type=Path), help="Folder for the invitation; else beside the card.")
@click.option("--json", "as_json", is_flag=True)
@click.pass_obj
def approve(options: Options, file: Path, label: str, fingerprint: str, out: Path | None, as_json: bool) -> None:
    """Take a device in, and write its invitation."""
    with options.open() as opened:
        found = people.read_card(intake.read(file))
        folder = out or file.parent
        folder.mkdir(exist_ok=True)
        people.approve(opened, found, label, fingerprint)
        written = exchange.export(opened, label, folder)
    if as_json:
        show({"label": label, "device": found.device, "role": found.role, "file": str(written.file)})
    else:
        click.echo(str(written.file))


@device.command("list")
@click.option("--json", "as_json", is_flag=True)
@click.pass_obj
def listed(options: Options, as_json: bool) -> None:
    """Everybody in the programme."""
    with options.open() as opened:
        found = people.listing(opened)
    for person in found:
        member = person.member
        if as_json:
            show({
                "label": member.label, "role": member.role, "device": member.device, "revoked": member.revoked,
                "sessions": person.sessions, "own": person.own,
            })  # fmt: skip
        else:
            click.echo(f"{member.label} {member.role}{' (removed)' if member.revoked else ''} {person.sessions}")


@device.command("revoke")
@click.argument("label")
@click.option("--yes", is_flag=True, help="Do not ask.")
@click.pass_obj
def revoke(options: Options, label: str, yes: bool) -> None:
    """Remove a device for good."""
    if not yes:
        click.confirm(f"Remove {label}? This cannot be undone.", abort=True, err=True)
    with options.open() as opened:
        people.revoke(opened, label)


COMMANDS = (programme_group, device)
