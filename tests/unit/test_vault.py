"""A vault: made whole or not at all, and every wrong file refused by name with nothing changed."""

from __future__ import annotations

import os
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path

import pytest

from desktop.actions import upkeep, workspace
from desktop.crypto.keys import FLOOR, NotANotebook, NotebookNewer, WrongPassphrase
from desktop.errors import AppError
from desktop.storage import migrate, projector, vault
from desktop.storage.database import NotebookBusy, NotebookDamaged, NotebookMissing, transaction
from desktop.storage.vault import FolderTaken
from tests.programme import PASSPHRASE, notebook, village


def digest(folder: Path) -> dict[str, str]:
    """The hash of every file of a notebook, but for the index of its readers that SQLite keeps while it is open."""
    files = [file for file in sorted(folder.iterdir()) if not file.name.endswith("-shm")]
    return {file.name: sha256(file.read_bytes()).hexdigest() for file in files}


@pytest.fixture
def closed(tmp_path: Path) -> Path:
    made = notebook(tmp_path / "Тетрадь одна", "facilitator")
    made.close()
    return made.folder


def test_it_opens_again_and_a_second_one_needs_its_own_folder(closed: Path) -> None:
    opened = workspace.unlock(closed, PASSPHRASE)
    assert opened.role == "facilitator"
    assert upkeep.check(opened).ok
    opened.close()
    with pytest.raises(FolderTaken):
        vault.create(closed, "another", FLOOR, os.urandom)
    assert {mode & 0o077 for mode in (os.stat(closed).st_mode,)} == {0} or os.name != "posix"


def remove_key(folder: Path) -> None:
    for name in (vault.KEY, vault.KEY_COPY):
        (folder / name).unlink()


def foreign_key(folder: Path) -> None:
    for name in (vault.KEY, vault.KEY_COPY):
        (folder / name).write_bytes(b"PK\x03\x04" + bytes(844))


def newer_key(folder: Path) -> None:
    for name in (vault.KEY, vault.KEY_COPY):
        raw = bytearray((folder / name).read_bytes())
        raw[13] = 9
        (folder / name).write_bytes(raw)


def foreign_database(folder: Path) -> None:
    (folder / vault.DATABASE).write_bytes(b"SQLite format 3\0" + bytes(8176))


def flipped_database(folder: Path) -> None:
    raw = bytearray((folder / vault.DATABASE).read_bytes())
    raw[100] ^= 1
    (folder / vault.DATABASE).write_bytes(raw)


WRONG: list[tuple[Callable[[Path], object], type[AppError]]] = [
    (lambda folder: None, WrongPassphrase),
    (lambda folder: (folder / vault.DATABASE).unlink(), NotebookMissing),
    (lambda folder: (folder / vault.DATABASE).write_bytes(b""), NotebookMissing),
    (remove_key, NotANotebook),
    (foreign_key, NotANotebook),
    (newer_key, NotebookNewer),
    (foreign_database, NotebookDamaged),
    (flipped_database, NotebookDamaged),
]


@pytest.mark.parametrize(("spoil", "failure"), WRONG)
def test_what_is_wrong_is_named_and_nothing_changes(
    closed: Path, spoil: Callable[[Path], object], failure: type[AppError]
) -> None:
    spoil(closed)
    before = digest(closed)
    with pytest.raises(failure):
        workspace.unlock(closed, "wrong" if failure is WrongPassphrase else PASSPHRASE)
    assert digest(closed) == before


def test_one_whole_copy_of_the_key_file_is_enough(closed: Path) -> None:
    (closed / vault.KEY).write_bytes(b"torn")
    workspace.unlock(closed, PASSPHRASE).close()
    (closed / vault.KEY).unlink()
    workspace.unlock(closed, PASSPHRASE).close()


def test_an_empty_folder_is_not_a_notebook(tmp_path: Path) -> None:
    with pytest.raises(NotebookMissing):
        workspace.unlock(tmp_path / "nothing", PASSPHRASE)


def test_a_newer_database_is_refused(closed: Path) -> None:
    opened = workspace.unlock(closed, PASSPHRASE)
    opened.connection.execute(f"PRAGMA user_version = {migrate.VERSION + 1}")
    opened.close()
    with pytest.raises(NotebookNewer):
        workspace.unlock(closed, PASSPHRASE)


def test_a_failed_creation_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(AppError) as refused:
        vault.create(tmp_path / "new", "words", FLOOR, os.urandom)
    assert refused.value.code == "disk-full"
    assert not vault.exists(tmp_path / "new")


def test_another_writer_is_busy_and_not_a_bug(closed: Path) -> None:
    opened = workspace.unlock(closed, PASSPHRASE)
    other = opened.vault.connect()
    other.execute("PRAGMA busy_timeout = 1")
    with transaction(opened.connection), pytest.raises(NotebookBusy), transaction(other):
        raise AssertionError("two writers at once")
    other.close()
    opened.close()


def test_the_log_refuses_change_and_deletion(tmp_path: Path) -> None:
    people = village(tmp_path)
    for sql in ("UPDATE entry SET seq = 9", "DELETE FROM entry", "DELETE FROM head", "UPDATE part SET text = ''"):
        with pytest.raises(Exception, match="never"), transaction(people.supervisor.connection) as connection:
            connection.execute(sql)
    people.close()


def test_the_projection_is_rebuilt_from_the_log(tmp_path: Path) -> None:
    people = village(tmp_path)
    connection = people.supervisor.connection
    with transaction(connection):
        connection.execute("UPDATE record SET kind = 'nonsense'")
    assert upkeep.check(people.supervisor).wrong == ("projection: differs from the log",)
    with transaction(connection):
        connection.execute("UPDATE meta SET value = 'older' WHERE name = 'projection'")
    assert migrate.upgrade(connection)
    assert upkeep.check(people.supervisor).ok
    assert not migrate.upgrade(connection)
    people.close()


def test_a_program_that_knows_other_fields_replays_the_log(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    people = village(tmp_path)
    connection = people.supervisor.connection
    assert not migrate.upgrade(connection)
    monkeypatch.setattr(projector, "declared", lambda: "one field more")
    assert migrate.upgrade(connection)
    assert not migrate.upgrade(connection)
    people.close()
