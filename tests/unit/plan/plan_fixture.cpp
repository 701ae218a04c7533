// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "tests/unit/plan/plan_fixture.h"

namespace OrgDesk::Test {

using namespace Qt::Literals::StringLiterals;

PlanFixture::PlanFixture()
{
    writing.truth = makeTree({u"a 0 1"_s, u"b 0 2"_s, u"a1 a 1"_s});
    writing.mirror = writing.truth;
    settings.probeDelays = {1ms, 2ms};
    settings.probesPerRun = 4;
    open();
}

void PlanFixture::open()
{
    mirror.reset();
    mirror = std::move(*MirrorStore::open(folder.path(), clock));
    journal = std::move(*JournalStore::open(folder.path(), clock));
    runner =
        std::make_unique<PlanRunner>(*journal, *mirror, writing.mirror, writing, clock, settings);
    Capabilities capabilities;
    capabilities.can = Capability::WriteDepartments;
    runner->setWriting(&writing, capabilities);
}

RunReport PlanFixture::run(const QList<Change> &changes)
{
    return wait(runner->run(makePlan(changes))).value_or(RunReport());
}

RunReport PlanFixture::runIndependent(const QList<Change> &changes)
{
    return wait(runner->run(makeIndependentPlan(changes))).value_or(RunReport());
}

Change PlanFixture::renaming(const QString &target, const QString &name)
{
    DepartmentValues base;
    base.name = writing.mirror.find(id(target))->name;
    DepartmentValues wanted;
    wanted.name = name;
    return makeChange(UpdateDepartment{id(target), base, wanted});
}

Change PlanFixture::moving(const QString &target, const QString &parent)
{
    const QList<Change> changes = moveBefore(id(target), id(parent), {}, writing.mirror);
    if (!changes.isEmpty())
        return changes.constLast();
    const Department *known = writing.mirror.find(id(target));
    return makeChange(
        MoveDepartment{id(target), Place{known->parent, known->order}, Place{id(parent), 1}});
}

CreateDepartment PlanFixture::creation(const QString &name, const DepartmentRef &parent)
{
    CreateDepartment create;
    create.localId = name;
    create.name = name;
    create.parent = parent;
    create.order = 50;
    return create;
}

} // namespace OrgDesk::Test
