"""What every test stands on: no display, no home folder of its own, the same examples again where it matters."""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["PATH"] = os.pathsep.join((str(Path(sys.executable).parent), os.environ.get("PATH", "")))

import pytest
from hypothesis import HealthCheck, settings

settings.register_profile("usual", deadline=None, suppress_health_check=[HealthCheck.too_slow], print_blob=True)
settings.register_profile("ci", settings.get_profile("usual"), derandomize=True)
settings.load_profile("ci" if os.environ.get("CI") else "usual")

FOLDERS = {
    "HOME": "home",
    "USERPROFILE": "home",
    "XDG_DATA_HOME": "home/data",
    "XDG_CONFIG_HOME": "home/config",
    "XDG_CACHE_HOME": "home/cache",
    "XDG_STATE_HOME": "home/state",
    "XDG_RUNTIME_DIR": "home/run",
    "APPDATA": "home/roaming",
    "LOCALAPPDATA": "home/local",
}


# What is made once for several tests is made before any of them has its own home.
_SHARED = tempfile.TemporaryDirectory(prefix="daftar-tests-")
for _variable, _name in FOLDERS.items():
    os.environ[_variable] = str(Path(_SHARED.name) / _name)


@pytest.fixture(autouse=True)
def _own_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each test has a home folder nobody else sees, so none can read or leave anything in the real one."""
    place = tmp_path_factory.mktemp("person")
    for variable, name in FOLDERS.items():
        folder = place / name
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        monkeypatch.setenv(variable, str(folder))
    for variable in ("DAFTAR_VAULT", "DAFTAR_PASSPHRASE_FILE", "LANGUAGE"):
        monkeypatch.delenv(variable, raising=False)
