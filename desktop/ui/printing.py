"""Printing: a document laid out on A4 pages, as PDF bytes, as pictures for the preview, or sent to a printer."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QRectF, Qt, QUuid
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontDatabase,
    QGuiApplication,
    QImage,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QRawFont,
)
from PySide6.QtWidgets import QWidget

from desktop.errors import AppError
from desktop.reports.document import Document, texts
from desktop.ui import paper_type as kind
from desktop.ui.paper_blocks import strips
from desktop.ui.paper_strip import Place, paginate
from desktop.ui.paper_type import HAIR, INK, Frame, outline, rule, say
from desktop.words import QT_TRANSLATE_NOOP

FACE = "DejaVu Sans"
FOLDERS = (Path("/usr/share/fonts/truetype/dejavu"),)
"""Where Debian keeps the face; a built program has registered its own copy before."""

WIDTH, HEIGHT = 595.0, 842.0
_FIRST, _TOP, _BOTTOM = 58.0, 74.0, 66.0
_RESOLUTION = 1200

# Qt fills these with the time of the run and its version: a paper must not say when or with what it was made.
_XMP = (
    b"<?xpacket begin='' id='W5M0MpCehiHzreSzNTczkc9d'?>"
    b'<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"/></x:xmpmeta>'
    b"<?xpacket end='r'?>"
)
_ID = QUuid("{6ba7b810-9dad-11d1-80b4-00c04fd430c8}")
_TELLING = re.compile(rb"/(?:CreationDate|ModDate) \(D:[^)]*\)|/(?:Title|Author|Creator|Producer) \([^)]*\)")


class PaperFontMissing(AppError):
    code = "paper-font-missing"
    text = QT_TRANSLATE_NOOP("Errors", "The font for paper, {face}, is not on this computer.")
    hint = QT_TRANSLATE_NOOP("Errors", "Install the fonts “DejaVu” (on Debian: fonts-dejavu-core) and print again.")


class PaperLetterMissing(AppError):
    code = "paper-letter-missing"
    text = QT_TRANSLATE_NOOP("Errors", "The font for paper has no sign for: {letters}")
    hint = QT_TRANSLATE_NOOP("Errors", "Replace these signs in the text, or they would be printed as empty boxes.")


@dataclass(frozen=True, slots=True)
class Layout:
    """A document on its pages, ready to be drawn."""

    document: Document
    family: str
    pages: tuple[tuple[Place, ...], ...]


def paper_face(face: str = FACE, folders: Sequence[Path] = FOLDERS) -> str:
    """The family used on paper, taken from `folders` if the system does not offer it; raises PaperFontMissing."""
    if face not in QFontDatabase.families():
        for folder in folders:
            for path in sorted(folder.glob(f"{face.replace(' ', '')}*.ttf")):
                QFontDatabase.addApplicationFont(str(path))
    if face not in QFontDatabase.families():
        raise PaperFontMissing(face=face)
    return face


def lay_out(document: Document, family: str = "") -> Layout:
    """The document's pages; raises PaperFontMissing and PaperLetterMissing."""
    face = family or paper_face()
    _check_letters(document, face)
    frame = _frame(document, face)
    every = [strip for block in document.blocks for strip in strips(block, frame)]
    return Layout(document, face, tuple(tuple(page) for page in paginate(every, _FIRST, _TOP, HEIGHT - _BOTTOM)))


def pdf(document: Document, family: str = "") -> bytes:
    """The document as a PDF made in memory: fonts embedded, no author, path or time, the same bytes every time."""
    layout = lay_out(document, family)
    store = QByteArray()
    buffer = QBuffer(store)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(_RESOLUTION)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    writer.setDocumentXmpMetadata(QByteArray(_XMP))
    writer.setDocumentId(_ID)
    painter = QPainter(writer)
    painter.scale(_RESOLUTION / 72, _RESOLUTION / 72)
    for number in range(len(layout.pages)):
        if number:
            writer.newPage()
        paint_page(painter, layout, number)
    painter.end()
    buffer.close()
    # The blanks keep every byte where the file's own table of offsets says it is.
    return _TELLING.sub(lambda found: b" " * len(found.group()), store.data())


