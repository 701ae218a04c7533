// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/store/database.h"
#include "core/store/journal_erasure.h"
#include "core/store/journal_store.h"

#include <span>

namespace OrgDesk {

/// JournalStore on SQLite; made by JournalStore::open().
class SqliteJournalStore : public JournalStore
{
public:
    SqliteJournalStore(std::unique_ptr<Database> database, const Clock &clock);
    ~SqliteJournalStore() override;

    /// Brings the schema up to date and finds out whether the file is sound.
    [[nodiscard]] Result<void> prepare();

    [[nodiscard]] Result<QList<JournalEntry>> begin(const QList<JournalEntry> &entries) override;
    [[nodiscard]] Result<void> update(const JournalEntry &entry) override;
    [[nodiscard]] Result<QList<JournalEntry>> unfinished() override;
    [[nodiscard]] Result<QList<JournalEntry>> recent(int limit) override;
    [[nodiscard]] Result<QList<JournalEntry>> entriesOf(const PlanId &run) override;
    [[nodiscard]] Result<CreatedId> binding(const PlanId &run, const QString &localId) override;
    [[nodiscard]] Result<void> rememberDeparted(const QList<Person> &people,
                                                const QDateTime &at) override;
    [[nodiscard]] Result<void> forgetDeparted(const QList<PersonId> &people) override;
    [[nodiscard]] Result<QList<DepartedPerson>> departed() override;
    [[nodiscard]] Result<void> eraseValues(const QList<PersonId> &people,
                                           const QList<DepartmentId> &departments) override;
    [[nodiscard]] Result<void> scrub() override;

private:
    [[nodiscard]] Result<QList<JournalEntry>> read(const QString &rest, const QVariantList &values);
    [[nodiscard]] Result<QList<JournalEntry>> concernedBy(JournalErasure &erasure);
    [[nodiscard]] Result<void> rewrite(std::span<const JournalEntry> entries);

    std::unique_ptr<Database> m_database;
    const Clock &m_clock;
    bool m_prepared = false;
};

} // namespace OrgDesk
