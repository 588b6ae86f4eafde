"""Writing to a stick: whole and read back, or nothing, whatever the disk does."""

from __future__ import annotations

import errno
import gc
import os
import resource
import signal
import stat
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest

from desktop.errors import AppError
from desktop.sync import outbox

CONTENT = bytes(range(256)) * 1200
DAY = date(2026, 10, 5)
NAME = "abcdefgh.daftar"


def listing(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_the_file_is_whole_and_its_time_is_the_day(tmp_path: Path) -> None:
    file = outbox.write(tmp_path, CONTENT, DAY, NAME)
    assert file == tmp_path / NAME
    assert file.read_bytes() == CONTENT
    assert datetime.fromtimestamp(file.stat().st_mtime, UTC) == datetime(2026, 10, 5, tzinfo=UTC)
    assert listing(tmp_path) == [NAME]
    assert stat.S_IMODE(file.stat().st_mode) & 0o133 == 0


def test_a_file_without_a_day_keeps_its_own_time(tmp_path: Path) -> None:
    before = datetime.now(UTC).timestamp() - 60
    assert outbox.write(tmp_path, b"", None, "card").stat().st_mtime > before


def test_names_say_nothing() -> None:
    assert outbox.name(bytes) == "aaaaaaaa.daftar"
    assert outbox.name(lambda size: b"\xff" * size) == "77777777.daftar"
    assert len({outbox.name(os.urandom) for _ in range(100)}) == 100


def test_letters_and_spaces_in_the_path(tmp_path: Path) -> None:
    folder = tmp_path / "Флешка Гулнора" / "Для координатора"
    folder.mkdir(parents=True)
    assert outbox.write(folder, CONTENT, DAY, NAME).read_bytes() == CONTENT


def test_an_older_file_of_that_name_and_a_left_piece_are_replaced(tmp_path: Path) -> None:
    (tmp_path / NAME).write_bytes(b"old")
    (tmp_path / f".{NAME}.part").write_bytes(b"half")
    outbox.write(tmp_path, CONTENT, DAY, NAME)
    assert (tmp_path / NAME).read_bytes() == CONTENT
    assert listing(tmp_path) == [NAME]


def test_a_folder_that_is_gone(tmp_path: Path) -> None:
    with pytest.raises(AppError) as caught:
        outbox.write(tmp_path / "gone", CONTENT, DAY, NAME)
    assert caught.value.code == "file-missing"
    assert listing(tmp_path) == []


def test_a_file_in_place_of_the_folder(tmp_path: Path) -> None:
    (tmp_path / "stick").write_bytes(b"")
    with pytest.raises(AppError) as caught:
        outbox.write(tmp_path / "stick", CONTENT, DAY, NAME)
    assert caught.value.code == "disk-trouble"


@contextmanager
def unprivileged() -> Iterator[None]:
    """Root may write anywhere: be nobody for a moment."""
    mine = os.geteuid()
    if mine == 0:
        os.seteuid(65534)
    try:
        yield
    finally:
        os.seteuid(mine)


def test_a_folder_that_may_not_be_written(tmp_path: Path) -> None:
    tmp_path.chmod(0o555)
    with unprivileged(), pytest.raises(AppError) as caught:
        outbox.write(tmp_path, CONTENT, DAY, NAME)
    tmp_path.chmod(0o755)
    assert caught.value.code == "folder-not-writable"
    assert listing(tmp_path) == []


def test_a_disk_that_takes_only_a_part(tmp_path: Path) -> None:
    """A real limit of the system: the write that crosses it is cut short, the next one fails."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    usual = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    try:
        resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, hard))
        with pytest.raises(AppError) as caught:
            outbox.write(tmp_path, CONTENT, DAY, NAME)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
        signal.signal(signal.SIGXFSZ, usual)
    assert caught.value.code == "disk-trouble"
    assert listing(tmp_path) == []


FULL = """
mount -t tmpfs -o size=200k full "$1" && exec "$2" -c '
import sys
from datetime import date
from pathlib import Path
from desktop.errors import AppError
from desktop.sync import outbox
folder = Path(sys.argv[1])
outbox.write(folder, bytes(100_000), date(2026, 10, 5), "first.daftar")
try:
    outbox.write(folder, bytes(300_000), date(2026, 10, 5), "first.daftar")
except AppError as error:
    print(error.code, [(path.name, path.stat().st_size) for path in folder.iterdir()])
' "$1"
"""


def test_a_full_stick_keeps_what_it_had(tmp_path: Path) -> None:
    """A real file system of 200 KiB where this machine lets us mount one; elsewhere the part above must do."""
    command = ["unshare", "--map-root-user", "--mount", "sh", "-c", FULL, "sh", str(tmp_path), sys.executable]
    allowed = subprocess.run(
        [*command[:4], "-c", 'mount -t tmpfs x "$1"', "sh", str(tmp_path)], stderr=subprocess.DEVNULL
    )
    if allowed.returncode == 0:
        said = subprocess.run(
            command, stdout=subprocess.PIPE, text=True, check=True, cwd=Path(__file__).parents[2]
        ).stdout
        assert said.strip() == "disk-full [('first.daftar', 100000)]"


CALLS = ("open", "write", "fsync", "close", "utime", "replace", "posix_fadvise", "read")


class FailingCall:
    """The nth call of the system among those that writing uses fails, and is really not made."""

    def __init__(self, number: int, code: int, patch: pytest.MonkeyPatch) -> None:
        self.left = number
        for name in CALLS:
            patch.setattr(os, name, self.wrap(getattr(os, name), code))

    def wrap(self, real: Callable[..., Any], code: int) -> Callable[..., Any]:
        def call(*given: Any, **named: Any) -> Any:
            self.left -= 1
            if self.left == 0:
                if real.__name__ == "close":  # Linux closes even when it complains
                    real(*given)
                raise OSError(code, os.strerror(code))
            return real(*given, **named)

        return call


@pytest.fixture
def tidy() -> Iterator[None]:
    """Nothing that earlier tests left behind is closed meanwhile: it would take a number away."""
    gc.collect()
    gc.disable()
    yield
    gc.enable()


@pytest.mark.usefixtures("tidy")
@pytest.mark.parametrize("code", [errno.ENOSPC, errno.EIO, errno.EACCES, errno.ENOENT, errno.ENODEV])
def test_whichever_call_fails_nothing_new_stays(tmp_path: Path, code: int) -> None:
    number = 1
    while True:
        (tmp_path / NAME).write_bytes(b"earlier")
        with pytest.MonkeyPatch.context() as patch:
            failing = FailingCall(number, code, patch)
            try:
                outbox.write(tmp_path, CONTENT, DAY, NAME)
            except AppError as error:
                assert isinstance(error.__cause__, OSError)  # noqa: PT017
        if failing.left > 0:
            break
        # Before the rename the earlier file stays as it was, after it nothing unproved does.
        assert listing(tmp_path) in ([NAME], [])
        if listing(tmp_path):
            assert (tmp_path / NAME).read_bytes() == b"earlier"
        number += 1
    assert number > len(CALLS)
    assert (tmp_path / NAME).read_bytes() == CONTENT


@contextmanager
def replaced(name: str, call: Callable[..., Any]) -> Iterator[None]:
    """One call of the system does something more."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(os, name, call)
        yield


def test_a_stick_pulled_half_way(tmp_path: Path) -> None:
    folder = tmp_path / "stick"
    folder.mkdir()
    real = os.fsync

    def pulled(handle: int) -> None:
        real(handle)
        (folder / f".{NAME}.part").unlink()
        folder.rmdir()

    with replaced("fsync", pulled), pytest.raises(AppError) as caught:
        outbox.write(folder, CONTENT, DAY, NAME)
    assert caught.value.code == "file-missing"


def test_a_stick_that_gives_back_something_else(tmp_path: Path) -> None:
    real = os.replace

    def rotten(beside: Path, file: Path) -> None:
        real(beside, file)
        file.write_bytes(CONTENT[:-1] + b"?")

    with replaced("replace", rotten), pytest.raises(outbox.NotReadBack):
        outbox.write(tmp_path, CONTENT, DAY, NAME)
    assert listing(tmp_path) == []


def test_stopped_half_way_nothing_stays(tmp_path: Path) -> None:
    def stop(_: int) -> None:
        raise KeyboardInterrupt

    with replaced("fsync", stop), pytest.raises(KeyboardInterrupt):
        outbox.write(tmp_path, CONTENT, DAY, NAME)
    assert listing(tmp_path) == []


def test_file_systems_that_cannot_sync_a_folder_and_systems_without_the_calls(tmp_path: Path) -> None:
    real = os.fsync

    def only_files(handle: int) -> None:
        if stat.S_ISDIR(os.fstat(handle).st_mode):
            raise OSError(errno.EINVAL, os.strerror(errno.EINVAL))
        real(handle)

    with replaced("fsync", only_files):
        assert outbox.write(tmp_path, CONTENT, DAY, NAME).read_bytes() == CONTENT
    with pytest.MonkeyPatch.context() as patch:
        patch.delattr(os, "O_DIRECTORY")
        patch.delattr(os, "posix_fadvise")
        assert outbox.write(tmp_path, CONTENT, DAY, NAME).read_bytes() == CONTENT
