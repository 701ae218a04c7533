#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The OrgDesk authors
# SPDX-License-Identifier: MIT
#
# Runs a command inside a desktop of its own: a virtual screen, a session bus, the accessibility
# bus and a window manager. Usage: desktop_session.sh WIDTHxHEIGHT COMMAND [ARGUMENT...]
set -euo pipefail

size=$1
shift

work=$(mktemp -d)
cleanup() {
    [ -n "${wm:-}" ] && kill "$wm" 2>/dev/null || true
    [ -n "${x:-}" ] && kill "$x" 2>/dev/null || true
    rm -rf "$work"
}
trap cleanup EXIT

# The server picks a free display itself and writes its number down.
Xvfb -displayfd 3 -screen 0 "${size}x24" -nolisten tcp >"$work/xvfb.log" 2>&1 3>"$work/display" &
x=$!
for _ in $(seq 100); do
    [ -s "$work/display" ] && break
    kill -0 "$x" 2>/dev/null || { cat "$work/xvfb.log" >&2; exit 1; }
    sleep 0.1
done
DISPLAY=":$(head -n 1 "$work/display")"
export DISPLAY
export XDG_RUNTIME_DIR="$work/runtime"
mkdir -m 0700 -p "$XDG_RUNTIME_DIR"
export QT_QPA_PLATFORM=xcb QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 QT_ACCESSIBILITY=1 NO_AT_BRIDGE=0

openbox --sm-disable >"$work/openbox.log" 2>&1 &
wm=$!

dbus-run-session -- "$@"
