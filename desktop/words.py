"""Words: the mark for translatable text, and the catalogue that answers for a language without Qt.

`pyside6-lupdate` finds literal calls of `QT_TRANSLATE_NOOP` and `translate`, nothing else: no alias, no f-string.
"""

from __future__ import annotations

import xml.etree.ElementTree as ElementTree
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

LANGUAGES = ("en", "ru")


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: N802 - lupdate knows only this name
    """Mark `text` for translation under `context` and hand it back unchanged."""
    del context
    return text


def plural_form(language: str, number: int) -> int:
    """Index of the plural form of `number`: Russian has one, few, many (CLDR); English one, other."""
    if language == "ru":
        if number % 10 == 1 and number % 100 != 11:
            return 0
        return 1 if number % 10 in (2, 3, 4) and number % 100 not in (12, 13, 14) else 2
    return 0 if number == 1 else 1


@dataclass(frozen=True, slots=True)
class Catalogue:
    """Every translated text of one language, keyed by (context, source text)."""

    language: str
    texts: Mapping[tuple[str, str], tuple[str, ...]]

    @staticmethod
    def load(folder: Path, language: str) -> Catalogue:
        """Read `folder/daftar_<language>.ts`; a language without a file has an empty catalogue."""
        path = folder / f"daftar_{language}.ts"
        texts: dict[tuple[str, str], tuple[str, ...]] = {}
        if path.exists():
            for context in ElementTree.parse(path).getroot().iter("context"):
                name = context.findtext("name") or ""
                for message in context.iter("message"):
                    forms = _forms(message.find("translation"))
                    if all(forms) and forms:
                        texts[(name, message.findtext("source") or "")] = forms
        return Catalogue(language, texts)

    def find(self, context: str, text: str, number: int = -1) -> str | None:
        """The translation of `text`, in the plural form of `number` if it is not negative, or None."""
        forms = self.texts.get((context, text))
        if forms is None:
            return None
        form = plural_form(self.language, number) if number >= 0 else 0
        return forms[min(form, len(forms) - 1)].replace("%n", str(number))

    def translate(self, context: str, text: str, number: int = -1) -> str:
        """As `find`, with the source text where nothing is translated."""
        found = self.find(context, text, number)
        return text.replace("%n", str(number)) if found is None else found


def _forms(translation: ElementTree.Element | None) -> tuple[str, ...]:
    if translation is None or translation.get("type") in {"vanished", "obsolete"}:
        return ()
    plural = tuple(form.text or "" for form in translation.iter("numerusform"))
    return plural or ((translation.text or ""),)
