// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/store/database.h"
#include "core/sync/scope_change.h"
#include "tests/testlib/test_registry.h"
#include "tests/testlib/wait.h"
#include "tests/unit/sync/sync_fixture.h"

using namespace OrgDesk;
using namespace OrgDesk::Test;
using namespace Qt::Literals::StringLiterals;

class ScopeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m = std::make_unique<SyncFixture>();
        m->reading.truth.people[PersonId(u"p07"_s)].name = u"Zaphod Beeblebrox"_s;
        m->reading.truth.scope = {
            false, {DepartmentId(u"asia"_s), DepartmentId(u"dev"_s)}, {PersonId(u"boss"_s)}};
        QVERIFY(m->sync());
        QCOMPARE(m->difference(), QString());
    }
    void cleanup() { m.reset(); }

    void shouldTakeOutWhatTheScopeLost()
    {
        // GIVEN a person in Japan, below Asia
        QVERIFY(m->person(u"p07"_s));
        QVERIFY(m->isInFolder("Zaphod"));
        // WHEN Asia and the single person leave the scope
        m->reading.truth.scope = {false, {DepartmentId(u"dev"_s)}, {}};
        Delta named;
        named.origin = Origin::Scope;
        named.facts = {DepartmentRemoved{DepartmentId(u"asia"_s)},
                       PersonRemoved{PersonId(u"boss"_s)}};
        named.eventId = u"scope-1"_s;
        m->engine->scopeChanged(named);
        QVERIFY(waitFor([this] { return m->finished == 2; }));
        QVERIFY(m->settle());
        // THEN mirror and files follow, without a question
        QCOMPARE(m->difference(), QString());
        QVERIFY(!m->engine->tree().contains(sharedPeopleDepartment()));
        QVERIFY(m->held.isEmpty());
        QVERIFY(!m->isInFolder("Zaphod"));
        QCOMPARE(m->activities.constLast().kind, ActivityKind::ScopeChanged);
        QVERIFY(m->activities.constLast().removedCount > 2);
    }

    void shouldGainNothingWhereTheWholeCompanyWasSeen()
    {
        const DepartmentId asia(u"asia"_s);
        const VisibleScope whole{true, {}, {}};
        const VisibleScope part{false, {asia}, {PersonId(u"boss"_s)}};
        QVERIFY(gainOf(whole, part).departments.isEmpty());
        QVERIFY(gainOf(whole, part).people.isEmpty());
        QCOMPARE(gainOf({false, {}, {}}, part).departments, QList{asia});
        QVERIFY(gainOf(part, whole).wholeCompany);
    }

    void shouldScrubLaterWhenAReaderHoldsTheLogs()
    {
        // GIVEN readers in the middle of a read of both databases
        std::vector<std::unique_ptr<Database>> readers;
        for (const auto &name : {u"mirror.sqlite"_s, u"journal.sqlite"_s}) {
            auto reader = Database::open(m->folder.filePath(name), Durability::ReadOnly);
            QVERIFY(reader);
            QVERIFY((*reader)->execute(u"BEGIN"_s));
            QVERIFY((*reader)->single(u"SELECT count(*) FROM sqlite_schema"_s));
            readers.push_back(std::move(*reader));
        }
        // WHEN Asia leaves the scope
        m->reading.truth.scope = {false, {DepartmentId(u"dev"_s)}, {}};
        m->engine->scopeChanged({});
        QVERIFY(waitFor([this] { return m->finished == 2; }));
        // THEN that is no failure, and the files follow once the readers are gone
        QVERIFY(m->failures.isEmpty());
        QCOMPARE(m->difference(), QString());
        readers.clear();
        QVERIFY(waitFor([this] { return !m->isInFolder("Zaphod"); }));
    }

    void shouldKeepPeopleWhoAreVisibleElsewhere()
    {
        // GIVEN somebody in Asia and in Interface
        m->reading.truth.addPerson(u"two"_s, u"Two Places"_s, {u"asia"_s, u"ui"_s});
        m->engine->receive(m->eventAboutPerson(u"two"_s));
        QVERIFY(m->settle());
        m->reading.truth.scope.departments = {DepartmentId(u"dev"_s)};
        m->engine->scopeChanged({});
        QVERIFY(waitFor([this] { return m->finished == 2; }));
        QVERIFY(m->settle());
        QVERIFY(m->person(u"two"_s));
        QCOMPARE(m->difference(), QString());
    }

    void shouldReadWhatTheScopeGainedAtOnce()
    {
        m->reading.calls.clear();
        m->reading.priorities.clear();
        m->reading.truth.scope.departments.append(DepartmentId(u"europe"_s));
        m->reading.truth.scope.people.append(PersonId(u"p02"_s));
        QString missing = u"nothing was told"_s;
        bool readInTheBackground = false;
        connect(m->engine.get(), &SyncEngine::activity, this, [&] {
            missing = m->difference();
            readInTheBackground = m->reading.priorities.contains(Priority::Background);
        });
        Delta named;
        named.facts = {m->reading.truth.row(DepartmentId(u"europe"_s))};
        m->engine->scopeChanged(named);
        // The named department is there at once.
        QVERIFY(m->department(u"europe"_s));
        QVERIFY(waitFor([this] { return !m->activities.isEmpty(); }));
        // Read as what is looked at, before the comparison begins.
        QVERIFY(!readInTheBackground);
        QCOMPARE(missing, QString());
        QVERIFY(m->person(u"p02"_s)->isMemberOf(sharedPeopleDepartment()));
        QVERIFY(waitFor([this] { return m->finished == 2; }));
        QCOMPARE(m->difference(), QString());
        QCOMPARE(m->activities.constLast().count, 1 + 2 + 1);
    }

    void shouldWidenToTheWholeCompany()
    {
        m->reading.truth.scope = {};
        m->reading.truth.scope.wholeCompany = true;
        m->engine->scopeChanged({});
        QVERIFY(waitFor([this] { return m->finished == 2; }));
        QVERIFY(m->settle());
        QCOMPARE(m->difference(), QString());
        QVERIFY(m->engine->state().wholeCompany);
        QVERIFY(!m->engine->tree().contains(sharedPeopleDepartment()));
    }

    void shouldNarrowFromTheWholeCompany()
    {
        shouldWidenToTheWholeCompany();
        m->reading.truth.scope = {false, {DepartmentId(u"dev"_s)}, {}};
        m->engine->scopeChanged({});
        QVERIFY(waitFor([this] { return m->finished == 3; }));
        QVERIFY(m->settle());
        QCOMPARE(m->difference(), QString());
        QVERIFY(m->held.isEmpty());
        QVERIFY(!m->person(u"boss"_s));
    }

    void shouldNotLetAnswersFromBeforeBringThingsBack()
    {
        // GIVEN a comparison under way
        m->reading.calls.clear();
        m->reading.delay = [] { return 5; };
        m->engine->compare();
        QVERIFY(waitFor([this] { return m->reading.calls.filter(u"members "_s).size() > 1; }));
        // WHEN the scope shrinks meanwhile
        m->reading.truth.scope.departments = {DepartmentId(u"dev"_s)};
        m->engine->scopeChanged({});
        const int before = m->finished;
        QVERIFY(waitFor([&] { return m->finished > before; }));
        QVERIFY(m->settle());
        QCOMPARE(m->difference(), QString());
        QVERIFY(!m->isInFolder("Zaphod"));
    }

    void shouldWaitForAScopeThatLags()
    {
        // GIVEN a scopes call that still shows the past
        m->reading.lagging = m->reading.truth;
        m->reading.truth.scope.departments = {DepartmentId(u"dev"_s)};
        m->engine->scopeChanged({});
        QVERIFY(waitFor([this] { return m->reading.calls.filter(u"scope"_s).size() >= 2; }));
        m->reading.lagging.reset();
        QVERIFY(waitFor([this] { return m->finished == 2; }));
        QVERIFY(m->settle());
        QCOMPARE(m->difference(), QString());
    }

    void shouldFindAScopeThatShrankWhileClosed()
    {
        m->crash();
        m->reading.truth.scope = {false, {DepartmentId(u"dev"_s)}, {}};
        QVERIFY(m->sync());
        QCOMPARE(m->difference(), QString());
        QVERIFY(m->held.isEmpty());
        QVERIFY(!m->isInFolder("Zaphod"));
    }

    void shouldKeepSinglePeopleWhoseListIsNotTold()
    {
        // GIVEN a platform that does not tell any more which single people are visible
        const VisibleScope visible = m->reading.truth.scope;
        m->reading.truth.scope.people.clear();
        m->reading.truth.scope.peopleKnown = false;
        m->reading.fault = [&](const QString &call, const QString &) -> std::optional<Error> {
            // Only the scopes call: whoever is looked up is there.
            m->reading.lagging = m->reading.truth;
            if (call != u"scope"_s)
                m->reading.lagging->scope = visible;
            return std::nullopt;
        };
        // WHEN everything is compared, and when an event makes it look
        QVERIFY(m->compareAndFinish());
        m->engine->scopeChanged({});
        QVERIFY(waitFor([this] { return m->finished == 3; }));
        QVERIFY(m->settle());
        // THEN those who were visible are not taken for lost
        QVERIFY(m->person(u"boss"_s));
        QVERIFY(m->held.isEmpty());
        QCOMPARE(m->erased, 0);
    }

    void shouldNotTellAPartOfTheGainAsTheWhole()
    {
        // GIVEN members that cannot be read
        m->reading.fault = [](const QString &call, const QString &about) -> std::optional<Error> {
            if (call == u"members"_s && about == u"europe"_s)
                return makeError(ErrorKind::PermissionMissing, u"no people"_s);
            return std::nullopt;
        };
        // WHEN the scope grows
        m->reading.truth.scope.departments.append(DepartmentId(u"europe"_s));
        m->engine->scopeChanged({});
        // THEN the failure is told and no number
        QVERIFY(waitFor([this] { return !m->failures.isEmpty(); }));
        QCOMPARE(m->failures.constFirst().kind, ErrorKind::PermissionMissing);
        QVERIFY(m->activities.isEmpty());
        // AND the comparison finds the rest when it can be read
        m->reading.fault = nullptr;
        QVERIFY(m->compareAndFinish());
        QVERIFY(m->settle());
        QCOMPARE(m->difference(), QString());
    }

    void shouldIgnoreARepeatedScopeEvent()
    {
        Delta named;
        named.eventId = u"scope-9"_s;
        m->engine->scopeChanged(named);
        QVERIFY(waitFor([this] { return m->finished == 2; }));
        QVERIFY(m->settle());
        m->reading.calls.clear();
        m->engine->scopeChanged(named);
        QTest::qWait(10);
        QVERIFY(m->reading.calls.isEmpty());
    }

private:
    std::unique_ptr<SyncFixture> m;
};

ORGDESK_TEST(ScopeTest)

#include "scope_test.moc"
