"""Translation: our catalogues answer Qt, and dates and figures follow the language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QObject, QTranslator

from desktop.words import QT_TRANSLATE_NOOP, Catalogue

if TYPE_CHECKING:
    from datetime import date, time

# Qt ships no words for several of our languages: its buttons and edit menus are ours to translate.
STANDARD = (
    QT_TRANSLATE_NOOP("QPlatformTheme", "OK"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Save"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Open"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "&Yes"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "&No"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Cancel"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Close"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Discard"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Help"),
    QT_TRANSLATE_NOOP("QLineEdit", "&Undo"),
    QT_TRANSLATE_NOOP("QLineEdit", "&Redo"),
    QT_TRANSLATE_NOOP("QLineEdit", "Cu&t"),
    QT_TRANSLATE_NOOP("QLineEdit", "&Copy"),
    QT_TRANSLATE_NOOP("QLineEdit", "&Paste"),
    QT_TRANSLATE_NOOP("QLineEdit", "Delete"),
    QT_TRANSLATE_NOOP("QLineEdit", "Select All"),
    QT_TRANSLATE_NOOP("QWidgetTextControl", "&Undo"),
    QT_TRANSLATE_NOOP("QWidgetTextControl", "&Redo"),
    QT_TRANSLATE_NOOP("QWidgetTextControl", "Cu&t"),
    QT_TRANSLATE_NOOP("QWidgetTextControl", "&Copy"),
    QT_TRANSLATE_NOOP("QWidgetTextControl", "&Paste"),
    QT_TRANSLATE_NOOP("QWidgetTextControl", "Delete"),
    QT_TRANSLATE_NOOP("QWidgetTextControl", "Select All"),
)


def translate(context: str, text: str, number: int = -1) -> str:
    """`text` in the window's language; `%n` is `number`, which also picks the plural form."""
    return QCoreApplication.translate(context, text, None, number)


def said(context: str, text: str, number: int = -1) -> str:
    """As `translate`, for a text that was marked with `QT_TRANSLATE_NOOP` where it was declared."""
    return QCoreApplication.translate(context, text, None, number)


class CatalogueTranslator(QTranslator):
    """Answers Qt from our own `.ts` catalogue, so that no compiled copy of it can grow stale."""

    def __init__(self, catalogue: Catalogue, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._catalogue = catalogue

    def translate(self, context: str, text: str, disambiguation: str | None = None, number: int = -1) -> str:
        del disambiguation  # we never use it: a context of its own says the same
        return self._catalogue.translate(context, text, number)

    def isEmpty(self) -> bool:
        return False


def install(catalogue: Catalogue) -> CatalogueTranslator:
    """Make `catalogue` the window's language and set the locale; the caller keeps and removes the translator."""
    translator = CatalogueTranslator(catalogue, QCoreApplication.instance())
    QCoreApplication.installTranslator(translator)
    QLocale.setDefault(locale(catalogue.language))
    return translator


def locale(language: str) -> QLocale:
    """The locale of an interface language; English is the international one with day before month."""
    if language == "en":
        return QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)
    return QLocale(language)


def day(value: date) -> str:
    """`22.11.2026` in every language: the form of the region and of the paper sheets."""
    return value.strftime("%d.%m.%Y")


def short_day(value: date) -> str:
    """`22.11`, for lists of the current months."""
    return value.strftime("%d.%m")


def clock(value: time) -> str:
    """`14:05`."""
    return value.strftime("%H:%M")


def weekday(value: date, short: bool = False) -> str:
    """The name of the day of the week in the window's language."""
    form = QLocale.FormatType.ShortFormat if short else QLocale.FormatType.LongFormat
    return QLocale().dayName(value.isoweekday(), form)


def month(value: date) -> str:
    """`November 2026` in the window's language, with the month standing alone."""
    name = QLocale().standaloneMonthName(value.month, QLocale.FormatType.LongFormat)
    return f"{name} {value.year}"


def figure(value: float, decimals: int = 0) -> str:
    """A number as the language writes it: `1 612` and `0,5` in Russian, `1,612` and `0.5` in English."""
    return QLocale().toString(float(value), "f", decimals)


def qdate(value: date) -> QDate:
    """Python's day as Qt's."""
    return QDate(value.year, value.month, value.day)
