// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/store/journal_store.h"

namespace OrgDesk::Test {

/// A real journal whose values cannot be erased while told so.
class FailingJournal : public JournalStore
{
public:
    FailingJournal(std::unique_ptr<JournalStore> real, const bool &fails)
        : m_real(std::move(real))
        , m_fails(fails)
    {
    }

    Result<QList<JournalEntry>> begin(const QList<JournalEntry> &entries) override
    {
        return m_real->begin(entries);
    }
    Result<void> update(const JournalEntry &entry) override { return m_real->update(entry); }
    Result<QList<JournalEntry>> unfinished() override { return m_real->unfinished(); }
    Result<QList<JournalEntry>> recent(int limit) override { return m_real->recent(limit); }
    Result<QList<JournalEntry>> entriesOf(const PlanId &run) override
    {
        return m_real->entriesOf(run);
    }
    Result<void> rememberDeparted(const QList<Person> &people, const QDateTime &at) override
    {
        return m_real->rememberDeparted(people, at);
    }
    Result<void> forgetDeparted(const QList<PersonId> &people) override
    {
        return m_real->forgetDeparted(people);
    }
    Result<QList<DepartedPerson>> departed() override { return m_real->departed(); }
    Result<CreatedId> binding(const PlanId &run, const QString &localId) override
    {
        return m_real->binding(run, localId);
    }
    Result<void> eraseValues(const QList<PersonId> &people,
                             const QList<DepartmentId> &departments) override
    {
        if (m_fails)
            return failure(ErrorKind::StoreFull, QStringLiteral("the journal cannot be written"));
        return m_real->eraseValues(people, departments);
    }
    Result<void> scrub() override { return m_real->scrub(); }

private:
    std::unique_ptr<JournalStore> m_real;
    const bool &m_fails;
};

} // namespace OrgDesk::Test
