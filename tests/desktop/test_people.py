# SPDX-FileCopyrightText: 2026 The OrgDesk authors
# SPDX-License-Identifier: MIT
"""People join, are edited, move, freeze, leave and come back by a real mouse and keyboard in a real
window, and the platform has what the form said. Pictures are taken into ORGDESK_PICTURES, if set."""
import os
import pathlib
import time
import unittest
import urllib.request

import gi

from orgdesk_desktop import Sandbox, Window, centre, drag, temporary_folder, wait_until, xdotool

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402

PROGRAMS = os.environ["ORGDESK_PROGRAMS"]
PICTURES = os.environ.get("ORGDESK_PICTURES")
LANGUAGE = os.environ.get("ORGDESK_LANGUAGE", "en")


class People(unittest.TestCase):
    def setUp(self):
        self.folder = temporary_folder()
        self.sandbox = Sandbox(PROGRAMS, "--org", "small", "--quota", "off")
        self.window = Window(PROGRAMS, self.sandbox, self.folder.name, "--language", LANGUAGE)
        self.first_level = {d["name"]: d for d in self.sandbox.first_level()}
        wait_until(lambda: all(self.window.tree_item(name) for name in self.first_level),
                   "the first level in the tree", 60)
        wait_until(lambda: len(self.rows()) > 3, "people in the table", 60)

    def tearDown(self):
        self.window.close()
        self.sandbox.close()
        self.folder.cleanup()

    def picture(self, name):
        if PICTURES:
            time.sleep(0.7)
            place = pathlib.Path(PICTURES)
            place.mkdir(parents=True, exist_ok=True)
            self.window.screenshot(place / f"{name}-{LANGUAGE}.png")

    def rows(self):
        """The cells of the first column, as far as they are shown."""
        table = self.window.find_role(Atspi.Role.TABLE)
        if not table:
            return []
        rows = table.get_table_iface()
        return [cell for row in range(min(rows.get_n_rows(), 12))
                if (cell := rows.get_accessible_at(row, 0))]

    def person(self, name):
        return next((p for p in self.sandbox.people() if p["name"] == name), None)

    def person_by_id(self, open_id):
        return next((p for p in self.sandbox.people() if p["open_id"] == open_id), None)

    def select(self, department):
        xdotool("mousemove", *centre(self.window.tree_item(department)), "click", 1)

    def invite(self, name, mobile):
        xdotool("key", "ctrl+shift+n")
        wait_until(self.window.dialog, "the form")
        xdotool("type", name)
        self.picture("form-person")
        for _ in range(4):
            xdotool("key", "Tab")
        xdotool("type", mobile)
        time.sleep(0.4)
        xdotool("key", "Return")
        wait_until(lambda: self.person(name), f"{name} on the platform")
        wait_until(lambda: not self.window.dialog(), "the end of the form")

    def test_life_of_a_person(self):
        home, away = sorted(self.first_level)[:2]
        self.select(home)
        time.sleep(0.5)

        # Joins the department that is selected.
        self.invite("Xu Test", "13911112222")
        person = self.person("Xu Test")
        self.assertEqual(person["mobile"], "+8613911112222")
        self.assertEqual(person["department_ids"],
                         [self.first_level[home]["open_department_id"]])
        self.sandbox.control("mutate", action="user.join", id=person["open_id"])
        open_id = person["open_id"]

        # Is found by the filter, and edited.
        row = wait_until(lambda: self.row_of("Xu Test"), "the row of the new person")
        xdotool("mousemove", *centre(row), "click", 1)
        self.picture("selected")
        xdotool("key", "ctrl+Return")
        wait_until(self.window.dialog, "the form")
        xdotool("key", "ctrl+a")
        xdotool("type", "Xu Changed")
        xdotool("key", "ctrl+Tab")
        self.picture("form-work")
        xdotool("key", "ctrl+Tab")
        self.picture("form-more")
        xdotool("key", "Return")
        wait_until(lambda: self.person_by_id(open_id)["name"] == "Xu Changed", "the new name")

        # Is dragged to another department, then added to the first one as well.
        row = wait_until(lambda: self.row_of("Xu Changed"), "the row under its new name")
        drag(centre(row), centre(self.window.tree_item(away)))
        wait_until(lambda: self.person_by_id(open_id)["department_ids"]
                   == [self.first_level[away]["open_department_id"]], "the new department")
        self.select(away)
        row = wait_until(lambda: self.row_of("Xu Changed"), "the row in the new department")
        xdotool("keydown", "ctrl")
        drag(centre(row), centre(self.window.tree_item(home)))
        xdotool("keyup", "ctrl")
        wait_until(lambda: len(self.person_by_id(open_id)["department_ids"]) == 2,
                   "a second department")

        # Is frozen and unfrozen from the context menu.
        row = wait_until(lambda: self.row_of("Xu Changed"), "the row")
        xdotool("mousemove", *centre(row), "click", 1)
        xdotool("key", "Menu")
        self.picture("menu")
        xdotool("key", "Escape")
        self.menu("f")
        wait_until(lambda: self.person_by_id(open_id)["status"]["is_frozen"], "the freezing")
        self.menu("u")
        wait_until(lambda: not self.person_by_id(open_id)["status"]["is_frozen"], "the unfreezing")

        # Leaves, and comes back.
        xdotool("mousemove", *centre(self.row_of("Xu Changed")), "click", 1, "key", "Delete")
        wait_until(self.window.dialog, "the hand-over")
        self.picture("offboard")
        self.press("Offboard")
        wait_until(lambda: not self.person_by_id(open_id), "the leaving")
        xdotool("key", "alt+p")
        time.sleep(0.3)
        xdotool("key", "r")
        wait_until(self.window.dialog, "the list of those who left")
        self.picture("restore")
        self.press("Restore")
        wait_until(lambda: self.person_by_id(open_id), "the coming back")
        self.picture("end")

    def test_every_field_of_a_person(self):
        """What stands in the form is what the platform has afterwards, field by field."""
        home = sorted(self.first_level)[0]
        self.select(home)
        time.sleep(0.5)
        self.invite("Yu Test", "13911113333")
        open_id = self.person("Yu Test")["open_id"]
        self.sandbox.control("mutate", action="user.join", id=open_id)
        boss, dotted, mentor = [p for p in self.sandbox.people()
                                if p["status"]["is_activated"] and p["open_id"] != open_id
                                and p["email"] and p["user_id"]][:3]
        lists = self.sandbox.organization()["lists"]
        row = wait_until(lambda: self.row_of("Yu Test"), "the row of the new person")
        xdotool("mousemove", *centre(row), "click", 1, "key", "ctrl+Return")
        wait_until(self.window.dialog, "the form")

        old_picture = self.person_by_id(open_id)["avatar_key"]
        self.choose_picture(boss)
        self.fill("n", "Yu Changed")
        self.fill("e", "Yu English")
        self.fill("c", "Yuyu")
        self.choose("g", 2)
        self.fill("m", "13911114444")
        xdotool("key", "alt+s")
        self.fill("a", "yu.changed@example.com")
        self.fill("y", "yu@company.example.com")
        self.picture("every-field-person")

        xdotool("key", "ctrl+Tab")
        self.find_person("g", boss)
        self.fill("j", "Zz Tester")
        self.fill("n", "Z-77")
        self.choose("y", 1)
        self.choose("v", 5)
        self.choose("f", 2)
        xdotool("key", "alt+o", "Home")
        xdotool("type", "2026-03-31")
        self.fill("i", "Zz City")
        self.fill("u", "JP")
        self.fill("l", "B-200")
        self.picture("every-field-work")

        xdotool("key", "ctrl+Tab")
        self.fill("u", "yu.changed")
        self.find_person("l", dotted)
        self.picture("every-field-more")

        xdotool("key", "ctrl+Tab")
        car, page, shift, badge, mentors = [a["id"] for a in lists["custom_attrs"]]
        names = {a["id"]: next(n["value"] for n in a["i18n_name"]
                               if n["locale"] == ("zh_cn" if LANGUAGE == "zh_CN" else "en_us"))
                 for a in lists["custom_attrs"]}
        self.focus(Atspi.Role.TEXT, names[car])
        xdotool("type", "A 12345")
        xdotool("key", "Tab")
        xdotool("type", "My page")
        xdotool("key", "Tab")
        xdotool("type", "https://example.com/yu")
        for _ in (shift, badge):
            xdotool("key", "Tab", "Down", "Down")
        xdotool("key", "Tab")
        self.pick(mentor)
        self.picture("every-field-own")
        self.press("Save" if LANGUAGE == "en" else "保存")
        wait_until(lambda: not self.window.dialog(), "the end of the form")

        told = self.person_by_id(open_id)
        levels = lists["job_levels"]
        families = lists["job_families"]
        for key, value in {
                "name": "Yu Changed", "en_name": "Yu English", "nickname": "Yuyu", "gender": 2,
                "mobile": "+8613911114444", "mobile_visible": False,
                "email": "yu.changed@example.com", "enterprise_email": "yu@company.example.com",
                "leader_user_id": boss["open_id"], "job_title": "Zz Tester", "employee_no": "Z-77",
                "employee_type": 2, "city": "Zz City", "country": "JP", "work_station": "B-200",
                "job_level_id": levels[4]["job_level_id"],
                "job_family_id": families[1]["job_family_id"], "user_id": "yu.changed",
                "dotted_line_leader_user_ids": [dotted["open_id"]]}.items():
            self.assertEqual(told[key], value, key)
        self.assertNotEqual(told["avatar_key"], old_picture)
        with urllib.request.urlopen(told["avatar"]["avatar_origin"]) as stored:
            self.assertTrue(stored.read().startswith(b"\x89PNG"))
        # The midnight of that day in China.
        self.assertEqual(told["join_time"], 1774886400)
        own = {a["id"]: a["value"] for a in told["custom_attrs"]}
        self.assertEqual(own[car]["text"], "A 12345")
        self.assertEqual((own[page]["text"], own[page]["url"]),
                         ("My page", "https://example.com/yu"))
        for field, place in ((shift, 1), (badge, 1)):
            options = next(a for a in lists["custom_attrs"] if a["id"] == field)["options"]
            self.assertEqual(own[field]["option_id"], options["options"][place]["id"])
        self.assertEqual(own[mentors]["generic_user"]["id"], mentor["open_id"])

    def choose_picture(self, person):
        """Somebody's picture, from a file, by the dialog for files."""
        file = pathlib.Path(self.folder.name) / "picture.png"
        with urllib.request.urlopen(person["avatar"]["avatar_640"]) as stored:
            file.write_bytes(stored.read())
        self.focus(Atspi.Role.PUSH_BUTTON,
                   "Choose Picture…" if LANGUAGE == "en" else "选择图片…")
        xdotool("key", "space")
        time.sleep(1.5)
        xdotool("type", str(file))
        xdotool("key", "Return")
        wait_until(lambda: self.window.find(
            Atspi.Role.PUSH_BUTTON, "Keep the Old One" if LANGUAGE == "en" else "保留原图片"),
            "the chosen picture")

    def fill(self, letter, text):
        """Types into the field with that mnemonic."""
        xdotool("key", f"alt+{letter}", "ctrl+a")
        xdotool("type", text)

    def choose(self, letter, place):
        """Chooses that entry, counted from 0, of the box with that mnemonic."""
        xdotool("key", f"alt+{letter}", "Home", *["Down"] * place)

    def find_person(self, letter, person):
        xdotool("key", f"alt+{letter}")
        self.pick(person)

    def pick(self, person):
        """Finds somebody in the field that has the focus, by a value that only one has."""
        xdotool("type", person["email"])
        wait_until(lambda: self.window.find_role(Atspi.Role.LIST_ITEM)
                   or self.window.find_role(Atspi.Role.LIST), f"{person['name']} among the hits")
        time.sleep(0.6)
        xdotool("key", "Return")
        time.sleep(0.3)

    def focus(self, role, name):
        field = wait_until(lambda: self.window.find(role, name), name)
        field.get_component_iface().grab_focus()
        time.sleep(0.2)

    def press(self, name):
        button = wait_until(lambda: self.window.find(Atspi.Role.PUSH_BUTTON, name), name)
        xdotool("mousemove", *centre(button), "click", 1)

    def menu(self, letter):
        """Chooses the entry of the context menu with that mnemonic."""
        xdotool("mousemove", *centre(self.row_of("Xu Changed")), "click", 3)
        time.sleep(0.3)
        xdotool("key", letter)

    def row_of(self, name):
        return next((cell for cell in self.rows() if cell.get_name() == name), None)


if __name__ == "__main__":
    unittest.main(verbosity=2)
