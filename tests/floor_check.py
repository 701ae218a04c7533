#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The OrgDesk authors
# SPDX-License-Identifier: MIT
"""The floor plan of docs/architecture.md holds: reads every #include and every linked target of core, ui
and app, and fails on one that goes up, sideways, or through a door that is closed.

    floor_check.py [FOLDER]      checks the tree (this project's, if no folder is given)
    floor_check.py --self-test   makes small trees with one fault each and expects it to be found
"""

import os
import re
import sys
import tempfile

# Room: its floor. The longest matching folder counts.
FLOORS = {
    "core/base": 0,
    "core/directory": 1,
    "core/net": 1,
    "core/platform": 2,
    "core/search": 2,
    "core/store": 3,
    "core/feishu/proto": 3,
    "core/feishu": 4,
    "core/wecom": 4,
    "core/dingtalk": 4,
    "core/sync": 4,
    "core/plan": 4,
    "core/exchange": 5,
    "core/wording": 5,
    "core/workspace": 6,
    "ui": 7,
    "app/sandbox": 8,
    "app/common": 8,
    "app/cli": 9,
    "app/desktop": 9,
}

BACK_ENDS = {"core/feishu", "core/wecom", "core/dingtalk"}

# The sandbox must not share wire code with the back-ends, or one mistake would hide the other.
ONLY = {"app/sandbox": {"core/base", "core/feishu/proto"}}

# ui calls the workspace; of the other rooms it knows the value types only, and these have none for it.
# The command line opens no window and needs no sandbox, nor does what it shares with the window.
NEVER = {
    "ui": BACK_ENDS | {"core/net", "core/store", "core/sync", "core/feishu/proto"},
    "app/cli": {"ui", "app/sandbox"},
    "app/common": {"ui", "app/sandbox"},
}

# Who may know the wire frames, and who may choose a concrete back-end.
KNOWS_THE_FRAMES = {"core/feishu", "app/sandbox"}
CHOOSES_A_BACK_END = {"app/common", "app/cli", "app/desktop"}

# Icons and translations are data, not rooms.
OPEN_TO_ALL = {"OrgDesk::Resources", "OrgDesk::Translations"}

SOURCE = (".h", ".cpp", ".hpp", ".cc", ".inl")
INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]*"([^"]+)"', re.MULTILINE)
SIGNAL_AWAITED = re.compile(r"#[ \t]*include[ \t]*<QCoro/QCoroSignal>")
GENERATED = re.compile(r"(\.pb\.h|\.moc|(^|/)(ui|moc|qrc)_[^/]*)$")


def room_of(path):
    """The room that a path from the project's folder lies in, or None."""
    best = None
    for room in FLOORS:
        if path == room or path.startswith(room + "/"):
            if best is None or len(room) > len(best):
                best = room
    return best


def objection(user, used):
    """Why the room `user` must not stand on the room `used`; None if it may."""
    if user == used:
        return None
    if user in ONLY:
        return None if used in ONLY[user] else f"{user} may use {' and '.join(sorted(ONLY[user]))} only"
    if used in NEVER.get(user, ()):
        return f"{user} must not know {used}"
    if used == "core/feishu/proto" and user not in KNOWS_THE_FRAMES:
        return f"{user} must not know the wire frames of a platform"
    if used in BACK_ENDS and user not in CHOOSES_A_BACK_END:
        return f"only app chooses a concrete back-end, {user} must not know {used}"
    if FLOORS[used] >= FLOORS[user]:
        return f"{used} (floor {FLOORS[used]}) is not below {user} (floor {FLOORS[user]})"
    return None


def files_below(root, names):
    for top in ("core", "ui", "app"):
        for folder, folders, files in os.walk(os.path.join(root, top)):
            folders.sort()
            for name in sorted(files):
                if names(name):
                    yield os.path.relpath(os.path.join(folder, name), root).replace(os.sep, "/")


