# SPDX-FileCopyrightText: 2026 The OrgDesk authors
# SPDX-License-Identifier: MIT
"""Drives the real programs on a real (virtual) desktop, as a person and as a screen reader would.

Run inside desktop_session.sh. The window is found through the accessibility bus by the names that
docs promise; the mouse and the keyboard are moved by xdotool.
"""
import os
import pathlib
import signal
import subprocess
import sys
import tempfile
import time

import gi

sys.path.append(str(pathlib.Path(__file__).resolve().parent.parent / "tools"))
from orgdesk_sandbox import Sandbox, wait_until  # noqa: E402, F401

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402


def xdotool(*arguments):
    subprocess.run(["xdotool", *map(str, arguments)], check=True)


class Window:
    """An orgdesk in a process of its own, opened on a sandbox."""

    def __init__(self, programs, sandbox, folder, *options):
        secret = pathlib.Path(folder) / "secret"
        secret.write_text(sandbox.secret)
        secret.chmod(0o600)
        environment = dict(os.environ, XDG_CONFIG_HOME=str(pathlib.Path(folder) / "config"))
        self.process = subprocess.Popen(
            [str(pathlib.Path(programs) / "orgdesk"), "--base-url", sandbox.url, "--app-id",
             sandbox.app_id, "--app-secret-file", str(secret), "--data-dir",
             str(pathlib.Path(folder) / "data"), *options], env=environment)

    def root(self):
        desktop = Atspi.get_desktop(0)
        for index in range(desktop.get_child_count()):
            application = desktop.get_child_at_index(index)
            if application and application.get_process_id() == self.process.pid:
                return application
        return None

    def find(self, role, name, showing=True):
        """The first accessible of that role whose name is the given one."""
        root = self.root()
        return _search(root, lambda a: a.get_role() == role and a.get_name() == name
                       and (not showing or _is_showing(a))) if root else None

    def find_role(self, role):
        root = self.root()
        return _search(root, lambda a: a.get_role() == role and _is_showing(a)) if root else None

    def tree(self):
        """The department tree; it is the window's only one, and its name follows the language."""
        return wait_until(lambda: self.find_role(Atspi.Role.TREE), "the department tree", 60)

    def tree_item(self, name):
        tree = self.tree()
        for index in range(tree.get_child_count()):
            item = tree.get_child_at_index(index)
            if item and item.get_name() == name:
                return item
        return None

    def tree_item_any(self, names):
        """The first of these departments that the tree shows."""
        return next((item for item in map(self.tree_item, names) if item), None)

    def dialog(self):
        root = self.root()
        return _search(root, lambda a: a.get_role() in (Atspi.Role.DIALOG, Atspi.Role.ALERT)
                       and _is_showing(a)) if root else None

    def screenshot(self, file):
        subprocess.run(["import", "-window", "root", str(file)], check=True)

    def close(self):
        self.process.send_signal(signal.SIGTERM)
        self.process.wait(20)


def _is_showing(accessible):
    return accessible.get_state_set().contains(Atspi.StateType.SHOWING)


def _search(accessible, wanted, depth=0):
    try:
        if wanted(accessible):
            return accessible
        # The rows of tables and trees are many; nobody looks for a widget among them.
        if depth > 24 or accessible.get_role() in (Atspi.Role.TREE, Atspi.Role.TABLE,
                                                   Atspi.Role.LIST):
            return None
        for index in range(accessible.get_child_count()):
            child = accessible.get_child_at_index(index)
            found = _search(child, wanted, depth + 1) if child else None
            if found:
                return found
    except Exception:  # a widget that went away while it was looked at
        return None
    return None


def centre(accessible):
    box = accessible.get_extents(Atspi.CoordType.SCREEN)
    return box.x + min(box.width // 2, 60), box.y + box.height // 2


def drag(start, end, steps=12):
    """Presses at the start, moves in small steps as a hand does, and lets go at the end."""
    xdotool("mousemove", *start)
    xdotool("mousedown", 1)
    for step in range(1, steps + 1):
        x = start[0] + (end[0] - start[0]) * step // steps
        y = start[1] + (end[1] - start[1]) * step // steps
        xdotool("mousemove", x, y)
        time.sleep(0.03)
    time.sleep(0.2)
    xdotool("mousemove", end[0] + 1, end[1])
    time.sleep(0.2)
    xdotool("mouseup", 1)


def temporary_folder():
    return tempfile.TemporaryDirectory(prefix="orgdesk-desktop-")
