"""The tour: the whole main job through the real windows; its pictures and papers are what they seem."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from hashlib import sha256
from html.parser import HTMLParser
from pathlib import Path

import pytest
from pypdf import PdfReader
from pypdf.generic import DictionaryObject
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desktop.ui.buttons import Button
from desktop.ui.tour.director import Act, Director, TourBlocked, Until
from desktop.ui.tour.hands import press

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support .*")

PAGES = ("today", "sessions", "groups", "exchange", "laptop", "settings")
PAPERS = ("guide-ru.pdf", "tally-ru.pdf", "debrief-ru.pdf", "guide-tg.pdf", "internal-table.pdf", "internal-table.xlsx")


class Links(HTMLParser):
    """Every address a page refers to."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found += [value for name, value in attrs if name in ("href", "src") and value]


@pytest.mark.long
@pytest.mark.parametrize("looks", [("light", "dark"), ("contrast",)])
def test_the_tour_does_the_whole_job_and_shows_it(tmp_path: Path, looks: tuple[str, ...]) -> None:
    out = tmp_path / "tour"
    chosen = ["--theme", looks[0]] if len(looks) == 1 else []
    command = [sys.executable, "-m", "desktop", "tour", "--out", str(out), "--lang", "ru", *chosen]
    done = subprocess.run(
        command, env={**os.environ, "QT_QPA_PLATFORM": "offscreen"}, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    assert Path(done.stdout.strip()) == out / "index.html"
    _pictures_show_something(out, looks)
    _papers_carry_their_fonts(out)
    _the_index_stands_alone(out)


def _pictures_show_something(out: Path, looks: tuple[str, ...]) -> None:
    pictures = sorted((out / "pictures").glob("*.png"))
    for look in looks:
        names = [path.name for path in pictures if path.name.endswith(f"-{look}.png")]
        missing = [
            f"{who}-{key}" for who in ("supervisor", "facilitator") for key in PAGES if not _shown(names, who, key)
        ]
        assert missing == []
    seen: dict[bytes, str] = {}
    for path in pictures:
        image = QImage(str(path))
        assert (image.width(), image.height()) == (1366, 768)
        colours = {image.pixel(x, y) for x in range(0, 1366, 3) for y in range(0, 768, 3)}
        assert len(colours) > 20, f"{path.name} is blank"
        twin = seen.setdefault(sha256(path.read_bytes()).digest(), path.name)
        assert twin == path.name, f"{twin} and {path.name} are the same picture"


def _shown(names: list[str], who: str, key: str) -> bool:
    words = {"exchange": "(exchange|imported|handed-over|board)"}.get(key, key)
    return any(re.search(rf"({who}-)?{words}", name) for name in names)


def _papers_carry_their_fonts(out: Path) -> None:
    assert {path.name for path in (out / "papers").iterdir()} >= set(PAPERS)
    for path in (out / "papers").glob("*.pdf"):
        fonts = [font for page in PdfReader(path).pages for font in _fonts(page["/Resources"].get_object())]
        assert fonts
        assert all(any(f"/FontFile{kind}" in font for kind in ("", "2", "3")) for font in fonts)
    tajik = "".join(page.extract_text() for page in PdfReader(out / "papers" / "guide-tg.pdf").pages)
    assert set("ҒҚҲҶӢӮғқҳҷӣӯ".lower()) <= set(tajik.lower())


def _fonts(resources: object) -> list[DictionaryObject]:
    """The descriptors of the fonts a page uses."""
    assert isinstance(resources, DictionaryObject)
    descriptors = []
    for font in resources.get("/Font", DictionaryObject()).values():
        for inner in font.get_object().get("/DescendantFonts", [font]):
            descriptors.append(inner.get_object()["/FontDescriptor"].get_object())
    return descriptors


def _the_index_stands_alone(out: Path) -> None:
    page = (out / "index.html").read_text(encoding="utf-8")
    links = Links()
    links.feed(page)
    assert len(links.found) > 50
    assert all((out / link).is_file() for link in links.found)
    assert str(out.parent) not in page
    assert "http" not in page


def _impatient(qtbot: QtBot, act: Act[None]) -> Director:
    director = Director(act, patience=0.05)
    with qtbot.waitSignal(director.ended):
        director.start()
    return director


def test_a_step_that_cannot_be_done_ends_the_tour(qtbot: QtBot) -> None:
    done = []

    def act() -> Act[None]:
        yield Until("something that never happens", lambda: False)
        done.append("skipped")

    failure = _impatient(qtbot, act()).failure
    assert isinstance(failure, TourBlocked)
    assert "something that never happens" in str(failure)
    assert done == []


def test_hands_press_nothing_that_nobody_could_press(qtbot: QtBot) -> None:
    pressed: list[str] = []
    hidden, greyed = Button("hidden", lambda: pressed.append("hidden")), Button("grey", lambda: pressed.append("grey"))
    holder = QLabel()
    qtbot.addWidget(hidden)
    qtbot.addWidget(holder)
    greyed.setParent(holder)
    greyed.setEnabled(False)
    holder.show()
    for button in (hidden, greyed):
        with pytest.raises(TourBlocked):
            press(button)
    greyed.setEnabled(True)
    press(greyed)
    assert pressed == ["grey"]


def test_a_failure_anywhere_in_an_act_ends_the_tour(qtbot: QtBot) -> None:
    def act() -> Act[None]:
        yield Until("nothing", lambda: True)
        raise TourBlocked(what="the page did not open")

    failure = _impatient(qtbot, act()).failure
    assert "the page did not open" in str(failure)
