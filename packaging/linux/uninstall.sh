#!/bin/sh
# Takes the app out of your home folder and your menu. Your plays and settings stay where they are.
set -eu
share=${XDG_DATA_HOME:-$HOME/.local/share}
target=$HOME/.local/opt/balint
if [ "$(readlink "$HOME/.local/bin/balint" 2>/dev/null || true)" = "$target/balint" ]; then
  rm -f "$HOME/.local/bin/balint"
fi
rm -f "$share/applications/balint-simulator.desktop" "$share/mime/packages/balint-simulator.xml"
find "$share/icons/hicolor" -name 'balint-simulator.*' -type f -delete 2>/dev/null || true
if [ -f "$target/install-for-me.sh" ]; then
  rm -rf "$target"
fi
refresh() { if command -v "$1" >/dev/null 2>&1; then "$@" >/dev/null 2>&1 || true; fi; }
refresh update-mime-database "$share/mime"
refresh update-desktop-database "$share/applications"
refresh gtk-update-icon-cache -q -t -f "$share/icons/hicolor"
echo "Balint Leader Simulator is gone. Your plays are still in $share/balint-simulator."
