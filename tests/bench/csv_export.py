# SPDX-FileCopyrightText: 2026 The OrgDesk authors
# SPDX-License-Identifier: MIT
"""csv_export.py FOLDER FILE: writes what orgdesk-bench-csv writes, from the same database, with
sqlite3 and csv only, and prints the rows and the seconds. The yardstick for the export's speed."""
import csv
import datetime
import json
import os
import re
import sqlite3
import sys
import time

STATUS = ["active", "frozen", "not_activated", "unjoined", "exited", "departed"]
TYPES = ["", "regular", "intern", "outsourced", "labour", "consultant"]
KEYS = ["id", "open_id", "name", "en_name", "nickname", "email", "enterprise_email", "mobile",
        "employee_no", "job_title", "departments", "department_paths", "main_department",
        "department_path", "leader_id", "leader_name", "status", "city", "country", "work_station",
        "join_time", "employee_type"]
PHONE = re.compile(r"\+[0-9 ()-]{5,24}\Z")
FORMULA = re.compile(r"(?![\t\r])\s*?[=+\-@\t\r]|[\t\r]")


def guarded(text):
    if text and FORMULA.match(text) and not PHONE.match(text):
        return "'" + text
    return text


def paths(database):
    departments = {key: (identifier, name, parent) for key, identifier, name, parent in
                   database.execute("SELECT key, id, name, parent FROM departments WHERE known")}
    by_id = {identifier: (name, parent) for identifier, name, parent in departments.values()}
    known = {}

    def path(identifier):
        if identifier not in by_id:
            return []
        if identifier not in known:
            name, parent = by_id[identifier]
            known[identifier] = path(parent) + [name]
        return known[identifier]

    return {key: (identifier, "/".join(path(identifier)))
            for key, (identifier, _, _) in departments.items()}


def rows(database):
    departments = paths(database)
    memberships = {}
    for person, department in database.execute(
            "SELECT person, department FROM memberships ORDER BY person, position"):
        memberships.setdefault(person, []).append(departments[department])
    leaders = dict(database.execute("SELECT id, name FROM people WHERE id IN"
                                    " (SELECT leader FROM people WHERE leader <> '')"))
    for (key, identifier, custom, name, en_name, nickname, email, enterprise, mobile, number, title,
         city, country, station, leader, status, joined, kind) in database.execute(
            "SELECT key, id, custom_id, name, en_name, nickname, email, enterprise_email, mobile,"
            " employee_no, job_title, city, country, work_station, leader, status, join_time,"
            " employee_type FROM people ORDER BY name_key, id"):
        own = memberships.get(key, [("", "")])
        date = datetime.date.fromtimestamp(joined).isoformat() if joined else ""
        yield [guarded(cell) for cell in (
            custom, identifier, name, en_name, nickname, email, enterprise, mobile, number, title,
            "; ".join(one for one, _ in own), "; ".join(path for _, path in own), own[0][0],
            own[0][1], leader, leaders.get(leader, ""), STATUS[status], city, country, station, date,
            TYPES[kind] if kind < len(TYPES) else str(kind))]


def main():
    folder, name = sys.argv[1:3]
    start = time.perf_counter()
    database = sqlite3.connect(os.path.join(folder, "mirror.sqlite"))
    with open(name, "w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(KEYS)
        count = 0
        for row in rows(database):
            writer.writerow(row)
            count += 1
    print(json.dumps({"rows": count, "seconds": round(time.perf_counter() - start, 3)}))


if __name__ == "__main__":
    main()
