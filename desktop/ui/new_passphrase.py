"""New passphrase: seven words to write down, or words of one's own that are judged; typed twice either way."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop.ui.buttons import Button
from desktop.ui.labels import Chip, ChipKind, Label
from desktop.ui.passphrase_field import PassphraseField
from desktop.ui.rows import clear
from desktop.ui.translate import translate

ENOUGH = 3  # of 4, as zxcvbn judges: about 10^8 guesses, each of which costs a second
"""A weaker passphrase is refused."""
ACROSS = 3  # words in a line
LETTERS = 4
"""So many of each proposed word are enough."""


class Rules(NamedTuple):
    """`judge`: how hard to guess, 0 to 4; `plain`: what counts of a text; `suggest`: seven words, if there are any."""

    judge: Callable[[str], int]
    plain: Callable[[str], str]
    suggest: Callable[[], str] | None = None


def rules(language: str) -> Rules:
    """What the program knows about passphrases; words are proposed in `language`."""
    from desktop.actions import passphrases  # the window starts without it

    return Rules(passphrases.judge, passphrases.plain, partial(passphrases.propose, language))


class NewPassphrase(QWidget):
    """`entered`: Enter in the last field. `trouble()` says whether it will do, and writes beside the field why not."""

    entered = Signal()

    def __init__(self, rules: Rules) -> None:
        super().__init__()
        self._rules = rules
        self.proposal = ""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        self.offered, self.own = self._make_offered(), self._make_own()
        self.first = PassphraseField(translate("NewPassphrase", "Type it"))
        self.second = PassphraseField(translate("NewPassphrase", "Once more"))
        self.first.changed.connect(self._judge_it)
        self.first.entered.connect(self.second.setFocus)
        self.second.entered.connect(self.entered)
        for part in (self.offered, self.own, self.first, self.second):
            column.addWidget(part)
        self.offer()

    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        self.first.setFocus(reason)

    def _make_offered(self) -> QWidget:
        part, column = _part()
        why = translate(
            "NewPassphrase",
            "These seven words were drawn by chance. Write them down now, and keep the paper away from the laptop until"
            " you know them by heart.",
        )
        self.words = QGridLayout()
        self.words.setHorizontalSpacing(12)
        self.words.setVerticalSpacing(4)
        for place in range(ACROSS):
            self.words.setColumnStretch(2 * place + 1, 1)
        forgiven = translate(
            "NewPassphrase",
            "Capitals and the keyboard layout make no difference, and the first four letters of each word are enough.",
        )
        self.others = Button(translate("NewPassphrase", "Other words"), self.offer, "small")
        self.choose_own = Button(translate("NewPassphrase", "My own words"), self.take_own, "small")
        line = QHBoxLayout()
        line.addWidget(self.others)
        line.addWidget(self.choose_own)
        line.addStretch(1)
        column.addWidget(Label(why, "soft", wrap=True))
        column.addLayout(self.words)
        column.addLayout(line)
        column.addWidget(Label(forgiven, "small", wrap=True))
        return part

    def _make_own(self) -> QWidget:
        part, column = _part()
        why = translate(
            "NewPassphrase",
            "Four or more words that do not belong together. No names, no days, no lines of songs or prayers.",
        )
        self.verdict = Chip("", "quiet")
        self.verdict.hide()
        line = QHBoxLayout()
        self.propose = Button(translate("NewPassphrase", "Propose seven words"), self.offer, "small")
        line.addWidget(self.propose)
        line.addStretch(1)
        line.addWidget(self.verdict)
        column.addWidget(Label(why, "soft", wrap=True))
        column.addLayout(line)
        self.propose.setVisible(self._rules.suggest is not None)  # only now it has a parent, and is no window
        return part

    def offer(self) -> None:
        """Show seven words, other ones each time; where there are none, the person chooses."""
        if self._rules.suggest is None:
            self.take_own()
            return
        self.proposal = self._rules.suggest()
        clear(self.words)
        for place, word in enumerate(self.proposal.split()):
            number = Label(f"{place + 1}", "small")
            number.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
            shown = Label(word, "heading")
            shown.setAccessibleName(f"{place + 1}: {word}")
            self.words.addWidget(number, place // ACROSS, place % ACROSS * 2)
            self.words.addWidget(shown, place // ACROSS, place % ACROSS * 2 + 1)
        self._show(offered=True)

    def take_own(self) -> None:
        """Let the person choose other words."""
        self.proposal = ""
        self._show(offered=False)

    def _show(self, *, offered: bool) -> None:
        self.offered.setVisible(offered)
        self.own.setVisible(not offered)
        for field in (self.first, self.second):
            field.wipe()
        self.first.setFocus()

    @property
    def text(self) -> str:
        """What was typed first."""
        return self.first.text

    def wipe(self) -> None:
        """Forget what was shown and typed."""
        self.proposal = ""
        clear(self.words)
        for field in (self.first, self.second):
            field.wipe()

    def same(self, text: str) -> bool:
        """Whether `text` is the passphrase, with everything that is forgiven."""
        return self._rules.plain(text) == self._rules.plain(self.first.text)

    def trouble(self) -> bool:
        """Say beside the field what is wrong, and put the cursor there."""
        if self.proposal:
            first = self._unlike(self.proposal)
        else:
            easy = translate("NewPassphrase", "Too easy to guess. Take more words that do not belong together.")
            first = easy if self._rules.judge(self.first.text) < ENOUGH else ""
        second = translate("NewPassphrase", "The two are not the same. The eye shows what is typed.")
        for field, problem in ((self.first, first), (self.second, "" if self.same(self.second.text) else second)):
            if problem:
                field.say_problem(problem)
                field.setFocus()
                return True
        return False

    def _unlike(self, proposal: str) -> str:
        plain, typed = self._rules.plain, self.first.text
        if plain(typed) == plain(proposal):
            return ""
        if not typed.strip():
            return translate("NewPassphrase", "Type the seven words from your paper.")
        pairs = zip(plain(proposal).split(), plain(typed).split(), strict=False)
        at = next((place for place, (one, two) in enumerate(pairs, 1) if one[:LETTERS] != two[:LETTERS]), 0)
        if at:
            return translate("NewPassphrase", "Word {number} is not the one above.").format(number=at)
        return translate("NewPassphrase", "These are not yet the seven words above.")

    def _judge_it(self, text: str) -> None:
        shown = bool(text) and not self.proposal
        self.verdict.setVisible(shown)
        if not shown:
            return
        words: tuple[tuple[str, ChipKind], ...] = (
            (translate("NewPassphrase", "guessed at once"), "bad"),
            (translate("NewPassphrase", "too easy"), "bad"),
            (translate("NewPassphrase", "still easy"), "warn"),
            (translate("NewPassphrase", "good"), "good"),
            (translate("NewPassphrase", "very good"), "good"),
        )
        self.verdict.show_state(*words[self._rules.judge(text)])


def _part() -> tuple[QWidget, QVBoxLayout]:
    part = QWidget()
    column = QVBoxLayout(part)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(12)
    return part, column
