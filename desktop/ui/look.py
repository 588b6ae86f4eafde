"""Look: language and theme of the whole program, and what is remembered of them before a notebook is open."""

from __future__ import annotations

import contextlib
import json
import os
from pathlib import Path

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from desktop.ui import fonts, icons, theme, translate
from desktop.words import LANGUAGES, Catalogue


class Look:
    """`language` is a code of LANGUAGES, `theme` the name of a choice on the page Settings."""

    def __init__(self, application: QApplication, root: Path, resources: Path) -> None:
        """`root`: the folder of the notebooks, where the two are remembered."""
        self._application, self._root, self._resources = application, root, resources
        known = _remembered(root)
        self.language = known.get("language") or _system_language()
        self.theme = known.get("theme", "system")
        self._translator: translate.CatalogueTranslator | None = None
        fonts.apply(application, resources / "fonts")
        theme.apply(application, self.theme, resources / "styles")
        application.setWindowIcon(icons.icon("notebook"))
        self._speak(self.language)

    def choose_language(self, code: str) -> None:
        """Speak another language from here on, if it is one of ours."""
        if code != self.language and code in LANGUAGES:
            self._speak(code)
            self._remember()

    def choose_theme(self, name: str) -> None:
        """Look different from here on."""
        if name != self.theme:
            self.theme = name
            theme.apply(self._application, name, self._resources / "styles")
            self._remember()

    def silence(self) -> None:
        """Take the translator away again: the application outlives its program only in tests."""
        if self._translator is not None:
            self._application.removeTranslator(self._translator)

    def _speak(self, code: str) -> None:
        self.silence()
        self.language = code
        self._translator = translate.install(Catalogue.load(self._resources / "i18n", code))

    def _remember(self) -> None:
        with contextlib.suppress(OSError):  # a screen in the wrong language is better than none
            self._root.mkdir(parents=True, exist_ok=True, mode=0o700)
            text = json.dumps({"language": self.language, "theme": self.theme})
            (self._root / "window.json").write_text(text, encoding="utf-8")


def _remembered(root: Path) -> dict[str, str]:
    """Language and look of the last time: nothing else is known before a notebook is opened."""
    try:
        found = json.loads((root / "window.json").read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    if not isinstance(found, dict):
        return {}
    language, look = found.get("language"), found.get("theme")
    return {"language": language if language in LANGUAGES else "", "theme": look if isinstance(look, str) else "system"}


def _system_language() -> str:
    wanted = os.environ.get("DAFTAR_LANG") or QLocale.system().name()
    return wanted[:2] if wanted[:2] in LANGUAGES else "en"
