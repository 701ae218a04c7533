# SPDX-FileCopyrightText: 2026 The OrgDesk authors
# SPDX-License-Identifier: MIT
"""A sandbox for tests and measurements in Python: starts one, asks and commands it."""
import json
import pathlib
import signal
import subprocess
import time
import urllib.request


def wait_until(condition, what, seconds=30.0):
    """Polls until the condition gives something true and returns it."""
    end = time.monotonic() + seconds
    while True:
        value = condition()
        if value:
            return value
        if time.monotonic() > end:
            raise AssertionError(f"waited {seconds:.0f} s in vain for: {what}")
        time.sleep(0.05)


class Sandbox:
    """An orgdesk-sandbox in a process of its own."""

    def __init__(self, programs, *options):
        self.process = subprocess.Popen(
            [str(pathlib.Path(programs) / "orgdesk-sandbox"), *options],
            stdout=subprocess.PIPE, text=True)
        ready = json.loads(self.process.stdout.readline())
        self.url = f"http://127.0.0.1:{ready['port']}"
        self.app_id = ready["app_id"]
        self.secret = ready["app_secret"]

    def get(self, path):
        with urllib.request.urlopen(self.url + path) as answer:
            return json.load(answer)

    def control(self, command, /, **body):
        request = urllib.request.Request(
            f"{self.url}/sandbox/control/{command}", data=json.dumps(body).encode(),
            headers={"Content-Type": "application/json"}, method="POST")
        with urllib.request.urlopen(request) as answer:
            return json.load(answer)

    def state(self):
        return self.get("/sandbox/state")

    def organization(self):
        """Everything, as an organization file has it."""
        return self.get("/sandbox/organization")

    def people(self):
        return self.state()["people"]

    def first_level(self):
        return [d for d in self.state()["departments"] if d["parent_department_id"] == "0"]

    def department(self, name):
        found = [d for d in self.state()["departments"] if d["name"] == name]
        return found[0] if found else None

    def close(self):
        self.process.send_signal(signal.SIGTERM)
        self.process.wait(20)
        self.process.stdout.close()
