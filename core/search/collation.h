// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QStringView>

namespace OrgDesk {

/// A key whose byte order is the order in which people expect names: Latin before Han, Han by
/// pinyin, digits by their value ("2" before "10"), case last. Any thread.
[[nodiscard]] QByteArray sortKey(QStringView text);

/// Changes when keys made by another version of ICU cannot be compared with the ones made now.
[[nodiscard]] QString collationVersion();

} // namespace OrgDesk
