// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/store/session_mark.h"

#include "core/base/logging.h"

using namespace Qt::Literals::StringLiterals;

namespace OrgDesk {

Result<void> markOpened(Database &database)
{
    const auto mark = database.single(u"SELECT value FROM meta WHERE name = 'open'"_s);
    if (!mark)
        return failure(mark.error());
    if (mark->toInt() == 1) {
        qCInfo(logStore) << "the last session did not close the database: checking it";
        ORGDESK_TRY(database.check());
        return {};
    }
    return database.execute(u"REPLACE INTO meta (name, value) VALUES ('open', 1)"_s);
}

void markClosed(Database &database)
{
    const auto marked = database.execute(u"REPLACE INTO meta (name, value) VALUES ('open', 0)"_s);
    if (!marked)
        qCWarning(logStore) << "the database could not be marked as closed:"
                            << marked.error().detail;
}

} // namespace OrgDesk
