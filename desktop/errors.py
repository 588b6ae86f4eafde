"""Every expected failure: a stable code, one clear sentence, a hint what to do next, and the facts.

Subclasses live in the module that raises them. `ui/messages.py` and `cli.py` are the only places that show one.
"""

from __future__ import annotations

from typing import ClassVar

from desktop.words import QT_TRANSLATE_NOOP


class AppError(Exception):
    """An expected failure. `text` and `hint` are translatable, with `{name}` placeholders filled from `facts`."""

    code: ClassVar[str] = ""
    text: ClassVar[str] = ""
    hint: ClassVar[str] = ""

    def __init__(self, **facts: object) -> None:
        super().__init__(self.code)
        self.facts = facts

    def sentence(self, text: str) -> str:
        """`text` (the translated `self.text` or `self.hint`) with this failure's facts filled in."""
        return text.format(**self.facts)

    def __str__(self) -> str:
        return f"{self.code}: {self.sentence(self.text)}"


class DiskFull(AppError):
    code = "disk-full"
    text = QT_TRANSLATE_NOOP("Errors", "There is no free space left on the disk.")
    hint = QT_TRANSLATE_NOOP("Errors", "Free some space and try again. Nothing was changed.")


class FolderNotWritable(AppError):
    code = "folder-not-writable"
    text = QT_TRANSLATE_NOOP("Errors", "The folder cannot be written to.")
    hint = QT_TRANSLATE_NOOP(
        "Errors", "Choose another folder, or ask for the right to write here. Nothing was changed."
    )


class DiskTrouble(AppError):
    code = "disk-trouble"
    text = QT_TRANSLATE_NOOP("Errors", "The disk or the stick did not answer.")
    hint = QT_TRANSLATE_NOOP("Errors", "Check that the stick is in place and try again. Nothing was changed.")


class FileMissing(AppError):
    code = "file-missing"
    text = QT_TRANSLATE_NOOP("Errors", "The file is not there.")
    hint = QT_TRANSLATE_NOOP("Errors", "Check that the stick is in place, then choose the file again.")


def from_os(error: OSError) -> AppError:
    """Sort an operating-system failure into the known ones; the original stays attached as its cause."""
    import errno

    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        known: AppError = DiskFull()
    elif error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        known = FolderNotWritable()
    elif error.errno == errno.ENOENT:
        known = FileMissing()
    else:
        known = DiskTrouble()
    known.__cause__ = error
    return known
