// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/plan/person_edits.h"
#include "tests/integration/feishu/sandbox_fixture.h"
#include "tests/testlib/test_registry.h"

using namespace OrgDesk;
using namespace OrgDesk::Test;
using namespace Qt::Literals::StringLiterals;

namespace {

class ListsOnSandboxTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_sandbox = std::make_unique<SandboxFixture>();
        QVERIFY(m_sandbox->isRunning());
        m_platform = open(*m_sandbox, m_sink);
    }
    void cleanup()
    {
        m_platform.reset();
        m_sandbox.reset();
    }

    void shouldReadEveryList()
    {
        const auto types = list(CompanyListKind::EmployeeTypes);
        QVERIFY(types.has_value());
        QCOMPARE(types->size(), 7);
        QCOMPARE(types->at(5).id, u"6"_s);
        QCOMPARE(types->at(5).i18nName.enUs, u"Part-time"_s);
        QVERIFY(!types->at(6).active);
        const auto levels = list(CompanyListKind::JobLevels);
        QCOMPARE(levels->size(), 12);
        QVERIFY(!levels->at(7).active);
        const auto families = list(CompanyListKind::JobFamilies);
        QCOMPARE(families->at(1).parent, families->at(0).id);
        QVERIFY(list(CompanyListKind::JobTitles)->size() > 5);
        QVERIFY(list(CompanyListKind::WorkCities)->size() > 3);
        const auto fields = wait(m_platform->reading()->customFields(Priority::Waiting)).value();
        QCOMPARE(fields->size(), 5);
        QCOMPARE(fields->at(2).type, CustomFieldType::Option);
        QCOMPARE(fields->at(2).options.size(), 3);
        QCOMPARE(fields->at(0).i18nName.enUs, u"Car number"_s);
    }

    void shouldNameThePermissionThatIsMissing()
    {
        m_sandbox->control(u"grant"_s,
                           {{u"permissions"_s, QJsonArray{u"contact:contact.base:readonly"_s}}});
        const auto titles = list(CompanyListKind::JobTitles);
        QVERIFY(!titles.has_value());
        QCOMPARE(titles.error().kind, ErrorKind::PermissionMissing);
        QVERIFY(titles.error().permissions.contains(u"contact:job_title:readonly"_s));
    }

    void shouldWriteEveryKindOfOwnField()
    {
        const auto fields = *wait(m_platform->reading()->customFields(Priority::Waiting)).value();
        const QList<Person> people = somebody(2);
        Person wanted = people.at(0);
        wanted.customValues.clear();
        for (const CustomField &field : fields) {
            CustomValue value;
            value.field = field.id;
            value.type = field.type;
            value.text = u"Text"_s;
            value.url = u"https://example.com/"_s;
            if (!field.options.isEmpty())
                value.option = field.options.constLast().id;
            value.person = people.at(1).id.value();
            wanted.customValues.append(value);
        }
        QVERIFY(std::holds_alternative<Applied>(apply(people.at(0), wanted)));
        const QJsonArray real = m_sandbox->person(wanted.id).value(u"custom_attrs"_s).toArray();
        QCOMPARE(real.size(), fields.size());
        QCOMPARE(real.at(1)[u"value"_s][u"url"_s].toString(), u"https://example.com/"_s);
        QCOMPARE(real.at(2)[u"value"_s][u"option_id"_s].toString(),
                 fields.at(2).options.constLast().id);
        // Written by the changeable ID, kept by the permanent one.
        QCOMPARE(real.at(4)[u"value"_s][u"generic_user"_s][u"id"_s].toString(),
                 people.at(1).id.value());
    }

    // Two administrators edit different own fields of one person.
    void shouldNotOverwriteTheOwnFieldOfSomebodyElse()
    {
        const Person base = somebody(1).constFirst();
        const auto withText = [](Person person, const QString &field, const QString &text) {
            CustomValue value;
            value.field = field;
            value.text = text;
            person.customValues.removeIf(
                [&](const CustomValue &old) { return old.field == field; });
            person.customValues.append(value);
            return person;
        };
        const auto fields = *wait(m_platform->reading()->customFields(Priority::Waiting)).value();
        const QString car = fields.at(0).id;
        QVERIFY(std::holds_alternative<Applied>(apply(base, withText(base, car, u"A 1"_s))));
        // One that began before that and edits the link does not undo it.
        Person link = base;
        CustomValue page;
        page.field = fields.at(1).id;
        page.type = CustomFieldType::Link;
        page.text = u"Page"_s;
        page.url = u"https://example.com/p"_s;
        link.customValues.removeIf([&](const CustomValue &v) { return v.field == page.field; });
        link.customValues.append(page);
        QVERIFY(std::holds_alternative<Applied>(apply(base, link)));
        const QJsonArray real = m_sandbox->person(base.id).value(u"custom_attrs"_s).toArray();
        QVERIFY(real.at(0)[u"value"_s][u"text"_s] == u"A 1"_s);
        // One that edits the same field does not win silently.
        const ApplyOutcome refused = apply(base, withText(base, car, u"B 2"_s));
        QVERIFY(std::holds_alternative<Refused>(refused));
        QCOMPARE(std::get<Refused>(refused).error.kind, ErrorKind::ChangedMeanwhile);
    }

    void shouldHearOfEmployeeTypes()
    {
        m_platform->events()->start();
        QTRY_COMPARE(m_platform->events()->state(), ChannelState::Connected);
        m_sandbox->mutate(
            u"employee_type.create"_s, {},
            {{u"content"_s, u"Seasonal"_s}, {u"enum_type"_s, 2}, {u"enum_status"_s, 1}});
        QTRY_COMPARE(m_sink.lists.size(), 1);
        QCOMPARE(m_sink.lists.constFirst().what, ListChange::What::TypeAdded);
        QCOMPARE(m_sink.lists.constFirst().name, u"Seasonal"_s);
    }

private:
    Result<QList<ListEntry>> list(CompanyListKind kind)
    {
        return wait(m_platform->reading()->list(kind, Priority::Waiting)).value();
    }

    ApplyOutcome apply(const Person &base, const Person &wanted)
    {
        const auto change = editPerson(base, wanted, PersonField::CustomValues);
        return wait(m_platform->writing()->apply(*change, u"key"_s)).value();
    }

    QList<Person> somebody(int count)
    {
        QList<Person> people;
        const auto departments = readBelow(*m_platform->reading(), rootDepartment());
        for (const DepartmentUpserted &department : *departments) {
            const auto members = readMembers(*m_platform->reading(), department.department.id);
            for (const PersonUpserted &fact : *members) {
                if (fact.person.status == PersonStatus::Active && people.size() < count)
                    people.append(fact.person);
            }
        }
        return people;
    }

    RecordingSink m_sink;
    std::unique_ptr<SandboxFixture> m_sandbox;
    std::unique_ptr<Platform> m_platform;
};

} // namespace

ORGDESK_TEST(ListsOnSandboxTest)

#include "test_lists.moc"
