// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QList>

#include <optional>

namespace OrgDesk::Test {

using CsvRows = QList<QList<QByteArray>>;

/// Reads CSV exactly as RFC 4180 has it, with lines that end in CR LF, after a byte order mark;
/// empty when anything is not so. Stricter than readers for use, on purpose.
[[nodiscard]] std::optional<CsvRows> parseStrictCsv(const QByteArray &bytes);

} // namespace OrgDesk::Test
