"""The programme: its root, its first supervisor, and the keys that packets are closed for."""

from __future__ import annotations

from desktop.actions.changed import Changed, changed
from desktop.actions.workspace import SUPERVISOR, Workspace
from desktop.crypto import age, recovery
from desktop.crypto.keys import programme_id
from desktop.crypto.signing import SigningKey
from desktop.domain.field import Text
from desktop.errors import AppError
from desktop.storage import log, packets, projector, settings
from desktop.storage.database import Connection, transaction
from desktop.storage.log import Author, Said, Stored
from desktop.words import QT_TRANSLATE_NOOP

FIRST_LABEL = "S1"
CONTROL_FORM = 1
TITLE = Text(60)
MASTER = "programme-master"
"""The secret of 16 bytes that the programme's recovery papers hold; it leaves the notebook once they are rehearsed."""


class ProgrammeExists(AppError):
    code = "programme-exists"
    text = QT_TRANSLATE_NOOP("Errors", "This notebook already belongs to a programme.")
    hint = QT_TRANSLATE_NOOP(
        "Errors", "Each programme has a notebook of its own: make a new one for another programme."
    )


def create(workspace: Workspace, title: str, country: str) -> Changed:
    """Found a programme: root key, master of the recovery papers, the grant of this device as S1, first epoch key."""
    workspace.needs_supervisor()
    if workspace.programme() is not None:
        raise ProgrammeExists
    title = str(TITLE.parse(title))
    random = workspace.random
    master = random(recovery.SECRET_BYTES)
    seeds = {"root": random(32), "epoch-0001": random(32), MASTER: master}
    root, successor = SigningKey(seeds["root"]), SigningKey(recovery.seed(master, recovery.PROGRAMME_SUCCESSOR))
    programme = programme_id(root.public, workspace.practice)
    founder = Author(root, random(16).hex(), programme, random)
    with transaction(workspace.connection) as connection:
        for name, seed in seeds.items():
            settings.put_secret(connection, name, seed)
        recipient = age.recipient_of(recovery.seed(master, recovery.PROGRAMME_RECIPIENT)).hex()
        join(connection, programme.hex(), founder.device, title, country, recipient)
        facts: dict[str, object] = {
            "title": title, "country": country, "root": founder.device,
            "successor": successor.public, "recovery": recipient, "practice": workspace.practice,
        }  # fmt: skip
        log.append(connection, founder, random(16).hex(), control(workspace, "programme", facts), 1)
        words = control(workspace, "grant", granted(workspace.device, random(16).hex(), FIRST_LABEL, SUPERVISOR))
        grant = log.append(connection, founder, random(16).hex(), words, 1)
        bundle_key = age.recipient_of(seeds["epoch-0001"])
        epoch = control(workspace, "epoch", {"number": 1, "recipient": bundle_key.hex()})
        log.append(connection, workspace.author(), random(16).hex(), epoch, 1)
        packets.know_recipient(connection, workspace.device, bundle_key, 1)
        projector.replay(connection)
    with transaction(workspace.connection) as connection:  # signed only now: the grant is on disk
        log.sign(connection, founder)
        settings.put(connection, "grant", grant.id)
    return changed("programme", "people", "settings")


def join(connection: Connection, programme: str, root: str, title: str, country: str, recovery: str) -> None:
    """Remember the programme this notebook belongs to from now on."""
    words = {"programme": programme, "root": root, "title": title, "country": country, "recovery": recovery}
    for name, value in words.items():
        settings.put(connection, name, value)


def control(workspace: Workspace, kind: str, facts: dict[str, object]) -> Said:
    """A control record (docs/format.md §3.5): its field numbers follow the order of its facts."""
    writes: dict[str, tuple[str, ...]] = {str(number): () for number in range(1, len(facts) + 1)}
    return Said(kind, CONTROL_FORM, workspace.today().isoformat(), writes, facts, {})


def granted(device: str, seat: str, label: str, role: str) -> dict[str, object]:
    return {"device": device, "seat": seat, "label": label, "role": role}


def write_control(workspace: Workspace, kind: str, facts: dict[str, object]) -> Stored:
    """Append one control record of this device and sign the chain up to it."""
    author = workspace.author()
    with transaction(workspace.connection) as connection:
        words = control(workspace, kind, facts)
        stored = log.append(connection, author, workspace.random(16).hex(), words, 1)
        projector.apply(connection, log.newest(connection, 1), workspace.needs_programme().root)
    with transaction(workspace.connection) as connection:
        log.sign(connection, author)
    return stored


def papers_pending(workspace: Workspace) -> bool:
    """True while the secret that belongs on the programme's recovery papers is still in this notebook."""
    return settings.secret(workspace.connection, MASTER) is not None
