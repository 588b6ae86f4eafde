"""Papers: a guide, its tally sheet, debrief page and seat cards, looked at and saved."""

from __future__ import annotations

from desktop.ui.notebook import Notebook
from desktop.ui.pages import guide_page
from desktop.ui.pages.guides import Guides
from desktop.ui.tour.director import Act, TourBlocked, Until, settled
from desktop.ui.tour.enrol import press_page
from desktop.ui.tour.hands import answer_dialog, press
from desktop.ui.tour.stage import Stage
from desktop.ui.translate import translate


def print_papers(stage: Stage, window: Notebook) -> Act[None]:
    """Every paper in the window's language, and the guide in every language there is."""
    press_page(window, "guides")
    page = window.page("guides")
    if not isinstance(page, Guides) or page.opened is None:
        raise TourBlocked(what="there is no guide")
    opened = page.opened
    spoken = opened.language.code() or "en"
    captions = (
        (guide_page.GUIDE, translate("Tour", "The guide")),
        (guide_page.TALLY, translate("Tour", "Its tally sheet")),
        (guide_page.DEBRIEF, translate("Tour", "Its debrief page")),
        (guide_page.SEATS, translate("Tour", "Seat cards")),
    )
    for which, caption in captions:
        yield from _save(stage, window, opened, (which, spoken), caption)
        yield from stage.shoot(window, f"guides-{which}", caption)
    for language in opened.entry.languages:
        if language != spoken:
            words = translate("Tour", "The guide in another language: {name}")
            caption = words.format(name=guide_page.endonym(language))
            yield from _save(stage, window, opened, (guide_page.GUIDE, language), caption)
            yield from stage.shoot(window, f"guides-{language}", caption)


def _save(
    stage: Stage, window: Notebook, opened: guide_page.GuidePage, chosen: tuple[str, str], caption: str
) -> Act[None]:
    which, language = chosen
    opened.language.setFocus()
    opened.language.choose(language)
    if opened.papers.value != which:
        press(next(option for option in opened.papers.options if option.code == which))
    yield from settled()
    yield Until("the pages", lambda: opened.shown > 0 and opened.drawn == chosen)
    file = stage.album.paper(f"{which}-{language}.pdf", caption)
    press(opened.save_button)
    yield from answer_dialog(file)
    yield Until("the paper", file.exists)
    yield from settled()
    window.activateWindow()
