"""The look: every pair of colours can be read, and the sheet is made of tokens only."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from desktop.ui import fonts, icons, theme

STYLES = Path(__file__).parents[2] / "resources" / "styles"
READ = [
    ("ink", "paper", 7.0),
    ("ink", "sheet", 7.0),
    ("soft", "paper", 4.5),
    ("soft", "sheet", 4.5),
    ("accent", "paper", 4.5),
    ("accent", "sheet", 4.5),
    ("accent", "accent_wash", 4.5),
    ("on_accent", "accent", 4.5),
    ("on_accent", "accent_deep", 4.5),
    ("good", "good_wash", 4.5),
    ("warn", "warn_wash", 4.5),
    ("bad", "bad_wash", 4.5),
    ("bad", "sheet", 4.5),
    ("soft", "quiet_wash", 4.5),
    ("ink", "row_wash", 7.0),
    ("soft", "row_wash", 4.5),
]


def luminance(value: str) -> float:
    """Relative luminance after WCAG 2.1."""
    parts = [int(value[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (each / 12.92 if each <= 0.04045 else ((each + 0.055) / 1.055) ** 2.4 for each in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("tokens", theme.SETS, ids=lambda each: each.name)
@pytest.mark.parametrize(("ink", "ground", "least"), READ)
def test_every_pair_can_be_read(tokens: theme.Tokens, ink: str, ground: str, least: float) -> None:
    assert contrast(getattr(tokens, ink), getattr(tokens, ground)) >= least


def test_the_sheet_knows_no_colour_of_its_own() -> None:
    template = (STYLES / "daftar.qss").read_text(encoding="utf-8")
    values = [value for chosen in theme.SETS for value in (chosen.ink, chosen.paper, chosen.accent)]
    assert not any(value.lower() in template.lower() for value in values)
    filled = theme.sheet(theme.DARK, template)
    assert "$" not in filled
    assert theme.DARK.accent in filled
    assert theme.LIGHT.accent not in filled


def test_an_unknown_token_is_an_error() -> None:
    with pytest.raises(KeyError):
        theme.sheet(theme.LIGHT, "QWidget { color: $inc; }")


def test_a_change_of_theme_reaches_widgets_palette_and_icons(qtbot: QtBot) -> None:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    label = QLabel("слово")
    qtbot.addWidget(label)
    picture = icons.icon("house", icons.Tint.INK)
    seen = []
    for name in ("light", "dark"):
        theme.apply(application, name, STYLES)
        label.ensurePolished()
        drawn = picture.pixmap(32, 32).toImage()
        inks = {
            drawn.pixelColor(x, y).name() for x in range(32) for y in range(32) if drawn.pixelColor(x, y).alpha() == 255
        }
        seen.append((label.palette().color(QPalette.ColorRole.WindowText).name(), frozenset(inks)))
    assert [each[0] for each in seen] == [theme.LIGHT.ink.lower(), theme.DARK.ink.lower()]
    assert theme.LIGHT.ink.lower() in seen[0][1]
    assert theme.DARK.ink.lower() in seen[1][1]


def test_figures_have_one_width_and_our_letters_are_there(qtbot: QtBot) -> None:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    fonts.apply(application, Path("no-such-folder"))
    face = application.font()
    assert face.pixelSize() == theme.BODY
    label = QLabel()
    qtbot.addWidget(label)
    widths = {label.fontMetrics().horizontalAdvance(figure) for figure in "0123456789"}
    assert len(widths) == 1
    assert fonts.missing(face, "ҒғҚқҲҳҶҷӢӣӮӯЁёҢңӨөҮүІі") == ""
    assert fonts.missing(face, "\ufff0") == "\ufff0"


def test_the_sizes_are_the_five_and_the_grid_is_four() -> None:
    assert (theme.SMALL, theme.BODY, theme.SECTION, theme.HEADING, theme.TITLE) == (12, 14, 16, 20, 28)
    assert theme.RAIL_WIDTH % theme.GRID == 0
