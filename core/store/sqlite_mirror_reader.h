// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/directory/directory.h"
#include "core/store/member_order.h"
#include "core/store/mirror_reader.h"
#include "core/store/mirror_rows.h"
#include "core/store/mirror_search.h"

namespace OrgDesk {

/// MirrorReader on SQLite; made by MirrorReader::open(). Each answer comes from one state of the
/// mirror, except forEach(), which takes its keys from one state and the rows as they are when it
/// comes to them: a long read would keep the write-ahead log from being cut.
class SqliteMirrorReader : public MirrorReader
{
public:
    explicit SqliteMirrorReader(std::unique_ptr<Database> database);

    [[nodiscard]] Result<MemberKeys> memberKeys(const MemberQuery &query) override;
    [[nodiscard]] Result<qint64> memberCount(const MemberQuery &query) override;
    [[nodiscard]] Result<QList<Person>> people(const QList<PersonId> &ids) override;
    [[nodiscard]] Result<PersonId> personWith(PersonField field, const QString &value) override;
    [[nodiscard]] Result<QHash<PersonId, QString>> names(const QList<PersonId> &ids) override;
    [[nodiscard]] Result<QHash<PersonId, QString>> leaderNames() override;
    [[nodiscard]] Result<QList<PersonName>> reportsOf(const PersonId &person, int limit) override;
    [[nodiscard]] Result<QList<PersonName>> managersOf(const PersonId &person, int limit) override;
    [[nodiscard]] Result<QHash<DepartmentId, int>> countsBelow() override;
    [[nodiscard]] Result<void> prepareSearch() override;
    [[nodiscard]] qint64 searchMemory() const override;
    [[nodiscard]] Result<QList<SearchHit>> search(const QString &text, int limit) override;
    [[nodiscard]] Result<void> forEach(const MemberQuery &query,
                                       const std::function<bool(const Person &)> &visit) override;
    [[nodiscard]] Result<PersonId> resolvePerson(const QString &anyId) override;
    [[nodiscard]] Result<QList<ActivityEntry>> activity(int limit,
                                                        const ActivitySubject &about) override;
    [[nodiscard]] Result<qint64> revision() override;

private:
    [[nodiscard]] Result<QHash<PersonId, QString>> readNames(const QString &sql,
                                                             const QVariantList &values);
    [[nodiscard]] Result<QList<Person>> peopleByKeys(const QList<qint64> &keys);
    [[nodiscard]] Result<void> readMemberships(const QString &keys, qsizetype count,
                                               QList<Person> &people,
                                               const QHash<qint64, qsizetype> &places);
    [[nodiscard]] Result<void> refreshDepartmentIds();
    [[nodiscard]] Result<QHash<DepartmentId, QStringList>> paths(const QSet<DepartmentId> &of);
    /// With the department whose path tells where it is.
    using PlacedHit = std::pair<SearchHit, DepartmentId>;
    [[nodiscard]] Result<PlacedHit> personHit(const FoundRow &row, const SearchQuery &query);
    [[nodiscard]] Result<PlacedHit> departmentHit(const FoundRow &row);

    std::unique_ptr<Database> m_database;
    MirrorSearch m_search;
    // For reading many people; of the state of the mirror that has the revision beside it.
    DepartmentIds m_departmentIds;
    qint64 m_departmentIdsOf = -1;
};

} // namespace OrgDesk
