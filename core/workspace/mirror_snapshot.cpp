// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/workspace/mirror_snapshot.h"

#include "core/store/migrations.h"
#include "core/store/noted_lists.h"
#include "core/store/sqlite_mirror_store.h"
#include "core/store/store_files.h"

#include <QFile>

namespace OrgDesk {

using namespace Qt::Literals::StringLiterals;

Result<MirrorSnapshot> readSnapshot(const QString &folder)
{
    if (!QFile::exists(mirrorFile(folder)))
        return failure(ErrorKind::NotFound, u"there is no mirror yet"_s);
    auto database = Database::open(mirrorFile(folder), Durability::ReadOnly);
    if (!database)
        return failure(database.error());
    // An engine brings it up to date; until then there is nothing that can be read.
    const Result<int> version = (*database)->version();
    if (version && *version < mirrorMigrations().back().version)
        return failure(ErrorKind::NotFound, u"the mirror is from an older version"_s);
    ORGDESK_TRY(requireCurrent(**database, mirrorMigrations()));
    // Not prepared: nothing is written, and the mark of a running engine stays its own.
    SqliteMirrorStore store(std::move(*database), systemClock());
    const Result<MirrorState> state = store.state();
    if (!state)
        return failure(state.error());
    const Result<QList<Department>> departments = store.departments();
    if (!departments)
        return failure(departments.error());
    const Result<CompanyLists> lists = notedLists(store);
    if (!lists)
        return failure(lists.error());
    const Result<ExternalRecords> externals = notedExternals(store);
    if (!externals)
        return failure(externals.error());
    return MirrorSnapshot{directoryOf(*departments), *state, *lists, *externals};
}

Directory directoryOf(const QList<Department> &departments)
{
    Directory tree;
    for (const Department &department : departments)
        tree.upsert(department);
    return tree;
}

} // namespace OrgDesk
