// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace OrgDesk::Sandbox {

/// A place in a listing, as the opaque page_token. Tokens hold '+', '/' and '=' on purpose: a
/// client that does not percent-encode them fails here as it would on the platform.
struct PageCursor
{
    quint32 listing = 0; ///< Which list (call, object, filter), so that tokens cannot be mixed up.
    qint64 major = 0;
    quint64 minor = 0;
};

[[nodiscard]] QString encodeCursor(const PageCursor &cursor);
/// Empty for a token that was not issued for this listing.
[[nodiscard]] std::optional<PageCursor> decodeCursor(const QString &token, quint32 listing);
/// A stable number for a listing.
[[nodiscard]] quint32 listingKey(int api, const QString &object, bool recursive = false);

} // namespace OrgDesk::Sandbox
