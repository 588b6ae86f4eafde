"""Debrief: the form of a session as a blank paper page, grown from the declaration of the kind, in its order."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial

from desktop.domain.field import Choice, Choices, Field, Flag, Money, Scale, Steps, Tally, Text
from desktop.domain.kind import Kind, kind_named
from desktop.reports.document import (
    Block,
    Bullets,
    Counts,
    Document,
    Heading,
    SignLine,
    TickRow,
    WriteLines,
    words,
)
from desktop.reports.guide_text import Guide
from desktop.reports.sheets import NUMBER, paper
from desktop.reports.wording import Said
from desktop.words import QT_TRANSLATE_NOOP

TITLE = QT_TRANSLATE_NOOP("Paper", "Debrief page")
HOW_TO = (
    QT_TRANSLATE_NOOP("Paper", "Talk for fifteen minutes as a pair, then fill this in on the same day."),
    QT_TRANSLATE_NOOP("Paper", "Never write who. Count people; name topics, places and things by their kind only."),
    QT_TRANSLATE_NOOP("Paper", "The order is that of the form. Destroy this page within 48 hours after entering it."),
)
YES = QT_TRANSLATE_NOOP("Paper", "yes")
NO = QT_TRANSLATE_NOOP("Paper", "no")
ONLY = QT_TRANSLATE_NOOP("Paper", "Only for: {activity}")
STEP = QT_TRANSLATE_NOOP("Paper", "step {number}")

_KNOWN_ON_PAPER = ("entered_from", "sheet_no")
"""Answered by the paper itself: it is a paper sheet, and its number stands at the head."""
_BLANK_STEPS = 9
_INLINE = 32
"""Letters that the two ends of a scale may have to stand in its row."""
_NARROW = 3
"""So many short blanks stand side by side."""


def debrief_page(language: str, said: Said, guide: Guide | None = None, *, draft: bool = False) -> Document:
    """The blank form: with a guide, its steps and the questions of its activity; without, those of all activities."""
    kind = kind_named("session")
    assert kind is not None
    blocks = (
        Heading(1, said("Paper", TITLE)),
        Bullets(tuple(words(said("Paper", text)) for text in HOW_TO), "small"),
        SignLine((said("Paper", NUMBER),)),
        *_form(kind, said, guide),
    )
    return paper("debrief", said("Paper", TITLE), language, said, blocks, guide=guide, draft=draft)


def _form(kind: Kind, said: Said, guide: Guide | None) -> Iterator[Block]:
    domain = partial(said, "Domain")
    chosen = [activity for activity in kind.extensions if guide and activity.code == guide.activity]
    extra = tuple(each for activity in chosen for each in activity.fields)
    fields = [each for each in kind.fields if each.name not in _KNOWN_ON_PAPER]
    for group in dict.fromkeys(each.group for each in (*fields, *extra)):
        yield Heading(3, domain(group))
        yield from _rows([each for each in (*fields, *extra) if each.group == group], said, guide)
    for activity in kind.extensions if guide is None else ():
        yield Heading(3, said("Paper", ONLY).format(activity=domain(activity.label)))
        yield from _rows(activity.fields, said, guide)


def _rows(fields: Sequence[Field], said: Said, guide: Guide | None) -> Iterator[Block]:
    """A row per field; short blanks that follow one another share a line."""
    blanks: list[str] = []
    for each in fields:
        row = _row(each, said, guide)
        if row is None:
            blanks.append(said("Domain", each.label))
        if blanks and (row is not None or len(blanks) == _NARROW):
            yield SignLine(tuple(blanks))
            blanks = []
        if row is not None:
            yield row
    if blanks:
        yield SignLine(tuple(blanks))


def _row(each: Field, said: Said, guide: Guide | None) -> Block | None:
    domain = partial(said, "Domain")
    label, hint = domain(each.label), domain(each.hint) if each.hint else ""
    known = _known(each, said, guide)
    if known:
        return TickRow(label, (), known)
    match each.type:
        case Choice(options) | Choices(options):
            return TickRow(label, tuple(domain(option.label) for option in options if not option.retired), hint)
        case Tally(options) | Money(options):
            return Counts(label, tuple(domain(option.label) for option in options if not option.retired), hint)
        case Scale(low, high, low_label, high_label):
            return _scale(label, (low, high), (domain(low_label), domain(high_label)), hint)
        case Flag():
            return TickRow(label, (said("Paper", YES), said("Paper", NO)), hint)
        case Text(limit):
            return WriteLines(label, 3 if limit > 100 else 1, hint)
        case Steps():
            return TickRow(label, _steps(said, guide), hint)
        case _:
            return None


def _known(each: Field, said: Said, guide: Guide | None) -> str:
    """The answer the guide gives, so that nobody has to write it."""
    if guide is None:
        return ""
    if isinstance(each.type, Choice) and each.name == "activity":
        return next((said("Domain", o.label) for o in each.type.options if o.code == guide.activity), "")
    return {"guide": f"{guide.title} ({guide.id})", "guide_version": str(guide.version)}.get(each.name, "")


def _scale(label: str, ends: tuple[int, int], ends_said: tuple[str, str], hint: str) -> TickRow:
    """A square per mark; the words of the two ends stand beside their squares, or below the label if they are long."""
    low, high = ends
    first, last = (f"{number} {text}".strip() for number, text in zip(ends, ends_said, strict=True))
    between = tuple(str(number) for number in range(low + 1, high))
    if len(first) + len(last) <= _INLINE:
        return TickRow(label, (first, *between, last), hint)
    return TickRow(label, (str(low), *between, str(high)), f"{first} … {last}. {hint}".strip())


def _steps(said: Said, guide: Guide | None) -> tuple[str, ...]:
    if guide is None:
        return tuple(said("Paper", STEP).format(number=number) for number in range(1, _BLANK_STEPS + 1))
    return tuple(f"{step.number}. {step.name}" for step in guide.steps)
