// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "tests/integration/feishu/sandbox_fixture.h"
#include "tests/testlib/test_registry.h"

using namespace OrgDesk;
using namespace OrgDesk::Test;
using namespace Qt::Literals::StringLiterals;

namespace {

class ReadingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_sandbox = std::make_unique<SandboxFixture>();
        QVERIFY(m_sandbox->isRunning());
        m_platform = open(*m_sandbox, m_sink);
        QVERIFY(m_platform != nullptr);
    }
    void cleanup()
    {
        m_platform.reset();
        m_sandbox.reset();
    }

    void shouldReadEveryDepartmentAndPerson()
    {
        // GIVEN the truth
        QHash<QString, QJsonObject> truth;
        for (const QJsonValue &value : m_sandbox->departments())
            truth.insert(value.toObject().value(u"open_department_id"_s).toString(),
                         value.toObject());
        // WHEN everything is read
        const auto departments = readBelow(reading(), rootDepartment());
        QVERIFY(departments.has_value());
        // THEN every department is there as it is
        QCOMPARE(departments->size(), truth.size() - (truth.contains(u"0"_s) ? 1 : 0));
        QSet<QString> people;
        for (const DepartmentUpserted &fact : *departments) {
            const QJsonObject real = truth.value(fact.department.id.value());
            QCOMPARE(fact.department.name, real.value(u"name"_s).toString());
            QCOMPARE(fact.department.parent.value(),
                     real.value(u"parent_department_id"_s).toString());
            QCOMPARE(QString::number(fact.department.order), real.value(u"order"_s).toString());
            QCOMPARE(fact.department.memberCount,
                     std::optional(real.value(u"member_count"_s).toInt()));
            QCOMPARE(fact.department.mainLeader().value(),
                     real.value(u"leader_user_id"_s).toString());
            const auto members = readMembers(reading(), fact.department.id);
            QVERIFY(members.has_value());
            for (const PersonUpserted &member : *members) {
                QVERIFY(member.person.isMemberOf(fact.department.id));
                people.insert(member.person.id.value());
            }
        }
        const auto direct = readMembers(reading(), rootDepartment());
        for (const PersonUpserted &member : *direct)
            people.insert(member.person.id.value());
        // AND every person
        QCOMPARE(people.size(), m_sandbox->people().size());
    }

    void shouldReadInBatchesAndLeaveOutWhatIsNotThere()
    {
        const auto all = readBelow(reading(), rootDepartment());
        QList<DepartmentId> ids{DepartmentId(u"od-ffffffffffffffffffffffffffffffff"_s)};
        for (const DepartmentUpserted &fact : all->first(10))
            ids.append(fact.department.id);
        const auto batch = wait(reading().departments(ids, Priority::Looking));
        QCOMPARE(batch->value().size(), 10);
        QList<PersonId> people{PersonId(u"ou_ffffffffffffffffffffffffffffffff"_s)};
        people.append(
            PersonId(m_sandbox->people().at(3).toObject().value(u"open_id"_s).toString()));
        QCOMPARE(wait(reading().people(people, Priority::Looking))->value().size(), 1);
    }

    void shouldSeeThatAValueWasTakenAway()
    {
        // GIVEN a platform that leaves out what is empty
        QJsonObject led;
        for (const QJsonValue &value : m_sandbox->departments()) {
            if (!value.toObject().value(u"leaders"_s).toArray().isEmpty())
                led = value.toObject();
        }
        QJsonObject managed;
        for (const QJsonValue &value : m_sandbox->people()) {
            if (!value.toObject().value(u"leader_user_id"_s).toString().isEmpty())
                managed = value.toObject();
        }
        const DepartmentId department(led.value(u"open_department_id"_s).toString());
        const PersonId person(managed.value(u"open_id"_s).toString());
        // WHEN somebody takes the leaders away, and the manager
        m_sandbox->mutate(u"department.patch"_s, department.value(),
                          {{u"leaders"_s, QJsonArray{}}});
        m_sandbox->mutate(u"user.patch"_s, person.value(), {{u"leader_user_id"_s, QString()}});
        // THEN that is read
        const auto departments = wait(reading().departments({department}, Priority::Looking));
        const DepartmentUpserted left = departments->value().constFirst();
        QVERIFY(left.fields.testFlag(DepartmentField::Leaders));
        QVERIFY(left.department.leaders.isEmpty());
        const auto people = wait(reading().people({person}, Priority::Looking));
        QVERIFY(people->value().constFirst().fields.testFlag(PersonField::Leader));
        QVERIFY(people->value().constFirst().person.leader.isEmpty());
    }

    void shouldTellTheWholeCompanyFromAPart()
    {
        const auto whole = wait(reading().scope(Priority::Waiting));
        QVERIFY(whole->value().wholeCompany);
        QVERIFY(!whole->value().departments.isEmpty());
        // WHEN only one department and one person are left
        const QJsonArray departments = m_sandbox->departments();
        const QString department = departments.at(departments.size() - 1)
                                       .toObject()
                                       .value(u"open_department_id"_s)
                                       .toString();
        const QString person = m_sandbox->people().at(0).toObject().value(u"open_id"_s).toString();
        m_sandbox->control(
            u"scope"_s,
            {{u"departments"_s, QJsonArray{department}}, {u"users"_s, QJsonArray{person}}});
        // THEN exactly these are told
        const auto part = wait(reading().scope(Priority::Waiting));
        QVERIFY(!part->value().wholeCompany);
        QCOMPARE(part->value().departments, QList<DepartmentId>{DepartmentId(department)});
        QCOMPARE(part->value().people, QList<PersonId>{PersonId(person)});
        QVERIFY(part->value().peopleKnown);
        // AND the rest is refused
        const auto root = wait(reading().members(rootDepartment(), {}, Priority::Waiting));
        QCOMPARE(root->error().kind, ErrorKind::OutOfScope);
    }

    void shouldWalkLevelByLevelWhenRecursionIsRefused()
    {
        const auto expected = readBelow(reading(), rootDepartment());
        m_sandbox->fault(u"code"_s, u"children"_s, 1, {{u"code"_s, 43010}});
        const auto walked = readBelow(reading(), rootDepartment());
        QVERIFY(walked.has_value());
        QSet<DepartmentId> ids;
        for (const DepartmentUpserted &fact : *walked)
            ids.insert(fact.department.id);
        QCOMPARE(walked->size(), expected->size());
        QCOMPARE(ids.size(), expected->size());
        QVERIFY(m_sandbox->requests(u"GET"_s, u"fetch_child=false"_s) >= 1);
    }

    void shouldNotTakeOneBadIdForManyMissing()
    {
        // GIVEN a gateway that refuses a batch as a whole, once
        const auto all = readBelow(reading(), rootDepartment());
        QList<DepartmentId> ids;
        for (const DepartmentUpserted &fact : all->first(8))
            ids.append(fact.department.id);
        m_sandbox->fault(u"code"_s, u"batch"_s, 1, {{u"code"_s, 99992357}});
        // THEN the others are still found
        QCOMPARE(wait(reading().departments(ids, Priority::Waiting))->value().size(), 8);
    }

    void shouldMarkMembershipsThatMayNotBeRead()
    {
        m_sandbox->control(
            u"grant"_s,
            {{u"without"_s,
              QJsonArray{u"contact:user.department:readonly"_s, u"contact:user.phone:readonly"_s,
                         u"contact:contact:access_as_app"_s, u"contact:contact:readonly"_s,
                         u"contact:contact:readonly_as_app"_s}}});
        const auto all = readBelow(reading(), rootDepartment());
        for (const DepartmentUpserted &fact : *all) {
            const auto members = readMembers(reading(), fact.department.id);
            for (const PersonUpserted &member : *members) {
                QVERIFY(!member.fields.testFlag(PersonField::Memberships));
                QVERIFY(!member.fields.testFlag(PersonField::Mobile));
                QVERIFY(member.person.isMemberOf(fact.department.id));
            }
        }
    }

    void shouldEndEveryReadWhenThePlatformGoes()
    {
        m_sandbox->fault(u"hang"_s, u"find_by_department"_s, 100);
        int cancelled = 0;
        for (int i = 0; i < 60; ++i) {
            reading().members(rootDepartment(), {}, Priority::Background).then([&](auto answer) {
                cancelled += !answer && answer.error().kind == ErrorKind::Cancelled ? 1 : 0;
            });
        }
        QTRY_VERIFY(m_sandbox->requests(u"GET"_s, u"find_by_department"_s) > 0);
        m_platform.reset();
        QCOMPARE(cancelled, 60);
    }

private:
    DirectoryReading &reading() { return *m_platform->reading(); }

    RecordingSink m_sink;
    std::unique_ptr<SandboxFixture> m_sandbox;
    std::unique_ptr<Platform> m_platform;
};

} // namespace

ORGDESK_TEST(ReadingTest)
#include "test_reading.moc"
