# SPDX-FileCopyrightText: 2026 The OrgDesk authors
# SPDX-License-Identifier: MIT
"""Departments are moved by a real mouse in a real window, and the platform has the new place."""
import os
import unittest

from orgdesk_desktop import Sandbox, Window, centre, drag, temporary_folder, wait_until, xdotool

PROGRAMS = os.environ["ORGDESK_PROGRAMS"]


class DragAndDrop(unittest.TestCase):
    def setUp(self):
        self.folder = temporary_folder()
        self.sandbox = Sandbox(PROGRAMS, "--org", "small", "--quota", "off")
        self.window = Window(PROGRAMS, self.sandbox, self.folder.name, "--language", "en")
        self.first_level = {d["name"]: d for d in self.sandbox.first_level()}
        wait_until(lambda: all(self.window.tree_item(name) for name in self.first_level),
                   "the first level in the tree", 60)

    def tearDown(self):
        self.window.close()
        self.sandbox.close()
        self.folder.cleanup()

    def shown(self, name):
        return centre(self.window.tree_item(name))

    def answer_question(self):
        if self.window.dialog():
            xdotool("key", "alt+m")

    def test_dropped_department_has_the_new_parent_on_the_platform(self):
        names = sorted(self.first_level)
        moved, target = names[0], names[1]
        drag(self.shown(moved), self.shown(target))
        wait_until(lambda: self.answer_question()
                   or self.sandbox.department(moved)["parent_department_id"]
                   == self.first_level[target]["open_department_id"],
                   f"{moved} below {target} on the platform")

    def test_refused_drop_returns_to_its_old_place(self):
        names = sorted(self.first_level)
        moved, target = names[0], names[1]
        self.sandbox.control("fault", api="PATCH /open-apis/contact/v3/departments/:department_id",
                             count=1, kind="code", code=43022)
        drag(self.shown(moved), self.shown(target))
        wait_until(lambda: self.window.dialog(), "the reason of the refusal")
        self.assertEqual(self.sandbox.department(moved)["parent_department_id"], "0")
        wait_until(lambda: self.window.tree_item(moved), "the department at its old place")


if __name__ == "__main__":
    unittest.main(verbosity=2)
