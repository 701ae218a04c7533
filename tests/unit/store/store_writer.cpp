// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

// store_writer FOLDER: commits to mirror and journal as fast as it can, telling each commit on
// stdout, until it is killed.
#include "core/store/journal_store.h"
#include "core/store/mirror_store.h"

#include <QCoreApplication>

#include <cstdio>

using namespace OrgDesk;
using namespace Qt::Literals::StringLiterals;

namespace {

Delta batch(int round)
{
    Delta delta;
    for (int number = 0; number < 20; ++number) {
        Person person;
        person.id = PersonId(u"ou-%1"_s.arg((round * 20 + number) % 400));
        person.name = u"Person %1 of round %2"_s.arg(number).arg(round);
        person.memberships = {{DepartmentId(u"od-%1"_s.arg(number % 5)), 0, 0, true}};
        delta.facts.append(PersonUpserted{person, PersonField::Name | PersonField::Memberships});
        if (round % 3 == 2)
            delta.facts.append(PersonRemoved{PersonId(u"ou-%1"_s.arg((round * 7 + number) % 400))});
    }
    return delta;
}

JournalEntry entry(int round)
{
    JournalEntry entry;
    entry.run = PlanId(QString::number(round));
    CreateDepartment create;
    create.localId = u"new"_s;
    create.parent = rootDepartment();
    create.name = u"Department %1"_s.arg(round);
    entry.change = makeChange(create);
    return entry;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QString folder = QCoreApplication::arguments().value(1);
    auto mirror = MirrorStore::open(folder, systemClock());
    auto journal = JournalStore::open(folder, systemClock());
    if (!mirror || !journal)
        return 1;
    for (int round = 0;; ++round) {
        const auto begun = (*journal)->begin({entry(round)});
        const auto commit = (*mirror)->apply(batch(round));
        if (!begun || !commit)
            return 1;
        std::printf("%lld %lld\n", static_cast<long long>(commit->revision),
                    static_cast<long long>(begun->first().number));
        std::fflush(stdout);
    }
}
