"""Tour: the whole main job through the real windows, with three real notebooks; leaves pictures and papers."""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from desktop import paths
from desktop.errors import AppError
from desktop.ui import files, fonts, theme, translate
from desktop.ui.notebook import Notebook
from desktop.ui.tour import enrol, mishaps, papers, receiving, story, writing
from desktop.ui.tour.director import Act, Director, settled
from desktop.ui.tour.pictures import BOTH, Album, show_all
from desktop.ui.tour.stage import Stage
from desktop.words import Catalogue


def perform(out: Path, language: str, look: str = "") -> Path:
    """Perform the tour and return the page that shows it; `look` is a theme, or nothing for light and dark.

    Raises TourBlocked, or whatever the program itself raised, as soon as one step cannot be done.
    """
    if sys.platform == "linux" and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    qInstallMessageHandler(_without_a_screen)
    application = QApplication([sys.argv[0], *theme.BEGIN])
    application.setQuitOnLastWindowClosed(False)
    resources = paths.resources()
    fonts.apply(application, resources / "fonts")
    translate.install(Catalogue.load(resources / "i18n", language))
    out = out.resolve()
    albums: list[Album] = []
    for each in (look,) if look else BOTH:
        theme.apply(application, each, resources / "styles")
        with tempfile.TemporaryDirectory() as work:
            papers_of_this = Path(work) / "papers" if albums else out / "papers"
            album = Album(out, papers_of_this, each)
            albums.append(album)
            os.environ["DAFTAR_STATE"] = str(Path(work) / "state")  # nothing of the tour outlives it
            _run(application, Stage(album, Path(work), language))
    return show_all(out, albums, language)


def _without_a_screen(kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
    """What Qt says, but for its remarks on what a window without a screen cannot do."""
    del kind, context
    if not text.startswith("This plugin does not support"):
        sys.stderr.write(f"{text}\n")


def _run(application: QApplication, stage: Stage) -> None:
    stage.stick.mkdir()
    stage.copies.mkdir()
    director = Director(tour(stage))
    before, sys.excepthook = sys.excepthook, _failing(director)
    director.ended.connect(application.quit)
    director.start()
    application.exec()
    sys.excepthook = before
    files.forget()
    if director.failure is not None:
        raise director.failure


def _failing(director: Director) -> Callable[[type[BaseException], BaseException, TracebackType | None], None]:
    """What happens in the windows counts as well: an exception anywhere ends the tour."""

    def failed(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if not isinstance(error, AppError):
            sys.__excepthook__(kind, error, trace)
        director.fail(error)

    return failed


def tour(stage: Stage) -> Act[None]:
    """All of it, in order."""
    begin = stage.album.begin
    begin(translate.translate("Tour", "A supervisor founds the programme"))
    supervisor = yield from stage.begin("supervisor", "supervisor", shown=True)
    yield from enrol.found(stage, supervisor)
    yield from enrol.lists(stage, supervisor)
    begin(translate.translate("Tour", "Two devices are taken in"))
    windows = []
    for place, label in enumerate(story.LABELS):
        window = yield from stage.begin(label, "facilitator")
        windows.append(window)
        card = yield from enrol.card(stage, window, label)
        invitation = yield from enrol.take_in(stage, supervisor, card, enrol.digits_of(window), label)
        fingerprint = supervisor.workspace.needs_programme().fingerprint
        yield from enrol.join(stage, window, invitation, fingerprint, shown=place == 0)
    begin(translate.translate("Tour", "The facilitators write"))
    packets, written = [], 0
    for place, window in enumerate(windows):
        part, shown = story.part(place), place == 0
        writing.earlier(window, part)
        packets.append((yield from writing.hand_over(stage, window, 1, shown=False)).file)
        yield from writing.group(stage, window, part, shown=shown)
        yield from writing.sessions(stage, window, part, shown=shown)
        yield from writing.mend(stage, window, part, shown=shown)
        packets.append((yield from writing.hand_over(stage, window, 2, shown=shown)).file)
        written += writing.count(window)
    begin(translate.translate("Tour", "The supervisor receives"))
    yield from receiving.gap(stage, supervisor, packets[1], story.LABELS[0])
    damaged = writing.damaged(packets[0], stage.stick)
    yield from receiving.take(stage, supervisor, [*packets, damaged], written)
    yield from receiving.look(stage, supervisor)
    yield from receiving.table(stage, supervisor)
    begin(translate.translate("Tour", "Papers for the next meeting"))
    yield from papers.print_papers(stage, windows[0])
    supervisor = yield from mishaps.all_of_them(stage, supervisor, windows)
    yield from evening(stage, supervisor, windows)


def evening(stage: Stage, supervisor: Notebook, windows: list[Notebook]) -> Act[None]:
    """Settings, then every notebook is closed, and one opened once more."""
    stage.album.begin(translate.translate("Tour", "The evening"))
    enrol.press_page(windows[0], "settings")
    yield from stage.shoot(windows[0], "facilitator-settings", translate.translate("Tour", "A facilitator's settings."))
    yield from stage.lock(windows[0])
    windows[0] = yield from stage.unlock(story.LABELS[0])
    yield from settled()
    for window in (supervisor, *windows):
        yield from stage.lock(window)
