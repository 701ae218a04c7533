// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/platform/finding.h"
#include "core/store/journal_store.h"
#include "core/store/mirror_store.h"

#include <QSet>

namespace OrgDesk {

/// Departments and people that belong to another system (Feishu People) and are read-only. The
/// platform says so only when it refuses a write (feishu-contact-api.md, 8.3: 43031, 44053), so
/// these are the ones that did, not all there are.
struct ExternalRecords
{
    QSet<DepartmentId> departments;
    QSet<PersonId> people;

    [[nodiscard]] bool isEmpty() const { return departments.isEmpty() && people.isEmpty(); }
    bool operator==(const ExternalRecords &) const = default;
};

/// Learns from what became of an own change: a refusal marks its target, a success takes the mark
/// off again.
void learn(ExternalRecords &records, const JournalEntry &entry);
/// Forgets what is gone or out of sight.
void forget(ExternalRecords &records, const Commit &commit);
/// As one finding; empty when there are none.
[[nodiscard]] std::optional<Finding> findingOf(const ExternalRecords &records);

/// Kept in the mirror, on the engine's thread. Errors as MirrorStore.
[[nodiscard]] Result<ExternalRecords> notedExternals(MirrorStore &store);
[[nodiscard]] Result<void> noteExternals(MirrorStore &store, const ExternalRecords &records);

} // namespace OrgDesk

Q_DECLARE_METATYPE(OrgDesk::ExternalRecords)
