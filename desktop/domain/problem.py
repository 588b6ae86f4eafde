"""Problem: one sentence about one field, ready to be translated and written beside it."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass

from desktop.errors import AppError
from desktop.words import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True)
class Problem:
    """What is wrong with `field` ("" = the record); `text` is translatable ("Problems"), filled from `facts`."""

    field: str
    code: str
    text: str
    facts: dict[str, str | int] = dataclasses.field(default_factory=dict)

    def at(self, name: str) -> Problem:
        """The same problem, said about the field `name`."""
        return dataclasses.replace(self, field=name)

    @property
    def sentence(self) -> str:
        """The English sentence with its facts filled in."""
        return self.text.format(**self.facts)


class Invalid(AppError):
    """A raw value does not fit its field; `problem` says why."""

    code = "invalid-value"
    text = QT_TRANSLATE_NOOP("Errors", "A value does not fit its field.")
    hint = QT_TRANSLATE_NOOP("Errors", "See the sentence beside the field, correct it and try again.")

    def __init__(self, problem: Problem) -> None:
        super().__init__()
        self.problem = problem
