#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The OrgDesk authors
# SPDX-License-Identifier: MIT
#
# How long the window cannot answer while an organization of 100,000 people is read for the first
# time, the sandbox being a process of its own.
# Usage: window_during_sync.sh PROGRAMS [SANDBOX OPTION...]
set -euo pipefail
programs=$1
shift
work=$(mktemp -d)
trap 'kill "$sandbox" 2>/dev/null || true; rm -rf "$work"' EXIT
"$programs/orgdesk-sandbox" --org large "$@" >"$work/ready" &
sandbox=$!
until [ -s "$work/ready" ]; do kill -0 "$sandbox"; done
read -r port app_id secret < <(python3 -c '
import json, sys
ready = json.load(open(sys.argv[1]))
print(ready["port"], ready["app_id"], ready["app_secret"])' "$work/ready")
(umask 077 && printf '%s' "$secret" >"$work/secret")
"$programs/orgdesk-bench-window-during-sync" "http://127.0.0.1:$port" "$app_id" "$work/secret" \
    "$work/organization"
