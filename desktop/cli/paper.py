"""`daftar guide …` and `daftar sheet …`: paper, without a notebook."""

from __future__ import annotations

from pathlib import Path

import click

from desktop import paths
from desktop.actions import exchange, paper
from desktop.cli.shell import Options, language, show
from desktop.errors import AppError
from desktop.reports.document import Document
from desktop.words import QT_TRANSLATE_NOOP, Catalogue

OUT = click.option("--out", type=click.Path(path_type=Path), required=True)
LANGUAGE = click.option("--lang", default="ru", show_default=True)


class LayoutMissing(AppError):
    code = "layout-missing"
    text = QT_TRANSLATE_NOOP("Errors", "The layout “{layout}” does not exist yet.")
    hint = QT_TRANSLATE_NOOP("Errors", "Print as a4.")


class FormatMissing(AppError):
    code = "format-missing"
    text = QT_TRANSLATE_NOOP("Errors", "The table cannot be written as “{suffix}”.")
    hint = QT_TRANSLATE_NOOP("Errors", "Name a file that ends in .pdf or .xlsx.")


@click.group("guide")
def guides() -> None:
    """Session guides."""


@guides.command("list")
@click.option("--json", "as_json", is_flag=True)
def listed(as_json: bool) -> None:
    """The guides, and in which languages they are."""
    for entry in paper.guides():
        if as_json:
            show({
                "id": entry.id, "version": entry.version, "activity": entry.activity,
                "languages": list(entry.languages),
            })  # fmt: skip
        else:
            click.echo(f"{entry.id} {entry.version} {entry.activity} {' '.join(entry.languages)}")


@guides.command("print")
@click.argument("id")
@LANGUAGE
@click.option("--layout", default="a4", show_default=True)
@OUT
def print_guide(id: str, lang: str, layout: str, out: Path) -> None:  # noqa: A002 - the word of the interface
    """A guide as PDF."""
    if layout != "a4":
        raise LayoutMissing(layout=layout[:20])
    _write(out, paper.guide_document(id, lang, _catalogue(lang).translate))


@click.group("sheet")
def sheets() -> None:
    """Blank sheets."""


@sheets.command("print")
@click.argument("name")
@click.option("--guide", default="", help="Take sentences and steps from this guide.")
@LANGUAGE
@OUT
def print_sheet(name: str, guide: str, lang: str, out: Path) -> None:
    """A blank sheet as PDF."""
    _write(out, paper.sheet_document(name, guide, lang, _catalogue(lang).translate))


@click.group("table")
def table_group() -> None:
    """Tables for the team."""


@table_group.command("internal")
@click.option("--lang", default="", help="Language; else that of the messages.")
@OUT
@click.pass_obj
def internal(options: Options, lang: str, out: Path) -> None:
    """Sessions and attendances by activity and month, not for release."""
    chosen = lang or language()
    said = _catalogue(chosen).translate
    with options.open() as opened:
        if out.suffix == ".xlsx":
            exchange.write_plain(out, paper.internal_xlsx(opened, said))
        elif out.suffix == ".pdf":
            _write(out, paper.internal_table(opened, said, chosen))
        else:
            raise FormatMissing(suffix=out.suffix[:10])


def _catalogue(lang: str) -> Catalogue:
    return Catalogue.load(paths.resources() / "i18n", lang)


def _write(out: Path, document: Document) -> None:
    """Lay the document out and write it whole. The page painter is loaded only here: other commands start faster."""
    import os

    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from desktop.ui import printing

    exchange.write_plain(out, printing.pdf_alone(document))
    click.echo(str(out))


COMMANDS = (guides, sheets, table_group)
