"""Messages: the only place that shows an expected failure."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from desktop.errors import AppError
from desktop.ui.labels import ChipKind, Label
from desktop.ui.notices import Banner
from desktop.ui.page import Page
from desktop.ui.rows import clear
from desktop.ui.translate import said


def sentences(error: AppError) -> tuple[str, str]:
    """The failure and what to do next, in the window's language, with the facts filled in."""
    return _said(error, error.text), _said(error, error.hint)


def show(owner: QObject, error: AppError) -> None:
    """Show `error` in a banner on the page of `owner`; a dialog only where there is no page."""
    text, hint = sentences(error)
    page = page_of(owner)
    if page is None:
        ask_to_read(owner if isinstance(owner, QWidget) else None, text, hint)
    else:
        tell(page, text, hint, "bad")


def tell(page: Page, text: str, hint: str = "", kind: ChipKind = "good", actions: tuple[QWidget, ...] = ()) -> Banner:
    """Put a banner under the head of `page`, in the place of the one that was there."""
    clear(page.news)
    banner = Banner(text, hint, kind, actions)
    page.news.addWidget(banner)
    return banner


def quiet(page: Page) -> None:
    """Take the banner off `page`."""
    clear(page.news)


def page_of(owner: QObject) -> Page | None:
    """The page `owner` stands on, if it stands on one."""
    seen: QObject | None = owner
    while seen is not None and not isinstance(seen, Page):
        seen = seen.parent()
    return seen


def ask_to_read(parent: QWidget | None, text: str, hint: str) -> None:
    """A small dialog with the sentence and the hint; it does not block the program."""
    dialog = QDialog(parent)
    dialog.setWindowTitle("Daftar")
    dialog.setModal(True)
    column = QVBoxLayout(dialog)
    column.setContentsMargins(24, 24, 24, 24)
    column.setSpacing(12)
    for label in (Label(text, "section", wrap=True), Label(hint, wrap=True)):
        label.setMinimumWidth(420)
        column.addWidget(label)
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok)
    buttons.accepted.connect(dialog.accept)
    column.addWidget(buttons)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()


def _said(error: AppError, source: str) -> str:
    return error.sentence(said("Errors", source)) if source else ""
