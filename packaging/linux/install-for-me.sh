#!/bin/sh
# Puts the app into your home folder and into your menu. Run it again for a newer version. uninstall.sh takes it out.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
share=${XDG_DATA_HOME:-$HOME/.local/share}
target=$HOME/.local/opt/balint
if [ "$here" != "$target" ]; then
  # Only a folder that is this app is ever replaced.
  if [ -e "$target" ] && [ ! -f "$target/install-for-me.sh" ]; then
    echo "$target is there already, and is not this app. Nothing was changed." >&2
    exit 1
  fi
  mkdir -p "$HOME/.local/opt"
  rm -rf "$target.new"
  cp -R "$here" "$target.new"
  rm -rf "$target"
  mv "$target.new" "$target"
fi
mkdir -p "$HOME/.local/bin" "$share/applications" "$share/mime/packages" "$share/icons"
ln -sf "$target/balint" "$HOME/.local/bin/balint"
cp -R "$target/share/icons/hicolor" "$share/icons/"
cp "$target/share/mime/packages/balint-simulator.xml" "$share/mime/packages/"
# In a desktop entry a path stands in quotes: four characters are escaped there, then every backslash once more.
quoted=$(printf '%s' "$target/balint" | sed -e 's/[\\"`$]/\\&/g' -e 's/\\/\\\\/g' -e 's/%/%%/g')
line="Exec=\"$quoted\" %f" awk '/^Exec=/ { print ENVIRON["line"]; next } { print }' \
  "$target/share/applications/balint-simulator.desktop" >"$share/applications/balint-simulator.desktop"
refresh() { if command -v "$1" >/dev/null 2>&1; then "$@" >/dev/null 2>&1 || true; fi; }
refresh update-mime-database "$share/mime"
refresh update-desktop-database "$share/applications"
refresh gtk-update-icon-cache -q -t -f "$share/icons/hicolor"
echo "Balint Leader Simulator is in your menu now. In a terminal: ~/.local/bin/balint"
