// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QMetaType>

namespace OrgDesk {

/// A stretch of a text, in UTF-16 units.
struct TextMark
{
    qsizetype start = 0;
    qsizetype size = 0;

    bool operator==(const TextMark &) const = default;
};

} // namespace OrgDesk

Q_DECLARE_METATYPE(OrgDesk::TextMark)
