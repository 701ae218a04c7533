// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/feishu/wire_numbers.h"

#include <QString>

#include <algorithm>
#include <limits>

namespace OrgDesk::Feishu {

std::optional<qint64> integerIn(const QJsonValue &value)
{
    if (value.isString()) {
        bool isNumber = false;
        const qint64 number = value.toString().toLongLong(&isNumber);
        return isNumber ? std::optional(number) : std::nullopt;
    }
    if (!value.isDouble())
        return std::nullopt;
    const double number = value.toDouble();
    // Beyond 2^53 a double holds no whole numbers exactly; converting more is undefined.
    if (!(number >= -9007199254740992.0 && number <= 9007199254740992.0))
        return std::nullopt;
    return static_cast<qint64>(number);
}

int smallIntegerIn(const QJsonValue &value)
{
    const qint64 number = integerIn(value).value_or(0);
    return static_cast<int>(std::clamp<qint64>(number, std::numeric_limits<int>::min(),
                                               std::numeric_limits<int>::max()));
}

} // namespace OrgDesk::Feishu
