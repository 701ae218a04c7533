// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "tests/integration/feishu/sandbox_fixture.h"
#include "tests/testlib/test_registry.h"

using namespace OrgDesk;
using namespace OrgDesk::Test;
using namespace Qt::Literals::StringLiterals;

namespace {

class GroupsOnSandboxTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_sandbox = std::make_unique<SandboxFixture>();
        QVERIFY(m_sandbox->isRunning());
        m_platform = open(*m_sandbox, m_sink);
        const auto all = wait(m_platform->reading()->groups(Priority::Waiting)).value();
        QVERIFY(all.has_value());
        m_groups = *all;
        QCOMPARE(m_groups.size(), 4);
    }
    void cleanup()
    {
        m_platform.reset();
        m_sandbox.reset();
    }

    void shouldReadBothKinds()
    {
        QCOMPARE(std::count_if(m_groups.cbegin(), m_groups.cend(),
                               [](const UserGroup &group) { return group.dynamic; }),
                 1);
        const GroupMembers members = membersOf(m_groups.constFirst());
        QCOMPARE(members.people.size(), m_groups.constFirst().people);
        QCOMPARE(members.departments.size(), 1);
    }

    void shouldPutInAndTakeOut()
    {
        const UserGroup &group = m_groups.at(1);
        const PersonId person = somebodyOutside(group);
        const Change change = makeChange(ChangeGroup{person, u"Li"_s, group.id, group.name, true});
        QVERIFY(std::holds_alternative<Applied>(apply(change)));
        QVERIFY(membersOf(group).people.contains(person));
        // Again it is so already.
        QVERIFY(std::holds_alternative<Applied>(apply(change)));
        QVERIFY(std::holds_alternative<Applied>(apply(inverse(change))));
        QVERIFY(!membersOf(group).people.contains(person));
    }

    void shouldFindOutWhatBecameOfALostAnswer()
    {
        const UserGroup &group = m_groups.at(1);
        const Change change =
            makeChange(ChangeGroup{somebodyOutside(group), u"Li"_s, group.id, group.name, true});
        const auto probe = [&] {
            return wait(m_platform->writing()->probe(change, u"key"_s)).value().value();
        };
        QVERIFY(std::holds_alternative<ProbedNotApplied>(probe()));
        m_sandbox->fault(u"cut-after-apply"_s, u"member/add"_s, 5);
        QVERIFY(std::holds_alternative<Unknown>(apply(change)));
        m_sandbox->control(u"clear-faults"_s);
        QVERIFY(std::holds_alternative<ProbedApplied>(probe()));
    }

    void shouldTellWhyADynamicGroupIsRefused()
    {
        const UserGroup &dynamic = m_groups.constLast();
        QVERIFY(dynamic.dynamic);
        const ApplyOutcome refused = apply(makeChange(
            ChangeGroup{somebodyOutside(dynamic), u"Li"_s, dynamic.id, dynamic.name, true}));
        QVERIFY(std::holds_alternative<Refused>(refused));
        QCOMPARE(std::get<Refused>(refused).error.kind, ErrorKind::ReadOnly);
        QVERIFY(!std::get<Refused>(refused).error.requestId.isEmpty());
    }

    void shouldReadSeats()
    {
        const PersonId founder(m_sandbox->people().first()[u"open_id"_s].toString());
        const auto seats = [&] {
            return wait(m_platform->reading()->seatsOf(founder, Priority::Waiting)).value().value();
        };
        QCOMPARE(seats().size(), 1);
        QCOMPARE(seats().constFirst().i18nName.enUs, u"Enterprise"_s);
        QVERIFY(seats().constFirst().end > seats().constFirst().start);
        // Without the permission the platform leaves them out without a word.
        m_sandbox->control(u"grant"_s,
                           {{u"without"_s, QJsonArray{u"contact:user.assign_info:read"_s}}});
        QVERIFY(seats().isEmpty());
    }

    void shouldNameTheMissingPermission()
    {
        m_sandbox->control(
            u"grant"_s,
            {{u"without"_s, QJsonArray{u"contact:group"_s, u"contact:group:readonly"_s}}});
        const auto groups = wait(m_platform->reading()->groups(Priority::Waiting)).value();
        QCOMPARE(groups.error().kind, ErrorKind::PermissionMissing);
        QVERIFY(groups.error().permissions.contains(u"contact:group:readonly"_s));
    }

private:
    ApplyOutcome apply(const Change &change)
    {
        return wait(m_platform->writing()->apply(change, u"key"_s)).value();
    }

    GroupMembers membersOf(const UserGroup &group)
    {
        return wait(m_platform->reading()->groupMembers(group.id, Priority::Waiting))
            .value()
            .value();
    }

    PersonId somebodyOutside(const UserGroup &group)
    {
        const GroupMembers members = membersOf(group);
        const QJsonArray people = m_sandbox->people();
        for (const QJsonValue &person : people) {
            const PersonId id(person[u"open_id"_s].toString());
            if (!members.people.contains(id))
                return id;
        }
        return {};
    }

    RecordingSink m_sink;
    std::unique_ptr<SandboxFixture> m_sandbox;
    std::unique_ptr<Platform> m_platform;
    QList<UserGroup> m_groups;
};

} // namespace

ORGDESK_TEST(GroupsOnSandboxTest)

#include "test_groups.moc"
