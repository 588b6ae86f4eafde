"""Guides: the library by activity and language; works without a notebook too."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.actions import paper
from desktop.actions.shown import GuideEntry
from desktop.domain.activities import ACTIVITIES
from desktop.ui.buttons import Button
from desktop.ui.labels import Label
from desktop.ui.master_detail import MasterDetail
from desktop.ui.notices import EmptyState
from desktop.ui.page import Page
from desktop.ui.pages.desk import Desk
from desktop.ui.pages.guide_page import GuidePage, endonym
from desktop.ui.pages.wish import Wish
from desktop.ui.rows import Card, Row, Section
from desktop.ui.translate import said, translate

DETAIL_WIDTH = 726  # pixels


class Guides(Page):
    """The list on one side, the chosen guide with its papers on the other."""

    def __init__(self, desk: Desk | None = None, back: Callable[[], object] | None = None) -> None:
        """`desk` is None on the unlock screen, where `back` leads home: paper needs no notebook."""
        super().__init__(translate("Guides", "Guides"))
        del desk
        self._back = back
        self._offer()
        self.entries = paper.guides()
        self._language = QLocale().name()[:2]
        self.rows: dict[str, Row] = {}
        self.opened: GuidePage | None = None
        words = translate("Guides", "%n guides", len(self.entries))
        self.head.say(translate("Guides", "Guides"), words)
        if not self.entries:
            sentence = translate("Guides", "There is no guide in this copy of the program. Install the program again.")
            self.body.addWidget(EmptyState(sentence, (), "book-open"))
            return
        self.columns = MasterDetail(self._library(), DETAIL_WIDTH)
        self.body.addWidget(self.columns)
        self.open(self.entries[0].id)

    def _library(self) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(24)
        for activity in ACTIVITIES:
            entries = [entry for entry in self.entries if entry.activity == activity.code]
            if not entries:
                continue
            rows = [self._row(entry) for entry in entries]
            column.addWidget(Section(said("Domain", activity.label), Card(*rows)))
        hint = translate("Guides", "Guides for other activities come with new editions of the program.")
        column.addWidget(Label(hint, "small", wrap=True))
        column.addStretch(1)
        return holder

    def _row(self, entry: GuideEntry) -> Row:
        place = entry.languages.index(self._language) if self._language in entry.languages else 0
        facts = [
            translate("Guides", "%n minutes", entry.minutes),
            translate("Guides", "edition {number}").format(number=entry.version),
            ", ".join(endonym(code) for code in entry.languages),
        ]
        row = Row(entry.titles[place], " · ".join(facts), then=partial(self.open, entry.id))
        self.rows[entry.id] = row
        return row

    def open(self, guide: str) -> None:
        """Show the guide with this id."""
        entry = next((each for each in self.entries if each.id == guide), None)
        if entry is None:
            return
        self.opened = GuidePage(entry, self._language)
        self.columns.open_detail(self.opened)
        self._offer(self.opened.save_button, self.opened.print_button)
        for each, row in self.rows.items():
            row.show_chosen(chosen=each == guide)

    def _offer(self, *actions: QWidget) -> None:
        if self._back is None:
            self.head.offer(actions)
        else:
            self.head.offer((Button(translate("Guides", "Back"), self._back, "usual", "caret-left"), *actions))

    def grant(self, wish: Wish) -> None:
        """ "print" opens the guide with the id, if it is in the library."""
        if wish.verb == "print":
            self.open(wish.id)
