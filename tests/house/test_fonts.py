"""Letters are letters: what this machine draws for our alphabets is not the box that stands for a missing one."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter
from PySide6.QtWidgets import QApplication

ALPHABETS = {
    "English": "AZaz09",
    "Russian": "ЖЩЫЯжщыяёЁ№",
    "Tajik": "ҒҚҲҶӢӮғқҳҷӣӯ",
    "Kyrgyz": "ҢӨҮңөү",
    "Kazakh": "ӘҒҚҢӨҰҮҺІәғқңөұүһі",
    "Uzbek": "ʻʼЎўҚқҒғҲҳ",
}
NOBODYS_LETTER = "\U0010ffff"
SIDE = 48


def picture(text: str) -> bytes:
    """What the paper face draws for `text`, as grey bytes."""
    image = QImage(SIDE, SIDE, QImage.Format.Format_Grayscale8)
    image.fill(QColor(Qt.GlobalColor.white))
    face = QFont("DejaVu Sans")
    face.setPixelSize(SIDE // 2)
    painter = QPainter(image)
    painter.setFont(face)
    painter.drawText(image.rect(), Qt.AlignmentFlag.AlignCenter, text)
    painter.end()
    return bytes(image.constBits())


@pytest.mark.parametrize("language", ALPHABETS)
def test_letters_are_not_boxes(qapp: QApplication, language: str) -> None:
    box, paper = picture(NOBODYS_LETTER), picture(" ")
    drawn = {letter: picture(letter) for letter in ALPHABETS[language]}
    assert [letter for letter, image in drawn.items() if image in (box, paper)] == []


def test_different_letters_look_different(qapp: QApplication) -> None:
    letters = "ЖҶХҲГҒКҚИӢУӮ"
    assert len({picture(letter) for letter in letters}) == len(letters)


def test_a_box_would_be_noticed(qapp: QApplication) -> None:
    """The judge itself: two letters nobody has look the same, and unlike a letter."""
    assert picture(NOBODYS_LETTER) == picture("\U0010fffe")
    assert picture(NOBODYS_LETTER) != picture("Ж")
