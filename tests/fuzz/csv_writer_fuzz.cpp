// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

// Any cells at all: what is written must be strict RFC 4180, give the same cells back but for the
// apostrophe, and hold no cell that a spreadsheet would take for a formula.
#include "core/exchange/csv_writer.h"
#include "tests/unit/exchange/csv_parser.h"

#include <QStringList>

#include <cstdint>
#include <cstdlib>

using namespace OrgDesk;

namespace {

void require(bool condition)
{
    if (!condition)
        std::abort();
}

// 0xff ends a cell, 0xfe a row: two bytes that UTF-8 never has.
QList<QStringList> rowsOf(const QByteArray &input)
{
    QList<QStringList> rows;
    for (const QByteArray &row : input.split('\xfe')) {
        QStringList cells;
        for (const QByteArray &cell : row.split('\xff'))
            cells.append(QString::fromUtf8(cell));
        rows.append(cells);
    }
    return rows;
}

bool isDangerous(const QByteArray &cell)
{
    const QString text = QString::fromUtf8(cell);
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty() || !QStringView(u"=+-@").contains(trimmed.front()))
        return false;
    return looksLikeFormula(text);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QList<QStringList> rows =
        rowsOf(QByteArray::fromRawData(reinterpret_cast<const char *>(data), qsizetype(size)));
    CsvWriter writer;
    for (const QStringList &row : rows)
        writer.addRow(row);
    const auto read = Test::parseStrictCsv(writer.buffer());
    require(read.has_value() && read->size() == rows.size());
    for (qsizetype row = 0; row < rows.size(); ++row) {
        require(read->at(row).size() == rows.at(row).size());
        for (qsizetype cell = 0; cell < rows.at(row).size(); ++cell) {
            const QString &wanted = rows.at(row).at(cell);
            const QByteArray guard = looksLikeFormula(wanted) ? "'" : "";
            require(read->at(row).at(cell) == guard + wanted.toUtf8());
            require(!isDangerous(read->at(row).at(cell)));
        }
    }
    return 0;
}
