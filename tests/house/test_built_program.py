"""The folder that is given to people: it starts on its own, holds what it needs, and nothing that opens a socket."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.house import source

pytestmark = pytest.mark.long
WINDOW_SHOWN = "Showing children of QMainWindow"


@pytest.fixture(scope="module")
def program(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The program, built as `make build` does, beside nothing of the project's."""
    place = tmp_path_factory.mktemp("built")
    tool = Path(sys.executable).with_name("pyinstaller")
    folders = ["--distpath", str(place / "dist"), "--workpath", str(place / "work")]
    subprocess.run(
        [str(tool), "--noconfirm", "--log-level", "ERROR", *folders, "pyinstaller.spec"], cwd=source.ROOT, check=True
    )
    return place / "dist" / "daftar"


def alone() -> dict[str, str]:
    """An environment in which nothing but the built folder is to be found."""
    foreign = ("PYTHON", "VIRTUAL_ENV", "QT_PLUGIN_PATH")
    kept = {name: value for name, value in os.environ.items() if not name.startswith(foreign)}
    return kept | {"PATH": "/usr/bin:/bin", "QT_QPA_PLATFORM": "offscreen"}


def run(program: Path, *words: str) -> str:
    command = [str(program / "daftar"), *words]
    told = subprocess.run(command, cwd=program, env=alone(), check=True, capture_output=True, text=True, timeout=300)
    return told.stdout


def test_it_opens_its_window(program: Path) -> None:
    """Qt itself tells when the window is shown; a program that ends before is read to its end without that line."""
    told: list[str] = []
    environment = alone() | {"QT_LOGGING_RULES": "qt.widgets.showhide.debug=true"}
    with subprocess.Popen(
        [str(program / "daftar")], cwd=program, env=environment, stderr=subprocess.PIPE, text=True
    ) as process:
        assert process.stderr is not None
        for line in process.stderr:
            told.append(line)
            if WINDOW_SHOWN in line:
                break
        process.kill()
    assert WINDOW_SHOWN in told[-1], "".join(told[-20:])


def test_it_starts_and_knows_its_version(program: Path) -> None:
    import desktop

    assert desktop.__version__ in run(program, "--version")


def test_it_carries_its_declarations_and_rules(program: Path) -> None:
    kinds = [json.loads(line) for line in run(program, "kinds", "--json").splitlines()]
    assert kinds
    assert "{" in json.dumps(kinds)


def test_it_carries_a_face_for_paper_with_its_licence(program: Path) -> None:
    names = {path.name for path in program.rglob("resources/fonts/*")}
    assert {"DejaVuSans.ttf", "DejaVuSans-Bold.ttf"} <= names
    assert any(
        "Bitstream" in path.read_text(encoding="utf-8", errors="replace")
        for path in program.rglob("resources/fonts/*")
        if not path.suffix
    )


def test_nothing_in_it_speaks_to_a_network(program: Path) -> None:
    listed = [path.relative_to(program).as_posix() for path in program.rglob("*")]
    assert len(listed) > 50
    unwanted = ("Qt6Network", "QtNetwork", "/tls/", "networkinformation", "Qt6Qml", "Qt6Quick", "_ssl.", "WebEngine")
    assert [name for name in listed if any(word in name for word in unwanted)] == []
