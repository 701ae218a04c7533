// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "tests/testlib/test_registry.h"
#include "tests/testlib/wait.h"
#include "tests/unit/sync/sync_fixture.h"

using namespace OrgDesk;
using namespace OrgDesk::Test;
using namespace Qt::Literals::StringLiterals;

class ListReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m = std::make_unique<SyncFixture>();
        m->reading.lists[CompanyListKind::EmployeeTypes] = {{u"6"_s, u"Part-time"_s, {}, true, {}}};
        m->reading.ownFields = {{u"C-1"_s, CustomFieldType::Text, u"Car"_s, {}, {}}};
    }
    void cleanup() { m.reset(); }

    void shouldKeepTheListsAcrossRestarts()
    {
        QVERIFY(m->sync());
        QVERIFY(m->settle());
        QCOMPARE(types().entries.constFirst().name, u"Part-time"_s);
        QCOMPARE(m->engine->lists().customFields.constFirst().name, u"Car"_s);
        // WHEN the program starts anew THEN they are there before anything is read
        m->open();
        QVERIFY(types().known);
        QCOMPARE(types().entries.constFirst().name, u"Part-time"_s);
        QVERIFY(m->engine->lists().of(CompanyListKind::JobLevels).known);
    }

    void shouldNoteThePermissionThatAListNeeds()
    {
        m->reading.fault = [](const QString &call, const QString &about) {
            Error error = makeError(ErrorKind::PermissionMissing, {});
            error.permissions = {u"contact:job_title:readonly"_s};
            const bool titles =
                call == u"list"_s && about == QString::number(int(CompanyListKind::JobTitles));
            return titles ? std::optional(error) : std::nullopt;
        };
        QVERIFY(m->sync());
        QVERIFY(m->settle());
        const CompanyList &titles = m->engine->lists().of(CompanyListKind::JobTitles);
        QVERIFY(!titles.known);
        QCOMPARE(titles.missingPermissions, QStringList{u"contact:job_title:readonly"_s});
        QVERIFY(types().known);
    }

    void shouldKeepWhatItHasWhenAReadFails()
    {
        QVERIFY(m->sync());
        QVERIFY(m->settle());
        m->reading.fault = [](const QString &call, const QString &) {
            return call == u"list"_s ? std::optional(makeError(ErrorKind::ServerFault, {}))
                                     : std::nullopt;
        };
        m->reading.calls.clear();
        QVERIFY(m->compareAndFinish());
        QVERIFY(m->settle());
        QVERIFY(!m->reading.calls.filter(u"list "_s).isEmpty());
        QCOMPARE(types().entries.size(), 1);
    }

    // A list that failed in passing does not wait for an hour.
    void shouldReadAgainWithTheNextComparisonWhatFailed()
    {
        m->settings.compareEvery = std::chrono::milliseconds(30);
        bool fails = true;
        m->reading.fault = [&fails](const QString &call, const QString &) {
            return call == u"list"_s && fails ? std::optional(makeError(ErrorKind::ServerFault, {}))
                                              : std::nullopt;
        };
        m->open();
        QVERIFY(m->startAndFinish());
        QVERIFY(waitFor([this] { return m->engine->lists().customFieldsKnown; }));
        QVERIFY(!types().known);
        fails = false;
        QVERIFY(waitFor([this] { return types().known; }));
    }

    void shouldFollowAnEventAndTellIt()
    {
        QVERIFY(m->sync());
        QVERIFY(m->settle());
        m->reading.lists[CompanyListKind::EmployeeTypes].append(
            {u"7"_s, u"Seasonal"_s, {}, true, {}});
        ListChange change;
        change.what = ListChange::What::TypeAdded;
        change.name = u"Seasonal"_s;
        change.at = m->clock.now();
        change.eventId = u"event-1"_s;
        m->reading.calls.clear();
        m->engine->listChanged(change);
        QVERIFY(m->settle());
        QCOMPARE(types().entries.size(), 2);
        QCOMPARE(m->activities.constLast().kind, ActivityKind::EmployeeTypeAdded);
        QCOMPARE(m->activities.constLast().name, u"Seasonal"_s);
        // Only that list was read, and the same event again does nothing.
        QCOMPARE(m->reading.calls.size(), 1);
        m->engine->listChanged(change);
        QVERIFY(m->settle());
        QCOMPARE(m->reading.calls.size(), 1);
    }

private:
    [[nodiscard]] const CompanyList &types() const
    {
        return m->engine->lists().of(CompanyListKind::EmployeeTypes);
    }

    std::unique_ptr<SyncFixture> m;
};

ORGDESK_TEST(ListReaderTest)

#include "list_reader_test.moc"
