"""`daftar guide …` and `daftar sheet …`."""

from __future__ import annotations

COMMANDS = ()
