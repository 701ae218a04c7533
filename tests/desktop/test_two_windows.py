# SPDX-FileCopyrightText: 2026 The OrgDesk authors
# SPDX-License-Identifier: MIT
"""Two windows of one app share the platform's events, some of which are lost, doubled or late, and
edit at the same time: both mirrors end equal to the platform, exactly.

ORGDESK_MINUTES sets how long colleagues and faults are at work (default 10).
"""
import os
import pathlib
import random
import subprocess
import time
import unittest

from orgdesk_desktop import Sandbox, Window, temporary_folder, wait_until

PROGRAMS = os.environ["ORGDESK_PROGRAMS"]
MINUTES = float(os.environ.get("ORGDESK_MINUTES", "10"))


class TwoWindows(unittest.TestCase):
    def setUp(self):
        self.folders = [temporary_folder(), temporary_folder()]
        self.sandbox = Sandbox(PROGRAMS, "--org", "small", "--live", "--live-rate", "2",
                               "--redelivery-scale", "0.2", "--reconnect-interval", "1")
        self.windows = [Window(PROGRAMS, self.sandbox, folder.name, "--language", "en")
                        for folder in self.folders]
        for window in self.windows:
            wait_until(lambda w=window: w.tree().get_child_count() > 0, "the tree", 60)

    def tearDown(self):
        for window in self.windows:
            window.close()
        self.sandbox.close()
        for folder in self.folders:
            folder.cleanup()

    def differences(self, folder):
        """What the mirror in that folder has otherwise than the sandbox; empty when equal."""
        compared = subprocess.run(
            [str(pathlib.Path(PROGRAMS) / "orgdesk-compare"), "--base-url", self.sandbox.url,
             "--data-dir", str(pathlib.Path(folder.name) / "data"), "--app-id",
             self.sandbox.app_id], capture_output=True, text=True)
        return "" if compared.returncode == 0 else compared.stdout + compared.stderr

    def edit_by_command_line(self, folder, seed):
        """Hands a write to the window that holds the folder."""
        departments = self.sandbox.state()["departments"]
        parent = departments[seed % len(departments)]["open_department_id"]
        return subprocess.run(
            [str(pathlib.Path(PROGRAMS) / "orgdesk-cli"), "--base-url", self.sandbox.url, "--app-id",
             self.sandbox.app_id, "--app-secret-file", str(pathlib.Path(folder.name) / "secret"),
             "--data-dir", str(pathlib.Path(folder.name) / "data"), "department", "create", "--name",
             f"Edit {seed}", "--parent", parent], capture_output=True, text=True)

    def test_both_mirrors_equal_the_platform(self):
        seed = int(os.environ.get("ORGDESK_SEED", time.time()))
        print(f"seed {seed}, {MINUTES:g} minutes", flush=True)
        chance = random.Random(seed)
        end = time.monotonic() + MINUTES * 60
        edits = made = 0
        while time.monotonic() < end:
            fault = chance.choice(["lose-events", "duplicate-events", "reorder-events",
                                   "drop-connections", "fault", "edit"])
            if fault == "drop-connections":
                self.sandbox.control(fault, how=chance.choice(["abort", "close"]))
            elif fault == "fault":
                self.sandbox.control(fault, api="*", kind=chance.choice(
                    ["status", "html", "truncated", "empty", "rate-limit"]), status=500, count=2,
                    reset=1, limit=1000)
            elif fault == "edit":
                edits += 1
                result = self.edit_by_command_line(chance.choice(self.folders), seed + edits)
                made += result.returncode == 0
            else:
                self.sandbox.control(fault, count=chance.randint(1, 5))
            time.sleep(chance.uniform(1, 5))
        self.sandbox.control("live", rate=0)
        self.sandbox.control("clear-faults")
        # Events that were lost for ever are made up for by the comparison after a reconnection.
        self.sandbox.control("drop-connections", how="close")
        for index, folder in enumerate(self.folders):
            wait_until(lambda f=folder: not self.differences(f), f"mirror {index + 1} equal", 180)
        time.sleep(75)  # longer than the last repetition of a confirming read: nothing comes after it
        for folder in self.folders:
            self.assertEqual(self.differences(folder), "")
        state = self.sandbox.state()
        print(f"{len(state['departments'])} departments, {len(state['people'])} people; "
              f"{made} of {edits} edits made; events: {self.sandbox.get('/sandbox/stats')['events']}")


if __name__ == "__main__":
    unittest.main(verbosity=2)
