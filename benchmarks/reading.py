"""Search: a page of found sessions with everything a list shows, beside the bare full-text query."""

from __future__ import annotations

from benchmarks.measure import Row, pair
from desktop.actions import record
from desktop.actions.workspace import Workspace
from desktop.domain.record import Filter
from desktop.domain.search import query

WORDS = ("вода", "мост", "китобхона", "встреча 777", "маҷлиси маҳалла", "hurried")
PAGE = 50


def measured(lead: Workspace, rounds: int) -> Row:
    """Six searches, common words and rare ones, of 50 rows each."""
    bare = "SELECT rowid FROM search WHERE search MATCH ? ORDER BY rowid DESC LIMIT ?"

    def ours() -> None:
        for words in WORDS:
            list(record.rows(lead, "session", Filter(words, limit=PAGE)))

    def beside() -> None:
        for words in WORDS:
            lead.connection.execute(bare, (query(words), PAGE)).fetchall()

    return pair("search, six queries", ours, beside, 1.5, 0.005 * len(WORDS), rounds=rounds)
