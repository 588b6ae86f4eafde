"""Steps: the questions every session asks, in the four steps of its form."""

from __future__ import annotations

from desktop.domain.lists import HOW, SAFETY, WHEN, WHO
from desktop.domain.steps.how import HOW_FIELDS
from desktop.domain.steps.safety import SAFETY_FIELDS
from desktop.domain.steps.when import WHEN_FIELDS
from desktop.domain.steps.who import WHO_FIELDS

STEPS = (WHEN, WHO, HOW, SAFETY)
"""The headings of the steps, in their order."""

FIELDS = WHEN_FIELDS + WHO_FIELDS + HOW_FIELDS + SAFETY_FIELDS
