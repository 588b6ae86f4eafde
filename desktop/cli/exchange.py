"""`daftar bundle …`: hand over, take in, look."""

from __future__ import annotations

from pathlib import Path

import click

from desktop.actions import exchange, intake
from desktop.cli.shell import PARKED, Options, language, report, say, show
from desktop.errors import AppError, from_os

FILES = click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path))


@click.group("bundle")
def bundles() -> None:
    """Hand packets over and take them in."""


@bundles.command("export")
@click.option("--to", required=True, help="Label of the addressee, as S1 or F2.")
@click.option("--out", required=True, type=click.Path(path_type=Path), help="Folder to write to.")
@click.option("--new-only", is_flag=True, help="Leave out the earlier packets that wait for a receipt.")
@click.option("--json", "as_json", is_flag=True)
@click.pass_obj
def export(options: Options, to: str, out: Path, new_only: bool, as_json: bool) -> None:
    """Write a packet, read it back, and say that the stick may be removed."""
    out.mkdir(exist_ok=True)  # but not its parents: a stick that is not there must not become a folder
    with options.open() as opened:
        done = exchange.export(opened, to, out, new_only=new_only)
    if as_json:
        again = [str(file) for file in done.again]
        show({"file": str(done.file), "to": to, "entries": done.entries, "bytes": done.bytes, "again": again})
    else:
        click.echo(str(done.file))
        click.echo("Written, read back and compared. Safe to remove.", err=True)


@bundles.command("import")
@FILES
@click.option("--json", "as_json", is_flag=True)
@click.pass_obj
def take(options: Options, files: tuple[Path, ...], as_json: bool) -> None:
    """Take packets in, a line each; a refused one changes nothing."""
    refused = parked = False
    with options.open() as opened:
        for file in files:
            line: dict[str, object] = {"file": str(file)}
            try:
                taken = intake.accept(opened, intake.preview(opened, intake.read(file)))
                line |= {
                    "status": taken.status, "code": "", "from": taken.sender, "entries": taken.entries,
                    "gaps": list(taken.gaps),
                }  # fmt: skip
                if taken.parked:
                    parked = True
                    line["parked"] = taken.parked
            except (AppError, OSError) as error:
                failure = from_os(error) if isinstance(error, OSError) else error
                refused = True
                line |= {"status": "refused", "code": failure.code, "from": "", "entries": 0, "gaps": []}
                report(failure, language())
            if as_json:
                show(line)
            else:
                say(f"{file.name}: {line['status']} {line['code'] or line['entries']}")
    if refused or parked:
        click.get_current_context().exit(1 if refused else PARKED)


@bundles.command("inspect")
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--json", "as_json", is_flag=True)
@click.pass_obj
def inspect(options: Options, file: Path, as_json: bool) -> None:
    """What a packet holds, without taking it in."""
    with options.open() as opened:
        seen = intake.preview(opened, intake.read(file))
    words = {
        "from": seen.sender, "role": seen.role, "number": seen.number, "day": seen.day, "status": seen.status,
        "entries": seen.entries, "records": seen.counts, "gaps": list(seen.gaps), "parked": len(seen.parked),
    }  # fmt: skip
    if as_json:
        show(words)
    else:
        for name, value in words.items():
            say(f"{name}: {value}")


@bundles.command("gaps")
@click.option("--json", "as_json", is_flag=True)
@click.pass_obj
def gaps(options: Options, as_json: bool) -> None:
    """The gap board: what is here, what is missing."""
    with options.open() as opened:
        rows = intake.board(opened)
    for row in rows:
        if as_json:
            words = {"label": row.label, "here": list(row.here), "missing": list(row.missing), "last": row.last_day}
            show({**words, "apart": row.apart})
        else:
            missing = f", missing {list(row.missing)}" if row.missing else ""
            apart = ", two notebooks write as this one" if row.apart else ""
            click.echo(f"{row.label}: {list(row.here)}{missing}{apart}")


COMMANDS = (bundles,)
