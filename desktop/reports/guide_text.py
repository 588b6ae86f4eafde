"""Guide text: one session guide in one language, read strictly from its Markdown."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from desktop.errors import AppError
from desktop.reports.document import Block, Heading, Labelled, Paragraph, Span, Table
from desktop.reports.markup import Line, Placed, blocks
from desktop.words import QT_TRANSLATE_NOOP

SECTIONS = (
    "aim",
    "objectives",
    "materials",
    "before",
    "timing",
    "steps",
    "notes",
    "adaptations",
    "safety",
    "closing",
    "handout",
    "tally",
    "debrief",
)
"""What every guide has, in this order; the titles are the author's own."""

_FIELDS = {
    "id": r"[a-z][a-z0-9]*(-[a-z0-9]+)*",
    "version": r"[1-9][0-9]{0,3}",
    "language": r"[a-z]{2,3}(-[a-z]{4})?",
    "title": r"\S.{0,79}",
    "activity": r"[a-z][a-z0-9_]*",
    "minutes": r"[1-9][0-9]{1,2}",
    "group": r"[1-9][0-9]?-[1-9][0-9]?",
    "status": r"reviewed|draft",
    "cues": r"[^,]{1,20}(, [^,]{1,20}){3}",
}
_STEP = re.compile(r"(\d{1,2})\. (.+)")
_SHORT = re.compile(r"minutes-(\d{1,3})")
_ITEM = re.compile(r"[A-Z]\d{1,2}r?")


class GuideUnreadable(AppError):
    code = "guide-unreadable"
    text = QT_TRANSLATE_NOOP("Errors", "This file is not a guide.")
    hint = QT_TRANSLATE_NOOP(
        "Errors", "A guide is a text file in UTF-8, smaller than 200 KB, that begins with a line ---."
    )


class GuideField(AppError):
    code = "guide-field"
    text = QT_TRANSLATE_NOOP(
        "Errors", "Line {line} of the guide: the entry “{field}” is missing, unknown, or cannot be read."
    )
    hint = QT_TRANSLATE_NOOP("Errors", "Compare the lines above the second --- with those of a built-in guide.")


class GuideSection(AppError):
    code = "guide-section"
    text = QT_TRANSLATE_NOOP(
        "Errors", "Line {line} of the guide: the part “{section}” is missing, double, or out of its place."
    )
    hint = QT_TRANSLATE_NOOP(
        "Errors", "Every part has a heading such as ## Aim {{#aim}}, in the order of the built-in guides."
    )


class GuideMinutes(AppError):
    code = "guide-minutes"
    text = QT_TRANSLATE_NOOP(
        "Errors", "The timing table at line {line} of the guide adds up to {found} minutes, not {wanted}."
    )
    hint = QT_TRANSLATE_NOOP("Errors", "Change the minutes of a step, or the minutes at the head of the guide.")


class GuideStep(AppError):
    code = "guide-step"
    text = QT_TRANSLATE_NOOP(
        "Errors", "Line {line} of the guide: step {step} is not the same here and in the timing table."
    )
    hint = QT_TRANSLATE_NOOP("Errors", "Number the steps 1, 2, 3 and give each the same name in both places.")


class GuideCue(AppError):
    code = "guide-cue"
    text = QT_TRANSLATE_NOOP("Errors", "Line {line} of the guide does not begin with one of the words {cues} in bold.")
    hint = QT_TRANSLATE_NOOP("Errors", "In a step every paragraph says what it is for, as in: **Say.** Welcome.")


class GuideItem(AppError):
    code = "guide-item"
    text = QT_TRANSLATE_NOOP("Errors", "Line {line} of the guide: this is not a sentence for the tally.")
    hint = QT_TRANSLATE_NOOP(
        "Errors", "Give each sentence a code such as P3 or N2r, its words, and the change you wish for."
    )


@dataclass(frozen=True, slots=True)
class Step:
    number: int
    name: str
    minutes: int
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Item:
    """A sentence of the tally. A code that ends in "r" is reversed: less is better."""

    code: str
    text: str
    wished: str


@dataclass(frozen=True, slots=True)
class Section:
    name: str
    title: str
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Guide:
    """`group` is the fewest and the most people; `cues` are the words for say, ask, expect, do."""

    id: str
    version: int
    language: str
    title: str
    activity: str
    minutes: int
    group: tuple[int, int]
    status: Literal["reviewed", "draft"]
    cues: tuple[str, ...]
    sections: tuple[Section, ...]
    steps: tuple[Step, ...]
    items: tuple[Item, ...]

    def section(self, name: str) -> Section:
        """The part called `name`, one of SECTIONS."""
        return self.sections[SECTIONS.index(name)]


def parse(text: str) -> Guide:
    """The guide in `text`; raises a Guide… error that names the line (from 1) of the first fault."""
    lines = [Line(number, line) for number, line in enumerate(text.removeprefix("\ufeff").splitlines(), 1)]
    head, body = _front(lines)
    cues = tuple(word.strip() for word in head["cues"].split(","))
    parts = _sections(body)
    timing = _timing(parts["timing"], int(head["minutes"]))
    low, high = (int(number) for number in head["group"].split("-"))
    for name in ("timing", "adaptations"):
        _short(parts[name])
    return Guide(
        id=head["id"],
        version=int(head["version"]),
        language=head["language"],
        title=head["title"],
        activity=head["activity"],
        minutes=int(head["minutes"]),
        group=(low, high),
        status="draft" if head["status"] == "draft" else "reviewed",
        cues=cues,
        sections=tuple(_section(name, placed) for name, placed in parts.items()),
        steps=_steps(parts["steps"], timing, cues),
        items=_items(parts["tally"]),
    )


