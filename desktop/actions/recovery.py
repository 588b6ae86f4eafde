"""Recovery: papers of the programme and of a supervisor's notebook, and opening a notebook whose passphrase is lost."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from desktop.actions import door, helping, workspace
from desktop.actions.changed import Changed, changed
from desktop.actions.programme import MASTER
from desktop.actions.workspace import SUPERVISOR, Clock, Workspace, local_now
from desktop.crypto import age, recovery
from desktop.crypto.keys import Random, WrongPapers
from desktop.crypto.recovery import ENOUGH, PAPERS, WORDS, Paper
from desktop.errors import AppError
from desktop.reports import recovery_paper
from desktop.reports.document import Document
from desktop.reports.wording import Said
from desktop.storage import erase, settings, vault
from desktop.storage.database import transaction
from desktop.words import QT_TRANSLATE_NOOP

__all__ = ["ENOUGH", "PAPERS", "WORDS", "Paper", "found_word", "paper", "word"]

PROGRAMME, NOTEBOOK = "programme", "notebook"
KINDS = (PROGRAMME, NOTEBOOK)
NONE, MADE, REHEARSED = "none", "made", "rehearsed"
found_word, word, paper = recovery.found_word, recovery.word, recovery.read


class PapersGone(AppError):
    code = "papers-gone"
    text = QT_TRANSLATE_NOOP("Errors", "The secret of these papers is not in this notebook.")
    hint = QT_TRANSLATE_NOOP("Errors", "It is on the papers alone now, or still with whoever founded the programme.")


class PapersOfAnother(AppError):
    code = "papers-of-another"
    text = QT_TRANSLATE_NOOP("Errors", "The papers are in order, but they belong to another programme.")
    hint = QT_TRANSLATE_NOOP("Errors", "Look for the papers with the number of the set that this notebook shows.")


@dataclass(frozen=True, slots=True)
class State:
    """How far a set of papers is: "none", "made" or "rehearsed"; `day` is YYYY-MM-DD or "", `set` its number or ""."""

    which: str
    state: str
    day: str
    set: str


def states(own: Workspace) -> tuple[State, ...]:
    """The sets this notebook has to do with: the programme's where it was founded, and a supervisor's own."""
    found = [_state(own, NOTEBOOK)] if own.role == SUPERVISOR else []
    programme = _state(own, PROGRAMME)
    if programme.state != NONE or settings.secret(own.connection, MASTER) is not None:
        found.insert(0, programme)
    return tuple(found)


def _state(own: Workspace, which: str) -> State:
    said = settings.get(own.connection, f"papers-{which}")
    state = NONE if not said else MADE if said == MADE else REHEARSED
    return State(which, state, said if state == REHEARSED else "", settings.get(own.connection, f"papers-{which}-set"))


def programme_papers(own: Workspace) -> tuple[Paper, ...]:
    """The three papers of the programme: made once, the same again until they are rehearsed; PapersGone afterwards."""
    master = settings.secret(own.connection, MASTER)
    if master is None:
        raise PapersGone
    return kept(own, PROGRAMME) or _keep(own, PROGRAMME, master)


def notebook_papers(own: Workspace, *, anew: bool = False) -> tuple[Paper, ...]:
    """The three papers of this notebook: those not rehearsed yet, else new ones, and then older ones stop working."""
    own.needs_supervisor()
    found = kept(own, NOTEBOOK)
    if found and not anew:
        return found
    master = own.random(recovery.SECRET_BYTES)
    made = _keep(own, NOTEBOOK, master)  # first: a way in that nobody knows would be worse than papers that fail
    helping.open_with(own, master)
    return made


def papers(own: Workspace, which: str) -> tuple[Paper, ...]:
    """The papers of either sort, made if they are not yet."""
    return programme_papers(own) if which == PROGRAMME else notebook_papers(own)


def kept(own: Workspace, which: str) -> tuple[Paper, ...]:
    """The papers that were made and are not rehearsed yet; none otherwise."""
    held = settings.secrets_like(own.connection, f"paper-{which}-")
    return tuple(recovery.read(text.decode()) for _, text in held)


def _keep(own: Workspace, which: str, master: bytes) -> tuple[Paper, ...]:
    """Split the master; its papers stay in the notebook until they are rehearsed, so that each can be printed again."""
    made = recovery.split(master, own.random)
    with transaction(own.connection) as connection:
        for number, text in enumerate(made, start=1):
            settings.put_secret(connection, f"paper-{which}-{number}", text.encode())
        settings.put(connection, f"papers-{which}", MADE)
        settings.put(connection, f"papers-{which}-set", recovery.read(made[0]).set)
    return kept(own, which)


def sheets(made: Sequence[Paper], which: str, language: str, translate: Said) -> Document:
    """Papers as pages to print, one on each, in words that do not say what they are for."""
    programme = which == PROGRAMME
    pages = [
        recovery_paper.sheet((one.number, one.set), one.words, language, translate, programme=programme) for one in made
    ]
    return pages[0] if len(pages) == 1 else recovery_paper.together(pages)


def empty_sheet(language: str, translate: Said) -> Document:
    """A page with twenty numbers, to copy a paper onto by hand."""
    return recovery_paper.blank(language, translate)


def asked_for(own: Workspace) -> tuple[int, int]:
    """Two papers, chosen by chance, that shall be typed to rehearse: so each of the three is copied with care."""
    left_out = own.random(1)[0] % PAPERS + 1
    first, second = (number for number in range(1, PAPERS + 1) if number != left_out)
    return first, second


def rehearse(own: Workspace, which: str, typed: Sequence[str]) -> Changed:
    """Prove that two papers work, never showing what they hold; then their secret leaves the notebook for good.

    Refuses as `crypto.recovery.join` does, and papers of another programme (PapersOfAnother) or notebook (WrongPapers).
    """
    own.needs_supervisor()
    _prove(own, which, recovery.join(typed))
    names = [name for name, _ in settings.secrets_like(own.connection, f"paper-{which}-")]
    settings.forget_secrets(own.connection, [*names, MASTER] if which == PROGRAMME else names)
    erase.purge(own.connection, own.folder, own.vault.key, own.today())  # the copies beside held it too
    with transaction(own.connection) as connection:
        settings.put(connection, f"papers-{which}", own.today().isoformat())
    return changed("settings", "programme")


def _prove(own: Workspace, which: str, master: bytes) -> None:
    if which == PROGRAMME:
        recipient = age.recipient_of(recovery.seed(master, recovery.PROGRAMME_RECIPIENT))
        if recipient.hex() != settings.get(own.connection, "recovery"):
            raise PapersOfAnother
    elif helping.key_of(own.folder, master) != own.vault.key:
        raise WrongPapers


def opens(folder: Path, typed: Sequence[str]) -> None:
    """Raise what is wrong with these papers or words, unless they open the notebook in `folder`."""
    helping.key_of(folder, recovery.join(typed))


def recover(
    folder: Path, typed: Sequence[str], passphrase: str, *, clock: Clock = local_now, random: Random = os.urandom
) -> Workspace:
    """Open a notebook with two of its papers, or with the words its supervisor reads aloud, under a new passphrase.

    What it holds is not written anew, only the slot of the passphrase is. Words read aloud are spent afterwards.
    """
    opened = workspace.enter(vault.recover(folder, recovery.join(typed)), clock, random)
    try:
        door.renew(opened, passphrase)
        opened.prove(passphrase)  # read back: whoever forgot once shall not be shut out twice
        helping.spend(opened)
    except BaseException:
        opened.close()
        raise
    return opened
