"""What is kept in the repository belongs to everybody: no path of one machine, no registry, nothing built."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

from tests.house import source

# Written apart, so that this file does not find itself.
MACHINE_PATHS = tuple(
    "/" + "/".join(parts) + "/" for parts in (("work", "main"), ("work", "shared"), ("root",), ("opt", "pypi"))
)
REGISTRIES = tuple(
    ".".join(parts)
    for parts in (
        ("pypi", "org"),
        ("pythonhosted", "org"),
        ("registry", "npmjs", "org"),
        ("deb", "debian", "org"),
        ("snapshot", "debian", "org"),
    )
)
BUILT = (".pyc", ".qm", ".pdf", ".so", ".exe", ".ttf", ".otf")
LARGEST = 1024 * 1024


def tracked() -> list[Path]:
    """Files of the repository; of an unpacked archive without one, every file that is not made by the set-up."""
    if shutil.which("git") and (source.ROOT / ".git").exists():
        listed = subprocess.run(
            ["git", "ls-files", "-z"], cwd=source.ROOT, check=True, capture_output=True, text=True
        ).stdout
        paths = [source.ROOT / name for name in listed.split("\0") if name]
    else:
        made = {".venv", "node_modules", "build", "dist", "out", "__pycache__", ".git"}
        paths = [path for path in source.ROOT.rglob("*") if not made & set(path.relative_to(source.ROOT).parts)]
        paths = [
            path for path in paths if not any(part.startswith(".") and part.endswith("_cache") for part in path.parts)
        ]
    found = [path for path in paths if path.is_file()]
    assert len(found) > 50
    return found


def test_no_machine_and_no_registry_is_named() -> None:
    named = []
    for path in tracked():
        content = path.read_bytes()
        named += [f"{source.name(path)}: {word}" for word in (*MACHINE_PATHS, *REGISTRIES) if word.encode() in content]
    assert named == []


def test_nothing_built_and_nothing_huge_is_kept() -> None:
    vectors = "tests/vectors/"
    kept = [
        source.name(path) for path in tracked() if path.suffix in BUILT and not source.name(path).startswith(vectors)
    ]
    kept += [source.name(path) for path in tracked() if path.stat().st_size > LARGEST]
    assert kept == []


def test_locks_pin_every_package_with_hashes() -> None:
    for lock in ("requirements.lock", "requirements-dev.lock"):
        lines = (source.ROOT / lock).read_text(encoding="utf-8").splitlines()
        packages = [line for line in lines if line and not line.startswith((" ", "#"))]
        assert len(packages) > 10
        assert all("==" in line and line.endswith("\\") for line in packages), lock
        assert sum("--hash=sha256:" in line for line in lines) >= len(packages)
        assert not any(line.startswith("pyside6-essentials==6.12.0") for line in packages)
