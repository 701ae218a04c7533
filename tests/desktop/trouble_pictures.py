# SPDX-FileCopyrightText: 2026 The OrgDesk authors
# SPDX-License-Identifier: MIT
"""Takes pictures of the window when something is wrong or unusual, for looking at.

  desktop_session.sh 1440x900 python3 trouble_pictures.py FOLDER [LANGUAGE...]

No network, a wrong secret, a missing permission, a scope without departments, an organization
without anybody, a loss that is too large to be believed, a name of 200 characters, and a small
window: what screenshots.py does not show.
"""
import os
import pathlib
import sys
import time

from orgdesk_desktop import Sandbox, Window, centre, temporary_folder, wait_until, xdotool
from screenshots import settings

PROGRAMS = os.environ["ORGDESK_PROGRAMS"]


class Scene:
    """One window on one sandbox, closed with its pictures taken."""

    def __init__(self, target, language, theme="light", options=(), organization="small"):
        self.target = target
        self.suffix = f"{language}-{theme}"
        self.folder = temporary_folder()
        settings(self.folder.name, theme)
        self.options = ("--language", language, *options)
        self.sandbox = Sandbox(PROGRAMS, "--org", organization, "--quota", "off")

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.window.close()
        self.sandbox.close()
        self.folder.cleanup()

    def open(self):
        self.window = Window(PROGRAMS, self.sandbox, self.folder.name, *self.options)

    def wait_for_tree(self):
        names = [d["name"] for d in self.sandbox.first_level()]
        return wait_until(lambda: self.window.tree_item_any(names), "the tree", 60)

    def picture(self, name, pause=1.5):
        time.sleep(pause)
        self.window.screenshot(self.target / f"{name}-{self.suffix}.png")


def no_network(target, language):
    with Scene(target, language) as scene:
        scene.sandbox.url = "http://127.0.0.1:9"
        scene.open()
        scene.picture("no-network", 6)


def wrong_secret(target, language):
    with Scene(target, language) as scene:
        scene.sandbox.secret = "x" * 32
        scene.open()
        scene.picture("wrong-secret", 5)


def missing_permission(target, language):
    with Scene(target, language) as scene:
        scene.sandbox.control("grant", permissions=["contact:contact.base:readonly"])
        scene.open()
        scene.picture("missing-permission", 6)


def nothing_in_scope(target, language):
    with Scene(target, language) as scene:
        scene.sandbox.control("scope", departments=[], users=[], all=False)
        scene.open()
        scene.picture("nothing-in-scope", 6)


def empty_organization(target, language):
    nobody = pathlib.Path(target) / "nobody.json"
    nobody.write_text('{"departments": [], "people": []}')
    with Scene(target, language, organization=str(nobody)) as scene:
        scene.open()
        scene.picture("empty-organization", 5)
    nobody.unlink()


def held_removals(target, language):
    with Scene(target, language, "dark") as scene:
        scene.open()
        scene.wait_for_tree()
        time.sleep(4)
        scene.sandbox.control("lose-events", count=10000)
        for person in scene.sandbox.state()["people"][100:]:
            scene.sandbox.control("mutate", action="user.delete", id=person["open_id"])
        xdotool("key", "F5")
        scene.picture("held-removals", 6)


def longest_names(target, language):
    with Scene(target, language) as scene:
        long = ("A department with a name of 200 characters " + "很长的部门名称" * 23)[:200]
        scene.sandbox.control("mutate", action="department.create",
                              body={"name": long, "parent_department_id": "0"})
        scene.open()
        item = wait_until(lambda: scene.window.tree_item(long), long, 60)
        time.sleep(3)
        xdotool("mousemove", *centre(item), "click", 1)
        scene.picture("longest-name")
        xdotool("key", "F2")
        scene.picture("longest-name-dialog")
        xdotool("key", "Escape")
        xdotool("key", "Delete")
        scene.picture("longest-name-delete")
        xdotool("key", "Escape")


def small_window(target, language):
    with Scene(target, language) as scene:
        scene.open()
        scene.wait_for_tree()
        time.sleep(3)
        xdotool("search", "--onlyvisible", "--name", "OrgDesk", "windowsize", "--sync", "%@", 900,
                600)
        scene.picture("small-window")


def doubled(target, language):
    os.environ["QT_SCALE_FACTOR"] = "2"
    try:
        with Scene(target, language) as scene:
            scene.open()
            item = scene.wait_for_tree()
            time.sleep(3)
            xdotool("mousemove", *(2 * value for value in centre(item)), "click", 1)
            scene.picture("doubled")
            xdotool("key", "F2")
            scene.picture("doubled-dialog")
            xdotool("key", "Escape")
    finally:
        del os.environ["QT_SCALE_FACTOR"]


if __name__ == "__main__":
    place = pathlib.Path(sys.argv[1])
    place.mkdir(parents=True, exist_ok=True)
    for chosen in sys.argv[2:] or ["en", "zh_CN"]:
        for scene in (no_network, wrong_secret, missing_permission, nothing_in_scope,
                      empty_organization, held_removals, longest_names, small_window, doubled):
            scene(place, chosen)
