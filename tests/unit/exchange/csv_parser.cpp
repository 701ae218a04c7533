// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "tests/unit/exchange/csv_parser.h"

namespace OrgDesk::Test {

namespace {

constexpr char byteOrderMark[] = "\xef\xbb\xbf";

class Parser
{
public:
    explicit Parser(const QByteArray &bytes)
        : m_bytes(bytes)
    {
    }

    std::optional<CsvRows> parse()
    {
        if (!m_bytes.startsWith(byteOrderMark))
            return std::nullopt;
        m_at = 3;
        CsvRows rows;
        while (m_at < m_bytes.size()) {
            auto row = parseRow();
            if (!row)
                return std::nullopt;
            rows.append(std::move(*row));
        }
        return rows;
    }

private:
    std::optional<QList<QByteArray>> parseRow()
    {
        QList<QByteArray> row;
        for (;;) {
            auto cell = here() == '"' ? parseQuoted() : parsePlain();
            if (!cell)
                return std::nullopt;
            row.append(std::move(*cell));
            if (here() == ',') {
                ++m_at;
                continue;
            }
            if (m_bytes.mid(m_at, 2) != "\r\n")
                return std::nullopt;
            m_at += 2;
            return row;
        }
    }

    std::optional<QByteArray> parseQuoted()
    {
        QByteArray cell;
        for (++m_at; m_at < m_bytes.size(); ++m_at) {
            if (here() != '"') {
                cell.append(here());
            } else if (m_bytes.mid(m_at, 2) == "\"\"") {
                cell.append('"');
                ++m_at;
            } else {
                ++m_at;
                return cell;
            }
        }
        return std::nullopt;
    }

    std::optional<QByteArray> parsePlain()
    {
        QByteArray cell;
        for (; m_at < m_bytes.size() && here() != ',' && here() != '\r'; ++m_at) {
            if (here() == '"' || here() == '\n')
                return std::nullopt;
            cell.append(here());
        }
        return cell;
    }

    [[nodiscard]] char here() const { return m_at < m_bytes.size() ? m_bytes.at(m_at) : '\0'; }

    const QByteArray &m_bytes;
    qsizetype m_at = 0;
};

} // namespace

std::optional<CsvRows> parseStrictCsv(const QByteArray &bytes)
{
    return Parser(bytes).parse();
}

} // namespace OrgDesk::Test
