"""Collect every translatable text of the program into the catalogues of `resources/i18n`.

`pyside6-lupdate` keeps the catalogues, but it does not read our sources: it drops a `translate("Ctx", "%n groups", n)`
without a word and marks no plural. So the texts are read off the syntax trees here, and handed to it in one plain file.
What is translated is then written beside each catalogue as JSON, which the program reads (`desktop.words`).
"""

from __future__ import annotations

import ast
import json
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parent.parent
CATALOGUES = ROOT / "resources" / "i18n"
MARKS = ("translate", "QT_TRANSLATE_NOOP")
# It declares the two words themselves and hands variables through.
DECLARING = (Path("desktop/words.py"), Path("desktop/ui/translate.py"))


class Mark(NamedTuple):
    """One translatable text; it is a plural if it holds `%n`."""

    context: str
    text: str

    @property
    def plural(self) -> bool:
        return "%n" in self.text


def calls(tree: ast.AST) -> Iterator[ast.Call]:
    """Every call of something named as one of `MARKS`."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            if name in MARKS:
                yield node


def literal(call: ast.Call) -> Mark | None:
    """Context and text of a call, or None where one of them is not a plain string."""
    found = [node.value for node in call.args[:2] if isinstance(node, ast.Constant) and isinstance(node.value, str)]
    return Mark(*found) if len(found) == 2 else None


def marked(sources: Iterable[Path]) -> list[Mark]:
    """Every marked text of `sources`, once, sorted."""
    trees = (ast.parse(path.read_text(encoding="utf-8")) for path in sources)
    return sorted({mark for tree in trees for call in calls(tree) if (mark := literal(call)) is not None})


def program() -> list[Path]:
    """The sources that speak to people."""
    return sorted((ROOT / "desktop").rglob("*.py"))


def update(marks: Iterable[Mark], catalogue: Path, language: str, plural_only: bool = False) -> None:
    """Bring `catalogue` up to date with `marks`; what was translated stays, what is gone goes."""
    lines = [
        f"translate({m.context!r}, {m.text!r}, None, 1)" if m.plural else f"translate({m.context!r}, {m.text!r})"
        for m in marks
    ]
    with tempfile.TemporaryDirectory() as folder:
        plain = Path(folder, "texts.py")
        plain.write_text("\n".join(lines) + "\n", encoding="utf-8")
        lupdate = Path(sys.executable).with_name("pyside6-lupdate")
        options = [
            "-silent",
            "-locations",
            "none",
            "-no-obsolete",
            "-source-language",
            "en",
            "-target-language",
            language,
        ]
        options += ["-disable-heuristic", "sametext", "-disable-heuristic", "similartext"]
        options += ["-pluralonly"] if plural_only else []
        subprocess.run([str(lupdate), str(plain), *options, "-ts", str(catalogue)], check=True)


def translated(catalogue: Path) -> dict[str, dict[str, list[str]]]:
    """What `catalogue` says, as `Catalogue.texts`: finished translations only, and plurals with all their forms."""
    texts: dict[str, dict[str, list[str]]] = {}
    for context in ElementTree.parse(catalogue).getroot().iter("context"):
        said = texts.setdefault(context.findtext("name") or "", {})
        for message in context.iter("message"):
            forms = _forms(message.find("translation"))
            if forms and all(forms):
                said[message.findtext("source") or ""] = forms
    return {name: said for name, said in texts.items() if said}


def _forms(translation: ElementTree.Element | None) -> list[str]:
    if translation is None or translation.get("type") in {"vanished", "obsolete"}:
        return []
    plural = [form.text or "" for form in translation.iter("numerusform")]
    return plural or [translation.text or ""]


def compact(catalogue: Path) -> None:
    """Write beside `catalogue` (.ts) the .json that the program reads, in short lines so that changes can be seen."""
    text = json.dumps(translated(catalogue), ensure_ascii=False, indent=0, separators=(",", ":"))
    catalogue.with_suffix(".json").write_text(text + "\n", encoding="utf-8", newline="\n")


def main() -> None:
    """Collect the texts; with `--compact`, only write what the program reads, after somebody translated."""
    if sys.argv[1:] != ["--compact"]:
        collect()
    for catalogue in sorted(CATALOGUES.glob("*.ts")):
        compact(catalogue)


def collect() -> None:
    """Bring both catalogues up to date with the sources."""
    marks = marked(program())
    CATALOGUES.mkdir(parents=True, exist_ok=True)
    update(marks, CATALOGUES / "daftar_ru.ts", "ru")
    update(marks, CATALOGUES / "daftar_en.ts", "en", plural_only=True)
    print(f"{len(marks)} texts, {sum(mark.plural for mark in marks)} of them plural")


if __name__ == "__main__":
    main()
