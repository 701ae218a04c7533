#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The OrgDesk authors
# SPDX-License-Identifier: MIT
#
# The first sync's share of the quota, the sandbox being a process of its own.
# Usage: first_sync.sh PROGRAMS [small|medium|large] [SANDBOX OPTION...]
set -euo pipefail
programs=$1
size=${2:-medium}
shift $(($# > 1 ? 2 : 1))
work=$(mktemp -d)
trap 'kill "$sandbox" 2>/dev/null || true; rm -rf "$work"' EXIT
"$programs/orgdesk-sandbox" --org "$size" "$@" >"$work/ready" &
sandbox=$!
until [ -s "$work/ready" ]; do kill -0 "$sandbox"; sleep 0.1; done
read -r port app_id secret < <(python3 -c '
import json, sys
ready = json.load(open(sys.argv[1]))
print(ready["port"], ready["app_id"], ready["app_secret"])' "$work/ready")
(umask 077 && printf '%s' "$secret" >"$work/secret")
"$programs/orgdesk-bench-first-sync" "http://127.0.0.1:$port" "$app_id" "$work/secret" \
    "$work/organization"
