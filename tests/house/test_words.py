"""Every text of the program can be translated, and is: the traps of the extraction, and the Russian catalogue."""

from __future__ import annotations

import ast
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from pathlib import Path
from string import Formatter

import pytest

from desktop.words import LANGUAGES, Catalogue
from scripts import words
from tests.house import source

CATALOGUES = words.CATALOGUES


def speaking() -> list[Path]:
    declaring = {source.ROOT / path for path in words.DECLARING}
    return [path for path in words.program() if path not in declaring]


def test_marks_hold_plain_strings() -> None:
    """An f-string is extracted but never matches; a variable is not extracted at all."""
    odd = [
        f"{source.name(path)}:{call.lineno}"
        for path in speaking()
        for call in words.calls(source.tree(path))
        if words.literal(call) is None
        and (_speaks(path, call) or any(isinstance(each, ast.JoinedStr) for each in call.args))
    ]
    assert odd == []


def _speaks(path: Path, call: ast.Call) -> bool:
    """A mark, or the window's `translate`; not one handed in to look a declared text up, nor `str.translate`."""
    if isinstance(call.func, ast.Attribute):
        return source.root_of(call.func.value) == "QCoreApplication"
    return source.called(call) in _imported(path)


def _imported(path: Path) -> set[str]:
    """Those of the marks that the file imports, and does not merely receive as an argument."""
    return {name.rpartition(".")[2] for _, name in source.imports(path)} & set(words.MARKS)


def test_marks_go_by_their_own_names() -> None:
    """What is called by another name (`import … as _`, `_ = translate`, `partial(translate, …)`) is not extracted."""
    aliased = [
        f"{source.name(path)}:{line}"
        for path in speaking()
        for marks in [_imported(path)]
        for node in ast.walk(source.tree(path))
        for line in _aliases(node, marks)
    ]
    assert aliased == []


def _aliases(node: ast.AST, marks: set[str]) -> Iterator[int]:
    if isinstance(node, ast.ImportFrom) and node.module != "desktop.ui":
        yield from [node.lineno] * any(each.name in words.MARKS and each.asname for each in node.names)
    if isinstance(node, ast.Assign) and isinstance(node.value, (ast.Name, ast.Attribute)):
        yield from [node.lineno] * (source.root_of(node.value) in marks)
    if isinstance(node, ast.Call) and source.called(node) == "partial":
        yield from [node.lineno] * any(source.root_of(each) in marks for each in node.args)


def test_placeholders_are_words_not_numbers() -> None:
    """A translator can turn `{count} of {all}` round, but not `{} of {}`."""
    nameless = [
        mark for mark in words.marked(speaking()) if not all(name.isidentifier() for name in placeholders(mark.text))
    ]
    assert nameless == []


def test_lupdate_itself_finds_nothing_that_we_do_not(tmp_path: Path) -> None:
    found = tmp_path / "found.ts"
    lupdate = Path(sys.executable).with_name("pyside6-lupdate")
    files = [str(path) for path in speaking()]
    subprocess.run([str(lupdate), *files, "-silent", "-ts", str(found)], check=True)
    theirs = {(context, text) for context, text, _ in messages(found)}
    assert len(theirs) > 50
    assert theirs - {tuple(mark) for mark in words.marked(speaking())} == set()


@pytest.mark.parametrize(("language", "plural_only"), [("ru", False), ("en", True)])
def test_the_catalogue_holds_every_text(language: str, plural_only: bool) -> None:
    known = {(context, text) for context, text, _ in messages(CATALOGUES / f"daftar_{language}.ts")}
    wanted = {tuple(mark) for mark in words.marked(words.program()) if mark.plural or not plural_only}
    assert (wanted - known, known - wanted) == (set(), set()), "run `make words`"


@pytest.mark.parametrize(("language", "forms"), [("ru", 3), ("en", 2)])
def test_every_translation_is_finished_and_fits(language: str, forms: int) -> None:
    wrong = []
    for context, text, translation in messages(CATALOGUES / f"daftar_{language}.ts"):
        said = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
        wanted = forms if "%n" in text else 1
        fits = len(said) == wanted and all(said) and translation.get("type") is None
        same = all(sorted(placeholders(form)) == sorted(placeholders(text)) for form in said)
        counted = all("%n" in form for form in said) if "%n" in text and language == "ru" else True
        if not (fits and same and counted):
            wrong.append((context, text, said))
    assert wrong == [], f"translate these in resources/i18n/daftar_{language}.ts and take their type=unfinished away"


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_program_reads_what_the_translators_wrote(language: str) -> None:
    read = {
        (context, text): list(forms)
        for context, said in Catalogue.load(CATALOGUES, language).texts.items()
        for text, forms in said.items()
    }
    written = {
        (context, text): [form.text for form in translation.iter("numerusform")] or [translation.text]
        for context, text, translation in messages(CATALOGUES / f"daftar_{language}.ts")
    }
    assert read == written, "run `make words`"


def test_no_text_of_the_program_is_silent() -> None:
    catalogue = Catalogue.load(CATALOGUES, "ru")
    silent = [mark for mark in words.marked(words.program()) if catalogue.find(mark.context, mark.text, 1) is None]
    assert silent == [], "run `make words`, then translate these in resources/i18n/daftar_ru.ts"


def test_collecting_again_keeps_what_was_translated(tmp_path: Path) -> None:
    catalogue = tmp_path / "daftar_ru.ts"
    marks = [words.Mark("Page", "%n groups"), words.Mark("Page", "Open")]
    words.update(marks, catalogue, "ru")
    text = catalogue.read_text(encoding="utf-8")
    for form in ("%n группа", "%n группы", "%n групп"):
        text = text.replace("<numerusform></numerusform>", f"<numerusform>{form}</numerusform>", 1)
    text = text.replace('<translation type="unfinished"></translation>', "<translation>Открыть</translation>")
    catalogue.write_text(text.replace(' type="unfinished"', ""), encoding="utf-8")
    words.update([*marks, words.Mark("Page", "Close")], catalogue, "ru")
    words.compact(catalogue)
    kept = Catalogue.load(tmp_path, "ru")
    assert [kept.translate("Page", "%n groups", number) for number in (1, 2, 5)] == ["1 группа", "2 группы", "5 групп"]
    assert (kept.find("Page", "Open"), kept.find("Page", "Close")) == ("Открыть", None)


def placeholders(text: str) -> list[str]:
    return [name for _, name, _, _ in Formatter().parse(text) if name is not None]


def messages(catalogue: Path) -> Iterator[tuple[str, str, ElementTree.Element]]:
    """Context, source and translation of every message."""
    for context in ElementTree.parse(catalogue).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            yield context.findtext("name") or "", message.findtext("source") or "", translation
