"""Starting: which words on the command line open the window, and what is loaded before its first screen."""

from __future__ import annotations

import gc
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop import app
from desktop.cli import main
from desktop.errors import FolderNotWritable

HEAVY = ("click", "platformdirs", "sqlcipher3", "cryptography", "regex", "xml")


@pytest.fixture(autouse=True)
def as_before(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.delenv("DAFTAR_VAULT", raising=False)
    mask = os.umask(0o077)
    yield
    os.umask(mask)
    gc.enable()


def opened(words: list[str], monkeypatch: pytest.MonkeyPatch) -> Path | None:
    """The folder the window was opened with."""
    found: list[Path | None] = []

    def run(folder: Path | None) -> int:
        found.append(folder)
        return 7

    monkeypatch.setattr(app, "run", run)
    with pytest.raises(SystemExit) as ended:
        main(words)
    assert ended.value.code == 7
    return found[0]


def test_without_words_the_window_opens(monkeypatch: pytest.MonkeyPatch) -> None:
    assert opened([], monkeypatch) is None


@pytest.mark.parametrize("words", [["--vault", "a b"], ["--vault=a b"]])
def test_a_named_notebook_is_opened(words: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DAFTAR_VAULT", "another")
    assert opened(words, monkeypatch) == Path("a b")


def test_the_variable_names_a_notebook(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DAFTAR_VAULT", "mine")
    assert opened([], monkeypatch) == Path("mine")


def test_more_words_are_read_by_the_command_line(monkeypatch: pytest.MonkeyPatch) -> None:
    assert opened(["--passphrase-file", "words", "--vault", "mine"], monkeypatch) == Path("mine")


@pytest.mark.parametrize("words", [["--nothing"], ["--vault"], ["no-such-command"], ["--vault", "mine", "again"]])
def test_wrong_words_open_nothing(words: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(app, "run", lambda folder: pytest.fail(str(folder)))
    with pytest.raises(SystemExit) as ended:
        main(words)
    assert ended.value.code == 2


def test_a_window_that_cannot_open_says_why(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def refuse(_folder: Path | None) -> int:
        raise FolderNotWritable

    monkeypatch.setattr(app, "run", refuse)
    monkeypatch.setenv("DAFTAR_LANG", "ru")
    with pytest.raises(SystemExit) as ended:
        main([])
    said = capsys.readouterr().err
    assert (ended.value.code, said.splitlines()[0]) == (1, "error: folder-not-writable: В эту папку нельзя записать.")


def test_the_first_screen_loads_nothing_that_it_does_not_show(tmp_path: Path) -> None:
    (tmp_path / "vault.key").touch()
    script = (
        "import sys, gc; from PySide6.QtCore import QTimer; from PySide6.QtWidgets import QApplication\n"
        "from desktop import app\n"
        "begin = app.Program.begin\n"
        "def then_end(self, closed=''):\n"
        "    begin(self, closed); QTimer.singleShot(0, QApplication.quit)\n"
        "app.Program.begin = then_end\n"
        "from desktop.cli import main\n"
        "try: main(['--vault', sys.argv[1]])\n"
        "except SystemExit as ended: print(ended.code, gc.isenabled(), *sys.modules, sep='\\n')\n"
    )
    surroundings = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    ran = subprocess.run(
        [sys.executable, "-c", script, str(tmp_path)], env=surroundings, check=True, capture_output=True, text=True
    )
    status, collecting, *loaded = ran.stdout.splitlines()
    assert (status, collecting) == ("0", "True")
    assert {name.partition(".")[0] for name in loaded} & set(HEAVY) == set()
    assert "desktop.ui.unlock" in loaded
