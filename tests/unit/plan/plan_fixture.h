// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/plan/edits.h"
#include "core/plan/plan_runner.h"
#include "tests/testlib/fake_clock.h"
#include "tests/testlib/wait.h"
#include "tests/unit/directory/tree_builder.h"
#include "tests/unit/plan/fake_writing.h"

#include <QTemporaryDir>

#include <memory>

namespace OrgDesk::Test {

[[nodiscard]] inline DepartmentId id(const QString &text)
{
    return DepartmentId(text);
}

/// A runner with real stores on a platform in memory: departments a (with a1 below) and b.
class PlanFixture
{
public:
    PlanFixture();

    /// As the program does at its start; again after the runner and the journal were dropped.
    void open();
    RunReport run(const QList<Change> &changes);
    /// The same with a plan that goes on after a refusal.
    RunReport runIndependent(const QList<Change> &changes);

    [[nodiscard]] Change renaming(const QString &target, const QString &name);
    [[nodiscard]] Change moving(const QString &target, const QString &parent);
    [[nodiscard]] static CreateDepartment creation(const QString &name,
                                                   const DepartmentRef &parent);

    QTemporaryDir folder;
    FakeClock clock;
    FakeWriting writing;
    RunnerSettings settings;
    std::unique_ptr<MirrorStore> mirror;
    std::unique_ptr<JournalStore> journal;
    std::unique_ptr<PlanRunner> runner;
};

} // namespace OrgDesk::Test
