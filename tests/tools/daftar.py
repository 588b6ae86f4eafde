"""The program as a person runs it: `daftar …` in a process of its own, on a notebook with a known passphrase."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from tests.programme import PASSPHRASE, PROJECT, SESSION, SITE

COMMAND = (sys.executable, "-m", "desktop.cli")
ROOT = Path(__file__).parents[2]
# The command line knows only the clock of the machine, so days are told from it.
TODAY = datetime.now().astimezone().date()
LATELY = {**PROJECT, "start_month": f"{TODAY.year - 1}-01", "end_month": f"{TODAY.year}-12"}


@dataclass(frozen=True, slots=True)
class Answer:
    """What a command answered. `lines` are those of stdout."""

    status: int
    out: str
    err: str

    @property
    def lines(self) -> list[str]:
        return self.out.splitlines()

    @property
    def objects(self) -> list[dict[str, Any]]:
        """Every line of stdout as JSON: anything else on stdout fails."""
        return [json.loads(line) for line in self.lines]

    @property
    def code(self) -> str:
        """The CODE of `error: CODE: text`."""
        word, code, _ = self.err.split(": ", 2)
        assert word == "error"
        return code


def environment(vault: Path | None, **more: str) -> dict[str, str]:
    """The surroundings of a command on the notebook in `vault`; its passphrase lies beside it."""
    known = {**os.environ, "DAFTAR_ARGON2": "floor", "DAFTAR_LANG": "en", "PYTHONPATH": str(ROOT)}
    if vault is not None:
        passphrase = vault.with_name(vault.name + ".passphrase")
        if not passphrase.exists():
            vault.parent.mkdir(parents=True, exist_ok=True)
            passphrase.write_text(PASSPHRASE + "\n", encoding="utf-8")
        known |= {"DAFTAR_VAULT": str(vault), "DAFTAR_PASSPHRASE_FILE": str(passphrase)}
    return known | more


def daftar(vault: Path | None, *words: object, content: str = "", **more: str) -> Answer:
    """Run one command; `content` is its stdin, `more` are variables of its environment."""
    done = subprocess.run(
        [*COMMAND, *map(str, words)],
        input=content.encode(),
        capture_output=True,
        env=environment(vault, **more),
        timeout=240,
    )
    return Answer(done.returncode, done.stdout.decode(), done.stderr.decode())


def well(vault: Path | None, *words: object, content: str = "") -> Answer:
    """Run one command that must do what it is asked."""
    answer = daftar(vault, *words, content=content)
    assert answer.status == 0, answer.err
    return answer


def session(number: int = 0, **changed: object) -> dict[str, object]:
    """A community session of the last days; each number gives another one."""
    day = TODAY - timedelta(days=number % 20)
    counted = {"att_sex": {"women": 5 + number % 20, "men": 2 + number % 7}, "duration_min": 60 + number % 60}
    text = f"Говорили о воде, вопрос {number}: «кто чистит арык?» — и договорились встретиться снова."
    return {**SESSION, "date": day.isoformat(), **counted, "questions_open": text, **changed}


def founded(folder: Path) -> tuple[Path, Path]:
    """A supervisor with project and site and a facilitator who joined, made by commands alone."""
    lead, field = folder / "lead", folder / "field"
    well(lead, "vault", "create", "--role", "supervisor")
    well(lead, "programme", "create", "--title", "Доверие", "--country", "TJ")
    well(lead, "record", "add", "project", "-", content=json.dumps(LATELY))
    well(lead, "record", "add", "site", "-", content=json.dumps(SITE))
    well(field, "vault", "create", "--role", "facilitator")
    card = folder / "f1.card"
    digits = well(field, "device", "card", "--out", card).lines[0]
    invitation = well(lead, "device", "approve", card, "--label", "F1", "--fingerprint", digits).lines[0]
    well(field, "bundle", "import", invitation)
    return lead, field
