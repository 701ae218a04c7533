// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

// orgdesk-bench-csv FOLDER FILE: exports everyone of the mirror in FOLDER and prints one JSON
// object with the rows and the seconds. csv_export.py writes the same file from the same database.
#include "core/exchange/member_export.h"
#include "core/store/mirror_store.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <cstdio>

using namespace OrgDesk;

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() != 3) {
        std::fputs("usage: orgdesk-bench-csv FOLDER FILE\n", stderr);
        return 2;
    }
    QElapsedTimer timer;
    timer.start();
    auto store = MirrorStore::open(words.at(1), systemClock());
    auto reader = MirrorReader::open(words.at(1));
    if (!store || !reader) {
        std::fputs("the mirror cannot be opened\n", stderr);
        return 1;
    }
    Directory directory;
    const auto departments = (*store)->departments();
    for (const Department &department : departments.value_or(QList<Department>()))
        directory.upsert(department);
    ExportRequest request;
    request.file = words.at(2);
    request.query.sortBy = PersonColumn::Name;
    request.columns = allExportColumns();
    request.header = HeaderStyle::Keys;
    const auto report = exportMembers(**reader, directory, request);
    if (!report) {
        std::fprintf(stderr, "failed: %s\n", qPrintable(report.error().detail));
        return 1;
    }
    std::printf("{\"rows\": %lld, \"seconds\": %.3f}\n", static_cast<long long>(report->rows),
                double(timer.nsecsElapsed()) / 1e9);
    return 0;
}
