#!/bin/sh
# SPDX-FileCopyrightText: 2026 The OrgDesk authors
# SPDX-License-Identifier: MIT
#
# csv_export.sh BIN [PEOPLE DEPARTMENTS]: the export beside the Python script, on one database,
# three times each; fails when their files differ. BIN is the folder of the built programs.
set -eu
bin=$1
people=${2:-100000}
departments=${3:-10000}
here=$(dirname "$0")
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
"$bin/orgdesk-bench-mirror" "$folder" "$people" "$departments"
for round in 1 2 3; do
    "$bin/orgdesk-bench-csv" "$folder" "$folder/orgdesk.csv" >>"$folder/orgdesk.json"
    python3 "$here/csv_export.py" "$folder" "$folder/python.csv" >>"$folder/python.json"
done
cmp "$folder/orgdesk.csv" "$folder/python.csv"
python3 - "$folder" <<'SCRIPT'
import json, sys
def best(name):
    lines = [json.loads(line) for line in open(f"{sys.argv[1]}/{name}.json")]
    return max(line["rows"] / line["seconds"] for line in lines)
ours, theirs = best("orgdesk"), best("python")
print(f"OrgDesk {ours:,.0f} rows/s, Python {theirs:,.0f} rows/s, ratio {ours / theirs:.2f}; files equal")
SCRIPT
