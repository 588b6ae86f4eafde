#!/bin/sh
# Opens the window; with no display performs the tour offscreen and says where its pictures are.
set -eu
cd "$(dirname "$0")/.."
if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] || [ "$(uname)" = Darwin ]; then
    exec .venv/bin/daftar
fi
out="build/tour"
failed="build/tour-failed"
echo "There is no display here, so the tour is performed without one. This takes a few minutes."
rm -rf "$out" "$failed"
mkdir -p build
# A drawing surface without a screen says at every turn what it cannot do; nobody can act on it.
{ QT_QPA_PLATFORM=offscreen .venv/bin/daftar tour --out "$out" 2>&1 || touch "$failed"; } |
    { grep -v "^This plugin does not support " || true; }
[ ! -e "$failed" ] || exit 1
[ -f "$out/index.html" ] || exit 1
echo
echo "The pictures, the printed pages and a page that shows them all are in:"
echo "  $PWD/$out/index.html"
