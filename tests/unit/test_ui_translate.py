"""The language of the window: our own catalogue answers Qt, with plurals, and dates follow the region."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, time

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt
from pytestqt.qtbot import QtBot

from desktop.actions.record import UnknownKind
from desktop.ui import translate
from desktop.ui.messages import sentences
from desktop.words import Catalogue

RUSSIAN = Catalogue(
    "ru",
    {
        "Page": {"%n groups": ("%n группа", "%n группы", "%n групп"), "Today": ("Сегодня",)},
        "QPlatformTheme": {"Cancel": ("Отмена",)},
        "Errors": {"There is no kind of record called “{kind}”.": ("Нет записей вида «{kind}».",)},
    },
)
ENGLISH = Catalogue("en", {"Page": {"%n groups": ("%n group", "%n groups")}})


@pytest.fixture
def speaking(request: pytest.FixtureRequest, qtbot: QtBot) -> Iterator[Catalogue]:
    catalogue: Catalogue = request.param
    before = QLocale()
    translator = translate.install(catalogue)
    yield catalogue
    QCoreApplication.removeTranslator(translator)
    QLocale.setDefault(before)


@pytest.mark.parametrize("speaking", [RUSSIAN], indirect=True)
def test_russian_has_three_forms(speaking: Catalogue) -> None:
    said = [translate.translate("Page", "%n groups", number) for number in (1, 2, 5, 11, 21)]
    assert said == ["1 группа", "2 группы", "5 групп", "11 групп", "21 группа"]


@pytest.mark.parametrize("speaking", [ENGLISH], indirect=True)
def test_english_has_two_forms_and_needs_no_other_entry(speaking: Catalogue) -> None:
    assert [translate.translate("Page", "%n groups", number) for number in (0, 1, 2)] == [
        "0 groups",
        "1 group",
        "2 groups",
    ]
    assert translate.translate("Page", "Today") == "Today"


@pytest.mark.parametrize("speaking", [RUSSIAN], indirect=True)
def test_what_qt_says_itself_is_ours_too(speaking: Catalogue) -> None:
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Отмена"
    assert QCoreApplication.translate("QPlatformTheme", "Never heard") == "Never heard"


@pytest.mark.parametrize("speaking", [RUSSIAN], indirect=True)
def test_a_failure_is_said_in_the_language_with_its_facts(speaking: Catalogue) -> None:
    text, hint = sentences(UnknownKind(kind="X"))
    assert text == "Нет записей вида «X»."
    assert hint == UnknownKind.hint


@pytest.mark.parametrize("speaking", [RUSSIAN], indirect=True)
def test_dates_and_figures_in_russian(speaking: Catalogue) -> None:
    assert translate.day(date(2026, 3, 4)) == "04.03.2026"
    assert translate.short_day(date(2026, 3, 4)) == "04.03"
    assert translate.clock(time(9, 5)) == "09:05"
    assert translate.weekday(date(2026, 11, 22)) == "воскресенье"
    assert translate.weekday(date(2026, 11, 23), short=True) == "пн"
    assert translate.month(date(2026, 11, 22)).lower() == "ноябрь 2026"
    assert translate.figure(0.5, 1) == "0,5"
    assert translate.figure(1612).replace("\u00a0", " ").replace("\u202f", " ") == "1 612"
    assert QLocale().firstDayOfWeek() is Qt.DayOfWeek.Monday


@pytest.mark.parametrize("speaking", [ENGLISH], indirect=True)
def test_dates_and_figures_in_english(speaking: Catalogue) -> None:
    assert translate.day(date(2026, 11, 22)) == "22.11.2026"
    assert translate.figure(0.5, 1) == "0.5"
    assert QLocale().firstDayOfWeek() is Qt.DayOfWeek.Monday
