#!/bin/sh
# Pins every package with hashes for all platforms, without a registry's address.
set -eu
cd "$(dirname "$0")/.."
compile() {
    .venv/bin/uv pip compile --quiet --upgrade --generate-hashes --universal --no-header --no-annotate \
        --python-version 3.11 "$@" >/dev/null
}
compile pyproject.toml requirements-build.in --output-file requirements.lock
compile pyproject.toml requirements-build.in --extra dev --constraint requirements.lock --output-file requirements-dev.lock
