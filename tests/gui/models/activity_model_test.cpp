// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "ui/models/activity_model.h"

#include "tests/testlib/test_registry.h"
#include "ui/models/activity_filter_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace OrgDesk;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDateTime start(QDate(2026, 1, 5), QTime(9, 0), Qt::UTC);

ActivityEntry entry(qint64 number, int secondsLater, const QString &name = u"Design"_s)
{
    ActivityEntry values;
    values.number = number;
    values.at = start.addSecs(secondsLater);
    values.kind = ActivityKind::DepartmentRenamed;
    values.department = DepartmentId(u"d"_s);
    values.name = name;
    values.from = u"Old"_s;
    values.to = name;
    return values;
}

ActivityEntry ofPerson(qint64 number, int secondsLater, ActivityKind kind)
{
    ActivityEntry values = entry(number, secondsLater);
    values.kind = kind;
    values.department = {};
    values.person = PersonId(u"p%1"_s.arg(number));
    return values;
}

} // namespace

class TestActivityModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldShowTheNewestFirst()
    {
        // GIVEN
        ActivityModel model;
        QAbstractItemModelTester tester(&model);
        // WHEN entries come live, and older ones are loaded afterwards
        model.add(entry(11, 20));
        model.add(entry(12, 30));
        model.add(QList{entry(10, 10), entry(11, 20), entry(9, 0)});
        // THEN
        QCOMPARE(model.rowCount(), 4);
        QCOMPARE(model.entryAt(0)->number, 12);
        QCOMPARE(model.entryAt(3)->number, 9);
    }

    void shouldReplaceAnEntryThatComesAgain()
    {
        // GIVEN an own change under way
        ActivityModel model;
        QAbstractItemModelTester tester(&model);
        ActivityEntry own = entry(-1, 0);
        own.own = RunState::Sent;
        model.add(own);
        QVERIFY(model.index(0).data(ActivityModel::OpenRole).toBool());
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        // WHEN its outcome comes
        own.own = RunState::Failed;
        own.error = makeError(ErrorKind::NameTaken, u"taken"_s);
        model.add(own);
        // THEN
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(changed.count(), 1);
        QVERIFY(model.index(0).data(ActivityModel::FailedRole).toBool());
        QVERIFY(!model.index(0).data(ActivityModel::OpenRole).toBool());
    }

    void shouldKeepAThousandEntries()
    {
        // GIVEN
        ActivityModel model;
        QAbstractItemModelTester tester(&model);
        // WHEN
        for (int i = 0; i < ActivityModel::maxEntries + 50; ++i)
            model.add(entry(i, i));
        // THEN the oldest are gone
        QCOMPARE(model.rowCount(), ActivityModel::maxEntries);
        QCOMPARE(model.entryAt(ActivityModel::maxEntries - 1)->number, 50);
        // WHEN something older than all of them comes
        model.add(entry(-99, -1000));
        // THEN
        QCOMPARE(model.rowCount(), ActivityModel::maxEntries);
    }

    void shouldHoldNothingAfterItIsCleared()
    {
        // GIVEN
        ActivityModel model;
        QAbstractItemModelTester tester(&model);
        model.add(QList{entry(2, 10), entry(1, 0)});
        // WHEN
        model.clear();
        // THEN
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(!model.entryAt(0));
        // and it can be filled again
        model.add(QList{entry(2, 10)});
        QCOMPARE(model.rowCount(), 1);
    }

    void shouldSayWhatHappenedAndToWhom()
    {
        ActivityModel model;
        model.add(entry(1, 0, u"Research"_s));
        QVERIFY(model.index(0).data().toString().contains(u"Research"_s));
    }

    void shouldTellTimesRelatively()
    {
        QCOMPARE(relativeTime(start, start.addSecs(20)), u"just now"_s);
        QVERIFY(relativeTime(start, start.addSecs(200)).startsWith(u"3 "_s));
        QVERIFY(!relativeTime(start, start.addDays(2)).isEmpty());
        QVERIFY(relativeTime(start, start.addDays(2)) != relativeTime(start, start.addSecs(200)));
    }

    void shouldShowJoinersAndLeaversAlone()
    {
        // GIVEN
        ActivityModel model;
        ActivityFilterModel shown;
        QAbstractItemModelTester tester(&shown);
        shown.setSourceModel(&model);
        model.add(entry(1, 0));
        model.add(ofPerson(2, 10, ActivityKind::PersonJoined));
        model.add(ofPerson(3, 20, ActivityKind::PersonEdited));
        // WHEN
        shown.setShow(ActivityFilterModel::Show::JoinedAndLeft);
        // THEN also of what comes later
        QCOMPARE(shown.rowCount(), 1);
        model.add(ofPerson(4, 30, ActivityKind::PersonLeft));
        model.add(ofPerson(5, 40, ActivityKind::PersonMoved));
        model.add(ofPerson(6, 50, ActivityKind::PersonRestored));
        QCOMPARE(shown.rowCount(), 3);
        QCOMPARE(shown.mapToSource(shown.index(0, 0)).row(), 0);
        shown.setShow(ActivityFilterModel::Show::Everything);
        QCOMPARE(shown.rowCount(), 6);
    }

    void shouldShowOwnChangesAlone()
    {
        ActivityModel model;
        ActivityFilterModel shown;
        QAbstractItemModelTester tester(&shown);
        shown.setSourceModel(&model);
        ActivityEntry own = entry(-1, 0);
        own.own = RunState::Done;
        model.add(own);
        model.add(entry(2, 10));
        shown.setShow(ActivityFilterModel::Show::Own);
        QCOMPARE(shown.rowCount(), 1);
        QVERIFY(shown.index(0, 0).data(ActivityModel::OwnRole).toBool());
    }

    void shouldCountJoinersAndLeaversSinceATime()
    {
        // GIVEN two who joined in time, one who left, one from before and an own one that failed
        ActivityEntry refused = ofPerson(-1, 100, ActivityKind::PersonJoined);
        refused.own = RunState::Failed;
        ActivityEntry made = ofPerson(-2, 100, ActivityKind::PersonRestored);
        made.own = RunState::Done;
        const QList<ActivityEntry> entries{
            refused, made, ofPerson(3, 60, ActivityKind::PersonJoined),
            ofPerson(2, 60, ActivityKind::PersonLeft), ofPerson(1, 0, ActivityKind::PersonLeft)};
        // THEN
        const JoinersAndLeavers count = countSince(entries, start.addSecs(30));
        QCOMPARE(count.joined, 2);
        QCOMPARE(count.left, 1);
    }
};

ORGDESK_TEST(TestActivityModel)

#include "activity_model_test.moc"
