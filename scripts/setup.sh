#!/bin/sh
# Set-up: system libraries, fonts, .venv and pinned packages, for "run" or "test"; "test" is also what everything else needs.
# Does nothing, quickly, when nothing changed. Asks nothing; as root on Debian it installs what is missing.
set -eu
cd "$(dirname "$0")/.."
purpose="${1:-run}"
python="${PYTHON:-python3}"
missing=""
absent=""

say() { echo "set-up: $*"; }
die() {
    echo "set-up: $*" >&2
    exit 1
}
lack() { # what it is called, and the Debian package that brings it
    absent="$absent $1"
    case " $missing " in *" $2 "*) ;; *) missing="$missing $2" ;; esac
}

libraries="$({ ldconfig -p || /sbin/ldconfig -p; } 2>/dev/null || true)"
library() { case "$libraries" in *"	$1 "*) ;; *) lack "$1" "$2" ;; esac; }
program() { command -v "$1" >/dev/null 2>&1 || lack "$1" "$2"; }
font() {
    for folder in /usr/share/fonts /usr/local/share/fonts "${HOME:-/}/.local/share/fonts" "${HOME:-/}/.fonts"; do
        [ -d "$folder" ] && [ -n "$(find "$folder" -name "$1" 2>/dev/null | head -n 1)" ] && return 0
    done
    lack "$1" "$2"
}

look_for_what_is_missing() {
    command -v "$python" >/dev/null 2>&1 || lack "$python" python3
    [ -x .venv/bin/python ] || "$python" -c "import ensurepip, venv" 2>/dev/null || lack "venv" python3-venv
    [ "$(uname)" = Linux ] || return 0
    library libGL.so.1 libgl1
    library libEGL.so.1 libegl1
    library libxkbcommon.so.0 libxkbcommon0
    library libdbus-1.so.3 libdbus-1-3
    library libfontconfig.so.1 libfontconfig1
    library libglib-2.0.so.0 libglib2.0-0
    font DejaVuSans.ttf fonts-dejavu-core
    if [ -n "${DISPLAY:-}" ] || [ "$purpose" != run ]; then
        library libxcb-cursor.so.0 libxcb-cursor0
        library libxcb-icccm.so.4 libxcb-icccm4
        library libxcb-keysyms.so.1 libxcb-keysyms1
        library libxcb-shape.so.0 libxcb-shape0
        library libxkbcommon-x11.so.0 libxkbcommon-x11-0
    fi
    [ "$purpose" != run ] || return 0
    library libcups.so.2 libcups2
    program Xvfb xvfb
    program xauth xauth
    program pdffonts poppler-utils
    program qpdf qpdf
    program strace strace
    program dbus-daemon dbus-daemon
    program jq jq
    program objdump binutils
    version="$("$python" -c 'import sys; print("%d.%d" % sys.version_info[:2])')"
    case "$(command -v "$python")" in /usr/bin/* | /bin/*) library "libpython$version.so.1.0" "libpython$version" ;; esac
}

install_what_is_missing() {
    [ -n "$missing" ] || return 0
    if ! command -v apt-get >/dev/null 2>&1; then
        die "this machine lacks:$absent. Install them (on Debian they are in:$missing), then try again."
    fi
    if [ "$(id -u)" -ne 0 ]; then
        die "some system packages are missing. Run this one command, then try again:
  sudo apt-get install --no-install-recommends$missing"
    fi
    say "installing$missing"
    export DEBIAN_FRONTEND=noninteractive
    apt-get update -qq
    # shellcheck disable=SC2086 - a list of package names
    apt-get install -qq -y --no-install-recommends $missing >/dev/null
    command -v ldconfig >/dev/null 2>&1 && ldconfig
}

make_venv() {
    .venv/bin/python -c "" 2>/dev/null && return 0
    "$python" -c "import sys; sys.exit(sys.version_info < (3, 11))" || die "Python 3.11 or newer is needed; '$python' is older."
    say "making .venv"
    rm -rf .venv
    "$python" -m venv .venv
}

install_packages() { # the lock to install
    stamp=".venv/.installed-$1"
    now="$(cat "$1" pyproject.toml | sha256sum) $PWD $(.venv/bin/python --version)"
    [ ! -f "$stamp" ] || [ "$(cat "$stamp")" != "$now" ] || return 0
    say "installing the packages of $1"
    pip="$PWD/.venv/bin/python -m pip install --quiet --no-input --disable-pip-version-check"
    $pip --require-hashes --requirement "$1"
    $pip --no-deps --no-build-isolation --editable .
    rm -f .venv/.installed-*
    echo "$now" >"$stamp"
}

install_node_packages() {
    stamp="node_modules/.installed"
    now="$(sha256sum <package-lock.json)"
    [ ! -f "$stamp" ] || [ "$(cat "$stamp")" != "$now" ] || return 0
    say "installing the packages of package-lock.json"
    PATH="$PWD/.venv/bin:$PATH" .venv/bin/npm ci --silent --ignore-scripts --no-audit --no-fund
    echo "$now" >"$stamp"
}

look_for_what_is_missing
install_what_is_missing
make_venv
if [ "$purpose" = run ]; then
    [ -f .venv/.installed-requirements-dev.lock ] && purpose=test
fi
if [ "$purpose" = run ]; then
    install_packages requirements.lock
else
    install_packages requirements-dev.lock
    install_node_packages
fi
