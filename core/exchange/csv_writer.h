// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QStringList>
#include <QStringView>

namespace OrgDesk {

/// Whether a spreadsheet would take the text for a formula: it begins, after blanks, with one of
/// = + - @, a tab or a carriage return. A telephone number (a plus, then 5 to 24 digits, blanks,
/// parentheses and hyphens, and nothing else) is none.
[[nodiscard]] bool looksLikeFormula(QStringView text);

/// Writes CSV as RFC 4180 has it, in UTF-8 with a byte order mark, into a buffer. A cell that
/// looks like a formula gets a leading apostrophe; everything else leaves as it is.
class CsvWriter
{
public:
    /// Begins with the byte order mark, without which spreadsheets take UTF-8 for something else.
    CsvWriter();

    void beginRow() { m_cells = 0; }
    void addCell(QStringView text);
    void endRow();

    /// A whole row.
    void addRow(const QStringList &cells);

    [[nodiscard]] qsizetype size() const { return m_buffer.size(); }
    /// What has been written since the last take, which keeps the buffer's memory in use.
    [[nodiscard]] const QByteArray &buffer() const { return m_buffer; }
    void clear() { m_buffer.resize(0); }

private:
    void appendUtf8(QStringView text);

    QByteArray m_buffer;
    qsizetype m_rowStart = 0;
    int m_cells = 0;
};

} // namespace OrgDesk
