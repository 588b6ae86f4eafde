"""Markup: the small part of Markdown a guide may use, read strictly into blocks that remember their lines."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from desktop.errors import AppError
from desktop.reports.document import Block, Bullets, Column, Heading, Numbered, Paragraph, Span, Table, Text, cells
from desktop.words import QT_TRANSLATE_NOOP

_HEADING = re.compile(r"(#{2,3}) (.+?)(?: \{#([a-z0-9-]+)\})?")
_BULLET = re.compile(r"- (.+)")
_NUMBER = re.compile(r"(\d{1,2})\. (.+)")
_STRANGE = re.compile(r"[<>`\[\]{}\\_~^]|\*{3,}|(?<!\*)\*(?!\*)|https?:|^#|^\||^\+ |^---|[\x00-\x08\x0b-\x1f\x7f-\x9f]")
_DIVIDER = re.compile(r"\|(?: ?:?-+:? ?\|)+")


class GuideMarkup(AppError):
    code = "guide-markup"
    text = QT_TRANSLATE_NOOP("Errors", "Line {line} of the guide has something a guide may not hold: {found}")
    hint = QT_TRANSLATE_NOOP(
        "Errors", "Use headings, paragraphs, lists, tables and **bold** only: no links, pictures, HTML or italics."
    )


class GuideTableUneven(AppError):
    code = "guide-table-uneven"
    text = QT_TRANSLATE_NOOP(
        "Errors", "The table at line {line} of the guide does not have the same cells in each row."
    )
    hint = QT_TRANSLATE_NOOP("Errors", "Give each row as many cells as the first, and put |---| under the first row.")


@dataclass(frozen=True, slots=True)
class Placed:
    """A block, the line it begins on (from 1), and the name in braces behind a heading."""

    line: int
    block: Block
    name: str = ""


@dataclass(frozen=True, slots=True)
class Line:
    number: int
    text: str


def inline(line: Line) -> Text:
    """The runs of a text with `**bold**`; raises GuideMarkup for any other markup or an unpaired `**`."""
    found = _STRANGE.search(line.text)
    if found is not None:
        raise GuideMarkup(line=line.number, found=found.group().strip() or repr(found.group()))
    pieces = line.text.split("**")
    if len(pieces) % 2 == 0:
        raise GuideMarkup(line=line.number, found="**")
    return tuple(Span(piece, bold=index % 2 == 1) for index, piece in enumerate(pieces) if piece)


def blocks(lines: Sequence[Line]) -> Iterator[Placed]:
    """The blocks of the lines in order; raises GuideMarkup and GuideTableUneven with the line at fault."""
    for group in _groups(lines):
        first = group[0]
        heading = _HEADING.fullmatch(first.text)
        if heading is not None:
            yield _heading(first, heading)
        rest = group[1:] if heading is not None else group  # text may follow a heading without an empty line
        if rest:
            yield _block(rest)


def _groups(lines: Sequence[Line]) -> Iterator[list[Line]]:
    group: list[Line] = []
    for line in lines:
        if group and (not line.text.strip() or line.text.startswith("#")):
            yield group
            group = []
        if line.text.strip():
            group.append(Line(line.number, line.text.rstrip()))
    if group:
        yield group


def _heading(line: Line, found: re.Match[str]) -> Placed:
    title = inline(Line(line.number, found.group(2)))
    if any(span.bold for span in title):
        raise GuideMarkup(line=line.number, found="**")
    return Placed(line.number, Heading(2 if found.group(1) == "##" else 3, title[0].text), found.group(3) or "")


def _block(group: list[Line]) -> Placed:
    first = group[0]
    if first.text.startswith("|"):
        return Placed(first.number, _table(group))
    if _BULLET.fullmatch(first.text):
        return Placed(first.number, Bullets(tuple(inline(item) for item in _items(group, _BULLET))))
    if _NUMBER.fullmatch(first.text):
        return Placed(first.number, Numbered(tuple(inline(item) for item in _items(group, _NUMBER))))
    whole = Line(first.number, " ".join(line.text.strip() for line in group))
    for line in group:
        inline(Line(line.number, line.text.strip().replace("**", "")))
    return Placed(first.number, Paragraph(inline(whole)))


def _items(group: list[Line], mark: re.Pattern[str]) -> list[Line]:
    items: list[Line] = []
    for line in group:
        found = mark.fullmatch(line.text)
        if found is None and not line.text.startswith("  "):
            raise GuideMarkup(line=line.number, found=line.text[:20])
        if found is None:
            items[-1] = Line(items[-1].number, f"{items[-1].text} {line.text.strip()}")
        else:
            items.append(Line(line.number, found.group(found.re.groups)))
            if found.re.groups == 2 and int(found.group(1)) != len(items):
                raise GuideMarkup(line=line.number, found=found.group(1))
    return items


def _table(group: list[Line]) -> Table:
    if len(group) < 3 or not _DIVIDER.fullmatch(group[1].text):
        raise GuideTableUneven(line=group[0].number)
    rows = [_cells(line) for index, line in enumerate(group) if index != 1]
    width = len(_cells(Line(group[1].number, group[1].text.replace("-", "x"))))
    for line, row in zip((line for index, line in enumerate(group) if index != 1), rows, strict=True):
        if len(row) != width:
            raise GuideTableUneven(line=line.number)
    return Table(tuple(Column(1.0) for _ in range(width)), (cells(*rows[0]),), tuple(cells(*row) for row in rows[1:]))


def _cells(line: Line) -> tuple[str, ...]:
    if not (line.text.startswith("|") and line.text.endswith("|") and len(line.text) > 1):
        raise GuideTableUneven(line=line.number)
    found = tuple(cell.strip() for cell in line.text[1:-1].split("|"))
    for cell in found:
        if "**" in cell:
            raise GuideMarkup(line=line.number, found="**")
        inline(Line(line.number, cell))
    return found