def read(root, path):
    with open(os.path.join(root, path), encoding="utf-8") as file:
        return file.read()


def check_includes(root):
    problems, count = [], 0
    for path in files_below(root, lambda name: name.endswith(SOURCE)):
        user = room_of(path)
        if user is None:
            problems.append(f"{path}: lies in no room of the floor plan")
            continue
        text = read(root, path)
        for match in INCLUDE.finditer(text):
            included = match.group(1)
            count += 1
            line = text.count("\n", 0, match.start()) + 1
            if ".." in included.split("/"):
                problems.append(f"{path}:{line}: \"{included}\" leads upwards by path")
                continue
            used = room_of(included)
            if used is None:
                neighbour = os.path.join(root, os.path.dirname(path), included)
                if included.startswith("tests/"):
                    problems.append(f"{path}:{line}: the product must not know the tests (\"{included}\")")
                elif GENERATED.search(included):
                    if included.endswith(".pb.h") and user not in KNOWS_THE_FRAMES | {"core/feishu/proto"}:
                        problems.append(f"{path}:{line}: {user} must not know the wire frames")
                elif not os.path.isfile(neighbour):
                    problems.append(f"{path}:{line}: \"{included}\" is no header of the project; use <> for others'")
                continue
            why = objection(user, used)
            if why:
                problems.append(f"{path}:{line}: \"{included}\": {why}")
        # QCoro 0.8 resumes a waiter that is gone when a signal comes twice in one turn of the loop.
        if SIGNAL_AWAITED.search(text):
            problems.append(f"{path}: coroutines wait for core/base/completion.h, not for signals")
    return problems, count


LOOP = re.compile(r"\bforeach\s*\(\s*(\w+)\s+([^()]*)\)((?:(?!\bforeach\b).)*?)\bendforeach\s*\([^()]*\)", re.DOTALL)


def unrolled(match):
    variable, items, body = match.groups()
    return "\n".join(body.replace("${" + variable + "}", item) for item in items.split())


def commands(text, name):
    """The arguments of each call of a CMake command, comments dropped and plain loops unrolled."""
    text = LOOP.sub(unrolled, re.sub(r"#[^\n]*", "", text))
    for match in re.finditer(rf"\b{name}\s*\(([^()]*)\)", text, re.IGNORECASE):
        yield match.group(1).replace('"', " ").split()


def check_links(root):
    lists = {path: read(root, path) for path in files_below(root, lambda name: name == "CMakeLists.txt")}
    home = {}
    for path, text in lists.items():
        room = room_of(os.path.dirname(path))
        for arguments in commands(text, "orgdesk_add_room"):
            home[f"orgdesk_{arguments[0]}"] = home[f"OrgDesk::{arguments[1]}"] = room
        for command in ("add_library", "add_executable", "qt_add_executable"):
            for arguments in commands(text, command):
                home[arguments[0]] = room

    problems, count = [], 0
    for path, text in lists.items():
        user = room_of(os.path.dirname(path))
        linked = []
        for arguments in commands(text, "orgdesk_add_room"):
            if "LINK" in arguments:
                linked += arguments[arguments.index("LINK") + 1:]
        for arguments in commands(text, "target_link_libraries"):
            linked += arguments[1:]
        for target in linked:
            used = home.get(target)
            if target.startswith("OrgDesk::") and used is None and target not in OPEN_TO_ALL:
                problems.append(f"{path}: links {target}, which no room makes")
            if used is None or user is None:
                continue
            count += 1
            why = objection(user, used)
            if why:
                problems.append(f"{path}: links {target}: {why}")
    return problems, count


def check(root):
    problems, includes = check_includes(root)
    more, links = check_links(root)
    return problems + more, includes, links


