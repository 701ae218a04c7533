#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The OrgDesk authors
# SPDX-License-Identifier: MIT
#
# Two windows, each with a data folder of its own, on one sandbox where colleagues work: connections
# are dropped, events lost, doubled and reordered, and one window edits. In the end both mirrors equal the sandbox exactly.
# Usage: two_windows.sh PROGRAMS [SECONDS] [small|medium]
set -euo pipefail
programs=$1
seconds=${2:-600}
size=${3:-small}
work=$(mktemp -d)
pids=()
finish() {
    for pid in "${pids[@]}"; do kill "$pid" 2>/dev/null || true; done
    wait 2>/dev/null || true
    rm -rf "$work"
}
trap finish EXIT
export QT_QPA_PLATFORM=${QT_QPA_PLATFORM:-offscreen} LC_ALL=C.UTF-8 HOME="$work"

"$programs/orgdesk-sandbox" --org "$size" --live-rate 3 >"$work/ready" &
pids+=($!)
until [ -s "$work/ready" ]; do sleep 0.1; done
read -r port app_id secret < <(python3 -c '
import json, sys
ready = json.load(open(sys.argv[1]))
print(ready["port"], ready["app_id"], ready["app_secret"])' "$work/ready")
(umask 077 && printf '%s' "$secret" >"$work/secret")
connection=(--base-url "http://127.0.0.1:$port" --app-id "$app_id" --app-secret-file "$work/secret")
control() {
    python3 -c '
import sys, urllib.request
urllib.request.urlopen(urllib.request.Request(sys.argv[1], data=sys.argv[2].encode(),
    headers={"Content-Type": "application/json"})).read()' \
        "http://127.0.0.1:$port/sandbox/control/$1" "$2"
}
for window in one two; do
    "$programs/orgdesk" "${connection[@]}" --data-dir "$work/$window" 2>"$work/$window.log" &
    pids+=($!)
done

end=$((SECONDS + seconds))
round=0
refused=0
while [ $SECONDS -lt $end ]; do
    sleep 3
    case $((round % 6)) in
    0) control drop-connections '{}' ;;
    1) control lose-events '{"count": 2}' ;;
    2) control duplicate-events '{"count": 3}' ;;
    3) control reorder-events '{"count": 4}' ;;
    4) control drop-connections '{"how": "close"}' ;;
    5) # An edit of one's own, handed to the window that holds the folder.
        "$programs/orgdesk-cli" "${connection[@]}" --data-dir "$work/one" department create \
            --name "Edit $round" --parent 0 >/dev/null 2>>"$work/edits.log" || refused=$((refused + 1))
        ;;
    esac
    round=$((round + 1))
done
control live '{"rate": 0}'
echo "$((round / 6)) edits, $refused of them refused"

result=0
for window in one two; do
    # Beside the window: it compares everything with the platform and answers when it has. A read that
    # contradicts a young event is repeated after 2, 10 and 60 s before it is believed.
    for _ in $(seq 20); do
        "$programs/orgdesk-cli" "${connection[@]}" --data-dir "$work/$window" sync --accept-removals >/dev/null
        if "$programs/orgdesk-compare" --base-url "http://127.0.0.1:$port" \
            --data-dir "$work/$window" --app-id "$app_id" >"$work/$window.compare"; then
            break
        fi
        sleep 5
    done
    echo "window $window: $(tail -n 1 "$work/$window.compare")"
    if ! grep -qx equal "$work/$window.compare"; then
        head -n 20 "$work/$window.compare"
        tail -n 20 "$work/$window.log"
        result=1
    fi
done
exit $result
