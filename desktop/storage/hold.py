"""Legal hold: whether a supervisor of the programme forbade that anything is erased (docs/format.md §3.5)."""

from __future__ import annotations

import json

from desktop.domain.roster import Roster
from desktop.storage.database import Connection

KIND, ON, OFF = "hold", "on", "off"


def of_author(connection: Connection, author: str) -> tuple[int, str]:
    """Number and state of the newest hold record of a device (hexadecimal); 0 and "off" if it wrote none."""
    newest = (0, OFF)
    for (vals,) in connection.execute(
        "SELECT vals FROM control WHERE kind = ? AND author = ?", (KIND, bytes.fromhex(author))
    ):
        said = json.loads(vals)
        number, state = said.get("number"), said.get("state")
        if type(number) is int and state in (ON, OFF):
            newest = max(newest, (number, state))
    return newest


def stands(connection: Connection, roster: Roster) -> bool:
    """True while the newest word of any supervisor of the programme is "on"."""
    authors = {author.hex() for (author,) in connection.execute("SELECT author FROM control WHERE kind = ?", (KIND,))}
    for author in authors:
        member = roster.member(author)
        allowed = member is not None and not member.revoked and roster.may_write(KIND, author, author)
        if allowed and of_author(connection, author)[1] == ON:
            return True
    return False
