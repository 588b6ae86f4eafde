"""Words: plural forms, and the catalogue as it answers without Qt."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from desktop import paths
from desktop.words import LANGUAGES, QT_TRANSLATE_NOOP, Catalogue, plural_form
from scripts import words

SOME = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>Page</name>
    <message><source>Open</source><translation>Открыть</translation></message>
    <message><source>Gone</source><translation type="vanished">Ушло</translation></message>
    <message><source>Old</source><translation type="obsolete">Старое</translation></message>
    <message><source>New</source><translation type="unfinished"></translation></message>
    <message><source>Bare</source></message>
    <message numerus="yes">
        <source>%n groups</source>
        <translation>
            <numerusform>%n группа</numerusform>
            <numerusform>%n группы</numerusform>
            <numerusform>%n групп</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n half</source>
        <translation><numerusform>%n половина</numerusform><numerusform></numerusform></translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message><source>Open</source><translation>Открыта</translation></message>
</context>
</TS>
"""


@pytest.fixture
def some(tmp_path: Path) -> Catalogue:
    (tmp_path / "daftar_ru.ts").write_text(SOME, encoding="utf-8")
    words.compact(tmp_path / "daftar_ru.ts")
    return Catalogue.load(tmp_path, "ru")


@pytest.mark.parametrize(
    ("number", "form"),
    [
        *((1, 0), (21, 0), (101, 0), (1001, 0)),
        *((2, 1), (3, 1), (4, 1), (22, 1), (104, 1)),
        *((0, 2), (5, 2), (11, 2), (12, 2), (14, 2), (20, 2), (111, 2), (112, 2), (1011, 2)),
    ],
)
def test_russian_has_one_few_and_many(number: int, form: int) -> None:
    assert plural_form("ru", number) == form


@pytest.mark.parametrize(("number", "form"), [(0, 1), (1, 0), (2, 1), (11, 1), (21, 1)])
def test_english_has_one_and_other(number: int, form: int) -> None:
    assert plural_form("en", number) == form


def test_the_mark_leaves_the_text_as_it_is() -> None:
    assert QT_TRANSLATE_NOOP("Page", "Open") == "Open"


def test_the_same_word_may_be_said_differently_in_another_context(some: Catalogue) -> None:
    assert (some.translate("Page", "Open"), some.translate("Status", "Open")) == ("Открыть", "Открыта")


@pytest.mark.parametrize("text", ["Gone", "Old", "New", "Bare", "Never seen"])
def test_what_is_not_translated_is_said_as_it_is_written(some: Catalogue, text: str) -> None:
    assert some.find("Page", text) is None
    assert some.translate("Page", text) == text


def test_the_number_picks_the_form_and_stands_in_it(some: Catalogue) -> None:
    said = [some.translate("Page", "%n groups", number) for number in (1, 2, 5, 11, 21)]
    assert said == ["1 группа", "2 группы", "5 групп", "11 групп", "21 группа"]


@pytest.mark.parametrize(("text", "said"), [("%n stones", "7 stones"), ("%n half", "7 half")])
def test_a_number_stands_in_an_untranslated_text_too(some: Catalogue, text: str, said: str) -> None:
    assert some.find("Page", text, 7) is None
    assert some.translate("Page", text, 7) == said


def test_a_language_without_a_file_is_empty(tmp_path: Path) -> None:
    assert Catalogue.load(tmp_path, "tg") == Catalogue("tg", {})


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_of_the_window_has_a_catalogue(language: str) -> None:
    catalogue = Catalogue.load(paths.resources() / "i18n", language)
    few = catalogue.translate("Exchange", "%n sessions", 2)
    assert few == {"en": "2 sessions", "ru": "2 встречи"}[language]


def test_the_russian_words_of_the_product() -> None:
    russian = Catalogue.load(paths.resources() / "i18n", "ru")
    said = {text: russian.translate("Window", text) for text in ("Groups", "Sessions", "Guides")}
    assert said == {"Groups": "Группы", "Sessions": "Встречи", "Guides": "Руководства"}
    assert russian.translate("Sessions", "Describe a session") == "Описать встречу"
    assert russian.translate("Roles", "Supervisor") == "Координатор"


HANDBOOK = Path(__file__).resolve().parents[2] / "docs" / "handbook"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("reader", ["facilitator", "supervisor", "recovery", "backups"])
def test_the_handbook_says_what_stands_on_the_screen(reader: str, language: str) -> None:
    page = (HANDBOOK / f"{reader}.{language}.md").read_text(encoding="utf-8")
    quoted = {" ".join(words.split()) for words in re.findall(r"\*\*(.+?)\*\*", page, re.DOTALL)}
    russian = Catalogue.load(paths.resources() / "i18n", "ru").texts
    if language == "ru":
        screen = {form.replace("**", "") for said in russian.values() for forms in said.values() for form in forms}
    else:
        screen = {text.replace("**", "") for said in russian.values() for text in said}
    # "Next: …" and "Accept …" stand for a text that goes on with a name or a number.
    begun = {words for words in quoted if words.endswith("…") and any(s.startswith(words[:-1]) for s in screen)}
    assert quoted - screen - begun == set()
    assert len(quoted) > 12
