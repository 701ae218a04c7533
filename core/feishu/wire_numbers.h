// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QJsonValue>

#include <optional>

// Numbers as the platform writes them.
namespace OrgDesk::Feishu {

/// A whole number that comes as a number (events) or as a string (the API's department order).
[[nodiscard]] std::optional<qint64> integerIn(const QJsonValue &value);
/// The same within an int's bounds; 0 where there is none.
[[nodiscard]] int smallIntegerIn(const QJsonValue &value);

} // namespace OrgDesk::Feishu
