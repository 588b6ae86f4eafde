"""Makes the notebooks that `tests/vectors/vaults/<version>` keeps for ever: `python -m tests.tools.old_vaults FOLDER`.

Run once per version of the true tables, with the program of that version, before it learns the next one.
"""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

from desktop.actions import drafts, exchange, intake, record, workspace
from desktop.actions.workspace import Workspace
from desktop.storage import migrate
from desktop.storage.place import DATABASE, KEY, KEY_COPY
from tests import programme

PASSPHRASE = "sevenquietrivers"  # small Latin letters alone: no rule about spelling changes them


def _notebook(folder: Path, role: str) -> Workspace:
    return workspace.create(folder, role, PASSPHRASE, cost=workspace.cost(floor=True), clock=programme.clock)


def make(folder: Path) -> None:
    """A supervisor and a facilitator with a dozen entries each, and one packet not taken in yet."""
    lead, field = _notebook(folder / "s1", "supervisor"), _notebook(folder / "f1", "facilitator")
    programme.found(lead)
    programme.join(lead, field, folder / "stick")
    codes = [{**programme.SITE, "code": f"S-{number}"} for number in range(10, 18)]
    record.add(lead, "site", codes)
    days = [{**programme.SESSION, "date": f"2026-11-{day:02d}"} for day in range(1, 8)]
    made = record.add(field, "session", days).ids
    file = exchange.export(field, "S1", folder / "stick").file
    intake.accept(lead, intake.preview(lead, file.read_bytes()))
    for one in made[:4]:
        record.edit(field, "session", one, {"participation": 5})
    record.withdraw(field, "session", made[-1])
    drafts.save(field, "session", {**programme.SESSION, "date": "2026-11-19"})
    packet = exchange.export(field, "S1", folder / "stick", new_only=True).file
    shutil.copyfile(packet, folder / "packet.daftar")
    lead.close()
    field.close()
    shutil.rmtree(folder / "stick")
    assert {file.name for file in folder.glob("*/*")} == {KEY, KEY_COPY, DATABASE}


if __name__ == "__main__":
    make(Path(sys.argv[1]) / str(migrate.VERSION))
