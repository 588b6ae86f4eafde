"""`daftar record …`, `kinds`, `text check`: writing and reading records."""

from __future__ import annotations

import json
import sys
from typing import IO, NoReturn

import click

from desktop.actions import record
from desktop.cli.shell import Options, say, show
from desktop.domain.describe import describe
from desktop.domain.kind import KINDS
from desktop.domain.record import Filter, Record
from desktop.errors import AppError
from desktop.words import QT_TRANSLATE_NOOP


class NotJson(AppError):
    code = "not-json"
    text = QT_TRANSLATE_NOOP("Errors", "Line {line} is not a JSON object, or it says something twice.")
    hint = QT_TRANSLATE_NOOP("Errors", "Write one JSON object, or one on each line. Nothing was changed.")


@click.group("record")
def records() -> None:
    """Write and read records."""


def _objects(file: IO[str]) -> list[dict[str, object]]:
    """One JSON object over the whole file, or one a line. NaN, fractions and names said twice are refused."""
    text = file.read()
    try:
        return [_object(text, 1)]
    except NotJson:
        lines = [(number, line) for number, line in enumerate(text.splitlines(), 1) if line.strip()]
        return [_object(line, number) for number, line in lines]


def _object(text: str, line: int) -> dict[str, object]:
    def refuse(_: object) -> NoReturn:
        raise ValueError

    def once(pairs: list[tuple[str, object]]) -> dict[str, object]:
        if len({name for name, _ in pairs}) != len(pairs):
            raise ValueError
        return dict(pairs)

    try:
        found = json.loads(text, parse_constant=refuse, parse_float=refuse, object_pairs_hook=once)
    except (ValueError, RecursionError) as error:
        raise NotJson(line=line) from error
    if not isinstance(found, dict):
        raise NotJson(line=line)
    return found


@records.command("add")
@click.argument("kind")
@click.argument("file", type=click.File(encoding="utf-8"))
@click.option("--json", "as_json", is_flag=True)
@click.pass_obj
def add(options: Options, kind: str, file: IO[str], as_json: bool) -> None:
    """Add records from JSON, all or none; prints the new ids."""
    objects = _objects(file)
    with options.open() as opened:
        made = record.add(opened, kind, objects)
        # Printed while the notebook is open and after the commit: an id on the screen is an id on the disk.
        for one in made.ids:
            if as_json:
                show({"id": one})
            else:
                click.echo(one)
        sys.stdout.flush()


@records.command("edit")
@click.argument("kind")
@click.argument("id")
@click.argument("file", type=click.File(encoding="utf-8"))
@click.pass_obj
def edit(options: Options, kind: str, id: str, file: IO[str]) -> None:  # noqa: A002 - the word of the interface
    """Change the fields that the JSON object names; null empties one."""
    objects = _objects(file)
    if len(objects) != 1:
        raise NotJson(line=2)
    with options.open() as opened:
        record.edit(opened, kind, id, objects[0])
    click.echo(id)


@records.command("withdraw")
@click.argument("kind")
@click.argument("id")
@click.pass_obj
def withdraw(options: Options, kind: str, id: str) -> None:  # noqa: A002
    """Take a record out of lists and figures."""
    with options.open() as opened:
        record.withdraw(opened, kind, id)
    click.echo(id)


def _words(found: Record) -> dict[str, object]:
    words: dict[str, object] = {
        "id": found.id, "kind": found.kind, "device": found.label, "state": found.state, **found.values,
    }  # fmt: skip
    if found.conflicts:
        words["conflicts"] = found.conflicts
    if found.withdrawn:
        words["withdrawn"] = True
    return words


@records.command("list")
@click.argument("kind")
@click.option("--from", "first", default="", help="First day.")
@click.option("--to", "last", default="", help="Last day.")
@click.option("--cohort", default="", help="Id of a group.")
@click.option("--text", default="", help="Words to look for.")
@click.option("--json", "as_json", is_flag=True)
@click.pass_obj
def listed(options: Options, kind: str, first: str, last: str, cohort: str, text: str, as_json: bool) -> None:
    """The records of a kind, the latest day first."""
    record.needs_kind(kind)
    with options.open() as opened:
        for found in record.rows(opened, kind, Filter(text, first, last, cohort)):
            if as_json:
                show(_words(found))
            else:
                day = found.values.get("date") or found.values.get("code") or ""
                say(f"{found.id} {found.label} {day} {found.values.get('activity', '')}")


@records.command("show")
@click.argument("kind")
@click.argument("id")
@click.option("--json", "as_json", is_flag=True)
@click.pass_obj
def shown(options: Options, kind: str, id: str, as_json: bool) -> None:  # noqa: A002
    """One record."""
    with options.open() as opened:
        words = _words(record.show(opened, kind, id))
    if as_json:
        show(words)
    else:
        for name, value in words.items():
            say(f"{name}: {value}")


@click.command("kinds")
@click.option("--json", "as_json", is_flag=True)
def kinds(as_json: bool) -> None:
    """Every kind, field, type, limit and allowed value."""
    for kind in KINDS:
        if as_json:
            show(describe(kind))
        else:
            click.echo(kind.name)
            for field in kind.every:
                click.echo(f"  {field.name}{' *' if field.required else ''}  {type(field.type).__name__}")


@click.group("text")
def text_group() -> None:
    """The text guard."""


@text_group.command("check")
@click.argument("file", type=click.File(encoding="utf-8"))
@click.option("--json", "as_json", is_flag=True)
def check(file: IO[str], as_json: bool) -> None:
    """What in a text could name a person; exit 1 if anything must be changed."""
    blocked = False
    for number, line in enumerate(file.read().splitlines(), 1):
        for finding in record.text_guard().scan(line):
            blocked = blocked or finding.level == "block"
            found = {
                "line": number, "start": finding.start, "end": finding.end,
                "level": finding.level, "rule": finding.rule,
            }  # fmt: skip
            if as_json:
                show(found)
            else:
                click.echo(f"{number}:{finding.start}-{finding.end} {finding.level} {finding.rule}")
    if blocked:
        click.get_current_context().exit(1)


COMMANDS = (records, kinds, text_group)
