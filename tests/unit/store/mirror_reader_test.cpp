// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/directory/person_text.h"
#include "core/store/mirror_reader.h"
#include "tests/testlib/test_registry.h"
#include "tests/unit/store/store_examples.h"

#include <QTest>

using namespace OrgDesk;
using namespace OrgDesk::Test;
using namespace Qt::Literals::StringLiterals;

namespace {

const DepartmentId sales = departmentId(u"Sales"_s);
const DepartmentId east = departmentId(u"East"_s);
const DepartmentId lab = departmentId(u"Lab"_s);

Person with(Person person, const std::function<void(Person &)> &alter)
{
    alter(person);
    return person;
}

// Sales > East; Lab. Anna: Sales and East; Bo: East; Chen: Lab; Dora: the root itself; Eve:
// nowhere.
QList<Fact> organization()
{
    return {
        known(department(u"Sales"_s)),
        known(department(u"East"_s, sales)),
        known(department(u"Lab"_s)),
        known(with(person(u"Anna"_s, {sales, east}),
                   [](Person &p) {
                       p.jobTitle = u"经理"_s;
                       p.email = u"b@example.com"_s;
                       p.joinTime = 300;
                       p.memberships[1].personOrder = 5;
                       p.customId = u"u-anna"_s;
                   })),
        known(with(person(u"Bo"_s, {east}),
                   [](Person &p) {
                       p.jobTitle = u"Engineer"_s;
                       p.email = u"A@example.com"_s;
                       p.leader = personId(u"Chen"_s);
                       p.joinTime = 100;
                       p.memberships[0].personOrder = 9;
                       p.city = u"上海"_s;
                   })),
        known(with(person(u"Chen"_s, {lab}),
                   [](Person &p) {
                       p.jobTitle = u"Engineer"_s;
                       p.leader = personId(u"Anna"_s);
                       p.joinTime = 200;
                       p.mobile = u"+8613800138000"_s;
                       p.status = PersonStatus::Frozen;
                   })),
        known(person(u"Dora"_s, {rootDepartment()})),
        known(person(u"Eve"_s, {})),
    };
}

QList<PersonId> people(const QStringList &names)
{
    QList<PersonId> ids;
    for (const QString &name : names)
        ids.append(personId(name));
    return ids;
}

} // namespace

