"""Theme: every colour and size of the window, the palette and the stylesheet grown from them."""

from __future__ import annotations

from pathlib import Path
from string import Template
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

SMALL, BODY, SECTION, HEADING, TITLE = 12, 14, 16, 20, 28  # pixels; the only type sizes
GRID = 4  # pixels; every margin and gap is a multiple of it
RADIUS = 6  # pixels
RAIL_WIDTH = 184  # pixels
BEGIN = ("-style", "Fusion")
"""Words for the application's own command line: the style that all is drawn for, without loading what a style can."""
WIDE_FROM = 1200  # window width in pixels from which master and detail stand side by side


class Tokens(NamedTuple):
    """One set of colours as `#RRGGBB`; `*_wash` is the background a meaning stands on.

    A tuple, as all that the first screen is made of: to build a dataclass takes as long as to paint a button.
    """

    name: str
    paper: str
    sheet: str
    ink: str
    soft: str
    rule: str
    edge: str  # the outline of something that can be typed in or pressed
    accent: str
    accent_deep: str  # pressed or under the pointer
    accent_wash: str
    on_accent: str
    good: str
    good_wash: str
    warn: str
    warn_wash: str
    bad: str
    bad_wash: str
    quiet_wash: str  # what stands aside: a quiet chip, a button that cannot be pressed now
    row_wash: str  # a whole row that asks for attention
    ramp: tuple[str, str, str, str, str]  # chart fills from "not at all" to "completely"


LIGHT = Tokens(
    name="light",
    paper="#FAF8F4",
    sheet="#FFFFFF",
    ink="#20303C",
    soft="#5C6B75",
    rule="#E5DFD4",
    edge="#D3CCBF",
    accent="#1E5F8C",
    accent_deep="#174C71",
    accent_wash="#E8F0F6",
    on_accent="#FFFFFF",
    good="#2C7A5A",
    good_wash="#E7F2EC",
    warn="#8A570C",
    warn_wash="#FBF0DA",
    bad="#B03A36",
    bad_wash="#FAE9E7",
    quiet_wash="#EFEAE1",
    row_wash="#FDF8EC",
    ramp=("#B8906A", "#DEC9AA", "#E8E4DC", "#9DBDD3", "#1E5F8C"),
)
DARK = Tokens(
    name="dark",
    paper="#12171B",
    sheet="#1A2126",
    ink="#E4E9EC",
    soft="#9FB0BA",
    rule="#2C363D",
    edge="#43515A",
    accent="#6FB1DC",
    accent_deep="#8CC3E7",
    accent_wash="#1E303D",
    on_accent="#0E1B25",
    good="#7CC7A4",
    good_wash="#1B3229",
    warn="#E0B468",
    warn_wash="#382C17",
    bad="#F0928C",
    bad_wash="#3D2322",
    quiet_wash="#2A343B",
    row_wash="#241F16",
    ramp=("#B8906A", "#7F6C52", "#4A545B", "#4C7C9C", "#6FB1DC"),
)
CONTRAST = Tokens(
    name="contrast",
    paper="#000000",
    sheet="#000000",
    ink="#FFFFFF",
    soft="#FFFFFF",
    rule="#FFFFFF",
    edge="#FFFFFF",
    accent="#FFD84D",
    accent_deep="#FFE88F",
    accent_wash="#2E2800",
    on_accent="#000000",
    good="#7DFFB8",
    good_wash="#00301A",
    warn="#FFC46B",
    warn_wash="#362300",
    bad="#FF9E99",
    bad_wash="#3D0603",
    quiet_wash="#2B2B2B",
    row_wash="#1C1600",
    ramp=("#FFFFFF", "#BFBFBF", "#7F7F7F", "#BFA23A", "#FFD84D"),
)
SETS = (LIGHT, DARK, CONTRAST)
_PROPERTY = "daftar_theme"


def named(name: str) -> Tokens:
    """The set called `name`; anything unknown, as `system`, follows the system's light or dark."""
    for tokens in SETS:
        if tokens.name == name:
            return tokens
    dark = QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
    return DARK if dark else LIGHT


def tokens() -> Tokens:
    """The set the running window shows, for widgets that paint themselves; light before `apply`."""
    application = QCoreApplication.instance()
    name = application.property(_PROPERTY) if application is not None else None
    return named(str(name)) if name else LIGHT


def colour(value: str) -> QColor:
    """A token as Qt's colour."""
    return QColor(value)


def apply(application: QApplication, name: str, styles: Path) -> None:
    """Dress the application, begun with `BEGIN`, in the set `name`: palette and `styles/daftar.qss` with its tokens."""
    chosen = named(name)
    application.setProperty(_PROPERTY, chosen.name)
    application.setPalette(palette(chosen))
    application.setStyleSheet(sheet(chosen, (styles / "daftar.qss").read_text(encoding="utf-8")))


def sheet(chosen: Tokens, template: str) -> str:
    """The stylesheet: `$name` in `template` stands for a token or a type size; an unknown one is an error."""
    words: dict[str, str] = {key: str(value) for key, value in chosen._asdict().items() if key != "ramp"}
    sizes = {"small": SMALL, "body": BODY, "section": SECTION, "heading": HEADING, "title": TITLE, "radius": RADIUS}
    words.update({key: f"{value}px" for key, value in sizes.items()})
    return Template(template).substitute(words)


def palette(chosen: Tokens) -> QPalette:
    """The same colours as Qt's palette, for what a stylesheet does not reach."""
    role, result = QPalette.ColorRole, QPalette()
    for where, value in (
        (role.Window, chosen.paper),
        (role.WindowText, chosen.ink),
        (role.Base, chosen.sheet),
        (role.AlternateBase, chosen.paper),
        (role.Text, chosen.ink),
        (role.Button, chosen.sheet),
        (role.ButtonText, chosen.ink),
        (role.BrightText, chosen.bad),
        (role.Highlight, chosen.accent),
        (role.HighlightedText, chosen.on_accent),
        (role.Accent, chosen.accent),
        (role.Link, chosen.accent),
        (role.LinkVisited, chosen.accent),
        (role.ToolTipBase, chosen.sheet),
        (role.ToolTipText, chosen.ink),
        (role.PlaceholderText, chosen.soft),
        (role.Light, chosen.sheet),
        (role.Midlight, chosen.rule),
        (role.Mid, chosen.rule),
        (role.Dark, chosen.edge),
        (role.Shadow, chosen.edge),
    ):
        result.setColor(where, QColor(value))
    for where in (role.WindowText, role.Text, role.ButtonText):
        result.setColor(QPalette.ColorGroup.Disabled, where, QColor(chosen.soft))
    return result
