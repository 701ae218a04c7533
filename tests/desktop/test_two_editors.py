# SPDX-FileCopyrightText: 2026 The OrgDesk authors
# SPDX-License-Identifier: MIT
"""Two administrators edit one person at the same time, each in a window of their own, with real
mouse and keyboard: nobody's value is lost silently. Pictures are taken into ORGDESK_PICTURES."""
import os
import pathlib
import subprocess
import time
import unittest

import gi

from orgdesk_desktop import Sandbox, Window, centre, temporary_folder, wait_until, xdotool

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402

PROGRAMS = os.environ["ORGDESK_PROGRAMS"]
PICTURES = os.environ.get("ORGDESK_PICTURES")


class TwoEditors(unittest.TestCase):
    def setUp(self):
        self.sandbox = Sandbox(PROGRAMS, "--org", "small", "--quota", "off")
        self.folders = [temporary_folder(), temporary_folder()]
        self.windows = [Window(PROGRAMS, self.sandbox, folder.name, "--language", "en")
                        for folder in self.folders]
        names = [d["name"] for d in self.sandbox.first_level()]
        for window in self.windows:
            wait_until(lambda w=window: all(w.tree_item(name) for name in names),
                       "the first level in the tree", 60)
        people = [p for p in self.sandbox.people()
                  if p["status"]["is_activated"] and not p["is_tenant_manager"]]
        self.person = next(p for p in people if p["employee_no"] and p["nickname"] == "")

    def tearDown(self):
        for window in self.windows:
            window.close()
        self.sandbox.close()
        for folder in self.folders:
            folder.cleanup()

    def activate(self, window):
        found = subprocess.run(["xdotool", "search", "--onlyvisible", "--pid",
                                str(window.process.pid)], check=True, capture_output=True,
                               text=True).stdout.split()
        # The dialog, if there is one, is the youngest.
        xdotool("windowactivate", "--sync", max(found, key=int))
        time.sleep(0.3)

    def open_form(self, window):
        self.activate(window)
        xdotool("key", "ctrl+f", "ctrl+a")
        xdotool("type", self.person["employee_no"])
        time.sleep(1)
        xdotool("key", "Return")
        time.sleep(1)
        xdotool("key", "ctrl+Return")
        wait_until(window.dialog, "the form")

    def fill(self, letter, text):
        xdotool("key", f"alt+{letter}", "ctrl+a")
        xdotool("type", text)

    def now(self):
        return next(p for p in self.sandbox.people()
                    if p["open_id"] == self.person["open_id"])

    def picture(self, name):
        if PICTURES:
            time.sleep(0.7)
            place = pathlib.Path(PICTURES)
            place.mkdir(parents=True, exist_ok=True)
            self.windows[0].screenshot(place / f"{name}.png")

    def bar_text(self, window):
        """What the form says above its fields."""
        dialog = window.dialog()
        return text_with(dialog, "Somebody changed") if dialog else None

    def press(self, window, name):
        button = wait_until(lambda: window.find(Atspi.Role.PUSH_BUTTON, name), name)
        xdotool("mousemove", *centre(button), "click", 1)

    def test_neither_loses_a_value_silently(self):
        first, second = self.windows
        self.open_form(first)
        self.fill("c", "First")

        # Meanwhile the other one changes the same field and another one.
        self.open_form(second)
        self.fill("e", "Other Name")
        self.fill("c", "Second")
        xdotool("key", "Return")
        wait_until(lambda: self.now()["nickname"] == "Second", "the other's edit")

        # The first one is told whose value is which, and has the other field already.
        # Of two connections the platform tells one: the form hears of it at once, or when it saves.
        self.activate(first)
        try:
            told = wait_until(lambda: self.bar_text(first), "the question in the first form", 5)
        except AssertionError:
            self.press(first, "Save")
            # The refusal is told with the platform's reason, and the form asks.
            self.press(first, "Close")
            told = wait_until(lambda: self.bar_text(first), "the question after saving")
        self.assertIn("Second", told)
        self.assertEqual(self.now()["nickname"], "Second")
        self.picture("two-editors")
        english = wait_until(lambda: first.find(Atspi.Role.TEXT, "English name"), "English name")
        self.assertEqual(Atspi.Text.get_text(english, 0, -1), "Other Name")
        self.press(first, "Keep Mine")
        self.press(first, "Save")
        wait_until(lambda: self.now()["nickname"] == "First", "the first one's decision")
        self.assertEqual(self.now()["en_name"], "Other Name")
        wait_until(lambda: not first.dialog(), "the end of the form")


def text_with(accessible, words, depth=0):
    """The first text below the accessible that has the words in it."""
    try:
        name = accessible.get_name() or ""
        if words in name:
            return name
        if depth > 12:
            return None
        for index in range(accessible.get_child_count()):
            found = text_with(accessible.get_child_at_index(index), words, depth + 1)
            if found:
                return found
    except Exception:  # a widget that went away while it was looked at
        return None
    return None


if __name__ == "__main__":
    unittest.main(verbosity=2)
