// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/wording/wording.h"
#include "tests/testlib/test_registry.h"

#include <QSet>
#include <QTest>

using namespace OrgDesk;
using namespace Qt::Literals::StringLiterals;

namespace {

ActivityEntry entry(ActivityKind kind, const QString &name, const QString &from = {},
                    const QString &to = {})
{
    ActivityEntry result;
    result.kind = kind;
    result.name = name;
    result.from = from;
    result.to = to;
    return result;
}

} // namespace

class ActivityTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldSayWhatHappenedToWhom_data();
    void shouldSayWhatHappenedToWhom();
    void shouldTellAnOwnChangeUnderWayAsAnIntention();
    void shouldCountWhatCameAndWent();
    void shouldTellOutcomesApart();
};

void ActivityTextTest::shouldSayWhatHappenedToWhom_data()
{
    QTest::addColumn<ActivityEntry>("happened");
    QTest::addColumn<QString>("sentence");
    using Kind = ActivityKind;
    QTest::addRow("created in") << entry(Kind::DepartmentCreated, u"Design"_s, {}, u"Product"_s)
                                << u"Design was created in Product"_s;
    QTest::addRow("renamed") << entry(Kind::DepartmentRenamed, u"UX"_s, u"Design"_s, u"UX"_s)
                             << u"Design was renamed to UX"_s;
    QTest::addRow("moved") << entry(Kind::DepartmentMoved, u"Design"_s, u"Product"_s,
                                    u"Marketing"_s)
                           << u"Design was moved from Product to Marketing"_s;
    QTest::addRow("moved to the top") << entry(Kind::DepartmentMoved, u"Design"_s, u"Product"_s)
                                      << u"Design was moved from Product to the top level"_s;
    QTest::addRow("removed") << entry(Kind::DepartmentRemoved, u"Design"_s)
                             << u"Design was deleted"_s;
    QTest::addRow("joined") << entry(Kind::PersonJoined, u"王芳"_s, {}, u"Design"_s)
                            << u"王芳 joined Design"_s;
    QTest::addRow("person moved") << entry(Kind::PersonMoved, u"Ann"_s, u"Design"_s, u"Sales"_s)
                                  << u"Ann was moved from Design to Sales"_s;
    QTest::addRow("person got a place")
        << entry(Kind::PersonMoved, u"Ann"_s, {}, u"Sales"_s) << u"Ann now belongs to Sales"_s;
    QTest::addRow("left") << entry(Kind::PersonLeft, u"Ann"_s, u"Design"_s) << u"Ann left Design"_s;
    QTest::addRow("nameless") << entry(Kind::PersonLeft, {}) << u"a person left"_s;
    QTest::addRow("markup") << entry(Kind::PersonEdited, u"<b>%1</b>"_s)
                            << u"The data of <b>%1</b> changed"_s;
}

void ActivityTextTest::shouldSayWhatHappenedToWhom()
{
    QFETCH(ActivityEntry, happened);
    QFETCH(QString, sentence);
    QCOMPARE(describe(happened), sentence);
}

void ActivityTextTest::shouldTellAnOwnChangeUnderWayAsAnIntention()
{
    // GIVEN an own move
    ActivityEntry own = entry(ActivityKind::DepartmentMoved, u"Design"_s, u"Product"_s, u"Sales"_s);
    // WHEN it has not taken effect THEN it is told as an intention
    for (const RunState state :
         {RunState::Planned, RunState::Sent, RunState::Failed, RunState::NotMade}) {
        own.own = state;
        QCOMPARE(describe(own), u"Move Design from Product to Sales"_s);
    }
    // WHEN it has THEN it is told as a fact
    own.own = RunState::Done;
    QCOMPARE(describe(own), u"Design was moved from Product to Sales"_s);
}

void ActivityTextTest::shouldCountWhatCameAndWent()
{
    ActivityEntry scope = entry(ActivityKind::ScopeChanged, {});
    scope.count = 4;
    scope.removedCount = 17;
    const QString sentence = describe(scope);
    QVERIFY(sentence.contains(u'4'));
    QVERIFY(sentence.contains(u"17"_s));
    scope.count = 0;
    QVERIFY(!describe(scope).contains(u"came"_s));
}

void ActivityTextTest::shouldTellOutcomesApart()
{
    QSet<QString> outcomes;
    for (int state = 0; state <= static_cast<int>(RunState::Unverifiable); ++state)
        outcomes.insert(describe(static_cast<RunState>(state)));
    QCOMPARE(outcomes.size(), static_cast<int>(RunState::Unverifiable) + 1);
    QVERIFY(!outcomes.contains(QString()));
}

ORGDESK_TEST(ActivityTextTest)
#include "activity_text_test.moc"