FAULTS = {
    "an upward include": {"core/base/a.h": '#include "core/directory/b.h"\n'},
    "a sideways include": {"core/sync/a.cpp": '#include "core/plan/b.h"\n'},
    "a back-end that knows another": {"core/wecom/a.cpp": '#include "core/feishu/b.h"\n'},
    "a back-end chosen below app": {"core/workspace/a.cpp": '#include "core/feishu/b.h"\n'},
    "ui that reads the store": {"ui/models/a.cpp": '  #  include "core/store/b.h"\n'},
    "a sandbox that shares wire code": {"app/sandbox/a.cpp": '#include "core/net/b.h"\n'},
    "a command line with windows": {"app/cli/a.cpp": '#include "ui/b.h"\n'},
    "frames outside the back-end": {"core/sync/a.cpp": '#include "pbbp2.pb.h"\n'},
    "a path upwards": {"core/sync/a.cpp": '#include "../base/b.h"\n'},
    "a coroutine that waits for a signal": {"core/sync/a.cpp": "#include <QCoro/QCoroSignal>\n"},
    "a test in the product": {"ui/a.cpp": '#include "tests/testlib/wait.h"\n'},
    "an upward link": {"core/net/CMakeLists.txt": "orgdesk_add_room(net Net HEADERS a.h LINK OrgDesk::Store)\n",
                       "core/store/CMakeLists.txt": "orgdesk_add_room(store Store HEADERS b.h)\n"},
    "an upward link in a loop": {
        "core/base/CMakeLists.txt": "foreach(room Plan)\ntarget_link_libraries(x PUBLIC OrgDesk::${room})\nendforeach()\n",
        "core/plan/CMakeLists.txt": "orgdesk_add_room(plan Plan HEADERS b.h)\n"},
    "an upward link by command": {
        "core/base/CMakeLists.txt": "add_library(x STATIC)\ntarget_link_libraries(x PUBLIC orgdesk_plan)\n",
        "core/plan/CMakeLists.txt": "orgdesk_add_room(plan Plan HEADERS b.h)\n"},
}

SOUND = {
    "core/plan/a.cpp": '#include "core/plan/a.h"\n#include "core/platform/b.h"\n#include <QString>\n',
    "ui/a.cpp": '#include "core/workspace/w.h"\n#include "core/directory/d.h"\n#include "a.moc"\n',
    "app/desktop/main.cpp": '#include "core/feishu/f.h"\n#include "app/sandbox/s.h"\n#include "ui/w.h"\n',
    "app/sandbox/s.cpp": '#include "core/base/error.h"\n#include "core/feishu/proto/pbbp2.pb.h"\n',
    "core/sync/CMakeLists.txt": "orgdesk_add_room(sync Sync SOURCES a.cpp LINK OrgDesk::Store Qt6::Core)\n",
    "core/store/CMakeLists.txt": "orgdesk_add_room(store Store HEADERS b.h)\n",
}


def problems_of(files):
    with tempfile.TemporaryDirectory() as root:
        for path, text in files.items():
            os.makedirs(os.path.join(root, os.path.dirname(path)), exist_ok=True)
            with open(os.path.join(root, path), "w", encoding="utf-8") as file:
                file.write(text)
        return check(root)[0]


def self_test():
    failed = False
    for what, files in FAULTS.items():
        found = problems_of(files)
        if len(found) != 1:
            print(f"FAIL: {what}: one problem expected, found {found}")
            failed = True
    found = problems_of(SOUND)
    if found:
        print(f"FAIL: a sound tree is refused: {found}")
        failed = True
    print(f"{len(FAULTS)} faults and a sound tree tried")
    return 1 if failed else 0


def main():
    if sys.argv[1:] == ["--self-test"]:
        return self_test()
    root = sys.argv[1] if len(sys.argv) > 1 else os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
    problems, includes, links = check(root)
    for problem in problems:
        print(problem)
    print(f"{includes} includes and {links} links looked at, {len(problems)} against the floor plan")
    if includes == 0:
        print("nothing was found to look at")
        return 1
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
