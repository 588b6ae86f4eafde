"""Shown: what verbs hand to the window that is declared on floors the window does not see."""

from __future__ import annotations

from desktop.crypto.card import Card
from desktop.reports.guide import GuideEntry

__all__ = ["Card", "GuideEntry"]
