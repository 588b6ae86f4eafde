"""Door: another passphrase for the same notebook. The key stays; only what opens it is made anew."""

from __future__ import annotations

from desktop.actions import passphrases
from desktop.actions.workspace import Workspace
from desktop.crypto import keys
from desktop.crypto.keys import KeyHeader, RawKey
from desktop.storage import vault

SLOT = 0
"""The slot of the passphrase, in every notebook."""


def change(workspace: Workspace, old: str, new: str) -> None:
    """Raises WrongPassphrase for `old` and PassphraseTooEasy for `new`; a cut of power leaves one of the two valid."""
    workspace.prove(old)
    passphrases.needs_strength(new)
    renew(workspace, new)


def renew(workspace: Workspace, new: str) -> None:
    """As `change`, for a notebook that was opened in another way, such as with recovery papers."""
    passphrases.needs_strength(new)

    def changed(header: KeyHeader, raw: RawKey) -> KeyHeader:
        return keys.with_passphrase(header, SLOT, passphrases.plain(new), raw, workspace.random)

    vault.rewrap(workspace.vault, workspace.connection, changed)
