"""No form is wider than its page, and no field of it is cut, in Russian with its long words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from functools import partial

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop import paths
from desktop.domain.declaration import Kind
from desktop.domain.field import Value
from desktop.domain.kind import KINDS
from desktop.ui import fonts, theme, translate
from desktop.ui.fields import Surroundings
from desktop.ui.form import Form
from desktop.ui.page import Page
from desktop.words import Catalogue

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints")

GROWN: dict[str, Value] = {
    "activity": "mothers",
    "project": "a" * 32,
    "site": "b" * 32,
    "cohort": "c" * 32,
    "delivered": "as_planned",
    "att_sex": {"women": 25, "men": 5, "not_said": 0},
    "enrolled_sex": {"women": 25, "men": 5, "not_said": 0},
    "sponsor_visible": "named",
    "safety_level": "red",
    "status": "stopped",
    "materials_used": ["handout"],
    "costs": {"tea": 1250},
}
LISTS = {
    "project": [("a" * 32, "Соседи и семьи")],
    "site": [("b" * 32, "S-04")],
    "cohort": [("c" * 32, "M-07")],
    "guide": [("mothers-circle", "Круг матерей")],
}


def choices_for(name: str) -> Sequence[tuple[str, str]]:
    return LISTS.get(name, [])


def tall_enough(widget: QWidget) -> bool:
    return widget.height() >= widget.heightForWidth(widget.width())


@pytest.fixture
def russian(qtbot: QtBot) -> Iterator[None]:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    fonts.apply(application, paths.resources() / "fonts")
    theme.apply(application, "light", paths.resources() / "styles")
    translator = translate.install(Catalogue.load(paths.resources() / "i18n", "ru"))
    yield
    QApplication.removeTranslator(translator)


@pytest.mark.parametrize("kind", KINDS, ids=lambda each: each.name)
@pytest.mark.parametrize("width", [1182, 716])
@pytest.mark.usefixtures("russian")
def test_no_form_is_wider_than_its_page_or_cuts_a_field(kind: Kind, width: int, qtbot: QtBot) -> None:
    """1182 pixels is the page in a window of 1366; 716 in the narrowest window there can be."""
    around = Surroundings(choices_for, lambda _text: (), date(2026, 11, 22))
    known = {each.name for each in kind.every}
    form = Form(kind, {name: value for name, value in GROWN.items() if name in known}, around)
    page = Page("Запись")
    page.body.addWidget(form)
    qtbot.addWidget(page)
    page.resize(width, 768)
    with qtbot.waitExposed(page):
        page.show()
    for place, step in enumerate(form.steps):
        form.go(place)
        qtbot.waitUntil(partial(tall_enough, step))
        inside = page.width() - 32
        for name, each in step.boxes.items():
            if each.isVisible():
                right = each.mapTo(page, each.rect().bottomRight()).x()
                assert right <= inside, f"{name} ends at {right} of {inside}"
                widget = each.input.widget
                need = max(widget.minimumSizeHint().height(), widget.heightForWidth(widget.width()))
                assert widget.height() >= need, name
