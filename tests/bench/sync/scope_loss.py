# SPDX-FileCopyrightText: 2026 The OrgDesk authors
# SPDX-License-Identifier: MIT
"""How long a window takes to follow when the app loses the right to see nearly everybody.

  scope_loss.py PROGRAMS [small|medium|large]

A sandbox in a process of its own and a window on it, synced once. Then the scope shrinks from the
whole company to its first department. Two times from that moment: until the mirror holds nobody
else any more, and until no name of those who left is in any file of the data folder.
"""
import json
import os
import pathlib
import sqlite3
import subprocess
import sys
import tempfile
import time

sys.path.append(str(pathlib.Path(__file__).resolve().parents[2] / "tools"))
from orgdesk_sandbox import Sandbox, wait_until  # noqa: E402


def open_window(programs, sandbox, folder):
    secret = folder / "secret"
    secret.touch(mode=0o600)
    secret.write_text(sandbox.secret)
    environment = {"QT_QPA_PLATFORM": "offscreen", **os.environ,
                   "XDG_CONFIG_HOME": str(folder / "config")}
    return subprocess.Popen([programs / "orgdesk", "--base-url", sandbox.url, "--app-id",
                             sandbox.app_id, "--app-secret-file", secret, "--data-dir",
                             folder / "data"], env=environment)


def people_in(folder):
    mirrors = list((folder / "data").glob("*/mirror.sqlite"))
    if not mirrors:
        return -1
    try:
        mirror = sqlite3.connect(f"file:{mirrors[0]}?mode=ro", uri=True)
        with mirror:
            return mirror.execute("SELECT count(*) FROM people").fetchone()[0]
    except sqlite3.OperationalError:  # not made yet
        return -1


def names_in(folder, names):
    for file in (folder / "data").rglob("*"):
        content = file.read_bytes() if file.is_file() else b""
        if any(name in content for name in names):
            return True
    return False


def measure(sandbox, folder):
    before = sandbox.state()
    wait_until(lambda: people_in(folder) == len(before["people"]), "first sync", 1200)
    time.sleep(5)  # the end of the first sync is written
    kept = sandbox.first_level()[0]
    began = time.monotonic()
    sandbox.control("scope", departments=[kept["open_department_id"]], users=[], all=False)
    after = sandbox.state()
    wait_until(lambda: people_in(folder) == len(after["people"]), "mirror", 120)
    followed = time.monotonic() - began
    gone = {p["name"] for p in before["people"]} - {p["name"] for p in after["people"]}
    # Long ones only: a name of two signs may be a part of something else.
    telling = [name.encode() for name in sorted(gone, key=len, reverse=True)[:400]]
    wait_until(lambda: not names_in(folder, telling), "clean files", 120)
    return {"people_before": len(before["people"]), "people_after": len(after["people"]),
            "mirror_s": round(followed, 2), "files_s": round(time.monotonic() - began, 2)}


def main():
    programs = pathlib.Path(sys.argv[1])
    size = sys.argv[2] if len(sys.argv) > 2 else "medium"
    sandbox = Sandbox(programs, "--org", size, "--quota", "off")
    with tempfile.TemporaryDirectory(prefix="orgdesk-bench-") as name:
        folder = pathlib.Path(name)
        window = open_window(programs, sandbox, folder)
        try:
            print(json.dumps(measure(sandbox, folder)))
        finally:
            window.terminate()
            window.wait(30)
            sandbox.close()


if __name__ == "__main__":
    main()
