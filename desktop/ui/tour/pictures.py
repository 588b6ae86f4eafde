"""Pictures: what the tour leaves behind, and the page that shows it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape
from pathlib import Path

from PySide6.QtWidgets import QWidget

from desktop.ui import theme
from desktop.ui.translate import translate

SIZE = (1366, 768)  # pixels: the screen of an old laptop
BOTH = ("light", "dark")  # each is a tour of its own: to restyle all three windows for a picture takes seconds


@dataclass(frozen=True, slots=True)
class Shot:
    """One moment: its caption and the names of its files, one for each look."""

    caption: str
    files: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Chapter:
    """A part of the tour."""

    title: str
    shots: list[Shot]
    papers: list[Shot]


class Album:
    """Collects the pictures of one look in `folder/pictures`, and the papers in `papers`."""

    def __init__(self, folder: Path, papers: Path, look: str) -> None:
        self._folder, self._papers, self._look = folder, papers, look
        self.chapters: list[Chapter] = []
        self._number = 0
        (folder / "pictures").mkdir(parents=True, exist_ok=True)
        papers.mkdir(parents=True, exist_ok=True)

    def begin(self, title: str) -> None:
        """Open a chapter; what follows belongs to it."""
        self.chapters.append(Chapter(title, [], []))

    def shoot(self, window: QWidget, name: str, caption: str) -> None:
        """Take the window's picture."""
        self._number += 1
        file = f"pictures/{self._number:02}-{name}-{self._look}.png"
        window.grab().save(str(self._folder / file))
        self.chapters[-1].shots.append(Shot(caption, (file,)))

    def paper(self, name: str, caption: str) -> Path:
        """Where a paper shall be saved; it is shown with the chapter."""
        self.chapters[-1].papers.append(Shot(caption, (f"papers/{name}",)))
        return self._papers / name


def show_all(folder: Path, albums: Sequence[Album], language: str) -> Path:
    """Write `folder/index.html`, the looks side by side; it needs nothing from outside its folder."""
    together = [chapter for album in albums[:1] for chapter in album.chapters]
    for album in albums[1:]:
        together = [_beside(one, other) for one, other in zip(together, album.chapters, strict=True)]
    body = "".join(_chapter(chapter) for chapter in together)
    title = translate("Tour", "A walk through the notebook")
    intro = translate(
        "Tour",
        "Three notebooks, a supervisor's and two facilitators', do the whole work: every picture was taken from the"
        " program's own windows while it was done. All meetings in them are invented.",
    )
    page = (
        f'<!doctype html><html lang="{escape(language)}"><meta charset="utf-8"><title>Daftar</title>'
        f"<style>{_style()}</style><main><h1>{escape(title)}</h1><p>{escape(intro)}</p>{body}</main></html>\n"
    )
    file = folder / "index.html"
    file.write_text(page, encoding="utf-8")
    return file


def _beside(one: Chapter, other: Chapter) -> Chapter:
    pairs = zip(one.shots, other.shots, strict=True)
    return Chapter(one.title, [Shot(first.caption, first.files + second.files) for first, second in pairs], one.papers)


def _chapter(chapter: Chapter) -> str:
    shots = "".join(_figure(shot) for shot in chapter.shots)
    papers = "".join(
        f'<li><a href="{escape(paper.files[0])}">{escape(paper.caption)}</a></li>' for paper in chapter.papers
    )
    return f"<h2>{escape(chapter.title)}</h2>{shots}" + (f"<ul>{papers}</ul>" if papers else "")


def _figure(shot: Shot) -> str:
    images = "".join(
        f'<a href="{escape(file)}"><img src="{escape(file)}" alt="{escape(shot.caption)}" loading="lazy"></a>'
        for file in shot.files
    )
    return f"<figure><div>{images}</div><figcaption>{escape(shot.caption)}</figcaption></figure>"


def _style() -> str:
    light, dark = theme.LIGHT, theme.DARK
    return (
        f"body{{margin:0;background:{light.paper};color:{light.ink};font:16px/1.5 'DejaVu Sans',system-ui,sans-serif}}"
        "main{max-width:1120px;margin:0 auto;padding:40px 24px}h1{font-size:28px}h2{font-size:20px;margin-top:56px}"
        "figure{margin:24px 0}"
        "figure div{display:grid;grid-template-columns:repeat(auto-fit,minmax(480px,1fr));gap:16px}"
        f"img{{width:100%;display:block;border:1px solid {light.rule};border-radius:8px}}"
        f"figcaption{{color:{light.soft};margin-top:8px}}a{{color:{light.accent}}}"
        f"@media(prefers-color-scheme:dark){{body{{background:{dark.paper};color:{dark.ink}}}"
        f"figcaption{{color:{dark.soft}}}a{{color:{dark.accent}}}img{{border-color:{dark.rule}}}}}"
    )
