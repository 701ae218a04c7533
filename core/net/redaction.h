// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QString>
#include <QUrl>

namespace OrgDesk {

/// The address without what could open a door: user, and the values of query items. Names stay.
[[nodiscard]] QString redacted(const QUrl &url);

/// Text that may go to a log or into an Error's detail: the values of secrets, tokens and tickets,
/// and whatever looks like a bearer token, are replaced.
[[nodiscard]] QString redacted(const QString &text);

} // namespace OrgDesk
