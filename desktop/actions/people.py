"""People and devices: cards, approval by fingerprint, the list, removal."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.actions import programme
from desktop.actions.changed import Changed, changed
from desktop.actions.workspace import Workspace
from desktop.crypto import age, card
from desktop.crypto.card import Card
from desktop.domain.roster import LABEL, Member
from desktop.errors import AppError
from desktop.storage import log, packets, queries, settings
from desktop.storage.database import transaction
from desktop.words import QT_TRANSLATE_NOOP


class FingerprintDiffers(AppError):
    code = "fingerprint-differs"
    text = QT_TRANSLATE_NOOP("Errors", "The digits do not belong to this card.")
    hint = QT_TRANSLATE_NOOP(
        "Errors", "Ask the owner of the device to read them again. If they differ, ask for a new card."
    )


class LabelTaken(AppError):
    code = "label-taken"
    text = QT_TRANSLATE_NOOP("Errors", "The label {label} was given to another device before.")
    hint = QT_TRANSLATE_NOOP("Errors", "Labels are never used twice: choose the next number.")


class LabelNotValid(AppError):
    code = "label-not-valid"
    text = QT_TRANSLATE_NOOP("Errors", "A label is one or two capital letters and a number, as F1.")
    hint = QT_TRANSLATE_NOOP("Errors", "Choose a label that says nothing about the person.")


class CardPractice(AppError):
    code = "card-practice"
    text = QT_TRANSLATE_NOOP("Errors", "Practice and real notebooks do not mix: this card belongs to the other sort.")
    hint = QT_TRANSLATE_NOOP("Errors", "Ask for a card of a notebook of the same sort.")


class NoSuchLabel(AppError):
    code = "no-such-label"
    text = QT_TRANSLATE_NOOP("Errors", "Nobody in this programme is called {label}, or several are.")
    hint = QT_TRANSLATE_NOOP("Errors", "Look at the list of people and devices for the right label.")


@dataclass(frozen=True, slots=True)
class Person:
    """One row of the list: a device by its label, and what came from it."""

    member: Member
    sessions: int
    last_day: str
    own: bool


def own_card(workspace: Workspace) -> Card:
    """This device's card, for its supervisor; its fingerprint is what is read aloud."""
    return card.read(card_file(workspace))


def card_file(workspace: Workspace) -> bytes:
    """The card as a file. It holds nothing secret."""
    _, reply = newest_reply(workspace)
    return card.make(workspace.device_key(), workspace.role, workspace.practice, age.recipient_of(reply))


def newest_reply(workspace: Workspace) -> tuple[str, bytes]:
    """Name and seed of the newest key that packets for this device are closed for."""
    return settings.secrets_like(workspace.connection, "reply-")[-1]


def read_card(content: bytes) -> Card:
    return card.read(content)


def next_label(workspace: Workspace, role: str) -> str:
    """The first label that no device ever had: F1, F2, … or S2, T1, …"""
    letter = {"facilitator": "F", "supervisor": "S", "trainer": "T"}[role]
    taken = {member.label for member in workspace.roster().members.values()}
    return next(label for n in range(1, 1000) if (label := f"{letter}{n}") not in taken)


def approve(workspace: Workspace, found: Card, label: str, digits: str) -> Changed:
    """Take a device into the programme: the digits read aloud must be those of its card."""
    workspace.needs_supervisor()
    workspace.needs_programme()
    if LABEL.fullmatch(label) is None:
        raise LabelNotValid
    if "".join(digits.split()) != found.fingerprint.replace(" ", ""):
        raise FingerprintDiffers
    if found.practice != workspace.practice:
        raise CardPractice
    members = workspace.roster().members
    known = members.get(found.device)
    if any(member.label == label and member.device != found.device for member in members.values()):
        raise LabelTaken(label=label)
    if known is None:
        facts = programme.granted(found.device, workspace.random(16).hex(), label, found.role)
        programme.write_control(workspace, "grant", facts)
    with transaction(workspace.connection) as connection:
        packets.know_recipient(connection, found.device, found.reply)
    return changed("people")


def listing(workspace: Workspace) -> list[Person]:
    """Everybody in the programme by label, with how many sessions of theirs are here."""
    seen = {device: (many, day) for device, many, _, day in queries.by_origin(workspace.connection, "session")}
    members = sorted(workspace.roster().members.values(), key=lambda m: (m.label[0], len(m.label), m.label))
    return [
        Person(member, *seen.get(member.device, (0, "")), own=member.device == workspace.device) for member in members
    ]


def revoke(workspace: Workspace, label: str) -> Changed:
    """Remove a device for good; what it sends from now on waits for a person."""
    workspace.needs_supervisor()
    member = labelled(workspace, label)
    facts: dict[str, object] = {"device": member.device, "upto": held_of(workspace, member.device), "reason": "other"}
    programme.write_control(workspace, "revocation", facts)
    return changed("people")


def labelled(workspace: Workspace, label: str) -> Member:
    """The one unrevoked member called `label`; NoSuchLabel if there is none or several."""
    found = workspace.roster().labelled(label)
    if len(found) != 1:
        raise NoSuchLabel(label=label[:10])
    return found[0]


def held_of(workspace: Workspace, device: str) -> list[str]:
    """The last entry held of each chain of a device, as "incarnation:entry-id"."""
    return [f"{incarnation}:{entry}" for incarnation, entry in log.tips(workspace.connection, device)]
