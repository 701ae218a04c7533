// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/store/migrations.h"

#include "core/base/logging.h"

using namespace Qt::Literals::StringLiterals;

namespace OrgDesk {

namespace {

Error tooNew(int found, int known)
{
    return makeError(ErrorKind::StoreTooNew,
                     u"database version %1, this program knows %2"_s.arg(found).arg(known));
}

} // namespace

Result<void> migrate(Database &database, std::span<const Migration> migrations)
{
    const auto found = database.version();
    if (!found)
        return failure(found.error());
    const int newest = migrations.back().version;
    if (*found > newest)
        return failure(tooNew(*found, newest));
    if (*found == newest)
        return {};
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return failure(transaction.error());
    for (const Migration &migration : migrations) {
        if (migration.version <= *found)
            continue;
        qCInfo(logStore) << "migrating to version" << migration.version;
        ORGDESK_TRY(migration.run(database));
    }
    ORGDESK_TRY(database.setVersion(newest));
    return transaction->commit();
}

Result<void> requireCurrent(Database &database, std::span<const Migration> migrations)
{
    const auto found = database.version();
    if (!found)
        return failure(found.error());
    const int newest = migrations.back().version;
    if (*found > newest)
        return failure(tooNew(*found, newest));
    if (*found < newest)
        return failure(ErrorKind::StoreFailed,
                       u"the database has not been brought up to date yet"_s);
    return {};
}

} // namespace OrgDesk
