// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/store/activity_log.h"
#include "core/store/mirror_rows.h"
#include "core/store/mirror_store.h"

namespace OrgDesk {

/// MirrorStore on SQLite; made by MirrorStore::open().
class SqliteMirrorStore : public MirrorStore
{
public:
    SqliteMirrorStore(std::unique_ptr<Database> database, const Clock &clock);
    ~SqliteMirrorStore() override;

    /// Brings the schema up to date and finds out whether the file is sound.
    [[nodiscard]] Result<void> prepare();

    [[nodiscard]] Result<Commit> apply(const Delta &delta) override;
    [[nodiscard]] Result<QList<Department>> departments() override;
    [[nodiscard]] Result<std::optional<Person>> person(const PersonId &id) override;
    [[nodiscard]] Result<PersonId> personWith(PersonField field, const QString &value) override;
    [[nodiscard]] Result<QList<PersonId>> membersOf(const DepartmentId &department) override;
    [[nodiscard]] Result<QList<PersonPlaces>>
    placesOfMembers(const DepartmentId &department) override;
    [[nodiscard]] Result<QList<PersonId>> allPeople() override;
    [[nodiscard]] Result<int> peopleCount() override;
    [[nodiscard]] Result<MirrorState> state() override;
    [[nodiscard]] Result<void> setState(const MirrorState &state) override;
    [[nodiscard]] Result<QString> note(const QString &name) override;
    [[nodiscard]] Result<void> setNotes(const QMap<QString, QString> &notes) override;
    [[nodiscard]] Result<bool> rememberEvent(const QString &eventId, const QDateTime &at) override;
    [[nodiscard]] Result<ActivityEntry> addActivity(const ActivityEntry &entry) override;
    [[nodiscard]] Result<QList<ActivityEntry>> activity(int limit,
                                                        const ActivitySubject &about) override;
    [[nodiscard]] Result<QByteArray> picture(const PersonId &person, const QString &key) override;
    [[nodiscard]] Result<void> keepPicture(const PersonId &person, const QString &key,
                                           const QByteArray &bytes) override;
    [[nodiscard]] Result<void> purge(const QList<PersonId> &people,
                                     const QList<DepartmentId> &departments) override;
    [[nodiscard]] Result<void> scrub() override;

private:
    [[nodiscard]] Result<Commit> applyInside(const Delta &delta);
    [[nodiscard]] Result<void> rewriteNowOrLater();
    [[nodiscard]] Result<void> rewriteIfPutOff();
    [[nodiscard]] Result<QStringList> known(const QString &table, const QString &ids);
    [[nodiscard]] Result<void> renewSearchIfStale();
    [[nodiscard]] Result<qint64> bumpRevision();
    [[nodiscard]] Result<QVariant> meta(const QString &name);
    [[nodiscard]] Result<void> setMeta(const QString &name, const QVariant &value);
    [[nodiscard]] Result<QList<PersonId>> personIds(const QString &sql, const QVariantList &values);

    std::unique_ptr<Database> m_database;
    const Clock &m_clock;
    DepartmentIds m_departmentIds;
    ActivityLog m_activity;
    bool m_prepared = false;
};

} // namespace OrgDesk
