"""Paper strip: the unbreakable pieces a page is made of, and how they are laid on pages."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

from PySide6.QtGui import QPainter

from desktop.ui.paper_type import Shaped

Paint = Callable[[QPainter, float], None]
"""Draws at a distance in points from the top of the sheet."""


def nothing(painter: QPainter, y: float) -> None:
    """Paint of a strip that is only room."""
    del painter, y


@dataclass(frozen=True, slots=True)
class Strip:
    """`before` is room above it, dropped at the head of a page; `keep` binds it to the next strip.

    `head` are strips drawn again when this one begins a page (the head of a table); `turn` begins a new page.
    """

    height: float
    paint: Paint = nothing
    before: float = 0.0
    keep: bool = False
    head: tuple[Strip, ...] = ()
    turn: bool = False


@dataclass(frozen=True, slots=True)
class Place:
    strip: Strip
    y: float


def lines(shaped: Shaped, x: float, before: float = 0.0, *, keep: bool = False) -> list[Strip]:
    """A strip per line of text, bound so that no page begins or ends with a single line of it."""
    count = len(shaped.lines)

    def one(number: int) -> Strip:
        def paint(painter: QPainter, y: float) -> None:
            shaped.paint_line(painter, number, x, y)

        bound = count <= 3 or number in {0, count - 2}
        last = number == count - 1
        return Strip(shaped.style.leading, paint, before if number == 0 else 0.0, keep=keep if last else bound)

    return [one(number) for number in range(count)]


def under(strip: Strip, paint: Paint) -> Strip:
    """The strip with something drawn before it: a label comes before its text also where a PDF is read aloud."""

    def both(painter: QPainter, y: float) -> None:
        paint(painter, y)
        strip.paint(painter, y)

    return replace(strip, paint=both)


def whole(strips: Sequence[Strip]) -> Strip:
    """Strips drawn one below the other as a single one."""
    offsets: list[float] = []
    height = 0.0
    for number, strip in enumerate(strips):
        height += strip.before if number else 0.0
        offsets.append(height)
        height += strip.height

    def paint(painter: QPainter, y: float) -> None:
        for strip, offset in zip(strips, offsets, strict=True):
            strip.paint(painter, y + offset)

    return Strip(height, paint, strips[0].before if strips else 0.0)


def paginate(strips: Iterable[Strip], first: float, top: float, bottom: float) -> list[list[Place]]:
    """The strips on pages between `top` (of the first page `first`) and `bottom`, points from the sheet's upper edge.

    No page is left empty at the end.
    """
    pages: list[list[Place]] = [[]]
    y = first
    turn = False
    for bound in _bound(strips):
        turn = turn or bound[0].turn
        pieces = [strip for strip in bound if not strip.turn]
        if not pieces:
            continue
        fits = y + sum(strip.before + strip.height for strip in pieces) <= bottom + 0.01
        if pages[-1] and (turn or not fits):
            pages.append([])
            y = top
        turn = False
        for strip in pieces:
            if pages[-1] and y + strip.before + strip.height > bottom + 0.01:  # bound strips taller than a page
                pages.append([])
                y = top
            if not pages[-1] and len(pages) > 1:
                for head in strip.head:
                    pages[-1].append(Place(head, y))
                    y += head.height
            y += strip.before if pages[-1] else 0.0
            pages[-1].append(Place(strip, y))
            y += strip.height
    return pages


def _bound(strips: Iterable[Strip]) -> Iterable[list[Strip]]:
    group: list[Strip] = []
    for strip in strips:
        if strip.turn and group:
            yield group
            group = []
        group.append(strip)
        if not strip.keep:
            yield group
            group = []
    if group:
        yield group
