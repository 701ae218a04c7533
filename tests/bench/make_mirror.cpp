// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

// orgdesk-bench-mirror FOLDER PEOPLE DEPARTMENTS: a mirror to measure with.
#include "tests/bench/generated_mirror.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <cstdio>

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    const int people = words.size() == 4 ? words.at(2).toInt() : 0;
    const int departments = words.size() == 4 ? words.at(3).toInt() : 0;
    if (people <= 0 || departments <= 0) {
        std::fputs("usage: orgdesk-bench-mirror FOLDER PEOPLE DEPARTMENTS\n", stderr);
        return 2;
    }
    QElapsedTimer timer;
    timer.start();
    const auto made = OrgDesk::Bench::generateMirror(words.at(1), people, departments);
    if (!made) {
        std::fprintf(stderr, "failed: %s\n", qPrintable(made.error().detail));
        return 1;
    }
    std::printf("{\"people\": %d, \"departments\": %d, \"ms\": %lld}\n", people, departments,
                static_cast<long long>(timer.elapsed()));
    return 0;
}