class MirrorReaderTest : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_mirror = std::make_unique<TestMirror>();
        m_commit = m_mirror->apply(organization());
        m_reader = std::move(*MirrorReader::open(m_mirror->folder()));
    }

    void cleanup() { m_reader.reset(); }

    void shouldOrderPeople_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<int>("order");
        QTest::addColumn<QStringList>("names");
        const auto row = [](const char *name, PersonColumn column, Qt::SortOrder order,
                            const QString &names) {
            QTest::newRow(name) << int(column) << int(order) << names.split(u' ');
        };
        const auto up = Qt::AscendingOrder;
        const auto down = Qt::DescendingOrder;
        row("name", PersonColumn::Name, up, u"Anna Bo Chen Dora Eve"_s);
        row("name, reversed", PersonColumn::Name, down, u"Eve Dora Chen Bo Anna"_s);
        row("platform's order of everyone: by name", PersonColumn::PlatformOrder, up,
            u"Anna Bo Chen Dora Eve"_s);
        row("title, empty ones last", PersonColumn::JobTitle, up, u"Bo Chen Anna Dora Eve"_s);
        row("title, reversed, empty ones last", PersonColumn::JobTitle, down,
            u"Anna Bo Chen Dora Eve"_s);
        row("e-mail without case", PersonColumn::Email, up, u"Bo Anna Chen Dora Eve"_s);
        row("e-mail, reversed", PersonColumn::Email, down, u"Anna Bo Chen Dora Eve"_s);
        row("join time", PersonColumn::JoinTime, up, u"Bo Chen Anna Dora Eve"_s);
        row("join time, reversed", PersonColumn::JoinTime, down, u"Anna Chen Bo Dora Eve"_s);
        row("superior's name", PersonColumn::Leader, up, u"Chen Bo Anna Dora Eve"_s);
        row("main department's name", PersonColumn::Department, up, u"Bo Chen Anna Dora Eve"_s);
        row("status", PersonColumn::Status, down, u"Chen Anna Bo Dora Eve"_s);
        row("city", PersonColumn::City, up, u"Bo Anna Chen Dora Eve"_s);
        row("mobile", PersonColumn::Mobile, up, u"Chen Anna Bo Dora Eve"_s);
        row("changeable ID", PersonColumn::Id, up, u"Anna Bo Chen Dora Eve"_s);
        row("permanent ID", PersonColumn::OpenId, down, u"Eve Dora Chen Bo Anna"_s);
    }

    void shouldOrderPeople()
    {
        QFETCH(int, column);
        QFETCH(int, order);
        QFETCH(QStringList, names);
        MemberQuery query;
        query.sortBy = static_cast<PersonColumn>(column);
        query.order = static_cast<Qt::SortOrder>(order);
        const auto found = m_reader->memberKeys(query);
        QVERIFY(found.has_value());
        QCOMPARE(found->keys, people(names));
        QCOMPARE(found->revision, m_commit.revision);
    }

    void shouldAnswerForEveryColumn()
    {
        for (int column = 0; column <= int(PersonColumn::PlatformOrder); ++column) {
            for (const QList<DepartmentId> &departments :
                 {QList<DepartmentId>{}, QList<DepartmentId>{sales},
                  QList<DepartmentId>{sales, east, lab}}) {
                MemberQuery query;
                query.departments = departments;
                query.sortBy = static_cast<PersonColumn>(column);
                const auto found = m_reader->memberKeys(query);
                QVERIFY(found.has_value());
                QCOMPARE(found->keys.size(),
                         departments.isEmpty()         ? 5
                             : departments.size() == 1 ? 1
                                                       : 3);
            }
        }
    }

    void shouldGiveMembersInThePlatformsOrder()
    {
        MemberQuery query;
        query.departments = {east};
        QCOMPARE(m_reader->memberKeys(query)->keys, people({u"Bo"_s, u"Anna"_s}));
        query.order = Qt::DescendingOrder;
        QCOMPARE(m_reader->memberKeys(query)->keys, people({u"Anna"_s, u"Bo"_s}));
    }

    void shouldGiveEachPersonOnceForSeveralDepartments()
    {
        MemberQuery query;
        query.departments = {sales, east};
        QCOMPARE(m_reader->memberKeys(query)->keys, people({u"Anna"_s, u"Bo"_s}));
        query.departments = {rootDepartment()};
        QCOMPARE(m_reader->memberKeys(query)->keys, people({u"Dora"_s}));
        query.departments = {departmentId(u"unknown"_s)};
        QVERIFY(m_reader->memberKeys(query)->keys.isEmpty());
    }

    void shouldGiveTheSameForFewAndForManyDepartments()
    {
        // GIVEN so many departments that three of them are few
        QList<Fact> facts;
        for (int number = 0; number < 100; ++number)
            facts.append(known(department(u"Extra %1"_s.arg(number))));
        MemberQuery query;
        query.departments = {sales, east, lab};
        query.sortBy = PersonColumn::Name;
        const auto asMany = m_reader->memberKeys(query)->keys;
        static_cast<void>(m_mirror->apply(facts));
        QCOMPARE(m_reader->memberKeys(query)->keys, asMany);
        QCOMPARE(asMany, people({u"Anna"_s, u"Bo"_s, u"Chen"_s}));
    }

    void shouldFilter()
    {
        MemberQuery query;
        query.filter = u"engin"_s;
        QCOMPARE(m_reader->memberKeys(query)->keys, people({u"Bo"_s, u"Chen"_s}));
        query.departments = {sales, east};
        QCOMPARE(m_reader->memberKeys(query)->keys, people({u"Bo"_s}));
        query.departments = {east};
        QCOMPARE(m_reader->memberKeys(query)->keys, people({u"Bo"_s}));
        query.filter = u"nobody"_s;
        QVERIFY(m_reader->memberKeys(query)->keys.isEmpty());
        QCOMPARE(*m_reader->memberCount({}), 5);
        query.filter = u"engin"_s;
        QCOMPARE(*m_reader->memberCount(query), 1);
    }

    void shouldGivePeopleInTheAskedOrder()
    {
        const auto found = m_reader->people(people({u"Chen"_s, u"nobody"_s, u"Anna"_s}));
        QCOMPARE(found->size(), 2);
        QCOMPARE(found->at(0).id, personId(u"Chen"_s));
        QVERIFY(found->at(1) == **m_mirror->store->person(personId(u"Anna"_s)));
        QVERIFY(m_reader->people({})->isEmpty());
    }

    void shouldGiveNames()
    {
        const auto names = m_reader->names(people({u"Anna"_s, u"nobody"_s}));
        QCOMPARE(*names, (QHash<PersonId, QString>{{personId(u"Anna"_s), u"Anna"_s}}));
        QCOMPARE(m_reader->leaderNames()->size(), 2);
    }

    void shouldTellWhoseManagerSomebodyIs()
    {
        const auto leaders = m_reader->leaderNames();
        for (auto leader = leaders->cbegin(); leader != leaders->cend(); ++leader) {
            const auto reports = m_reader->reportsOf(leader.key(), 50);
            QVERIFY(!reports->isEmpty());
            QCOMPARE(m_reader->reportsOf(leader.key(), 1)->size(), 1);
            for (const PersonName &report : *reports) {
                const auto person = m_mirror->store->person(report.person);
                QCOMPARE((*person)->leader, leader.key());
                QCOMPARE((*person)->name, report.name);
            }
        }
        QVERIFY(m_reader->reportsOf(personId(u"nobody"_s), 50)->isEmpty());
    }

    void shouldTellTheLineUpwards()
    {
        // Bo's manager is Chen, whose manager is Anna.
        const auto names = [this](const QString &of, int limit) {
            QStringList above;
            const auto managers = m_reader->managersOf(personId(of), limit);
            for (const PersonName &manager : managers.value())
                above.append(manager.name);
            return above;
        };
        QCOMPARE(names(u"Bo"_s, 9), QStringList({u"Chen"_s, u"Anna"_s}));
        QCOMPARE(names(u"Bo"_s, 1), QStringList{u"Chen"_s});
        QVERIFY(names(u"Anna"_s, 9).isEmpty());
        // A circle ends before it comes to somebody again.
        static_cast<void>(m_mirror->apply({known(
            with(person(u"Anna"_s, {sales}), [](Person &p) { p.leader = personId(u"Bo"_s); }))}));
        QCOMPARE(names(u"Bo"_s, 9), QStringList({u"Chen"_s, u"Anna"_s}));
    }

    void shouldTellWhoHasAUniqueValue()
    {
        Person anna = **m_mirror->store->person(personId(u"Anna"_s));
        anna.email = u"Anna@Example.com"_s;
        anna.employeeNo = u"E7"_s;
        QVERIFY(
            !m_mirror->apply({PersonUpserted{anna, PersonField::Email | PersonField::EmployeeNo}})
                 .isEmpty());
        // Addresses are the same whatever their letters' case.
        QCOMPARE(*m_reader->personWith(PersonField::Email, u"anna@example.com"_s), anna.id);
        QCOMPARE(*m_reader->personWith(PersonField::EmployeeNo, u"E7"_s), anna.id);
        QVERIFY(m_reader->personWith(PersonField::EmployeeNo, u"E8"_s)->isEmpty());
        QVERIFY(m_reader->personWith(PersonField::EmployeeNo, QString())->isEmpty());
        QVERIFY(!m_reader->personWith(PersonField::City, u"Paris"_s).has_value());
    }

    void shouldCountEachPersonOnceInASubtree()
    {
        const auto counts = m_reader->countsBelow();
        QVERIFY(counts.has_value());
        QCOMPARE(counts->value(sales), 2);
        QCOMPARE(counts->value(east), 2);
        QCOMPARE(counts->value(lab), 1);
        QCOMPARE(counts->value(rootDepartment()), 5);
    }

    void shouldCountThoughEventsMadeACircle()
    {
        static_cast<void>(m_mirror->apply({known(department(u"Sales"_s, east))}));
        const auto counts = m_reader->countsBelow();
        QCOMPARE(counts->value(sales), 2);
        QCOMPARE(counts->value(east), 2);
    }

    void shouldVisitEverybodyInOrderUntilToldToStop()
    {
        // GIVEN more people than are read at once
        QList<Fact> facts;
        for (int number = 0; number < 2500; ++number)
            facts.append(known(person(u"Many %1"_s.arg(number, 4, 10, QChar(u'0')), {lab, sales})));
        static_cast<void>(m_mirror->apply(facts));
        MemberQuery query;
        query.sortBy = PersonColumn::Name;
        const QList<PersonId> expected = m_reader->memberKeys(query)->keys;

        QList<PersonId> visited;
        bool whole = true;
        const auto done = m_reader->forEach(query, [&](const Person &person) {
            visited.append(person.id);
            whole = whole && person == **m_mirror->store->person(person.id);
            return true;
        });
        QVERIFY(done.has_value());
        QCOMPARE(visited, expected);
        QVERIFY(whole);

        int count = 0;
        QVERIFY(m_reader->forEach(query, [&](const Person &) { return ++count < 7; }).has_value());
        QCOMPARE(count, 7);
    }

    void shouldLetTheLogBeCutWhileVisiting()
    {
        bool cut = false;
        const auto done = m_reader->forEach({}, [&](const Person &) {
            cut = m_mirror->store->scrub().has_value();
            return false;
        });
        QVERIFY(done.has_value());
        QVERIFY(cut);
    }

    void shouldResolveIds()
    {
        QCOMPARE(*m_reader->resolvePerson(u"ou-Anna"_s), personId(u"Anna"_s));
        QCOMPARE(*m_reader->resolvePerson(u"u-anna"_s), personId(u"Anna"_s));
        QCOMPARE(m_reader->resolvePerson(u"none"_s).error().kind, ErrorKind::NotFound);
        QCOMPARE(m_reader->resolvePerson({}).error().kind, ErrorKind::NotFound);
    }

    // The window decides by matches(), the mirror by SQL: they must agree on everybody.
    void shouldNarrowAsTheConditionsSay()
    {
        QList<Fact> facts{known(department(u"Sales"_s))};
        QList<Person> all;
        for (int i = 0; i < 200; ++i) {
            Person made = person(u"Person %1"_s.arg(i), {});
            made.employeeType = i % 4;
            made.status = static_cast<PersonStatus>(i % 5);
            made.joinTime = i % 7 == 0 ? 0 : timeOfDay(QDate(2026, 1, 1)) + qint64(i) * 7 * 3600;
            made.leader = i % 3 == 0 ? PersonId() : personId(u"Person 1"_s);
            if (i % 6 != 0)
                made.memberships = {{sales, 0, 1, i % 5 != 0}};
            all.append(made);
            facts.append(known(made));
        }
        TestMirror mirror;
        static_cast<void>(mirror.apply(facts));
        const auto reader = *MirrorReader::open(mirror.folder());
        PersonConditions types;
        types.employeeTypes = {1, 3};
        PersonConditions statuses;
        statuses.statuses = {PersonStatus::Frozen, PersonStatus::Exited};
        PersonConditions span;
        span.joinedFrom = QDate(2026, 1, 10);
        span.joinedTo = QDate(2026, 2, 1);
        PersonConditions lonely;
        lonely.noManager = true;
        PersonConditions placeless;
        placeless.noMainDepartment = true;
        PersonConditions several = types;
        several.joinedTo = QDate(2026, 2, 1);
        several.noManager = true;
        for (const PersonConditions &conditions :
             {types, statuses, span, lonely, placeless, several}) {
            QSet<PersonId> wanted;
            for (const Person &each : std::as_const(all)) {
                if (matches(each, conditions))
                    wanted.insert(each.id);
            }
            QVERIFY(!wanted.isEmpty() && wanted.size() < all.size());
            for (const PersonColumn column : {PersonColumn::Name, PersonColumn::Status}) {
                MemberQuery query;
                query.sortBy = column;
                query.conditions = conditions;
                const QList<PersonId> keys = reader->memberKeys(query)->keys;
                QCOMPARE(QSet<PersonId>(keys.cbegin(), keys.cend()), wanted);
                QCOMPARE(*reader->memberCount(query), qint64(wanted.size()));
            }
        }
        // In a department, in the platform's order.
        MemberQuery query;
        query.departments = {sales};
        query.conditions = types;
        const QList<PersonId> inSales = reader->memberKeys(query)->keys;
        QVERIFY(!inSales.isEmpty());
        for (const PersonId &id : inSales) {
            const Person found = reader->people({id})->constFirst();
            QVERIFY(matches(found, types) && found.isMemberOf(sales));
        }
    }

    void shouldSeeWhatTheStoreCommits()
    {
        QCOMPARE(*m_reader->revision(), 1);
        static_cast<void>(m_mirror->apply({known(person(u"Finn"_s, {lab}))}));
        QCOMPARE(*m_reader->revision(), 2);
        QCOMPARE(m_reader->memberKeys({})->keys.size(), 6);
        QCOMPARE(m_reader->memberKeys({})->revision, 2);
    }

    void shouldNotOpenWhatIsNotThere()
    {
        QTemporaryDir folder;
        QVERIFY(!MirrorReader::open(folder.path()).has_value());
    }

private:
    std::unique_ptr<TestMirror> m_mirror;
    std::unique_ptr<MirrorReader> m_reader;
    Commit m_commit;
};

ORGDESK_TEST(MirrorReaderTest)
#include "mirror_reader_test.moc"
