# SPDX-FileCopyrightText: 2026 The OrgDesk authors
# SPDX-License-Identifier: MIT
"""Takes pictures of the window and its dialogs for looking at and for the README.

  desktop_session.sh 1440x900 python3 screenshots.py FOLDER [LANGUAGE...]

With each language once in light and once in dark: main window with live changes marked, department
dialog, move picker, delete confirmation, a refusal; and the start page.
"""
import os
import pathlib
import subprocess
import sys
import time

from orgdesk_desktop import Sandbox, Window, centre, temporary_folder, wait_until, xdotool

PROGRAMS = os.environ["ORGDESK_PROGRAMS"]


def settings(folder, theme):
    place = pathlib.Path(folder) / "config" / "OrgDesk"
    place.mkdir(parents=True, exist_ok=True)
    (place / "OrgDesk.conf").write_text(f"[General]\ntheme={theme}\n")


def take(target, language, theme):
    folder = temporary_folder()
    settings(folder.name, theme)
    sandbox = Sandbox(PROGRAMS, "--org", "small", "--quota", "off", "--live", "--live-rate", "1")
    window = Window(PROGRAMS, sandbox, folder.name, "--language", language)

    def picture(name):
        time.sleep(0.8)
        window.screenshot(target / f"{name}-{language}-{theme}.png")

    first_level = wait_until(
        lambda: [d["name"] for d in sandbox.first_level()], "departments")
    wait_until(lambda: window.tree_item_any(first_level), "the tree", 60)
    time.sleep(6)
    item = window.tree_item_any(first_level[1:])
    xdotool("mousemove", *centre(item), "click", 1, "key", "Right")
    picture("main-window")
    for key, name in (("F2", "department"), ("ctrl+m", "move"), ("Delete", "delete")):
        xdotool("key", key)
        picture(name)
        xdotool("key", "Escape")
        time.sleep(0.4)
    sandbox.control("live", rate=0)
    sandbox.control("fault", api="POST /open-apis/contact/v3/departments", count=1, kind="code",
                    code=43022)
    xdotool("key", "ctrl+n")
    time.sleep(0.8)
    xdotool("type", "Moonbase")
    xdotool("key", "Return")
    time.sleep(1)
    picture("error")
    window.close()
    sandbox.close()
    folder.cleanup()


def take_start_page(target, language, theme):
    folder = temporary_folder()
    settings(folder.name, theme)
    process = subprocess.Popen(
        [str(pathlib.Path(PROGRAMS) / "orgdesk"), "--language", language, "--data-dir",
         f"{folder.name}/data"],
        env=dict(os.environ, XDG_CONFIG_HOME=f"{folder.name}/config"))
    time.sleep(3)
    subprocess.run(["import", "-window", "root",
                    str(target / f"start-page-{language}-{theme}.png")], check=True)
    process.terminate()
    process.wait(20)
    folder.cleanup()


if __name__ == "__main__":
    place = pathlib.Path(sys.argv[1])
    place.mkdir(parents=True, exist_ok=True)
    for chosen in sys.argv[2:] or ["en", "zh_CN"]:
        for look in ("light", "dark"):
            take(place, chosen, look)
            take_start_page(place, chosen, look)
