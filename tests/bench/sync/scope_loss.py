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
import urllib.request


class Company:
    """A sandbox and what it tells."""

    def __init__(self, programs, size):
        self.process = subprocess.Popen([programs / "orgdesk-sandbox", "--org", size, "--quota",
                                         "off"], stdout=subprocess.PIPE, text=True)
        ready = json.loads(self.process.stdout.readline())
        self.url = f"http://127.0.0.1:{ready['port']}"
        self.app_id = ready["app_id"]
        self.secret = ready["app_secret"]

    def state(self):
        with urllib.request.urlopen(f"{self.url}/sandbox/state") as answer:
            return json.load(answer)

    def shrink_to(self, department):
        body = json.dumps({"departments": [department], "users": [], "all": False}).encode()
        with urllib.request.urlopen(f"{self.url}/sandbox/control/scope", data=body) as answer:
            answer.read()


def open_window(programs, company, folder):
    secret = folder / "secret"
    secret.touch(mode=0o600)
    secret.write_text(company.secret)
    environment = {"QT_QPA_PLATFORM": "offscreen", **os.environ,
                   "XDG_CONFIG_HOME": str(folder / "config")}
    return subprocess.Popen([programs / "orgdesk", "--base-url", company.url, "--app-id",
                             company.app_id, "--app-secret-file", secret, "--data-dir",
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


def wait_until(condition, seconds):
    end = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > end:
            raise SystemExit(f"waited {seconds} s in vain")
        time.sleep(0.02)


def measure(programs, company, folder):
    before = company.state()
    wait_until(lambda: people_in(folder) == len(before["people"]), 1200)
    time.sleep(5)  # the end of the first sync is written
    kept = next(d for d in before["departments"] if d["parent_department_id"] == "0")
    began = time.monotonic()
    company.shrink_to(kept["open_department_id"])
    after = company.state()
    wait_until(lambda: people_in(folder) == len(after["people"]), 120)
    followed = time.monotonic() - began
    gone = {p["name"] for p in before["people"]} - {p["name"] for p in after["people"]}
    # Long ones only: a name of two signs may be a part of something else.
    telling = [name.encode() for name in sorted(gone, key=len, reverse=True)[:400]]
    wait_until(lambda: not names_in(folder, telling), 120)
    return {"people_before": len(before["people"]), "people_after": len(after["people"]),
            "mirror_s": round(followed, 2), "files_s": round(time.monotonic() - began, 2)}


def main():
    programs = pathlib.Path(sys.argv[1])
    company = Company(programs, sys.argv[2] if len(sys.argv) > 2 else "medium")
    with tempfile.TemporaryDirectory(prefix="orgdesk-bench-") as name:
        folder = pathlib.Path(name)
        window = open_window(programs, company, folder)
        try:
            print(json.dumps(measure(programs, company, folder)))
        finally:
            for process in (window, company.process):
                process.terminate()
                process.wait(30)


if __name__ == "__main__":
    main()
