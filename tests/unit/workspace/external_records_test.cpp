// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/workspace/external_records.h"

#include "core/plan/edits.h"
#include "tests/testlib/test_registry.h"

#include <QTemporaryDir>
#include <QTest>

using namespace OrgDesk;
using namespace Qt::Literals::StringLiterals;

namespace {

JournalEntry deletion(const QString &department, RunState state, const QString &code = {})
{
    JournalEntry entry;
    DeleteDepartment change;
    change.target = DepartmentId(department);
    entry.change = makeChange(change);
    entry.state = state;
    if (state == RunState::Failed) {
        entry.error = makeError(ErrorKind::ReadOnly, u"test"_s);
        entry.error->code = code;
    }
    return entry;
}

/// Which records are known to belong to another system.
class ExternalRecordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldMarkWhatThePlatformRefused()
    {
        ExternalRecords records;
        learn(records, deletion(u"od-1"_s, RunState::Failed, u"43031"_s));
        QCOMPARE(records.departments, QSet{DepartmentId(u"od-1"_s)});
        QCOMPARE(findingOf(records)->departments, 1);
        // The program's own read-only switch says nothing about the record.
        learn(records, deletion(u"od-2"_s, RunState::Failed));
        QCOMPARE(records.departments.size(), 1);
    }

    void shouldForgetWhatCouldBeWritten()
    {
        ExternalRecords records{{DepartmentId(u"od-1"_s), DepartmentId(u"od-2"_s)}, {}};
        learn(records, deletion(u"od-1"_s, RunState::Done));
        learn(records, deletion(u"od-2"_s, RunState::Unknown));
        QCOMPARE(records.departments, QSet{DepartmentId(u"od-2"_s)});
        Commit commit;
        Department gone;
        gone.id = DepartmentId(u"od-2"_s);
        commit.removedDepartments = {gone};
        forget(records, commit);
        QVERIFY(records.isEmpty());
        QVERIFY(!findingOf(records));
    }

    void shouldSurviveInTheMirror()
    {
        const QTemporaryDir folder;
        const ExternalRecords records{{DepartmentId(u"od-1"_s)}, {PersonId(u"ou_1"_s)}};
        {
            auto store = MirrorStore::open(folder.path(), systemClock());
            QVERIFY(store.has_value());
            QVERIFY(notedExternals(**store)->isEmpty());
            QVERIFY(noteExternals(**store, records).has_value());
        }
        auto store = MirrorStore::open(folder.path(), systemClock());
        QVERIFY(store.has_value());
        QCOMPARE(*notedExternals(**store), records);
    }
};

} // namespace

ORGDESK_TEST(ExternalRecordsTest)
#include "external_records_test.moc"
