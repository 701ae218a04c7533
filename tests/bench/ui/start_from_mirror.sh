#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The OrgDesk authors
# SPDX-License-Identifier: MIT
#
# The start from a mirror of 100,000 people in 10,000 departments, several times.
# Usage: start_from_mirror.sh PROGRAMS [TIMES]
set -euo pipefail
programs=$1
times=${2:-5}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
"$programs/orgdesk-bench-mirror" "$work/organization" 100000 10000 >/dev/null
for _ in $(seq "$times"); do
    "$programs/orgdesk-bench-start" "$work/organization" 100000
done
