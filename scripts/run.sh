#!/bin/sh
# Opens the window; with no display performs the tour offscreen and says where its pictures are.
set -eu
cd "$(dirname "$0")/.."
if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] || [ "$(uname)" = Darwin ]; then
    exec .venv/bin/daftar
fi
out="build/tour"
echo "There is no display here, so the tour is performed without one. This takes a minute or two."
rm -rf "$out"
QT_QPA_PLATFORM=offscreen .venv/bin/daftar tour --out "$out"
echo
echo "The pictures, the printed pages and a page that shows them all are in:"
echo "  $PWD/$out/index.html"
