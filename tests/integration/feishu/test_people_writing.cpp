// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/directory/person_fields.h"
#include "core/plan/person_edits.h"
#include "tests/integration/feishu/sandbox_fixture.h"
#include "tests/testlib/test_registry.h"

using namespace OrgDesk;
using namespace OrgDesk::Test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString patchApi = u"PATCH"_s;

class PeopleWritingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_sandbox = std::make_unique<SandboxFixture>();
        QVERIFY(m_sandbox->isRunning());
        m_platform = open(*m_sandbox, m_sink);
        m_departments.clear();
        const auto all = readBelow(*m_platform->reading(), rootDepartment());
        QVERIFY(all.has_value());
        for (const DepartmentUpserted &fact : *all)
            m_departments.append(fact.department.id);
        m_people.clear();
        for (const DepartmentId &department : std::as_const(m_departments)) {
            const auto members = readMembers(*m_platform->reading(), department);
            QVERIFY(members.has_value());
            for (const PersonUpserted &fact : *members) {
                if (fact.person.status == PersonStatus::Active && !fact.person.tenantManager)
                    m_people.append(fact.person);
            }
            if (m_people.size() >= 4)
                break;
        }
        QVERIFY(m_people.size() >= 4);
    }
    void cleanup()
    {
        m_platform.reset();
        m_sandbox.reset();
    }

    void shouldInviteOnce()
    {
        const Change creation = makeChange(newcomer());
        const Applied applied = std::get<Applied>(apply(creation, u"key"_s));
        QVERIFY(!applied.created.person.isEmpty());
        const QJsonObject real = m_sandbox->person(applied.created.person);
        QCOMPARE(real[u"name"_s].toString(), u"Li Na"_s);
        QCOMPARE(real[u"mobile"_s].toString(), u"+8613911112222"_s);
        QCOMPARE(real[u"employee_type"_s].toInt(), 2);
        QCOMPARE(real[u"job_title"_s].toString(), u"Designer"_s);
        QCOMPARE(real[u"department_ids"_s].toArray().first().toString(),
                 m_departments.at(0).value());
        // What is told is what is there.
        const auto fact = std::get<PersonUpserted>(applied.delta.facts.constFirst());
        QCOMPARE(fact.person.mobile, u"+8613911112222"_s);
        QCOMPARE(fact.person.status, PersonStatus::Unjoined);
        // The same key again is the same person.
        const Applied again = std::get<Applied>(apply(creation, u"key"_s));
        QCOMPARE(again.created.person, applied.created.person);
    }

    void shouldFindSomebodyWhoseInvitationWasNotAnswered()
    {
        const Change creation = makeChange(newcomer());
        m_sandbox->fault(u"cut-after-apply"_s, u"POST"_s, 40);
        QVERIFY(std::holds_alternative<Unknown>(apply(creation, u"key"_s)));
        m_sandbox->control(u"clear-faults"_s);
        // Though the platform has forgotten the key, the number is unique.
        const auto probed = wait(m_platform->writing()->probe(creation, u"another key"_s));
        QVERIFY(probed && probed->has_value());
        const PersonId created = std::get<ProbedApplied>(**probed).created.person;
        QCOMPARE(m_sandbox->person(created)[u"name"_s].toString(), u"Li Na"_s);
    }

    void shouldSendOnlyWhatDiffers()
    {
        Person wanted = m_people.at(0);
        wanted.nickname = u"Lila"_s;
        wanted.jobTitle.clear();
        wanted.mobileVisible = false;
        wanted.joinTime = 1'774'886'400;
        wanted.leader = m_people.at(1).id;
        wanted.dottedLineLeaders = {m_people.at(2).id};
        QVERIFY(std::holds_alternative<Applied>(apply(edit(m_people.at(0), wanted))));
        const QJsonObject real = m_sandbox->person(wanted.id);
        QCOMPARE(real[u"nickname"_s].toString(), u"Lila"_s);
        QCOMPARE(real[u"job_title"_s].toString(), QString());
        QCOMPARE(real[u"mobile_visible"_s].toBool(), false);
        QCOMPARE(real[u"join_time"_s].toInteger(), 1'774'886'400);
        QCOMPARE(real[u"leader_user_id"_s].toString(), m_people.at(1).id.value());
        QCOMPARE(real[u"dotted_line_leader_user_ids"_s].toArray().first().toString(),
                 m_people.at(2).id.value());
        QCOMPARE(real[u"name"_s].toString(), m_people.at(0).name);
        QCOMPARE(m_sandbox->requests(patchApi, wanted.id.value()), 1);
    }

    void shouldChangeTheChangeableId()
    {
        Person wanted = m_people.at(0);
        wanted.customId = u"li.na"_s;
        wanted.nickname = u"Lila"_s;
        const Applied applied = std::get<Applied>(apply(edit(m_people.at(0), wanted)));
        QCOMPARE(m_sandbox->person(wanted.id)[u"user_id"_s].toString(), u"li.na"_s);
        QCOMPARE(m_sandbox->person(wanted.id)[u"nickname"_s].toString(), u"Lila"_s);
        QVERIFY(!applied.delta.facts.isEmpty());
    }

    void shouldFreezeAndUnfreeze()
    {
        Person wanted = m_people.at(0);
        wanted.status = PersonStatus::Frozen;
        const Change freeze = edit(m_people.at(0), wanted);
        const Applied applied = std::get<Applied>(apply(freeze));
        QCOMPARE(std::get<PersonUpserted>(applied.delta.facts.constFirst()).person.status,
                 PersonStatus::Frozen);
        QVERIFY(m_sandbox->person(wanted.id)[u"status"_s][u"is_frozen"_s].toBool());
        QVERIFY(std::holds_alternative<Applied>(apply(inverse(freeze))));
        QVERIFY(!m_sandbox->person(wanted.id)[u"status"_s][u"is_frozen"_s].toBool());
    }

    // Whoever has never logged in is not active after the unfreezing either.
    void shouldFindOutThatSomebodyIsNotFrozenAnyMore()
    {
        Person frozen = m_people.at(0);
        frozen.status = PersonStatus::Frozen;
        const Change freeze = edit(m_people.at(0), frozen);
        QVERIFY(std::holds_alternative<Applied>(apply(freeze)));
        Person wanted = frozen;
        wanted.status = PersonStatus::NotActivated;
        const Change unfreeze = edit(frozen, wanted);
        m_sandbox->fault(u"cut-after-apply"_s, patchApi, 1);
        QVERIFY(std::holds_alternative<Unknown>(apply(unfreeze, u"lost"_s)));
        const auto probed = wait(m_platform->writing()->probe(unfreeze, u"lost"_s));
        QVERIFY(probed && probed->has_value());
        QVERIFY(std::holds_alternative<ProbedApplied>(**probed));
    }

    // Nobody's value is lost silently.
    void shouldNotOverwriteWhatSomebodyElseChanged()
    {
        const Person base = m_people.at(0);
        m_sandbox->mutate(u"user.patch"_s, base.id.value(), {{u"job_title"_s, u"Captain"_s}});
        Person wanted = base;
        wanted.jobTitle = u"Pilot"_s;
        const Refused refused = std::get<Refused>(apply(edit(base, wanted)));
        QCOMPARE(refused.error.kind, ErrorKind::ChangedMeanwhile);
        QCOMPARE(refused.error.field, u"job_title"_s);
        QCOMPARE(m_sandbox->person(base.id)[u"job_title"_s].toString(), u"Captain"_s);
        // What was seen is told, so that the form can show it.
        QCOMPARE(std::get<PersonUpserted>(refused.delta.facts.constFirst()).person.jobTitle,
                 u"Captain"_s);
        // Another field is in nobody's way.
        wanted = base;
        wanted.nickname = u"Lila"_s;
        QVERIFY(std::holds_alternative<Applied>(apply(edit(base, wanted))));
        QCOMPARE(m_sandbox->person(base.id)[u"job_title"_s].toString(), u"Captain"_s);
    }

    void shouldKeepDepartmentsThatOthersAdded()
    {
        const Person base = m_people.at(0);
        const DepartmentId old = base.mainDepartment();
        QList<DepartmentId> others = m_departments;
        others.removeAll(old);
        m_sandbox->mutate(u"user.patch"_s, base.id.value(),
                          {{u"department_ids"_s, QJsonArray{old.value(), others.at(0).value()}}});
        Person wanted = base;
        wanted.memberships = movedBetween(base.memberships, old, others.at(1));
        QVERIFY(std::holds_alternative<Applied>(apply(edit(base, wanted))));
        QStringList real;
        for (const QJsonValue &id : m_sandbox->person(base.id)[u"department_ids"_s].toArray())
            real.append(id.toString());
        QVERIFY(real.contains(others.at(0).value()));
        QVERIFY(real.contains(others.at(1).value()));
        QVERIFY(!real.contains(old.value()));
    }

    void shouldTellAnUnknownOutcomeAndProbeIt_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::addColumn<bool>("applied");
        QTest::newRow("cut before") << u"cut"_s << false;
        QTest::newRow("cut after") << u"cut-after-apply"_s << true;
    }
    void shouldTellAnUnknownOutcomeAndProbeIt()
    {
        QFETCH(QString, fault);
        QFETCH(bool, applied);
        Person wanted = m_people.at(0);
        wanted.nickname = u"Lila"_s;
        const Change changes[] = {
            edit(m_people.at(0), wanted),
            makeChange(OffboardPerson{m_people.at(1).id, m_people.at(1), {}})};
        const QStringList verbs{patchApi, u"DELETE"_s};
        for (int i = 0; i < 2; ++i) {
            m_sandbox->fault(fault, verbs.at(i), 1);
            QVERIFY(std::holds_alternative<Unknown>(apply(changes[i], u"lost"_s)));
            const auto probed = wait(m_platform->writing()->probe(changes[i], u"lost"_s));
            QVERIFY(probed && probed->has_value());
            QCOMPARE(std::holds_alternative<ProbedApplied>(**probed), applied);
            QCOMPARE(std::holds_alternative<ProbedNotApplied>(**probed), !applied);
        }
    }

    void shouldOffboardAndRestore()
    {
        const Person leaving = m_people.at(0);
        HandOver handOver = handOverTo(m_people.at(1).id);
        handOver.mail = HandOver::Mail::Keep;
        handOver.mailAcceptor = {};
        const Change offboarding = makeChange(OffboardPerson{leaving.id, leaving, handOver});
        const Applied left = std::get<Applied>(apply(offboarding));
        QCOMPARE(left.delta.facts, QList<Fact>{PersonRemoved{leaving.id}});
        QVERIFY(m_sandbox->person(leaving.id).isEmpty());
        const Applied back = std::get<Applied>(apply(inverse(offboarding)));
        const auto fact = std::get<PersonUpserted>(back.delta.facts.constFirst());
        QCOMPARE(fact.person.id, leaving.id);
        QVERIFY(fact.person.isMemberOf(leaving.mainDepartment()));
        QVERIFY(!m_sandbox->person(leaving.id).isEmpty());
    }

    void shouldTellWhatARefusalIsAbout_data()
    {
        QTest::addColumn<QString>("mobile");
        QTest::addColumn<QString>("email");
        QTest::addColumn<QString>("field");
        QTest::addColumn<int>("kind");
        QTest::newRow("taken number")
            << u"taken"_s << QString() << u"mobile"_s << int(ErrorKind::ValueTaken);
        QTest::newRow("bad address")
            << u"+8613911112222"_s << u"nobody"_s << u"email"_s << int(ErrorKind::Invalid);
    }
    void shouldTellWhatARefusalIsAbout()
    {
        QFETCH(QString, mobile);
        QFETCH(QString, email);
        QFETCH(QString, field);
        QFETCH(int, kind);
        CreatePerson creation = newcomer();
        creation.wanted.mobile = mobile == u"taken" ? m_people.at(0).mobile : mobile;
        creation.wanted.email = email;
        creation.fields |= PersonField::Email;
        const Refused refused = std::get<Refused>(apply(makeChange(creation)));
        QCOMPARE(refused.error.field, field);
        QCOMPARE(int(refused.error.kind), kind);
        QVERIFY(!refused.error.requestId.isEmpty());
    }

    void shouldBringAPictureAndFetchIt()
    {
        const Person target = m_people.at(0);
        const auto before = wait(m_platform->reading()->pictureOf(target.id, Priority::Looking));
        QVERIFY(before && before->has_value());
        QVERIFY((*before)->startsWith("\x89PNG"));
        // WHEN another one is brought and given to the person
        const QByteArray image = "\x89PNG\r\n\x1a\n" + QByteArray(2000, '-') + "\r\n--x\r\n";
        const auto key = wait(m_platform->writing()->uploadPicture(image));
        QVERIFY(key && key->has_value());
        Person wanted = target;
        wanted.avatarKey = **key;
        QVERIFY(std::holds_alternative<Applied>(apply(edit(target, wanted))));
        QCOMPARE(m_sandbox->person(target.id)[u"avatar_key"_s].toString(), **key);
        // THEN that one is fetched, byte for byte
        const auto after = wait(m_platform->reading()->pictureOf(target.id, Priority::Looking));
        QCOMPARE(**after, image);
    }

    void shouldSayWhyAPictureIsRefused()
    {
        const auto words = wait(m_platform->writing()->uploadPicture("no picture"));
        QCOMPARE(words->error().kind, ErrorKind::Invalid);
        QCOMPARE(words->error().field, u"avatar_key"_s);
        m_sandbox->control(u"grant"_s, {{u"without"_s, QJsonArray{u"im:resource"_s}}});
        const auto missing = wait(m_platform->writing()->uploadPicture("\x89PNG\r\n"));
        QCOMPARE(missing->error().kind, ErrorKind::PermissionMissing);
        QVERIFY(missing->error().permissions.contains(u"im:resource"_s));
    }