def _front(lines: Sequence[Line]) -> tuple[dict[str, str], Sequence[Line]]:
    marks = [index for index, line in enumerate(lines) if line.text.rstrip() == "---"]
    if len(marks) < 2 or marks[0] != 0:
        raise GuideUnreadable
    head: dict[str, str] = {}
    for line in lines[1 : marks[1]]:
        name, _, value = (part.strip() for part in line.text.partition(":"))
        if name in head or not re.fullmatch(_FIELDS.get(name, r"(?!)"), value):
            raise GuideField(line=line.number, field=name[:40])
        head[name] = value
    for name in _FIELDS:
        if name not in head:
            raise GuideField(line=marks[1] + 1, field=name)
    low, high = (int(number) for number in head["group"].split("-"))
    if low > high:
        raise GuideField(line=next(line.number for line in lines if line.text.startswith("group")), field="group")
    return head, lines[marks[1] + 1 :]


def _sections(body: Sequence[Line]) -> dict[str, list[Placed]]:
    parts: dict[str, list[Placed]] = {}
    current: list[Placed] = []
    last = 1
    for placed in blocks(body):
        last = placed.line
        if isinstance(placed.block, Heading) and placed.block.level == 2:
            if len(parts) == len(SECTIONS) or placed.name != SECTIONS[len(parts)]:
                raise GuideSection(line=placed.line, section=placed.name or placed.block.text)
            current = parts[placed.name] = []
        elif not parts:
            raise GuideSection(line=placed.line, section=SECTIONS[0])
        current.append(placed)
    if len(parts) < len(SECTIONS):
        raise GuideSection(line=last, section=SECTIONS[len(parts)])
    return parts


def _section(name: str, placed: list[Placed]) -> Section:
    heading = placed[0].block
    title = heading.text if isinstance(heading, Heading) else ""
    return Section(name, title, tuple(each.block for each in placed[1:]))


def _timing(placed: list[Placed], minutes: int) -> list[tuple[str, int]]:
    table = next((each for each in placed if isinstance(each.block, Table)), None)
    if table is None:
        raise GuideSection(line=placed[0].line, section="timing")
    _add_up(table, minutes)
    assert isinstance(table.block, Table)
    return [(row[1].text, int(row[0].text)) for row in table.block.rows]


def _short(placed: list[Placed]) -> None:
    for heading, table in zip(placed, placed[2:], strict=False):
        found = _SHORT.fullmatch(heading.name)
        if found is not None:
            _add_up(table, int(found.group(1)))


def _add_up(placed: Placed, minutes: int) -> None:
    rows = placed.block.rows if isinstance(placed.block, Table) else ()
    numbers = [int(row[0].text) if row[0].text.isdecimal() and len(row) > 1 else -minutes for row in rows]
    if sum(numbers) != minutes or min(numbers, default=0) <= 0:
        raise GuideMinutes(line=placed.line, found=max(0, sum(numbers)), wanted=minutes)


def _steps(placed: list[Placed], timing: list[tuple[str, int]], cues: tuple[str, ...]) -> tuple[Step, ...]:
    steps: list[Step] = []
    for each in placed[1:]:
        if isinstance(each.block, Heading):
            number = len(steps) + 1
            found = _STEP.fullmatch(each.block.text)
            if found is None or int(found.group(1)) != number or timing[number - 1 : number][:1] == []:
                raise GuideStep(line=each.line, step=number)
            if timing[number - 1][0] != each.block.text:
                raise GuideStep(line=each.line, step=number)
            steps.append(Step(number, found.group(2), timing[number - 1][1], ()))
        elif not steps:
            raise GuideStep(line=each.line, step=1)
        else:
            last = steps[-1]
            steps[-1] = Step(last.number, last.name, last.minutes, (*last.blocks, _cue(each, cues)))
    if len(steps) != len(timing):
        raise GuideStep(line=placed[-1].line, step=len(steps) + 1)
    return tuple(steps)


def _cue(placed: Placed, cues: tuple[str, ...]) -> Labelled:
    """Words to say and to ask are spoken aloud; what to expect and to do is for the leader's eyes."""
    block = placed.block
    if isinstance(block, Paragraph) and len(block.text) > 1 and block.text[0].bold:
        word = block.text[0].text.removesuffix(".")
        if word in cues:
            rest = (Span(block.text[1].text.lstrip(), block.text[1].bold), *block.text[2:])
            return Labelled(word, rest, aloud=cues.index(word) < 2)
    raise GuideCue(line=placed.line, cues=", ".join(cues))


def _items(placed: list[Placed]) -> tuple[Item, ...]:
    table = next((each for each in placed if isinstance(each.block, Table)), None)
    if table is None or not isinstance(table.block, Table) or len(table.block.columns) != 3:
        raise GuideItem(line=(table or placed[0]).line)
    rows = [tuple(cell.text for cell in row) for row in table.block.rows]
    for offset, row in enumerate(rows):
        if not _ITEM.fullmatch(row[0]) or not row[1] or row[0] in {other[0] for other in rows[:offset]}:
            raise GuideItem(line=table.line + 2 + offset)
    return tuple(Item(code, text, wished) for code, text, wished in rows)
