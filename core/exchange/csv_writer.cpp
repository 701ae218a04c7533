// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/exchange/csv_writer.h"

#include <QStringEncoder>

#include <algorithm>

namespace OrgDesk {

namespace {

constexpr qsizetype shortestNumber = 5;
constexpr qsizetype longestNumber = 24;

bool isBlank(QChar character)
{
    return character.isSpace() && character != u'\t' && character != u'\r';
}

bool isTelephoneNumber(QStringView text)
{
    if (text.isEmpty() || text.front() != u'+')
        return false;
    const QStringView rest = text.sliced(1);
    return rest.size() >= shortestNumber && rest.size() <= longestNumber
        && std::all_of(rest.cbegin(), rest.cend(), [](QChar character) {
               return (character >= u'0' && character <= u'9') || character == u' '
                   || character == u'(' || character == u')' || character == u'-';
           });
}

bool needsQuotes(QStringView text)
{
    return std::any_of(text.cbegin(), text.cend(), [](QChar character) {
        return character == u',' || character == u'"' || character == u'\r' || character == u'\n';
    });
}

} // namespace

bool looksLikeFormula(QStringView text)
{
    const auto first = std::find_if_not(text.cbegin(), text.cend(), isBlank);
    if (first == text.cend())
        return false;
    switch (first->unicode()) {
    case u'=':
    case u'+':
    case u'-':
    case u'@':
    case u'\t':
    case u'\r':
        return !isTelephoneNumber(text);
    default:
        return false;
    }
}

CsvWriter::CsvWriter()
    : m_buffer("\xef\xbb\xbf")
{
}

void CsvWriter::addCell(QStringView text)
{
    if (m_cells++ > 0)
        m_buffer.append(',');
    else
        m_rowStart = m_buffer.size();
    const bool quoted = needsQuotes(text);
    if (quoted)
        m_buffer.append('"');
    if (looksLikeFormula(text))
        m_buffer.append('\'');
    if (!quoted) {
        appendUtf8(text);
        return;
    }
    qsizetype from = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text.at(at) != u'"')
            continue;
        appendUtf8(text.sliced(from, at + 1 - from));
        m_buffer.append('"');
        from = at + 1;
    }
    appendUtf8(text.sliced(from));
    m_buffer.append('"');
}

// Straight into the buffer: most of an export's time would go into a byte array for each cell.
void CsvWriter::appendUtf8(QStringView text)
{
    const qsizetype size = m_buffer.size();
    m_buffer.resize(size + text.size() * 3);
    char *out = m_buffer.data() + size;
    const auto ascii = std::find_if(text.cbegin(), text.cend(),
                                    [](QChar character) { return character.unicode() >= 0x80; });
    for (auto at = text.cbegin(); at != ascii; ++at)
        *out++ = char(at->unicode());
    if (ascii != text.cend()) {
        QStringEncoder encoder(QStringEncoder::Utf8, QStringEncoder::Flag::Stateless);
        out = encoder.appendToBuffer(out, QStringView(ascii, text.cend()));
    }
    m_buffer.resize(out - m_buffer.constData());
}

void CsvWriter::endRow()
{
    // A row of one empty cell would be an empty line, which readers skip.
    if (m_cells == 1 && m_buffer.size() == m_rowStart)
        m_buffer.append("\"\"");
    m_buffer.append("\r\n");
}

void CsvWriter::addRow(const QStringList &cells)
{
    beginRow();
    for (const QString &cell : cells)
        addCell(cell);
    endRow();
}

} // namespace OrgDesk
