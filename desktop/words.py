"""Words: the mark for translatable text, and the catalogue that answers for a language without Qt.

`pyside6-lupdate` finds literal calls of `QT_TRANSLATE_NOOP` and `translate`, nothing else: no alias, no f-string.
Translators write `.ts` files; the program reads what `make words` makes of them, for a start cannot wait for XML.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

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


class Catalogue(NamedTuple):
    """Every translated text of one language: context → source text → its forms, one or one for each plural."""

    language: str
    texts: Mapping[str, Mapping[str, Sequence[str]]]

    @staticmethod
    def load(folder: Path, language: str) -> Catalogue:
        """Read `folder/daftar_<language>.json`; a language without a file has an empty catalogue."""
        path = folder / f"daftar_{language}.json"
        return Catalogue(language, json.loads(path.read_bytes()) if path.exists() else {})

    def find(self, context: str, text: str, number: int = -1) -> str | None:
        """The translation of `text`, in the plural form of `number` if it is not negative, or None."""
        forms = self.texts.get(context, {}).get(text)
        if forms is None:
            return None
        form = plural_form(self.language, number) if number >= 0 else 0
        return forms[min(form, len(forms) - 1)].replace("%n", str(number))

    def translate(self, context: str, text: str, number: int = -1) -> str:
        """As `find`, with the source text where nothing is translated."""
        found = self.find(context, text, number)
        return text.replace("%n", str(number)) if found is None else found