private:
    [[nodiscard]] CreatePerson newcomer() const
    {
        CreatePerson creation;
        creation.localId = u"new"_s;
        creation.wanted.name = u"Li Na"_s;
        creation.wanted.mobile = u"139 1111 2222"_s;
        creation.wanted.jobTitle = u"Designer"_s;
        creation.wanted.employeeType = 2;
        creation.wanted.memberships = membershipsIn({m_departments.at(0), m_departments.at(1)});
        creation.fields = PersonField::Name | PersonField::Mobile | PersonField::JobTitle
            | PersonField::EmployeeType | PersonField::Memberships;
        return creation;
    }
    [[nodiscard]] static Change edit(const Person &base, const Person &wanted)
    {
        return *editPerson(base, wanted, everyPersonField());
    }
    ApplyOutcome apply(const Change &change, const QString &key = u"key"_s)
    {
        const auto outcome = wait(m_platform->writing()->apply(change, key), 60s);
        return outcome ? *outcome : ApplyOutcome(Unknown{});
    }

    RecordingSink m_sink;
    std::unique_ptr<SandboxFixture> m_sandbox;
    std::unique_ptr<Platform> m_platform;
    QList<DepartmentId> m_departments;
    QList<Person> m_people;
};

} // namespace

ORGDESK_TEST(PeopleWritingTest)
#include "test_people_writing.moc"
