// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/feishu/seen_events.h"
#include "tests/testlib/test_registry.h"

#include <QTest>

using namespace OrgDesk::Feishu;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

class SeenEventsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldKnowARepetitionOverTheWholeSchedule()
    {
        SeenEvents seen;
        QVERIFY(seen.isNew(u"a"_s, 0s));
        QVERIFY(!seen.isNew(u"a"_s, 15s));
        QVERIFY(!seen.isNew(u"a"_s, 7h + 6min));
        QVERIFY(seen.isNew(u"a"_s, 9h));
    }

    void shouldStayWithinItsBound()
    {
        SeenEvents seen(2, 8h);
        QVERIFY(seen.isNew(u"a"_s, 0s));
        QVERIFY(seen.isNew(u"b"_s, 0s));
        QVERIFY(seen.isNew(u"c"_s, 0s));
        QVERIFY(!seen.isNew(u"b"_s, 0s));
        QVERIFY(seen.isNew(u"a"_s, 0s)); // the oldest was forgotten
    }

    void shouldTakeEventsWithoutAnIdForNew()
    {
        SeenEvents seen;
        QVERIFY(seen.isNew({}, 0s));
        QVERIFY(seen.isNew({}, 0s));
    }
};

} // namespace

ORGDESK_TEST(SeenEventsTest)
#include "test_seen_events.moc"