def picture(layout: Layout, number: int, width: int) -> QImage:
    """Page `number` (from 0) as a picture `width` pixels wide."""
    image = QImage(width, round(width * HEIGHT / WIDTH), QImage.Format.Format_RGB32)
    image.fill(QColor(255, 255, 255))
    painter = QPainter(image)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    painter.scale(width / WIDTH, width / WIDTH)
    paint_page(painter, layout, number)
    painter.end()
    return image


def pages(document: Document, width: int, family: str = "") -> list[QImage]:
    """All pages as pictures `width` pixels wide, drawn by the same code as the PDF."""
    layout = lay_out(document, family)
    return [picture(layout, number, width) for number in range(len(layout.pages))]


def paint_page(painter: QPainter, layout: Layout, number: int) -> None:
    """Draw page `number` (from 0) with its edges; the painter's unit is the point."""
    _paint_edges(painter, layout, number)
    for place in layout.pages[number]:
        place.strip.paint(painter, place.y)


def send_to_printer(document: Document, parent: QWidget) -> None:
    """Ask for a printer and print; only behind the button *Print…*: already the dialog speaks to the print service."""
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

    layout = lay_out(document)
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    upright = QPageLayout.Orientation.Portrait
    printer.setPageLayout(QPageLayout(QPageSize(QPageSize.PageSizeId.A4), upright, QMarginsF()))
    printer.setFullPage(True)
    printer.setDocName("1")  # the print queue shows this name to everybody
    dialog = QPrintDialog(printer, parent)
    dialog.setMinMax(1, len(layout.pages))

    def accepted() -> None:
        painter = QPainter(printer)
        painter.scale(printer.resolution() / 72, printer.resolution() / 72)
        first, last = printer.fromPage() or 1, printer.toPage() or len(layout.pages)
        for number in range(first - 1, last):
            if number >= first:
                printer.newPage()
            paint_page(painter, layout, number)
        painter.end()

    dialog.accepted.connect(accepted)
    dialog.setWindowModality(Qt.WindowModality.WindowModal)
    dialog.show()


def _frame(document: Document, family: str) -> Frame:
    return Frame(document.side, WIDTH - 2 * document.side, family, document.direction == "rtl")


def _check_letters(document: Document, face: str) -> None:
    letters = sorted({letter for text in texts(document) for letter in text if letter.isprintable()})
    raws = [QRawFont.fromFont(_weight(face, bold=bold)) for bold in (False, True)]
    missing = [letter for letter in letters if not all(raw.supportsCharacter(ord(letter)) for raw in raws)]
    if missing:
        raise PaperLetterMissing(letters=" ".join(missing))


def _weight(face: str, *, bold: bool) -> QFont:
    return kind.font(face, kind.LABEL if bold else kind.BODY)


def _paint_edges(painter: QPainter, layout: Layout, number: int) -> None:
    document = layout.document
    frame = _frame(document, layout.family)
    painter.setPen(INK)
    if number:
        head = frame.part(0, frame.width * 0.6)
        say(document.head, kind.EDGE, head).paint(painter, head.left, 40)
    if document.mark:
        mark = say(document.mark, kind.MARK, frame)
        wide = mark.widest + 14
        room = frame.part(frame.width - wide, wide)
        outline(painter, QRectF(room.left, 34, wide, 17), 1.0)
        say(document.mark, kind.MARK, room, "middle").paint(painter, room.left, 37)
    folio = document.folio(number + 1, len(layout.pages))
    rule(painter, frame.left, HEIGHT - 52, frame.width, 0.5, HAIR)
    foot = frame.part(0, frame.width * 0.75)
    say(document.foot, kind.EDGE, foot).paint(painter, foot.left, HEIGHT - 46)
    end = frame.part(frame.width * 0.75, frame.width * 0.25)
    say(folio, kind.EDGE, end, "end").paint(painter, end.left, HEIGHT - 46)


def pdf_alone(document: Document) -> bytes:
    """As `pdf`, for a command that has no window and so no application object yet."""
    keep = QGuiApplication.instance() or QGuiApplication(["daftar"])
    content = pdf(document)
    del keep
    return content
