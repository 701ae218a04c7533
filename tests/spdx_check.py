#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The OrgDesk authors
# SPDX-License-Identifier: MIT
"""Every file of the tree carries the two SPDX lines at its top or is named in REUSE.toml."""

import os
import re
import subprocess
import sys
import tomllib

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
LEFT_OUT_FOLDERS = {".git", "build", "node_modules", ".cache", "__pycache__"}
COPYRIGHT = re.compile(r"SPDX-FileCopyrightText: \d{4} The OrgDesk authors")
LICENSE = re.compile(r"SPDX-License-Identifier: MIT\b")


def files_of_the_tree():
    """What git knows or would take; in a copy without git, all but built things."""
    try:
        listing = subprocess.run(
            ["git", "-c", "safe.directory=*", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
            cwd=ROOT, check=True, capture_output=True).stdout
        names = [name for name in listing.decode().split("\0") if name]
        if names:
            return sorted(name for name in set(names) if os.path.isfile(os.path.join(ROOT, name)))
    except (OSError, subprocess.CalledProcessError):
        pass
    names = []
    for folder, folders, files in os.walk(ROOT):
        folders[:] = [name for name in folders if name not in LEFT_OUT_FOLDERS]
        names += [os.path.relpath(os.path.join(folder, name), ROOT) for name in files]
    return sorted(names)


def expression(glob):
    """A glob of REUSE.toml as a regular expression: * within a folder, ** across folders."""
    parts = re.split(r"(\*\*/|\*\*|\*)", glob)
    meaning = {"**/": "(?:.*/)?", "**": ".*", "*": "[^/]*"}
    return re.compile("".join(meaning.get(part, re.escape(part)) for part in parts) + r"\Z")


def main():
    with open(os.path.join(ROOT, "REUSE.toml"), "rb") as file:
        annotations = tomllib.load(file)["annotations"]
    exempt = []
    for annotation in annotations:
        paths = annotation["path"]
        exempt += [expression(path) for path in ([paths] if isinstance(paths, str) else paths)]

    checked, bad = 0, []
    for name in files_of_the_tree():
        if any(pattern.match(name) for pattern in exempt):
            continue
        checked += 1
        with open(os.path.join(ROOT, name), "rb") as file:
            top = b"".join(file.readline(500) for _ in range(6)).decode("utf-8", "replace")
        if not COPYRIGHT.search(top) or not LICENSE.search(top):
            bad.append(name)
    for name in bad:
        print(f"{name}: no SPDX lines at the top, and not named in REUSE.toml")
    if checked < 50:
        print(f"only {checked} files were found: the check looked at the wrong folder")
        return 1
    print(f"{checked} files looked at, {len(bad)} without SPDX lines")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
