"""Wording: the fixed words of a paper in its own language, also where the window has no translation."""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from desktop.errors import AppError, from_os
from desktop.reports.document import Direction
from desktop.words import QT_TRANSLATE_NOOP

Said = Callable[[str, str], str]
"""(context, source text) to the text in the paper's language; the source text where nothing is translated."""

RIGHT_TO_LEFT = ("ar", "fa", "prs", "ps", "ug")


class WordingUnreadable(AppError):
    code = "wording-unreadable"
    text = QT_TRANSLATE_NOOP("Errors", "The list of words for paper in the language “{language}” cannot be read.")
    hint = QT_TRANSLATE_NOOP("Errors", "Install the program again, or print in another language.")


@dataclass(frozen=True, slots=True)
class Wording:
    """The words of one language; `reviewed` says whether a native reader has passed them."""

    language: str
    reviewed: bool
    texts: Mapping[str, str]

    def said(self, context: str, text: str) -> str:
        """The word for `text`, whatever its context."""
        del context
        return self.texts.get(text, text)


def direction(language: str) -> Direction:
    """Which side a language is read from."""
    return "rtl" if language.partition("-")[0] in RIGHT_TO_LEFT else "ltr"


def load(folder: Path, language: str) -> Wording | None:
    """The words in `folder/words/<language>.toml`, or None without such a file; raises WordingUnreadable."""
    path = folder / "words" / f"{language}.toml"
    if not path.exists():
        return None
    try:
        content = tomllib.loads(path.read_text("utf-8"))
    except OSError as error:
        raise from_os(error) from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise WordingUnreadable(language=language) from error
    texts = content.get("words")
    if not isinstance(texts, dict) or not all(isinstance(text, str) for text in texts.values()):
        raise WordingUnreadable(language=language)
    return Wording(language, content.get("status") == "reviewed", texts)
