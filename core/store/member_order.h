// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/store/database.h"
#include "core/store/mirror_reader.h"

namespace OrgDesk {

/// One person of a view: the row's key and the ID.
struct MemberRow
{
    qint64 key = 0;
    PersonId id;
};

/// The people of a query in its order, to be called inside a read transaction. Texts in people's
/// languages go by the collation of sortKey(), e-mail addresses and the like by their letters;
/// names decide between equal values. Who has no value comes last in either direction.
[[nodiscard]] Result<QList<MemberRow>> orderedMembers(Database &database, const MemberQuery &query);

} // namespace OrgDesk
